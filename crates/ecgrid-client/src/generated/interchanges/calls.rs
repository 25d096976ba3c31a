//! The requests of `Interchanges`.
//! Written by `cargo xtask codegen`.

use core_http::Timestamp;
use core_http::page::Pager;

use super::{Interchange, InterchangeHeader, InterchangeManifestEntry, InterchangePage, spec};
use crate::Error;
use crate::types::{EcGridId, MailboxId};

core_http::call_methods! {
    /// Fetch one interchange.
    pub struct GetInterchange -> Interchange, Error;
}

core_http::call_methods! {
    /// Withdraw an outbound interchange not yet delivered.
    pub struct CancelInterchange -> bool, Error;
}

core_http::call_methods! {
    /// List the functional groups of an interchange.
    pub struct GetInterchangeManifest -> Vec<InterchangeManifestEntry>, Error;
}

core_http::call_methods! {
    /// Send an interchange to its receiver again.
    pub struct ResendInterchange -> bool, Error;
}

core_http::call_methods! {
    /// Read date and time out of an ISA segment.
    pub struct GetInterchangeDate -> Timestamp, Error;
}

core_http::call_methods! {
    /// Split an ISA segment into its elements.
    pub struct GetInterchangeHeader -> InterchangeHeader, Error;
}

core_http::call_methods! {
    /// Search inbound interchanges.
    pub struct ListInboxInterchanges -> InterchangePage, Error;
}

impl ListInboxInterchanges {
    /// Mailbox.
    pub fn mailbox_id(self, value: MailboxId) -> Self {
        Self { call: self.call.set("mailboxId", &value) }
    }

    /// Sender; 0 for any.
    pub fn ec_grid_id_from(self, value: EcGridId) -> Self {
        Self { call: self.call.set("ecGridIdFrom", &value) }
    }

    /// Receiver; 0 for any.
    pub fn ec_grid_id_to(self, value: EcGridId) -> Self {
        Self { call: self.call.set("ecGridIdTo", &value) }
    }

    /// Start of the window.
    pub fn begin_date(self, value: impl Into<Timestamp>) -> Self {
        Self { call: self.call.set("beginDate", &value.into()) }
    }

    /// End of the window.
    pub fn end_date(self, value: impl Into<Timestamp>) -> Self {
        Self { call: self.call.set("endDate", &value.into()) }
    }

    /// Page to return, from 1; at least 1, default 1.
    pub fn page_no(self, value: i32) -> Self { Self { call: self.call.set("pageNo", &value) } }

    /// Page size; 1 to 500, default 100.
    pub fn records_per_page(self, value: i32) -> Self {
        Self { call: self.call.set("recordsPerPage", &value) }
    }

    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<InterchangePage, Error> {
        Pager::new(self.call, &spec::LIST_INBOX_INTERCHANGES_PAGES)
    }
}

core_http::call_methods! {
    /// Search outbound interchanges.
    pub struct ListOutboxInterchanges -> InterchangePage, Error;
}

impl ListOutboxInterchanges {
    /// Mailbox.
    pub fn mailbox_id(self, value: MailboxId) -> Self {
        Self { call: self.call.set("mailboxId", &value) }
    }

    /// Sender; 0 for any.
    pub fn ec_grid_id_from(self, value: EcGridId) -> Self {
        Self { call: self.call.set("ecGridIdFrom", &value) }
    }

    /// Receiver; 0 for any.
    pub fn ec_grid_id_to(self, value: EcGridId) -> Self {
        Self { call: self.call.set("ecGridIdTo", &value) }
    }

    /// Start of the window.
    pub fn begin_date(self, value: impl Into<Timestamp>) -> Self {
        Self { call: self.call.set("beginDate", &value.into()) }
    }

    /// End of the window.
    pub fn end_date(self, value: impl Into<Timestamp>) -> Self {
        Self { call: self.call.set("endDate", &value.into()) }
    }

    /// Page to return, from 1; at least 1, default 1.
    pub fn page_no(self, value: i32) -> Self { Self { call: self.call.set("pageNo", &value) } }

    /// Page size; 1 to 500, default 100.
    pub fn records_per_page(self, value: i32) -> Self {
        Self { call: self.call.set("recordsPerPage", &value) }
    }

    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<InterchangePage, Error> {
        Pager::new(self.call, &spec::LIST_OUTBOX_INTERCHANGES_PAGES)
    }
}
