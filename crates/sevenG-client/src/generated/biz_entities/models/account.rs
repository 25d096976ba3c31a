//! What the replies and requests of `BizEntities` hold.
//! Written by `cargo xtask codegen`.

use core_http::{Decimal, Extra};

use crate::types::{AccountId, AccountStatusId, ExternalAccountId, ExternalProductId, ProductId};

/// Investor account inside a business entity. *Uncertain:* There may be more members; only
/// these are known.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Account {
    /// Native id; omit to create, include to keep on update.
    pub account_id: Option<AccountId>,
    /// Your id for the account; at most 50 characters.
    pub external_account_id: Option<ExternalAccountId>,
    /// Human account number, filterable. *Uncertain:* On the read side documented as a filter;
    /// writability unknown.
    pub account_number: Option<String>,
    /// Product the account belongs to; identical across one entity.
    pub product_id: Option<ProductId>,
    /// Your id of the product; at most 50 characters. *Uncertain:* Name follows the documented
    /// pattern; not shown on the pages available.
    pub external_product_id: Option<ExternalProductId>,
    /// Account status. `common().get_lookup().name("accountStatusID")` lists the values.
    /// *Uncertain:* Lookup category maps to Account.accountStatusID; whether required is
    /// unknown.
    pub account_status_id: Option<AccountStatusId>,
    /// Balance shown in one sample. *Uncertain:* Appears in a single guide sample only.
    pub balance: Option<Decimal>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

impl Account {
    /// Sets [`account_id`](Self#structfield.account_id).
    pub fn account_id(mut self, value: AccountId) -> Self { self.account_id = Some(value); self }

    /// Clears `accountID`: it goes out as `null`.
    pub fn clear_account_id(mut self) -> Self {
        self.account_id = None;
        self.extra.set_null("accountID");
        self
    }

    /// Sets [`external_account_id`](Self#structfield.external_account_id).
    pub fn external_account_id(mut self, value: impl Into<ExternalAccountId>) -> Self {
        self.external_account_id = Some(value.into());
        self
    }

    /// Clears `externalAccountId`: it goes out as `null`.
    pub fn clear_external_account_id(mut self) -> Self {
        self.external_account_id = None;
        self.extra.set_null("externalAccountId");
        self
    }

    /// Sets [`account_number`](Self#structfield.account_number).
    pub fn account_number(mut self, value: impl Into<String>) -> Self {
        self.account_number = Some(value.into());
        self
    }

    /// Clears `accountNumber`: it goes out as `null`.
    pub fn clear_account_number(mut self) -> Self {
        self.account_number = None;
        self.extra.set_null("accountNumber");
        self
    }

    /// Sets [`product_id`](Self#structfield.product_id).
    pub fn product_id(mut self, value: ProductId) -> Self { self.product_id = Some(value); self }

    /// Clears `productID`: it goes out as `null`.
    pub fn clear_product_id(mut self) -> Self {
        self.product_id = None;
        self.extra.set_null("productID");
        self
    }

    /// Sets [`external_product_id`](Self#structfield.external_product_id).
    pub fn external_product_id(mut self, value: impl Into<ExternalProductId>) -> Self {
        self.external_product_id = Some(value.into());
        self
    }

    /// Clears `externalProductId`: it goes out as `null`.
    pub fn clear_external_product_id(mut self) -> Self {
        self.external_product_id = None;
        self.extra.set_null("externalProductId");
        self
    }

    /// Sets [`account_status_id`](Self#structfield.account_status_id).
    pub fn account_status_id(mut self, value: AccountStatusId) -> Self {
        self.account_status_id = Some(value);
        self
    }

    /// Clears `accountStatusID`: it goes out as `null`.
    pub fn clear_account_status_id(mut self) -> Self {
        self.account_status_id = None;
        self.extra.set_null("accountStatusID");
        self
    }
}

core_http::object! {
    Account {
        account_id: "accountID", external_account_id: "externalAccountId",
        account_number: "accountNumber", product_id: "productID",
        external_product_id: "externalProductId", account_status_id: "accountStatusID",
        balance: "balance",
    }
}
