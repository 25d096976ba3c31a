//! One provider at work: from a received request to a reply, everything but the network.
//!
//! ```text
//! route → authenticate → content type → parameters → body → behaviour → commit or roll back
//! ```

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode, Uri, header};
use tokio::sync::Notify;

use crate::{
    carrierx,
    clock::Clock,
    ecgrid,
    faults::{Effect, Plan},
    json::{Json, Record, read},
    provider::{Handler, Provider, Rejection},
    reply::{Outcome, Refusal, Reply},
    request::{Payload, Query, Request},
    sandbox::StartError,
    spec::{Api, Found, Operation, Place, Segments},
    state::State,
};

/// The reply header that marks an answer as one that came with the seed.
pub(crate) const ANSWER: &str = "x-sandbox-answer";
const EXAMPLE: &str = "example";

/// One provider: its document, its behaviour and its state behind a lock.
#[derive(Debug)]
pub(crate) struct Service {
    provider: Provider,
    api: &'static Api,
    handlers: HashMap<&'static str, Handler>,
    state: Mutex<State>,
    /// Told when an operation has changed something, so that there may be something to deliver.
    changed: Notify,
    clock: Clock,
    /// Shared with the network side, which meets them with requests; here callbacks do.
    faults: Arc<Mutex<Plan>>,
    /// Undocumented members of bodies are refused.
    strict: bool,
}

/// A request before anything was made of it.
#[derive(Debug)]
pub(crate) struct Received {
    pub(crate) method: Method,
    /// The whole path, the provider's base included.
    pub(crate) path: String,
    pub(crate) query: String,
    pub(crate) headers: HeaderMap,
    pub(crate) origin: String,
    pub(crate) body: Body,
}

/// The longest address, query included.
const MAX_ADDRESS: usize = 32 << 10;

/// The most headers, and how long names and values may be together.
const MAX_HEADERS: usize = 100;
const MAX_HEADER_BYTES: usize = 32 << 10;

impl Received {
    /// What is too large about the head, and the status that says so. What is larger still, hyper
    /// refuses with the bare status: it reads no further.
    pub(crate) fn excess(&self) -> Option<(StatusCode, String)> {
        let address = self.path.len() + self.query.len();
        let lengths = self.headers.iter();
        let bytes: usize = lengths
            .map(|(name, value)| name.as_str().len() + value.len())
            .sum();
        let headers = self.headers.len();
        if address > MAX_ADDRESS {
            let told = format!("The address has {address} bytes, {MAX_ADDRESS} at most are read");
            return Some((StatusCode::URI_TOO_LONG, told));
        }
        let told = if headers > MAX_HEADERS {
            format!("There are {headers} headers, {MAX_HEADERS} at most are read")
        } else if bytes > MAX_HEADER_BYTES {
            format!("The headers have {bytes} bytes, {MAX_HEADER_BYTES} at most are read")
        } else {
            return None;
        };
        Some((StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE, told))
    }
}

/// A body as far as it was received.
#[derive(Debug)]
pub(crate) enum Body {
    Whole(Bytes),
    TooLarge { limit: usize },
}

impl Body {
    pub(crate) fn bytes(&self) -> Bytes {
        match self {
            Self::Whole(bytes) => bytes.clone(),
            Self::TooLarge { .. } => Bytes::new(),
        }
    }
}

impl Service {
    pub(crate) fn new(provider: Provider, clock: &Clock) -> Result<Self, StartError> {
        let broken = |error: &str| StartError::Document {
            provider,
            error: error.to_owned(),
        };
        let handlers = provider
            .emulator()
            .groups()
            .iter()
            .copied()
            .flatten()
            .copied()
            .collect();
        let service = Self {
            provider,
            api: Api::of(provider).map_err(broken)?,
            handlers,
            state: Mutex::new(State::new(clock.clone(), provider as u64)),
            changed: Notify::new(),
            clock: clock.clone(),
            faults: Arc::default(),
            strict: false,
        };
        service.reset().map_err(|error| broken(&error))?;
        Ok(service)
    }

    pub(crate) fn strict(mut self, strict: bool) -> Self {
        self.strict = strict;
        self
    }

    pub(crate) fn with_faults(mut self, faults: &Arc<Mutex<Plan>>) -> Self {
        self.faults = Arc::clone(faults);
        self
    }

