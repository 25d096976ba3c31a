//! Identifiers, which cannot be taken for one another.
//! Written by `cargo xtask codegen`.

core_http::id! {
    /// Identifies an account.
    AccountId(i32)
    /// Identifies an account status.
    AccountStatusId(i32)
    /// Identifies an address.
    AddressId(i32)
    /// Identifies an address type.
    AddressTypeId(i32)
    /// Identifies a biz entity.
    BizEntityId(i32)
    /// Identifies a biz entity party.
    BizEntityPartyId(i32)
    /// Identifies a biz entity status.
    BizEntityStatusId(i32)
    /// Identifies a biz entity type.
    BizEntityTypeId(i32)
    /// Identifies a biz event.
    BizEventId(i64)
    /// Identifies a biz event type.
    BizEventTypeId(i32)
    /// Identifies a biz transaction.
    BizTransactionId(i64)
    /// Identifies a biz transaction type.
    BizTransactionTypeId(i32)
    /// Identifies a communication.
    CommunicationId(i32)
    /// Identifies a communication type.
    CommunicationTypeId(i32)
    /// Identifies a conversion method.
    ConversionMethodId(i32)
    /// Identifies a corporate action.
    CorporateActionId(i32)
    /// Identifies how somebody takes part in CRS and FATCA.
    CrsFatcaParticipationId(i32)
    /// Identifies a currency.
    CurrencyId(i32)
    /// Identifies a distribution period.
    DistributionPeriodId(i32)
    /// Identifies a distribution status.
    DistributionStatusId(i32)
    /// Identifies a document.
    DocumentId(i32)
    /// Identifies a document type.
    DocumentTypeId(i32)
    /// Your own ID of an account.
    ExternalAccountId(String)
    /// Your own ID of an address.
    ExternalAddressId(String)
    /// Your own ID of a biz entity.
    ExternalBizEntityId(String)
    /// Your own ID of a biz transaction.
    ExternalBizTransactionId(String)
    /// Your own ID of a communication.
    ExternalCommunicationId(String)
    /// Your own ID of a corporate action.
    ExternalCorporateActionId(String)
    /// Your own ID of a document.
    ExternalDocumentId(String)
    /// Your own ID of an investment.
    ExternalInvestmentId(String)
    /// Your own ID of an organisation.
    ExternalOrganisationId(String)
    /// Your own ID of a payment detail.
    ExternalPaymentDetailId(String)
    /// Your own ID of a person.
    ExternalPersonId(String)
    /// Your own ID of a product.
    ExternalProductId(String)
    /// Identifies an investment.
    InvestmentId(i32)
    /// Identifies an investment type.
    InvestmentTypeId(i32)
    /// Identifies an organisation.
    OrganisationId(i32)
    /// Identifies a payment detail.
    PaymentDetailId(i32)
    /// Identifies a payment method.
    PaymentMethodId(i32)
    /// Identifies a payment type.
    PaymentTypeId(i32)
    /// Identifies a person.
    PersonId(i32)
    /// Identifies a product.
    ProductId(i32)
    /// Identifies a statement type.
    StatementTypeId(i32)
    /// Identifies a tax component.
    TaxComponentId(i32)
    /// Identifies a title.
    TitleId(i32)
}
