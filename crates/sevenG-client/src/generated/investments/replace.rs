//! Records of `Investments` on their way back.
//! Written by `cargo xtask codegen`.

use core_http::{Date, Decimal, JsonObject};
use serde::Serialize;

use super::{Investment, InvestmentPrice};
use crate::types::{
    DistributionPeriodId, ExternalInvestmentId, ExternalProductId, InvestmentTypeId, ProductId,
};

impl Investment {
    /// Begins a replacement with everything that was read. What is documented and was not read
    /// goes out as null: the provider would null it anyway.
    pub fn into_replace(self) -> InvestmentReplace {
        let mut object = JsonObject::of(&self);
        object.fill_null(<Self as core_http::json::Object>::MEMBERS);
        InvestmentReplace { object }
    }
}

/// A [`Investment`] on its way back: everything that was read, with changes.
///
/// Members that this library does not know, and those that were `null`, are
/// part of it.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct InvestmentReplace {
    object: JsonObject,
}

impl InvestmentReplace {
    /// Whether deposits are accepted. The provider requires it.
    pub fn allow_allotment(mut self, value: bool) -> Self {
        self.object.set("allowAllotment", &value);
        self
    }

    /// Deposits are refused after this day, whatever the flags say.
    pub fn allotment_cutoff_date(mut self, value: impl Into<Date>) -> Self {
        self.object.set("allotmentCutoffDate", &value.into());
        self
    }

    /// Clears `allotmentCutoffDate`: it goes out as `null`.
    pub fn clear_allotment_cutoff_date(mut self) -> Self {
        self.object.null("allotmentCutoffDate");
        self
    }

    /// Whether distributions and reinvestment may run. The provider requires it.
    pub fn allow_distribution(mut self, value: bool) -> Self {
        self.object.set("allowDistribution", &value);
        self
    }

    /// Smallest deposit amount.
    pub fn allotment_min_amount(mut self, value: impl Into<Decimal>) -> Self {
        self.object.set("allotmentMinAmount", &value.into());
        self
    }

    /// Clears `allotmentMinAmount`: it goes out as `null`.
    pub fn clear_allotment_min_amount(mut self) -> Self {
        self.object.null("allotmentMinAmount");
        self
    }

    /// Largest deposit amount.
    pub fn allotment_max_amount(mut self, value: impl Into<Decimal>) -> Self {
        self.object.set("allotmentMaxAmount", &value.into());
        self
    }

    /// Clears `allotmentMaxAmount`: it goes out as `null`.
    pub fn clear_allotment_max_amount(mut self) -> Self {
        self.object.null("allotmentMaxAmount");
        self
    }

    /// Whether day one counts in pro-rata distribution maths. The provider requires it.
    pub fn calc_dividend_including_first_day(mut self, value: bool) -> Self {
        self.object.set("calcDividendIncludingFirstDay", &value);
        self
    }

    /// Distribution frequency.
    pub fn distribution_period_id(mut self, value: DistributionPeriodId) -> Self {
        self.object.set("distributionPeriodID", &value);
        self
    }

    /// Clears `distributionPeriodID`: it goes out as `null`.
    pub fn clear_distribution_period_id(mut self) -> Self {
        self.object.null("distributionPeriodID");
        self
    }

    /// Availability start.
    pub fn start_date(mut self, value: impl Into<Date>) -> Self {
        self.object.set("startDate", &value.into());
        self
    }

    /// Clears `startDate`: it goes out as `null`.
    pub fn clear_start_date(mut self) -> Self { self.object.null("startDate"); self }

    /// Maturity or closure.
    pub fn end_date(mut self, value: impl Into<Date>) -> Self {
        self.object.set("endDate", &value.into());
        self
    }

    /// Clears `endDate`: it goes out as `null`.
    pub fn clear_end_date(mut self) -> Self { self.object.null("endDate"); self }

    /// Investment kind. The provider requires it.
    pub fn investment_type_id(mut self, value: InvestmentTypeId) -> Self {
        self.object.set("investmentTypeID", &value);
        self
    }

    /// Open for transactions; effective immediately. The provider requires it.
    pub fn is_active(mut self, value: bool) -> Self { self.object.set("isActive", &value); self }

    /// Class name.
    pub fn name(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("name", value.as_ref());
        self
    }

    /// Clears `name`: it goes out as `null`.
    pub fn clear_name(mut self) -> Self { self.object.null("name"); self }

    /// Price precision; 0 to 6.
    pub fn no_of_decimal_places(mut self, value: i32) -> Self {
        self.object.set("noOfDecimalPlaces", &value);
        self
    }

    /// Clears `noOfDecimalPlaces`: it goes out as `null`.
    pub fn clear_no_of_decimal_places(mut self) -> Self {
        self.object.null("noOfDecimalPlaces");
        self
    }

    /// Parent product.
    pub fn product_id(mut self, value: ProductId) -> Self {
        self.object.set("productID", &value);
        self
    }

    /// Clears `productID`: it goes out as `null`.
    pub fn clear_product_id(mut self) -> Self { self.object.null("productID"); self }

    /// Your id of the parent product; at most 50 characters.
    pub fn external_product_id(mut self, value: &ExternalProductId) -> Self {
        self.object.set("externalProductId", value);
        self
    }

    /// Clears `externalProductId`: it goes out as `null`.
    pub fn clear_external_product_id(mut self) -> Self {
        self.object.null("externalProductId");
        self
    }

    /// Business-facing code (APIR); alternative identifier inside the product on most write
    /// calls.
    pub fn security_code(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("securityCode", value.as_ref());
        self
    }

