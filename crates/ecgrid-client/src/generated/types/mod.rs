//! Types that several groups use.
//! Written by `cargo xtask codegen`.

mod enums;
mod ids;
mod records;

pub use self::enums::{AuthLevel, CommType, EdiStandard, Status, UseType};
pub use self::ids::{CommId, EcGridId, MailboxId, NetworkId, UserId};
pub use self::records::Comm;
