//! What networks and mailboxes have in common: a profile, settings, separators, and replies that
//! carry `errorCode` and `message` as null where other groups leave them out (C07).

use http::StatusCode;

use super::{
    lifecycle::{Kind, change, keep_settings, refuse_equal_delimiters},
    reach::demand,
};
use crate::{
    json::{Json, Record, record},
    reply::{Outcome, Refusal, Reply},
    request::Request,
    state::State,
    store::Table,
};

/// One of the two.
#[derive(Debug, Clone, Copy)]
pub(super) struct Profile {
    pub(super) kind: Kind,
    /// What no reply shows: address, phone, website, settings, separators.
    pub(super) settings: Table,
    /// The lowest rank that may change it.
    pub(super) rank: &'static str,
}

/// A payload with both members null.
pub(super) fn data(data: impl Into<Json>) -> Reply {
    acknowledged(data, Json::Null)
}

/// No payload but a message (C43).
pub(super) fn done(message: &str) -> Reply {
    acknowledged(Json::Null, message)
}

fn acknowledged(data: impl Into<Json>, message: impl Into<Json>) -> Reply {
    let body =
        record! { "success": true, "data": data, "errorCode": Json::Null, "message": message };
    Reply::json(StatusCode::OK, body)
}

impl Profile {
    /// The record that the body names, if the caller may change it and it still can change.
    pub(super) fn own(self, state: &State, request: &Request<'_>) -> Result<Record, Refusal> {
        let record = self.kind.named(state, request)?;
        demand(&request.caller, self.rank, &request.operation.id)?;
        self.kind.open(record)
    }

    /// Changes what was sent; whether the rest stays is not said of these updates, and losing an
    /// address to a call that did not mention it would help nobody.
    pub(super) fn update(
        self,
        state: &mut State,
        request: &Request<'_>,
        record: &mut Record,
    ) -> Outcome {
        change(record, request.body(), &["companyName"]);
        let apart = [self.kind.table.key, "companyName", "status"];
        let profile = request
            .body()
            .iter()
            .filter(|(name, value)| !apart.contains(name) && !value.is_null());
        keep_settings(state, self.settings, self.kind.id(record), profile);
        self.kind.keep(state, record);
        Ok(data(record.clone()))
    }

    /// The pages name few settings or none, so whatever is sent is kept.
    pub(super) fn update_config(self, state: &mut State, request: &Request<'_>) -> Outcome {
        self.change_settings(state, request)
    }

    pub(super) fn set_delimiters(self, state: &mut State, request: &Request<'_>) -> Outcome {
        refuse_equal_delimiters(request.body())?;
        self.change_settings(state, request)
    }

    fn change_settings(self, state: &mut State, request: &Request<'_>) -> Outcome {
        let mut record = self.own(state, request)?;
        keep_settings(
            state,
            self.settings,
            self.kind.id(&record),
            request.body().iter(),
        );
        self.kind.keep(state, &mut record);
        Ok(done("Saved."))
    }
}
