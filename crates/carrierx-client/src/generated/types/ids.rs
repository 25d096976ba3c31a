//! Identifiers, which cannot be taken for one another.
//! Written by `cargo xtask codegen`.

core_http::id! {
    /// Identifies an account.
    AccountSid(String)
    /// Identifies an application.
    ApplicationSid(String)
    /// Identifies an assignment.
    AssignmentSid(String)
    /// Identifies a brand.
    BrandSid(String)
    /// Identifies a call.
    CallSid(String)
    /// Identifies a campaign.
    CampaignSid(String)
    /// Identifies a classification.
    ClassificationSid(String)
    /// Identifies a storage container.
    ContainerSid(String)
    /// Identifies a device.
    DeviceSid(String)
    /// Identifies a did group.
    DidGroupSid(String)
    /// Identifies a did.
    DidSid(String)
    /// Identifies a domain.
    DomainSid(String)
    /// Identifies a dr.
    DrSid(String)
    /// Identifies an email template.
    EmailTemplateSid(String)
    /// Identifies an endpoint.
    EndpointSid(String)
    /// Your own ID of a did.
    ExternalDidSid(String)
    /// Identifies a stored file.
    FileSid(String)
    /// Identifies an invoice.
    InvoiceSid(String)
    /// Identifies a routing IP profile.
    IpProfileSid(String)
    /// Identifies a link.
    LinkSid(String)
    /// Identifies a location.
    LocationSid(String)
    /// Identifies a login.
    LoginSid(String)
    /// Identifies a lrn prefix.
    LrnPrefixSid(String)
    /// Identifies a lrn.
    LrnSid(String)
    /// Identifies a meeting room.
    MeetingRoomSid(String)
    /// Identifies a meeting.
    MeetingSid(String)
    /// Identifies a message.
    MessageSid(String)
    /// Identifies a notification.
    NotificationSid(String)
    /// Identifies a partner.
    PartnerSid(String)
    /// Identifies a prefix.
    PrefixSid(String)
    /// Identifies a provider.
    ProviderSid(String)
    /// Identifies a rates plan.
    RatesPlanSid(String)
    /// Identifies a reference.
    ReferenceSid(String)
    /// Identifies a rule.
    RuleSid(String)
    /// Identifies a short code.
    ShortCodeSid(String)
    /// Identifies a subscription.
    SubscriptionSid(String)
    /// Identifies a task.
    TaskSid(String)
    /// Identifies a token.
    TokenSid(String)
    /// Identifies a trunk group.
    TrunkGroupSid(String)
    /// Identifies a trunk.
    TrunkSid(String)
    /// Identifies an underlying carrier.
    UnderlyingCarrierSid(String)
    /// Identifies a voice.
    VoiceSid(String)
}
