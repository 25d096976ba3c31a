//! The static rows of `DidRates`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::OperationSpec;
use core_http::http::Method;
use core_http::page::Paging;

pub(super) static LIST_DID_RATES: OperationSpec =
    OperationSpec::new("carrierx", "listDidRates", Method::GET, "/phonenumber/rates").safe();
pub(super) static LIST_DID_RATES_PAGES: Paging =
    Paging::by_offset("offset", "limit").max_size(1000);

pub(super) static LIST_DID_RATES_DEPRECATED: OperationSpec =
    OperationSpec::new("carrierx", "listDidRatesDeprecated", Method::GET, "/dids/rates").safe();
pub(super) static LIST_DID_RATES_DEPRECATED_PAGES: Paging =
    Paging::by_offset("offset", "limit").max_size(1000);
