//! The requests of `BizEntities`.
//! Written by `cargo xtask codegen`.

use core_http::page::Pager;
use core_http::{Date, Timestamp};
use serde::Serialize;

use super::{AccountHoldings, BizEntity, BizEntityParent, PaymentDetailInput, spec};
use crate::Error;
use crate::filter::Filter;
use crate::types::{
    AccountId, AddressInput, BizEntityId, BizEntityTypeId, CommunicationInput, ExternalAccountId,
    ExternalBizEntityId, ExternalProductId, InvestmentId, OrganisationId, PersonId, ProductId,
};

core_http::call_methods! {
    /// List or fetch investors with filters.
    pub struct ListBizEntities -> Vec<BizEntity>, Error;
}

impl ListBizEntities {
    /// Single entity by native id.
    pub fn biz_entity_id(self, value: BizEntityId) -> Self {
        Self { call: self.call.query("BizEntityID", value) }
    }

    /// Single entity by your id; at most 50 characters.
    pub fn external_biz_entity_id(self, value: &ExternalBizEntityId) -> Self {
        Self { call: self.call.query("ExternalBizEntityId", value) }
    }

    /// Investor kind.
    pub fn biz_entity_type_id(self, value: impl Into<Filter<BizEntityTypeId>>) -> Self {
        Self { call: value.into().apply(self.call, "BizEntityTypeID") }
    }

    /// Entities holding these accounts.
    pub fn account_id(self, value: impl Into<Filter<AccountId>>) -> Self {
        Self { call: value.into().apply(self.call, "AccountID") }
    }

    /// Entities by account number.
    pub fn account_number(self, value: impl Into<Filter<String>>) -> Self {
        Self { call: value.into().apply(self.call, "AccountNumber") }
    }

    /// Entities with accounts in the product.
    pub fn product_id(self, value: ProductId) -> Self {
        Self { call: self.call.query("ProductID", value) }
    }

    /// Same by your product id; at most 50 characters. *Uncertain:* Listed in prose; not
    /// confirmed by its own page.
    pub fn external_product_id(self, value: &ExternalProductId) -> Self {
        Self { call: self.call.query("ExternalProductId", value) }
    }

    /// Entities this person is a party of.
    pub fn person_id(self, value: PersonId) -> Self {
        Self { call: self.call.query("PersonID", value) }
    }

    /// Entities this organisation is a party of.
    pub fn organisation_id(self, value: OrganisationId) -> Self {
        Self { call: self.call.query("OrganisationID", value) }
    }

    /// Entities holding the investment.
    pub fn investment_id(self, value: InvestmentId) -> Self {
        Self { call: self.call.query("InvestmentID", value) }
    }

    /// Change time of the entity row only. *Uncertain:* Bare value means changed since;
    /// operator support not confirmed.
    pub fn updated_date(self, value: impl Into<Filter<Timestamp>>) -> Self {
        Self { call: value.into().apply(self.call, "UpdatedDate") }
    }

    /// Change time including nested objects. *Uncertain:* Bare value means changed since;
    /// operator support not confirmed.
    pub fn updated_date_full(self, value: impl Into<Filter<Timestamp>>) -> Self {
        Self { call: value.into().apply(self.call, "UpdatedDateFull") }
    }

    /// Creation time. *Uncertain:* Seen in a concept sample only.
    pub fn created_date(self, value: impl Into<Filter<Timestamp>>) -> Self {
        Self { call: value.into().apply(self.call, "CreatedDate") }
    }

    /// Page to read, counted from 1; at least 1, default 1.
    pub fn page_number(self, value: i32) -> Self {
        Self { call: self.call.query("PageNumber", value) }
    }

    /// Rows per page; 1 to 1000. *Uncertain:* The default differs by endpoint: 100 on most
    /// lists, 1000 on distribution accounts.
    pub fn page_size(self, value: i32) -> Self { Self { call: self.call.query("PageSize", value) } }

    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<Vec<BizEntity>, Error> {
        Pager::new(self.call, &spec::LIST_BIZ_ENTITIES_PAGES)
    }
}

core_http::call_methods! {
    /// Create an investor with nested objects.
    pub struct CreateBizEntity -> BizEntity, Error;
}

impl CreateBizEntity {
    /// Native id; null on create, target selector on update.
    pub fn biz_entity_id(self, value: BizEntityId) -> Self {
        Self { call: self.call.set("bizEntityID", &value) }
    }

    /// Your id for the entity; at most 50 characters.
    pub fn external_biz_entity_id(self, value: &ExternalBizEntityId) -> Self {
        Self { call: self.call.set("externalBizEntityId", value) }
    }

