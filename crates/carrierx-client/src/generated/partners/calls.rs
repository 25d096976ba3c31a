//! The requests of `Partners`.
//! Written by `cargo xtask codegen`.

use core_http::page::Pager;
use core_http::{DecimalText, JsonObject, Secret};

use super::{EffectiveRate, spec};
use crate::Error;
use crate::types::{AclEntry, Page, Partner, PartnerCallbacks, PartnerSid};

core_http::call_methods! {
    /// List partners.
    pub struct ListPartners -> Page<Partner>, Error;
}

impl ListPartners {
    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<Page<Partner>, Error> {
        Pager::new(self.call, &spec::LIST_PARTNERS_PAGES)
    }
}

crate::filter::list_options!(ListPartners);
crate::filter::field_options!(ListPartners, "partner_sid");

core_http::call_methods! {
    /// Create a partner; it stays hidden until its email address is verified.
    pub struct CreatePartner -> Partner, Error;
}

impl CreatePartner {
    /// Token that proves an already verified address. *Uncertain:* Seen only in a public
    /// client.
    pub fn verification_token(self, value: impl Into<Secret>) -> Self {
        Self { call: self.call.query("verification_token", value.into().expose()) }
    }

    /// Own access control lists.
    pub fn acls(self, value: impl Into<Vec<AclEntry>>) -> Self {
        Self { call: self.call.set("acls", &value.into()) }
    }

    /// Address.
    pub fn address1(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("address1", value.as_ref()) }
    }

    /// Address, second line.
    pub fn address2(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("address2", value.as_ref()) }
    }

    /// Custom attributes.
    pub fn attributes(self, value: JsonObject) -> Self {
        Self { call: self.call.set("attributes", &value) }
    }

    /// Sets one entry of `attributes`; the others that were given stay.
    pub fn attribute(mut self, key: impl Into<String>, value: impl AsRef<str>) -> Self {
        self.call.body().insert_into("attributes", key, value.as_ref());
        self
    }

    /// Billing addresses, comma separated; `owner_email` when empty.
    pub fn billing_email(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("billing_email", value.as_ref()) }
    }

    /// Callback addresses.
    pub fn callbacks(self, value: PartnerCallbacks) -> Self {
        Self { call: self.call.set("callbacks", &value) }
    }

    /// Balance at which a prepay account is charged.
    pub fn charge_at(self, value: impl Into<DecimalText>) -> Self {
        Self { call: self.call.set("charge_at", &value.into()) }
    }

    /// City.
    pub fn city(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("city", value.as_ref()) }
    }

    /// Company.
    pub fn company_name(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("company_name", value.as_ref()) }
    }

    /// ISO 3166-1 alpha-3 country.
    pub fn country_code(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("country_code", value.as_ref()) }
    }

    /// Most USD spent per day.
    pub fn daily_spending_limit(self, value: impl Into<DecimalText>) -> Self {
        Self { call: self.call.set("daily_spending_limit", &value.into()) }
    }

    /// Lists assigned by the parent.
    pub fn parent_assigned_acls(self, value: impl Into<Vec<AclEntry>>) -> Self {
        Self { call: self.call.set("parent_assigned_acls", &value.into()) }
    }

    /// Parent partner.
    pub fn parent_sid(self, value: &PartnerSid) -> Self {
        Self { call: self.call.set("parent_sid", value) }
    }

    /// Payment type; known values `postpay`, `prepay`.
    pub fn payment_type(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("payment_type", value.as_ref()) }
    }

    /// Contact number.
    pub fn phonenumber(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("phonenumber", value.as_ref()) }
    }

    /// USD charged at a time for prepay.
    pub fn prepay_amount(self, value: impl Into<DecimalText>) -> Self {
        Self { call: self.call.set("prepay_amount", &value.into()) }
    }

    /// Most USD spent per billing period.
    pub fn spending_limit(self, value: impl Into<DecimalText>) -> Self {
        Self { call: self.call.set("spending_limit", &value.into()) }
    }

    /// State.
    pub fn state(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("state", value.as_ref()) }
    }

    /// Technical address.
    pub fn tech_email(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("tech_email", value.as_ref()) }
    }

    /// Call transformations for the whole account.
    pub fn transformations(self, value: impl Into<Vec<JsonObject>>) -> Self {
        Self { call: self.call.set("transformations", &value.into()) }
    }

    /// Postal code.
    pub fn zip(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("zip", value.as_ref()) }
    }
}

core_http::call_methods! {
    /// Read one partner.
    pub struct GetPartner -> Partner, Error;
}

crate::filter::field_options!(GetPartner, "partner_sid");

core_http::call_methods! {
    /// Change some fields of a partner.
    pub struct PatchPartner -> Partner, Error;
}

impl PatchPartner {
    /// With replace, nested objects sent in the body replace the stored ones instead of
    /// merging.
    pub fn replace_nested(self) -> Self {
        Self { call: self.call.query("nested_objects", "replace") }
    }

    /// Own access control lists.
    pub fn acls(self, value: impl Into<Vec<AclEntry>>) -> Self {
        Self { call: self.call.set("acls", &value.into()) }
    }

