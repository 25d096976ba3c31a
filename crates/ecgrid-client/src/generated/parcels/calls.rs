//! The requests of `Parcels`.
//! Written by `cargo xtask codegen`.

use core_http::page::Pager;
use core_http::{Call, Timestamp};

use super::{Parcel, ParcelDownload, ParcelManifestEntry, ParcelStatus, spec};
use crate::Error;
use crate::types::{EcGridId, MailboxId, ParcelId};

/// Fetch the header of one parcel.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetParcel {
    pub(crate) call: Call,
}

core_http::call_methods!(GetParcel -> Parcel, Error);

/// Send a file as an outbound parcel.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct UploadParcel {
    pub(crate) call: Call,
}

impl UploadParcel {
    /// Size in bytes.
    pub fn bytes(self, value: i64) -> Self { Self { call: self.call.set("bytes", &value) } }

    /// Sender; overrides the envelope.
    pub fn ec_grid_id_from(self, value: EcGridId) -> Self {
        Self { call: self.call.set("ecGridIdFrom", &value) }
    }

    /// Receiver; overrides the envelope.
    pub fn ec_grid_id_to(self, value: EcGridId) -> Self {
        Self { call: self.call.set("ecGridIdTo", &value) }
    }

    /// Sending mailbox; default is the caller's.
    pub fn mailbox_id(self, value: MailboxId) -> Self {
        Self { call: self.call.set("mailboxId", &value) }
    }
}

core_http::call_methods!(UploadParcel -> ParcelId, Error);

/// Fetch an inbound parcel with its bytes.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct DownloadParcel {
    pub(crate) call: Call,
}

core_http::call_methods!(DownloadParcel -> ParcelDownload, Error);

/// Tell the service that a fetched parcel is safely stored.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ConfirmParcelDownload {
    pub(crate) call: Call,
}

core_http::call_methods!(ConfirmParcelDownload -> bool, Error);

/// Search inbound parcels.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ListInboxParcels {
    pub(crate) call: Call,
}

impl ListInboxParcels {
    /// Mailbox; default is the caller's.
    pub fn mailbox_id(self, value: MailboxId) -> Self {
        Self { call: self.call.set("mailboxId", &value) }
    }

    /// Sender.
    pub fn ec_grid_id_from(self, value: EcGridId) -> Self {
        Self { call: self.call.set("ecGridIdFrom", &value) }
    }

    /// Receiver.
    pub fn ec_grid_id_to(self, value: EcGridId) -> Self {
        Self { call: self.call.set("ecGridIdTo", &value) }
    }

    /// Delivery state of a parcel.
    pub fn status(self, value: ParcelStatus) -> Self {
        Self { call: self.call.set("status", &value) }
    }

    /// Created at or after.
    pub fn begin_date(self, value: impl Into<Timestamp>) -> Self {
        Self { call: self.call.set("beginDate", &value.into()) }
    }

    /// Created at or before.
    pub fn end_date(self, value: impl Into<Timestamp>) -> Self {
        Self { call: self.call.set("endDate", &value.into()) }
    }

    /// Page to return, from 1; at least 1, default 1.
    pub fn page_no(self, value: i32) -> Self { Self { call: self.call.set("pageNo", &value) } }

    /// Page size; at least 1, default 25.
    pub fn records_per_page(self, value: i32) -> Self {
        Self { call: self.call.set("recordsPerPage", &value) }
    }

    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<Vec<Parcel>, Error> {
        Pager::new(self.call, &spec::LIST_INBOX_PARCELS_PAGES)
    }
}

core_http::call_methods!(ListInboxParcels -> Vec<Parcel>, Error);

/// Search outbound parcels.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ListOutboxParcels {
    pub(crate) call: Call,
}

impl ListOutboxParcels {
    /// Mailbox; default is the caller's.
    pub fn mailbox_id(self, value: MailboxId) -> Self {
        Self { call: self.call.set("mailboxId", &value) }
    }

