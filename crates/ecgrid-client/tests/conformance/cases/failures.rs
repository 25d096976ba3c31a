//! The documented failures of ECGrid, and what each of them is to a caller.
//! Written by `cargo xtask codegen`.

use conformance::Failure;
use core_http::ErrorKind;

pub(super) const STATUS_200: Failure = Failure {
    status: 200,
    body: r#"
{"message":"It was refused.","success":false,"data":null}"#,
    kind: ErrorKind::Refused,
};

pub(super) const STATUS_400: Failure = Failure {
    status: 400,
    body: r#"
{"success":false,"errorCode":"InvalidParameter","message":"mailboxId must be an integer.",
"data":null}"#,
    kind: ErrorKind::Validation,
};

pub(super) const STATUS_401: Failure = Failure {
    status: 401,
    body: r#"
{"success":false,"errorCode":"InvalidSession","message":"Token no longer valid.","data":null}"#,
    kind: ErrorKind::Unauthenticated,
};

pub(super) const STATUS_403: Failure = Failure {
    status: 403,
    body: r#"
{"success":false,"errorCode":"AccessDenied","message":"Rank too low.","data":null}"#,
    kind: ErrorKind::PermissionDenied,
};

pub(super) const STATUS_404: Failure = Failure {
    status: 404,
    body: r#"
{"success":false,"errorCode":"ObjectNotFound","message":"No such object.","data":null}"#,
    kind: ErrorKind::NotFound,
};

pub(super) const STATUS_429: Failure = Failure {
    status: 429,
    body: r#"
{"success":false,"errorCode":"RateLimitExceeded","message":"Slow down.","data":null}"#,
    kind: ErrorKind::RateLimited,
};

pub(super) const STATUS_500: Failure = Failure {
    status: 500,
    body: r#"
{"success":false,"errorCode":"InternalError","message":"Unexpected fault.","data":null}"#,
    kind: ErrorKind::Server,
};

pub(super) const STATUS_503: Failure = Failure {
    status: 503,
    body: r#"
{"success":false,"errorCode":"","message":"Try later.","data":null}"#,
    kind: ErrorKind::Unavailable,
};
