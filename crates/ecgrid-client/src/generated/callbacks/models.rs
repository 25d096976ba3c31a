//! What the replies and requests of `Callbacks` hold.
//! Written by `cargo xtask codegen`.

use core_http::page::{PageOf, PageParts};
use core_http::{Extra, Timestamp};

use crate::types::{CallbackEventId, CallbackId, MailboxId, NetworkId, Status};

/// Webhook registration; credentials are not echoed. *Uncertain:* Three vocabularies exist
/// for this object.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Callback {
    /// Callback ID.
    pub callback_id: CallbackId,
    /// Target URL.
    pub url: Option<String>,
    /// Kind of system object; names callback triggers.
    pub event: Option<ObjectKind>,
    /// Mailbox scope.
    pub mailbox_id: Option<MailboxId>,
    /// Network scope; 0 when not set.
    pub network_id: Option<NetworkId>,
    /// How the service logs in to a webhook target.
    pub http_auth_type: Option<HttpAuthType>,
    /// Lifecycle of networks, mailboxes, IDs, interconnects, users, comms, callbacks, carbon
    /// copies and portals.
    pub status: Option<Status>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    Callback {
        callback_id: "callbackId" required, url: "url", event: "event", mailbox_id: "mailboxId",
        network_id: "networkId", http_auth_type: "httpAuthType", status: "status",
    }
}

/// One fired event as it appears in the event list. *Uncertain:* Delivered and `httpStatus`
/// cannot exist before a delivery, though no example shows that case. MCP pages say
/// event-list returns registrations.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CallbackEvent {
    /// Event ID.
    pub callback_event_id: CallbackEventId,
    /// Registration that fired.
    pub callback_id: Option<CallbackId>,
    /// Kind of system object; names callback triggers.
    pub event: Option<ObjectKind>,
    /// Mailbox concerned.
    pub mailbox_id: Option<MailboxId>,
    /// ID of the object, for example the parcel.
    pub object_id: Option<i64>,
    /// Lifecycle of networks, mailboxes, IDs, interconnects, users, comms, callbacks, carbon
    /// copies and portals.
    pub status: Option<Status>,
    /// Raised, UTC.
    pub created: Option<Timestamp>,
    /// Delivered, UTC.
    pub delivered: Option<Timestamp>,
    /// Last HTTP status of the target.
    pub http_status: Option<i32>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    CallbackEvent {
        callback_event_id: "callbackEventId" required, callback_id: "callbackId", event: "event",
        mailbox_id: "mailboxId", object_id: "objectId", status: "status", created: "created",
        delivered: "delivered", http_status: "httpStatus",
    }
}

/// Fired event with payload and attempt count.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CallbackEventDetail {
    /// Event ID.
    pub callback_event_id: CallbackEventId,
    /// Registration that fired.
    pub callback_id: Option<CallbackId>,
    /// Kind of system object; names callback triggers.
    pub event: Option<ObjectKind>,
    /// Mailbox concerned.
    pub mailbox_id: Option<MailboxId>,
    /// ID of the object, for example the parcel.
    pub object_id: Option<i64>,
    /// Lifecycle of networks, mailboxes, IDs, interconnects, users, comms, callbacks, carbon
    /// copies and portals.
    pub status: Option<Status>,
    /// Raised, UTC.
    pub created: Option<Timestamp>,
    /// Delivered, UTC.
    pub delivered: Option<Timestamp>,
    /// Last HTTP status of the target.
    pub http_status: Option<i32>,
    /// JSON text that was posted to the target (a string, not an object).
    pub payload: Option<String>,
    /// Deliveries tried.
    pub attempts: Option<i32>,
    /// Latest try, UTC.
    pub last_attempt: Option<Timestamp>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    CallbackEventDetail {
        callback_event_id: "callbackEventId" required, callback_id: "callbackId", event: "event",
        mailbox_id: "mailboxId", object_id: "objectId", status: "status", created: "created",
        delivered: "delivered", http_status: "httpStatus", payload: "payload", attempts: "attempts",
        last_attempt: "lastAttempt",
    }
}

/// One page of fired events.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CallbackEventPage {
    /// Matches over all pages.
    pub total_records: Option<i32>,
    /// Page returned.
    pub page_no: Option<i32>,
    /// Page size.
    pub records_per_page: Option<i32>,
    /// Events.
    pub events: Vec<CallbackEvent>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    CallbackEventPage {
        total_records: "totalRecords", page_no: "pageNo", records_per_page: "recordsPerPage",
        events: "events" rows,
    }
}

