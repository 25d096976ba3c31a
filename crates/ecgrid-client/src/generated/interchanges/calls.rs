//! The requests of `Interchanges`.
//! Written by `cargo xtask codegen`.

use core_http::page::Pager;
use core_http::{Call, Timestamp};

use super::{Interchange, InterchangeHeader, InterchangeManifestEntry, InterchangePage, spec};
use crate::Error;
use crate::types::{EcGridId, MailboxId};

/// Fetch one interchange.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetInterchange {
    pub(crate) call: Call,
}

core_http::call_methods!(GetInterchange -> Interchange, Error);

/// Withdraw an outbound interchange not yet delivered.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct CancelInterchange {
    pub(crate) call: Call,
}

core_http::call_methods!(CancelInterchange -> bool, Error);

/// List the functional groups of an interchange.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetInterchangeManifest {
    pub(crate) call: Call,
}

core_http::call_methods!(GetInterchangeManifest -> Vec<InterchangeManifestEntry>, Error);

/// Send an interchange to its receiver again.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ResendInterchange {
    pub(crate) call: Call,
}

core_http::call_methods!(ResendInterchange -> bool, Error);

/// Read date and time out of an ISA segment.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetInterchangeDate {
    pub(crate) call: Call,
}

core_http::call_methods!(GetInterchangeDate -> Timestamp, Error);

/// Split an ISA segment into its elements.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetInterchangeHeader {
    pub(crate) call: Call,
}

core_http::call_methods!(GetInterchangeHeader -> InterchangeHeader, Error);

/// Search inbound interchanges.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ListInboxInterchanges {
    pub(crate) call: Call,
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

core_http::call_methods!(ListInboxInterchanges -> InterchangePage, Error);

/// Search outbound interchanges.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ListOutboxInterchanges {
    pub(crate) call: Call,
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

core_http::call_methods!(ListOutboxInterchanges -> InterchangePage, Error);
