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

/// An [`Investment`] on its way back: everything that was read, with changes.
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
    pub fn allow_allotment(self, value: bool) -> Self { self.with("allowAllotment", &value) }

    /// Deposits are refused after this day, whatever the flags say.
    pub fn allotment_cutoff_date(self, value: impl Into<Date>) -> Self {
        self.with("allotmentCutoffDate", &value.into())
    }

    /// Clears `allotmentCutoffDate`: it goes out as `null`.
    pub fn clear_allotment_cutoff_date(self) -> Self { self.with("allotmentCutoffDate", &()) }

    /// Whether distributions and reinvestment may run. The provider requires it.
    pub fn allow_distribution(self, value: bool) -> Self { self.with("allowDistribution", &value) }

    /// Smallest deposit amount.
    pub fn allotment_min_amount(self, value: impl Into<Decimal>) -> Self {
        self.with("allotmentMinAmount", &value.into())
    }

    /// Clears `allotmentMinAmount`: it goes out as `null`.
    pub fn clear_allotment_min_amount(self) -> Self { self.with("allotmentMinAmount", &()) }

    /// Largest deposit amount.
    pub fn allotment_max_amount(self, value: impl Into<Decimal>) -> Self {
        self.with("allotmentMaxAmount", &value.into())
    }

    /// Clears `allotmentMaxAmount`: it goes out as `null`.
    pub fn clear_allotment_max_amount(self) -> Self { self.with("allotmentMaxAmount", &()) }

    /// Whether day one counts in pro-rata distribution maths. The provider requires it.
    pub fn calc_dividend_including_first_day(self, value: bool) -> Self {
        self.with("calcDividendIncludingFirstDay", &value)
    }

    /// Distribution frequency.
    pub fn distribution_period_id(self, value: DistributionPeriodId) -> Self {
        self.with("distributionPeriodID", &value)
    }

    /// Clears `distributionPeriodID`: it goes out as `null`.
    pub fn clear_distribution_period_id(self) -> Self { self.with("distributionPeriodID", &()) }

    /// Availability start.
    pub fn start_date(self, value: impl Into<Date>) -> Self {
        self.with("startDate", &value.into())
    }

    /// Clears `startDate`: it goes out as `null`.
    pub fn clear_start_date(self) -> Self { self.with("startDate", &()) }

    /// Maturity or closure.
    pub fn end_date(self, value: impl Into<Date>) -> Self { self.with("endDate", &value.into()) }

    /// Clears `endDate`: it goes out as `null`.
    pub fn clear_end_date(self) -> Self { self.with("endDate", &()) }

    /// Investment kind. `common().get_lookup().name("investmentTypeID")` lists the values. The
    /// provider requires it.
    pub fn investment_type_id(self, value: InvestmentTypeId) -> Self {
        self.with("investmentTypeID", &value)
    }

    /// Open for transactions; effective immediately. The provider requires it.
    pub fn is_active(self, value: bool) -> Self { self.with("isActive", &value) }

    /// Class name.
    pub fn name(self, value: impl AsRef<str>) -> Self { self.with("name", value.as_ref()) }

    /// Clears `name`: it goes out as `null`.
    pub fn clear_name(self) -> Self { self.with("name", &()) }

    /// Price precision; 0 to 6. Cannot change once transactions exist.
    pub fn no_of_decimal_places(self, value: i32) -> Self { self.with("noOfDecimalPlaces", &value) }

    /// Clears `noOfDecimalPlaces`: it goes out as `null`.
    pub fn clear_no_of_decimal_places(self) -> Self { self.with("noOfDecimalPlaces", &()) }

    /// Parent product.
    pub fn product_id(self, value: ProductId) -> Self { self.with("productID", &value) }

    /// Clears `productID`: it goes out as `null`.
    pub fn clear_product_id(self) -> Self { self.with("productID", &()) }

    /// Your id of the parent product; at most 50 characters.
    pub fn external_product_id(self, value: &ExternalProductId) -> Self {
        self.with("externalProductId", value)
    }

    /// Clears `externalProductId`: it goes out as `null`.
    pub fn clear_external_product_id(self) -> Self { self.with("externalProductId", &()) }

    /// Business-facing code (APIR); alternative identifier inside the product on most write
    /// calls.
    pub fn security_code(self, value: impl AsRef<str>) -> Self {
        self.with("securityCode", value.as_ref())
    }

    /// Clears `securityCode`: it goes out as `null`.
    pub fn clear_security_code(self) -> Self { self.with("securityCode", &()) }

    /// Term in days.
    pub fn term_days(self, value: i32) -> Self { self.with("termDays", &value) }

    /// Clears `termDays`: it goes out as `null`.
    pub fn clear_term_days(self) -> Self { self.with("termDays", &()) }

    /// Term in months.
    pub fn term_months(self, value: i32) -> Self { self.with("termMonths", &value) }

    /// Clears `termMonths`: it goes out as `null`.
    pub fn clear_term_months(self) -> Self { self.with("termMonths", &()) }

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

