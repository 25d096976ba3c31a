//! Identifiers, which cannot be taken for one another.
//! Written by `cargo xtask codegen`.

core_http::id! {
    /// Identifies a biz entity.
    BizEntityId(i32)
    /// Identifies a communication.
    CommunicationId(i32)
    /// Identifies a communication type.
    CommunicationTypeId(i32)
    /// Your own ID of a biz entity.
    ExternalBizEntityId(String)
    /// Your own ID of a communication.
    ExternalCommunicationId(String)
    /// Your own ID of an organisation.
    ExternalOrganisationId(String)
    /// Your own ID of a person.
    ExternalPersonId(String)
    /// Identifies an organisation.
    OrganisationId(i32)
    /// Identifies a person.
    PersonId(i32)
}
