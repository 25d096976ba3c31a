//! Which record is meant: by the provider's ID or by yours.
//! Written by `cargo xtask codegen`.

use core_http::Call;

use super::{
    AccountId, AddressId, BizEntityId, CommunicationId, CorporateActionId, DocumentId,
    ExternalAccountId, ExternalAddressId, ExternalBizEntityId, ExternalCommunicationId,
    ExternalCorporateActionId, ExternalDocumentId, ExternalInvestmentId, ExternalOrganisationId,
    ExternalPaymentDetailId, ExternalPersonId, ExternalProductId, InvestmentId, OrganisationId,
    PaymentDetailId, PersonId, ProductId,
};

/// Which account is meant: by the provider's ID or by yours.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum AccountRef {
    /// By the provider's ID, which is faster.
    Id(AccountId),
    /// By your own ID.
    External(ExternalAccountId),
}

#[allow(dead_code, reason = "which of them are used depends on the features")]
impl AccountRef {
    pub(crate) fn set(&self, call: Call, native: &'static str, external: &'static str) -> Call {
        match self {
            Self::Id(id) => call.set(native, id),
            Self::External(id) => call.set(external, id),
        }
    }
}

impl From<AccountId> for AccountRef {
    fn from(id: AccountId) -> Self { Self::Id(id) }
}

impl From<ExternalAccountId> for AccountRef {
    fn from(id: ExternalAccountId) -> Self { Self::External(id) }
}

impl From<&ExternalAccountId> for AccountRef {
    fn from(id: &ExternalAccountId) -> Self { Self::External(id.clone()) }
}

/// Which address is meant: by the provider's ID or by yours.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum AddressRef {
    /// By the provider's ID, which is faster.
    Id(AddressId),
    /// By your own ID.
    External(ExternalAddressId),
}

#[allow(dead_code, reason = "which of them are used depends on the features")]
impl AddressRef {
    pub(crate) fn query(&self, call: Call, native: &'static str, external: &'static str) -> Call {
        match self {
            Self::Id(id) => call.query(native, id),
            Self::External(id) => call.query(external, id),
        }
    }
}

impl From<AddressId> for AddressRef {
    fn from(id: AddressId) -> Self { Self::Id(id) }
}

impl From<ExternalAddressId> for AddressRef {
    fn from(id: ExternalAddressId) -> Self { Self::External(id) }
}

impl From<&ExternalAddressId> for AddressRef {
    fn from(id: &ExternalAddressId) -> Self { Self::External(id.clone()) }
}

/// Which biz entity is meant: by the provider's ID or by yours.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum BizEntityRef {
    /// By the provider's ID, which is faster.
    Id(BizEntityId),
    /// By your own ID.
    External(ExternalBizEntityId),
}

#[allow(dead_code, reason = "which of them are used depends on the features")]
impl BizEntityRef {
    pub(crate) fn query(&self, call: Call, native: &'static str, external: &'static str) -> Call {
        match self {
            Self::Id(id) => call.query(native, id),
            Self::External(id) => call.query(external, id),
        }
    }
    pub(crate) fn set(&self, call: Call, native: &'static str, external: &'static str) -> Call {
        match self {
            Self::Id(id) => call.set(native, id),
            Self::External(id) => call.set(external, id),
        }
    }
}

impl From<BizEntityId> for BizEntityRef {
    fn from(id: BizEntityId) -> Self { Self::Id(id) }
}

impl From<ExternalBizEntityId> for BizEntityRef {
    fn from(id: ExternalBizEntityId) -> Self { Self::External(id) }
}

impl From<&ExternalBizEntityId> for BizEntityRef {
    fn from(id: &ExternalBizEntityId) -> Self { Self::External(id.clone()) }
}

/// Which communication is meant: by the provider's ID or by yours.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum CommunicationRef {
    /// By the provider's ID, which is faster.
    Id(CommunicationId),
    /// By your own ID.
    External(ExternalCommunicationId),
}

#[allow(dead_code, reason = "which of them are used depends on the features")]
impl CommunicationRef {
    pub(crate) fn query(&self, call: Call, native: &'static str, external: &'static str) -> Call {
        match self {
            Self::Id(id) => call.query(native, id),
            Self::External(id) => call.query(external, id),
        }
    }
}

