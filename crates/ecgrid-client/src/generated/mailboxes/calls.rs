//! The requests of `Mailboxes`.
//! Written by `cargo xtask codegen`.

use core_http::page::Pager;
use serde::Serialize;

use super::{Mailbox, MailboxPage, spec};
use crate::Error;
use crate::types::{NetworkId, Status};

core_http::call_methods! {
    /// Fetch one mailbox.
    pub struct GetMailbox -> Mailbox, Error;
}

core_http::call_methods! {
    /// Terminate a mailbox for good.
    pub struct DeleteMailbox -> (), Error;
}

core_http::call_methods! {
    /// Add a mailbox to a network.
    pub struct CreateMailbox -> Mailbox, Error;
}

core_http::call_methods! {
    /// List visible mailboxes.
    pub struct ListMailboxes -> MailboxPage, Error;
}

impl ListMailboxes {
    /// Owning network; 0 for all visible.
    pub fn network_id(self, value: NetworkId) -> Self {
        Self { call: self.call.set("networkId", &value) }
    }

    /// Lifecycle of networks, mailboxes, IDs, interconnects, users, comms, callbacks, carbon
    /// copies and portals.
    pub fn status(self, value: Status) -> Self { Self { call: self.call.set("status", &value) } }

    /// Page to return, from 1; at least 1, default 1.
    pub fn page_no(self, value: i32) -> Self { Self { call: self.call.set("pageNo", &value) } }

    /// Page size; 1 to 500, default 25.
    pub fn records_per_page(self, value: i32) -> Self {
        Self { call: self.call.set("recordsPerPage", &value) }
    }

    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<MailboxPage, Error> {
        Pager::new(self.call, &spec::LIST_MAILBOXES_PAGES)
    }
}

core_http::call_methods! {
    /// Change the profile of a mailbox.
    pub struct UpdateMailbox -> Mailbox, Error;
}

impl UpdateMailbox {
    /// Display name.
    pub fn company_name(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("companyName", value.as_ref()) }
    }

    /// Street.
    pub fn address1(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("address1", value.as_ref()) }
    }

    /// Second address line.
    pub fn address2(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("address2", value.as_ref()) }
    }

    /// City.
    pub fn city(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("city", value.as_ref()) }
    }

    /// State or province code.
    pub fn state(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("state", value.as_ref()) }
    }

    /// Postal code.
    pub fn zip(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("zip", value.as_ref()) }
    }

    /// Phone.
    pub fn phone(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("phone", value.as_ref()) }
    }

    /// Website.
    pub fn website(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("website", value.as_ref()) }
    }

    /// Any other member of the body: the documentation does not list them all.
    pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
        self.call.body().set(name.into(), value);
        self
    }
}

core_http::call_methods! {
    /// Change operational settings of a mailbox.
    pub struct UpdateMailboxConfig -> (), Error;
}

impl UpdateMailboxConfig {
    /// Hours an unfetched parcel may wait. *Uncertain:* Named only by a guide (alert after that
    /// time) and by SOAP (parcels expire, 0 = network default, up to about 240).
    pub fn in_box_timeout(self, value: i32) -> Self {
        Self { call: self.call.set("inBoxTimeout", &value) }
    }

    /// Drop parcels from the inbox once confirmed. *Uncertain:* Named only by a guide.
    pub fn delete_on_download(self, value: bool) -> Self {
        Self { call: self.call.set("deleteOnDownload", &value) }
    }

    /// Any other member of the body: the documentation does not list them all.
    pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
        self.call.body().set(name.into(), value);
        self
    }
}

core_http::call_methods! {
    /// Set the X12 separators of a mailbox, over those of its network.
    pub struct SetMailboxX12Delimiters -> (), Error;
}
