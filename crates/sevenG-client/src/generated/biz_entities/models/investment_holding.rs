//! What the replies and requests of `BizEntities` hold.
//! Written by `cargo xtask codegen`.

use core_http::{Decimal, Extra};

use crate::types::{ExternalInvestmentId, InvestmentId};

/// Position in one investment. *Uncertain:* No sample of the answer is known.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InvestmentHolding {
    /// Held investment. *Uncertain:* Name follows the documented pattern; not shown on the
    /// pages available.
    pub investment_id: Option<InvestmentId>,
    /// Your id of the investment; at most 50 characters. *Uncertain:* Name follows the
    /// documented pattern; not shown on the pages available.
    pub external_investment_id: Option<ExternalInvestmentId>,
    /// Units held. *Uncertain:* Documented as part of the result; name inferred.
    pub quantity: Option<Decimal>,
    /// Price applied. *Uncertain:* Documented as part of the result; name inferred.
    pub price: Option<Decimal>,
    /// Valuation. *Uncertain:* Documented as part of the result; name inferred.
    pub market_value: Option<Decimal>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    InvestmentHolding {
        investment_id: "investmentID", external_investment_id: "externalInvestmentId",
        quantity: "quantity", price: "price", market_value: "marketValue",
    }
}
