//! The requests of `CarbonCopies`.
//! Written by `cargo xtask codegen`.

use core_http::page::Pager;

use super::{CarbonCopy, spec};
use crate::Error;
use crate::types::{Direction, MailboxId, Status};

core_http::call_methods! {
    /// Fetch one carbon copy rule.
    pub struct GetCarbonCopy -> CarbonCopy, Error;
}

core_http::call_methods! {
    /// Remove a copy rule.
    pub struct DeleteCarbonCopy -> bool, Error;
}

core_http::call_methods! {
    /// Add a carbon copy rule.
    pub struct CreateCarbonCopy -> CarbonCopy, Error;
}

core_http::call_methods! {
    /// List carbon copy rules.
    pub struct ListCarbonCopies -> Vec<CarbonCopy>, Error;
}

impl ListCarbonCopies {
    /// Mailbox.
    pub fn mailbox_id(self, value: MailboxId) -> Self {
        Self { call: self.call.set("mailboxId", &value) }
    }

    /// Lifecycle of networks, mailboxes, IDs, interconnects, users, comms, callbacks, carbon
    /// copies and portals.
    pub fn status(self, value: Status) -> Self { Self { call: self.call.set("status", &value) } }

    /// Page to return, from 1; at least 1, default 1.
    pub fn page_no(self, value: i32) -> Self { Self { call: self.call.set("pageNo", &value) } }

    /// Page size; 1 to 1000, default 100.
    pub fn records_per_page(self, value: i32) -> Self {
        Self { call: self.call.set("recordsPerPage", &value) }
    }

    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<Vec<CarbonCopy>, Error> {
        Pager::new(self.call, &spec::LIST_CARBON_COPIES_PAGES)
    }
}

core_http::call_methods! {
    /// Change status or direction of a carbon copy rule.
    pub struct UpdateCarbonCopy -> CarbonCopy, Error;
}

impl UpdateCarbonCopy {
    /// Lifecycle of networks, mailboxes, IDs, interconnects, users, comms, callbacks, carbon
    /// copies and portals.
    pub fn status(self, value: Status) -> Self { Self { call: self.call.set("status", &value) } }

    /// Traffic direction seen from the mailbox.
    pub fn direction(self, value: Direction) -> Self {
        Self { call: self.call.set("direction", &value) }
    }
}
