//! The requests of `Portals`.
//! Written by `cargo xtask codegen`.

use super::Portal;
use crate::Error;

core_http::call_methods! {
    /// Fetch the portal of a mailbox.
    pub struct GetPortalByMailbox -> Portal, Error;
}

core_http::call_methods! {
    /// Create the portal of a mailbox.
    pub struct CreatePortal -> Portal, Error;
}
