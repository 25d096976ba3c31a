//! What the replies and requests of `Interchanges` hold.
//! Written by `cargo xtask codegen`.

use core_http::page::{PageOf, PageParts};
use core_http::{Extra, Secret, Timestamp};

use crate::types::{EdiStandard, InterchangeId, ParcelId};

/// Interchange record. *Uncertain:* Status values disagree between pages; quick-starts read
/// `senderEDIId` and `statusDescription`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Interchange {
    /// Interchange ID.
    pub interchange_id: InterchangeId,
    /// Parcel that carried it.
    pub parcel_id: Option<ParcelId>,
    /// Sender as text.
    pub sender: Option<String>,
    /// Receiver as text.
    pub receiver: Option<String>,
    /// Document standard or file kind.
    pub standard: Option<EdiStandard>,
    /// Transaction set or message.
    pub document_type: Option<String>,
    /// State of an interchange; union of three value sets that the pages give.
    pub status: Option<InterchangeStatus>,
    /// Processed, UTC.
    pub created: Option<Timestamp>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    Interchange {
        interchange_id: "interchangeId" required, parcel_id: "parcelId", sender: "sender",
        receiver: "receiver", standard: "standard", document_type: "documentType", status: "status",
        created: "created",
    }
}

/// ISA segment split into ISA01 to ISA16; blanks are kept.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InterchangeHeader {
    /// ISA01.
    pub authorization_info_qualifier: Option<String>,
    /// ISA02.
    pub authorization_info: Option<String>,
    /// ISA03.
    pub security_info_qualifier: Option<String>,
    /// ISA04.
    pub security_info: Option<Secret>,
    /// ISA05.
    pub sender_id_qualifier: Option<String>,
    /// ISA06, padded to 15.
    pub sender_id: Option<String>,
    /// ISA07.
    pub receiver_id_qualifier: Option<String>,
    /// ISA08, padded to 15.
    pub receiver_id: Option<String>,
    /// ISA09, yymmdd.
    pub interchange_date: Option<String>,
    /// ISA10, hhmm.
    pub interchange_time: Option<String>,
    /// ISA11.
    pub repetition_separator: Option<String>,
    /// ISA12.
    pub control_version_number: Option<String>,
    /// ISA13.
    pub control_number: Option<String>,
    /// ISA14.
    pub acknowledgment_requested: Option<String>,
    /// ISA15.
    pub usage_indicator: Option<String>,
    /// ISA16.
    pub component_element_separator: Option<String>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    InterchangeHeader {
        authorization_info_qualifier: "authorizationInfoQualifier",
        authorization_info: "authorizationInfo", security_info_qualifier: "securityInfoQualifier",
        security_info: "securityInfo", sender_id_qualifier: "senderIdQualifier",
        sender_id: "senderId", receiver_id_qualifier: "receiverIdQualifier",
        receiver_id: "receiverId", interchange_date: "interchangeDate",
        interchange_time: "interchangeTime", repetition_separator: "repetitionSeparator",
        control_version_number: "controlVersionNumber", control_number: "controlNumber",
        acknowledgment_requested: "acknowledgmentRequested", usage_indicator: "usageIndicator",
        component_element_separator: "componentElementSeparator",
    }
}

/// One functional group inside an interchange. *Uncertain:* Called ManifestInfo in the
/// docs, like the differently shaped parcel manifest entry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InterchangeManifestEntry {
    /// Group code, such as PO.
    pub functional_group: Option<String>,
    /// Transaction set, such as 850.
    pub transaction_set_type: Option<String>,
    /// Sets in the group.
    pub transaction_set_count: Option<i32>,
    /// Group control number.
    pub group_control_number: Option<String>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    InterchangeManifestEntry {
        functional_group: "functionalGroup", transaction_set_type: "transactionSetType",
        transaction_set_count: "transactionSetCount", group_control_number: "groupControlNumber",
    }
}

/// One page of interchanges. *Uncertain:* Quick-starts read data as a bare array.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InterchangePage {
    /// Matches over all pages.
    pub total_records: Option<i32>,
    /// Page returned.
    pub page_no: Option<i32>,
    /// Page size.
    pub records_per_page: Option<i32>,
    /// Interchanges.
    pub interchanges: Vec<Interchange>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    InterchangePage {
        total_records: "totalRecords", page_no: "pageNo", records_per_page: "recordsPerPage",
        interchanges: "interchanges" rows,
    }
}

impl PageOf for InterchangePage {
    type Item = Interchange;

    fn into_page(self) -> PageParts<Interchange> {
        PageParts::from(self.interchanges).with_total(self.total_records)
    }
}

core_http::open_enum! {
    /// State of an interchange; union of three value sets that the pages give. *Uncertain:*
    /// Endpoint pages use the Status set, the appendix the parcel names, status-lists a third
    /// set, the MCP pages integers such as 4000. Treat as an open string.
    InterchangeStatus {
        /// From the Status set.
        Development = "Development",
        /// From the Status set; the value in the endpoint examples.
        Active = "Active",
        /// From the Status set.
        Preproduction = "Preproduction",
        /// From the Status set.
        Suspended = "Suspended",
        /// From the Status set.
        Terminated = "Terminated",
        /// Received, not fetched.
        InBoxReady = "InBoxReady",
        /// Fetched.
        InBoxTransferred = "InBoxTransferred",
        /// Archived after fetch.
        InBoxArchived = "InBoxArchived",
        /// Queued.
        OutboxPending = "outboxPending",
        /// Transmitted.
        OutboxSent = "outboxSent",
        /// Receipt confirmed.
        OutboxAcknowledged = "outboxAcknowledged",
        /// Will be tried again.
        OutboxRetry = "outboxRetry",
        /// Gave up.
        OutboxFailed = "outboxFailed",
        /// Fault in transit.
        OutboxDeliveryError = "outboxDeliveryError",
        /// Handed to another carrier.
        OutboxTransferred = "outboxTransferred",
        /// Withdrawn.
        Cancelled = "Cancelled",
        /// Long-term storage.
        VaultReady = "VaultReady",
        /// Arrived over AS2.
        As2Receive = "as2Receive",
        /// Left over AS2.
        As2Sent = "as2Sent",
        /// Arrived over FTP or SFTP.
        FtpReceived = "ftpReceived",
        /// Left over FTP or SFTP.
        FtpSent = "ftpSent",
        /// From the status-lists example.
        Received = "Received",
        /// From the status-lists example.
        Delivered = "Delivered",
    }
}
