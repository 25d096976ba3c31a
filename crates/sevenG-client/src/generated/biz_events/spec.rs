//! The static rows of `BizEvents`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::{PageStyle, Paging, Place};
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static LIST_BIZ_EVENTS: OperationSpec = OperationSpec {
    provider: "seveng", id: "listBizEvents", method: Method::GET, path: "/BizEvent",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Enveloped,
    ok_when_false: false,
};
pub(super) static LIST_BIZ_EVENTS_PAGES: Paging = Paging {
    style: PageStyle::PageNumber { page: "PageNumber", size: "PageSize" }, place: Place::Query,
    max_size: Some(1000),
};

pub(super) static CANCEL_BIZ_EVENT: OperationSpec = OperationSpec {
    provider: "seveng", id: "cancelBizEvent", method: Method::PUT, path: "/BizEvent/Cancel",
    idempotency: Idempotency::Idempotent, takes_key: true, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static CREATE_NOTICE_OF_DEPOSIT: OperationSpec = OperationSpec {
    provider: "seveng", id: "createNoticeOfDeposit", method: Method::POST,
    path: "/BizEvent/NoticeOfDeposit", idempotency: Idempotency::Unsafe, takes_key: true,
    auth: Auth::Required, reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static CREATE_NOTICE_OF_REDEMPTION: OperationSpec = OperationSpec {
    provider: "seveng", id: "createNoticeOfRedemption", method: Method::POST,
    path: "/BizEvent/NoticeOfRedemption", idempotency: Idempotency::Unsafe, takes_key: true,
    auth: Auth::Required, reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static CREATE_NOTICE_OF_CONVERSION: OperationSpec = OperationSpec {
    provider: "seveng", id: "createNoticeOfConversion", method: Method::POST,
    path: "/BizEvent/NoticeOfConversion", idempotency: Idempotency::Unsafe, takes_key: true,
    auth: Auth::Required, reply: Reply::Enveloped, ok_when_false: false,
};
