//! Records of `Partners` on their way back.
//! Written by `cargo xtask codegen`.

use core_http::{DecimalText, JsonObject, Secret};
use serde::Serialize;

use crate::types::{AclEntry, Partner, PartnerCallbacks};

impl Partner {
    /// Begins a replacement with everything that was read.
    pub fn into_replace(self) -> PartnerReplace {
        let object = JsonObject::of(&self);
        PartnerReplace { object }
    }
}

/// A [`Partner`] on its way back: everything that was read, with changes.
///
/// Members that this library does not know, and those that were `null`, are
/// part of it.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct PartnerReplace {
    object: JsonObject,
}

impl PartnerReplace {
    /// Own access control lists.
    pub fn acls(mut self, value: impl Into<Vec<AclEntry>>) -> Self {
        self.object.set("acls", &value.into());
        self
    }

    /// Address.
    pub fn address1(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("address1", value.as_ref());
        self
    }

    /// Clears `address1`: it goes out as `null`.
    pub fn clear_address1(mut self) -> Self { self.object.null("address1"); self }

    /// Address, second line.
    pub fn address2(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("address2", value.as_ref());
        self
    }

    /// Clears `address2`: it goes out as `null`.
    pub fn clear_address2(mut self) -> Self { self.object.null("address2"); self }

    /// Custom attributes.
    pub fn attributes(mut self, value: JsonObject) -> Self {
        self.object.set("attributes", &value);
        self
    }

    /// Sets one entry of `attributes`; the others that were given stay.
    pub fn attribute(mut self, key: impl Into<String>, value: impl AsRef<str>) -> Self {
        self.object.insert_into("attributes", key, value.as_ref());
        self
    }

    /// Billing addresses, comma separated; `owner_email` when empty.
    pub fn billing_email(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("billing_email", value.as_ref());
        self
    }

    /// Clears `billing_email`: it goes out as `null`.
    pub fn clear_billing_email(mut self) -> Self { self.object.null("billing_email"); self }

    /// Callback addresses.
    pub fn callbacks(mut self, value: PartnerCallbacks) -> Self {
        self.object.set("callbacks", &value);
        self
    }

    /// Balance at which a prepay account is charged.
    pub fn charge_at(mut self, value: impl Into<DecimalText>) -> Self {
        self.object.set("charge_at", &value.into());
        self
    }

    /// Clears `charge_at`: it goes out as `null`.
    pub fn clear_charge_at(mut self) -> Self { self.object.null("charge_at"); self }

    /// City.
    pub fn city(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("city", value.as_ref());
        self
    }

    /// Clears `city`: it goes out as `null`.
    pub fn clear_city(mut self) -> Self { self.object.null("city"); self }

    /// Company.
    pub fn company_name(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("company_name", value.as_ref());
        self
    }

    /// Clears `company_name`: it goes out as `null`.
    pub fn clear_company_name(mut self) -> Self { self.object.null("company_name"); self }

    /// ISO 3166-1 alpha-3 country.
    pub fn country_code(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("country_code", value.as_ref());
        self
    }

    /// Clears `country_code`: it goes out as `null`.
    pub fn clear_country_code(mut self) -> Self { self.object.null("country_code"); self }

    /// Most USD spent per day.
    pub fn daily_spending_limit(mut self, value: impl Into<DecimalText>) -> Self {
        self.object.set("daily_spending_limit", &value.into());
        self
    }

    /// Clears `daily_spending_limit`: it goes out as `null`.
    pub fn clear_daily_spending_limit(mut self) -> Self {
        self.object.null("daily_spending_limit");
        self
    }

    /// Login.
    pub fn login(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("login", value.as_ref());
        self
    }

    /// Name.
    pub fn name(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("name", value.as_ref());
        self
    }

    /// Clears `name`: it goes out as `null`.
    pub fn clear_name(mut self) -> Self { self.object.null("name"); self }

    /// Primary address; hidden until verified.
    pub fn owner_email(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("owner_email", value.as_ref());
        self
    }

    /// Clears `owner_email`: it goes out as `null`.
    pub fn clear_owner_email(mut self) -> Self { self.object.null("owner_email"); self }

    /// Lists assigned by the parent.
    pub fn parent_assigned_acls(mut self, value: impl Into<Vec<AclEntry>>) -> Self {
        self.object.set("parent_assigned_acls", &value.into());
        self
    }

    /// Password; never returned.
    pub fn password(mut self, value: impl Into<Secret>) -> Self {
        self.object.set("password", &value.into());
        self
    }

    /// Payment type.
    pub fn payment_type(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("payment_type", value.as_ref());
        self
    }

    /// Contact number.
    pub fn phonenumber(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("phonenumber", value.as_ref());
        self
    }

    /// Clears `phonenumber`: it goes out as `null`.
    pub fn clear_phonenumber(mut self) -> Self { self.object.null("phonenumber"); self }

    /// USD charged at a time for prepay.
    pub fn prepay_amount(mut self, value: impl Into<DecimalText>) -> Self {
        self.object.set("prepay_amount", &value.into());
        self
    }

    /// Clears `prepay_amount`: it goes out as `null`.
    pub fn clear_prepay_amount(mut self) -> Self { self.object.null("prepay_amount"); self }

    /// Most USD spent per billing period.
    pub fn spending_limit(mut self, value: impl Into<DecimalText>) -> Self {
        self.object.set("spending_limit", &value.into());
        self
    }

    /// Clears `spending_limit`: it goes out as `null`.
    pub fn clear_spending_limit(mut self) -> Self { self.object.null("spending_limit"); self }

    /// State.
    pub fn state(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("state", value.as_ref());
        self
    }

    /// Clears `state`: it goes out as `null`.
    pub fn clear_state(mut self) -> Self { self.object.null("state"); self }

    /// Technical address.
    pub fn tech_email(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("tech_email", value.as_ref());
        self
    }

    /// Clears `tech_email`: it goes out as `null`.
    pub fn clear_tech_email(mut self) -> Self { self.object.null("tech_email"); self }

    /// Call transformations for the whole account.
    pub fn transformations(mut self, value: impl Into<Vec<JsonObject>>) -> Self {
        self.object.set("transformations", &value.into());
        self
    }

    /// Postal code.
    pub fn zip(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("zip", value.as_ref());
        self
    }

    /// Clears `zip`: it goes out as `null`.
    pub fn clear_zip(mut self) -> Self { self.object.null("zip"); self }

    /// Any other member: the documentation does not list them all.
    pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
        self.object.set(name.into(), value);
        self
    }

    pub(crate) fn into_object(self) -> JsonObject { self.object }
}

impl From<Partner> for PartnerReplace {
    fn from(record: Partner) -> Self { record.into_replace() }
}
