//! Investors, their holdings and parent links.
//! Written by `cargo xtask codegen`.

mod calls;
mod models;
mod replace;
mod spec;

pub use self::calls::{
    CreateBizEntity, CreateBizEntityParent, DeleteBizEntity, DeleteBizEntityParent,
    ListAccountHoldings, ListBizEntities, ReplaceBizEntity, ReplaceBizEntityParent,
};
pub use self::models::{
    Account, AccountHoldings, BizEntity, BizEntityParent, BizEntityParty, InvestmentHolding,
    OrganisationInput, PaymentDetailInput,
};
pub use self::replace::{BizEntityParentReplace, BizEntityReplace};

use core_http::Date;

use crate::Client;
use crate::types::{BizEntityRef, BizEntityStatusId, BizEntityTypeId};

/// Investors, their holdings and parent links.
///
/// Made by [`Client::biz_entities`]; cheap to clone, like the client itself.
#[derive(Debug, Clone)]
pub struct BizEntities {
    client: Client,
}

impl BizEntities {
    pub(crate) fn new(client: &Client) -> Self { Self { client: client.clone() } }

    /// List or fetch investors with filters.
    ///
    /// All filters combine with AND. Rows come with nested accounts, parties, addresses,
    /// communications and payment details. Use UpdatedDateFull for incremental sync, as
    /// UpdatedDate misses nested changes. Reads only: repeated after a failure that may pass.
    /// `send` gives the first page, [`pages`](ListBizEntities::pages) walks through all of
    /// them.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://seveng.com.au/api/documentation/reference/endpoint/BizEntity/GET>.
    ///
    /// *Documented in part.* *Uncertain:* Over fifteen parameters are claimed; those listed
    /// were read or shown in samples.
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), seveng_client::Error> {
    /// use seveng_client::{BizEntityId, BizEntityTypeId, ExternalBizEntityId};
    ///
    /// let biz_entities = seveng
    ///     .biz_entities()
    ///     .list()
    ///     .biz_entity_id(BizEntityId(5120))
    ///     .external_biz_entity_id(&ExternalBizEntityId::new("INV-2040"))
    ///     .biz_entity_type_id(BizEntityTypeId(3))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListBizEntities {
        ListBizEntities { call: self.client.call(&spec::LIST_BIZ_ENTITIES) }
    }

    /// Create an investor with nested objects.
    ///
    /// `bizEntityID` stays null or absent. At least one account and one party; every account
    /// names the same product. Investor kind and status are required. An id at party level only
    /// looks up and fails when missing; a nested person or organisation is created, or reused
    /// when its external id is known. The same `externalPersonId` twice in one request means
    /// one person record. International tax residents need `taxationCountryCode` and either a
    /// TIN or a no-TIN reason. Never sent again once it may have arrived, unless
    /// `idempotency_enrolled(true)` was set.
    ///
    /// - `biz_entity_type_id`: Investor kind; fixed after creation; known values `1` Individual,
    ///   `2` Company, `3` Trust, `4` SMSF, `5` Partnership.
    ///   `common().get_lookup().name("bizEntityTypeID")` lists the values. *Uncertain:* Numbers
    ///   from samples; the live lookup is authoritative.
    /// - `biz_entity_status_id`: Lifecycle status; inactive and suspended block transactions;
    ///   known values `1` Active, `2` Inactive, `3` Suspended.
    ///   `common().get_lookup().name("bizEntityStatusID")` lists the values. *Uncertain:* 2 and 3
    ///   stated; 1 inferred.
    /// - `accounts`: Accounts; at least one, all with the same product; at least 1 items.
    /// - `biz_entity_parties`: Party links; at least one; at least 1 items.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://seveng.com.au/api/documentation/reference/endpoint/BizEntity/POST>.
    ///
    /// *Documented in part.* *Uncertain:* The page has more members; about a third of the plain
    /// ones are here.
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), seveng_client::Error> {
    /// use seveng_client::biz_entities::{Account, BizEntityParty};
    /// use seveng_client::{
    ///     BizEntityStatusId, BizEntityTypeId, CommunicationInput, CommunicationTypeId,
    ///     ExternalAccountId, ExternalBizEntityId, ExternalPersonId, PersonInput, ProductId,
    /// };
    ///
    /// let biz_entity = seveng
    ///     .biz_entities()
    ///     .create(
    ///         BizEntityTypeId(1),
    ///         BizEntityStatusId(1),
    ///         [Account::default()
    ///             .external_account_id(ExternalAccountId::new("ACC-2041-A"))
    ///             .product_id(ProductId(12))],
    ///         [BizEntityParty::default()
    ///             .person(
    ///                 PersonInput::default()
    ///                     .external_person_id(ExternalPersonId::new("PER-880"))
    ///                     .first_name("Mira")
    ///                     .last_name("Okafor"),
    ///             )
    ///             .is_primary_contact(true)
    ///             .is_income_receiving(true)],
    ///     )
    ///     .external_biz_entity_id(&ExternalBizEntityId::new("INV-2041"))
    ///     .communications([CommunicationInput::default()
    ///         .communication_type_id(CommunicationTypeId(1))
    ///         .name("mira.okafor@mail.example")])
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create(
        &self,
        biz_entity_type_id: BizEntityTypeId,
        biz_entity_status_id: BizEntityStatusId,
        accounts: impl Into<Vec<Account>>,
        biz_entity_parties: impl Into<Vec<BizEntityParty>>,
    ) -> CreateBizEntity {
        let call = self
            .client
            .call(&spec::CREATE_BIZ_ENTITY)
            .set("bizEntityTypeID", &biz_entity_type_id)
            .set("bizEntityStatusID", &biz_entity_status_id)
            .set("accounts", &accounts.into())
            .set("bizEntityParties", &biz_entity_parties.into());
        CreateBizEntity { call }
    }

    /// Replace an investor with its nested objects.
    ///
    /// Read first, then send the whole record. An omitted child array deletes all its rows. A
    /// child with its native id is updated, one without is created, one left out is deleted.
    /// Accounts and `bizEntityParties` stay non-empty. Investor kind cannot change. Inactive or
    /// suspended status blocks further transactions. Never sent again once it may have arrived,
    /// unless `idempotency_enrolled(true)` was set.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://seveng.com.au/api/documentation/reference/endpoint/BizEntity/PUT>.
    ///
    /// *Documented in part.* *Uncertain:*
    ///
    /// - Creation of id-less children makes a blind repeat unsafe unless external child ids
    ///   deduplicate.
    /// - The page has more members; about a third of the plain ones are here.
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client, biz_entity: seveng_client::biz_entities::BizEntity) -> Result<(), seveng_client::Error> {
    /// let changed = biz_entity.into_replace().name("Lantern Family Trust");
    /// let biz_entity = seveng.biz_entities().replace(changed).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn replace(&self, replacement: BizEntityReplace) -> ReplaceBizEntity {
        let call = self.client.call(&spec::UPDATE_BIZ_ENTITY).object(replacement.into_object());
        ReplaceBizEntity { call }
    }

    /// Delete an unused investor.
    ///
    /// Needs no transactions, zero balances and no active distributions. Cascades to accounts,
    /// addresses, party links, communications, payment details and parent relations; person and
    /// organisation records are separate. Twice has the effect of once: repeated after a
    /// failure that may pass, except a 500.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://seveng.com.au/api/documentation/reference/endpoint/BizEntity/DELETE>.
    ///
    /// *Uncertain:* Persons and organisations surviving is inferred from the cascade list.
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), seveng_client::Error> {
    /// use seveng_client::BizEntityId;
    ///
    /// seveng
    ///     .biz_entities()
    ///     .delete(BizEntityId(5120))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, biz_entity: impl Into<BizEntityRef>) -> DeleteBizEntity {
        let call = self.client.call(&spec::DELETE_BIZ_ENTITY);
        let call = biz_entity.into().query(call, "BizEntityID", "ExternalBizEntityId");
        DeleteBizEntity { call }
    }

    /// Read positions per account.
    ///
    /// Date values the present quantities at that day's price; it does not rebuild past
    /// quantities. Paging parameters are mandatory unless accounts are named by AccountID or
    /// ExternalAccountId. One row per account with a nested investments array. Reads only:
    /// repeated after a failure that may pass. `send` gives the first page,
    /// [`pages`](ListAccountHoldings::pages) walks through all of them.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://seveng.com.au/api/documentation/reference/endpoint/BizEntity/Account/Holdings/GET>.
    ///
    /// *Documented in part.* *Uncertain:* Whether ExternalProductId alone satisfies the
    /// mandatory filter and whether AccountNumber lifts the paging duty are not known.
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), seveng_client::Error> {
    /// use seveng_client::{AccountId, ExternalProductId, ProductId};
    ///
    /// let holdings = seveng
    ///     .biz_entities()
    ///     .list_holdings()
    ///     .product_id(ProductId(12))
    ///     .external_product_id(&ExternalProductId::new("PRD-12"))
    ///     .account_id(AccountId(9001))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list_holdings(&self) -> ListAccountHoldings {
        ListAccountHoldings { call: self.client.call(&spec::LIST_ACCOUNT_HOLDINGS) }
    }

    /// Create a dated parent relation.
    ///
    /// No circular relations. Never sent again once it may have arrived, unless
    /// `idempotency_enrolled(true)` was set.
    ///
    /// - `active_from`: First day of validity. *Uncertain:* Older prose says `activeFromDate`.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://seveng.com.au/api/documentation/reference/endpoint/BizEntity/Parent/POST>.
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), seveng_client::Error> {
    /// use seveng_client::BizEntityId;
    ///
    /// let parent = seveng
    ///     .biz_entities()
    ///     .create_parent(BizEntityId(5120), BizEntityId(4010), "2025-07-01")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create_parent(
        &self,
        biz_entity: impl Into<BizEntityRef>,
        parent_biz_entity: impl Into<BizEntityRef>,
        active_from: impl Into<Date>,
    ) -> CreateBizEntityParent {
        let call = self.client.call(&spec::CREATE_BIZ_ENTITY_PARENT);
        let call = biz_entity.into().set(call, "bizEntityID", "externalBizEntityId");
        let call = parent_biz_entity
            .into()
            .set(call, "parentBizEntityID", "parentExternalBizEntityId")
            .set("activeFrom", &active_from.into());
        CreateBizEntityParent { call }
    }

    /// Replace a parent relation.
    ///
    /// Child and parent select the relation. Set `activeTo` to end a relation and keep its
    /// history. Twice has the effect of once: repeated after a failure that may pass, except a
    /// 500.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://seveng.com.au/api/documentation/reference/endpoint/BizEntity/Parent/PUT>.
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client, parent: seveng_client::biz_entities::BizEntityParent) -> Result<(), seveng_client::Error> {
    /// let changed = parent.into_replace();
    /// let parent = seveng.biz_entities().replace_parent(changed).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn replace_parent(&self, replacement: BizEntityParentReplace) -> ReplaceBizEntityParent {
        let call = self
            .client
            .call(&spec::UPDATE_BIZ_ENTITY_PARENT)
            .object(replacement.into_object());
        ReplaceBizEntityParent { call }
    }

    /// Remove a parent relation.
    ///
    /// Only the relation goes; both entities stay. Twice has the effect of once: repeated after
    /// a failure that may pass, except a 500.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://seveng.com.au/api/documentation/reference/endpoint/BizEntity/Parent/DELETE>.
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), seveng_client::Error> {
    /// use seveng_client::BizEntityId;
    ///
    /// seveng
    ///     .biz_entities()
    ///     .delete_parent(BizEntityId(5120), BizEntityId(4010))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_parent(
        &self,
        biz_entity: impl Into<BizEntityRef>,
        parent_biz_entity: impl Into<BizEntityRef>,
    ) -> DeleteBizEntityParent {
        let call = self.client.call(&spec::DELETE_BIZ_ENTITY_PARENT);
        let call = biz_entity.into().query(call, "BizEntityID", "ExternalBizEntityId");
        let call = parent_biz_entity
            .into()
            .query(call, "ParentBizEntityID", "ExternalParentBizEntityId");
        DeleteBizEntityParent { call }
    }
}