impl PageOf for CallbackEventPage {
    type Item = CallbackEvent;

    fn into_page(self) -> PageParts<CallbackEvent> {
        PageParts::from(self.events).with_total(self.total_records)
    }
}

/// Delivery state of a callback. *Uncertain:* No queue entry ID is shown here, while MCP
/// and SOAP key entries by a 64-bit `callBackQueueId` and use queue states such as Pending,
/// Completed, Error, Failed.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CallbackQueueEntry {
    /// Callback ID.
    pub callback_id: CallbackId,
    /// Target URL.
    pub url: Option<String>,
    /// Kind of system object; names callback triggers.
    pub event: Option<ObjectKind>,
    /// Mailbox; shown by the list only.
    pub mailbox_id: Option<MailboxId>,
    /// Queued, UTC.
    pub queued_at: Option<Timestamp>,
    /// Latest try, UTC.
    pub last_attempt: Option<Timestamp>,
    /// Deliveries tried.
    pub attempts: Option<i32>,
    /// Lifecycle of networks, mailboxes, IDs, interconnects, users, comms, callbacks, carbon
    /// copies and portals.
    pub status: Option<Status>,
    /// HTTP status of the latest try.
    pub last_http_status: Option<i32>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    CallbackQueueEntry {
        callback_id: "callbackId" required, url: "url", event: "event", mailbox_id: "mailboxId",
        queued_at: "queuedAt", last_attempt: "lastAttempt", attempts: "attempts", status: "status",
        last_http_status: "lastHttpStatus",
    }
}

/// One page of callback queue entries.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CallbackQueuePage {
    /// Matches over all pages.
    pub total_records: Option<i32>,
    /// Page returned.
    pub page_no: Option<i32>,
    /// Page size.
    pub records_per_page: Option<i32>,
    /// Queue entries.
    pub queue_entries: Vec<CallbackQueueEntry>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    CallbackQueuePage {
        total_records: "totalRecords", page_no: "pageNo", records_per_page: "recordsPerPage",
        queue_entries: "queueEntries" rows,
    }
}

impl PageOf for CallbackQueuePage {
    type Item = CallbackQueueEntry;

    fn into_page(self) -> PageParts<CallbackQueueEntry> {
        PageParts::from(self.queue_entries).with_total(self.total_records)
    }
}

/// Outcome of a test delivery. *Uncertain:* How an unreachable target is reported is not
/// said.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CallbackTestResult {
    /// Callback ID.
    pub callback_id: Option<CallbackId>,
    /// Target URL.
    pub url: Option<String>,
    /// Status the target returned.
    pub http_status: Option<i32>,
    /// Body the target returned.
    pub response_body: Option<String>,
    /// Time of the test, UTC.
    pub tested_at: Option<Timestamp>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    CallbackTestResult {
        callback_id: "callbackId", url: "url", http_status: "httpStatus",
        response_body: "responseBody", tested_at: "testedAt",
    }
}

core_http::open_enum! {
    /// How the service logs in to a webhook target.
    HttpAuthType {
        /// Open endpoint.
        None = "None",
        /// HTTP Basic.
        Basic = "Basic",
        /// HTTP Digest.
        Digest = "Digest",
    }
}

core_http::open_enum! {
    /// Kind of system object; names callback triggers. *Uncertain:* MCP pages spell some values
    /// EcgridId, As2, Gisb; compare without regard to case when reading.
    ObjectKind {
        /// Platform.
        System = "System",
        /// User.
        User = "User",
        /// Network.
        Network = "Network",
        /// Mailbox.
        Mailbox = "Mailbox",
        /// Trading partner ID.
        EcGridId = "ECGridID",
        /// Partner relation.
        Interconnect = "Interconnect",
        /// Deprecated.
        Migration = "Migration",
        /// File.
        Parcel = "Parcel",
        /// EDI envelope.
        Interchange = "Interchange",
        /// Copy rule.
        CarbonCopy = "CarbonCopy",
        /// Webhook event.
        CallBackEvent = "CallBackEvent",
        /// AS2 link.
        As2 = "AS2",
        /// Comm channel.
        Comm = "Comm",
        /// GISB link.
        Gisb = "GISB",
        /// Note on a relation.
        InterconnectNote = "InterconnectNote",
        /// Price list.
        PriceList = "PriceList",
        /// Contract.
        Contract = "Contract",
        /// Invoice.
        Invoice = "Invoice",
    }
}
