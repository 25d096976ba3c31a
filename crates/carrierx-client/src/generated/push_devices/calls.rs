//! The requests of `PushDevices`.
//! Written by `cargo xtask codegen`.

use core_http::Secret;
use core_http::page::Pager;

use super::{PushDevice, PushDeviceEnvironment, PushDeviceType, spec};
use crate::Error;
use crate::types::{ApplicationSid, Page};

core_http::call_methods! {
    /// List devices.
    pub struct ListPushDevices -> Page<PushDevice>, Error;
}

impl ListPushDevices {
    /// Embed the partner object; default false.
    pub fn embed_partner(self, value: bool) -> Self {
        Self { call: self.call.query("with_related", value) }
    }

    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<Page<PushDevice>, Error> {
        Pager::new(self.call, &spec::LIST_PUSH_DEVICES_PAGES)
    }
}

crate::filter::list_options!(ListPushDevices);
crate::filter::field_options!(ListPushDevices, "device_sid");

core_http::call_methods! {
    /// Register a device; an equal one is reused unless `reuse(false)` is set.
    pub struct CreatePushDevice -> PushDevice, Error;
}

impl CreatePushDevice {
    /// Return an existing device with the same token, type and environment; default true.
    pub fn reuse(self, value: bool) -> Self { Self { call: self.call.query("reuse", value) } }

    /// Version of the application.
    pub fn application_version(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("application_version", value.as_ref()) }
    }

    /// Apple environment; default `production`.
    pub fn environment(self, value: PushDeviceEnvironment) -> Self {
        Self { call: self.call.set("environment", &value) }
    }

    /// Operating system version.
    pub fn os_version(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("os_version", value.as_ref()) }
    }
}

core_http::call_methods! {
    /// Read one device.
    pub struct GetPushDevice -> PushDevice, Error;
}

impl GetPushDevice {
    /// Embed the partner object; default false.
    pub fn embed_partner(self, value: bool) -> Self {
        Self { call: self.call.query("with_related", value) }
    }
}

crate::filter::field_options!(GetPushDevice, "device_sid");

core_http::call_methods! {
    /// Change some fields of a device.
    pub struct PatchPushDevice -> PushDevice, Error;
}

impl PatchPushDevice {
    /// Application installed.
    pub fn application_sid(self, value: &ApplicationSid) -> Self {
        Self { call: self.call.set("application_sid", value) }
    }

    /// Version of the application.
    pub fn application_version(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("application_version", value.as_ref()) }
    }

    /// Clears `application_version`: it goes out as `null`.
    pub fn clear_application_version(self) -> Self {
        Self { call: self.call.null("application_version") }
    }

    /// Apple environment; default `production`.
    pub fn environment(self, value: PushDeviceEnvironment) -> Self {
        Self { call: self.call.set("environment", &value) }
    }

    /// Operating system version.
    pub fn os_version(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("os_version", value.as_ref()) }
    }

    /// Clears `os_version`: it goes out as `null`.
    pub fn clear_os_version(self) -> Self { Self { call: self.call.null("os_version") } }

    /// Push token from Apple or Google.
    pub fn token(self, value: impl Into<Secret>) -> Self {
        Self { call: self.call.set("token", &value.into()) }
    }

    /// Operating system.
    pub fn kind(self, value: PushDeviceType) -> Self {
        Self { call: self.call.set("type", &value) }
    }
}

core_http::call_methods! {
    /// Replace a device.
    pub struct ReplacePushDevice -> PushDevice, Error;
}

core_http::call_methods! {
    /// Delete a device.
    pub struct DeletePushDevice -> (), Error;
}
