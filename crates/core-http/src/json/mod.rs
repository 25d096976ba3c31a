//! Exact JSON: what a provider sent is what it gets back.
//!
//! A full replacement (GET, change one member, PUT) must not lose the members
//! that this library does not know, must not turn `null` into absence, and must
//! not round an amount of money. The types here keep all three: unknown members
//! and nulls live in [`Extra`], numbers that matter are [`Decimal`]s that hold
//! the literal, and a request body is a [`JsonObject`] of raw members.
//!
//! Reading is lenient where the documentation of a provider is known to be
//! incomplete ([`Lenient`]), and strict where guessing could do harm.
//!
//! ```
//! use core_http::json::Extra;
//!
//! core_http::id! {
//!     /// A comm channel.
//!     CommId(i64)
//! }
//!
//! /// A comm channel of a mailbox.
//! #[derive(Debug, Clone, PartialEq)]
//! #[non_exhaustive]
//! pub struct Comm {
//!     pub comm_id: CommId,
//!     pub identifier: Option<String>,
//!     pub port: Option<i32>,
//!     pub extra: Extra,
//! }
//!
//! core_http::object! {
//!     Comm { comm_id: "commId" required, identifier: "identifier", port: "port" }
//! }
//!
//! # fn main() -> Result<(), serde_json::Error> {
//! let text = r#"{"commId":5001,"identifier":null,"port":"5060","rate":0.10}"#;
//! let mut comm: Comm = serde_json::from_str(text)?;
//! assert_eq!(comm.port, Some(5060));
//!
//! comm.identifier = Some("JUNIPER-AS2".to_owned());
//! assert_eq!(
//!     serde_json::to_string(&comm)?,
//!     r#"{"commId":5001,"identifier":"JUNIPER-AS2","port":5060,"rate":0.10}"#,
//! );
//! # Ok(()) }
//! ```

mod base64;
mod calendar;
mod date;
mod decimal;
mod duplicates;
mod extra;
mod field;
mod id;
mod lenient;
mod model;
mod object;
mod open_enum;
mod patch;
mod scalar;
mod secret;
mod timestamp;
mod url;
mod value;

pub use base64::{Base64, InvalidBase64};
pub use date::{Date, InvalidDate};
pub use decimal::{Decimal, DecimalText, InvalidDecimal};
pub use extra::Extra;
pub use field::Field;
pub use id::InvalidId;
pub use lenient::Lenient;
pub(crate) use lenient::{Element, Member};
pub use model::{Object, ObjectReader, ObjectWriter};
pub use object::{JsonObject, UnwritableMember};
pub use open_enum::{OpenEnum, UnknownValue};
pub use patch::{Nullable, Patch};
pub use secret::Secret;
pub use timestamp::{InvalidTimestamp, Timestamp};
pub use value::Json;

/// The exact decimal that [`Decimal`] converts to, in the version used here.
pub use rust_decimal;

/// What the macros expand to; not for direct use.
#[doc(hidden)]
pub mod private {
    pub use serde::de::{Deserialize, Deserializer, MapAccess};
    pub use serde::ser::{Serialize, SerializeMap, Serializer};

    pub use super::id::{read_text, write_text};
    pub use super::model::{marked, read_object, write_object};
    pub use super::open_enum::{from_text, read_enum, write_enum};
}

#[cfg(test)]
mod tests;
