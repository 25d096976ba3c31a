//! Types that several groups use.
//! Written by `cargo xtask codegen`.

mod enums;
mod ids;
mod pages;
mod records;

pub use self::enums::{
    AclEntryDirection, AclEntrySmsActionFalse, AclEntrySmsActionTrue, MessagingStatus,
    MessagingType,
};
pub use self::ids::{
    AccountSid, BrandSid, CampaignSid, ClassificationSid, ContainerSid, DidSid, EndpointSid,
    ExternalDidSid, LocationSid, LrnSid, PartnerSid, ProviderSid, UnderlyingCarrierSid,
};
pub use self::pages::Page;
pub use self::records::{AclEntry, DidMessagingEnablement, PaginationLinks, Partner, PartnerCallbacks};
