//! The static rows of `CallRecords`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::OperationSpec;
use core_http::http::Method;
use core_http::page::Paging;

pub(super) static LIST_CALL_DETAIL_RECORDS: OperationSpec =
    OperationSpec::new("carrierx", "listCallDetailRecords", Method::GET, "/calls/call_drs").safe();
pub(super) static LIST_CALL_DETAIL_RECORDS_PAGES: Paging =
    Paging::by_offset("offset", "limit").max_size(1000);
pub(super) static LIST_CALL_DETAIL_RECORDS_AFTER: Paging =
    Paging::by_row("after", "limit", "dr_sid").max_size(1000);

pub(super) static GET_CALL_DETAIL_RECORD: OperationSpec =
    OperationSpec::new("carrierx", "getCallDetailRecord", Method::GET, "/calls/call_drs/{dr_sid}")
        .safe();
