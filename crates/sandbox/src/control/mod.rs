//! The control API under `/_sandbox`: what [`Sandbox`](crate::Sandbox) offers a Rust test, for
//! everyone else.
//!
//! | | |
//! |---|---|
//! | `GET /_sandbox` | what is here |
//! | `GET /_sandbox/operations` | the documented operations and how each is answered |
//! | `GET POST DELETE /_sandbox/faults` | faults in force; add one; remove all, or `?id=` |
//! | `GET DELETE /_sandbox/journal` | exchanges, filtered by `provider operation method path status fault limit` |
//! | `GET PUT /_sandbox/state/{provider}` | all records; add or replace some |
//! | `POST /_sandbox/reset` | back to the start |
//! | `GET POST /_sandbox/clock` | the time; `{"advance_s": 3600}` |
//! | `GET PUT /_sandbox/switches` | choices between documented readings |

mod show;

use http::{Method, StatusCode};

pub(crate) use show::operations;

use crate::{
    exchange::Shared,
    faults::Fault,
    json::{Json, Record, read, record},
    provider::Provider,
    reply::Reply,
    request::Query,
    service::Received,
    switches::Switches,
};

/// A refusal of the control API: its status and what to do about it.
struct Complaint(StatusCode, String);

type Answer = Result<Json, Complaint>;

fn bad(message: impl Into<String>) -> Complaint {
    Complaint(StatusCode::BAD_REQUEST, message.into())
}

/// Answers everything that is no provider's.
pub(crate) fn answer(shared: &Shared, received: &Received) -> Reply {
    let answer = match received.path.strip_prefix("/_sandbox") {
        Some(path) if path.is_empty() || path.starts_with('/') => control(shared, received, path),
        _ if received.path == "/" => Ok(show::index(shared)),
        _ => Err(Complaint(
            StatusCode::NOT_FOUND,
            format!(
                "nothing is served at {}; GET / lists what is",
                received.path
            ),
        )),
    };
    match answer {
        Ok(json) => Reply::json(StatusCode::OK, json),
        Err(Complaint(status, message)) => Reply::json(status, record! { "error": message }),
    }
}

fn control(shared: &Shared, received: &Received, path: &str) -> Answer {
    let query = Query::parse(&received.query, false);
    let segments: Vec<_> = path.split('/').skip(1).collect();
    match (&received.method, segments.as_slice()) {
        (&Method::GET, [] | [""]) => Ok(show::index(shared)),
        (&Method::GET, ["operations"]) => Ok(operations(shared)),
        (&Method::GET, ["faults"]) => Ok(record! { "faults": shared.faults().to_json() }.into()),
        (&Method::POST, ["faults"]) => {
            let fault = Fault::from_json(&body(received)?).map_err(bad)?;
            Ok(record! { "id": shared.faults().inject(fault) }.into())
        }
        (&Method::DELETE, ["faults"]) => {
            let id = query.get("id").map(|id| {
                id.parse()
                    .map_err(|_| bad("id must be the number of a fault"))
            });
            Ok(record! { "removed": shared.faults().clear(id.transpose()?) }.into())
        }
        (&Method::GET, ["journal"]) => show::journal(shared, &query).map_err(bad),
        (&Method::DELETE, ["journal"]) => {
            shared.journal().clear();
            Ok(record! {}.into())
        }
        (&Method::GET, ["state", name]) => {
            let provider = provider(name)?;
            Ok(shared
                .service(provider)
                .state()
                .snapshot(provider.emulator().tables())
                .into())
        }
        (&Method::PUT, ["state", name]) => {
            let provider = provider(name)?;
            let records = object(received)?;
            let mut state = shared.service(provider).state();
            state
                .load(provider.emulator().tables(), &records)
                .map_err(bad)?;
            state.commit();
            Ok(record! {}.into())
        }
        (&Method::POST, ["reset"]) => {
            shared.reset();
            Ok(record! {}.into())
        }
        (&Method::GET, ["clock"]) => Ok(show::clock(shared)),
        (&Method::POST, ["clock"]) => {
            let seconds = object(received)?
                .integer("advance_s")
                .and_then(|seconds| u64::try_from(seconds).ok());
            let seconds = seconds.ok_or_else(|| {
                bad("advance_s must be a whole number of seconds that is not negative")
            })?;
            shared
                .clock
                .advance(std::time::Duration::from_secs(seconds));
            Ok(show::clock(shared))
        }
        (&Method::GET, ["switches"]) => Ok(show::switches(shared)),
        (&Method::PUT, ["switches"]) => {
            shared.set_switches(&object(received)?).map_err(bad)?;
            Ok(show::switches(shared))
        }
        (method, _) => Err(Complaint(
            StatusCode::NOT_FOUND,
            format!(
                "the control API has no {method} /_sandbox{path}; GET /_sandbox lists what it has"
            ),
        )),
    }
}

fn body(received: &Received) -> Answer {
    read(&received.body.bytes()).map_err(|error| bad(format!("the body must be JSON: {error}")))
}

fn object(received: &Received) -> Result<Record, Complaint> {
    match body(received)? {
        Json::Object(record) => Ok(record),
        _ => Err(bad("the body must be a JSON object")),
    }
}

fn provider(name: &str) -> Result<Provider, Complaint> {
    Provider::named(name).ok_or_else(|| {
        Complaint(
            StatusCode::NOT_FOUND,
            format!("there is no provider {name:?}; there are ecgrid, seveng and carrierx"),
        )
    })
}

impl Shared {
    /// All switches or none: a mistake in one changes nothing.
    fn set_switches(&self, positions: &Record) -> Result<(), String> {
        let mut switches = self.services[0].state().switches.clone();
        for (name, value) in positions.iter() {
            let value = value
                .as_text()
                .ok_or_else(|| format!("{name} must be text"))?;
            switches.set(name, value)?;
        }
        for service in &self.services {
            service.state().switches = switches.clone();
        }
        Ok(())
    }

    /// Back to the start; the clock stays, for time does not run backwards.
    pub(crate) fn reset(&self) {
        for service in &self.services {
            service.state().switches = Switches::default();
            // The seed loaded when the sandbox started, so it loads again.
            let _ = service.reset();
        }
        self.faults().clear(None);
        self.journal().clear();
    }
}
