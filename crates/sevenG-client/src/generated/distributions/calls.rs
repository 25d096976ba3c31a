//! The requests of `Distributions`.
//! Written by `cargo xtask codegen`.

use core_http::page::Pager;
use core_http::{Date, Decimal};
use serde::Serialize;

use super::{
    Distribution, DistributionAccount, DistributionAccountSelector, DistributionTaxComponent,
    PreCalculatedAccount, spec,
};
use crate::Error;
use crate::types::{
    AccountId, CorporateActionId, DistributionStatusId, ExternalAccountId,
    ExternalCorporateActionId, ExternalInvestmentId, ExternalProductId, InvestmentId, ProductId,
};

core_http::call_methods! {
    /// Fetch one distribution.
    pub struct GetDistribution -> Distribution, Error;
}

core_http::call_methods! {
    /// Create a distribution (stage Created).
    pub struct CreateDistribution -> Distribution, Error;
}

impl CreateDistribution {
    /// Native id; leave out on create.
    pub fn corporate_action_id(self, value: CorporateActionId) -> Self {
        Self { call: self.call.set("corporateActionID", &value) }
    }

    /// Your id; may change while unique; at most 50 characters.
    pub fn external_corporate_action_id(self, value: &ExternalCorporateActionId) -> Self {
        Self { call: self.call.set("externalCorporateActionId", value) }
    }

    /// Distributing investment; fixed after creation.
    pub fn investment_id(self, value: InvestmentId) -> Self {
        Self { call: self.call.set("investmentID", &value) }
    }

    /// Your id of the investment; at most 50 characters.
    pub fn external_investment_id(self, value: &ExternalInvestmentId) -> Self {
        Self { call: self.call.set("externalInvestmentId", value) }
    }

    /// Third way to name the investment, resolved inside the product.
    pub fn security_code(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("securityCode", value.as_ref()) }
    }

    /// Workflow stage, server-kept. `common().get_lookup().name("distributionStatusID")` lists
    /// the values.
    pub fn distribution_status_id(self, value: DistributionStatusId) -> Self {
        Self { call: self.call.set("distributionStatusID", &value) }
    }

    /// Title.
    pub fn name(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("name", value.as_ref()) }
    }

    /// Background text.
    pub fn description(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("description", value.as_ref()) }
    }

    /// End of the accrual period.
    pub fn accrual_date(self, value: impl Into<Date>) -> Self {
        Self { call: self.call.set("accrualDate", &value.into()) }
    }

    /// Holders on this day qualify; fixed by declaration.
    pub fn record_date(self, value: impl Into<Date>) -> Self {
        Self { call: self.call.set("recordDate", &value.into()) }
    }

    /// Planned payment day.
    pub fn payment_date(self, value: impl Into<Date>) -> Self {
        Self { call: self.call.set("paymentDate", &value.into()) }
    }

    /// Cash per unit.
    pub fn distribution_amount_per_unit(self, value: impl Into<Decimal>) -> Self {
        Self { call: self.call.set("distributionAmountPerUnit", &value.into()) }
    }

    /// Total cash.
    pub fn distribution_amount_total(self, value: impl Into<Decimal>) -> Self {
        Self { call: self.call.set("distributionAmountTotal", &value.into()) }
    }

    /// Reinvestment price.
    pub fn drp_price(self, value: impl Into<Decimal>) -> Self {
        Self { call: self.call.set("drpPrice", &value.into()) }
    }

    /// Reinvestment allotment day; default of the allotment step.
    pub fn drp_allotment_date(self, value: impl Into<Date>) -> Self {
        Self { call: self.call.set("drpAllotmentDate", &value.into()) }
    }

    /// Tax split; must total exactly 100 percent before declaration.
    pub fn tax_components(self, value: impl Into<Vec<DistributionTaxComponent>>) -> Self {
        Self { call: self.call.set("taxComponents", &value.into()) }
    }

    /// Any other member of the body: the documentation does not list them all.
    pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
        self.call.body().set(name.into(), value);
        self
    }
}

core_http::call_methods! {
    /// Replace a distribution before declaration.
    pub struct ReplaceDistribution -> Distribution, Error;
}

core_http::call_methods! {
    /// Delete a distribution before declaration.
    pub struct DeleteDistribution -> (), Error;
}

impl DeleteDistribution {
    /// Product.
    pub fn product_id(self, value: ProductId) -> Self {
        Self { call: self.call.query("ProductID", value) }
    }

