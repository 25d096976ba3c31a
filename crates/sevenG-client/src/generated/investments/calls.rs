//! The requests of `Investments`.
//! Written by `cargo xtask codegen`.

use core_http::page::Pager;
use core_http::{Date, Decimal};
use serde::Serialize;

use super::{Investment, InvestmentPrice, spec};
use crate::Error;
use crate::types::{
    DistributionPeriodId, ExternalInvestmentId, ExternalProductId, InvestmentId, ProductId,
};

core_http::call_methods! {
    /// List or fetch investments.
    pub struct ListInvestments -> Vec<Investment>, Error;
}

impl ListInvestments {
    /// Investment by native id.
    pub fn investment_id(self, value: InvestmentId) -> Self {
        Self { call: self.call.query("InvestmentID", value) }
    }

    /// Investment by your id; needs a product scope; at most 50 characters.
    pub fn external_investment_id(self, value: &ExternalInvestmentId) -> Self {
        Self { call: self.call.query("ExternalInvestmentId", value) }
    }

    /// Investments of the product.
    pub fn product_id(self, value: ProductId) -> Self {
        Self { call: self.call.query("ProductID", value) }
    }

    /// Same by your id; at most 50 characters.
    pub fn external_product_id(self, value: &ExternalProductId) -> Self {
        Self { call: self.call.query("ExternalProductId", value) }
    }

    /// Adds units on issue as at this day.
    pub fn as_at_date(self, value: impl Into<Date>) -> Self {
        Self { call: self.call.query("AsAtDate", value.into()) }
    }

    /// Page to read, counted from 1; at least 1, default 1.
    pub fn page_number(self, value: i32) -> Self {
        Self { call: self.call.query("PageNumber", value) }
    }

    /// Rows per page; 1 to 1000. *Uncertain:* The default differs by endpoint: 100 on most
    /// lists, 1000 on distribution accounts.
    pub fn page_size(self, value: i32) -> Self { Self { call: self.call.query("PageSize", value) } }

    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<Vec<Investment>, Error> {
        Pager::new(self.call, &spec::LIST_INVESTMENTS_PAGES)
    }
}

core_http::call_methods! {
    /// Create an investment in a product.
    pub struct CreateInvestment -> Investment, Error;
}

impl CreateInvestment {
    /// Native id; null or 0 on create, selector on update.
    pub fn investment_id(self, value: InvestmentId) -> Self {
        Self { call: self.call.set("investmentID", &value) }
    }

    /// Your id; unique and fixed once stored; at most 50 characters.
    pub fn external_investment_id(self, value: &ExternalInvestmentId) -> Self {
        Self { call: self.call.set("externalInvestmentId", value) }
    }

    /// Whether deposits are accepted. The provider requires it.
    pub fn allow_allotment(self, value: bool) -> Self {
        Self { call: self.call.set("allowAllotment", &value) }
    }

    /// Deposits are refused after this day, whatever the flags say.
    pub fn allotment_cutoff_date(self, value: impl Into<Date>) -> Self {
        Self { call: self.call.set("allotmentCutoffDate", &value.into()) }
    }

    /// Whether distributions and reinvestment may run. The provider requires it.
    pub fn allow_distribution(self, value: bool) -> Self {
        Self { call: self.call.set("allowDistribution", &value) }
    }

    /// Smallest deposit amount.
    pub fn allotment_min_amount(self, value: impl Into<Decimal>) -> Self {
        Self { call: self.call.set("allotmentMinAmount", &value.into()) }
    }

    /// Largest deposit amount.
    pub fn allotment_max_amount(self, value: impl Into<Decimal>) -> Self {
        Self { call: self.call.set("allotmentMaxAmount", &value.into()) }
    }

    /// Whether day one counts in pro-rata distribution maths. The provider requires it.
    pub fn calc_dividend_including_first_day(self, value: bool) -> Self {
        Self { call: self.call.set("calcDividendIncludingFirstDay", &value) }
    }

    /// Distribution frequency.
    pub fn distribution_period_id(self, value: DistributionPeriodId) -> Self {
        Self { call: self.call.set("distributionPeriodID", &value) }
    }

    /// Availability start.
    pub fn start_date(self, value: impl Into<Date>) -> Self {
        Self { call: self.call.set("startDate", &value.into()) }
    }

    /// Maturity or closure.
    pub fn end_date(self, value: impl Into<Date>) -> Self {
        Self { call: self.call.set("endDate", &value.into()) }
    }

    /// Open for transactions; effective immediately. The provider requires it.
    pub fn is_active(self, value: bool) -> Self { Self { call: self.call.set("isActive", &value) } }

    /// Class name.
    pub fn name(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("name", value.as_ref()) }
    }

    /// Price precision; 0 to 6. Cannot change once transactions exist.
    pub fn no_of_decimal_places(self, value: i32) -> Self {
        Self { call: self.call.set("noOfDecimalPlaces", &value) }
    }

    /// Parent product.
    pub fn product_id(self, value: ProductId) -> Self {
        Self { call: self.call.set("productID", &value) }
    }

    /// Your id of the parent product; at most 50 characters.
    pub fn external_product_id(self, value: &ExternalProductId) -> Self {
        Self { call: self.call.set("externalProductId", value) }
    }

    /// Business-facing code (APIR); alternative identifier inside the product on most write
    /// calls.
    pub fn security_code(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("securityCode", value.as_ref()) }
    }

    /// Term in days.
    pub fn term_days(self, value: i32) -> Self { Self { call: self.call.set("termDays", &value) } }

    /// Term in months.
    pub fn term_months(self, value: i32) -> Self {
        Self { call: self.call.set("termMonths", &value) }
    }

    /// Any other member of the body: the documentation does not list them all.
    pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
        self.call.body().set(name.into(), value);
        self
    }
}

