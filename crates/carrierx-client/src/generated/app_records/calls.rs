//! The requests of `AppRecords`.
//! Written by `cargo xtask codegen`.

use core_http::page::Pager;

use super::{ConferenceCallRecord, ConferenceMeetingRecord, MediatorCallRecord, spec};
use crate::Error;
use crate::types::Page;

core_http::call_methods! {
    /// List conference call records, without a total.
    pub struct ListConferenceCallRecords -> Page<ConferenceCallRecord>, Error;
}

impl ListConferenceCallRecords {
    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<Page<ConferenceCallRecord>, Error> {
        Pager::new(self.call, &spec::LIST_CONFERENCE_CALL_RECORDS_PAGES)
    }
}

crate::filter::list_options!(ListConferenceCallRecords);
crate::filter::field_options!(ListConferenceCallRecords, "call_sid");

core_http::call_methods! {
    /// Read one conference call record.
    pub struct GetConferenceCallRecord -> ConferenceCallRecord, Error;
}

crate::filter::field_options!(GetConferenceCallRecord, "call_sid");

core_http::call_methods! {
    /// List conference meeting records.
    pub struct ListConferenceMeetingRecords -> Page<ConferenceMeetingRecord>, Error;
}

impl ListConferenceMeetingRecords {
    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<Page<ConferenceMeetingRecord>, Error> {
        Pager::new(self.call, &spec::LIST_CONFERENCE_MEETING_RECORDS_PAGES)
    }
}

crate::filter::list_options!(ListConferenceMeetingRecords);
crate::filter::field_options!(ListConferenceMeetingRecords, "meeting_sid");

core_http::call_methods! {
    /// Read one conference meeting record.
    pub struct GetConferenceMeetingRecord -> ConferenceMeetingRecord, Error;
}

crate::filter::field_options!(GetConferenceMeetingRecord, "meeting_sid");

core_http::call_methods! {
    /// List Mediator records, without a total.
    pub struct ListMediatorCallRecords -> Page<MediatorCallRecord>, Error;
}

impl ListMediatorCallRecords {
    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<Page<MediatorCallRecord>, Error> {
        Pager::new(self.call, &spec::LIST_MEDIATOR_CALL_RECORDS_PAGES)
    }
}

crate::filter::list_options!(ListMediatorCallRecords);
crate::filter::field_options!(ListMediatorCallRecords, "dr_sid");

core_http::call_methods! {
    /// Read one Mediator record.
    pub struct GetMediatorCallRecord -> MediatorCallRecord, Error;
}

crate::filter::field_options!(GetMediatorCallRecord, "dr_sid");
