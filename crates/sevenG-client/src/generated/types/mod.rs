//! Types that several groups use.
//!
//! Written by `cargo xtask codegen` from `spec/openapi.yaml` and `spec/overlay.yaml`.

mod communication;
mod communication_ref;
mod ids;

pub use self::communication::{Communication, CommunicationOwner};
pub use self::communication_ref::CommunicationRef;
pub use self::ids::{
    BizEntityId, CommunicationId, CommunicationTypeId, ExternalBizEntityId, ExternalCommunicationId,
    ExternalOrganisationId, ExternalPersonId, OrganisationId, PersonId,
};
