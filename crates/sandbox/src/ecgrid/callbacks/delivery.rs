//! Deliveries: what waits, who takes it, and what became of it.
//!
//! Operations run while the state is locked and cannot wait for the network. So an event is only
//! queued when it fires; [`run`], beside the server, posts what is due whenever something was
//! committed or the sandbox's clock has reached the next try:
//!
//! ```text
//! take (locked) → post (unlocked, all at once) → settle (locked) → sleep until the next one is due
//! ```
//!
//! Only http addresses of this machine are contacted. Anything else stays in the queue, Suspended,
//! with the reason in a member `sandbox`.

use std::{net::IpAddr, time::Duration};

use http::Uri;
use tokio::{sync::Notify, task::JoinSet};

use super::{
    CALLBACK,
    events::EVENT,
    named,
    post::{Answer, Post, send},
};
use crate::{
    clock::{Clock, Moment},
    ecgrid::{
        envelope::data,
        lifecycle::now,
        tables::{CALLBACK_DELIVERIES, CALLBACK_EVENTS, CALLBACKS},
        text::encode,
    },
    json::{Json, Record, read, record},
    reply::{Outcome, Reply},
    request::Request,
    service::Service,
    state::State,
};

/// Tries after the first one, as the guide has it.
pub(super) const RETRIES: i64 = 3;

/// Seconds between tries. The guide sends minimum seconds as `frequency`, the quick-starts retry
/// seconds, MCP minutes [C31]; no page has a default.
pub(super) const SPACING: i64 = 60;

/// Where to post, or why the sandbox does not.
pub(super) fn target(url: &str) -> Result<Uri, &'static str> {
    let uri: Uri = url
        .parse()
        .map_err(|_| "not contacted: the address cannot be read")?;
    let host = uri.host().unwrap_or_default().trim_matches(['[', ']']);
    let here = host.eq_ignore_ascii_case("localhost")
        || host.parse().is_ok_and(|host: IpAddr| host.is_loopback());
    match uri.scheme_str() {
        _ if !here => Err("not contacted: the sandbox posts to addresses of this machine only"),
        Some("http") => Ok(uri),
        _ => Err("not contacted: the sandbox posts over plain http only"),
    }
}

/// Queues a new event, or notes on it why it will never be sent.
pub(super) fn enqueue(state: &mut State, event: &mut Record) {
    match target(event.text("url").unwrap_or_default()) {
        Ok(_) => wait(state, event, state.now()),
        Err(reason) => {
            event.set("status", "Suspended");
            event.set("sandbox", reason);
        }
    }
}

fn wait(state: &mut State, event: &Record, due: Moment) {
    let delivery = record! {
        "callbackEventId": EVENT.id(event),
        "callbackId": event.get("callbackId").cloned(),
        "due": due.unix_millis(),
    };
    state.put(CALLBACK_DELIVERIES, delivery);
}

/// Deliveries whose registration is not paused, with the moment they are due.
fn waiting(state: &State) -> impl Iterator<Item = (i64, Moment, &Record)> {
    state.rows(CALLBACK_DELIVERIES).filter_map(|delivery| {
        let callback = state.get(CALLBACKS, delivery.integer("callbackId")?)?;
        let due = Moment::from_unix_millis(delivery.integer("due")?);
        (callback.text("status") == Some("Active")).then_some((EVENT.id(delivery), due, callback))
    })
}

fn next_due(state: &State) -> Option<Moment> {
    waiting(state).map(|(_, due, _)| due).min()
}

/// Takes what is due. Each is put off by its spacing at once, so nobody else takes it meanwhile,
/// and one whose post is cut short is tried again.
fn take(state: &mut State) -> Vec<(i64, Post)> {
    let now = state.now();
    let due = waiting(state).filter(|(_, due, _)| *due <= now);
    let due: Vec<_> = due
        .map(|(event, _, callback)| (event, callback.clone()))
        .collect();
    let mut posts = Vec::new();
    for (id, callback) in due {
        let Some(mut event) = state.get(CALLBACK_EVENTS, id).cloned() else {
            state.remove(CALLBACK_DELIVERIES, id);
            continue;
        };
        // The registration's present address counts, and it may have moved out of reach.
        let Ok(target) = target(callback.text("url").unwrap_or_default()) else {
            state.remove(CALLBACK_DELIVERIES, id);
            event.set("url", callback.get("url").cloned());
            enqueue(state, &mut event);
            state.put(CALLBACK_EVENTS, event);
            continue;
        };
        event.set("url", target.to_string());
        let attempts = event.integer("attempts").unwrap_or_default();
        event.set("attempts", attempts.saturating_add(1));
        event.set("lastAttempt", now.to_string());
        wait(state, &event, now.plus(spacing(&callback)));
        let body = event.text("payload").unwrap_or_default().to_owned();
        posts.push((
            id,
            Post {
                target,
                body,
                authorization: authorization(&callback),
            },
        ));
        state.put(CALLBACK_EVENTS, event);
    }
    posts
}

