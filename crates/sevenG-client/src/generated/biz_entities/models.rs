//! What the replies and requests of `BizEntities` hold.
//! Written by `cargo xtask codegen`.

use core_http::{Date, Decimal, Extra, Json, Timestamp};

use crate::types::{
    AccountId, AccountStatusId, Address, BizEntityId, BizEntityPartyId, BizEntityStatusId,
    BizEntityTypeId, Communication, ExternalAccountId, ExternalBizEntityId, ExternalInvestmentId,
    ExternalOrganisationId, ExternalPersonId, ExternalProductId, InvestmentId, Organisation,
    OrganisationId, PaymentDetail, Person, PersonId, ProductId,
};

/// Investor account inside a business entity. *Uncertain:* Field list not stored; only
/// these names were seen.
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
    /// Account status. *Uncertain:* Lookup category maps to Account.accountStatusID; whether
    /// required is unknown.
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

/// Computed positions of one account. *Uncertain:* Computed shape, not a stored record;
/// response sample not stored.
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

/// Investor: the aggregate that owns accounts, parties, addresses, contacts and payment
/// details. *Uncertain:* About a third of the scalar fields recovered.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BizEntity {
    /// Native id; null on create, target selector on update.
    pub biz_entity_id: BizEntityId,
    /// Your id for the entity; at most 50 characters.
    pub external_biz_entity_id: Option<ExternalBizEntityId>,
    /// Display name. *Uncertain:* Seen in guide samples; whether it may be written is unknown.
    pub name: Option<String>,
    /// Investor kind; fixed after creation. *Uncertain:* Numbers from samples; the live lookup
    /// is authoritative.
    pub biz_entity_type_id: Option<BizEntityTypeId>,
    /// Lifecycle status; inactive and suspended block transactions. *Uncertain:* 2 and 3
    /// stated; 1 inferred.
    pub biz_entity_status_id: Option<BizEntityStatusId>,
    /// Country of tax residency. *Uncertain:* Documented as a rule for international residents;
    /// whether on the entity or only on nested persons was not read.
    pub taxation_country_code: Option<String>,
    /// Foreign tax identification number. *Uncertain:* Documented as a rule for international
    /// residents; whether on the entity or only on nested persons was not read.
    pub tin: Option<String>,
    /// Reason when no tax number is given. *Uncertain:* Documented as a rule for international
    /// residents; whether on the entity or only on nested persons was not read.
    pub no_tin_reason: Option<String>,
    /// Certificate date; treated as lapsed after two years. *Uncertain:* Seen on an older page.
    pub sophisticated_investor_certificate_date: Option<Date>,
    /// Eligibility classification. *Uncertain:* Seen on an older page; type not read.
    pub sophisticated_investor_eligibility: Option<Json>,
    /// Accounts; at least one, all with the same product; at least 1 items.
    pub accounts: Option<Vec<Account>>,
    /// Party links; at least one; at least 1 items.
    pub biz_entity_parties: Option<Vec<BizEntityParty>>,
    /// Addresses.
    pub addresses: Option<Vec<Address>>,
    /// Contact values.
    pub communications: Option<Vec<Communication>>,
    /// Payment instruments.
    pub payment_details: Option<Vec<PaymentDetail>>,
    /// Creation time. *Uncertain:* Seen in one guide sample.
    pub created_date: Option<Timestamp>,
    /// Last change of the entity row itself. *Uncertain:* Documented as a filter; presence in
    /// the payload inferred.
    pub updated_date: Option<Timestamp>,
    /// Last change including nested objects. *Uncertain:* Documented as a filter; presence in
    /// the payload inferred.
    pub updated_date_full: Option<Timestamp>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    BizEntity {
        biz_entity_id: "bizEntityID" required, external_biz_entity_id: "externalBizEntityId",
        name: "name", biz_entity_type_id: "bizEntityTypeID",
        biz_entity_status_id: "bizEntityStatusID", taxation_country_code: "taxationCountryCode",
        tin: "tin", no_tin_reason: "noTINReason",
        sophisticated_investor_certificate_date: "sophisticatedInvestorCertificateDate",
        sophisticated_investor_eligibility: "sophisticatedInvestorEligibility",
        accounts: "accounts", biz_entity_parties: "bizEntityParties", addresses: "addresses",
        communications: "communications", payment_details: "paymentDetails",
        created_date: "createdDate", updated_date: "updatedDate",
        updated_date_full: "updatedDateFull",
    }
}

