//! What the replies and requests of `Investments` hold.
//! Written by `cargo xtask codegen`.

use core_http::{Date, Decimal, Extra, Timestamp};

use crate::types::{
    DistributionPeriodId, ExternalInvestmentId, ExternalProductId, InvestmentId, InvestmentTypeId,
    ProductId,
};

/// Unit or share class inside a product. *Uncertain:* The page has 31 members; 20 are here,
/// some of them inferred.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Investment {
    /// Native id; null or 0 on create, selector on update.
    pub investment_id: InvestmentId,
    /// Your id; unique and fixed once stored; at most 50 characters.
    pub external_investment_id: Option<ExternalInvestmentId>,
    /// Whether deposits are accepted.
    pub allow_allotment: Option<bool>,
    /// Deposits are refused after this day, whatever the flags say.
    pub allotment_cutoff_date: Option<Date>,
    /// Whether distributions and reinvestment may run.
    pub allow_distribution: Option<bool>,
    /// Smallest deposit amount.
    pub allotment_min_amount: Option<Decimal>,
    /// Largest deposit amount. *Uncertain:* Older overview speaks of minimum and maximum; name
    /// inferred.
    pub allotment_max_amount: Option<Decimal>,
    /// Whether day one counts in pro-rata distribution maths.
    pub calc_dividend_including_first_day: Option<bool>,
    /// Distribution frequency. *Uncertain:* Seen on older pages; a lookup category
    /// `distributionTermID` also exists.
    pub distribution_period_id: Option<DistributionPeriodId>,
    /// Availability start.
    pub start_date: Option<Date>,
    /// Maturity or closure.
    pub end_date: Option<Date>,
    /// Investment kind. `common().get_lookup().name("investmentTypeID")` lists the values.
    pub investment_type_id: Option<InvestmentTypeId>,
    /// Open for transactions; effective immediately.
    pub is_active: Option<bool>,
    /// Class name. *Uncertain:* Must exist; wire name inferred.
    pub name: Option<String>,
    /// Price precision; 0 to 6. Cannot change once transactions exist.
    pub no_of_decimal_places: Option<i32>,
    /// Parent product.
    pub product_id: Option<ProductId>,
    /// Your id of the parent product; at most 50 characters.
    pub external_product_id: Option<ExternalProductId>,
    /// Business-facing code (APIR); alternative identifier inside the product on most write
    /// calls.
    pub security_code: Option<String>,
    /// Term in days.
    pub term_days: Option<i32>,
    /// Term in months.
    pub term_months: Option<i32>,
    /// Units on issue across accounts at the asked date.
    pub total_quantity: Option<Decimal>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    Investment {
        investment_id: "investmentID" required, external_investment_id: "externalInvestmentId",
        allow_allotment: "allowAllotment", allotment_cutoff_date: "allotmentCutoffDate",
        allow_distribution: "allowDistribution", allotment_min_amount: "allotmentMinAmount",
        allotment_max_amount: "allotmentMaxAmount",
        calc_dividend_including_first_day: "calcDividendIncludingFirstDay",
        distribution_period_id: "distributionPeriodID", start_date: "startDate",
        end_date: "endDate", investment_type_id: "investmentTypeID", is_active: "isActive",
        name: "name", no_of_decimal_places: "noOfDecimalPlaces", product_id: "productID",
        external_product_id: "externalProductId", security_code: "securityCode",
        term_days: "termDays", term_months: "termMonths", total_quantity: "totalQuantity",
    }
}

/// Price record of one investment and day. *Uncertain:* Tables show PascalCase for this
/// resource; `camelCase` assumed for the wire from the general policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InvestmentPrice {
    /// Parent product; must match on update.
    pub product_id: Option<ProductId>,
    /// Your id of the product; at most 50 characters.
    pub external_product_id: Option<ExternalProductId>,
    /// Priced investment; with the date it is the key.
    pub investment_id: Option<InvestmentId>,
    /// Your id of the investment; at most 50 characters.
    pub external_investment_id: Option<ExternalInvestmentId>,
    /// Alternative identifier resolved inside the product. *Uncertain:* Newest page only.
    pub security_code: Option<String>,
    /// Cost per unit with expenses.
    pub cost: Option<Decimal>,
    /// Indirect cost per unit.
    pub indirect_cost: Option<Decimal>,
    /// Indirect fee per unit.
    pub indirect_fee: Option<Decimal>,
    /// Net asset value after distribution.
    pub ex_nav: Option<Decimal>,
    /// Price after distribution.
    pub ex_price: Option<Decimal>,
    /// Redemption price after distribution.
    pub ex_redemption_price: Option<Decimal>,
    /// Net asset value per unit. *Uncertain:* An older page also says CurrentNAV.
    pub nav: Option<Decimal>,
    /// Management fee per unit. *Uncertain:* Documented component; wire name inferred.
    pub management_fee: Option<Decimal>,
    /// Interest rate. *Uncertain:* Documented component; wire name inferred.
    pub interest_rate: Option<Decimal>,
    /// Purchase price.
    pub price: Option<Decimal>,
    /// Redemption price.
    pub redemption_price: Option<Decimal>,
    /// Pricing day; not in the future, one record per investment and day.
    pub price_date: Option<Date>,
    /// Audit time. *Uncertain:* Audit timestamps documented; names inferred.
    pub created_date: Option<Timestamp>,
    /// Audit time. *Uncertain:* Audit timestamps documented; names inferred.
    pub updated_date: Option<Timestamp>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    InvestmentPrice {
        product_id: "productID", external_product_id: "externalProductId",
        investment_id: "investmentID", external_investment_id: "externalInvestmentId",
        security_code: "securityCode", cost: "cost", indirect_cost: "indirectCost",
        indirect_fee: "indirectFee", ex_nav: "exNAV", ex_price: "exPrice",
        ex_redemption_price: "exRedemptionPrice", nav: "nav", management_fee: "managementFee",
        interest_rate: "interestRate", price: "price", redemption_price: "redemptionPrice",
        price_date: "priceDate", created_date: "createdDate", updated_date: "updatedDate",
    }
}
