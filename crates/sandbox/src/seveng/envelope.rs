//! The envelope around every reply but the two token calls.

use http::StatusCode;

use crate::{
    json::{Json, record},
    provider::Rejection,
    reply::{Refusal, Reply},
    spec::Place,
};

/// A reply whose `result` is true.
pub(super) fn success(message: Option<&str>, record_count: usize, data: impl Into<Json>) -> Reply {
    let envelope =
        record! { "result": true, "message": message, "recordCount": record_count, "data": data };
    Reply::json(StatusCode::OK, envelope)
}

/// One record that was read.
pub(super) fn found(data: impl Into<Json>) -> Reply {
    success(None, 1, data)
}

/// A reply whose `result` is false, with any status.
pub(super) fn failure(status: StatusCode, message: impl Into<String>) -> Reply {
    let envelope = record! { "result": false, "message": message.into(), "recordCount": 0, "data": record! {} };
    Reply::json(status, envelope)
}

/// What the registry's rules refuse: HTTP 200 with `result: false`.
pub(super) fn refused(message: impl Into<String>) -> Refusal {
    failure(StatusCode::OK, message).into()
}

/// The documented beginning of the message for an id that leads nowhere.
pub(super) fn no_record(name: &str, id: impl std::fmt::Display) -> Refusal {
    refused(format!("No record was found for {name} {id}."))
}

/// 7G's words for what the frame refuses. Validation failures are documented as HTTP 200; what
/// keeps a request from being understood at all is not documented and gets the status that HTTP
/// has for it.
pub(super) fn reject(rejection: &Rejection<'_>) -> Reply {
    use StatusCode as S;
    match rejection {
        Rejection::NoSuchPath { method, path } => {
            failure(S::NOT_FOUND, format!("7G has no {method} {path}."))
        }
        Rejection::MethodNotAllowed { method, path } => failure(
            S::METHOD_NOT_ALLOWED,
            format!("{path} does not take {method}."),
        ),
        Rejection::TooLarge { limit } => failure(
            S::PAYLOAD_TOO_LARGE,
            format!("The body is larger than {limit} bytes."),
        ),
        Rejection::UnsupportedMediaType { expected, sent } => failure(
            S::UNSUPPORTED_MEDIA_TYPE,
            format!(
                "Content-Type must be {expected}, not {}.",
                sent.unwrap_or("absent")
            ),
        ),
        Rejection::Undecodable { error } => failure(
            S::BAD_REQUEST,
            format!("The body is not valid JSON: {error}."),
        ),
        Rejection::Invalid { problems } => {
            let header = problems
                .iter()
                .any(|problem| problem.place == Place::Header);
            let problems: Vec<_> = problems.iter().map(ToString::to_string).collect();
            failure(
                if header { S::BAD_REQUEST } else { S::OK },
                format!("{}.", problems.join("; ")),
            )
        }
        Rejection::HeadTooLarge { status, told } => failure(*status, format!("{told}.")),
        Rejection::ForeignHost { told } => failure(S::MISDIRECTED_REQUEST, format!("{told}.")),
        Rejection::NotBuilt { operation } => failure(
            S::NOT_IMPLEMENTED,
            format!(
                "The sandbox has no behaviour for {} yet ({} {}).",
                operation.id, operation.method, operation.path
            ),
        ),
        Rejection::Fault { status } => failure(*status, "A fault was injected into this request."),
    }
}
