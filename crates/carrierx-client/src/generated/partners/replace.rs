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
    pub fn acls(self, value: impl Into<Vec<AclEntry>>) -> Self { self.with("acls", &value.into()) }

    /// Address.
    pub fn address1(self, value: impl AsRef<str>) -> Self { self.with("address1", value.as_ref()) }

    /// Clears `address1`: it goes out as `null`.
    pub fn clear_address1(self) -> Self { self.with("address1", &()) }

    /// Address, second line.
    pub fn address2(self, value: impl AsRef<str>) -> Self { self.with("address2", value.as_ref()) }

    /// Clears `address2`: it goes out as `null`.
    pub fn clear_address2(self) -> Self { self.with("address2", &()) }

    /// Custom attributes.
    pub fn attributes(self, value: JsonObject) -> Self { self.with("attributes", &value) }

    /// Sets one entry of `attributes`; the others that were given stay.
    pub fn attribute(mut self, key: impl Into<String>, value: impl AsRef<str>) -> Self {
        self.object.insert_into("attributes", key, value.as_ref());
        self
    }

    /// Billing addresses, comma separated; `owner_email` when empty.
    pub fn billing_email(self, value: impl AsRef<str>) -> Self {
        self.with("billing_email", value.as_ref())
    }

    /// Clears `billing_email`: it goes out as `null`.
    pub fn clear_billing_email(self) -> Self { self.with("billing_email", &()) }

    /// Callback addresses.
    pub fn callbacks(self, value: PartnerCallbacks) -> Self { self.with("callbacks", &value) }

    /// Balance at which a prepay account is charged.
    pub fn charge_at(self, value: impl Into<DecimalText>) -> Self {
        self.with("charge_at", &value.into())
    }

    /// Clears `charge_at`: it goes out as `null`.
    pub fn clear_charge_at(self) -> Self { self.with("charge_at", &()) }

    /// City.
    pub fn city(self, value: impl AsRef<str>) -> Self { self.with("city", value.as_ref()) }

    /// Clears `city`: it goes out as `null`.
    pub fn clear_city(self) -> Self { self.with("city", &()) }

    /// Company.
    pub fn company_name(self, value: impl AsRef<str>) -> Self {
        self.with("company_name", value.as_ref())
    }

    /// Clears `company_name`: it goes out as `null`.
    pub fn clear_company_name(self) -> Self { self.with("company_name", &()) }

    /// ISO 3166-1 alpha-3 country.
    pub fn country_code(self, value: impl AsRef<str>) -> Self {
        self.with("country_code", value.as_ref())
    }

    /// Clears `country_code`: it goes out as `null`.
    pub fn clear_country_code(self) -> Self { self.with("country_code", &()) }

    /// Most USD spent per day.
    pub fn daily_spending_limit(self, value: impl Into<DecimalText>) -> Self {
        self.with("daily_spending_limit", &value.into())
    }

    /// Clears `daily_spending_limit`: it goes out as `null`.
    pub fn clear_daily_spending_limit(self) -> Self { self.with("daily_spending_limit", &()) }

    /// Login.
    pub fn login(self, value: impl AsRef<str>) -> Self { self.with("login", value.as_ref()) }

    /// Name.
    pub fn name(self, value: impl AsRef<str>) -> Self { self.with("name", value.as_ref()) }

    /// Clears `name`: it goes out as `null`.
    pub fn clear_name(self) -> Self { self.with("name", &()) }

    /// Primary address; hidden until verified.
    pub fn owner_email(self, value: impl AsRef<str>) -> Self {
        self.with("owner_email", value.as_ref())
    }

    /// Clears `owner_email`: it goes out as `null`.
    pub fn clear_owner_email(self) -> Self { self.with("owner_email", &()) }

    /// Lists assigned by the parent.
    pub fn parent_assigned_acls(self, value: impl Into<Vec<AclEntry>>) -> Self {
        self.with("parent_assigned_acls", &value.into())
    }

    /// Password; never returned.
    pub fn password(self, value: impl Into<Secret>) -> Self { self.with("password", &value.into()) }

    /// Payment type; known values `postpay`, `prepay`.
    pub fn payment_type(self, value: impl AsRef<str>) -> Self {
        self.with("payment_type", value.as_ref())
    }

    /// Contact number.
    pub fn phonenumber(self, value: impl AsRef<str>) -> Self {
        self.with("phonenumber", value.as_ref())
    }

    /// Clears `phonenumber`: it goes out as `null`.
    pub fn clear_phonenumber(self) -> Self { self.with("phonenumber", &()) }

    /// USD charged at a time for prepay.
    pub fn prepay_amount(self, value: impl Into<DecimalText>) -> Self {
        self.with("prepay_amount", &value.into())
    }

    /// Clears `prepay_amount`: it goes out as `null`.
    pub fn clear_prepay_amount(self) -> Self { self.with("prepay_amount", &()) }

    /// Most USD spent per billing period.
    pub fn spending_limit(self, value: impl Into<DecimalText>) -> Self {
        self.with("spending_limit", &value.into())
    }

    /// Clears `spending_limit`: it goes out as `null`.
    pub fn clear_spending_limit(self) -> Self { self.with("spending_limit", &()) }

    /// State.
    pub fn state(self, value: impl AsRef<str>) -> Self { self.with("state", value.as_ref()) }

    /// Clears `state`: it goes out as `null`.
    pub fn clear_state(self) -> Self { self.with("state", &()) }

    /// Technical address.
    pub fn tech_email(self, value: impl AsRef<str>) -> Self {
        self.with("tech_email", value.as_ref())
    }

    /// Clears `tech_email`: it goes out as `null`.
    pub fn clear_tech_email(self) -> Self { self.with("tech_email", &()) }

    /// Call transformations for the whole account.
    pub fn transformations(self, value: impl Into<Vec<JsonObject>>) -> Self {
        self.with("transformations", &value.into())
    }

    /// Postal code.
    pub fn zip(self, value: impl AsRef<str>) -> Self { self.with("zip", value.as_ref()) }

    /// Clears `zip`: it goes out as `null`.
    pub fn clear_zip(self) -> Self { self.with("zip", &()) }

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

impl From<Partner> for PartnerReplace {
    fn from(record: Partner) -> Self { record.into_replace() }
}
