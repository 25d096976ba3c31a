//! The envelope around every reply, and the error codes.

use http::StatusCode;

use super::callbacks;
use crate::{
    json::{Json, Record, read, record},
    provider::Rejection,
    reply::{Refusal, Reply},
};

/// A payload. Most groups leave `errorCode` and `message` out on success.
pub(super) fn data(data: impl Into<Json>) -> Reply {
    Reply::json(StatusCode::OK, record! { "success": true, "data": data })
}

/// A payload in the form of the auth group, which sends both members as empty text.
pub(super) fn data_and_message(data: impl Into<Json>, message: &str) -> Reply {
    Reply::json(
        StatusCode::OK,
        record! { "success": true, "data": data, "errorCode": "", "message": message },
    )
}

/// A failure with one of the documented codes.
pub(super) fn failure(status: StatusCode, code: &str, message: impl Into<String>) -> Reply {
    Reply::json(
        status,
        record! { "success": false, "data": Json::Null, "errorCode": code, "message": message.into() },
    )
}

pub(super) fn invalid(message: impl Into<String>) -> Refusal {
    failure(StatusCode::BAD_REQUEST, "InvalidParameter", message).into()
}

pub(super) fn duplicate(message: impl Into<String>) -> Refusal {
    failure(StatusCode::BAD_REQUEST, "DuplicateObject", message).into()
}

/// Missing, or out of the caller's sight: ECGrid does not tell the difference.
pub(super) fn not_found(what: &str, id: impl std::fmt::Display) -> Refusal {
    failure(
        StatusCode::NOT_FOUND,
        "ObjectNotFound",
        format!("{what} {id} was not found."),
    )
    .into()
}

pub(super) fn access_denied(message: impl Into<String>) -> Refusal {
    failure(StatusCode::FORBIDDEN, "AccessDenied", message).into()
}

pub(super) fn unauthorized(code: &str, message: &str) -> Refusal {
    failure(StatusCode::UNAUTHORIZED, code, message).into()
}

/// ECGrid's words for what the frame refuses. 405, 413 and 415 are not mentioned for REST; they
/// are what HTTP calls for, in the documented body.
pub(super) fn reject(rejection: &Rejection<'_>) -> Reply {
    use StatusCode as S;
    let invalid = |status, message: String| failure(status, "InvalidParameter", message);
    match rejection {
        Rejection::NoSuchPath { method, path } => failure(
            S::NOT_FOUND,
            "ObjectNotFound",
            format!("ECGrid has no {method} {path}."),
        ),
        Rejection::MethodNotAllowed { method, path } => invalid(
            S::METHOD_NOT_ALLOWED,
            format!("{path} does not take {method}."),
        ),
        Rejection::TooLarge { limit } => invalid(
            S::PAYLOAD_TOO_LARGE,
            format!("The body is larger than {limit} bytes."),
        ),
        Rejection::UnsupportedMediaType { expected, sent } => invalid(
            S::UNSUPPORTED_MEDIA_TYPE,
            format!(
                "Content-Type must be {expected}, not {}.",
                sent.unwrap_or("absent")
            ),
        ),
        Rejection::Undecodable { error } => invalid(
            S::BAD_REQUEST,
            format!("The body is not valid JSON: {error}."),
        ),
        Rejection::Invalid { problems } => {
            let problems: Vec<_> = problems.iter().map(callbacks::explain).collect();
            invalid(S::BAD_REQUEST, format!("{}.", problems.join("; ")))
        }
        Rejection::HeadTooLarge { status, told } => invalid(*status, format!("{told}.")),
        Rejection::ForeignHost { told } => invalid(S::MISDIRECTED_REQUEST, format!("{told}.")),
        Rejection::NotBuilt { operation } => failure(
            S::NOT_IMPLEMENTED,
            "NotImplemented",
            format!(
                "The sandbox has no behaviour for {} yet ({} {}).",
                operation.id, operation.method, operation.path
            ),
        ),
        Rejection::Fault { status } => {
            let (code, message) = match status.as_u16() {
                400 => ("InvalidParameter", "A fault refused this request."),
                401 => ("InvalidSession", "Token no longer valid."),
                403 => ("AccessDenied", "Rank too low."),
                404 => ("ObjectNotFound", "No such object."),
                429 => ("RateLimitExceeded", "Slow down."),
                503 => ("InternalError", "Try later."),
                _ => ("InternalError", "Unexpected fault."),
            };
            failure(*status, code, message)
        }
    }
}

/// A taken key, told as the error page does that has no code for it.
pub(super) fn without_duplicate_code(reply: Reply) -> Reply {
    match read(&reply.body) {
        Ok(Json::Object(mut envelope)) if envelope.text("errorCode") == Some("DuplicateObject") => {
            envelope.set("errorCode", "InvalidParameter");
            Reply::json(reply.status, envelope)
        }
        _ => reply,
    }
}

/// The other documented error body: a problem document, as the quick-starts read it.
pub(super) fn as_problem(reply: Reply) -> Reply {
    let envelope = match read(&reply.body) {
        Ok(Json::Object(envelope)) => envelope,
        _ => Record::new(),
    };
    let text = |name| envelope.text(name).unwrap_or_default().to_owned();
    let problem = record! {
        "type": format!("https://httpstatuses.io/{}", reply.status.as_u16()),
        "title": text("errorCode"),
        "status": reply.status.as_u16(),
        "detail": text("message"),
    };
    let mut answer = Reply::json(reply.status, problem);
    for (name, value) in &reply.headers {
        answer.headers.entry(name).or_insert_with(|| value.clone());
    }
    answer.with_header("content-type", "application/problem+json")
}