    /// Your id of the product; at most 50 characters.
    pub fn external_product_id(self, value: &ExternalProductId) -> Self {
        Self { call: self.call.query("ExternalProductId", value) }
    }
}

core_http::call_methods! {
    /// Step 2: compute and fix the per-account entitlements.
    pub struct DeclareDistribution -> Distribution, Error;
}

impl DeclareDistribution {
    /// Your id of the product; at most 50 characters.
    pub fn external_product_id(self, value: &ExternalProductId) -> Self {
        Self { call: self.call.set("externalProductId", value) }
    }

    /// Your id of the distribution; at most 50 characters.
    pub fn external_corporate_action_id(self, value: &ExternalCorporateActionId) -> Self {
        Self { call: self.call.set("externalCorporateActionId", value) }
    }

    /// Execution day; default today.
    pub fn override_date(self, value: impl Into<Date>) -> Self {
        Self { call: self.call.set("overrideDate", &value.into()) }
    }

    /// Audit note.
    pub fn comment(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("comment", value.as_ref()) }
    }

    /// Rows to store unchanged; excludes the other two lists.
    pub fn pre_calculated_accounts(self, value: impl Into<Vec<PreCalculatedAccount>>) -> Self {
        Self { call: self.call.set("preCalculatedAccounts", &value.into()) }
    }

    /// Only these accounts; excludes the other two lists.
    pub fn include_accounts(self, value: impl Into<Vec<DistributionAccountSelector>>) -> Self {
        Self { call: self.call.set("includeAccounts", &value.into()) }
    }

    /// All but these accounts; excludes the other two lists.
    pub fn exclude_accounts(self, value: impl Into<Vec<DistributionAccountSelector>>) -> Self {
        Self { call: self.call.set("excludeAccounts", &value.into()) }
    }

    /// Any other member of the body: the documentation does not list them all.
    pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
        self.call.body().set(name.into(), value);
        self
    }
}

core_http::call_methods! {
    /// Step 3: pay out a declared distribution.
    pub struct DistributeDistribution -> Distribution, Error;
}

impl DistributeDistribution {
    /// Execution day; default is the stored date of the step.
    pub fn override_date(self, value: impl Into<Date>) -> Self {
        Self { call: self.call.set("overrideDate", &value.into()) }
    }

    /// Audit note.
    pub fn comment(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("comment", value.as_ref()) }
    }

    /// Any other member of the body: the documentation does not list them all.
    pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
        self.call.body().set(name.into(), value);
        self
    }
}

core_http::call_methods! {
    /// Step 4: allot reinvestment units.
    pub struct AllotDistribution -> Distribution, Error;
}

impl AllotDistribution {
    /// Execution day; default is the stored date of the step.
    pub fn override_date(self, value: impl Into<Date>) -> Self {
        Self { call: self.call.set("overrideDate", &value.into()) }
    }

    /// Audit note.
    pub fn comment(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("comment", value.as_ref()) }
    }

    /// Any other member of the body: the documentation does not list them all.
    pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
        self.call.body().set(name.into(), value);
        self
    }
}

core_http::call_methods! {
    /// Read per-account results of a declaration.
    pub struct ListDistributionAccounts -> Vec<DistributionAccount>, Error;
}

impl ListDistributionAccounts {
    /// Product.
    pub fn product_id(self, value: ProductId) -> Self {
        Self { call: self.call.query("ProductID", value) }
    }

    /// Your id of the product; at most 50 characters.
    pub fn external_product_id(self, value: &ExternalProductId) -> Self {
        Self { call: self.call.query("ExternalProductId", value) }
    }

    /// One account.
    pub fn account_id(self, value: AccountId) -> Self {
        Self { call: self.call.query("AccountID", value) }
    }

    /// One account by your id; at most 50 characters.
    pub fn external_account_id(self, value: &ExternalAccountId) -> Self {
        Self { call: self.call.query("ExternalAccountId", value) }
    }

    /// Page to read, counted from 1; at least 1, default 1.
    pub fn page_number(self, value: i32) -> Self {
        Self { call: self.call.query("PageNumber", value) }
    }

    /// Rows per page; 1 to 1000. *Uncertain:* The default differs by endpoint: 100 on most
    /// lists, 1000 on distribution accounts.
    pub fn page_size(self, value: i32) -> Self { Self { call: self.call.query("PageSize", value) } }

    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<Vec<DistributionAccount>, Error> {
        Pager::new(self.call, &spec::LIST_DISTRIBUTION_ACCOUNTS_PAGES)
    }
}
