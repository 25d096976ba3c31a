//! The static rows of `CarbonCopies`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::Paging;
use core_http::{OperationSpec, Reply};

pub(super) static GET_CARBON_COPY: OperationSpec =
    OperationSpec::new("ecgrid", "getCarbonCopy", Method::GET, "/v2/carboncopies/{id}")
        .safe().reply(Reply::Enveloped);

pub(super) static DELETE_CARBON_COPY: OperationSpec =
    OperationSpec::new("ecgrid", "deleteCarbonCopy", Method::DELETE, "/v2/carboncopies/{id}")
        .idempotent().reply(Reply::Enveloped);

pub(super) static CREATE_CARBON_COPY: OperationSpec =
    OperationSpec::new("ecgrid", "createCarbonCopy", Method::POST, "/v2/carboncopies/create")
        .reply(Reply::Enveloped);

pub(super) static LIST_CARBON_COPIES: OperationSpec =
    OperationSpec::new("ecgrid", "listCarbonCopies", Method::POST, "/v2/carboncopies/list")
        .safe().reply(Reply::Enveloped);
pub(super) static LIST_CARBON_COPIES_PAGES: Paging =
    Paging::by_number("pageNo", "recordsPerPage").in_body().max_size(1000);

pub(super) static UPDATE_CARBON_COPY: OperationSpec =
    OperationSpec::new("ecgrid", "updateCarbonCopy", Method::PUT, "/v2/carboncopies/update")
        .idempotent().reply(Reply::Enveloped);