fn spacing(callback: &Record) -> Duration {
    let seconds = callback
        .integer("frequency")
        .filter(|seconds| *seconds > 0)
        .unwrap_or(SPACING);
    Duration::from_secs(seconds.unsigned_abs())
}

/// Basic credentials. A Digest target is asked without any, and its challenge counts as a failure.
fn authorization(callback: &Record) -> Option<String> {
    let part = |name| callback.text(name).unwrap_or_default();
    let pair = format!("{}:{}", part("username"), part("password"));
    (part("httpAuthType") == "Basic").then(|| format!("Basic {}", encode(pair.as_bytes())))
}

/// Success is 200; whether another 2xx counts is not said, and a target that answers one should
/// learn of it here. After the last try the event has failed, which the states of the queue call
/// Terminated.
fn settle(state: &mut State, id: i64, answer: &Answer) {
    let Some(mut event) = state.get(CALLBACK_EVENTS, id).cloned() else {
        return;
    };
    let callback = event
        .integer("callbackId")
        .and_then(|callback| state.get(CALLBACKS, callback));
    let retries = callback
        .and_then(|callback| callback.integer("retries"))
        .unwrap_or(RETRIES);
    if let Some(code) = answer.code() {
        event.set("httpStatus", code);
    }
    if answer.code() == Some(200) {
        event.set("delivered", now(state));
        event.remove("sandbox");
        state.remove(CALLBACK_DELIVERIES, id);
    } else {
        event.set(
            "sandbox",
            format!(
                "failed: {}",
                answer
                    .code()
                    .map_or(answer.text().to_owned(), |code| code.to_string())
            ),
        );
        if event.integer("attempts").unwrap_or_default() > retries {
            event.set("status", "Terminated");
            state.remove(CALLBACK_DELIVERIES, id);
        }
    }
    state.put(CALLBACK_EVENTS, event);
}

/// Posts everything that is due, at once; gives the moment at which more will be.
pub(crate) async fn round(service: &Service) -> Option<Moment> {
    let posts = {
        let mut state = service.state();
        let posts = take(&mut state);
        state.commit();
        posts
    };
    let mut under_way = JoinSet::new();
    for (id, post) in posts {
        under_way.spawn(async move { (id, send(&post).await) });
    }
    while let Some(done) = under_way.join_next().await {
        if let Ok((id, answer)) = done {
            let mut state = service.state();
            settle(&mut state, id, &answer);
            state.commit();
        }
    }
    next_due(&service.state())
}

/// Delivers until dropped. `committed` is notified whenever an operation was carried out.
pub(crate) async fn run(service: &Service, clock: &Clock, committed: &Notify) {
    loop {
        let next = round(service).await;
        tokio::select! {
            () = committed.notified() => {}
            () = until(clock, next) => {}
        }
    }
}

async fn until(clock: &Clock, moment: Option<Moment>) {
    match moment {
        Some(moment) => {
            let millis = moment
                .unix_millis()
                .saturating_sub(clock.now().unix_millis());
            clock
                .sleep(Duration::from_millis(
                    u64::try_from(millis).unwrap_or_default(),
                ))
                .await;
        }
        None => std::future::pending().await,
    }
}

/// Answers for a target that the sandbox does not contact; what any other target says is written in
/// by [`finish_test`] once the state is unlocked. How an unreachable target is reported is not
/// said: status 0 stands for none, and the body says why.
pub(super) fn test(state: &mut State, request: &Request<'_>) -> Outcome {
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

/// Carries out the test that `testCallback` promised: posts a test event and completes the reply.
/// A test is no event and is not queued.
pub(crate) async fn finish_test(service: &Service, reply: Reply) -> Reply {
    let Ok(Json::Object(mut envelope)) = read(&reply.body) else {
        return reply;
    };
    let Some(Json::Object(result)) = envelope.get_mut("data") else {
        return reply;
    };
    let Some(post) = test_post(&service.state(), result) else {
        return reply;
    };
    let answer = send(&post).await;
    result.set("httpStatus", answer.code().unwrap_or_default());
    result.set("responseBody", answer.text());
    Reply::json(reply.status, envelope)
}

fn test_post(state: &State, result: &Record) -> Option<Post> {
    let callback = state.get(CALLBACKS, result.integer("callbackId")?)?;
    let target = target(callback.text("url")?).ok()?;
    // Only the guide's payload can say that it is a test [C31].
    let body = record! {
        "callBackEvent": callback.get("event").cloned(),
        "mailboxId": callback.get("mailboxId").cloned(),
        "eventDateTime": now(state),
        "isTest": true,
    };
    Some(Post {
        target,
        body: body.to_string(),
        authorization: authorization(callback),
    })
}
