//! `testCallback`: a test event, posted at once, and the target's answer in the reply.
//!
//! The handler promises; the courier posts once the state is unlocked, and [`complete`] writes the
//! answer into the reply. A test is no event and is not queued.

use super::{CALLBACK, delivery::authorization, named};
use crate::{
    ecgrid::{envelope::data, lifecycle::now, tables::CALLBACKS},
    json::{Json, Record, read, record},
    post::{Answer, Post, target},
    reply::{Outcome, Reply},
    request::Request,
    state::State,
};

/// The whole answer for a target that the sandbox does not contact. How an unreachable one is
/// reported is not said: status 0 stands for none, and the body says why.
pub(super) fn promise(state: &mut State, request: &Request<'_>) -> Outcome {
    let callback = CALLBACK.open(named(state, request)?)?;
    let url = callback.text("url").unwrap_or_default();
    Ok(data(record! {
        "callbackId": CALLBACK.id(&callback),
        "url": url,
        "httpStatus": 0,
        "responseBody": target(url).err().unwrap_or_default(),
        "testedAt": now(state),
    }))
}

fn result(reply: &Reply) -> Option<(Record, Record)> {
    let envelope = read(&reply.body).ok()?.as_record()?.clone();
    let result = envelope.get("data")?.as_record()?.clone();
    Some((envelope, result))
}

/// What the promise in a reply comes down to; nothing for a target that is not contacted.
pub(super) fn post(state: &State, reply: &Reply) -> Option<Post> {
    let (_, result) = result(reply)?;
    let callback = state.get(CALLBACKS, result.integer("callbackId")?)?;
    // Only the guide's payload can say that it is a test [C31].
    let body = record! {
        "callBackEvent": callback.get("event").cloned(),
        "mailboxId": callback.get("mailboxId").cloned(),
        "eventDateTime": now(state),
        "isTest": true,
    };
    Some(Post {
        target: target(callback.text("url")?).ok()?,
        body: body.to_string(),
        authorization: authorization(callback),
        twice: false,
    })
}

/// The reply with the target's answer in it.
pub(super) fn complete(reply: Reply, answer: &Answer) -> Reply {
    let Some((mut envelope, mut tested)) = result(&reply) else {
        return reply;
    };
    tested.set("httpStatus", answer.code().unwrap_or_default());
    tested.set("responseBody", answer.text());
    envelope.set("data", Json::Object(tested));
    Reply::json(reply.status, envelope)
}
