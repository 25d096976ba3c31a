//! Records of `Distributions` on their way back.
//! Written by `cargo xtask codegen`.

use core_http::{Date, Decimal, JsonObject};
use serde::Serialize;

use super::{Distribution, DistributionTaxComponent};
use crate::types::{ExternalCorporateActionId, ExternalInvestmentId, ExternalProductId};

impl Distribution {
    /// Begins a replacement with everything that was read. What is documented and was not read
    /// goes out as null: the provider would null it anyway.
    pub fn into_replace(self) -> DistributionReplace {
        let mut object = JsonObject::of(&self);
        object.fill_null(<Self as core_http::json::Object>::MEMBERS);
        DistributionReplace { object }
    }
}

/// A [`Distribution`] on its way back: everything that was read, with changes.
///
/// Members that this library does not know, and those that were `null`, are
/// part of it.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct DistributionReplace {
    object: JsonObject,
}

impl DistributionReplace {
    /// Your id; may change while unique; at most 50 characters.
    pub fn external_corporate_action_id(mut self, value: &ExternalCorporateActionId) -> Self {
        self.object.set("externalCorporateActionId", value);
        self
    }

    /// Clears `externalCorporateActionId`: it goes out as `null`.
    pub fn clear_external_corporate_action_id(mut self) -> Self {
        self.object.null("externalCorporateActionId");
        self
    }

    /// Your id of the product; at most 50 characters.
    pub fn external_product_id(mut self, value: &ExternalProductId) -> Self {
        self.object.set("externalProductId", value);
        self
    }

    /// Clears `externalProductId`: it goes out as `null`.
    pub fn clear_external_product_id(mut self) -> Self {
        self.object.null("externalProductId");
        self
    }

    /// Your id of the investment; at most 50 characters.
    pub fn external_investment_id(mut self, value: &ExternalInvestmentId) -> Self {
        self.object.set("externalInvestmentId", value);
        self
    }

    /// Clears `externalInvestmentId`: it goes out as `null`.
    pub fn clear_external_investment_id(mut self) -> Self {
        self.object.null("externalInvestmentId");
        self
    }

    /// Third way to name the investment, resolved inside the product.
    pub fn security_code(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("securityCode", value.as_ref());
        self
    }

    /// Clears `securityCode`: it goes out as `null`.
    pub fn clear_security_code(mut self) -> Self { self.object.null("securityCode"); self }

    /// Title.
    pub fn name(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("name", value.as_ref());
        self
    }

    /// Clears `name`: it goes out as `null`.
    pub fn clear_name(mut self) -> Self { self.object.null("name"); self }

    /// Background text.
    pub fn description(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("description", value.as_ref());
        self
    }

    /// Clears `description`: it goes out as `null`.
    pub fn clear_description(mut self) -> Self { self.object.null("description"); self }

    /// End of the accrual period.
    pub fn accrual_date(mut self, value: impl Into<Date>) -> Self {
        self.object.set("accrualDate", &value.into());
        self
    }

    /// Clears `accrualDate`: it goes out as `null`.
    pub fn clear_accrual_date(mut self) -> Self { self.object.null("accrualDate"); self }

    /// Holders on this day qualify; fixed by declaration.
    pub fn record_date(mut self, value: impl Into<Date>) -> Self {
        self.object.set("recordDate", &value.into());
        self
    }

    /// Clears `recordDate`: it goes out as `null`.
    pub fn clear_record_date(mut self) -> Self { self.object.null("recordDate"); self }

    /// Planned payment day.
    pub fn payment_date(mut self, value: impl Into<Date>) -> Self {
        self.object.set("paymentDate", &value.into());
        self
    }

    /// Clears `paymentDate`: it goes out as `null`.
    pub fn clear_payment_date(mut self) -> Self { self.object.null("paymentDate"); self }

    /// Cash per unit.
    pub fn distribution_amount_per_unit(mut self, value: impl Into<Decimal>) -> Self {
        self.object.set("distributionAmountPerUnit", &value.into());
        self
    }

    /// Clears `distributionAmountPerUnit`: it goes out as `null`.
    pub fn clear_distribution_amount_per_unit(mut self) -> Self {
        self.object.null("distributionAmountPerUnit");
        self
    }

    /// Total cash.
    pub fn distribution_amount_total(mut self, value: impl Into<Decimal>) -> Self {
        self.object.set("distributionAmountTotal", &value.into());
        self
    }

    /// Clears `distributionAmountTotal`: it goes out as `null`.
    pub fn clear_distribution_amount_total(mut self) -> Self {
        self.object.null("distributionAmountTotal");
        self
    }

    /// Reinvestment price.
    pub fn drp_price(mut self, value: impl Into<Decimal>) -> Self {
        self.object.set("drpPrice", &value.into());
        self
    }

    /// Clears `drpPrice`: it goes out as `null`.
    pub fn clear_drp_price(mut self) -> Self { self.object.null("drpPrice"); self }

    /// Reinvestment allotment day; default of the allotment step.
    pub fn drp_allotment_date(mut self, value: impl Into<Date>) -> Self {
        self.object.set("drpAllotmentDate", &value.into());
        self
    }

    /// Clears `drpAllotmentDate`: it goes out as `null`.
    pub fn clear_drp_allotment_date(mut self) -> Self { self.object.null("drpAllotmentDate"); self }

    /// Tax split; must total exactly 100 percent before declaration.
    pub fn tax_components(mut self, value: impl Into<Vec<DistributionTaxComponent>>) -> Self {
        self.object.set("taxComponents", &value.into());
        self
    }

    /// Clears `taxComponents`: it goes out as `null`.
    pub fn clear_tax_components(mut self) -> Self { self.object.null("taxComponents"); self }

    /// Any other member: the documentation does not list them all.
    pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
        self.object.set(name.into(), value);
        self
    }

    pub(crate) fn into_object(self) -> JsonObject { self.object }
}

impl From<Distribution> for DistributionReplace {
    fn from(record: Distribution) -> Self { record.into_replace() }
}
