//! The requests of `Addresses`.
//! Written by `cargo xtask codegen`.

use serde::Serialize;

use crate::Error;
use crate::types::{Address, AddressId, ExternalAddressId};

core_http::call_methods! {
    /// Fetch one address.
    pub struct GetAddress -> Address, Error;
}

core_http::call_methods! {
    /// Create an address for one owner.
    pub struct CreateAddress -> Address, Error;
}

impl CreateAddress {
    /// Native id; 0 or null on create, target selector on update.
    pub fn address_id(self, value: AddressId) -> Self {
        Self { call: self.call.set("addressID", &value) }
    }

    /// Your id; unique system-wide and fixed once stored; at most 50 characters.
    pub fn external_address_id(self, value: &ExternalAddressId) -> Self {
        Self { call: self.call.set("externalAddressId", value) }
    }

    /// Unit, level or care-of line printed above the street line; at most 200 characters.
    pub fn above_address_line(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("aboveAddressLine", value.as_ref()) }
    }

    /// Street line; at most 200 characters.
    pub fn address_line(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("addressLine", value.as_ref()) }
    }

    /// Suburb or city.
    pub fn suburb(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("suburb", value.as_ref()) }
    }

    /// State or territory.
    pub fn state(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("state", value.as_ref()) }
    }

    /// Postal code.
    pub fn postcode(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("postcode", value.as_ref()) }
    }

    /// Country.
    pub fn country_code(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("countryCode", value.as_ref()) }
    }

    /// Any other member of the body: the documentation does not list them all.
    pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
        self.call.body().set(name.into(), value);
        self
    }
}

core_http::call_methods! {
    /// Replace an address.
    pub struct ReplaceAddress -> Address, Error;
}

core_http::call_methods! {
    /// Delete an address.
    pub struct DeleteAddress -> (), Error;
}