    /// Sender.
    pub fn ec_grid_id_from(self, value: EcGridId) -> Self {
        Self { call: self.call.set("ecGridIdFrom", &value) }
    }

    /// Receiver.
    pub fn ec_grid_id_to(self, value: EcGridId) -> Self {
        Self { call: self.call.set("ecGridIdTo", &value) }
    }

    /// Delivery state of a parcel.
    pub fn status(self, value: ParcelStatus) -> Self {
        Self { call: self.call.set("status", &value) }
    }

    /// Created at or after.
    pub fn begin_date(self, value: impl Into<Timestamp>) -> Self {
        Self { call: self.call.set("beginDate", &value.into()) }
    }

    /// Created at or before.
    pub fn end_date(self, value: impl Into<Timestamp>) -> Self {
        Self { call: self.call.set("endDate", &value.into()) }
    }

    /// Page to return, from 1; at least 1, default 1.
    pub fn page_no(self, value: i32) -> Self { Self { call: self.call.set("pageNo", &value) } }

    /// Page size; at least 1, default 25.
    pub fn records_per_page(self, value: i32) -> Self {
        Self { call: self.call.set("recordsPerPage", &value) }
    }

    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<Vec<Parcel>, Error> {
        Pager::new(self.call, &spec::LIST_OUTBOX_PARCELS_PAGES)
    }
}

core_http::call_methods!(ListOutboxParcels -> Vec<Parcel>, Error);

/// List every parcel waiting to be fetched.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ListPendingInboxParcels {
    pub(crate) call: Call,
}

impl ListPendingInboxParcels {
    /// Mailbox; default is the caller's.
    pub fn mailbox_id(self, value: MailboxId) -> Self {
        Self { call: self.call.set("mailboxId", &value) }
    }
}

core_http::call_methods!(ListPendingInboxParcels -> Vec<Parcel>, Error);

/// Withdraw an outbound parcel not yet delivered.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct CancelParcel {
    pub(crate) call: Call,
}

core_http::call_methods!(CancelParcel -> bool, Error);

/// Make a confirmed parcel available for pick-up again.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ResetParcelToInbox {
    pub(crate) call: Call,
}

core_http::call_methods!(ResetParcelToInbox -> bool, Error);

/// List the interchanges inside a parcel.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetParcelManifest {
    pub(crate) call: Call,
}

core_http::call_methods!(GetParcelManifest -> Vec<ParcelManifestEntry>, Error);

/// Overwrite a parcel status.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct UpdateParcel {
    pub(crate) call: Call,
}

impl UpdateParcel {
    /// Delivery state of a parcel.
    pub fn status(self, value: ParcelStatus) -> Self {
        Self { call: self.call.set("status", &value) }
    }
}

core_http::call_methods!(UpdateParcel -> Parcel, Error);

/// Give a parcel its mailbag control ID.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct SetParcelMailbagControlId {
    pub(crate) call: Call,
}

core_http::call_methods!(SetParcelMailbagControlId -> bool, Error);

/// Find parcels by mailbag control ID.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct FindParcelsByMailbagControlId {
    pub(crate) call: Call,
}

impl FindParcelsByMailbagControlId {
    /// Mailbox to search.
    pub fn mailbox_id(self, value: MailboxId) -> Self {
        Self { call: self.call.set("mailboxId", &value) }
    }
}

core_http::call_methods!(FindParcelsByMailbagControlId -> Vec<Parcel>, Error);

/// Attach a note to a parcel.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct AddParcelAcknowledgmentNote {
    pub(crate) call: Call,
}

core_http::call_methods!(AddParcelAcknowledgmentNote -> bool, Error);

/// Send a generated test file between two ECGrid IDs.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct SendTestFile {
    pub(crate) call: Call,
}

impl SendTestFile {
    /// Document type such as 850. *Uncertain:* MCP pages pass an EDI standard name here instead
    /// (default EDIFACT).
    pub fn document_type(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("documentType", value.as_ref()) }
    }
}

core_http::call_methods!(SendTestFile -> ParcelId, Error);
