//! Records of `PushDevices` on their way back.
//! Written by `cargo xtask codegen`.

use core_http::{JsonObject, Secret};
use serde::Serialize;

use super::{PushDevice, PushDeviceEnvironment, PushDeviceType};
use crate::types::ApplicationSid;

impl PushDevice {
    /// Begins a replacement with everything that was read.
    ///
    /// - `partner` is left out: it is another record, embedded for reading.
    pub fn into_replace(self) -> PushDeviceReplace {
        let mut object = JsonObject::of(&self);
        object.remove("partner");
        PushDeviceReplace { object }
    }
}

/// A [`PushDevice`] on its way back: everything that was read, with changes.
///
/// Members that this library does not know, and those that were `null`, are
/// part of it.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct PushDeviceReplace {
    object: JsonObject,
}

impl PushDeviceReplace {
    /// Application installed.
    pub fn application_sid(self, value: &ApplicationSid) -> Self {
        self.with("application_sid", value)
    }

    /// Version of the application.
    pub fn application_version(self, value: impl AsRef<str>) -> Self {
        self.with("application_version", value.as_ref())
    }

    /// Clears `application_version`: it goes out as `null`.
    pub fn clear_application_version(self) -> Self { self.with("application_version", &()) }

    /// Apple environment; default `production`.
    pub fn environment(self, value: PushDeviceEnvironment) -> Self {
        self.with("environment", &value)
    }

    /// Operating system version.
    pub fn os_version(self, value: impl AsRef<str>) -> Self {
        self.with("os_version", value.as_ref())
    }

    /// Clears `os_version`: it goes out as `null`.
    pub fn clear_os_version(self) -> Self { self.with("os_version", &()) }

    /// Push token from Apple or Google.
    pub fn token(self, value: impl Into<Secret>) -> Self { self.with("token", &value.into()) }

    /// Operating system.
    pub fn kind(self, value: PushDeviceType) -> Self { self.with("type", &value) }

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

impl From<PushDevice> for PushDeviceReplace {
    fn from(record: PushDevice) -> Self { record.into_replace() }
}
