//! The static rows of `CarbonCopies`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::{PageStyle, Paging, Place};
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static GET_CARBON_COPY: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "getCarbonCopy", method: Method::GET, path: "/v2/carboncopies/{id}",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Enveloped,
    ok_when_false: false,
};

pub(super) static DELETE_CARBON_COPY: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "deleteCarbonCopy", method: Method::DELETE,
    path: "/v2/carboncopies/{id}", idempotency: Idempotency::Idempotent, takes_key: false,
    auth: Auth::Required, reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static CREATE_CARBON_COPY: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "createCarbonCopy", method: Method::POST,
    path: "/v2/carboncopies/create", idempotency: Idempotency::Unsafe, takes_key: false,
    auth: Auth::Required, reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static LIST_CARBON_COPIES: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "listCarbonCopies", method: Method::POST, path: "/v2/carboncopies/list",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Enveloped,
    ok_when_false: false,
};
pub(super) static LIST_CARBON_COPIES_PAGES: Paging = Paging {
    style: PageStyle::PageNumber { page: "pageNo", size: "recordsPerPage" }, place: Place::Body,
    max_size: Some(1000),
};

pub(super) static UPDATE_CARBON_COPY: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "updateCarbonCopy", method: Method::PUT,
    path: "/v2/carboncopies/update", idempotency: Idempotency::Idempotent, takes_key: false,
    auth: Auth::Required, reply: Reply::Enveloped, ok_when_false: false,
};
