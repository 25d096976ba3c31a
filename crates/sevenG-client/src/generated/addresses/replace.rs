//! Records of `Addresses` on their way back.
//! Written by `cargo xtask codegen`.

use core_http::JsonObject;
use serde::Serialize;

use crate::types::{Address, AddressOwner, AddressTypeId};

impl Address {
    /// Begins a replacement with everything that was read. What is documented and was not read
    /// goes out as null: the provider would null it anyway.
    pub fn into_replace(self) -> AddressReplace {
        let mut object = JsonObject::of(&self);
        object.fill_null(<Self as core_http::json::Object>::MEMBERS);
        AddressReplace { object }
    }
}

/// An [`Address`] on its way back: everything that was read, with changes.
///
/// Members that this library does not know, and those that were `null`, are
/// part of it.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct AddressReplace {
    object: JsonObject,
}

impl AddressReplace {
    /// Address classification; known values `3` Other, `6` Physical, `8` Postal.
    /// `common().get_lookup().name("addressTypeID")` lists the values. The provider requires
    /// it.
    pub fn address_type_id(self, value: AddressTypeId) -> Self {
        self.with("addressTypeID", &value)
    }

    /// Unit, level or care-of line printed above the street line; at most 200 characters.
    pub fn above_address_line(self, value: impl AsRef<str>) -> Self {
        self.with("aboveAddressLine", value.as_ref())
    }

    /// Clears `aboveAddressLine`: it goes out as `null`.
    pub fn clear_above_address_line(self) -> Self { self.with("aboveAddressLine", &()) }

    /// Street line; at most 200 characters.
    pub fn address_line(self, value: impl AsRef<str>) -> Self {
        self.with("addressLine", value.as_ref())
    }

    /// Clears `addressLine`: it goes out as `null`.
    pub fn clear_address_line(self) -> Self { self.with("addressLine", &()) }

    /// Suburb or city.
    pub fn suburb(self, value: impl AsRef<str>) -> Self { self.with("suburb", value.as_ref()) }

    /// Clears `suburb`: it goes out as `null`.
    pub fn clear_suburb(self) -> Self { self.with("suburb", &()) }

    /// State or territory.
    pub fn state(self, value: impl AsRef<str>) -> Self { self.with("state", value.as_ref()) }

    /// Clears `state`: it goes out as `null`.
    pub fn clear_state(self) -> Self { self.with("state", &()) }

    /// Postal code.
    pub fn postcode(self, value: impl AsRef<str>) -> Self { self.with("postcode", value.as_ref()) }

    /// Clears `postcode`: it goes out as `null`.
    pub fn clear_postcode(self) -> Self { self.with("postcode", &()) }

    /// Country.
    pub fn country_code(self, value: impl AsRef<str>) -> Self {
        self.with("countryCode", value.as_ref())
    }

    /// Clears `countryCode`: it goes out as `null`.
    pub fn clear_country_code(self) -> Self { self.with("countryCode", &()) }

    /// Gives the record to another owner: every other owner goes out as `null`.
    pub fn owner(mut self, owner: AddressOwner) -> Self { owner.write(&mut self.object); self }

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

impl From<Address> for AddressReplace {
    fn from(record: Address) -> Self { record.into_replace() }
}
