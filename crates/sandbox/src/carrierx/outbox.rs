//! What leaves the platform besides replies: callbacks and emails.
//!
//! Both are queued in tables that the control API shows. An email goes no further: a test reads
//! there what a person would read in a mailbox. Callbacks are for addresses of this machine only;
//! one for any other address stays in the queue with the reason.

use std::net::IpAddr;

use super::tables::{CALLBACKS, EMAILS, PARTNERS};
use crate::{
    clock::Moment,
    json::{Record, record},
    state::State,
    store::Table,
};

/// Remembered at most, so that a sandbox that runs for weeks does not grow.
const KEPT: usize = 1_000;

/// The status of a callback that waits to be posted.
const QUEUED: &str = "queued";

/// Queues the callback for an event, if an address is known: the object's own, else that of the
/// partner for this kind of event.
pub(super) fn call_back(
    state: &mut State,
    event: &str,
    own: Option<String>,
    partner: Option<&str>,
    body: Record,
    at: Moment,
) {
    let of_partner = partner.and_then(|sid| {
        state
            .get(PARTNERS, sid)?
            .get("callbacks")?
            .as_record()?
            .text(event)
    });
    let Some(url) = own
        .or_else(|| of_partner.map(str::to_owned))
        .filter(|url| !url.is_empty())
    else {
        return;
    };
    let status = if is_loopback(&url) {
        QUEUED
    } else {
        "not sent: only http addresses of this machine are called"
    };
    let callback = record! {
        "callback": state.next_id(CALLBACKS),
        "event": event,
        "date": at.with_millis(),
        "url": url,
        "status": status,
        "body": body,
    };
    push(state, CALLBACKS, callback);
}

/// Queues an email.
pub(super) fn email(state: &mut State, to: &str, subject: &str, text: impl Into<String>) {
    let email = record! {
        "email": state.next_id(EMAILS),
        "date": state.now().with_millis(),
        "to": to,
        "subject": subject,
        "text": text.into(),
    };
    push(state, EMAILS, email);
}

fn push(state: &mut State, table: Table, record: Record) {
    state.put(table, record);
    if state.rows(table).count() > KEPT {
        let oldest = state
            .rows(table)
            .next()
            .and_then(|row| row.integer(table.key));
        if let Some(oldest) = oldest {
            state.remove(table, oldest);
        }
    }
}

/// Takes what waits to be posted: number, address, body. Each is taken once, for no page speaks of
/// retries.
pub(super) fn take(state: &mut State) -> Vec<(i64, String, String)> {
    let waiting = state
        .rows(CALLBACKS)
        .filter(|callback| callback.text("status") == Some(QUEUED));
    let posts: Vec<_> = waiting
        .filter_map(|callback| {
            let url = callback.text("url")?.to_owned();
            Some((
                callback.integer("callback")?,
                url,
                callback.get("body")?.to_string(),
            ))
        })
        .collect();
    for (number, _, _) in &posts {
        state.update(CALLBACKS, number, |callback| {
            callback.set("status", "posting")
        });
    }
    posts
}

/// Notes what came of a post: the status of the answer, or why there was none.
pub(super) fn settle(state: &mut State, number: i64, answer: Result<u16, String>) {
    state.update(CALLBACKS, number, |callback| match answer {
        Ok(code @ 200..=299) => callback.set("status", format!("delivered: {code}")),
        Ok(code) => callback.set("status", format!("failed: {code}")),
        Err(reason) => callback.set("status", format!("failed: {reason}")),
    });
}

/// Can the address be posted to, and does it lead back to this machine, whatever the name service
/// says?
fn is_loopback(url: &str) -> bool {
    let Ok(address) = url.parse::<http::Uri>() else {
        return false;
    };
    let host = address.host().unwrap_or_default().trim_matches(['[', ']']);
    let here = host.eq_ignore_ascii_case("localhost")
        || host.parse().is_ok_and(|host: IpAddr| host.is_loopback());
    here && address.scheme_str() == Some("http")
}

#[cfg(test)]
mod tests {
    use super::{call_back, is_loopback, settle, take};
    use crate::{
        carrierx::tables::{CALLBACKS, PARTNERS},
        clock::Clock,
        json::record,
        state::State,
    };

    #[test]
    fn only_this_machine_is_posted_to() {
        for url in [
            "http://127.0.0.1:8080/sms",
            "http://localhost/",
            "http://127.9.9.9?x",
            "http://[::1]:80/sms",
            "http://LOCALHOST:1",
        ] {
            assert!(is_loopback(url), "{url}");
        }
        for url in [
            "https://127.0.0.1/",
            "http://127.0.0.1.example.org/",
            "http://localhost.example.org/",
            "http://example.org/127.0.0.1",
            "http://127.0.0.1@example.org/",
            "http://[::2]/",
            "http://10.0.0.1/",
            "127.0.0.1",
            "",
        ] {
            assert!(!is_loopback(url), "{url}");
        }
    }

    #[test]
    fn a_callback_is_taken_once_and_keeps_what_came_of_it() {
        let mut state = State::new(Clock::manual(0), 1);
        state.put(PARTNERS, record! { "partner_sid": "p", "callbacks": record! { "sms": "http://127.0.0.1/partner" } });
        let now = state.now();
        let mut call = |own: Option<&str>, event: &str| {
            call_back(
                &mut state,
                event,
                own.map(str::to_owned),
                Some("p"),
                record! { "n": 1 },
                now,
            );
        };
        call(None, "sms");
        call(Some("http://127.0.0.1/own"), "sms");
        call(Some("https://example.org/"), "sms");
        call(None, "phonenumber_order");
        let posts = take(&mut state);
        let taken: Vec<_> = posts
            .iter()
            .map(|(_, url, body)| (url.as_str(), body.as_str()))
            .collect();
        assert_eq!(
            taken,
            [
                ("http://127.0.0.1/partner", r#"{"n":1}"#),
                ("http://127.0.0.1/own", r#"{"n":1}"#)
            ]
        );
        assert_eq!(take(&mut state), []);
        settle(&mut state, posts[0].0, Ok(204));
        settle(&mut state, posts[1].0, Err("connection refused".to_owned()));
        let status: Vec<_> = state
            .rows(CALLBACKS)
            .filter_map(|callback| callback.text("status"))
            .collect();
        let refused = "not sent: only http addresses of this machine are called";
        assert_eq!(
            status,
            ["delivered: 204", "failed: connection refused", refused]
        );
    }

    #[test]
    fn the_queue_forgets_the_oldest() {
        let mut state = State::new(Clock::manual(0), 1);
        let now = state.now();
        for _ in 0..=super::KEPT {
            call_back(
                &mut state,
                "sms",
                Some("http://127.0.0.1/".to_owned()),
                None,
                record! {},
                now,
            );
        }
        assert_eq!(state.rows(CALLBACKS).count(), super::KEPT);
        assert!(state.get(CALLBACKS, 1).is_none());
    }
}