core_http::call_methods! {
    /// Replace an investment.
    pub struct ReplaceInvestment -> Investment, Error;
}

core_http::call_methods! {
    /// Delete an unused investment.
    pub struct DeleteInvestment -> (), Error;
}

impl DeleteInvestment {
    /// Product.
    pub fn product_id(self, value: ProductId) -> Self {
        Self { call: self.call.query("ProductID", value) }
    }

    /// Your id of the product; at most 50 characters.
    pub fn external_product_id(self, value: &ExternalProductId) -> Self {
        Self { call: self.call.query("ExternalProductId", value) }
    }
}

core_http::call_methods! {
    /// Read prices of an investment.
    pub struct ListInvestmentPrices -> Vec<InvestmentPrice>, Error;
}

impl ListInvestmentPrices {
    /// Investment by native id.
    pub fn investment_id(self, value: InvestmentId) -> Self {
        Self { call: self.call.query("InvestmentID", value) }
    }

    /// Investment by your id; needs a product scope; at most 50 characters.
    pub fn external_investment_id(self, value: &ExternalInvestmentId) -> Self {
        Self { call: self.call.query("ExternalInvestmentId", value) }
    }

    /// Product.
    pub fn product_id(self, value: ProductId) -> Self {
        Self { call: self.call.query("ProductID", value) }
    }

    /// Your id of the product; at most 50 characters.
    pub fn external_product_id(self, value: &ExternalProductId) -> Self {
        Self { call: self.call.query("ExternalProductId", value) }
    }

    /// Exact pricing day.
    pub fn price_date(self, value: impl Into<Date>) -> Self {
        Self { call: self.call.query("PriceDate", value.into()) }
    }

    /// First pricing day.
    pub fn from_price_date(self, value: impl Into<Date>) -> Self {
        Self { call: self.call.query("FromPriceDate", value.into()) }
    }

    /// Last pricing day.
    pub fn to_price_date(self, value: impl Into<Date>) -> Self {
        Self { call: self.call.query("ToPriceDate", value.into()) }
    }
}

core_http::call_methods! {
    /// Record the price of a day.
    pub struct CreateInvestmentPrice -> InvestmentPrice, Error;
}

impl CreateInvestmentPrice {
    /// Parent product; must match on update.
    pub fn product_id(self, value: ProductId) -> Self {
        Self { call: self.call.set("productID", &value) }
    }

    /// Your id of the product; at most 50 characters.
    pub fn external_product_id(self, value: &ExternalProductId) -> Self {
        Self { call: self.call.set("externalProductId", value) }
    }

    /// Priced investment; with the date it is the key.
    pub fn investment_id(self, value: InvestmentId) -> Self {
        Self { call: self.call.set("investmentID", &value) }
    }

    /// Your id of the investment; at most 50 characters.
    pub fn external_investment_id(self, value: &ExternalInvestmentId) -> Self {
        Self { call: self.call.set("externalInvestmentId", value) }
    }

    /// Alternative identifier resolved inside the product.
    pub fn security_code(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("securityCode", value.as_ref()) }
    }

    /// Cost per unit with expenses.
    pub fn cost(self, value: impl Into<Decimal>) -> Self {
        Self { call: self.call.set("cost", &value.into()) }
    }

    /// Indirect cost per unit.
    pub fn indirect_cost(self, value: impl Into<Decimal>) -> Self {
        Self { call: self.call.set("indirectCost", &value.into()) }
    }

    /// Indirect fee per unit.
    pub fn indirect_fee(self, value: impl Into<Decimal>) -> Self {
        Self { call: self.call.set("indirectFee", &value.into()) }
    }

    /// Net asset value after distribution.
    pub fn ex_nav(self, value: impl Into<Decimal>) -> Self {
        Self { call: self.call.set("exNAV", &value.into()) }
    }

    /// Price after distribution.
    pub fn ex_price(self, value: impl Into<Decimal>) -> Self {
        Self { call: self.call.set("exPrice", &value.into()) }
    }

    /// Redemption price after distribution.
    pub fn ex_redemption_price(self, value: impl Into<Decimal>) -> Self {
        Self { call: self.call.set("exRedemptionPrice", &value.into()) }
    }

    /// Net asset value per unit.
    pub fn nav(self, value: impl Into<Decimal>) -> Self {
        Self { call: self.call.set("nav", &value.into()) }
    }

    /// Management fee per unit.
    pub fn management_fee(self, value: impl Into<Decimal>) -> Self {
        Self { call: self.call.set("managementFee", &value.into()) }
    }

    /// Interest rate.
    pub fn interest_rate(self, value: impl Into<Decimal>) -> Self {
        Self { call: self.call.set("interestRate", &value.into()) }
    }

    /// Any other member of the body: the documentation does not list them all.
    pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
        self.call.body().set(name.into(), value);
        self
    }
}

core_http::call_methods! {
    /// Replace the price of a day.
    pub struct ReplaceInvestmentPrice -> InvestmentPrice, Error;
}

core_http::call_methods! {
    /// Delete every price of an investment.
    pub struct DeleteInvestmentPrices -> (), Error;
}

impl DeleteInvestmentPrices {
    /// Product.
    pub fn product_id(self, value: ProductId) -> Self {
        Self { call: self.call.query("ProductID", value) }
    }

    /// Your id of the product; at most 50 characters.
    pub fn external_product_id(self, value: &ExternalProductId) -> Self {
        Self { call: self.call.query("ExternalProductId", value) }
    }
}
