//! The requests of `PushApplications`.
//! Written by `cargo xtask codegen`.

use core_http::Secret;
use core_http::page::Pager;

use super::{PushApplication, spec};
use crate::Error;
use crate::types::Page;

core_http::call_methods! {
    /// List push applications.
    pub struct ListPushApplications -> Page<PushApplication>, Error;
}

impl ListPushApplications {
    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<Page<PushApplication>, Error> {
        Pager::new(self.call, &spec::LIST_PUSH_APPLICATIONS_PAGES)
    }
}

crate::filter::list_options!(ListPushApplications);
crate::filter::field_options!(ListPushApplications, "application_sid");

core_http::call_methods! {
    /// Create a push application; no field is required.
    pub struct CreatePushApplication -> PushApplication, Error;
}

impl CreatePushApplication {
    /// Apple identifier.
    pub fn apns_id(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("apns_id", value.as_ref()) }
    }

    /// Apple key identifier.
    pub fn apns_key_id(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("apns_key_id", value.as_ref()) }
    }

    /// Content of the Apple .p8 key with line breaks written as backslash n.
    pub fn apns_p8(self, value: impl Into<Secret>) -> Self {
        Self { call: self.call.set("apns_p8", &value.into()) }
    }

    /// Apple .p12 certificate, base64.
    pub fn apns_p12(self, value: impl Into<Secret>) -> Self {
        Self { call: self.call.set("apns_p12", &value.into()) }
    }

    /// Password of the certificate.
    pub fn apns_p12_password(self, value: impl Into<Secret>) -> Self {
        Self { call: self.call.set("apns_p12_password", &value.into()) }
    }

    /// Apple team.
    pub fn apns_team_id(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("apns_team_id", value.as_ref()) }
    }

    /// Apple topic.
    pub fn apns_topic(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("apns_topic", value.as_ref()) }
    }

    /// Google service account file, base64.
    pub fn google_credentials(self, value: impl Into<Secret>) -> Self {
        Self { call: self.call.set("google_credentials", &value.into()) }
    }

    /// Older Google sender identifier. Deprecated by the provider.
    pub fn google_id(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("google_id", value.as_ref()) }
    }

    /// Older Google key. Deprecated by the provider.
    pub fn google_key(self, value: impl Into<Secret>) -> Self {
        Self { call: self.call.set("google_key", &value.into()) }
    }

    /// Display name; default `N/A`.
    pub fn name(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("name", value.as_ref()) }
    }
}

core_http::call_methods! {
    /// Read one push application.
    pub struct GetPushApplication -> PushApplication, Error;
}

crate::filter::field_options!(GetPushApplication, "application_sid");

core_http::call_methods! {
    /// Change some fields of a push application.
    pub struct PatchPushApplication -> PushApplication, Error;
}

impl PatchPushApplication {
    /// Apple identifier.
    pub fn apns_id(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("apns_id", value.as_ref()) }
    }

    /// Clears `apns_id`: it goes out as `null`.
    pub fn clear_apns_id(self) -> Self { Self { call: self.call.null("apns_id") } }

    /// Apple key identifier.
    pub fn apns_key_id(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("apns_key_id", value.as_ref()) }
    }

    /// Clears `apns_key_id`: it goes out as `null`.
    pub fn clear_apns_key_id(self) -> Self { Self { call: self.call.null("apns_key_id") } }

    /// Content of the Apple .p8 key with line breaks written as backslash n.
    pub fn apns_p8(self, value: impl Into<Secret>) -> Self {
        Self { call: self.call.set("apns_p8", &value.into()) }
    }

    /// Clears `apns_p8`: it goes out as `null`.
    pub fn clear_apns_p8(self) -> Self { Self { call: self.call.null("apns_p8") } }

    /// Apple .p12 certificate, base64.
    pub fn apns_p12(self, value: impl Into<Secret>) -> Self {
        Self { call: self.call.set("apns_p12", &value.into()) }
    }

    /// Clears `apns_p12`: it goes out as `null`.
    pub fn clear_apns_p12(self) -> Self { Self { call: self.call.null("apns_p12") } }

    /// Password of the certificate.
    pub fn apns_p12_password(self, value: impl Into<Secret>) -> Self {
        Self { call: self.call.set("apns_p12_password", &value.into()) }
    }

    /// Clears `apns_p12_password`: it goes out as `null`.
    pub fn clear_apns_p12_password(self) -> Self {
        Self { call: self.call.null("apns_p12_password") }
    }

    /// Apple team.
    pub fn apns_team_id(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("apns_team_id", value.as_ref()) }
    }

    /// Clears `apns_team_id`: it goes out as `null`.
    pub fn clear_apns_team_id(self) -> Self { Self { call: self.call.null("apns_team_id") } }

    /// Apple topic.
    pub fn apns_topic(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("apns_topic", value.as_ref()) }
    }

    /// Clears `apns_topic`: it goes out as `null`.
    pub fn clear_apns_topic(self) -> Self { Self { call: self.call.null("apns_topic") } }

    /// Google service account file, base64.
    pub fn google_credentials(self, value: impl Into<Secret>) -> Self {
        Self { call: self.call.set("google_credentials", &value.into()) }
    }

    /// Clears `google_credentials`: it goes out as `null`.
    pub fn clear_google_credentials(self) -> Self {
        Self { call: self.call.null("google_credentials") }
    }

    /// Older Google sender identifier. Deprecated by the provider.
    pub fn google_id(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("google_id", value.as_ref()) }
    }

    /// Clears `google_id`: it goes out as `null`.
    pub fn clear_google_id(self) -> Self { Self { call: self.call.null("google_id") } }

    /// Older Google key. Deprecated by the provider.
    pub fn google_key(self, value: impl Into<Secret>) -> Self {
        Self { call: self.call.set("google_key", &value.into()) }
    }

    /// Clears `google_key`: it goes out as `null`.
    pub fn clear_google_key(self) -> Self { Self { call: self.call.null("google_key") } }

    /// Display name; default `N/A`.
    pub fn name(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("name", value.as_ref()) }
    }
}

core_http::call_methods! {
    /// Replace a push application.
    pub struct ReplacePushApplication -> PushApplication, Error;
}

core_http::call_methods! {
    /// Delete a push application and its devices.
    pub struct DeletePushApplication -> (), Error;
}
