//! The documented failures of 7G, and what each of them is to a caller.
//! Written by `cargo xtask codegen`.

use conformance::Failure;
use core_http::ErrorKind;

pub(super) const STATUS_200: Failure = Failure {
    status: 200,
    body: r#"
{"message":"It was refused.","result":false,"data":null}"#,
    kind: ErrorKind::Refused,
};

pub(super) const STATUS_200_2: Failure = Failure {
    status: 200,
    body: r#"
{"result":false,"message":"No file is stored for document 7309.","recordCount":0,"data":{}}"#,
    kind: ErrorKind::Refused,
};

pub(super) const STATUS_400: Failure = Failure {
    status: 400,
    body: r#"
{"result":false,"message":"The Idempotency-Key header is required.","recordCount":0,"data":{}}"#,
    kind: ErrorKind::Validation,
};

pub(super) const STATUS_401: Failure = Failure {
    status: 401,
    body: "",
    kind: ErrorKind::Unauthenticated,
};

pub(super) const STATUS_500: Failure = Failure {
    status: 500,
    body: r#"
{"result":false,"message":"The request could not be processed.","recordCount":0,"data":{}}"#,
    kind: ErrorKind::Server,
};
