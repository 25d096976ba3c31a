//! The static rows of `BillingMethods`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::{OperationSpec, Reply};

pub(super) static GET_BILLING_METHOD: OperationSpec =
    OperationSpec::new(
        "carrierx", "getBillingMethod", Method::GET, "/partners/{partner_sid}/billing_method",
    )
        .safe();

pub(super) static REGISTER_BILLING_METHOD: OperationSpec =
    OperationSpec::new(
        "carrierx", "registerBillingMethod", Method::POST, "/partners/{partner_sid}/billing_method",
    )
        ;

pub(super) static DELETE_BILLING_METHOD: OperationSpec =
    OperationSpec::new(
        "carrierx", "deleteBillingMethod", Method::DELETE, "/partners/{partner_sid}/billing_method",
    )
        .idempotent().reply(Reply::Empty);
