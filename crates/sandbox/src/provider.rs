//! The three providers, and what the frame asks of each.
//!
//! A provider is an [`Emulator`]: how it authenticates, how it words errors, and its groups. A
//! group is a file with one function per operation and a list that names them:
//!
//! ```text
//! // src/ecgrid/comms.rs
//! pub(super) const OPERATIONS: Group = &[("getComm", get), ("updateComm", update)];
//!
//! fn get(state: &mut State, request: &Request<'_>) -> Outcome {
//!     let comm = visible(state, request, request.path_integer("id"))?;
//!     Ok(envelope::data(comm))
//! }
//! ```

use std::fmt;

use http::{HeaderMap, Method, StatusCode};

use crate::{
    json::Record,
    reply::{Outcome, Refusal, Reply},
    request::{Query, Request},
    service::Received,
    spec::{Operation, Problem},
    state::State,
    store::Table,
    switches::Switches,
};

/// A provider that the sandbox emulates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(
    clippy::exhaustive_enums,
    reason = "a fourth provider would be a new product"
)]
pub enum Provider {
    /// ECGrid REST API v2.6.
    EcGrid,
    /// 7G registry API v2.0.
    SevenG,
    /// CarrierX Core API v2.
    CarrierX,
}

impl Provider {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::EcGrid, Self::SevenG, Self::CarrierX];

    /// The name used in paths and in the control API.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::EcGrid => "ecgrid",
            Self::SevenG => "seveng",
            Self::CarrierX => "carrierx",
        }
    }

    /// Where the provider's paths begin.
    #[must_use]
    pub fn base_path(self) -> &'static str {
        match self {
            Self::EcGrid => "/ecgrid",
            Self::SevenG => "/seveng",
            Self::CarrierX => "/carrierx/core/v2",
        }
    }

    /// The provider of this name.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|provider| provider.name() == name)
    }

    /// Places outside the base where the provider answers visitors.
    fn places(self) -> &'static [&'static str] {
        match self {
            Self::CarrierX => crate::carrierx::visits::PLACES,
            Self::EcGrid | Self::SevenG => &[],
        }
    }

    /// The provider whose base or place begins this path.
    pub(crate) fn of_path(path: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|provider| {
            let rest = path.strip_prefix(provider.base_path());
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
                || provider
                    .places()
                    .iter()
                    .any(|place| path.starts_with(place))
        })
    }

    pub(crate) fn emulator(self) -> &'static dyn Emulator {
        match self {
            Self::EcGrid => &crate::ecgrid::EcGrid,
            Self::SevenG => &crate::seveng::SevenG,
            Self::CarrierX => &crate::carrierx::CarrierX,
        }
    }
}

impl fmt::Display for Provider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// What an operation does. A refusal takes back the writes that went before it.
pub(crate) type Handler = fn(&mut State, &Request<'_>) -> Outcome;

/// Operations by their operationId.
pub(crate) type Group = &'static [(&'static str, Handler)];

/// How one provider behaves.
pub(crate) trait Emulator: fmt::Debug + Sync {
    /// The tables of its state.
    fn tables(&self) -> &'static [Table];

    /// The records it starts with, as a snapshot in JSON.
    fn seed(&self) -> &'static str;

    /// The operations that have behaviour.
    fn groups(&self) -> &'static [Group];

    /// Operations that only answer from records that came with the seed, for the world behind them
    /// is not here. Their replies say so, in [`ANSWER`](crate::service::ANSWER).
    fn examples(&self) -> &'static [&'static str] {
        &[]
    }

    /// Whom the credentials stand for: a record that [`Request::caller`] hands to the operations.
    fn authenticate(
        &self,
        state: &mut State,
        operation: &Operation,
        headers: &HeaderMap,
    ) -> Result<Record, Refusal>;

    /// The provider's words for what the frame refuses.
    fn reject(&self, rejection: &Rejection<'_>) -> Reply;

    /// Whether something that the description forbids is let pass, for the sake of tests on one
    /// machine or of another documented reading.
    fn tolerates(
        &self,
        _switches: &Switches,
        _operation: &Operation,
        _problem: &Problem,
        _body: &Record,
    ) -> bool {
        false
    }

    /// Fields that the query speaks of and nobody documented: a strict sandbox refuses them.
    fn unknown_fields(&self, _operation: &Operation, _query: &Query) -> Vec<Problem> {
        Vec::new()
    }

    /// Answers who comes without credentials to a place beside the API: a short link, a published
    /// file; and browsers that ask before they send a request.
    fn visit(&self, _state: &mut State, _received: &Received) -> Option<Outcome> {
        None
    }

    /// Runs an operation; the place for what concerns all of them, such as idempotency keys.
    fn perform(&self, state: &mut State, request: &Request<'_>, handler: Handler) -> Outcome {
        handler(state, request)
    }

    /// The last word on a reply, for switches that concern all of them.
    fn finish(&self, _switches: &Switches, reply: Reply) -> Reply {
        reply
    }

    /// Makes every token that has an end expire now. Of the others
    /// [`tokens_expired`](State::tokens_expired) tells.
    fn expire_tokens(&self, state: &mut State);
}

