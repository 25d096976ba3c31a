//! The requests of `MessageRecords`.
//! Written by `cargo xtask codegen`.

use core_http::page::Pager;

use super::{MessageDetailRecord, spec};
use crate::Error;
use crate::types::{DrSid, Page};

core_http::call_methods! {
    /// List message detail records; supports after and before, without a total.
    pub struct ListMessageDetailRecords -> Page<MessageDetailRecord>, Error;
}

impl ListMessageDetailRecords {
    /// Record SID; return what was stored later.
    pub fn after(self, value: &DrSid) -> Self { Self { call: self.call.query("after", value) } }

    /// Record SID; return what was stored earlier.
    pub fn before(self, value: &DrSid) -> Self { Self { call: self.call.query("before", value) } }

    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<Page<MessageDetailRecord>, Error> {
        Pager::new(self.call, &spec::LIST_MESSAGE_DETAIL_RECORDS_PAGES)
    }

    /// Reads what came after a row, page by page: rows that are added meanwhile are
    /// read too, and none is read twice. For programs that poll.
    pub fn pages_after(self, row: &DrSid) -> Pager<Page<MessageDetailRecord>, Error> {
        Pager::new(
            self.call.query("after", row),
            &spec::LIST_MESSAGE_DETAIL_RECORDS_AFTER,
        )
    }
}

crate::filter::list_options!(ListMessageDetailRecords);
crate::filter::field_options!(ListMessageDetailRecords, "dr_sid");

core_http::call_methods! {
    /// Read one message detail record.
    pub struct GetMessageDetailRecord -> MessageDetailRecord, Error;
}

crate::filter::field_options!(GetMessageDetailRecord, "dr_sid");