/// Dated parent-child relation between two business entities.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BizEntityParent {
    /// Child entity.
    pub biz_entity_id: Option<BizEntityId>,
    /// Your id of the child; at most 50 characters.
    pub external_biz_entity_id: Option<ExternalBizEntityId>,
    /// Parent entity.
    pub parent_biz_entity_id: Option<BizEntityId>,
    /// Your id of the parent; at most 50 characters.
    pub parent_external_biz_entity_id: Option<ExternalBizEntityId>,
    /// Dealer group entity. *Uncertain:* No optional badge, so possibly needed; not listed
    /// among the requirements.
    pub dealer_group_biz_entity_id: Option<BizEntityId>,
    /// Your id of the dealer group; at most 50 characters.
    pub external_dealer_group_biz_entity_id: Option<ExternalBizEntityId>,
    /// First day of validity. *Uncertain:* Older prose says `activeFromDate`.
    pub active_from: Option<Date>,
    /// Last day of validity; null means open ended. *Uncertain:* Older prose says
    /// `activeToDate`.
    pub active_to: Option<Date>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    BizEntityParent {
        biz_entity_id: "bizEntityID", external_biz_entity_id: "externalBizEntityId",
        parent_biz_entity_id: "parentBizEntityID",
        parent_external_biz_entity_id: "parentExternalBizEntityId",
        dealer_group_biz_entity_id: "dealerGroupBizEntityID",
        external_dealer_group_biz_entity_id: "externalDealerGroupBizEntityId",
        active_from: "activeFrom", active_to: "activeTo",
    }
}

/// Link between a business entity and a person or an organisation, with roles. *Uncertain:*
/// 10 of 13 properties recovered or inferred.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BizEntityParty {
    /// Native id of the link. *Uncertain:* Name follows the documented pattern; not shown on
    /// the pages available.
    pub biz_entity_party_id: Option<BizEntityPartyId>,
    /// Existing person to link (lookup only).
    pub person_id: Option<PersonId>,
    /// Your id of an existing person; at this level it only looks up; at most 50 characters.
    pub external_person_id: Option<ExternalPersonId>,
    /// Full person to create or reuse by its external id. *Uncertain:* Nested full object
    /// documented; property name inferred.
    pub person: Option<Person>,
    /// Existing organisation to link (lookup only).
    pub organisation_id: Option<OrganisationId>,
    /// Your id of an existing organisation; at this level it only looks up; at most 50
    /// characters.
    pub external_organisation_id: Option<ExternalOrganisationId>,
    /// Full organisation to create or reuse by its external id. *Uncertain:* Nested full object
    /// documented; property name inferred.
    pub organisation: Option<Organisation>,
    /// Main contact of the entity.
    pub is_primary_contact: Option<bool>,
    /// Receives income of the entity.
    pub is_income_receiving: Option<bool>,
    /// Acts as trustee.
    pub is_trustee: Option<bool>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

impl BizEntityParty {
    /// Sets [`biz_entity_party_id`](Self#structfield.biz_entity_party_id).
    pub fn biz_entity_party_id(mut self, value: BizEntityPartyId) -> Self {
        self.biz_entity_party_id = Some(value);
        self
    }

    /// Clears `bizEntityPartyID`: it goes out as `null`.
    pub fn clear_biz_entity_party_id(mut self) -> Self {
        self.biz_entity_party_id = None;
        self.extra.set_null("bizEntityPartyID");
        self
    }

    /// Sets [`person_id`](Self#structfield.person_id).
    pub fn person_id(mut self, value: PersonId) -> Self { self.person_id = Some(value); self }

