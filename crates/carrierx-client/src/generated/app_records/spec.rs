//! The static rows of `AppRecords`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::OperationSpec;
use core_http::http::Method;
use core_http::page::Paging;

pub(super) static LIST_CONFERENCE_CALL_RECORDS: OperationSpec =
    OperationSpec::new(
        "carrierx", "listConferenceCallRecords", Method::GET, "/app/conference/calls",
    )
        .safe();
pub(super) static LIST_CONFERENCE_CALL_RECORDS_PAGES: Paging =
    Paging::by_offset("offset", "limit").max_size(1000);

pub(super) static GET_CONFERENCE_CALL_RECORD: OperationSpec =
    OperationSpec::new(
        "carrierx", "getConferenceCallRecord", Method::GET, "/app/conference/calls/{call_sid}",
    )
        .safe();

pub(super) static LIST_CONFERENCE_MEETING_RECORDS: OperationSpec =
    OperationSpec::new(
        "carrierx", "listConferenceMeetingRecords", Method::GET, "/app/conference/meetings",
    )
        .safe();
pub(super) static LIST_CONFERENCE_MEETING_RECORDS_PAGES: Paging =
    Paging::by_offset("offset", "limit").max_size(1000);

pub(super) static GET_CONFERENCE_MEETING_RECORD: OperationSpec =
    OperationSpec::new(
        "carrierx", "getConferenceMeetingRecord", Method::GET,
        "/app/conference/meetings/{meeting_sid}",
    )
        .safe();

pub(super) static LIST_MEDIATOR_CALL_RECORDS: OperationSpec =
    OperationSpec::new("carrierx", "listMediatorCallRecords", Method::GET, "/app/mediator/calls")
        .safe();
pub(super) static LIST_MEDIATOR_CALL_RECORDS_PAGES: Paging =
    Paging::by_offset("offset", "limit").max_size(1000);

pub(super) static GET_MEDIATOR_CALL_RECORD: OperationSpec =
    OperationSpec::new(
        "carrierx", "getMediatorCallRecord", Method::GET, "/app/mediator/calls/{dr_sid}",
    )
        .safe();
