//! The requests of `Parcels`.
//! Written by `cargo xtask codegen`.

use core_http::Timestamp;
use core_http::page::Pager;

use super::{Parcel, ParcelDownload, ParcelManifestEntry, ParcelStatus, spec};
use crate::Error;
use crate::types::{EcGridId, MailboxId, ParcelId};

core_http::call_methods! {
    /// Fetch the header of one parcel.
    pub struct GetParcel -> Parcel, Error;
}

core_http::call_methods! {
    /// Send a file as an outbound parcel.
    pub struct UploadParcel -> ParcelId, Error;
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

core_http::call_methods! {
    /// Fetch an inbound parcel with its bytes.
    pub struct DownloadParcel -> ParcelDownload, Error;
}

core_http::call_methods! {
    /// Tell the service that a fetched parcel is safely stored.
    pub struct ConfirmParcelDownload -> bool, Error;
}

core_http::call_methods! {
    /// Search inbound parcels.
    pub struct ListInboxParcels -> Vec<Parcel>, Error;
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

core_http::call_methods! {
    /// Search outbound parcels.
    pub struct ListOutboxParcels -> Vec<Parcel>, Error;
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

core_http::call_methods! {
    /// List every parcel waiting to be fetched.
    pub struct ListPendingInboxParcels -> Vec<Parcel>, Error;
}

impl ListPendingInboxParcels {
    /// Mailbox; default is the caller's.
    pub fn mailbox_id(self, value: MailboxId) -> Self {
        Self { call: self.call.set("mailboxId", &value) }
    }
}

core_http::call_methods! {
    /// Withdraw an outbound parcel not yet delivered.
    pub struct CancelParcel -> bool, Error;
}

core_http::call_methods! {
    /// Make a confirmed parcel available for pick-up again.
    pub struct ResetParcelToInbox -> bool, Error;
}

core_http::call_methods! {
    /// List the interchanges inside a parcel.
    pub struct GetParcelManifest -> Vec<ParcelManifestEntry>, Error;
}

core_http::call_methods! {
    /// Overwrite a parcel status.
    pub struct UpdateParcel -> Parcel, Error;
}

impl UpdateParcel {
    /// Delivery state of a parcel.
    pub fn status(self, value: ParcelStatus) -> Self {
        Self { call: self.call.set("status", &value) }
    }
}

core_http::call_methods! {
    /// Give a parcel its mailbag control ID.
    pub struct SetParcelMailbagControlId -> bool, Error;
}

core_http::call_methods! {
    /// Find parcels by mailbag control ID.
    pub struct FindParcelsByMailbagControlId -> Vec<Parcel>, Error;
}

impl FindParcelsByMailbagControlId {
    /// Mailbox to search.
    pub fn mailbox_id(self, value: MailboxId) -> Self {
        Self { call: self.call.set("mailboxId", &value) }
    }
}

core_http::call_methods! {
    /// Attach a note to a parcel.
    pub struct AddParcelAcknowledgmentNote -> bool, Error;
}

core_http::call_methods! {
    /// Send a generated test file between two ECGrid IDs.
    pub struct SendTestFile -> ParcelId, Error;
}

impl SendTestFile {
    /// Document type such as 850. *Uncertain:* MCP pages pass an EDI standard name here instead
    /// (default EDIFACT).
    pub fn document_type(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("documentType", value.as_ref()) }
    }
}
