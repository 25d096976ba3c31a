//! The static rows of `Keys`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::{OperationSpec, Reply};

pub(super) static GET_KEY: OperationSpec =
    OperationSpec::new("ecgrid", "getKey", Method::POST, "/v2/keys/get-key")
        .safe().reply(Reply::Enveloped);

pub(super) static LIST_KEYS: OperationSpec =
    OperationSpec::new("ecgrid", "listKeys", Method::POST, "/v2/keys/list")
        .safe().reply(Reply::Enveloped);

pub(super) static CREATE_KEY: OperationSpec =
    OperationSpec::new("ecgrid", "createKey", Method::POST, "/v2/keys/create")
        .reply(Reply::Enveloped);

pub(super) static DELETE_KEY: OperationSpec =
    OperationSpec::new("ecgrid", "deleteKey", Method::DELETE, "/v2/keys")
        .idempotent().reply(Reply::Enveloped);
