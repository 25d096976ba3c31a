//! The static rows of `Comms`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::{OperationSpec, Reply};

pub(super) static GET_COMM: OperationSpec =
    OperationSpec::new("ecgrid", "getComm", Method::GET, "/v2/comms/{id}")
        .safe().reply(Reply::Enveloped);

pub(super) static FIND_COMMS: OperationSpec =
    OperationSpec::new("ecgrid", "findComms", Method::POST, "/v2/comms/find")
        .safe().reply(Reply::Enveloped);

pub(super) static LIST_COMMS: OperationSpec =
    OperationSpec::new("ecgrid", "listComms", Method::POST, "/v2/comms/list")
        .safe().reply(Reply::Enveloped);

pub(super) static GET_COMM_PAIR: OperationSpec =
    OperationSpec::new("ecgrid", "getCommPair", Method::POST, "/v2/comms/pair")
        .safe().reply(Reply::Enveloped);

pub(super) static SET_COMM_PAIR: OperationSpec =
    OperationSpec::new("ecgrid", "setCommPair", Method::POST, "/v2/comms/set-pair")
        .reply(Reply::Enveloped);

pub(super) static CREATE_COMM: OperationSpec =
    OperationSpec::new("ecgrid", "createComm", Method::POST, "/v2/comms/create")
        .reply(Reply::Enveloped);

pub(super) static UPDATE_COMM: OperationSpec =
    OperationSpec::new("ecgrid", "updateComm", Method::PUT, "/v2/comms/update")
        .idempotent().reply(Reply::Enveloped);

pub(super) static UPDATE_COMM_CONFIG: OperationSpec =
    OperationSpec::new("ecgrid", "updateCommConfig", Method::PUT, "/v2/comms/update-config")
        .idempotent().reply(Reply::Enveloped);
