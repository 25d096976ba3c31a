//! The requests of `AppRecords`.
//! Written by `cargo xtask codegen`.

use core_http::Call;
use core_http::page::Pager;

use super::{ConferenceCallRecord, ConferenceMeetingRecord, MediatorCallRecord, spec};
use crate::Error;
use crate::types::Page;

/// List conference call records; total is null.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ListConferenceCallRecords {
    pub(crate) call: Call,
}

impl ListConferenceCallRecords {
    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<Page<ConferenceCallRecord>, Error> {
        Pager::new(self.call, &spec::LIST_CONFERENCE_CALL_RECORDS_PAGES)
    }
}

crate::filter::list_options!(ListConferenceCallRecords);
crate::filter::field_options!(ListConferenceCallRecords, "call_sid");
core_http::call_methods!(ListConferenceCallRecords -> Page<ConferenceCallRecord>, Error);

/// Read one conference call record.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetConferenceCallRecord {
    pub(crate) call: Call,
}

crate::filter::field_options!(GetConferenceCallRecord, "call_sid");
core_http::call_methods!(GetConferenceCallRecord -> ConferenceCallRecord, Error);

/// List conference meeting records.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ListConferenceMeetingRecords {
    pub(crate) call: Call,
}

impl ListConferenceMeetingRecords {
    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<Page<ConferenceMeetingRecord>, Error> {
        Pager::new(self.call, &spec::LIST_CONFERENCE_MEETING_RECORDS_PAGES)
    }
}

crate::filter::list_options!(ListConferenceMeetingRecords);
crate::filter::field_options!(ListConferenceMeetingRecords, "meeting_sid");
core_http::call_methods!(ListConferenceMeetingRecords -> Page<ConferenceMeetingRecord>, Error);

/// Read one conference meeting record.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetConferenceMeetingRecord {
    pub(crate) call: Call,
}

crate::filter::field_options!(GetConferenceMeetingRecord, "meeting_sid");
core_http::call_methods!(GetConferenceMeetingRecord -> ConferenceMeetingRecord, Error);

/// List Mediator records; total is null.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ListMediatorCallRecords {
    pub(crate) call: Call,
}

impl ListMediatorCallRecords {
    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<Page<MediatorCallRecord>, Error> {
        Pager::new(self.call, &spec::LIST_MEDIATOR_CALL_RECORDS_PAGES)
    }
}

crate::filter::list_options!(ListMediatorCallRecords);
crate::filter::field_options!(ListMediatorCallRecords, "dr_sid");
core_http::call_methods!(ListMediatorCallRecords -> Page<MediatorCallRecord>, Error);

/// Read one Mediator record.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetMediatorCallRecord {
    pub(crate) call: Call,
}

crate::filter::field_options!(GetMediatorCallRecord, "dr_sid");
core_http::call_methods!(GetMediatorCallRecord -> MediatorCallRecord, Error);
