//! Immutable ledger of unit movements.
//! Written by `cargo xtask codegen`.

mod calls;
mod models;
mod spec;

pub use self::calls::{
    AdjustQuantity, CreateAllotment, CreateConversion, CreateDeposit, CreateRedemption,
    CreateTransfer, ListBizTransactions, SetQuantity,
};
pub use self::models::{
    BizTransaction, BizTransactionAdjustQuantityAdjustmentType, BizTransactionStatus,
    BizTransactionTransferPriceMethod,
};

use core_http::{Date, Decimal};

use crate::Client;
use crate::types::{AccountRef, InvestmentRef, ProductRef};

/// Immutable ledger of unit movements.
///
/// Made by [`Client::biz_transactions`]; cheap to clone, like the client itself.
#[derive(Debug, Clone)]
pub struct BizTransactions {
    client: Client,
}

impl BizTransactions {
    pub(crate) fn new(client: &Client) -> Self { Self { client: client.clone() } }

    /// List ledger rows.
    ///
    /// Reads only: repeated after a failure that may pass. `send` gives the first page,
    /// [`pages`](ListBizTransactions::pages) walks through all of them.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://seveng.com.au/api/documentation/reference/endpoint/BizTransaction/GET>.
    ///
    /// *Documented in part.*
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), seveng_client::Error> {
    /// use seveng_client::biz_transactions::BizTransactionStatus;
    /// use seveng_client::{ExternalProductId, ProductId};
    ///
    /// let biz_transactions = seveng
    ///     .biz_transactions()
    ///     .list()
    ///     .product_id(ProductId(12))
    ///     .external_product_id(&ExternalProductId::new("PRD-12"))
    ///     .status(BizTransactionStatus::Complete)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListBizTransactions {
        ListBizTransactions { call: self.client.call(&spec::LIST_BIZ_TRANSACTIONS) }
    }

    /// Post cash into units.
    ///
    /// Units are derived from amount and price when quantity is absent. Cheque methods need the
    /// cheque fields. Ledger rows never change; correct with an offsetting row.
    /// `externalBizTransactionId` guards against duplicates; whether a repeat errors or returns
    /// the stored row is not known. Never sent again once it may have arrived, unless
    /// `idempotency_enrolled(true)` was set.
    ///
    /// - `amount`: Gross amount before fees; units follow from it when quantity is absent.
    /// - `transaction_date`: Effective day, date only.
    /// - `investment`, as `investmentID`: *Uncertain:* Not confirmed by its own page; present on
    ///   sibling calls.
    /// - `investment`, as `externalInvestmentId`: *Uncertain:* Not confirmed by its own page;
    ///   present on sibling calls.
    /// - `account`, as `accountID`: *Uncertain:* Not confirmed by its own page; present on
    ///   sibling calls.
    /// - `account`, as `externalAccountId`: *Uncertain:* Not confirmed by its own page; present
    ///   on sibling calls.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://seveng.com.au/api/documentation/reference/endpoint/BizTransaction/Deposit/POST>.
    ///
    /// *Documented in part.* *Uncertain:* 8 of 21 members are confirmed, the rest taken from
    /// sibling calls; `securityCode` may be accepted as a third investment identifier on newer
    /// revisions.
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), seveng_client::Error> {
    /// use seveng_client::{AccountId, ExternalBizTransactionId, InvestmentId, ProductId};
    ///
    /// let biz_transaction = seveng
    ///     .biz_transactions()
    ///     .create_deposit(25000, "2025-07-15", InvestmentId(301), AccountId(9001))
    ///     .product_id(ProductId(12))
    ///     .external_biz_transaction_id(&ExternalBizTransactionId::new("TX-17"))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create_deposit(
        &self,
        amount: impl Into<Decimal>,
        transaction_date: impl Into<Date>,
        investment: impl Into<InvestmentRef>,
        account: impl Into<AccountRef>,
    ) -> CreateDeposit {
        let call = self
            .client
            .call(&spec::CREATE_DEPOSIT)
            .set("amount", &amount.into())
            .set("transactionDate", &transaction_date.into());
        let call = investment.into().set(call, "investmentID", "externalInvestmentId");
        let call = account.into().set(call, "accountID", "externalAccountId");
        CreateDeposit { call }
    }

    /// Post units into cash.
    ///
    /// Needs enough units. Fixed and percentage exit fees add up. `overridePrice` 0 means the
    /// redemption price of the day. Ledger rows never change; correct with an offsetting row.
    /// `externalBizTransactionId` guards against duplicates; whether a repeat errors or returns
    /// the stored row is not known. Never sent again once it may have arrived, unless
    /// `idempotency_enrolled(true)` was set.
    ///
    /// - `investment`, as `investmentID`: *Uncertain:* Not confirmed by its own page; present on
    ///   sibling calls.
    /// - `investment`, as `externalInvestmentId`: *Uncertain:* Not confirmed by its own page;
    ///   present on sibling calls.
    /// - `transaction_date`: Effective day, date only.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://seveng.com.au/api/documentation/reference/endpoint/BizTransaction/Redemption/POST>.
    ///
    /// *Documented in part.* *Uncertain:* 9 of the members are confirmed; `securityCode` may be
    /// accepted as a third investment identifier on newer revisions.
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), seveng_client::Error> {
    /// use seveng_client::{AccountId, InvestmentId, ProductId};
    ///
    /// let biz_transaction = seveng
    ///     .biz_transactions()
    ///     .create_redemption(
    ///         ProductId(12),
    ///         AccountId(9001),
    ///         InvestmentId(301),
    ///         "2025-07-15",
    ///     )
    ///     .quantity(500)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create_redemption(
        &self,
        product: impl Into<ProductRef>,
        account: impl Into<AccountRef>,
        investment: impl Into<InvestmentRef>,
        transaction_date: impl Into<Date>,
    ) -> CreateRedemption {
        let call = self.client.call(&spec::CREATE_REDEMPTION);
        let call = product.into().set(call, "productID", "externalProductId");
        let call = account.into().set(call, "accountID", "externalAccountId");
        let call = investment
            .into()
            .set(call, "investmentID", "externalInvestmentId")
            .set("transactionDate", &transaction_date.into());
        CreateRedemption { call }
    }

    /// Move units between accounts.
    ///
    /// Creates a negative row on the source and a positive one on the target, sharing the
    /// external id. Ledger rows never change; correct with an offsetting row.
    /// `externalBizTransactionId` guards against duplicates; whether a repeat errors or returns
    /// the stored row is not known. Never sent again once it may have arrived, unless
    /// `idempotency_enrolled(true)` was set.
    ///
    /// - `quantity`: Units to move.
    /// - `from_account`, as `fromExternalAccountId`: *Uncertain:* Name inferred from the
    ///   conversion call.
    /// - `to_account`, as `toExternalAccountId`: *Uncertain:* Name inferred from the conversion
    ///   call.
    /// - `transaction_date`: Effective day, date only.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://seveng.com.au/api/documentation/reference/endpoint/BizTransaction/Transfer/POST>.
    ///
    /// *Documented in part.* *Uncertain:* 7 of the members are confirmed by their page.
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), seveng_client::Error> {
    /// use seveng_client::biz_transactions::BizTransactionTransferPriceMethod;
    /// use seveng_client::{AccountId, InvestmentId};
    ///
    /// let biz_transactions = seveng
    ///     .biz_transactions()
    ///     .create_transfer(
    ///         200,
    ///         InvestmentId(301),
    ///         AccountId(9001),
    ///         AccountId(9002),
    ///         "2025-07-15",
    ///     )
    ///     .price(0)
    ///     .price_method(BizTransactionTransferPriceMethod::Market)
    ///     .no_change_of_beneficial_owner(false)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create_transfer(
        &self,
        quantity: impl Into<Decimal>,
        investment: impl Into<InvestmentRef>,
        from_account: impl Into<AccountRef>,
        to_account: impl Into<AccountRef>,
        transaction_date: impl Into<Date>,
    ) -> CreateTransfer {
        let call = self.client.call(&spec::CREATE_TRANSFER).set("quantity", &quantity.into());
        let call = investment.into().set(call, "investmentID", "externalInvestmentId");
        let call = from_account
            .into()
            .set(call, "fromAccountID", "fromExternalAccountId");
        let call = to_account
            .into()
            .set(call, "toAccountID", "toExternalAccountId")
            .set("transactionDate", &transaction_date.into());
        CreateTransfer { call }
    }

    /// Switch units between investments.
    ///
    /// Creates a negative source row and a positive target row; target units equal source units
    /// times the factor. Ledger rows never change; correct with an offsetting row.
    /// `externalBizTransactionId` guards against duplicates; whether a repeat errors or returns
    /// the stored row is not known. Never sent again once it may have arrived, unless
    /// `idempotency_enrolled(true)` was set.
    ///
    /// - `from_investment`, as `fromInvestmentID`: *Uncertain:* Not confirmed by its own page; as
    ///   on the notice call.
    /// - `from_investment`, as `fromExternalInvestmentId`: *Uncertain:* Not confirmed by its own
    ///   page; as on the notice call.
    /// - `to_investment`, as `toInvestmentID`: *Uncertain:* Not confirmed by its own page; as on
    ///   the notice call.
    /// - `to_investment`, as `toExternalInvestmentId`: *Uncertain:* Not confirmed by its own
    ///   page; as on the notice call.
    /// - `transaction_date`: Effective day, date only. *Uncertain:* Not confirmed by its own
    ///   page.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://seveng.com.au/api/documentation/reference/endpoint/BizTransaction/Conversion/POST>.
    ///
    /// *Documented in part.* *Uncertain:* 6 of the members are confirmed by their page.
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), seveng_client::Error> {
    /// use seveng_client::{AccountId, InvestmentId};
    ///
    /// let biz_transactions = seveng
    ///     .biz_transactions()
    ///     .create_conversion(
    ///         AccountId(9001),
    ///         InvestmentId(301),
    ///         InvestmentId(302),
    ///         "2025-07-15",
    ///     )
    ///     .conversion_factor(1)
    ///     .quantity(800)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create_conversion(
        &self,
        account: impl Into<AccountRef>,
        from_investment: impl Into<InvestmentRef>,
        to_investment: impl Into<InvestmentRef>,
        transaction_date: impl Into<Date>,
    ) -> CreateConversion {
        let call = self.client.call(&spec::CREATE_CONVERSION);
        let call = account.into().set(call, "accountID", "externalAccountId");
        let call = from_investment
            .into()
            .set(call, "fromInvestmentID", "fromExternalInvestmentId");
        let call = to_investment
            .into()
            .set(call, "toInvestmentID", "toExternalInvestmentId")
            .set("transactionDate", &transaction_date.into());
        CreateConversion { call }
    }

    /// Credit units without cash.
    ///
    /// `overridePrice` 0 means the price of the day. Ledger rows never change; correct with an
    /// offsetting row. `externalBizTransactionId` guards against duplicates; whether a repeat
    /// errors or returns the stored row is not known. Never sent again once it may have
    /// arrived, unless `idempotency_enrolled(true)` was set.
    ///
    /// - `investment`, as `investmentID`: *Uncertain:* Not confirmed by its own page; present on
    ///   sibling calls.
    /// - `investment`, as `externalInvestmentId`: *Uncertain:* Not confirmed by its own page;
    ///   present on sibling calls.
    /// - `transaction_date`: Effective day, date only.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://seveng.com.au/api/documentation/reference/endpoint/BizTransaction/Allotment/POST>.
    ///
    /// *Documented in part.* *Uncertain:* 8 of the members are confirmed; `securityCode` may be
    /// accepted as a third investment identifier on newer revisions.
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use seveng_client::{AccountId, Decimal, InvestmentId, ProductId};
    ///
    /// let biz_transaction = seveng
    ///     .biz_transactions()
    ///     .create_allotment(
    ///         ProductId(12),
    ///         AccountId(9001),
    ///         InvestmentId(301),
    ///         "2025-07-15",
    ///     )
    ///     .quantity("125.25".parse::<Decimal>()?)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create_allotment(
        &self,
        product: impl Into<ProductRef>,
        account: impl Into<AccountRef>,
        investment: impl Into<InvestmentRef>,
        transaction_date: impl Into<Date>,
    ) -> CreateAllotment {
        let call = self.client.call(&spec::CREATE_ALLOTMENT);
        let call = product.into().set(call, "productID", "externalProductId");
        let call = account.into().set(call, "accountID", "externalAccountId");
        let call = investment
            .into()
            .set(call, "investmentID", "externalInvestmentId")
            .set("transactionDate", &transaction_date.into());
        CreateAllotment { call }
    }

    /// Correct a position by type.
    ///
    /// Ledger rows never change; correct with an offsetting row. `externalBizTransactionId`
    /// guards against duplicates; whether a repeat errors or returns the stored row is not
    /// known. Never sent again once it may have arrived, unless `idempotency_enrolled(true)`
    /// was set.
    ///
    /// - `adjustment_type`: I adds, D subtracts, A sets.
    /// - `quantity`: Units to add, subtract or set, depending on the type. *Uncertain:* Other
    ///   prose on the same page speaks of signed quantities; prefer positive values with a type.
    /// - `transaction_date`: Effective day, date only.
    /// - `investment`, as `investmentID`: *Uncertain:* Not confirmed by its own page; present on
    ///   the set-quantity call.
    /// - `investment`, as `externalInvestmentId`: *Uncertain:* Not confirmed by its own page;
    ///   present on the set-quantity call.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://seveng.com.au/api/documentation/reference/endpoint/BizTransaction/AdjustQuantity/POST>.
    ///
    /// *Documented in part.* *Uncertain:*
    ///
    /// - Signed quantities and the type letters are both described; how they combine is not
    ///   known.
    /// - 8 of the members are confirmed by their page.
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), seveng_client::Error> {
    /// use seveng_client::biz_transactions::BizTransactionAdjustQuantityAdjustmentType;
    /// use seveng_client::{AccountId, InvestmentId};
    ///
    /// let biz_transaction = seveng
    ///     .biz_transactions()
    ///     .adjust_quantity(
    ///         BizTransactionAdjustQuantityAdjustmentType::I,
    ///         10,
    ///         "2025-07-15",
    ///         AccountId(9001),
    ///         InvestmentId(301),
    ///     )
    ///     .comment("rounding correction")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn adjust_quantity(
        &self,
        adjustment_type: BizTransactionAdjustQuantityAdjustmentType,
        quantity: impl Into<Decimal>,
        transaction_date: impl Into<Date>,
        account: impl Into<AccountRef>,
        investment: impl Into<InvestmentRef>,
    ) -> AdjustQuantity {
        let call = self
            .client
            .call(&spec::ADJUST_QUANTITY)
            .set("adjustmentType", &adjustment_type)
            .set("quantity", &quantity.into())
            .set("transactionDate", &transaction_date.into());
        let call = account.into().set(call, "accountID", "externalAccountId");
        let call = investment.into().set(call, "investmentID", "externalInvestmentId");
        AdjustQuantity { call }
    }

    /// Restate a position.
    ///
    /// 0 closes the position. Ledger rows never change; correct with an offsetting row.
    /// `externalBizTransactionId` guards against duplicates; whether a repeat errors or returns
    /// the stored row is not known. Never sent again once it may have arrived, unless
    /// `idempotency_enrolled(true)` was set.
    ///
    /// - `quantity`: Target balance; 0 empties the position.
    /// - `transaction_date`: Effective day, date only.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://seveng.com.au/api/documentation/reference/endpoint/BizTransaction/SetQuantity/POST>.
    ///
    /// *Documented in part.*
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), seveng_client::Error> {
    /// use seveng_client::{AccountId, InvestmentId};
    ///
    /// let biz_transaction = seveng
    ///     .biz_transactions()
    ///     .set_quantity(0, AccountId(9001), InvestmentId(301), "2025-07-15")
    ///     .comment("close position")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn set_quantity(
        &self,
        quantity: impl Into<Decimal>,
        account: impl Into<AccountRef>,
        investment: impl Into<InvestmentRef>,
        transaction_date: impl Into<Date>,
    ) -> SetQuantity {
        let call = self.client.call(&spec::SET_QUANTITY).set("quantity", &quantity.into());
        let call = account.into().set(call, "accountID", "externalAccountId");
        let call = investment
            .into()
            .set(call, "investmentID", "externalInvestmentId")
            .set("transactionDate", &transaction_date.into());
        SetQuantity { call }
    }
}
