//! Bank and payment instruments.
//! Written by `cargo xtask codegen`.

mod calls;
mod replace;
mod spec;

pub use self::calls::{
    CreatePaymentDetail, DeletePaymentDetail, GetPaymentDetails, ReplacePaymentDetail,
};
pub use self::replace::PaymentDetailReplace;
#[doc(no_inline)]
pub use crate::types::PaymentDetail;

use crate::Client;
use crate::types::{BizEntityRef, CurrencyId, PaymentDetailRef, PaymentTypeId};

/// Bank and payment instruments.
///
/// Made by [`Client::payment_details`]; cheap to clone, like the client itself.
#[derive(Debug, Clone)]
pub struct PaymentDetails {
    client: Client,
}

impl PaymentDetails {
    pub(crate) fn new(client: &Client) -> Self { Self { client: client.clone() } }

    /// Fetch one or all payment instruments.
    ///
    /// Without a selector every visible record is returned; no paging parameters are listed.
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://seveng.com.au/api/documentation/reference/endpoint/PaymentDetail/GET>.
    ///
    /// *Documented in part.* *Uncertain:* Array assumed because the call may return every
    /// record; a single lookup may come back as an object.
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), seveng_client::Error> {
    /// use seveng_client::{ExternalPaymentDetailId, PaymentDetailId};
    ///
    /// let payments = seveng
    ///     .payment_details()
    ///     .list()
    ///     .payment_detail_id(PaymentDetailId(5501))
    ///     .external_payment_detail_id(&ExternalPaymentDetailId::new("PAY-55"))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> GetPaymentDetails {
        GetPaymentDetails { call: self.client.call(&spec::GET_PAYMENT_DETAILS) }
    }

    /// Create a payment instrument.
    ///
    /// Owner is one business entity, never a person or organisation. `currencyID`,
    /// `paymentTypeID` and `accountNumber` are validated as required. Never sent again once it
    /// may have arrived, unless `idempotency_enrolled(true)` was set.
    ///
    /// - `payment_type_id`: Payment method classification.
    ///   `common().get_lookup().name("paymentTypeID")` lists the values.
    /// - `currency_id`: Currency of the account. `common().get_lookup().name("currencyID")` lists
    ///   the values.
    /// - `account_number`: Bank account number.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://seveng.com.au/api/documentation/reference/endpoint/PaymentDetail/POST>.
    ///
    /// *Documented in part.* *Uncertain:*
    ///
    /// - Own page not known; shape taken from the overview and the update page.
    /// - The page has 26 members; 15 are here.
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), seveng_client::Error> {
    /// use seveng_client::{BizEntityId, CurrencyId, ExternalPaymentDetailId, PaymentTypeId};
    ///
    /// let payment = seveng
    ///     .payment_details()
    ///     .create(
    ///         PaymentTypeId(1),
    ///         CurrencyId(1),
    ///         "00001234",
    ///         BizEntityId(5120),
    ///     )
    ///     .external_payment_detail_id(&ExternalPaymentDetailId::new("PAY-55"))
    ///     .bsb("000-000")
    ///     .is_for_distribution(true)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create(
        &self,
        payment_type_id: PaymentTypeId,
        currency_id: CurrencyId,
        account_number: impl AsRef<str>,
        biz_entity: impl Into<BizEntityRef>,
    ) -> CreatePaymentDetail {
        let call = self
            .client
            .call(&spec::CREATE_PAYMENT_DETAIL)
            .set("paymentTypeID", &payment_type_id)
            .set("currencyID", &currency_id)
            .set("accountNumber", account_number.as_ref());
        let call = biz_entity.into().set(call, "bizEntityID", "externalBizEntityId");
        CreatePaymentDetail { call }
    }

    /// Replace a payment instrument.
    ///
    /// Owner and external id are fixed. Twice has the effect of once: repeated after a failure
    /// that may pass, except a 500.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://www.seveng.com.au/api/documentation/reference/endpoint/PaymentDetail/PUT>.
    ///
    /// *Documented in part.* *Uncertain:* The page has 26 members; 15 are here.
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client, payment: seveng_client::PaymentDetail) -> Result<(), seveng_client::Error> {
    /// let changed = payment.into_replace().account_number("00001234");
    /// let payment = seveng.payment_details().replace(changed).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn replace(&self, replacement: PaymentDetailReplace) -> ReplacePaymentDetail {
        let call = self.client.call(&spec::UPDATE_PAYMENT_DETAIL).object(replacement.into_object());
        ReplacePaymentDetail { call }
    }

    /// Delete a payment instrument.
    ///
    /// Blocked by pending or recent transactions that use it. Twice has the effect of once:
    /// repeated after a failure that may pass, except a 500.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://seveng.com.au/api/documentation/reference/endpoint/PaymentDetail/DELETE>.
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), seveng_client::Error> {
    /// use seveng_client::PaymentDetailId;
    ///
    /// seveng
    ///     .payment_details()
    ///     .delete(PaymentDetailId(5501))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, payment_detail: impl Into<PaymentDetailRef>) -> DeletePaymentDetail {
        let call = self.client.call(&spec::DELETE_PAYMENT_DETAIL);
        let call = payment_detail
            .into()
            .query(call, "PaymentDetailID", "ExternalPaymentDetailId");
        DeletePaymentDetail { call }
    }
}
