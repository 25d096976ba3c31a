//! The static rows of `AppRecords`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::{PageStyle, Paging, Place};
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static LIST_CONFERENCE_CALL_RECORDS: OperationSpec = OperationSpec {
    provider: "carrierx", id: "listConferenceCallRecords", method: Method::GET,
    path: "/app/conference/calls", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};
pub(super) static LIST_CONFERENCE_CALL_RECORDS_PAGES: Paging = Paging {
    style: PageStyle::Offset { offset: "offset", limit: "limit" }, place: Place::Query,
    max_size: Some(1000),
};

pub(super) static GET_CONFERENCE_CALL_RECORD: OperationSpec = OperationSpec {
    provider: "carrierx", id: "getConferenceCallRecord", method: Method::GET,
    path: "/app/conference/calls/{call_sid}", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static LIST_CONFERENCE_MEETING_RECORDS: OperationSpec = OperationSpec {
    provider: "carrierx", id: "listConferenceMeetingRecords", method: Method::GET,
    path: "/app/conference/meetings", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};
pub(super) static LIST_CONFERENCE_MEETING_RECORDS_PAGES: Paging = Paging {
    style: PageStyle::Offset { offset: "offset", limit: "limit" }, place: Place::Query,
    max_size: Some(1000),
};

pub(super) static GET_CONFERENCE_MEETING_RECORD: OperationSpec = OperationSpec {
    provider: "carrierx", id: "getConferenceMeetingRecord", method: Method::GET,
    path: "/app/conference/meetings/{meeting_sid}", idempotency: Idempotency::Safe,
    takes_key: false, auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static LIST_MEDIATOR_CALL_RECORDS: OperationSpec = OperationSpec {
    provider: "carrierx", id: "listMediatorCallRecords", method: Method::GET,
    path: "/app/mediator/calls", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};
pub(super) static LIST_MEDIATOR_CALL_RECORDS_PAGES: Paging = Paging {
    style: PageStyle::Offset { offset: "offset", limit: "limit" }, place: Place::Query,
    max_size: Some(1000),
};

pub(super) static GET_MEDIATOR_CALL_RECORD: OperationSpec = OperationSpec {
    provider: "carrierx", id: "getMediatorCallRecord", method: Method::GET,
    path: "/app/mediator/calls/{dr_sid}", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};
