//! The requests of `Portals`.
//! Written by `cargo xtask codegen`.

use core_http::Call;

use super::Portal;
use crate::Error;

/// Fetch the portal of a mailbox.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetPortalByMailbox {
    pub(crate) call: Call,
}

core_http::call_methods!(GetPortalByMailbox -> Portal, Error);

/// Create the portal of a mailbox.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct CreatePortal {
    pub(crate) call: Call,
}

core_http::call_methods!(CreatePortal -> Portal, Error);