/// An [`InvestmentPrice`] on its way back: everything that was read, with changes.
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

    /// Alternative identifier resolved inside the product.
    pub fn security_code(self, value: impl AsRef<str>) -> Self {
        self.with("securityCode", value.as_ref())
    }

    /// Clears `securityCode`: it goes out as `null`.
    pub fn clear_security_code(self) -> Self { self.with("securityCode", &()) }

    /// Cost per unit with expenses.
    pub fn cost(self, value: impl Into<Decimal>) -> Self { self.with("cost", &value.into()) }

    /// Clears `cost`: it goes out as `null`.
    pub fn clear_cost(self) -> Self { self.with("cost", &()) }

    /// Indirect cost per unit.
    pub fn indirect_cost(self, value: impl Into<Decimal>) -> Self {
        self.with("indirectCost", &value.into())
    }

    /// Clears `indirectCost`: it goes out as `null`.
    pub fn clear_indirect_cost(self) -> Self { self.with("indirectCost", &()) }

    /// Indirect fee per unit.
    pub fn indirect_fee(self, value: impl Into<Decimal>) -> Self {
        self.with("indirectFee", &value.into())
    }

    /// Clears `indirectFee`: it goes out as `null`.
    pub fn clear_indirect_fee(self) -> Self { self.with("indirectFee", &()) }

    /// Net asset value after distribution.
    pub fn ex_nav(self, value: impl Into<Decimal>) -> Self { self.with("exNAV", &value.into()) }

    /// Clears `exNAV`: it goes out as `null`.
    pub fn clear_ex_nav(self) -> Self { self.with("exNAV", &()) }

    /// Price after distribution.
    pub fn ex_price(self, value: impl Into<Decimal>) -> Self { self.with("exPrice", &value.into()) }

    /// Clears `exPrice`: it goes out as `null`.
    pub fn clear_ex_price(self) -> Self { self.with("exPrice", &()) }

    /// Redemption price after distribution.
    pub fn ex_redemption_price(self, value: impl Into<Decimal>) -> Self {
        self.with("exRedemptionPrice", &value.into())
    }

    /// Clears `exRedemptionPrice`: it goes out as `null`.
    pub fn clear_ex_redemption_price(self) -> Self { self.with("exRedemptionPrice", &()) }

    /// Net asset value per unit.
    pub fn nav(self, value: impl Into<Decimal>) -> Self { self.with("nav", &value.into()) }

    /// Clears `nav`: it goes out as `null`.
    pub fn clear_nav(self) -> Self { self.with("nav", &()) }

    /// Management fee per unit.
    pub fn management_fee(self, value: impl Into<Decimal>) -> Self {
        self.with("managementFee", &value.into())
    }

    /// Clears `managementFee`: it goes out as `null`.
    pub fn clear_management_fee(self) -> Self { self.with("managementFee", &()) }

    /// Interest rate.
    pub fn interest_rate(self, value: impl Into<Decimal>) -> Self {
        self.with("interestRate", &value.into())
    }

    /// Clears `interestRate`: it goes out as `null`.
    pub fn clear_interest_rate(self) -> Self { self.with("interestRate", &()) }

    /// Purchase price. The provider requires it.
    pub fn price(self, value: impl Into<Decimal>) -> Self { self.with("price", &value.into()) }

    /// Redemption price. The provider requires it.
    pub fn redemption_price(self, value: impl Into<Decimal>) -> Self {
        self.with("redemptionPrice", &value.into())
    }

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

impl From<InvestmentPrice> for InvestmentPriceReplace {
    fn from(record: InvestmentPrice) -> Self { record.into_replace() }
}
