//! The static rows of `Coverage`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::{PageStyle, Paging, Place};
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static GET_COVERAGE: OperationSpec = OperationSpec {
    provider: "carrierx", id: "getCoverage", method: Method::GET, path: "/phonenumber/coverage",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Bare,
    ok_when_false: false,
};
pub(super) static GET_COVERAGE_PAGES: Paging = Paging {
    style: PageStyle::Offset { offset: "offset", limit: "limit" }, place: Place::Query,
    max_size: Some(1000),
};
