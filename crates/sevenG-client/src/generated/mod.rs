//! The operations of 7G.
//! Written by `cargo xtask codegen`.

#[cfg(feature = "users")]
pub mod users;
#[cfg(feature = "communications")]
pub mod communications;
pub mod types;

use crate::Client;

/// The groups of operations.
impl Client {
    /// Sign-in and token refresh.
    #[cfg(feature = "users")]
    #[must_use]
    pub fn users(&self) -> users::Users {
        users::Users::new(self)
    }

    /// Contact values.
    #[cfg(feature = "communications")]
    #[must_use]
    pub fn communications(&self) -> communications::Communications {
        communications::Communications::new(self)
    }
}

/// A record as the body that replaces it. One that cannot be written keeps the
/// reason, and the call that sends it says so.
#[allow(dead_code, reason = "not every group replaces records")]
pub(crate) fn whole<T: serde::Serialize>(record: &T) -> core_http::JsonObject {
    core_http::JsonObject::from_reply(record).unwrap_or_else(|_| {
        let mut object = core_http::JsonObject::new();
        object.set("record", record);
        object
    })
}
