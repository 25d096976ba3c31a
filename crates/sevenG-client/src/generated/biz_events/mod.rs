//! Notices ahead of transactions.
//! Written by `cargo xtask codegen`.

mod calls;
mod models;
mod spec;

pub use self::calls::{
    CancelBizEvent, CreateNoticeOfConversion, CreateNoticeOfDeposit, CreateNoticeOfRedemption,
    ListBizEvents,
};
pub use self::models::BizEvent;

use core_http::Date;

use crate::Client;
use crate::types::{AccountRef, BizEventId, InvestmentRef, ProductRef};

/// Notices ahead of transactions.
///
/// Made by [`Client::biz_events`]; cheap to clone, like the client itself.
#[derive(Debug, Clone)]
pub struct BizEvents {
    client: Client,
}

impl BizEvents {
    pub(crate) fn new(client: &Client) -> Self { Self { client: client.clone() } }

    /// List notices.
    ///
    /// Send a filter or page through. Reads only: repeated after a failure that may pass.
    /// `send` gives the first page, [`pages`](ListBizEvents::pages) walks through all of them.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://seveng.com.au/api/documentation/reference/endpoint/BizEvent/GET>.
    ///
    /// *Documented in part.*
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), seveng_client::Error> {
    /// use seveng_client::{AccountId, BizEventId, ExternalAccountId};
    ///
    /// let biz_events = seveng
    ///     .biz_events()
    ///     .list()
    ///     .biz_event_id(BizEventId(8_200_000_017))
    ///     .account_id(AccountId(9001))
    ///     .external_account_id(ExternalAccountId::new("ACC-2040-A"))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListBizEvents {
        ListBizEvents { call: self.client.call(&spec::LIST_BIZ_EVENTS) }
    }

    /// Cancel a pending notice.
    ///
    /// Only Pending notices; irreversible. Twice has the effect of once: repeated after a
    /// failure that may pass, except a 500.
    ///
    /// - `biz_event_id`: Notice to cancel. *Uncertain:* Table says integer; the filter on the
    ///   list call is 64-bit.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://seveng.com.au/api/documentation/reference/endpoint/BizEvent/Cancel/PUT>.
    ///
    /// *Uncertain:* Repeating may answer result false while the end state is the same.
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), seveng_client::Error> {
    /// use seveng_client::{BizEventId, ProductId};
    ///
    /// seveng
    ///     .biz_events()
    ///     .cancel(ProductId(12), BizEventId(8_200_000_017))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn cancel(
        &self,
        product: impl Into<ProductRef>,
        biz_event_id: BizEventId,
    ) -> CancelBizEvent {
        let call = self.client.call(&spec::CANCEL_BIZ_EVENT);
        let call = product
            .into()
            .query(call, "ProductID", "ExternalProductId")
            .query("BizEventID", biz_event_id);
        CancelBizEvent { call }
    }

    /// Announce a deposit.
    ///
    /// Target investment must allow allotment. According to an older page: no future
    /// `transactionDate`. Cheque methods need the cheque fields. Never sent again once it may
    /// have arrived, unless `idempotency_enrolled(true)` was set.
    ///
    /// - `transaction_date`: Effective day. *Uncertain:* Field table says optional, requirements
    ///   say required.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://seveng.com.au/api/documentation/reference/endpoint/BizEvent/NoticeOfDeposit/POST>.
    ///
    /// *Documented in part.* *Uncertain:* The page has 20 members; 18 are here.
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), seveng_client::Error> {
    /// use seveng_client::{AccountId, ExternalBizTransactionId, InvestmentId, ProductId};
    ///
    /// let biz_event = seveng
    ///     .biz_events()
    ///     .create_notice_of_deposit(
    ///         ProductId(12),
    ///         InvestmentId(301),
    ///         AccountId(9001),
    ///         "2025-07-15",
    ///     )
    ///     .external_biz_transaction_id(&ExternalBizTransactionId::new("NOD-17"))
    ///     .amount(25000)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create_notice_of_deposit(
        &self,
        product: impl Into<ProductRef>,
        investment: impl Into<InvestmentRef>,
        account: impl Into<AccountRef>,
        transaction_date: impl Into<Date>,
    ) -> CreateNoticeOfDeposit {
        let call = self.client.call(&spec::CREATE_NOTICE_OF_DEPOSIT);
        let call = product.into().set(call, "productID", "externalProductId");
        let call = investment.into().set(call, "investmentID", "externalInvestmentId");
        let call = account
            .into()
            .set(call, "accountID", "externalAccountId")
            .set("transactionDate", &transaction_date.into());
        CreateNoticeOfDeposit { call }
    }

    /// Announce a redemption.
    ///
    /// Give amount or quantity. Never sent again once it may have arrived, unless
    /// `idempotency_enrolled(true)` was set.
    ///
    /// - `transaction_date`: Effective day. *Uncertain:* Field table says optional, requirements
    ///   say required.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://seveng.com.au/api/documentation/reference/endpoint/BizEvent/NoticeOfRedemption/POST>.
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use seveng_client::{AccountId, Decimal, InvestmentId, ProductId};
    ///
    /// let biz_event = seveng
    ///     .biz_events()
    ///     .create_notice_of_redemption(
    ///         ProductId(12),
    ///         InvestmentId(301),
    ///         AccountId(9001),
    ///         "2025-07-15",
    ///     )
    ///     .quantity("1500.5".parse::<Decimal>()?)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create_notice_of_redemption(
        &self,
        product: impl Into<ProductRef>,
        investment: impl Into<InvestmentRef>,
        account: impl Into<AccountRef>,
        transaction_date: impl Into<Date>,
    ) -> CreateNoticeOfRedemption {
        let call = self.client.call(&spec::CREATE_NOTICE_OF_REDEMPTION);
        let call = product.into().set(call, "productID", "externalProductId");
        let call = investment.into().set(call, "investmentID", "externalInvestmentId");
        let call = account
            .into()
            .set(call, "accountID", "externalAccountId")
            .set("transactionDate", &transaction_date.into());
        CreateNoticeOfRedemption { call }
    }

    /// Announce a switch between investments.
    ///
    /// Returns two linked notices. According to an older page: both investments share one
    /// product. Never sent again once it may have arrived, unless `idempotency_enrolled(true)`
    /// was set.
    ///
    /// - `transaction_date`: Effective day. *Uncertain:* Field table says optional, requirements
    ///   say required.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://seveng.com.au/api/documentation/reference/endpoint/BizEvent/NoticeOfConversion/POST>.
    ///
    /// *Documented in part.*
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), seveng_client::Error> {
    /// use seveng_client::{AccountId, InvestmentId, ProductId};
    ///
    /// let biz_events = seveng
    ///     .biz_events()
    ///     .create_notice_of_conversion(
    ///         ProductId(12),
    ///         InvestmentId(301),
    ///         InvestmentId(302),
    ///         AccountId(9001),
    ///         "2025-07-15",
    ///     )
    ///     .quantity(800)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create_notice_of_conversion(
        &self,
        product: impl Into<ProductRef>,
        from_investment: impl Into<InvestmentRef>,
        to_investment: impl Into<InvestmentRef>,
        account: impl Into<AccountRef>,
        transaction_date: impl Into<Date>,
    ) -> CreateNoticeOfConversion {
        let call = self.client.call(&spec::CREATE_NOTICE_OF_CONVERSION);
        let call = product.into().set(call, "productID", "externalProductId");
        let call = from_investment
            .into()
            .set(call, "fromInvestmentID", "fromExternalInvestmentId");
        let call = to_investment
            .into()
            .set(call, "toInvestmentID", "toExternalInvestmentId");
        let call = account
            .into()
            .set(call, "accountID", "externalAccountId")
            .set("transactionDate", &transaction_date.into());
        CreateNoticeOfConversion { call }
    }
}
