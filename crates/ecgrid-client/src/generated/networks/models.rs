//! What the replies and requests of `Networks` hold.
//! Written by `cargo xtask codegen`.

use core_http::page::{PageOf, PageParts};
use core_http::{Extra, Timestamp};

use crate::types::{NetworkId, Status};

/// Network record. *Uncertain:* Address, phone and website can be written
/// (UpdateNetworkRequest) but no reply shows them.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Network {
    /// Network ID.
    pub network_id: NetworkId,
    /// Short text key.
    pub unique_id: Option<String>,
    /// Company name.
    pub company_name: Option<String>,
    /// Lifecycle of networks, mailboxes, IDs, interconnects, users, comms, callbacks, carbon
    /// copies and portals.
    pub status: Option<Status>,
    /// Created, UTC.
    pub created: Option<Timestamp>,
    /// Last change, UTC.
    pub modified: Option<Timestamp>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    Network {
        network_id: "networkId" required, unique_id: "uniqueId", company_name: "companyName",
        status: "status", created: "created", modified: "modified",
    }
}

/// Contact of a network for one role.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkContact {
    /// Network ID.
    pub network_id: Option<NetworkId>,
    /// Role of a network contact.
    pub contact_type: Option<NetworkContactType>,
    /// Person or team.
    pub name: Option<String>,
    /// Mail address.
    pub email: Option<String>,
    /// Phone number.
    pub phone: Option<String>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    NetworkContact {
        network_id: "networkId", contact_type: "contactType", name: "name", email: "email",
        phone: "phone",
    }
}

/// One page of networks.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkPage {
    /// Matches over all pages.
    pub total_records: Option<i32>,
    /// Page returned.
    pub page_no: Option<i32>,
    /// Page size.
    pub records_per_page: Option<i32>,
    /// Networks.
    pub networks: Vec<Network>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    NetworkPage {
        total_records: "totalRecords", page_no: "pageNo", records_per_page: "recordsPerPage",
        networks: "networks" rows,
    }
}

impl PageOf for NetworkPage {
    type Item = Network;

    fn into_page(self) -> PageParts<Network> {
        PageParts::from(self.networks).with_total(self.total_records)
    }
}

core_http::open_enum! {
    /// Role of a network contact.
    NetworkContactType {
        /// Account owner.
        Owner = "Owner",
        /// Gets alerts.
        Errors = "Errors",
        /// Handles partner set-up.
        Interconnects = "Interconnects",
        /// Gets announcements.
        Notices = "Notices",
        /// Gets reports.
        Reports = "Reports",
        /// Billing.
        Accounting = "Accounting",
        /// Support desk.
        CustomerService = "CustomerService",
    }
}
