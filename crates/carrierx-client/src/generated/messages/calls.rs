//! The requests of `Messages`.
//! Written by `cargo xtask codegen`.

use core_http::page::Pager;

use super::{Message, spec};
use crate::Error;
use crate::types::Page;

core_http::call_methods! {
    /// List messages.
    pub struct ListMessages -> Page<Message>, Error;
}

impl ListMessages {
    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<Page<Message>, Error> {
        Pager::new(self.call, &spec::LIST_MESSAGES_PAGES)
    }
}

crate::filter::list_options!(ListMessages);
crate::filter::field_options!(ListMessages, "message_sid");

core_http::call_methods! {
    /// Send an SMS or MMS from a rented number with messaging enabled; returns at once with
    /// status queued.
    pub struct SendMessage -> Message, Error;
}

impl SendMessage {
    /// Old name of `from` for legacy accounts. Deprecated by the provider.
    pub fn from_did(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("from_did", value.as_ref()) }
    }

    /// Members of a group message, sender included; forces mms; at most 10 items.
    pub fn group_recipients(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let value: Vec<String> = value.into_iter().map(Into::into).collect();
        Self { call: self.call.set("group_recipients", &value) }
    }

    /// Media addresses; any entry makes the message mms; at most 10 items.
    pub fn media_urls(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let value: Vec<String> = value.into_iter().map(Into::into).collect();
        Self { call: self.call.set("media_urls", &value) }
    }

    /// Text; up to 1600 characters for mms.
    pub fn message(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("message", value.as_ref()) }
    }

    /// Recipient number.
    pub fn to(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("to", value.as_ref()) }
    }

    /// Old name of to for legacy accounts. Deprecated by the provider.
    pub fn to_did(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("to_did", value.as_ref()) }
    }

    /// Client data kept with the message.
    pub fn user_data(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("user_data", value.as_ref()) }
    }
}

core_http::call_methods! {
    /// Read one message and its status.
    pub struct GetMessage -> Message, Error;
}

crate::filter::field_options!(GetMessage, "message_sid");
