//! The static rows of `Communications`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::{OperationSpec, Reply};

pub(super) static GET_COMMUNICATION: OperationSpec =
    OperationSpec::new("seveng", "getCommunication", Method::GET, "/communication")
        .safe().reply(Reply::Enveloped);

pub(super) static CREATE_COMMUNICATION: OperationSpec =
    OperationSpec::new("seveng", "createCommunication", Method::POST, "/communication")
        .keyed().reply(Reply::Enveloped);

pub(super) static UPDATE_COMMUNICATION: OperationSpec =
    OperationSpec::new("seveng", "updateCommunication", Method::PUT, "/communication")
        .idempotent().keyed().reply(Reply::Enveloped);

pub(super) static DELETE_COMMUNICATION: OperationSpec =
    OperationSpec::new("seveng", "deleteCommunication", Method::DELETE, "/communication")
        .idempotent().keyed().reply(Reply::Enveloped);
