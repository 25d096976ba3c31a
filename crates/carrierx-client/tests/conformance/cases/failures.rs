//! The documented failures of CarrierX, and what each of them is to a caller.
//! Written by `cargo xtask codegen`.

use conformance::Failure;
use core_http::ErrorKind;

pub(super) const STATUS_400: Failure = Failure {
    status: 400,
    body: r#"{"message":"Bad request","errors":[]}"#,
    kind: ErrorKind::Validation,
};

pub(super) const STATUS_401: Failure = Failure {
    status: 401,
    body: r#"{"message":"Bad credentials"}"#,
    kind: ErrorKind::Unauthenticated,
};

pub(super) const STATUS_403: Failure = Failure {
    status: 403,
    body: r#"{"message":"Forbidden","errors":[]}"#,
    kind: ErrorKind::PermissionDenied,
};

pub(super) const STATUS_404: Failure = Failure {
    status: 404,
    body: r#"
{"message":"no item error","errors":[{"field":null,"message":"cannot find item by sid",
"reference_sid":null}]}"#,
    kind: ErrorKind::NotFound,
};

pub(super) const STATUS_409: Failure = Failure {
    status: 409,
    body: r#"
{"message":"conflict error","errors":[{"field":null,
"message":"duplicate ip for auth_required=false","reference_sid":null}]}"#,
    kind: ErrorKind::Conflict,
};

pub(super) const STATUS_415: Failure = Failure {
    status: 415,
    body: r#"{"message":"Unsupported media type","errors":[]}"#,
    kind: ErrorKind::Validation,
};

pub(super) const STATUS_422: Failure = Failure {
    status: 422,
    body: r#"
{"message":"object validation error","errors":[{"field":"auth_required",
"message":"partner does not have permissions to set this value","reference_sid":null}]}"#,
    kind: ErrorKind::Validation,
};

pub(super) const STATUS_422_2: Failure = Failure {
    status: 422,
    body: r#"
{"message":"object validation error","errors":[{"field":null,
"message":"messaging is not available for this number","reference_sid":null}]}"#,
    kind: ErrorKind::Validation,
};
