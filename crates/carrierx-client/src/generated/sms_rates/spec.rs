//! The static rows of `SmsRates`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::OperationSpec;
use core_http::http::Method;
use core_http::page::Paging;

pub(super) static LIST_OUTBOUND_SMS_RATES: OperationSpec =
    OperationSpec::new(
        "carrierx", "listOutboundSmsRates", Method::GET, "/sms/rates/outbound/{sub_type}",
    )
        .safe();
pub(super) static LIST_OUTBOUND_SMS_RATES_PAGES: Paging =
    Paging::by_offset("offset", "limit").max_size(1000);
