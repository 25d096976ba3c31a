//! What the replies and requests of `Parcels` hold.
//! Written by `cargo xtask codegen`.

use core_http::{Base64, Extra, Timestamp};

use crate::types::{EcGridId, InterchangeId, MailboxId, NetworkId, ParcelId};

/// Parcel (file) header without content. *Uncertain:* Status is missing in the pending
/// inbox example. Guides rename four fields.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Parcel {
    /// Parcel ID.
    pub parcel_id: ParcelId,
    /// Mailbox concerned.
    pub mailbox_id: Option<MailboxId>,
    /// Network concerned.
    pub network_id: Option<NetworkId>,
    /// Original file name.
    pub file_name: Option<String>,
    /// Size in bytes.
    pub bytes: Option<i64>,
    /// Delivery state of a parcel.
    pub status: Option<ParcelStatus>,
    /// Sender.
    pub ec_grid_id_from: Option<EcGridId>,
    /// Receiver.
    pub ec_grid_id_to: Option<EcGridId>,
    /// Created, UTC.
    pub created: Option<Timestamp>,
    /// Last change, UTC.
    pub modified: Option<Timestamp>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    Parcel {
        parcel_id: "parcelId" required, mailbox_id: "mailboxId", network_id: "networkId",
        file_name: "fileName", bytes: "bytes", status: "status", ec_grid_id_from: "ecGridIdFrom",
        ec_grid_id_to: "ecGridIdTo", created: "created", modified: "modified",
    }
}

/// Parcel content with its name and size. *Uncertain:* One guide renames bytes to size and
/// adds `contentEncoding`; others treat the reply body as raw bytes.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ParcelDownload {
    /// Parcel ID.
    pub parcel_id: ParcelId,
    /// File name; strip path parts before use.
    pub file_name: Option<String>,
    /// File bytes in Base64; made from bytes, read with `decode`.
    pub content: Option<Base64>,
    /// Decoded size.
    pub bytes: Option<i64>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    ParcelDownload {
        parcel_id: "parcelId" required, file_name: "fileName", content: "content", bytes: "bytes",
    }
}

/// One interchange inside a parcel. *Uncertain:* Called ManifestInfo in the docs, like the
/// differently shaped interchange manifest entry.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ParcelManifestEntry {
    /// Interchange ID.
    pub interchange_id: InterchangeId,
    /// Sender; the example holds an ECGrid ID as text.
    pub sender: Option<String>,
    /// Receiver; likewise text.
    pub receiver: Option<String>,
    /// Transaction set, such as 850.
    pub document_type: Option<String>,
    /// Documents of that type.
    pub count: Option<i32>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    ParcelManifestEntry {
        interchange_id: "interchangeId" required, sender: "sender", receiver: "receiver",
        document_type: "documentType", count: "count",
    }
}

core_http::open_enum! {
    /// Delivery state of a parcel. *Uncertain:* Casing is mixed (InBoxReady but
    /// `outboxPending`); send it as written. OutBoxDelivered (rest-api/parcels/outbox-list.md)
    /// and OutBoxQueued (upload guides) show up in examples without being in the list.
    ParcelStatus {
        /// Waiting to be fetched.
        InBoxReady = "InBoxReady",
        /// Fetched by the receiver.
        InBoxTransferred = "InBoxTransferred",
        /// Moved to the archive.
        InBoxArchived = "InBoxArchived",
        /// Arrived over AS2.
        As2Receive = "as2Receive",
        /// Left over AS2.
        As2Sent = "as2Sent",
        /// Arrived over FTP or SFTP.
        FtpReceived = "ftpReceived",
        /// Left over FTP or SFTP.
        FtpSent = "ftpSent",
        /// Queued, no attempt yet.
        OutboxPending = "outboxPending",
        /// Transmitted, awaiting acknowledgement.
        OutboxSent = "outboxSent",
        /// Receiver acknowledged; final success.
        OutboxAcknowledged = "outboxAcknowledged",
        /// Attempt failed, another is scheduled.
        OutboxRetry = "outboxRetry",
        /// Attempts used up.
        OutboxFailed = "outboxFailed",
        /// Fault in transit, outcome open.
        OutboxDeliveryError = "outboxDeliveryError",
        /// Handed to another carrier.
        OutboxTransferred = "outboxTransferred",
        /// Withdrawn before delivery.
        Cancelled = "Cancelled",
        /// Kept in long-term storage.
        VaultReady = "VaultReady",
    }
}
