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

/// A [`Address`] on its way back: everything that was read, with changes.
///
/// Members that this library does not know, and those that were `null`, are
/// part of it.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct AddressReplace {
    object: JsonObject,
}

impl AddressReplace {
    /// Address classification. The provider requires it.
    pub fn address_type_id(mut self, value: AddressTypeId) -> Self {
        self.object.set("addressTypeID", &value);
        self
    }

    /// Unit, level or care-of line printed above the street line; at most 200 characters.
    pub fn above_address_line(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("aboveAddressLine", value.as_ref());
        self
    }

    /// Clears `aboveAddressLine`: it goes out as `null`.
    pub fn clear_above_address_line(mut self) -> Self { self.object.null("aboveAddressLine"); self }

    /// Street line; at most 200 characters.
    pub fn address_line(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("addressLine", value.as_ref());
        self
    }

    /// Clears `addressLine`: it goes out as `null`.
    pub fn clear_address_line(mut self) -> Self { self.object.null("addressLine"); self }

    /// Suburb or city.
    pub fn suburb(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("suburb", value.as_ref());
        self
    }

    /// Clears `suburb`: it goes out as `null`.
    pub fn clear_suburb(mut self) -> Self { self.object.null("suburb"); self }

    /// State or territory.
    pub fn state(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("state", value.as_ref());
        self
    }

    /// Clears `state`: it goes out as `null`.
    pub fn clear_state(mut self) -> Self { self.object.null("state"); self }

    /// Postal code.
    pub fn postcode(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("postcode", value.as_ref());
        self
    }

    /// Clears `postcode`: it goes out as `null`.
    pub fn clear_postcode(mut self) -> Self { self.object.null("postcode"); self }

    /// Country.
    pub fn country_code(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("countryCode", value.as_ref());
        self
    }

    /// Clears `countryCode`: it goes out as `null`.
    pub fn clear_country_code(mut self) -> Self { self.object.null("countryCode"); self }

    /// Gives the record to another owner: every other owner goes out as `null`.
    pub fn owner(mut self, owner: AddressOwner) -> Self { owner.write(&mut self.object); self }

    /// Any other member: the documentation does not list them all.
    pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
        self.object.set(name.into(), value);
        self
    }

    pub(crate) fn into_object(self) -> JsonObject { self.object }
}

impl From<Address> for AddressReplace {
    fn from(record: Address) -> Self { record.into_replace() }
}