impl From<CommunicationId> for CommunicationRef {
    fn from(id: CommunicationId) -> Self { Self::Id(id) }
}

impl From<ExternalCommunicationId> for CommunicationRef {
    fn from(id: ExternalCommunicationId) -> Self { Self::External(id) }
}

impl From<&ExternalCommunicationId> for CommunicationRef {
    fn from(id: &ExternalCommunicationId) -> Self { Self::External(id.clone()) }
}

/// Which corporate action is meant: by the provider's ID or by yours.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum CorporateActionRef {
    /// By the provider's ID, which is faster.
    Id(CorporateActionId),
    /// By your own ID.
    External(ExternalCorporateActionId),
}

#[allow(dead_code, reason = "which of them are used depends on the features")]
impl CorporateActionRef {
    pub(crate) fn query(&self, call: Call, native: &'static str, external: &'static str) -> Call {
        match self {
            Self::Id(id) => call.query(native, id),
            Self::External(id) => call.query(external, id),
        }
    }
    pub(crate) fn set(&self, call: Call, native: &'static str, external: &'static str) -> Call {
        match self {
            Self::Id(id) => call.set(native, id),
            Self::External(id) => call.set(external, id),
        }
    }
}

impl From<CorporateActionId> for CorporateActionRef {
    fn from(id: CorporateActionId) -> Self { Self::Id(id) }
}

impl From<ExternalCorporateActionId> for CorporateActionRef {
    fn from(id: ExternalCorporateActionId) -> Self { Self::External(id) }
}

impl From<&ExternalCorporateActionId> for CorporateActionRef {
    fn from(id: &ExternalCorporateActionId) -> Self { Self::External(id.clone()) }
}

/// Which document is meant: by the provider's ID or by yours.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum DocumentRef {
    /// By the provider's ID, which is faster.
    Id(DocumentId),
    /// By your own ID.
    External(ExternalDocumentId),
}

#[allow(dead_code, reason = "which of them are used depends on the features")]
impl DocumentRef {
    pub(crate) fn query(&self, call: Call, native: &'static str, external: &'static str) -> Call {
        match self {
            Self::Id(id) => call.query(native, id),
            Self::External(id) => call.query(external, id),
        }
    }
    pub(crate) fn text_part(
        &self,
        call: Call,
        native: &'static str,
        external: &'static str,
    ) -> Call {
        match self {
            Self::Id(id) => call.text_part(native, id),
            Self::External(id) => call.text_part(external, id),
        }
    }
}

impl From<DocumentId> for DocumentRef {
    fn from(id: DocumentId) -> Self { Self::Id(id) }
}

impl From<ExternalDocumentId> for DocumentRef {
    fn from(id: ExternalDocumentId) -> Self { Self::External(id) }
}

impl From<&ExternalDocumentId> for DocumentRef {
    fn from(id: &ExternalDocumentId) -> Self { Self::External(id.clone()) }
}

/// Which investment is meant: by the provider's ID or by yours.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum InvestmentRef {
    /// By the provider's ID, which is faster.
    Id(InvestmentId),
    /// By your own ID.
    External(ExternalInvestmentId),
}

#[allow(dead_code, reason = "which of them are used depends on the features")]
impl InvestmentRef {
    pub(crate) fn query(&self, call: Call, native: &'static str, external: &'static str) -> Call {
        match self {
            Self::Id(id) => call.query(native, id),
            Self::External(id) => call.query(external, id),
        }
    }
    pub(crate) fn set(&self, call: Call, native: &'static str, external: &'static str) -> Call {
        match self {
            Self::Id(id) => call.set(native, id),
            Self::External(id) => call.set(external, id),
        }
    }
}

impl From<InvestmentId> for InvestmentRef {
    fn from(id: InvestmentId) -> Self { Self::Id(id) }
}

impl From<ExternalInvestmentId> for InvestmentRef {
    fn from(id: ExternalInvestmentId) -> Self { Self::External(id) }
}

impl From<&ExternalInvestmentId> for InvestmentRef {
    fn from(id: &ExternalInvestmentId) -> Self { Self::External(id.clone()) }
}

