//! Unit classes and their prices.
//! Written by `cargo xtask codegen`.

mod calls;
mod models;
mod replace;
mod spec;

pub use self::calls::{
    CreateInvestment, CreateInvestmentPrice, DeleteInvestment, DeleteInvestmentPrices,
    ListInvestmentPrices, ListInvestments, ReplaceInvestment, ReplaceInvestmentPrice,
};
pub use self::models::{Investment, InvestmentPrice};
pub use self::replace::{InvestmentPriceReplace, InvestmentReplace};

use core_http::{Date, Decimal};

use crate::Client;
use crate::types::{InvestmentRef, InvestmentTypeId};

/// Unit classes and their prices.
///
/// Made by [`Client::investments`]; cheap to clone, like the client itself.
#[derive(Debug, Clone)]
pub struct Investments {
    client: Client,
}

impl Investments {
    pub(crate) fn new(client: &Client) -> Self { Self { client: client.clone() } }

    /// List or fetch investments.
    ///
    /// `totalQuantity` is filled only when AsAtDate is sent. Reads only: repeated after a
    /// failure that may pass. `send` gives the first page, [`pages`](ListInvestments::pages)
    /// walks through all of them.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://seveng.com.au/api/documentation/reference/endpoint/Investment/GET>.
    ///
    /// *Documented in part.* *Uncertain:* Newest revisions may also accept SecurityCode.
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), seveng_client::Error> {
    /// use seveng_client::{ExternalInvestmentId, InvestmentId, ProductId};
    ///
    /// let investments = seveng
    ///     .investments()
    ///     .list()
    ///     .investment_id(InvestmentId(301))
    ///     .external_investment_id(&ExternalInvestmentId::new("CLS-A"))
    ///     .product_id(ProductId(12))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListInvestments {
        ListInvestments { call: self.client.call(&spec::LIST_INVESTMENTS) }
    }

    /// Create an investment in a product.
    ///
    /// `investmentID` is null or 0. Required: `allowAllotment`, `allowDistribution`,
    /// `isActive`, `calcDividendIncludingFirstDay`, `investmentTypeID` and a product. Never
    /// sent again once it may have arrived, unless `idempotency_enrolled(true)` was set.
    ///
    /// - `investment_type_id`: Investment kind. `common().get_lookup().name("investmentTypeID")`
    ///   lists the values.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://seveng.com.au/api/documentation/reference/endpoint/Investment/POST>.
    ///
    /// *Documented in part.* *Uncertain:* The page has 31 members; 20 are here, some of them
    /// inferred.
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), seveng_client::Error> {
    /// use seveng_client::{ExternalInvestmentId, InvestmentTypeId};
    ///
    /// let investment = seveng
    ///     .investments()
    ///     .create(InvestmentTypeId(1))
    ///     .external_investment_id(&ExternalInvestmentId::new("CLS-A"))
    ///     .allow_allotment(true)
    ///     .allow_distribution(true)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create(&self, investment_type_id: InvestmentTypeId) -> CreateInvestment {
        let call = self
            .client
            .call(&spec::CREATE_INVESTMENT)
            .set("investmentTypeID", &investment_type_id);
        CreateInvestment { call }
    }

    /// Replace an investment.
    ///
    /// Precision is locked once transactions exist. External id is fixed. `isActive` takes
    /// effect at once. Twice has the effect of once: repeated after a failure that may pass,
    /// except a 500.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://seveng.com.au/api/documentation/reference/endpoint/Investment/PUT>.
    ///
    /// *Documented in part.* *Uncertain:*
    ///
    /// - Newest page lets `securityCode` plus product select the record; whether it then may be
    ///   renamed is not known.
    /// - The page has 31 members; 20 are here, some of them inferred.
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client, investment: seveng_client::investments::Investment) -> Result<(), seveng_client::Error> {
    /// let changed = investment.into_replace().allow_allotment(true);
    /// let investment = seveng.investments().replace(changed).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn replace(&self, replacement: InvestmentReplace) -> ReplaceInvestment {
        let call = self.client.call(&spec::UPDATE_INVESTMENT).object(replacement.into_object());
        ReplaceInvestment { call }
    }

    /// Delete an unused investment.
    ///
    /// All prices must be gone; no transactions or distributions. Accepted selectors:
    /// InvestmentID alone; product plus InvestmentID; product plus ExternalInvestmentId.
    /// SecurityCode is not a selector here. Twice has the effect of once: repeated after a
    /// failure that may pass, except a 500.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://seveng.com.au/api/documentation/reference/endpoint/Investment/DELETE>.
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), seveng_client::Error> {
    /// use seveng_client::{ExternalProductId, InvestmentId, ProductId};
    ///
    /// seveng
    ///     .investments()
    ///     .delete(InvestmentId(301))
    ///     .product_id(ProductId(12))
    ///     .external_product_id(&ExternalProductId::new("PRD-12"))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, investment: impl Into<InvestmentRef>) -> DeleteInvestment {
        let call = self.client.call(&spec::DELETE_INVESTMENT);
        let call = investment.into().query(call, "InvestmentID", "ExternalInvestmentId");
        DeleteInvestment { call }
    }

    /// Read prices of an investment.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://seveng.com.au/api/documentation/reference/endpoint/Investment/Price/GET>.
    ///
    /// *Documented in part.* *Uncertain:* Whether PageNumber and PageSize apply is not known.
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), seveng_client::Error> {
    /// use seveng_client::{ExternalInvestmentId, InvestmentId, ProductId};
    ///
    /// let prices = seveng
    ///     .investments()
    ///     .list_prices()
    ///     .investment_id(InvestmentId(301))
    ///     .external_investment_id(&ExternalInvestmentId::new("CLS-A"))
    ///     .product_id(ProductId(12))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list_prices(&self) -> ListInvestmentPrices {
        ListInvestmentPrices { call: self.client.call(&spec::LIST_INVESTMENT_PRICES) }
    }

    /// Record the price of a day.
    ///
    /// One price per investment and day. No future dates. Never sent again once it may have
    /// arrived, unless `idempotency_enrolled(true)` was set.
    ///
    /// - `price`: Purchase price.
    /// - `price_date`: Pricing day; not in the future, one record per investment and day.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://seveng.com.au/api/documentation/reference/endpoint/Investment/Price/POST>.
    ///
    /// *Documented in part.* *Uncertain:* Tables show PascalCase for this resource; `camelCase`
    /// assumed for the wire from the general policy.
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use seveng_client::{Decimal, InvestmentId, ProductId};
    ///
    /// let price = seveng
    ///     .investments()
    ///     .create_price(
    ///         "1.0342".parse::<Decimal>()?,
    ///         "1.0291".parse::<Decimal>()?,
    ///         "2025-06-30",
    ///     )
    ///     .product_id(ProductId(12))
    ///     .investment_id(InvestmentId(301))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create_price(
        &self,
        price: impl Into<Decimal>,
        redemption_price: impl Into<Decimal>,
        price_date: impl Into<Date>,
    ) -> CreateInvestmentPrice {
        let call = self
            .client
            .call(&spec::CREATE_INVESTMENT_PRICE)
            .set("price", &price.into())
            .set("redemptionPrice", &redemption_price.into())
            .set("priceDate", &price_date.into());
        CreateInvestmentPrice { call }
    }

    /// Replace the price of a day.
    ///
    /// Investment and day select the record. Missing optional members become null. Twice has
    /// the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://seveng.com.au/api/documentation/reference/endpoint/Investment/Price/PUT>.
    ///
    /// *Documented in part.* *Uncertain:* Tables show PascalCase for this resource; `camelCase`
    /// assumed for the wire from the general policy.
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client, price: seveng_client::investments::InvestmentPrice) -> Result<(), seveng_client::Error> {
    /// let changed = price.into_replace().security_code("ZZX0301AU");
    /// let price = seveng.investments().replace_price(changed).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn replace_price(&self, replacement: InvestmentPriceReplace) -> ReplaceInvestmentPrice {
        let call = self
            .client
            .call(&spec::UPDATE_INVESTMENT_PRICE)
            .object(replacement.into_object());
        ReplaceInvestmentPrice { call }
    }

    /// Delete every price of an investment.
    ///
    /// Removes the whole price history; there is no single-day delete. Blocked by transactions
    /// or distributions. Never sent again once it may have arrived, unless
    /// `idempotency_enrolled(true)` was set.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://seveng.com.au/api/documentation/reference/endpoint/Investment/Price/DELETE>.
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), seveng_client::Error> {
    /// use seveng_client::{ExternalProductId, InvestmentId, ProductId};
    ///
    /// seveng
    ///     .investments()
    ///     .delete_prices(InvestmentId(301))
    ///     .product_id(ProductId(12))
    ///     .external_product_id(&ExternalProductId::new("PRD-12"))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_prices(&self, investment: impl Into<InvestmentRef>) -> DeleteInvestmentPrices {
        let call = self.client.call(&spec::DELETE_INVESTMENT_PRICES);
        let call = investment.into().query(call, "InvestmentID", "ExternalInvestmentId");
        DeleteInvestmentPrices { call }
    }
}
