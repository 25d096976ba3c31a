//! Types that several groups use.
//!
//! Written by `cargo xtask codegen` from `spec/openapi.yaml` and `spec/overlay.yaml`.

mod auth_level;
mod comm;
mod comm_type;
mod edi_standard;
mod ids;
mod status;
mod use_type;

pub use self::auth_level::AuthLevel;
pub use self::comm::Comm;
pub use self::comm_type::CommType;
pub use self::edi_standard::EdiStandard;
pub use self::ids::{CommId, EcGridId, MailboxId, NetworkId, UserId};
pub use self::status::Status;
pub use self::use_type::UseType;
