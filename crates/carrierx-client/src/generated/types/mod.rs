//! Types that several groups use.
//!
//! Written by `cargo xtask codegen` from `spec/openapi.yaml` and `spec/overlay.yaml`.

mod acl_entry;
mod acl_entry_direction;
mod acl_entry_sms_action_false;
mod acl_entry_sms_action_true;
mod did_messaging_enablement;
mod ids;
mod messaging_status;
mod messaging_type;
mod page;
mod pagination_links;
mod partner;
mod partner_callbacks;

pub use self::acl_entry::AclEntry;
pub use self::acl_entry_direction::AclEntryDirection;
pub use self::acl_entry_sms_action_false::AclEntrySmsActionFalse;
pub use self::acl_entry_sms_action_true::AclEntrySmsActionTrue;
pub use self::did_messaging_enablement::DidMessagingEnablement;
pub use self::ids::{
    AccountSid, BrandSid, CampaignSid, ClassificationSid, ContainerSid, DidSid, EndpointSid,
    ExternalDidSid, LocationSid, LrnSid, PartnerSid, ProviderSid, UnderlyingCarrierSid,
};
pub use self::messaging_status::MessagingStatus;
pub use self::messaging_type::MessagingType;
pub use self::page::Page;
pub use self::pagination_links::PaginationLinks;
pub use self::partner::Partner;
pub use self::partner_callbacks::PartnerCallbacks;
