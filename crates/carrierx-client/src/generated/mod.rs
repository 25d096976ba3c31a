//! The operations of CarrierX.
//! Written by `cargo xtask codegen`.

#[cfg(feature = "endpoints")]
pub mod endpoints;
#[cfg(feature = "external-dids")]
pub mod external_dids;
pub mod types;

use crate::Client;

/// The groups of operations.
impl Client {
    /// SIP devices, hosted applications and the system gateway that calls enter and leave
    /// through.
    #[cfg(feature = "endpoints")]
    #[must_use]
    pub fn endpoints(&self) -> endpoints::Endpoints {
        endpoints::Endpoints::new(self)
    }

    /// Third-party phone numbers registered for messaging only.
    #[cfg(feature = "external-dids")]
    #[must_use]
    pub fn external_dids(&self) -> external_dids::ExternalDids {
        external_dids::ExternalDids::new(self)
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
