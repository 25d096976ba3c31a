//! Error bodies: `{message, errors: [{field, message, reference_sid}]}`.

use http::StatusCode;

use crate::{
    json::{Record, record},
    provider::Rejection,
    reply::{Refusal, Reply},
    spec::{Place, Problem},
};

/// One entry of `errors`.
pub(super) fn item(
    field: Option<&str>,
    message: impl Into<String>,
    reference_sid: Option<&str>,
) -> Record {
    record! { "field": field, "message": message.into(), "reference_sid": reference_sid }
}

fn with_items(status: StatusCode, message: &str, items: Vec<Record>) -> Reply {
    Reply::json(status, record! { "message": message, "errors": items })
}

/// The short form that the pages show for 400, 401, 403 and 415.
pub(super) fn plain(status: StatusCode, message: &str) -> Reply {
    Reply::json(status, record! { "message": message })
}

/// 422 for fields that are missing, wrong or not allowed.
pub(super) fn invalid(items: Vec<Record>) -> Refusal {
    with_items(
        StatusCode::UNPROCESSABLE_ENTITY,
        "object validation error",
        items,
    )
    .into()
}

/// 409 for a clash with another object.
pub(super) fn conflict(message: &str, reference_sid: Option<&str>) -> Refusal {
    with_items(
        StatusCode::CONFLICT,
        "conflict error",
        vec![item(None, message, reference_sid)],
    )
    .into()
}

/// 404 for a SID that leads nowhere.
pub(super) fn no_item() -> Refusal {
    with_items(
        StatusCode::NOT_FOUND,
        "no item error",
        vec![item(None, "cannot find item by sid", None)],
    )
    .into()
}

/// 400 for a parameter that cannot be understood.
pub(super) fn bad_parameter(name: &str, message: impl Into<String>) -> Refusal {
    with_items(
        StatusCode::BAD_REQUEST,
        "Bad request",
        vec![item(Some(name), message, None)],
    )
    .into()
}

/// CarrierX's words for what the frame refuses.
pub(super) fn reject(rejection: &Rejection<'_>) -> Reply {
    use StatusCode as S;
    match rejection {
        Rejection::NoSuchPath { .. } => plain(S::NOT_FOUND, "Not Found"),
        Rejection::MethodNotAllowed { .. } => plain(S::METHOD_NOT_ALLOWED, "Method not allowed"),
        Rejection::TooLarge { .. } => plain(S::PAYLOAD_TOO_LARGE, "Request entity too large"),
        Rejection::UnsupportedMediaType { .. } => {
            plain(S::UNSUPPORTED_MEDIA_TYPE, "Unsupported media type")
        }
        Rejection::Undecodable { error } => with_items(
            S::BAD_REQUEST,
            "No JSON object could be decoded",
            vec![item(None, *error, None)],
        ),
        Rejection::Invalid { problems } => invalid_request(problems),
        Rejection::HeadTooLarge { status, told } => with_items(
            *status,
            status.canonical_reason().unwrap_or_default(),
            vec![item(None, *told, None)],
        ),
        Rejection::ForeignHost { told } => with_items(
            S::MISDIRECTED_REQUEST,
            "Misdirected request",
            vec![item(None, *told, None)],
        ),
        Rejection::NotBuilt { operation } => with_items(
            S::NOT_IMPLEMENTED,
            "not implemented",
            vec![item(
                None,
                format!(
                    "the sandbox has no behaviour for {} yet ({} {})",
                    operation.id, operation.method, operation.path
                ),
                None,
            )],
        ),
        Rejection::Fault { status } => {
            let message = match status.as_u16() {
                400 => "Bad request",
                401 => "Unauthorized",
                403 => "Forbidden",
                404 => "Not Found",
                409 => "conflict error",
                415 => "Unsupported media type",
                422 => "object validation error",
                429 => "Too many requests",
                503 => "Service unavailable",
                _ => "Internal server error",
            };
            plain(*status, message)
        }
    }
}

/// 422 is for objects; operations without a body document 400 for what is wrong with a parameter.
fn invalid_request(problems: &[Problem]) -> Reply {
    let items: Vec<_> = problems
        .iter()
        .map(|problem| {
            let field = (!problem.field.is_empty()).then_some(problem.field.as_str());
            item(field, problem.message.as_str(), None)
        })
        .collect();
    if problems.iter().any(|problem| problem.place != Place::Body) {
        return with_items(StatusCode::BAD_REQUEST, "Bad request", items);
    }
    with_items(
        StatusCode::UNPROCESSABLE_ENTITY,
        "object validation error",
        items,
    )
}

/// Items for members, all with the same message.
pub(super) fn items<'a>(names: impl IntoIterator<Item = &'a str>, message: &str) -> Vec<Record> {
    names
        .into_iter()
        .map(|name| item(Some(name), message, None))
        .collect()
}
