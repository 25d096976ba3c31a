//! The requests of `Callbacks`.
//! Written by `cargo xtask codegen`.

use core_http::page::Pager;
use core_http::{Secret, Timestamp};

use super::{
    Callback, CallbackEventDetail, CallbackEventPage, CallbackQueueEntry, CallbackQueuePage,
    CallbackTestResult, HttpAuthType, ObjectKind, spec,
};
use crate::Error;
use crate::types::{MailboxId, NetworkId, Status};

core_http::call_methods! {
    /// Register a webhook.
    pub struct CreateCallback -> Callback, Error;
}

impl CreateCallback {
    /// Mailbox scope; leave out for the whole network.
    pub fn mailbox_id(self, value: MailboxId) -> Self {
        Self { call: self.call.set("mailboxId", &value) }
    }

    /// Network scope.
    pub fn network_id(self, value: NetworkId) -> Self {
        Self { call: self.call.set("networkId", &value) }
    }

    /// How the service logs in to a webhook target.
    pub fn http_auth_type(self, value: HttpAuthType) -> Self {
        Self { call: self.call.set("httpAuthType", &value) }
    }

    /// User for HTTP auth; needed unless None.
    pub fn username(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("username", value.as_ref()) }
    }

    /// Password for HTTP auth; needed unless None.
    pub fn password(self, value: impl Into<Secret>) -> Self {
        Self { call: self.call.set("password", &value.into()) }
    }
}

core_http::call_methods! {
    /// Change a webhook registration.
    pub struct UpdateCallback -> Callback, Error;
}

impl UpdateCallback {
    /// New target; a URL, begins with `https://`.
    pub fn url(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("url", value.as_ref()) }
    }

    /// New trigger.
    pub fn event(self, value: ObjectKind) -> Self { Self { call: self.call.set("event", &value) } }

    /// New status; Suspended pauses delivery.
    pub fn status(self, value: Status) -> Self { Self { call: self.call.set("status", &value) } }

    /// How the service logs in to a webhook target.
    pub fn http_auth_type(self, value: HttpAuthType) -> Self {
        Self { call: self.call.set("httpAuthType", &value) }
    }

    /// New user.
    pub fn username(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("username", value.as_ref()) }
    }

    /// New password.
    pub fn password(self, value: impl Into<Secret>) -> Self {
        Self { call: self.call.set("password", &value.into()) }
    }
}

core_http::call_methods! {
    /// Remove a webhook registration.
    pub struct DeleteCallback -> bool, Error;
}

core_http::call_methods! {
    /// Show the delivery state of one callback.
    pub struct GetCallbackQueue -> CallbackQueueEntry, Error;
}

core_http::call_methods! {
    /// List fired events.
    pub struct ListCallbackEvents -> CallbackEventPage, Error;
}

impl ListCallbackEvents {
    /// Mailbox.
    pub fn mailbox_id(self, value: MailboxId) -> Self {
        Self { call: self.call.set("mailboxId", &value) }
    }

    /// Trigger; leave out for all.
    pub fn event(self, value: ObjectKind) -> Self { Self { call: self.call.set("event", &value) } }

    /// Start of the window.
    pub fn begin_date(self, value: impl Into<Timestamp>) -> Self {
        Self { call: self.call.set("beginDate", &value.into()) }
    }

    /// End of the window.
    pub fn end_date(self, value: impl Into<Timestamp>) -> Self {
        Self { call: self.call.set("endDate", &value.into()) }
    }

    /// Page to return, from 1; at least 1, default 1.
    pub fn page_no(self, value: i32) -> Self { Self { call: self.call.set("pageNo", &value) } }

    /// Page size; 1 to 500, default 100.
    pub fn records_per_page(self, value: i32) -> Self {
        Self { call: self.call.set("recordsPerPage", &value) }
    }

    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<CallbackEventPage, Error> {
        Pager::new(self.call, &spec::LIST_CALLBACK_EVENTS_PAGES)
    }
}

core_http::call_methods! {
    /// Show one fired event with its payload.
    pub struct GetCallbackEvent -> CallbackEventDetail, Error;
}

core_http::call_methods! {
    /// List callback queue entries.
    pub struct ListCallbackQueue -> CallbackQueuePage, Error;
}

impl ListCallbackQueue {
    /// Mailbox.
    pub fn mailbox_id(self, value: MailboxId) -> Self {
        Self { call: self.call.set("mailboxId", &value) }
    }

    /// State; leave out for all.
    pub fn status(self, value: Status) -> Self { Self { call: self.call.set("status", &value) } }

    /// Page to return, from 1; at least 1, default 1.
    pub fn page_no(self, value: i32) -> Self { Self { call: self.call.set("pageNo", &value) } }

    /// Page size; 1 to 500, default 100.
    pub fn records_per_page(self, value: i32) -> Self {
        Self { call: self.call.set("recordsPerPage", &value) }
    }

    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<CallbackQueuePage, Error> {
        Pager::new(self.call, &spec::LIST_CALLBACK_QUEUE_PAGES)
    }
}

core_http::call_methods! {
    /// Post a test event to a webhook and report the answer.
    pub struct TestCallback -> CallbackTestResult, Error;
}
