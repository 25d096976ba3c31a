//! The requests of `Admin`.
//! Written by `cargo xtask codegen`.

use core_http::Call;

use crate::Error;
use crate::types::Partner;

/// Activate an unconfirmed partner, with a welcome email, or a canceled one, without.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ActivatePartner {
    pub(crate) call: Call,
}

core_http::call_methods!(ActivatePartner -> Partner, Error);
