//! Types that several groups use.
//! Written by `cargo xtask codegen`.

mod enums;
mod ids;
mod records;

pub use self::enums::{AuthLevel, CommType, Direction, EdiStandard, Status, UseType};
pub use self::ids::{
    CallbackEventId, CallbackId, CarbonCopyId, CertKeyId, CommId, EcGridId, InterchangeId,
    InterconnectId, KeyId, MailboxId, NetworkId, ParcelId, PortalId, ReportId, UserId,
};
pub use self::records::Comm;
