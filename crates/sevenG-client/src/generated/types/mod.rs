//! Types that several groups use.
//! Written by `cargo xtask codegen`.

mod ids;
mod records;
mod refs;

pub use self::ids::{
    BizEntityId, CommunicationId, CommunicationTypeId, ExternalBizEntityId, ExternalCommunicationId,
    ExternalOrganisationId, ExternalPersonId, OrganisationId, PersonId,
};
pub use self::records::{Communication, CommunicationOwner};
pub use self::refs::CommunicationRef;
