//! The static rows of `Networks`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::Paging;
use core_http::{OperationSpec, Reply};

pub(super) static GET_NETWORK: OperationSpec =
    OperationSpec::new("ecgrid", "getNetwork", Method::GET, "/v2/networks/{id}")
        .safe().reply(Reply::Enveloped);

pub(super) static LIST_NETWORKS: OperationSpec =
    OperationSpec::new("ecgrid", "listNetworks", Method::POST, "/v2/networks/list")
        .safe().reply(Reply::Enveloped);
pub(super) static LIST_NETWORKS_PAGES: Paging =
    Paging::by_number("pageNo", "recordsPerPage").in_body().max_size(500);

pub(super) static UPDATE_NETWORK: OperationSpec =
    OperationSpec::new("ecgrid", "updateNetwork", Method::PUT, "/v2/networks")
        .idempotent().reply(Reply::Enveloped);

pub(super) static GET_NETWORK_CONTACT: OperationSpec =
    OperationSpec::new("ecgrid", "getNetworkContact", Method::POST, "/v2/networks/get-contact")
        .safe().reply(Reply::Enveloped);

pub(super) static UPDATE_NETWORK_CONFIG: OperationSpec =
    OperationSpec::new("ecgrid", "updateNetworkConfig", Method::POST, "/v2/networks/update-config")
        .idempotent().reply(Reply::Enveloped);

pub(super) static SET_NETWORK_X12_DELIMITERS: OperationSpec =
    OperationSpec::new(
        "ecgrid", "setNetworkX12Delimiters", Method::POST, "/v2/networks/x12-delimiters",
    )
        .idempotent().reply(Reply::Enveloped);
