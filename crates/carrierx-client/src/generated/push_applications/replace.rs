//! Records of `PushApplications` on their way back.
//! Written by `cargo xtask codegen`.

use core_http::{JsonObject, Secret};
use serde::Serialize;

use super::PushApplication;

impl PushApplication {
    /// Begins a replacement with everything that was read.
    ///
    /// - `partner` is left out: it is another record, embedded for reading.
    pub fn into_replace(self) -> PushApplicationReplace {
        let mut object = JsonObject::of(&self);
        object.remove("partner");
        PushApplicationReplace { object }
    }
}

/// A [`PushApplication`] on its way back: everything that was read, with changes.
///
/// Members that this library does not know, and those that were `null`, are
/// part of it.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct PushApplicationReplace {
    object: JsonObject,
}

impl PushApplicationReplace {
    /// Apple identifier.
    pub fn apns_id(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("apns_id", value.as_ref());
        self
    }

    /// Clears `apns_id`: it goes out as `null`.
    pub fn clear_apns_id(mut self) -> Self { self.object.null("apns_id"); self }

    /// Apple key identifier.
    pub fn apns_key_id(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("apns_key_id", value.as_ref());
        self
    }

    /// Clears `apns_key_id`: it goes out as `null`.
    pub fn clear_apns_key_id(mut self) -> Self { self.object.null("apns_key_id"); self }

    /// Content of the Apple .p8 key with line breaks written as backslash n.
    pub fn apns_p8(mut self, value: impl Into<Secret>) -> Self {
        self.object.set("apns_p8", &value.into());
        self
    }

    /// Clears `apns_p8`: it goes out as `null`.
    pub fn clear_apns_p8(mut self) -> Self { self.object.null("apns_p8"); self }

    /// Apple .p12 certificate, base64.
    pub fn apns_p12(mut self, value: impl Into<Secret>) -> Self {
        self.object.set("apns_p12", &value.into());
        self
    }

    /// Clears `apns_p12`: it goes out as `null`.
    pub fn clear_apns_p12(mut self) -> Self { self.object.null("apns_p12"); self }

    /// Password of the certificate.
    pub fn apns_p12_password(mut self, value: impl Into<Secret>) -> Self {
        self.object.set("apns_p12_password", &value.into());
        self
    }

    /// Clears `apns_p12_password`: it goes out as `null`.
    pub fn clear_apns_p12_password(mut self) -> Self { self.object.null("apns_p12_password"); self }

    /// Apple team.
    pub fn apns_team_id(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("apns_team_id", value.as_ref());
        self
    }

    /// Clears `apns_team_id`: it goes out as `null`.
    pub fn clear_apns_team_id(mut self) -> Self { self.object.null("apns_team_id"); self }

    /// Apple topic.
    pub fn apns_topic(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("apns_topic", value.as_ref());
        self
    }

    /// Clears `apns_topic`: it goes out as `null`.
    pub fn clear_apns_topic(mut self) -> Self { self.object.null("apns_topic"); self }

    /// Google service account file, base64.
    pub fn google_credentials(mut self, value: impl Into<Secret>) -> Self {
        self.object.set("google_credentials", &value.into());
        self
    }

    /// Clears `google_credentials`: it goes out as `null`.
    pub fn clear_google_credentials(mut self) -> Self {
        self.object.null("google_credentials");
        self
    }

    /// Older Google sender identifier. Deprecated by the provider.
    pub fn google_id(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("google_id", value.as_ref());
        self
    }

    /// Clears `google_id`: it goes out as `null`.
    pub fn clear_google_id(mut self) -> Self { self.object.null("google_id"); self }

    /// Older Google key. Deprecated by the provider.
    pub fn google_key(mut self, value: impl Into<Secret>) -> Self {
        self.object.set("google_key", &value.into());
        self
    }

    /// Clears `google_key`: it goes out as `null`.
    pub fn clear_google_key(mut self) -> Self { self.object.null("google_key"); self }

    /// Display name; default `N/A`.
    pub fn name(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("name", value.as_ref());
        self
    }

    /// Any other member: the documentation does not list them all.
    pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
        self.object.set(name.into(), value);
        self
    }

    pub(crate) fn into_object(self) -> JsonObject { self.object }
}

impl From<PushApplication> for PushApplicationReplace {
    fn from(record: PushApplication) -> Self { record.into_replace() }
}
