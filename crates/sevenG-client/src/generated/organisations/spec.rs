//! The static rows of `Organisations`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::{OperationSpec, Reply};

pub(super) static GET_ORGANISATION: OperationSpec =
    OperationSpec::new("seveng", "getOrganisation", Method::GET, "/organisation")
        .safe().reply(Reply::Enveloped);

pub(super) static CREATE_ORGANISATION: OperationSpec =
    OperationSpec::new("seveng", "createOrganisation", Method::POST, "/organisation")
        .keyed().reply(Reply::Enveloped);

pub(super) static UPDATE_ORGANISATION: OperationSpec =
    OperationSpec::new("seveng", "updateOrganisation", Method::PUT, "/organisation")
        .keyed().reply(Reply::Enveloped);

pub(super) static DELETE_ORGANISATION: OperationSpec =
    OperationSpec::new("seveng", "deleteOrganisation", Method::DELETE, "/organisation")
        .idempotent().keyed().reply(Reply::Enveloped);
