//! The control API under `/_sandbox`: what [`Sandbox`](crate::Sandbox) offers a Rust test, for
//! everyone else. `GET /_sandbox/openapi.json` describes it; a test keeps the two together.
//!
//! ```text
//! request → guard (Host, Origin) → route → handler → JSON, or a stream of events
//! ```

mod guard;
mod handlers;
mod routes;
mod show;
mod snapshot;

use http::{HeaderMap, HeaderValue, Response, StatusCode, header};

pub(crate) use show::operations;
pub(crate) use snapshot::{restore, seed, snapshot};

use crate::{
    body::ReplyBody,
    exchange::Shared,
    json::{Json, Record, read, record},
    provider::Provider,
    reply::Reply,
    request::Query,
    service::{Body, Received},
    switches::Switches,
    web,
};

/// A refusal of the control API: its status and what to do about it.
struct Complaint(StatusCode, String);

type Answer = Result<Answered, Complaint>;

/// What a handler gives.
enum Answered {
    Json(Json),
    Events(ReplyBody),
}

impl<T: Into<Json>> From<T> for Answered {
    fn from(json: T) -> Self {
        Self::Json(json.into())
    }
}

/// A request to the control API, routed.
struct Asked<'a> {
    shared: &'a Shared,
    received: &'a Received,
    query: Query,
    /// What stands in the place of `{…}` in the path.
    segment: &'a str,
}

fn bad(message: impl Into<String>) -> Complaint {
    Complaint(StatusCode::BAD_REQUEST, message.into())
}

/// Answers everything that is no provider's.
pub(crate) fn answer(shared: &Shared, received: &Received) -> Response<ReplyBody> {
    let answer = match guard::check(&shared.hosts, received) {
        Err(refusal) => Err(Complaint(StatusCode::FORBIDDEN, refusal)),
        Ok(()) => match received.path.strip_prefix("/_sandbox") {
            Some(path) if path.is_empty() || path.starts_with('/') => {
                control(shared, received, path)
            }
            _ => match web::asset(received) {
                Some(page) => return whole(page),
                None => Err(Complaint(
                    StatusCode::NOT_FOUND,
                    format!(
                        "nothing is served at {}; GET /_sandbox lists what is",
                        received.path
                    ),
                )),
            },
        },
    };
    match answer {
        Ok(Answered::Json(json)) => whole(Reply::json(StatusCode::OK, json)),
        Ok(Answered::Events(body)) => {
            let mut response = Response::new(body);
            *response.headers_mut() = HeaderMap::from_iter([
                (
                    header::CONTENT_TYPE,
                    HeaderValue::from_static("text/event-stream"),
                ),
                (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
            ]);
            response
        }
        Err(Complaint(status, message)) => {
            let mut response = whole(Reply::json(status, record! { "error": message }));
            if status == StatusCode::METHOD_NOT_ALLOWED {
                let path = received.path.strip_prefix("/_sandbox").unwrap_or_default();
                let methods = HeaderValue::from_str(&routes::methods(path).join(", "));
                response
                    .headers_mut()
                    .extend(methods.ok().map(|methods| (header::ALLOW, methods)));
            }
            response
        }
    }
}

fn whole(reply: Reply) -> Response<ReplyBody> {
    let mut response = Response::new(ReplyBody::whole(reply.body));
    *response.status_mut() = reply.status;
    *response.headers_mut() = reply.headers;
    response
}

fn control(shared: &Shared, received: &Received, path: &str) -> Answer {
    if let Some((status, told)) = received.excess() {
        return Err(Complaint(status, told));
    }
    let Some((handler, segment)) = routes::find(&received.method, path) else {
        let (status, hint) = match routes::methods(path).join(", ") {
            none if none.is_empty() => (
                StatusCode::NOT_FOUND,
                "GET /_sandbox lists what it has".to_owned(),
            ),
            methods => (
                StatusCode::METHOD_NOT_ALLOWED,
                format!("this path has {methods}"),
            ),
        };
        return Err(Complaint(
            status,
            format!(
                "the control API has no {} /_sandbox{path}; {hint}",
                received.method
            ),
        ));
    };
    handler(&Asked {
        shared,
        received,
        query: Query::parse(&received.query, false),
        segment,
    })
}

impl Asked<'_> {
    fn body(&self) -> Result<Json, Complaint> {
        match &self.received.body {
            Body::Whole(bytes) => {
                read(bytes).map_err(|error| bad(format!("the body must be JSON: {error}")))
            }
            Body::TooLarge { limit } => Err(Complaint(
                StatusCode::PAYLOAD_TOO_LARGE,
                format!("the body is larger than {limit} bytes"),
            )),
        }
    }

    fn object(&self) -> Result<Record, Complaint> {
        match self.body()? {
            Json::Object(record) => Ok(record),
            _ => Err(bad("the body must be a JSON object")),
        }
    }

    fn provider(&self) -> Result<Provider, Complaint> {
        let name = self.segment;
        Provider::named(name).ok_or_else(|| {
            Complaint(
                StatusCode::NOT_FOUND,
                format!("there is no provider {name:?}; there are ecgrid, seveng and carrierx"),
            )
        })
    }
}

impl Shared {
    /// All switches or none: a mistake in one changes nothing.
    pub(crate) fn set_switches(&self, positions: &Record) -> Result<(), String> {
        let mut switches = self.services[0].state().switches.clone();
        switches.set_all(positions)?;
        for service in &self.services {
            service.state().switches = switches.clone();
        }
        Ok(())
    }

    /// Back to the start, seed and clock included: what lived by the later time goes with the records.
    pub(crate) fn reset(&self) {
        self.clock.reset();
        for service in &self.services {
            service.state().switches = Switches::default();
            // The records loaded when the sandbox started, so they load again.
            let _ = service.reset();
        }
        for records in &self.seeds {
            let _ = seed(&self.services, records);
        }
        self.faults().clear(None);
        self.clear_journal();
    }
}
