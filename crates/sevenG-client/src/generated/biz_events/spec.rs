//! The static rows of `BizEvents`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::Paging;
use core_http::{OperationSpec, Reply};

pub(super) static LIST_BIZ_EVENTS: OperationSpec =
    OperationSpec::new("seveng", "listBizEvents", Method::GET, "/BizEvent")
        .safe().reply(Reply::Enveloped);
pub(super) static LIST_BIZ_EVENTS_PAGES: Paging =
    Paging::by_number("PageNumber", "PageSize").max_size(1000);

pub(super) static CANCEL_BIZ_EVENT: OperationSpec =
    OperationSpec::new("seveng", "cancelBizEvent", Method::PUT, "/BizEvent/Cancel")
        .idempotent().keyed().reply(Reply::Enveloped);

pub(super) static CREATE_NOTICE_OF_DEPOSIT: OperationSpec =
    OperationSpec::new(
        "seveng", "createNoticeOfDeposit", Method::POST, "/BizEvent/NoticeOfDeposit",
    )
        .keyed().reply(Reply::Enveloped);

pub(super) static CREATE_NOTICE_OF_REDEMPTION: OperationSpec =
    OperationSpec::new(
        "seveng", "createNoticeOfRedemption", Method::POST, "/BizEvent/NoticeOfRedemption",
    )
        .keyed().reply(Reply::Enveloped);

pub(super) static CREATE_NOTICE_OF_CONVERSION: OperationSpec =
    OperationSpec::new(
        "seveng", "createNoticeOfConversion", Method::POST, "/BizEvent/NoticeOfConversion",
    )
        .keyed().reply(Reply::Enveloped);
