//! What the replies and requests of `Distributions` hold.
//! Written by `cargo xtask codegen`.

use core_http::{Date, Decimal, Extra};

use crate::types::{
    AccountId, CorporateActionId, DistributionStatusId, ExternalAccountId,
    ExternalCorporateActionId, ExternalInvestmentId, ExternalProductId, InvestmentId, ProductId,
    TaxComponentId,
};

/// Distribution (corporate action) moving through create, declare, distribute, allot.
/// *Uncertain:* The page has 26 members; 18 are here, some of them inferred.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Distribution {
    /// Native id; leave out on create.
    pub corporate_action_id: Option<CorporateActionId>,
    /// Your id; may change while unique; at most 50 characters.
    pub external_corporate_action_id: Option<ExternalCorporateActionId>,
    /// Product; fixed after creation.
    pub product_id: Option<ProductId>,
    /// Your id of the product; at most 50 characters.
    pub external_product_id: Option<ExternalProductId>,
    /// Distributing investment; fixed after creation.
    pub investment_id: Option<InvestmentId>,
    /// Your id of the investment; at most 50 characters.
    pub external_investment_id: Option<ExternalInvestmentId>,
    /// Third way to name the investment, resolved inside the product. *Uncertain:* Newest page
    /// only.
    pub security_code: Option<String>,
    /// Workflow stage, server-kept. `common().get_lookup().name("distributionStatusID")` lists
    /// the values. *Uncertain:* Stages Created, Declared, Distributed, Allotted; their numbers
    /// are not known (a sample shows 2).
    pub distribution_status_id: Option<DistributionStatusId>,
    /// Title.
    pub name: Option<String>,
    /// Background text.
    pub description: Option<String>,
    /// End of the accrual period.
    pub accrual_date: Option<Date>,
    /// Holders on this day qualify; fixed by declaration.
    pub record_date: Option<Date>,
    /// Planned payment day.
    pub payment_date: Option<Date>,
    /// Cash per unit.
    pub distribution_amount_per_unit: Option<Decimal>,
    /// Total cash.
    pub distribution_amount_total: Option<Decimal>,
    /// Reinvestment price. *Uncertain:* Reinvestment price documented; wire name inferred.
    pub drp_price: Option<Decimal>,
    /// Reinvestment allotment day; default of the allotment step.
    pub drp_allotment_date: Option<Date>,
    /// Tax split; must total exactly 100 percent before declaration. *Uncertain:* Collection
    /// documented; wire name inferred.
    pub tax_components: Option<Vec<DistributionTaxComponent>>,
    /// Per-account rows, filled by declaration. *Uncertain:* Nested array stated on an older
    /// page.
    pub accounts: Option<Vec<DistributionAccount>>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    Distribution {
        corporate_action_id: "corporateActionID",
        external_corporate_action_id: "externalCorporateActionId", product_id: "productID",
        external_product_id: "externalProductId", investment_id: "investmentID",
        external_investment_id: "externalInvestmentId", security_code: "securityCode",
        distribution_status_id: "distributionStatusID", name: "name", description: "description",
        accrual_date: "accrualDate", record_date: "recordDate", payment_date: "paymentDate",
        distribution_amount_per_unit: "distributionAmountPerUnit",
        distribution_amount_total: "distributionAmountTotal", drp_price: "drpPrice",
        drp_allotment_date: "drpAllotmentDate", tax_components: "taxComponents",
        accounts: "accounts",
    }
}

