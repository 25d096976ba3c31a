//! The requests of `Partners`.
//! Written by `cargo xtask codegen`.

use core_http::Call;
use core_http::page::Pager;

use super::{Interconnect, InterconnectNote, spec};
use crate::Error;
use crate::types::Status;

/// Fetch one interconnect.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetPartner {
    pub(crate) call: Call,
}

core_http::call_methods!(GetPartner -> Interconnect, Error);

/// Terminate an interconnect for good.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct DeletePartner {
    pub(crate) call: Call,
}

core_http::call_methods!(DeletePartner -> bool, Error);

/// Allow two ECGrid IDs to exchange EDI.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct CreatePartner {
    pub(crate) call: Call,
}

core_http::call_methods!(CreatePartner -> Interconnect, Error);

/// Count the interconnects of an ECGrid ID.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct CountPartners {
    pub(crate) call: Call,
}

impl CountPartners {
    /// Lifecycle of networks, mailboxes, IDs, interconnects, users, comms, callbacks, carbon
    /// copies and portals.
    pub fn status(self, value: Status) -> Self { Self { call: self.call.set("status", &value) } }
}

core_http::call_methods!(CountPartners -> i32, Error);

/// List the interconnects of an ECGrid ID.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ListPartners {
    pub(crate) call: Call,
}

impl ListPartners {
    /// Lifecycle of networks, mailboxes, IDs, interconnects, users, comms, callbacks, carbon
    /// copies and portals.
    pub fn status(self, value: Status) -> Self { Self { call: self.call.set("status", &value) } }

    /// Page to return, from 1; at least 1.
    pub fn page_no(self, value: i32) -> Self { Self { call: self.call.set("pageNo", &value) } }

    /// Page size; at least 1.
    pub fn records_per_page(self, value: i32) -> Self {
        Self { call: self.call.set("recordsPerPage", &value) }
    }

    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<Vec<Interconnect>, Error> {
        Pager::new(self.call, &spec::LIST_PARTNERS_PAGES)
    }
}

core_http::call_methods!(ListPartners -> Vec<Interconnect>, Error);

/// Write an audit note on an interconnect.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct AddPartnerNote {
    pub(crate) call: Call,
}

core_http::call_methods!(AddPartnerNote -> bool, Error);

/// List the audit notes of an interconnect.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ListPartnerNotes {
    pub(crate) call: Call,
}

core_http::call_methods!(ListPartnerNotes -> Vec<InterconnectNote>, Error);