/// Which organisation is meant: by the provider's ID or by yours.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum OrganisationRef {
    /// By the provider's ID, which is faster.
    Id(OrganisationId),
    /// By your own ID.
    External(ExternalOrganisationId),
}

#[allow(dead_code, reason = "which of them are used depends on the features")]
impl OrganisationRef {
    pub(crate) fn query(&self, call: Call, native: &'static str, external: &'static str) -> Call {
        match self {
            Self::Id(id) => call.query(native, id),
            Self::External(id) => call.query(external, id),
        }
    }
}

impl From<OrganisationId> for OrganisationRef {
    fn from(id: OrganisationId) -> Self { Self::Id(id) }
}

impl From<ExternalOrganisationId> for OrganisationRef {
    fn from(id: ExternalOrganisationId) -> Self { Self::External(id) }
}

impl From<&ExternalOrganisationId> for OrganisationRef {
    fn from(id: &ExternalOrganisationId) -> Self { Self::External(id.clone()) }
}

/// Which payment detail is meant: by the provider's ID or by yours.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum PaymentDetailRef {
    /// By the provider's ID, which is faster.
    Id(PaymentDetailId),
    /// By your own ID.
    External(ExternalPaymentDetailId),
}

#[allow(dead_code, reason = "which of them are used depends on the features")]
impl PaymentDetailRef {
    pub(crate) fn query(&self, call: Call, native: &'static str, external: &'static str) -> Call {
        match self {
            Self::Id(id) => call.query(native, id),
            Self::External(id) => call.query(external, id),
        }
    }
}

impl From<PaymentDetailId> for PaymentDetailRef {
    fn from(id: PaymentDetailId) -> Self { Self::Id(id) }
}

impl From<ExternalPaymentDetailId> for PaymentDetailRef {
    fn from(id: ExternalPaymentDetailId) -> Self { Self::External(id) }
}

impl From<&ExternalPaymentDetailId> for PaymentDetailRef {
    fn from(id: &ExternalPaymentDetailId) -> Self { Self::External(id.clone()) }
}

/// Which person is meant: by the provider's ID or by yours.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum PersonRef {
    /// By the provider's ID, which is faster.
    Id(PersonId),
    /// By your own ID.
    External(ExternalPersonId),
}

#[allow(dead_code, reason = "which of them are used depends on the features")]
impl PersonRef {
    pub(crate) fn query(&self, call: Call, native: &'static str, external: &'static str) -> Call {
        match self {
            Self::Id(id) => call.query(native, id),
            Self::External(id) => call.query(external, id),
        }
    }
}

impl From<PersonId> for PersonRef {
    fn from(id: PersonId) -> Self { Self::Id(id) }
}

impl From<ExternalPersonId> for PersonRef {
    fn from(id: ExternalPersonId) -> Self { Self::External(id) }
}

impl From<&ExternalPersonId> for PersonRef {
    fn from(id: &ExternalPersonId) -> Self { Self::External(id.clone()) }
}

/// Which product is meant: by the provider's ID or by yours.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ProductRef {
    /// By the provider's ID, which is faster.
    Id(ProductId),
    /// By your own ID.
    External(ExternalProductId),
}

#[allow(dead_code, reason = "which of them are used depends on the features")]
impl ProductRef {
    pub(crate) fn query(&self, call: Call, native: &'static str, external: &'static str) -> Call {
        match self {
            Self::Id(id) => call.query(native, id),
            Self::External(id) => call.query(external, id),
        }
    }
    pub(crate) fn set(&self, call: Call, native: &'static str, external: &'static str) -> Call {
        match self {
            Self::Id(id) => call.set(native, id),
            Self::External(id) => call.set(external, id),
        }
    }
    pub(crate) fn text_part(
        &self,
        call: Call,
        native: &'static str,
        external: &'static str,
    ) -> Call {
        match self {
            Self::Id(id) => call.text_part(native, id),
            Self::External(id) => call.text_part(external, id),
        }
    }
}

impl From<ProductId> for ProductRef {
    fn from(id: ProductId) -> Self { Self::Id(id) }
}

impl From<ExternalProductId> for ProductRef {
    fn from(id: ExternalProductId) -> Self { Self::External(id) }
}

impl From<&ExternalProductId> for ProductRef {
    fn from(id: &ExternalProductId) -> Self { Self::External(id.clone()) }
}
