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
    pub fn apns_id(self, value: impl AsRef<str>) -> Self { self.with("apns_id", value.as_ref()) }

    /// Clears `apns_id`: it goes out as `null`.
    pub fn clear_apns_id(self) -> Self { self.with("apns_id", &()) }

    /// Apple key identifier.
    pub fn apns_key_id(self, value: impl AsRef<str>) -> Self {
        self.with("apns_key_id", value.as_ref())
    }

    /// Clears `apns_key_id`: it goes out as `null`.
    pub fn clear_apns_key_id(self) -> Self { self.with("apns_key_id", &()) }

    /// Content of the Apple .p8 key with line breaks written as backslash n.
    pub fn apns_p8(self, value: impl Into<Secret>) -> Self { self.with("apns_p8", &value.into()) }

    /// Clears `apns_p8`: it goes out as `null`.
    pub fn clear_apns_p8(self) -> Self { self.with("apns_p8", &()) }

    /// Apple .p12 certificate, base64.
    pub fn apns_p12(self, value: impl Into<Secret>) -> Self { self.with("apns_p12", &value.into()) }

    /// Clears `apns_p12`: it goes out as `null`.
    pub fn clear_apns_p12(self) -> Self { self.with("apns_p12", &()) }

    /// Password of the certificate.
    pub fn apns_p12_password(self, value: impl Into<Secret>) -> Self {
        self.with("apns_p12_password", &value.into())
    }

    /// Clears `apns_p12_password`: it goes out as `null`.
    pub fn clear_apns_p12_password(self) -> Self { self.with("apns_p12_password", &()) }

    /// Apple team.
    pub fn apns_team_id(self, value: impl AsRef<str>) -> Self {
        self.with("apns_team_id", value.as_ref())
    }

    /// Clears `apns_team_id`: it goes out as `null`.
    pub fn clear_apns_team_id(self) -> Self { self.with("apns_team_id", &()) }

    /// Apple topic.
    pub fn apns_topic(self, value: impl AsRef<str>) -> Self {
        self.with("apns_topic", value.as_ref())
    }

    /// Clears `apns_topic`: it goes out as `null`.
    pub fn clear_apns_topic(self) -> Self { self.with("apns_topic", &()) }

    /// Google service account file, base64.
    pub fn google_credentials(self, value: impl Into<Secret>) -> Self {
        self.with("google_credentials", &value.into())
    }

    /// Clears `google_credentials`: it goes out as `null`.
    pub fn clear_google_credentials(self) -> Self { self.with("google_credentials", &()) }

    /// Older Google sender identifier. Deprecated by the provider.
    pub fn google_id(self, value: impl AsRef<str>) -> Self {
        self.with("google_id", value.as_ref())
    }

    /// Clears `google_id`: it goes out as `null`.
    pub fn clear_google_id(self) -> Self { self.with("google_id", &()) }

    /// Older Google key. Deprecated by the provider.
    pub fn google_key(self, value: impl Into<Secret>) -> Self {
        self.with("google_key", &value.into())
    }

    /// Clears `google_key`: it goes out as `null`.
    pub fn clear_google_key(self) -> Self { self.with("google_key", &()) }

    /// Display name; default `N/A`.
    pub fn name(self, value: impl AsRef<str>) -> Self { self.with("name", value.as_ref()) }

    /// Any other member: the documentation does not list them all.
    pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
        self.object.set(name.into(), value);
        self
    }

    fn with(mut self, name: &'static str, value: &(impl Serialize + ?Sized)) -> Self {
        self.object.set(name, value);
        self
    }

    pub(crate) fn into_object(self) -> JsonObject { self.object }
}

impl From<PushApplication> for PushApplicationReplace {
    fn from(record: PushApplication) -> Self { record.into_replace() }
}
