//! What leaves the platform besides replies: callbacks and emails.
//!
//! Both are queued in tables that the control API shows. An email goes no further: a test reads
//! there what a person would read in a mailbox. Callbacks are for loopback addresses only; one for
//! any other address stays in the queue with the reason.

use super::tables::{CALLBACKS, EMAILS, PARTNERS};
use crate::{
    clock::Moment,
    json::{Record, record},
    state::State,
    store::Table,
};

/// Remembered at most, so that a sandbox that runs for weeks does not grow.
const KEPT: usize = 1_000;

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
        "queued"
    } else {
        "not sent: only loopback addresses are called"
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

/// Does the address lead back to this machine, whatever the name service says?
fn is_loopback(url: &str) -> bool {
    let Some(rest) = url
        .strip_prefix("http://")
        .or_else(|| url.strip_prefix("https://"))
    else {
        return false;
    };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    if let Some(address) = authority.strip_prefix('[') {
        return address.split(']').next() == Some("::1");
    }
    let host = authority
        .rsplit_once(':')
        .map_or(authority, |(host, _)| host);
    host.parse::<std::net::Ipv4Addr>()
        .is_ok_and(|address| address.is_loopback())
        || host.eq_ignore_ascii_case("localhost")
}

#[cfg(test)]
mod tests {
    use super::is_loopback;

    #[test]
    fn only_this_machine_is_loopback() {
        for url in [
            "http://127.0.0.1:8080/sms",
            "http://localhost/",
            "https://127.9.9.9?x",
            "http://[::1]:80/sms",
            "http://LOCALHOST:1",
        ] {
            assert!(is_loopback(url), "{url}");
        }
        for url in [
            "http://127.0.0.1.example.org/",
            "http://localhost.example.org/",
            "http://example.org/127.0.0.1",
            "http://user@127.0.0.1@example.org/",
            "http://[::2]/",
            "ftp://127.0.0.1/",
            "http://10.0.0.1/",
            "127.0.0.1",
            "",
        ] {
            assert!(!is_loopback(url), "{url}");
        }
    }
}
