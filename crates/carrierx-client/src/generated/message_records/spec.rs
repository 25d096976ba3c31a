//! The static rows of `MessageRecords`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::{PageStyle, Paging, Place};
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static LIST_MESSAGE_DETAIL_RECORDS: OperationSpec = OperationSpec {
    provider: "carrierx", id: "listMessageDetailRecords", method: Method::GET,
    path: "/sms/message_drs", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};
pub(super) static LIST_MESSAGE_DETAIL_RECORDS_PAGES: Paging = Paging {
    style: PageStyle::Offset { offset: "offset", limit: "limit" }, place: Place::Query,
    max_size: Some(1000),
};
pub(super) static LIST_MESSAGE_DETAIL_RECORDS_AFTER: Paging = Paging {
    style: PageStyle::Cursor { after: "after", limit: "limit", key: "dr_sid" }, place: Place::Query,
    max_size: Some(1000),
};

pub(super) static GET_MESSAGE_DETAIL_RECORD: OperationSpec = OperationSpec {
    provider: "carrierx", id: "getMessageDetailRecord", method: Method::GET,
    path: "/sms/message_drs/{dr_sid}", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};