    /// Display name.
    pub fn name(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("name", value.as_ref()) }
    }

    /// Country of tax residency.
    pub fn taxation_country_code(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("taxationCountryCode", value.as_ref()) }
    }

    /// Foreign tax identification number.
    pub fn tin(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("tin", value.as_ref()) }
    }

    /// Reason when no tax number is given.
    pub fn no_tin_reason(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("noTINReason", value.as_ref()) }
    }

    /// Certificate date; treated as lapsed after two years.
    pub fn sophisticated_investor_certificate_date(self, value: impl Into<Date>) -> Self {
        Self { call: self.call.set("sophisticatedInvestorCertificateDate", &value.into()) }
    }

    /// Eligibility classification.
    pub fn sophisticated_investor_eligibility(self, value: &(impl Serialize + ?Sized)) -> Self {
        Self { call: self.call.set("sophisticatedInvestorEligibility", value) }
    }

    /// Addresses; replaced as a whole on update.
    pub fn addresses(self, value: impl Into<Vec<AddressInput>>) -> Self {
        Self { call: self.call.set("addresses", &value.into()) }
    }

    /// Contact values; replaced as a whole on update.
    pub fn communications(self, value: impl Into<Vec<CommunicationInput>>) -> Self {
        Self { call: self.call.set("communications", &value.into()) }
    }

    /// Payment instruments; replaced as a whole on update.
    pub fn payment_details(self, value: impl Into<Vec<PaymentDetailInput>>) -> Self {
        Self { call: self.call.set("paymentDetails", &value.into()) }
    }

    /// Any other member of the body: the documentation does not list them all.
    pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
        self.call.body().set(name.into(), value);
        self
    }
}

core_http::call_methods! {
    /// Replace an investor with its nested objects.
    pub struct ReplaceBizEntity -> BizEntity, Error;
}

core_http::call_methods! {
    /// Delete an unused investor.
    pub struct DeleteBizEntity -> (), Error;
}

core_http::call_methods! {
    /// Read positions per account.
    pub struct ListAccountHoldings -> Vec<AccountHoldings>, Error;
}

impl ListAccountHoldings {
    /// Product.
    pub fn product_id(self, value: ProductId) -> Self {
        Self { call: self.call.query("ProductID", value) }
    }

    /// Your id of the product; at most 50 characters.
    pub fn external_product_id(self, value: &ExternalProductId) -> Self {
        Self { call: self.call.query("ExternalProductId", value) }
    }

    /// Accounts.
    pub fn account_id(self, value: impl Into<Filter<AccountId>>) -> Self {
        Self { call: value.into().apply(self.call, "AccountID") }
    }

    /// Accounts by your id.
    pub fn external_account_id(self, value: impl Into<Filter<ExternalAccountId>>) -> Self {
        Self { call: value.into().apply(self.call, "ExternalAccountId") }
    }

    /// Accounts by number.
    pub fn account_number(self, value: impl Into<Filter<String>>) -> Self {
        Self { call: value.into().apply(self.call, "AccountNumber") }
    }

    /// Restrict to investments.
    pub fn investment_id(self, value: impl Into<Filter<InvestmentId>>) -> Self {
        Self { call: value.into().apply(self.call, "InvestmentID") }
    }

    /// Valuation day; default today.
    pub fn date(self, value: impl Into<Date>) -> Self {
        Self { call: self.call.query("Date", value.into()) }
    }

    /// Page to read, counted from 1; at least 1, default 1.
    pub fn page_number(self, value: i32) -> Self {
        Self { call: self.call.query("PageNumber", value) }
    }

    /// Rows per page; 1 to 1000. *Uncertain:* The default differs by endpoint: 100 on most
    /// lists, 1000 on distribution accounts.
    pub fn page_size(self, value: i32) -> Self { Self { call: self.call.query("PageSize", value) } }

    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<Vec<AccountHoldings>, Error> {
        Pager::new(self.call, &spec::LIST_ACCOUNT_HOLDINGS_PAGES)
    }
}

core_http::call_methods! {
    /// Create a dated parent relation.
    pub struct CreateBizEntityParent -> BizEntityParent, Error;
}

impl CreateBizEntityParent {
    /// Dealer group entity.
    pub fn dealer_group_biz_entity_id(self, value: BizEntityId) -> Self {
        Self { call: self.call.set("dealerGroupBizEntityID", &value) }
    }

    /// Your id of the dealer group; at most 50 characters.
    pub fn external_dealer_group_biz_entity_id(self, value: &ExternalBizEntityId) -> Self {
        Self { call: self.call.set("externalDealerGroupBizEntityId", value) }
    }

    /// Last day of validity; null means open ended.
    pub fn active_to(self, value: impl Into<Date>) -> Self {
        Self { call: self.call.set("activeTo", &value.into()) }
    }

    /// Any other member of the body: the documentation does not list them all.
    pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
        self.call.body().set(name.into(), value);
        self
    }
}

core_http::call_methods! {
    /// Replace a parent relation.
    pub struct ReplaceBizEntityParent -> BizEntityParent, Error;
}

core_http::call_methods! {
    /// Remove a parent relation.
    pub struct DeleteBizEntityParent -> (), Error;
}
