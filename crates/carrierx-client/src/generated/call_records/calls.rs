//! The requests of `CallRecords`.
//! Written by `cargo xtask codegen`.

use core_http::page::Pager;

use super::{CallDetailRecord, spec};
use crate::Error;
use crate::types::{DrSid, Page};

core_http::call_methods! {
    /// List call detail records; supports after and before for polling.
    pub struct ListCallDetailRecords -> Page<CallDetailRecord>, Error;
}

impl ListCallDetailRecords {
    /// Record SID; return what was stored later.
    pub fn after(self, value: &DrSid) -> Self { Self { call: self.call.query("after", value) } }

    /// Record SID; return what was stored earlier.
    pub fn before(self, value: &DrSid) -> Self { Self { call: self.call.query("before", value) } }

    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<Page<CallDetailRecord>, Error> {
        Pager::new(self.call, &spec::LIST_CALL_DETAIL_RECORDS_PAGES)
    }

    /// Reads what came after a row, page by page: rows that are added meanwhile are
    /// read too, and none is read twice. For programs that poll.
    pub fn pages_after(self, row: &DrSid) -> Pager<Page<CallDetailRecord>, Error> {
        Pager::new(self.call.query("after", row), &spec::LIST_CALL_DETAIL_RECORDS_AFTER)
    }
}

crate::filter::list_options!(ListCallDetailRecords);
crate::filter::field_options!(ListCallDetailRecords, "dr_sid");

core_http::call_methods! {
    /// Read one call detail record.
    pub struct GetCallDetailRecord -> CallDetailRecord, Error;
}

crate::filter::field_options!(GetCallDetailRecord, "dr_sid");
