//! Sending: a file that is uploaded, or one that the sandbox makes up.

use http::StatusCode;

use super::{
    deliver::{Consignment, send},
    files,
    route::{self, Route, Undeliverable},
};
use crate::{
    base64,
    ecgrid::{
        edi,
        envelope::{data, failure, invalid},
        lifecycle::{Kind, now},
        reach::own_mailbox,
        scope::visible,
        tables::{MAILBOXES, PARCELS, SUSPENSE},
    },
    json::{Json, Record, record},
    reply::{Outcome, Refusal},
    request::Request,
    state::State,
    switches::ecgrid::UPLOAD_REPLY,
};

/// Answers with the number of the sender's parcel, alone or in an object (C26). The same file twice is two parcels: nothing
/// says that the service would notice.
pub(super) fn upload(state: &mut State, request: &Request<'_>) -> Outcome {
    let bytes = content(request.body())?;
    let mailbox = sending_mailbox(state, request)?;
    // A file that is addressed by its own envelope has to be sound; explicit IDs need no envelope.
    let parsed = edi::read(&bytes);
    let route = route::find(state, request, parsed.as_deref());
    let Route { from, to } = match route {
        Ok(route) => route,
        Err(Undeliverable::Refused(refusal)) => return Err(refusal),
        Err(Undeliverable::Unroutable(reason)) => {
            return Ok(suspend(state, request, &bytes, mailbox, &reason));
        }
    };
    let interchanges = parsed.unwrap_or_else(|_| vec![edi::opaque(&bytes)]);
    let consignment = Consignment {
        mailbox: mailbox.or(from.integer("mailboxId")).unwrap_or_default(),
        name: request.body().text("fileName").unwrap_or_default(),
        from: &from,
        to: &to,
        bytes: &bytes,
        interchanges: &interchanges,
    };
    let id = send(state, &consignment);
    let parcel = state.get(PARCELS, id).cloned().unwrap_or_default();
    let reply = match state.switches.get(UPLOAD_REPLY) {
        "object" => record! { "parcelId": id }.into(),
        "parcel" => record! {
            "parcelId": id,
            "fileName": parcel.get("fileName").cloned(),
            "status": parcel.get("status").cloned(),
            "size": bytes.len(),
        }
        .into(),
        _ => Json::from(id),
    };
    Ok(data(reply))
}

/// `bytes` counts the decoded file, as the samples send it; whether a wrong count fails is not
/// said, and a file that arrived short should not be passed on.
fn content(body: &Record) -> Result<Vec<u8>, Refusal> {
    let content = body.text("content").unwrap_or_default();
    let bytes = base64::decode(content).ok_or_else(|| invalid("content must be Base64."))?;
    if bytes.is_empty() {
        return Err(invalid("content must not be empty."));
    }
    match body.integer("bytes") {
        Some(count) if usize::try_from(count) != Ok(bytes.len()) => Err(invalid(format!(
            "bytes is {count}, but content decodes to {} bytes.",
            bytes.len()
        ))),
        _ => Ok(bytes),
    }
}

/// The mailbox that is named, else the caller's own; none for a caller of the whole network.
fn sending_mailbox(state: &State, request: &Request<'_>) -> Result<Option<i64>, Refusal> {
    let named = request.body().integer("mailboxId").filter(|id| *id != 0);
    let Some(id) = named.or_else(|| own_mailbox(request)) else {
        return Ok(None);
    };
    let mailbox = visible(state, request, MAILBOXES, "mailbox", id)?;
    Kind::new(MAILBOXES, "mailbox").open(mailbox)?;
    Ok(Some(id))
}

/// "Unroutable files go to suspense and an error comes back": a failure that leaves something
/// behind, which only `/_sandbox/state/ecgrid` shows, for no operation does.
fn suspend(
    state: &mut State,
    request: &Request<'_>,
    bytes: &[u8],
    mailbox: Option<i64>,
    reason: &str,
) -> crate::reply::Reply {
    let held = record! {
        "suspenseId": state.next_id(SUSPENSE),
        "fileName": request.body().text("fileName").unwrap_or_default(),
        "mailboxId": mailbox,
        "userId": request.caller.get("userId").cloned(),
        "file": files::keep(state, bytes),
        "reason": reason,
        "created": now(state),
    };
    state.put(SUSPENSE, held);
    failure(
        StatusCode::BAD_REQUEST,
        "InvalidParameter",
        format!("The file cannot be routed: {reason}."),
    )
}

/// Runs a generated file through normal routing.
pub(super) fn send_test_file(state: &mut State, request: &Request<'_>) -> Outcome {
    let Route { from, to } = route::explicit(state, request)?;
    // MCP pages pass the name of a standard here; the endpoint page a document type.
    let set = request.body().text("documentType").unwrap_or("850");
    if set.len() != 3 || !set.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(invalid(format!(
            "documentType must be an X12 transaction set such as 850, not {set}."
        )));
    }
    let [sender, receiver] = [&from, &to]
        .map(|side| ["qualifier", "id"].map(|name| side.text(name).unwrap_or_default()));
    let at = now(state);
    let file = edi::test_file(sender, receiver, set, state.next_id(PARCELS), &at);
    let interchanges = edi::read(file.as_bytes())
        .map_err(|error| invalid(format!("The test file is broken: {error}.")))?;
    let consignment = Consignment {
        mailbox: from.integer("mailboxId").unwrap_or_default(),
        name: &format!("test_{set}.edi"),
        from: &from,
        to: &to,
        bytes: file.as_bytes(),
        interchanges: &interchanges,
    };
    Ok(data(send(state, &consignment)))
}