    /// Back to the records the sandbox starts with; switches stay.
    pub(crate) fn reset(&self) -> Result<(), String> {
        let emulator = self.provider.emulator();
        let seed = read(emulator.seed().as_bytes()).map_err(|error| error.to_string())?;
        let mut fresh = self.empty();
        fresh.load(
            emulator.tables(),
            seed.as_record().unwrap_or(&Record::new()),
        )?;
        fresh.commit();
        let mut state = self.state();
        fresh.switches = state.switches.clone();
        state.replace(fresh);
        Ok(())
    }

    /// A state without a record.
    pub(crate) fn empty(&self) -> State {
        State::new(self.clock.clone(), self.provider as u64)
    }

    /// The state, locked. A panic while it was held cannot have left half an operation behind:
    /// what was not committed is rolled back first, and the clock is right.
    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.rollback();
        state.set_skew(0);
        state.set_tokens_expired(false);
        state
    }

    /// The documented operations, and how each is answered.
    pub(crate) fn operations(&self) -> impl Iterator<Item = (&Operation, &'static str)> {
        let operations = self.api.operations().iter();
        operations.map(|one| (one, self.answered(one)))
    }

    /// With behaviour that keeps state, from the seed alone, or not at all.
    fn answered(&self, operation: &Operation) -> &'static str {
        let id = operation.id.as_str();
        if !self.handlers.contains_key(id) {
            "501"
        } else if self.provider.emulator().examples().contains(&id) {
            EXAMPLE
        } else {
            "stateful"
        }
    }

    /// The operation a request addresses, for faults and the journal.
    pub(crate) fn operation(&self, received: &Received) -> Option<&Operation> {
        match self
            .api
            .route(&received.method, self.below_base(&received.path))
        {
            Found::Operation(operation, _) => Some(operation),
            Found::OtherMethods(_) | Found::Nothing => None,
        }
    }

    fn below_base<'a>(&self, path: &'a str) -> &'a str {
        path.strip_prefix(self.provider.base_path()).unwrap_or(path)
    }

    /// The provider's words for something the frame refuses.
    pub(crate) fn reject(&self, rejection: &Rejection<'_>) -> Reply {
        let emulator = self.provider.emulator();
        let reply = emulator.reject(rejection);
        emulator.finish(&self.state().switches, reply)
    }

    /// Carries a request out, under the conditions that a fault makes. The second value tells
    /// whether an operation was carried out.
    pub(crate) fn answer(&self, received: &Received, fault: Option<&Effect>) -> (Reply, bool) {
        let mut state = self.state();
        state.set_skew(fault.map_or(0, Effect::skew));
        if fault == Some(&Effect::ExpireTokens) {
            self.provider.emulator().expire_tokens(&mut state);
            state.commit();
            state.set_tokens_expired(true);
        }
        let changes = state.changes();
        let (reply, done) = match self.outcome(&mut state, received) {
            Ok(reply) => (reply, true),
            Err(Refusal(reply)) => (*reply, false),
        };
        if done {
            state.commit()
        } else {
            state.rollback()
        }
        if state.changes() != changes {
            self.changed.notify_one();
        }
        (
            self.provider.emulator().finish(&state.switches, reply),
            done,
        )
    }

    /// What an operation leaves to be done once the state is unlocked: `testCallback` reports the
    /// answer of its target.
    pub(crate) async fn follow_up(&self, operation: Option<&str>, reply: Reply) -> Reply {
        match operation {
            Some("testCallback") => ecgrid::callbacks::courier::follow_up(self, reply).await,
            _ => reply,
        }
    }

    /// Does a fault deliver the next callback to this address twice?
    pub(crate) fn is_doubled(&self, target: &Uri) -> bool {
        let mut faults = self.faults.lock().unwrap_or_else(PoisonError::into_inner);
        let met = faults.strike_callback(self.provider, target.path());
        met == Some(Effect::DuplicateCallback)
    }

    /// Posts callbacks as they fall due, for as long as it is polled.
    pub(crate) async fn deliver(&self) {
        match self.provider {
            Provider::EcGrid => {
                ecgrid::callbacks::courier::run(self, &self.clock, &self.changed).await;
            }
            Provider::CarrierX => carrierx::courier::run(self, &self.clock, &self.changed).await,
            Provider::SevenG => {}
        }
    }

    fn outcome(&self, state: &mut State, received: &Received) -> Outcome {
        let emulator = self.provider.emulator();
        if let Some(answer) = emulator.visit(state, received) {
            return answer;
        }
        let refuse = |rejection: Rejection<'_>| Refusal::from(emulator.reject(&rejection));
        let (operation, segments) = self.addressed(received)?;
        let raw = match &received.body {
            Body::Whole(bytes) => bytes,
            Body::TooLarge { limit } => return Err(refuse(Rejection::TooLarge { limit: *limit })),
        };
        let caller = emulator.authenticate(state, operation, &received.headers)?;
        let query = Query::parse(&received.query, operation.document.ignores_case());

        let mut problems = operation.check_parameters(|place, name| match place {
            Place::Path => segments
                .iter()
                .find(|(known, _)| known == name)
                .map(|(_, value)| value.clone()),
            Place::Query => query.get(name).map(str::to_owned),
            Place::Header => received.headers.get(name)?.to_str().ok().map(str::to_owned),
            Place::Body => None,
        });
        if self.strict {
            problems.extend(emulator.unknown_fields(operation, &query));
        }
        let mut payload = self.payload(operation, &received.headers, raw)?;
        if let Payload::Json(body) = &mut payload {
            let mut found = operation.check_body(body);
            if let Some(body) = body.as_record() {
                found.retain(|problem| {
                    !emulator.tolerates(&state.switches, operation, problem, body)
                });
            }
            problems.extend(found);
            if self.strict {
                problems.extend(operation.unknown_members(body));
            }
        }
        if !problems.is_empty() {
            return Err(refuse(Rejection::Invalid {
                problems: &problems,
            }));
        }

        let Some(handler) = self.handlers.get(operation.id.as_str()) else {
            return Err(refuse(Rejection::NotBuilt { operation }));
        };
        let request = Request {
            operation,
            headers: &received.headers,
            origin: &received.origin,
            path: &received.path,
            segments,
            query,
            payload,
            raw,
            caller,
        };
        let reply = emulator.perform(state, &request, *handler)?;
        Ok(match self.answered(operation) {
            EXAMPLE => reply.with_header(ANSWER, EXAMPLE),
            _ => reply,
        })
    }

    fn addressed(&self, received: &Received) -> Result<(&Operation, Segments), Refusal> {
        let (method, path) = (&received.method, self.below_base(&received.path));
        match self.api.route(method, path) {
            Found::Operation(operation, segments) => Ok((operation, segments)),
            Found::OtherMethods(allowed) => {
                let allowed: Vec<_> = allowed.into_iter().map(Method::as_str).collect();
                let reply = self
                    .provider
                    .emulator()
                    .reject(&Rejection::MethodNotAllowed { method, path });
                Err(reply.with_header("allow", &allowed.join(", ")).into())
            }
            Found::Nothing => Err(self
                .provider
                .emulator()
                .reject(&Rejection::NoSuchPath { method, path })
                .into()),
        }
    }

    /// Reads the body as the operation expects it. A body nobody asked for is ignored.
    fn payload(
        &self,
        operation: &Operation,
        headers: &HeaderMap,
        raw: &Bytes,
    ) -> Result<Payload, Refusal> {
        if operation.contents.is_empty() || (raw.is_empty() && !operation.body_required) {
            return Ok(Payload::None);
        }
        let refuse =
            |rejection: Rejection<'_>| Refusal::from(self.provider.emulator().reject(&rejection));
        let sent = headers
            .get(header::CONTENT_TYPE)
            .and_then(|value| value.to_str().ok());
        let kind = sent.map(|sent| {
            sent.split(';')
                .next()
                .unwrap_or_default()
                .trim()
                .to_ascii_lowercase()
        });
        if !operation
            .contents
            .iter()
            .any(|(expected, _)| Some(expected) == kind.as_ref())
        {
            let expected: Vec<_> = operation
                .contents
                .iter()
                .map(|(kind, _)| kind.as_str())
                .collect();
            return Err(refuse(Rejection::UnsupportedMediaType {
                expected: &expected.join(" or "),
                sent,
            }));
        }
        if kind.as_deref() != Some("application/json") {
            return Ok(Payload::Other);
        }
        let body: Json = read(raw).map_err(|error| {
            refuse(Rejection::Undecodable {
                error: &error.to_string(),
            })
        })?;
        Ok(Payload::Json(body))
    }
}
