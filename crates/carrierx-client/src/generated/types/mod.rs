//! Types that several groups use.
//! Written by `cargo xtask codegen`.

mod enums;
mod ids;
mod pages;
mod records;

pub use self::enums::{
    AclEntryDirection, CallDirection, DidStatus, FileClassification, LifecycleAction, LinkMode,
    MessageDirection, MessageRateSubType, MessageStatus, MessageType, MessagingStatus,
    MessagingType, SmsActionFalse, SmsActionTrue, TrunkAllowForward, TrunkAsnMode,
};
pub use self::ids::{
    AccountSid, ApplicationSid, AssignmentSid, BrandSid, CallSid, CampaignSid, ClassificationSid,
    ContainerSid, DeviceSid, DidGroupSid, DidSid, DomainSid, DrSid, EmailTemplateSid, EndpointSid,
    ExternalDidSid, FileSid, InvoiceSid, IpProfileSid, LinkSid, LocationSid, LoginSid, LrnPrefixSid,
    LrnSid, MeetingRoomSid, MeetingSid, MessageSid, NotificationSid, PartnerSid, PrefixSid,
    ProviderSid, RatesPlanSid, ReferenceSid, RuleSid, ShortCodeSid, SubscriptionSid, TaskSid,
    TokenSid, TrunkGroupSid, TrunkSid, UnderlyingCarrierSid, VoiceSid,
};
pub use self::pages::{Page, RatePage};
pub use self::records::{
    AclEntry, DidMessagingEnablement, File, PaginationLinks, Partner, PartnerCallbacks,
    RatesPlanRef, Trunk,
};
