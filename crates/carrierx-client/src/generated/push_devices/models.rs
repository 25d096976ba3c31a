//! What the replies and requests of `PushDevices` hold.
//! Written by `cargo xtask codegen`.

use core_http::{Extra, Secret};

use crate::types::{ApplicationSid, DeviceSid, Partner, PartnerSid};

/// One installation of an application.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PushDevice {
    /// Application installed.
    pub application_sid: Option<ApplicationSid>,
    /// Version of the application.
    pub application_version: Option<String>,
    /// Secure ID of the device.
    pub device_sid: DeviceSid,
    /// Apple environment; default `production`.
    pub environment: Option<PushDeviceEnvironment>,
    /// Operating system version.
    pub os_version: Option<String>,
    /// Owning partner, only with `embed_partner(true)`.
    pub partner: Option<Partner>,
    /// Owning partner.
    pub partner_sid: Option<PartnerSid>,
    /// Push token from Apple or Google.
    pub token: Option<Secret>,
    /// Operating system.
    pub kind: Option<PushDeviceType>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    PushDevice {
        application_sid: "application_sid", application_version: "application_version",
        device_sid: "device_sid" required, environment: "environment", os_version: "os_version",
        partner: "partner", partner_sid: "partner_sid", token: "token", kind: "type",
    }
}

core_http::open_enum! {
    /// Apple environment.
    PushDeviceEnvironment {
        /// `development`.
        Development = "development",
        /// `production`.
        Production = "production",
    }
}

core_http::open_enum! {
    /// Operating system.
    PushDeviceType {
        /// `android`.
        Android = "android",
        /// `ios`.
        Ios = "ios",
        /// `web`.
        Web = "web",
    }
}