/// Per-account result of a declaration. *Uncertain:* Content described in prose; no sample
/// of the answer is known.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DistributionAccount {
    /// Distribution. *Uncertain:* Name follows the documented pattern; not shown on the pages
    /// available.
    pub corporate_action_id: Option<CorporateActionId>,
    /// Account. *Uncertain:* Name follows the documented pattern; not shown on the pages
    /// available.
    pub account_id: Option<AccountId>,
    /// Your id of the account; at most 50 characters. *Uncertain:* Name follows the documented
    /// pattern; not shown on the pages available.
    pub external_account_id: Option<ExternalAccountId>,
    /// Entitlement. *Uncertain:* Name inferred.
    pub distribution_amount: Option<Decimal>,
    /// Tax withheld. *Uncertain:* Name inferred.
    pub withholding_tax: Option<Decimal>,
    /// Units from reinvestment. *Uncertain:* Name inferred.
    pub reinvested_quantity: Option<Decimal>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    DistributionAccount {
        corporate_action_id: "corporateActionID", account_id: "accountID",
        external_account_id: "externalAccountId", distribution_amount: "distributionAmount",
        withholding_tax: "withholdingTax", reinvested_quantity: "reinvestedQuantity",
    }
}

/// Account picked in or out at declaration. *Uncertain:* Element shape not known; might be
/// plain ids.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DistributionAccountSelector {
    /// Account. *Uncertain:* Name follows the documented pattern; not shown on the pages
    /// available.
    pub account_id: Option<AccountId>,
    /// Your id of the account; at most 50 characters. *Uncertain:* Name follows the documented
    /// pattern; not shown on the pages available.
    pub external_account_id: Option<ExternalAccountId>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

impl DistributionAccountSelector {
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
}

core_http::object! {
    DistributionAccountSelector {
        account_id: "accountID", external_account_id: "externalAccountId",
    }
}

/// Tax split of a distribution. *Uncertain:* Existence and the 100 percent rule documented;
/// names not known.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DistributionTaxComponent {
    /// Component kind. *Uncertain:* Name inferred.
    pub tax_component_id: Option<TaxComponentId>,
    /// Share of the distribution; all shares sum to 100. *Uncertain:* Name inferred.
    pub percentage: Option<Decimal>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

impl DistributionTaxComponent {
    /// Sets [`tax_component_id`](Self#structfield.tax_component_id).
    pub fn tax_component_id(mut self, value: TaxComponentId) -> Self {
        self.tax_component_id = Some(value);
        self
    }

    /// Clears `taxComponentID`: it goes out as `null`.
    pub fn clear_tax_component_id(mut self) -> Self {
        self.tax_component_id = None;
        self.extra.set_null("taxComponentID");
        self
    }

    /// Sets [`percentage`](Self#structfield.percentage).
    pub fn percentage(mut self, value: impl Into<Decimal>) -> Self {
        self.percentage = Some(value.into());
        self
    }

    /// Clears `percentage`: it goes out as `null`.
    pub fn clear_percentage(mut self) -> Self {
        self.percentage = None;
        self.extra.set_null("percentage");
        self
    }
}

core_http::object! {
    DistributionTaxComponent {
        tax_component_id: "taxComponentID", percentage: "percentage",
    }
}

/// Caller-computed figures stored unchanged. *Uncertain:* Documented type name begins
/// PreCalculatedAccou; members not known.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PreCalculatedAccount {
    /// Account. *Uncertain:* Name follows the documented pattern; not shown on the pages
    /// available.
    pub account_id: Option<AccountId>,
    /// Your id of the account; at most 50 characters. *Uncertain:* Name follows the documented
    /// pattern; not shown on the pages available.
    pub external_account_id: Option<ExternalAccountId>,
    /// Amount to store as given. *Uncertain:* Name inferred.
    pub distribution_amount: Option<Decimal>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

impl PreCalculatedAccount {
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

    /// Sets [`distribution_amount`](Self#structfield.distribution_amount).
    pub fn distribution_amount(mut self, value: impl Into<Decimal>) -> Self {
        self.distribution_amount = Some(value.into());
        self
    }

    /// Clears `distributionAmount`: it goes out as `null`.
    pub fn clear_distribution_amount(mut self) -> Self {
        self.distribution_amount = None;
        self.extra.set_null("distributionAmount");
        self
    }
}

core_http::object! {
    PreCalculatedAccount {
        account_id: "accountID", external_account_id: "externalAccountId",
        distribution_amount: "distributionAmount",
    }
}
