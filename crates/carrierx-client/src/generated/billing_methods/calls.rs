//! The requests of `BillingMethods`.
//! Written by `cargo xtask codegen`.

use core_http::Secret;

use super::BillingMethod;
use crate::Error;

core_http::call_methods! {
    /// Read the registered means of payment.
    pub struct GetBillingMethod -> BillingMethod, Error;
}

core_http::call_methods! {
    /// Register the means of payment of a partner.
    pub struct RegisterBillingMethod -> BillingMethod, Error;
}

impl RegisterBillingMethod {
    /// Address; required for check, `electronic_check` and wire.
    pub fn address1(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("address1", value.as_ref()) }
    }

    /// Address, second line.
    pub fn address2(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("address2", value.as_ref()) }
    }

    /// Card security code; never returned.
    pub fn cc_cid(self, value: impl Into<Secret>) -> Self {
        Self { call: self.call.set("cc_cid", &value.into()) }
    }

    /// Card expiry as mmyyyy.
    pub fn cc_expiration(self, value: impl Into<Secret>) -> Self {
        Self { call: self.call.set("cc_expiration", &value.into()) }
    }

    /// Card number; answers carry the last four digits only.
    pub fn cc_number(self, value: impl Into<Secret>) -> Self {
        Self { call: self.call.set("cc_number", &value.into()) }
    }

    /// City; required for check, `electronic_check` and wire.
    pub fn city(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("city", value.as_ref()) }
    }

    /// Country. The provider requires it.
    pub fn country_code(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("country_code", value.as_ref()) }
    }

    /// Account for an electronic check.
    pub fn ec_account_number(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("ec_account_number", value.as_ref()) }
    }

    /// Routing number for an electronic check.
    pub fn ec_routing_number(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("ec_routing_number", value.as_ref()) }
    }

    /// First name. The provider requires it.
    pub fn first_name(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("first_name", value.as_ref()) }
    }

    /// Last name. The provider requires it.
    pub fn last_name(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("last_name", value.as_ref()) }
    }

    /// Phone number. The provider requires it.
    pub fn phone(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("phone", value.as_ref()) }
    }

    /// Two-letter state.
    pub fn state(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("state", value.as_ref()) }
    }

    /// Postal code. The provider requires it.
    pub fn zip(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("zip", value.as_ref()) }
    }
}

core_http::call_methods! {
    /// Remove the means of payment of a partner.
    pub struct DeleteBillingMethod -> (), Error;
}
