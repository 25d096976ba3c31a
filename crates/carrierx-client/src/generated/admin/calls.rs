//! The requests of `Admin`.
//! Written by `cargo xtask codegen`.

use crate::Error;
use crate::types::Partner;

core_http::call_methods! {
    /// Activate an unconfirmed partner, with a welcome email, or a canceled one, without.
    pub struct ActivatePartner -> Partner, Error;
}
