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
    pub fn external_corporate_action_id(self, value: &ExternalCorporateActionId) -> Self {
        self.with("externalCorporateActionId", value)
    }

    /// Clears `externalCorporateActionId`: it goes out as `null`.
    pub fn clear_external_corporate_action_id(self) -> Self {
        self.with("externalCorporateActionId", &())
    }

    /// Your id of the product; at most 50 characters.
    pub fn external_product_id(self, value: &ExternalProductId) -> Self {
        self.with("externalProductId", value)
    }

    /// Clears `externalProductId`: it goes out as `null`.
    pub fn clear_external_product_id(self) -> Self { self.with("externalProductId", &()) }

    /// Your id of the investment; at most 50 characters.
    pub fn external_investment_id(self, value: &ExternalInvestmentId) -> Self {
        self.with("externalInvestmentId", value)
    }

    /// Clears `externalInvestmentId`: it goes out as `null`.
    pub fn clear_external_investment_id(self) -> Self { self.with("externalInvestmentId", &()) }

    /// Third way to name the investment, resolved inside the product.
    pub fn security_code(self, value: impl AsRef<str>) -> Self {
        self.with("securityCode", value.as_ref())
    }

    /// Clears `securityCode`: it goes out as `null`.
    pub fn clear_security_code(self) -> Self { self.with("securityCode", &()) }

    /// Title.
    pub fn name(self, value: impl AsRef<str>) -> Self { self.with("name", value.as_ref()) }

    /// Clears `name`: it goes out as `null`.
    pub fn clear_name(self) -> Self { self.with("name", &()) }

    /// Background text.
    pub fn description(self, value: impl AsRef<str>) -> Self {
        self.with("description", value.as_ref())
    }

    /// Clears `description`: it goes out as `null`.
    pub fn clear_description(self) -> Self { self.with("description", &()) }

    /// End of the accrual period.
    pub fn accrual_date(self, value: impl Into<Date>) -> Self {
        self.with("accrualDate", &value.into())
    }

    /// Clears `accrualDate`: it goes out as `null`.
    pub fn clear_accrual_date(self) -> Self { self.with("accrualDate", &()) }

    /// Holders on this day qualify; fixed by declaration.
    pub fn record_date(self, value: impl Into<Date>) -> Self {
        self.with("recordDate", &value.into())
    }

    /// Clears `recordDate`: it goes out as `null`.
    pub fn clear_record_date(self) -> Self { self.with("recordDate", &()) }

    /// Planned payment day.
    pub fn payment_date(self, value: impl Into<Date>) -> Self {
        self.with("paymentDate", &value.into())
    }

    /// Clears `paymentDate`: it goes out as `null`.
    pub fn clear_payment_date(self) -> Self { self.with("paymentDate", &()) }

    /// Cash per unit.
    pub fn distribution_amount_per_unit(self, value: impl Into<Decimal>) -> Self {
        self.with("distributionAmountPerUnit", &value.into())
    }

    /// Clears `distributionAmountPerUnit`: it goes out as `null`.
    pub fn clear_distribution_amount_per_unit(self) -> Self {
        self.with("distributionAmountPerUnit", &())
    }

    /// Total cash.
    pub fn distribution_amount_total(self, value: impl Into<Decimal>) -> Self {
        self.with("distributionAmountTotal", &value.into())
    }

    /// Clears `distributionAmountTotal`: it goes out as `null`.
    pub fn clear_distribution_amount_total(self) -> Self {
        self.with("distributionAmountTotal", &())
    }

    /// Reinvestment price.
    pub fn drp_price(self, value: impl Into<Decimal>) -> Self {
        self.with("drpPrice", &value.into())
    }

    /// Clears `drpPrice`: it goes out as `null`.
    pub fn clear_drp_price(self) -> Self { self.with("drpPrice", &()) }

    /// Reinvestment allotment day; default of the allotment step.
    pub fn drp_allotment_date(self, value: impl Into<Date>) -> Self {
        self.with("drpAllotmentDate", &value.into())
    }

    /// Clears `drpAllotmentDate`: it goes out as `null`.
    pub fn clear_drp_allotment_date(self) -> Self { self.with("drpAllotmentDate", &()) }

    /// Tax split; must total exactly 100 percent before declaration.
    pub fn tax_components(self, value: impl Into<Vec<DistributionTaxComponent>>) -> Self {
        self.with("taxComponents", &value.into())
    }

    /// Clears `taxComponents`: it goes out as `null`.
    pub fn clear_tax_components(self) -> Self { self.with("taxComponents", &()) }

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

impl From<Distribution> for DistributionReplace {
    fn from(record: Distribution) -> Self { record.into_replace() }
}
