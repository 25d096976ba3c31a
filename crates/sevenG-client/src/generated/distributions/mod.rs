//! Distributions in four stages.
//! Written by `cargo xtask codegen`.

mod calls;
mod models;
mod replace;
mod spec;

pub use self::calls::{
    AllotDistribution, CreateDistribution, DeclareDistribution, DeleteDistribution,
    DistributeDistribution, GetDistribution, ListDistributionAccounts, ReplaceDistribution,
};
pub use self::models::{
    Distribution, DistributionAccount, DistributionAccountSelector, DistributionTaxComponent,
    PreCalculatedAccount,
};
pub use self::replace::DistributionReplace;

use crate::Client;
use crate::types::{CorporateActionId, CorporateActionRef, ProductId, ProductRef};

/// Distributions in four stages.
///
/// Made by [`Client::distributions`]; cheap to clone, like the client itself.
#[derive(Debug, Clone)]
pub struct Distributions {
    client: Client,
}

impl Distributions {
    pub(crate) fn new(client: &Client) -> Self { Self { client: client.clone() } }

    /// Fetch one distribution.
    ///
    /// Single record only; there is no list call. Reads only: repeated after a failure that may
    /// pass.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://seveng.com.au/api/documentation/reference/endpoint/Distribution/GET>.
    ///
    /// *Documented in part.*
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), seveng_client::Error> {
    /// use seveng_client::CorporateActionId;
    ///
    /// let distribution = seveng
    ///     .distributions()
    ///     .get(CorporateActionId(640))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, corporate_action: impl Into<CorporateActionRef>) -> GetDistribution {
        let call = self.client.call(&spec::GET_DISTRIBUTION);
        let call = corporate_action
            .into()
            .query(call, "CorporateActionID", "ExternalCorporateActionId");
        GetDistribution { call }
    }

    /// Create a distribution (stage Created).
    ///
    /// Leave `corporateActionID` out. Give an amount per unit or the rate parameters. Tax
    /// shares must total 100 percent before declaration. Never sent again once it may have
    /// arrived, unless `idempotency_enrolled(true)` was set.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://www.seveng.com.au/api/documentation/reference/endpoint/Distribution/POST>.
    ///
    /// *Documented in part.* *Uncertain:* The page has 26 members; 18 are here, some of them
    /// inferred.
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), seveng_client::Error> {
    /// use seveng_client::{ExternalCorporateActionId, InvestmentId, ProductId};
    ///
    /// let distribution = seveng
    ///     .distributions()
    ///     .create(ProductId(12))
    ///     .external_corporate_action_id(&ExternalCorporateActionId::new("DIS-2025-Q2"))
    ///     .investment_id(InvestmentId(301))
    ///     .accrual_date("2025-06-30")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create(&self, product: impl Into<ProductRef>) -> CreateDistribution {
        let call = self.client.call(&spec::CREATE_DISTRIBUTION);
        let call = product.into().set(call, "productID", "externalProductId");
        CreateDistribution { call }
    }

    /// Replace a distribution before declaration.
    ///
    /// Stage Created only. Product and investment are fixed. `distributionStatusID` is ignored
    /// or read-only. Twice has the effect of once: repeated after a failure that may pass,
    /// except a 500.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://seveng.com.au/api/documentation/reference/endpoint/Distribution/PUT>.
    ///
    /// *Documented in part.* *Uncertain:* The page has 26 members; 18 are here, some of them
    /// inferred.
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), seveng_client::Error> {
    /// use seveng_client::CorporateActionId;
    ///
    /// let distribution = seveng
    ///     .distributions()
    ///     .get(CorporateActionId(640))
    ///     .send()
    ///     .await?;
    /// let changed = distribution.into_replace().security_code("ZZX0301AU");
    /// let distribution = seveng.distributions().replace(changed).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn replace(&self, replacement: DistributionReplace) -> ReplaceDistribution {
        let call = self.client.call(&spec::UPDATE_DISTRIBUTION).object(replacement.into_object());
        ReplaceDistribution { call }
    }

    /// Delete a distribution before declaration.
    ///
    /// Stage Created only. According to an older page: account rows must be removed first.
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://seveng.com.au/api/documentation/reference/endpoint/Distribution/DELETE>.
    ///
    /// *Uncertain:* Whether the product is needed next to the id is not known.
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), seveng_client::Error> {
    /// use seveng_client::{CorporateActionId, ExternalProductId, ProductId};
    ///
    /// seveng
    ///     .distributions()
    ///     .delete(CorporateActionId(640))
    ///     .product_id(ProductId(12))
    ///     .external_product_id(&ExternalProductId::new("PRD-12"))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, corporate_action: impl Into<CorporateActionRef>) -> DeleteDistribution {
        let call = self.client.call(&spec::DELETE_DISTRIBUTION);
        let call = corporate_action
            .into()
            .query(call, "CorporateActionID", "ExternalCorporateActionId");
        DeleteDistribution { call }
    }

    /// Step 2: compute and fix the per-account entitlements.
    ///
    /// At most one of the three account lists. From here on the definition is frozen for API
    /// edits. `runDistribution` true runs step 3 as well. Withholding tax is worked out for
    /// non-residents. Never sent again once it may have arrived, unless
    /// `idempotency_enrolled(true)` was set.
    ///
    /// - `run_distribution`: True also runs the distribute step.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://seveng.com.au/api/documentation/reference/endpoint/Distribution/Declare/POST>.
    ///
    /// *Uncertain:*
    ///
    /// - Response shape assumed.
    /// - The IDs are marked as required although external ids are called alternatives.
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), seveng_client::Error> {
    /// use seveng_client::{CorporateActionId, ProductId};
    ///
    /// let distribution = seveng
    ///     .distributions()
    ///     .declare(ProductId(12), CorporateActionId(640), false)
    ///     .comment("quarterly run")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn declare(
        &self,
        product_id: ProductId,
        corporate_action_id: CorporateActionId,
        run_distribution: bool,
    ) -> DeclareDistribution {
        let call = self
            .client
            .call(&spec::DECLARE_DISTRIBUTION)
            .set("productID", &product_id)
            .set("corporateActionID", &corporate_action_id)
            .set("runDistribution", &run_distribution);
        DeclareDistribution { call }
    }

    /// Step 3: pay out a declared distribution.
    ///
    /// Irreversible. `overrideDate` defaults to `paymentDate`. Needs stage Declared. Never sent
    /// again once it may have arrived, unless `idempotency_enrolled(true)` was set.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://seveng.com.au/api/documentation/reference/endpoint/Distribution/Distribute/POST>.
    ///
    /// *Uncertain:* Response shape assumed.
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), seveng_client::Error> {
    /// use seveng_client::{CorporateActionId, ProductId};
    ///
    /// let distribution = seveng
    ///     .distributions()
    ///     .distribute(ProductId(12), CorporateActionId(640))
    ///     .override_date("2025-07-12")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn distribute(
        &self,
        product: impl Into<ProductRef>,
        corporate_action: impl Into<CorporateActionRef>,
    ) -> DistributeDistribution {
        let call = self.client.call(&spec::DISTRIBUTE_DISTRIBUTION);
        let call = product.into().set(call, "productID", "externalProductId");
        let call = corporate_action
            .into()
            .set(call, "corporateActionID", "externalCorporateActionId");
        DistributeDistribution { call }
    }

    /// Step 4: allot reinvestment units.
    ///
    /// Optional; needs stage Distributed. `overrideDate` defaults to `drpAllotmentDate`.
    /// Creates one allotment transaction per reinvesting account. Never sent again once it may
    /// have arrived, unless `idempotency_enrolled(true)` was set.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://seveng.com.au/api/documentation/reference/endpoint/Distribution/Allotment/POST>.
    ///
    /// *Uncertain:* Response shape assumed.
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), seveng_client::Error> {
    /// use seveng_client::{CorporateActionId, ProductId};
    ///
    /// let distribution = seveng
    ///     .distributions()
    ///     .allot(ProductId(12), CorporateActionId(640))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn allot(
        &self,
        product: impl Into<ProductRef>,
        corporate_action: impl Into<CorporateActionRef>,
    ) -> AllotDistribution {
        let call = self.client.call(&spec::ALLOT_DISTRIBUTION);
        let call = product.into().set(call, "productID", "externalProductId");
        let call = corporate_action
            .into()
            .set(call, "corporateActionID", "externalCorporateActionId");
        AllotDistribution { call }
    }

    /// Read per-account results of a declaration.
    ///
    /// Rows exist only after declaration. Read-only; earlier write calls on this path are gone.
    /// Reads only: repeated after a failure that may pass. `send` gives the first page,
    /// [`pages`](ListDistributionAccounts::pages) walks through all of them.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://seveng.com.au/api/documentation/reference/endpoint/Distribution/Account/GET>.
    ///
    /// *Documented in part.*
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), seveng_client::Error> {
    /// use seveng_client::{AccountId, CorporateActionId, ExternalProductId, ProductId};
    ///
    /// let accounts = seveng
    ///     .distributions()
    ///     .list_accounts(CorporateActionId(640))
    ///     .product_id(ProductId(12))
    ///     .external_product_id(&ExternalProductId::new("PRD-12"))
    ///     .account_id(AccountId(9001))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list_accounts(
        &self,
        corporate_action: impl Into<CorporateActionRef>,
    ) -> ListDistributionAccounts {
        let call = self.client.call(&spec::LIST_DISTRIBUTION_ACCOUNTS);
        let call = corporate_action
            .into()
            .query(call, "CorporateActionID", "ExternalCorporateActionId");
        ListDistributionAccounts { call }
    }
}