    /// Address.
    pub fn address1(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("address1", value.as_ref()) }
    }

    /// Clears `address1`: it goes out as `null`.
    pub fn clear_address1(self) -> Self { Self { call: self.call.null("address1") } }

    /// Address, second line.
    pub fn address2(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("address2", value.as_ref()) }
    }

    /// Clears `address2`: it goes out as `null`.
    pub fn clear_address2(self) -> Self { Self { call: self.call.null("address2") } }

    /// Custom attributes.
    pub fn attributes(self, value: JsonObject) -> Self {
        Self { call: self.call.set("attributes", &value) }
    }

    /// Sets one entry of `attributes`; the others that were given stay.
    pub fn attribute(mut self, key: impl Into<String>, value: impl AsRef<str>) -> Self {
        self.call.body().insert_into("attributes", key, value.as_ref());
        self
    }

    /// Billing addresses, comma separated; `owner_email` when empty.
    pub fn billing_email(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("billing_email", value.as_ref()) }
    }

    /// Clears `billing_email`: it goes out as `null`.
    pub fn clear_billing_email(self) -> Self { Self { call: self.call.null("billing_email") } }

    /// Callback addresses.
    pub fn callbacks(self, value: PartnerCallbacks) -> Self {
        Self { call: self.call.set("callbacks", &value) }
    }

    /// Balance at which a prepay account is charged.
    pub fn charge_at(self, value: impl Into<DecimalText>) -> Self {
        Self { call: self.call.set("charge_at", &value.into()) }
    }

    /// Clears `charge_at`: it goes out as `null`.
    pub fn clear_charge_at(self) -> Self { Self { call: self.call.null("charge_at") } }

    /// City.
    pub fn city(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("city", value.as_ref()) }
    }

    /// Clears `city`: it goes out as `null`.
    pub fn clear_city(self) -> Self { Self { call: self.call.null("city") } }

    /// Company.
    pub fn company_name(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("company_name", value.as_ref()) }
    }

    /// Clears `company_name`: it goes out as `null`.
    pub fn clear_company_name(self) -> Self { Self { call: self.call.null("company_name") } }

    /// ISO 3166-1 alpha-3 country.
    pub fn country_code(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("country_code", value.as_ref()) }
    }

    /// Clears `country_code`: it goes out as `null`.
    pub fn clear_country_code(self) -> Self { Self { call: self.call.null("country_code") } }

    /// Most USD spent per day.
    pub fn daily_spending_limit(self, value: impl Into<DecimalText>) -> Self {
        Self { call: self.call.set("daily_spending_limit", &value.into()) }
    }

    /// Clears `daily_spending_limit`: it goes out as `null`.
    pub fn clear_daily_spending_limit(self) -> Self {
        Self { call: self.call.null("daily_spending_limit") }
    }

    /// Login.
    pub fn login(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("login", value.as_ref()) }
    }

    /// Name.
    pub fn name(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("name", value.as_ref()) }
    }

    /// Clears `name`: it goes out as `null`.
    pub fn clear_name(self) -> Self { Self { call: self.call.null("name") } }

    /// Primary address; hidden until verified.
    pub fn owner_email(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("owner_email", value.as_ref()) }
    }

    /// Clears `owner_email`: it goes out as `null`.
    pub fn clear_owner_email(self) -> Self { Self { call: self.call.null("owner_email") } }

    /// Lists assigned by the parent.
    pub fn parent_assigned_acls(self, value: impl Into<Vec<AclEntry>>) -> Self {
        Self { call: self.call.set("parent_assigned_acls", &value.into()) }
    }

    /// Password; never returned.
    pub fn password(self, value: impl Into<Secret>) -> Self {
        Self { call: self.call.set("password", &value.into()) }
    }

    /// Payment type; known values `postpay`, `prepay`.
    pub fn payment_type(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("payment_type", value.as_ref()) }
    }

    /// Contact number.
    pub fn phonenumber(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("phonenumber", value.as_ref()) }
    }

    /// Clears `phonenumber`: it goes out as `null`.
    pub fn clear_phonenumber(self) -> Self { Self { call: self.call.null("phonenumber") } }

    /// USD charged at a time for prepay.
    pub fn prepay_amount(self, value: impl Into<DecimalText>) -> Self {
        Self { call: self.call.set("prepay_amount", &value.into()) }
    }

    /// Clears `prepay_amount`: it goes out as `null`.
    pub fn clear_prepay_amount(self) -> Self { Self { call: self.call.null("prepay_amount") } }

    /// Most USD spent per billing period.
    pub fn spending_limit(self, value: impl Into<DecimalText>) -> Self {
        Self { call: self.call.set("spending_limit", &value.into()) }
    }

    /// Clears `spending_limit`: it goes out as `null`.
    pub fn clear_spending_limit(self) -> Self { Self { call: self.call.null("spending_limit") } }

    /// State.
    pub fn state(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("state", value.as_ref()) }
    }

    /// Clears `state`: it goes out as `null`.
    pub fn clear_state(self) -> Self { Self { call: self.call.null("state") } }

    /// Technical address.
    pub fn tech_email(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("tech_email", value.as_ref()) }
    }

    /// Clears `tech_email`: it goes out as `null`.
    pub fn clear_tech_email(self) -> Self { Self { call: self.call.null("tech_email") } }

    /// Call transformations for the whole account.
    pub fn transformations(self, value: impl Into<Vec<JsonObject>>) -> Self {
        Self { call: self.call.set("transformations", &value.into()) }
    }

    /// Postal code.
    pub fn zip(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("zip", value.as_ref()) }
    }

    /// Clears `zip`: it goes out as `null`.
    pub fn clear_zip(self) -> Self { Self { call: self.call.null("zip") } }
}

core_http::call_methods! {
    /// Replace a partner.
    pub struct ReplacePartner -> Partner, Error;
}

impl ReplacePartner {
    /// With replace, nested objects sent in the body replace the stored ones instead of
    /// merging.
    pub fn replace_nested(self) -> Self {
        Self { call: self.call.query("nested_objects", "replace") }
    }
}

core_http::call_methods! {
    /// Read the rate plans in force for a partner.
    pub struct GetEffectiveRates -> EffectiveRate, Error;
}

crate::filter::field_options!(GetEffectiveRates);
