//! The requests of `Partners`.
//! Written by `cargo xtask codegen`.

use core_http::page::Pager;

use super::{Interconnect, InterconnectNote, spec};
use crate::Error;
use crate::types::Status;

core_http::call_methods! {
    /// Fetch one interconnect.
    pub struct GetPartner -> Interconnect, Error;
}

core_http::call_methods! {
    /// Terminate an interconnect for good.
    pub struct DeletePartner -> bool, Error;
}

core_http::call_methods! {
    /// Allow two ECGrid IDs to exchange EDI.
    pub struct CreatePartner -> Interconnect, Error;
}

core_http::call_methods! {
    /// Count the interconnects of an ECGrid ID.
    pub struct CountPartners -> i32, Error;
}

impl CountPartners {
    /// Lifecycle of networks, mailboxes, IDs, interconnects, users, comms, callbacks, carbon
    /// copies and portals.
    pub fn status(self, value: Status) -> Self { Self { call: self.call.set("status", &value) } }
}

core_http::call_methods! {
    /// List the interconnects of an ECGrid ID.
    pub struct ListPartners -> Vec<Interconnect>, Error;
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

core_http::call_methods! {
    /// Write an audit note on an interconnect.
    pub struct AddPartnerNote -> bool, Error;
}

core_http::call_methods! {
    /// List the audit notes of an interconnect.
    pub struct ListPartnerNotes -> Vec<InterconnectNote>, Error;
}
