//! Identifiers, which cannot be taken for one another.
//! Written by `cargo xtask codegen`.

core_http::id! {
    /// Identifies an account.
    AccountSid(String)
    /// Identifies a brand.
    BrandSid(String)
    /// Identifies a campaign.
    CampaignSid(String)
    /// Identifies a classification.
    ClassificationSid(String)
    /// Identifies a storage container.
    ContainerSid(String)
    /// Identifies a did.
    DidSid(String)
    /// Identifies an endpoint.
    EndpointSid(String)
    /// Your own ID of a did.
    ExternalDidSid(String)
    /// Identifies a location.
    LocationSid(String)
    /// Identifies a lrn.
    LrnSid(String)
    /// Identifies a partner.
    PartnerSid(String)
    /// Identifies a provider.
    ProviderSid(String)
    /// Identifies an underlying carrier.
    UnderlyingCarrierSid(String)
}
