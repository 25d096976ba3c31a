//! The static rows of `Coverage`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::OperationSpec;
use core_http::http::Method;
use core_http::page::Paging;

pub(super) static GET_COVERAGE: OperationSpec =
    OperationSpec::new("carrierx", "getCoverage", Method::GET, "/phonenumber/coverage").safe();
pub(super) static GET_COVERAGE_PAGES: Paging = Paging::by_offset("offset", "limit").max_size(1000);