/// What the frame itself refuses, before or instead of an operation.
#[derive(Debug)]
pub(crate) enum Rejection<'a> {
    /// `Host` is a name that the sandbox does not have.
    ForeignHost { told: &'a str },
    /// Address or headers are larger than the sandbox takes.
    HeadTooLarge { status: StatusCode, told: &'a str },
    /// No operation has this path.
    NoSuchPath { method: &'a Method, path: &'a str },
    /// Operations with this path have other methods.
    MethodNotAllowed { method: &'a Method, path: &'a str },
    /// The body is larger than the sandbox takes.
    TooLarge { limit: usize },
    /// The body is of a type that the operation does not take.
    UnsupportedMediaType {
        expected: &'a str,
        sent: Option<&'a str>,
    },
    /// The body is no JSON, or none that the sandbox is willing to read.
    Undecodable { error: &'a str },
    /// Parameters or body do not fit their description.
    Invalid { problems: &'a [Problem] },
    /// The operation is documented and has no behaviour in the sandbox yet.
    NotBuilt { operation: &'a Operation },
    /// A fault asks for this status.
    Fault { status: StatusCode },
}

#[cfg(test)]
mod tests {
    use http::StatusCode;

    use super::{Provider, Rejection};
    use crate::spec::Api;

    #[test]
    fn an_operation_without_behaviour_says_so_in_the_providers_format() {
        let answers = Provider::ALL.map(|provider| {
            let operation = &Api::of(provider).unwrap().operations()[0];
            let reply = provider
                .emulator()
                .reject(&Rejection::NotBuilt { operation });
            assert_eq!(reply.status, StatusCode::NOT_IMPLEMENTED);
            let (id, method, path) = (&operation.id, &operation.method, &operation.path);
            let told = format!("he sandbox has no behaviour for {id} yet ({method} {path})");
            let body = String::from_utf8(reply.body.to_vec()).unwrap();
            assert!(body.contains(&told), "{body}");
            body
        });
        let formats = [
            r#"{"success":false,"data":null,"errorCode":"NotImplemented","#,
            r#"{"result":false,"message":"#,
            r#"{"message":"not implemented","errors":[{"field":null,"#,
        ];
        for (answer, format) in answers.iter().zip(formats) {
            assert!(answer.starts_with(format), "{answer}");
        }
    }

    #[test]
    fn what_is_answered_from_the_seed_has_behaviour() {
        for provider in Provider::ALL {
            let emulator = provider.emulator();
            let groups = emulator.groups().iter().copied().flatten();
            let behaviours: Vec<_> = groups.map(|(id, _)| *id).collect();
            for id in emulator.examples() {
                assert!(
                    behaviours.contains(id),
                    "{provider} has no behaviour for {id}"
                );
            }
        }
    }

    #[test]
    fn every_behaviour_belongs_to_a_documented_operation_and_to_one_only() {
        for provider in Provider::ALL {
            let operations = Api::of(provider).unwrap().operations();
            let groups = provider.emulator().groups().iter().copied().flatten();
            let mut named: Vec<_> = groups.map(|(id, _)| *id).collect();
            for id in &named {
                let known = operations.iter().any(|operation| operation.id == *id);
                assert!(known, "{provider} documents no {id}");
            }
            let count = named.len();
            named.sort_unstable();
            named.dedup();
            assert_eq!(named.len(), count, "{provider} has two behaviours for one");
        }
    }

    #[test]
    fn a_base_ends_at_a_slash() {
        assert_eq!(Provider::of_path("/ecgrid/v2"), Some(Provider::EcGrid));
        assert_eq!(Provider::of_path("/seveng"), Some(Provider::SevenG));
        assert_eq!(Provider::of_path("/sevengine/x"), None);
        assert_eq!(Provider::of_path("/carrierx/core/v3/x"), None);
        assert_eq!(Provider::of_path("/carrierx/f/x"), Some(Provider::CarrierX));
        assert_eq!(Provider::of_path("/carrierx/files"), None);
    }
}
