//! The static rows of `Networks`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::{PageStyle, Paging, Place};
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static GET_NETWORK: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "getNetwork", method: Method::GET, path: "/v2/networks/{id}",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Enveloped,
    ok_when_false: false,
};

pub(super) static LIST_NETWORKS: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "listNetworks", method: Method::POST, path: "/v2/networks/list",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Enveloped,
    ok_when_false: false,
};
pub(super) static LIST_NETWORKS_PAGES: Paging = Paging {
    style: PageStyle::PageNumber { page: "pageNo", size: "recordsPerPage" }, place: Place::Body,
    max_size: Some(500),
};

pub(super) static UPDATE_NETWORK: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "updateNetwork", method: Method::PUT, path: "/v2/networks",
    idempotency: Idempotency::Idempotent, takes_key: false, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static GET_NETWORK_CONTACT: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "getNetworkContact", method: Method::POST,
    path: "/v2/networks/get-contact", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static UPDATE_NETWORK_CONFIG: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "updateNetworkConfig", method: Method::POST,
    path: "/v2/networks/update-config", idempotency: Idempotency::Idempotent, takes_key: false,
    auth: Auth::Required, reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static SET_NETWORK_X12_DELIMITERS: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "setNetworkX12Delimiters", method: Method::POST,
    path: "/v2/networks/x12-delimiters", idempotency: Idempotency::Idempotent, takes_key: false,
    auth: Auth::Required, reply: Reply::Enveloped, ok_when_false: false,
};
