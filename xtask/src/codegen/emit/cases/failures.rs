//! The documented failures. Hundreds of operations share a handful, so each is
//! written once.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::json;
use crate::codegen::api::Api;
use crate::codegen::documented::{Answer, Documented};
use crate::codegen::emit::header;
use crate::codegen::ir::Operation;
use crate::failure::Failure;

/// The failures of a provider that were met so far.
#[derive(Debug, Default)]
pub(crate) struct Failures {
    /// Name by status and body.
    names: BTreeMap<(u16, String), String>,
}

impl Failures {
    /// The names of the failures of an operation.
    pub(crate) fn of(
        &mut self,
        operation: &Operation,
        api: &Api<'_>,
        documented: &Documented<'_>,
        refusals: &[Answer],
    ) -> Result<Vec<String>, Failure> {
        let mut all = documented.failures(&operation.id)?;
        all.extend(refusals.iter().cloned());
        all.extend(refused(operation, api));
        Ok(all.iter().map(|failure| self.name(failure)).collect())
    }

    fn name(&mut self, failure: &Answer) -> String {
        let status = failure.status;
        let body = failure.body.as_ref().map(json::literal);
        let key = (status, body.unwrap_or_else(|| "\"\"".to_owned()));
        let same = self
            .names
            .keys()
            .filter(|(known, _)| *known == status)
            .count();
        let new = match same {
            0 => format!("STATUS_{status}"),
            same => format!("STATUS_{status}_{}", same + 1),
        };
        self.names.entry(key).or_insert(new).clone()
    }

    pub(crate) fn file(&self, api: &Api<'_>) -> String {
        let mut text = header(&format!(
            "The documented failures of {}, and what each of them is to a caller.",
            api.overlay.provider.title
        ));
        text.push_str("use conformance::Failure;\nuse core_http::ErrorKind;\n");
        for ((status, body), name) in &self.names {
            text.push_str(&format!(
                "\npub(super) const {name}: Failure = Failure {{\n    status: {status},\n    \
                 body: {body},\n    kind: ErrorKind::{},\n}};\n",
                kind(*status)
            ));
        }
        text
    }
}

/// What an envelope says that carries no success although the status does.
fn refused(operation: &Operation, api: &Api<'_>) -> Option<Answer> {
    let envelope = api.overlay.envelope.as_ref()?;
    if operation.reply.envelope.is_none() || operation.reply.ok_when_false {
        return None;
    }
    let mut body = json!({"message": "It was refused."});
    body[&envelope.marker] = Value::Bool(false);
    body[&envelope.payload] = Value::Null;
    Some(Answer {
        status: 200,
        media: "application/json".to_owned(),
        body: Some(body),
    })
}

/// The kind of error that a status stands for, as the guide has it. Written down
/// here a second time: what the clients make of a status is what is being tested.
fn kind(status: u16) -> &'static str {
    match status {
        200 => "Refused",
        400 | 415 | 422 => "Validation",
        401 => "Unauthenticated",
        403 => "PermissionDenied",
        404 => "NotFound",
        409 => "Conflict",
        429 => "RateLimited",
        503 => "Unavailable",
        500.. => "Server",
        _ => "Other",
    }
}
