//! The static rows of `Persons`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::{OperationSpec, Reply};

pub(super) static GET_PERSON: OperationSpec =
    OperationSpec::new("seveng", "getPerson", Method::GET, "/person")
        .safe().reply(Reply::Enveloped);

pub(super) static CREATE_PERSON: OperationSpec =
    OperationSpec::new("seveng", "createPerson", Method::POST, "/person")
        .keyed().reply(Reply::Enveloped);

pub(super) static UPDATE_PERSON: OperationSpec =
    OperationSpec::new("seveng", "updatePerson", Method::PUT, "/person")
        .keyed().reply(Reply::Enveloped);

pub(super) static DELETE_PERSON: OperationSpec =
    OperationSpec::new("seveng", "deletePerson", Method::DELETE, "/person")
        .idempotent().keyed().reply(Reply::Enveloped);
