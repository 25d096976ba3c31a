//! The static rows of `Admin`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::OperationSpec;
use core_http::http::Method;

pub(super) static ACTIVATE_PARTNER: OperationSpec =
    OperationSpec::new(
        "carrierx", "activatePartner", Method::POST, "/admin/partners/{partner_sid}/activate",
    )
        ;