    /// Clears `securityCode`: it goes out as `null`.
    pub fn clear_security_code(mut self) -> Self { self.object.null("securityCode"); self }

    /// Term in days.
    pub fn term_days(mut self, value: i32) -> Self { self.object.set("termDays", &value); self }

    /// Clears `termDays`: it goes out as `null`.
    pub fn clear_term_days(mut self) -> Self { self.object.null("termDays"); self }

    /// Term in months.
    pub fn term_months(mut self, value: i32) -> Self { self.object.set("termMonths", &value); self }

    /// Clears `termMonths`: it goes out as `null`.
    pub fn clear_term_months(mut self) -> Self { self.object.null("termMonths"); self }

    /// Any other member: the documentation does not list them all.
    pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
        self.object.set(name.into(), value);
        self
    }

    pub(crate) fn into_object(self) -> JsonObject { self.object }
}

impl From<Investment> for InvestmentReplace {
    fn from(record: Investment) -> Self { record.into_replace() }
}

impl InvestmentPrice {
    /// Begins a replacement with everything that was read. What is documented and was not read
    /// goes out as null: the provider would null it anyway.
    pub fn into_replace(self) -> InvestmentPriceReplace {
        let mut object = JsonObject::of(&self);
        object.fill_null(<Self as core_http::json::Object>::MEMBERS);
        InvestmentPriceReplace { object }
    }
}

/// A [`InvestmentPrice`] on its way back: everything that was read, with changes.
///
/// Members that this library does not know, and those that were `null`, are
/// part of it.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct InvestmentPriceReplace {
    object: JsonObject,
}

impl InvestmentPriceReplace {
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

    /// Alternative identifier resolved inside the product.
    pub fn security_code(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("securityCode", value.as_ref());
        self
    }

    /// Clears `securityCode`: it goes out as `null`.
    pub fn clear_security_code(mut self) -> Self { self.object.null("securityCode"); self }

    /// Cost per unit with expenses.
    pub fn cost(mut self, value: impl Into<Decimal>) -> Self {
        self.object.set("cost", &value.into());
        self
    }

    /// Clears `cost`: it goes out as `null`.
    pub fn clear_cost(mut self) -> Self { self.object.null("cost"); self }

    /// Indirect cost per unit.
    pub fn indirect_cost(mut self, value: impl Into<Decimal>) -> Self {
        self.object.set("indirectCost", &value.into());
        self
    }

    /// Clears `indirectCost`: it goes out as `null`.
    pub fn clear_indirect_cost(mut self) -> Self { self.object.null("indirectCost"); self }

    /// Indirect fee per unit.
    pub fn indirect_fee(mut self, value: impl Into<Decimal>) -> Self {
        self.object.set("indirectFee", &value.into());
        self
    }

    /// Clears `indirectFee`: it goes out as `null`.
    pub fn clear_indirect_fee(mut self) -> Self { self.object.null("indirectFee"); self }

    /// Net asset value after distribution.
    pub fn ex_nav(mut self, value: impl Into<Decimal>) -> Self {
        self.object.set("exNAV", &value.into());
        self
    }

    /// Clears `exNAV`: it goes out as `null`.
    pub fn clear_ex_nav(mut self) -> Self { self.object.null("exNAV"); self }

    /// Price after distribution.
    pub fn ex_price(mut self, value: impl Into<Decimal>) -> Self {
        self.object.set("exPrice", &value.into());
        self
    }

    /// Clears `exPrice`: it goes out as `null`.
    pub fn clear_ex_price(mut self) -> Self { self.object.null("exPrice"); self }

    /// Redemption price after distribution.
    pub fn ex_redemption_price(mut self, value: impl Into<Decimal>) -> Self {
        self.object.set("exRedemptionPrice", &value.into());
        self
    }

    /// Clears `exRedemptionPrice`: it goes out as `null`.
    pub fn clear_ex_redemption_price(mut self) -> Self {
        self.object.null("exRedemptionPrice");
        self
    }

    /// Net asset value per unit.
    pub fn nav(mut self, value: impl Into<Decimal>) -> Self {
        self.object.set("nav", &value.into());
        self
    }

    /// Clears `nav`: it goes out as `null`.
    pub fn clear_nav(mut self) -> Self { self.object.null("nav"); self }

    /// Management fee per unit.
    pub fn management_fee(mut self, value: impl Into<Decimal>) -> Self {
        self.object.set("managementFee", &value.into());
        self
    }

    /// Clears `managementFee`: it goes out as `null`.
    pub fn clear_management_fee(mut self) -> Self { self.object.null("managementFee"); self }

    /// Interest rate.
    pub fn interest_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.object.set("interestRate", &value.into());
        self
    }

    /// Clears `interestRate`: it goes out as `null`.
    pub fn clear_interest_rate(mut self) -> Self { self.object.null("interestRate"); self }

    /// Purchase price. The provider requires it.
    pub fn price(mut self, value: impl Into<Decimal>) -> Self {
        self.object.set("price", &value.into());
        self
    }

    /// Redemption price. The provider requires it.
    pub fn redemption_price(mut self, value: impl Into<Decimal>) -> Self {
        self.object.set("redemptionPrice", &value.into());
        self
    }

    /// Any other member: the documentation does not list them all.
    pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
        self.object.set(name.into(), value);
        self
    }

    pub(crate) fn into_object(self) -> JsonObject { self.object }
}

impl From<InvestmentPrice> for InvestmentPriceReplace {
    fn from(record: InvestmentPrice) -> Self { record.into_replace() }
}
