//! What the replies and requests of `Mailboxes` hold.
//! Written by `cargo xtask codegen`.

use core_http::page::{PageOf, PageParts};
use core_http::{Extra, Timestamp};

use crate::types::{MailboxId, NetworkId, Status};

/// Mailbox record. *Uncertain:* Other pages name the label `mailboxName` and the date
/// `createdDate`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Mailbox {
    /// Mailbox ID.
    pub mailbox_id: MailboxId,
    /// Owning network.
    pub network_id: Option<NetworkId>,
    /// Short text key in the network.
    pub unique_id: Option<String>,
    /// Display name.
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
    Mailbox {
        mailbox_id: "mailboxId" required, network_id: "networkId", unique_id: "uniqueId",
        company_name: "companyName", status: "status", created: "created", modified: "modified",
    }
}

/// One page of mailboxes. *Uncertain:* Quick-starts read data as a bare array.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MailboxPage {
    /// Matches over all pages.
    pub total_records: Option<i32>,
    /// Page returned.
    pub page_no: Option<i32>,
    /// Page size.
    pub records_per_page: Option<i32>,
    /// Mailboxes.
    pub mailboxes: Vec<Mailbox>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    MailboxPage {
        total_records: "totalRecords", page_no: "pageNo", records_per_page: "recordsPerPage",
        mailboxes: "mailboxes" rows,
    }
}

impl PageOf for MailboxPage {
    type Item = Mailbox;

    fn into_page(self) -> PageParts<Mailbox> {
        PageParts::from(self.mailboxes).with_total(self.total_records)
    }
}
