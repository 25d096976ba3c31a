//! The static rows of `Addresses`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::{OperationSpec, Reply};

pub(super) static GET_ADDRESS: OperationSpec =
    OperationSpec::new("seveng", "getAddress", Method::GET, "/address")
        .safe().reply(Reply::Enveloped);

pub(super) static CREATE_ADDRESS: OperationSpec =
    OperationSpec::new("seveng", "createAddress", Method::POST, "/address")
        .keyed().reply(Reply::Enveloped);

pub(super) static UPDATE_ADDRESS: OperationSpec =
    OperationSpec::new("seveng", "updateAddress", Method::PUT, "/address")
        .idempotent().keyed().reply(Reply::Enveloped);

pub(super) static DELETE_ADDRESS: OperationSpec =
    OperationSpec::new("seveng", "deleteAddress", Method::DELETE, "/address")
        .idempotent().keyed().reply(Reply::Enveloped);
