//! Types that several groups use.
//! Written by `cargo xtask codegen`.

mod ids;
mod records;
mod refs;

pub use self::ids::{
    AccountId, AccountStatusId, AddressId, AddressTypeId, BizEntityId, BizEntityPartyId,
    BizEntityStatusId, BizEntityTypeId, BizEventId, BizEventTypeId, BizTransactionId,
    BizTransactionTypeId, CommunicationId, CommunicationTypeId, ConversionMethodId,
    CorporateActionId, CrsFatcaParticipationId, CurrencyId, DistributionPeriodId,
    DistributionStatusId, DocumentId, DocumentTypeId, ExternalAccountId, ExternalAddressId,
    ExternalBizEntityId, ExternalBizTransactionId, ExternalCommunicationId,
    ExternalCorporateActionId, ExternalDocumentId, ExternalInvestmentId, ExternalOrganisationId,
    ExternalPaymentDetailId, ExternalPersonId, ExternalProductId, InvestmentId, InvestmentTypeId,
    OrganisationId, PaymentDetailId, PaymentMethodId, PaymentTypeId, PersonId, ProductId,
    StatementTypeId, TaxComponentId, TitleId,
};
pub use self::records::{
    Address, AddressInput, AddressOwner, AssociatedPerson, Communication, CommunicationInput,
    CommunicationOwner, Organisation, PaymentDetail, Person, PersonInput,
};
pub use self::refs::{
    AccountRef, AddressRef, BizEntityRef, CommunicationRef, CorporateActionRef, DocumentRef,
    InvestmentRef, OrganisationRef, PaymentDetailRef, PersonRef, ProductRef,
};