    /// Clears `personID`: it goes out as `null`.
    pub fn clear_person_id(mut self) -> Self {
        self.person_id = None;
        self.extra.set_null("personID");
        self
    }

    /// Sets [`external_person_id`](Self#structfield.external_person_id).
    pub fn external_person_id(mut self, value: impl Into<ExternalPersonId>) -> Self {
        self.external_person_id = Some(value.into());
        self
    }

    /// Clears `externalPersonId`: it goes out as `null`.
    pub fn clear_external_person_id(mut self) -> Self {
        self.external_person_id = None;
        self.extra.set_null("externalPersonId");
        self
    }

    /// Sets [`person`](Self#structfield.person).
    pub fn person(mut self, value: Person) -> Self { self.person = Some(value); self }

    /// Clears `person`: it goes out as `null`.
    pub fn clear_person(mut self) -> Self {
        self.person = None;
        self.extra.set_null("person");
        self
    }

    /// Sets [`organisation_id`](Self#structfield.organisation_id).
    pub fn organisation_id(mut self, value: OrganisationId) -> Self {
        self.organisation_id = Some(value);
        self
    }

    /// Clears `organisationID`: it goes out as `null`.
    pub fn clear_organisation_id(mut self) -> Self {
        self.organisation_id = None;
        self.extra.set_null("organisationID");
        self
    }

    /// Sets [`external_organisation_id`](Self#structfield.external_organisation_id).
    pub fn external_organisation_id(mut self, value: impl Into<ExternalOrganisationId>) -> Self {
        self.external_organisation_id = Some(value.into());
        self
    }

    /// Clears `externalOrganisationId`: it goes out as `null`.
    pub fn clear_external_organisation_id(mut self) -> Self {
        self.external_organisation_id = None;
        self.extra.set_null("externalOrganisationId");
        self
    }

    /// Sets [`organisation`](Self#structfield.organisation).
    pub fn organisation(mut self, value: Organisation) -> Self {
        self.organisation = Some(value);
        self
    }

    /// Clears `organisation`: it goes out as `null`.
    pub fn clear_organisation(mut self) -> Self {
        self.organisation = None;
        self.extra.set_null("organisation");
        self
    }

    /// Sets [`is_primary_contact`](Self#structfield.is_primary_contact).
    pub fn is_primary_contact(mut self, value: bool) -> Self {
        self.is_primary_contact = Some(value);
        self
    }

    /// Clears `isPrimaryContact`: it goes out as `null`.
    pub fn clear_is_primary_contact(mut self) -> Self {
        self.is_primary_contact = None;
        self.extra.set_null("isPrimaryContact");
        self
    }

    /// Sets [`is_income_receiving`](Self#structfield.is_income_receiving).
    pub fn is_income_receiving(mut self, value: bool) -> Self {
        self.is_income_receiving = Some(value);
        self
    }

    /// Clears `isIncomeReceiving`: it goes out as `null`.
    pub fn clear_is_income_receiving(mut self) -> Self {
        self.is_income_receiving = None;
        self.extra.set_null("isIncomeReceiving");
        self
    }

    /// Sets [`is_trustee`](Self#structfield.is_trustee).
    pub fn is_trustee(mut self, value: bool) -> Self { self.is_trustee = Some(value); self }

    /// Clears `isTrustee`: it goes out as `null`.
    pub fn clear_is_trustee(mut self) -> Self {
        self.is_trustee = None;
        self.extra.set_null("isTrustee");
        self
    }
}

core_http::object! {
    BizEntityParty {
        biz_entity_party_id: "bizEntityPartyID", person_id: "personID",
        external_person_id: "externalPersonId", person: "person", organisation_id: "organisationID",
        external_organisation_id: "externalOrganisationId", organisation: "organisation",
        is_primary_contact: "isPrimaryContact", is_income_receiving: "isIncomeReceiving",
        is_trustee: "isTrustee",
    }
}

/// Position in one investment. *Uncertain:* Response sample not stored.
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
