//! The static rows of `Comms`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static GET_COMM: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "getComm", method: Method::GET, path: "/v2/comms/{id}",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Enveloped,
    ok_when_false: false,
};

pub(super) static FIND_COMMS: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "findComms", method: Method::POST, path: "/v2/comms/find",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Enveloped,
    ok_when_false: false,
};

pub(super) static LIST_COMMS: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "listComms", method: Method::POST, path: "/v2/comms/list",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Enveloped,
    ok_when_false: false,
};

pub(super) static GET_COMM_PAIR: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "getCommPair", method: Method::POST, path: "/v2/comms/pair",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Enveloped,
    ok_when_false: false,
};

pub(super) static SET_COMM_PAIR: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "setCommPair", method: Method::POST, path: "/v2/comms/set-pair",
    idempotency: Idempotency::Unsafe, takes_key: false, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static CREATE_COMM: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "createComm", method: Method::POST, path: "/v2/comms/create",
    idempotency: Idempotency::Unsafe, takes_key: false, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static UPDATE_COMM: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "updateComm", method: Method::PUT, path: "/v2/comms/update",
    idempotency: Idempotency::Idempotent, takes_key: false, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static UPDATE_COMM_CONFIG: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "updateCommConfig", method: Method::PUT,
    path: "/v2/comms/update-config", idempotency: Idempotency::Idempotent, takes_key: false,
    auth: Auth::Required, reply: Reply::Enveloped, ok_when_false: false,
};
