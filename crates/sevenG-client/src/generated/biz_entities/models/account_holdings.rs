//! What the replies and requests of `BizEntities` hold.
//! Written by `cargo xtask codegen`.

use core_http::Extra;

use crate::biz_entities::InvestmentHolding;
use crate::types::{AccountId, ExternalAccountId};

/// Computed positions of one account. *Uncertain:* Computed shape, not a stored record; no
/// sample of the answer is known.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountHoldings {
    /// Account.
    pub account_id: Option<AccountId>,
    /// Your id of the account; at most 50 characters. *Uncertain:* Name follows the documented
    /// pattern; not shown on the pages available.
    pub external_account_id: Option<ExternalAccountId>,
    /// Account number. *Uncertain:* Name follows the documented pattern; not shown on the pages
    /// available.
    pub account_number: Option<String>,
    /// Positions of the account.
    pub investments: Option<Vec<InvestmentHolding>>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    AccountHoldings {
        account_id: "accountID", external_account_id: "externalAccountId",
        account_number: "accountNumber", investments: "investments",
    }
}
