//! The requests of `Networks`.
//! Written by `cargo xtask codegen`.

use core_http::page::Pager;
use serde::Serialize;

use super::{Network, NetworkContact, NetworkPage, spec};
use crate::Error;
use crate::types::{MailboxId, NetworkId, Status};

core_http::call_methods! {
    /// Fetch one network.
    pub struct GetNetwork -> Network, Error;
}

core_http::call_methods! {
    /// List visible networks.
    pub struct ListNetworks -> NetworkPage, Error;
}

impl ListNetworks {
    /// One network; 0 for all visible.
    pub fn network_id(self, value: NetworkId) -> Self {
        Self { call: self.call.set("networkId", &value) }
    }

    /// Networks that own this mailbox.
    pub fn mailbox_id(self, value: MailboxId) -> Self {
        Self { call: self.call.set("mailboxId", &value) }
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
    pub fn pages(self) -> Pager<NetworkPage, Error> {
        Pager::new(self.call, &spec::LIST_NETWORKS_PAGES)
    }
}

core_http::call_methods! {
    /// Change the profile of a network.
    pub struct UpdateNetwork -> Network, Error;
}

impl UpdateNetwork {
    /// Company name.
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

    /// State or province code; 2 characters.
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

    /// Website; a URL.
    pub fn website(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("website", value.as_ref()) }
    }
}

core_http::call_methods! {
    /// Fetch the contact for one role.
    pub struct GetNetworkContact -> NetworkContact, Error;
}

core_http::call_methods! {
    /// Change operational settings of a network.
    pub struct UpdateNetworkConfig -> (), Error;
}

impl UpdateNetworkConfig {
    /// Any other member of the body: the documentation does not list them all.
    pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
        self.call.body().set(name.into(), value);
        self
    }
}

core_http::call_methods! {
    /// Set the X12 separators of a network.
    pub struct SetNetworkX12Delimiters -> (), Error;
}
