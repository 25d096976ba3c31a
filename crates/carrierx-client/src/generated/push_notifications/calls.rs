//! The requests of `PushNotifications`.
//! Written by `cargo xtask codegen`.

use core_http::JsonObject;

use super::PushResult;
use crate::Error;
use crate::types::NotificationSid;

core_http::call_methods! {
    /// Send a notification to up to 100 devices.
    pub struct SendPushNotification -> PushResult, Error;
}

impl SendPushNotification {
    /// Action run when tapped on Android.
    pub fn android_click_action(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("android_click_action", value.as_ref()) }
    }

    /// Icon on Android.
    pub fn android_icon(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("android_icon", value.as_ref()) }
    }

    /// Sound on Android.
    pub fn android_sound(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("android_sound", value.as_ref()) }
    }

    /// Tag that replaces an earlier notification on Android.
    pub fn android_tag(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("android_tag", value.as_ref()) }
    }

    /// Text.
    pub fn body(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("body", value.as_ref()) }
    }

    /// Group of collapsible messages on Android.
    pub fn collapse_key(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("collapse_key", value.as_ref()) }
    }

    /// Data handed to the application.
    pub fn data(self, value: JsonObject) -> Self { Self { call: self.call.set("data", &value) } }

    /// Badge on iOS; 0 removes it.
    pub fn ios_badge(self, value: i64) -> Self { Self { call: self.call.set("ios_badge", &value) } }

    /// Category of the aps dictionary.
    pub fn ios_category(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("ios_category", value.as_ref()) }
    }

    /// Collapse identifier on iOS.
    pub fn ios_collapse_id(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("ios_collapse_id", value.as_ref()) }
    }

    /// Background update on iOS.
    pub fn ios_content_available(self, value: bool) -> Self {
        Self { call: self.call.set("ios_content_available", &value) }
    }

    /// Mutable content on iOS. *Uncertain:* Type not confirmed.
    pub fn ios_mutable_content(self, value: bool) -> Self {
        Self { call: self.call.set("ios_mutable_content", &value) }
    }

    /// Sound on iOS. *Uncertain:* From a public client; not confirmed by its table.
    pub fn ios_sound(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("ios_sound", value.as_ref()) }
    }

    /// Identifier of the notification. *Uncertain:* From a public client.
    pub fn notification_sid(self, value: &NotificationSid) -> Self {
        Self { call: self.call.set("notification_sid", value) }
    }

    /// Priority; known values `normal`, `high`. *Uncertain:* Normal seen, high inferred.
    pub fn priority(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("priority", value.as_ref()) }
    }

    /// Title.
    pub fn title(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("title", value.as_ref()) }
    }

    /// Lifetime in seconds. *Uncertain:* Unit inferred.
    pub fn ttl(self, value: i64) -> Self { Self { call: self.call.set("ttl", &value) } }
}
