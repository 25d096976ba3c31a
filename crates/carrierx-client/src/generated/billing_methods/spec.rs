//! The static rows of `BillingMethods`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static GET_BILLING_METHOD: OperationSpec = OperationSpec {
    provider: "carrierx", id: "getBillingMethod", method: Method::GET,
    path: "/partners/{partner_sid}/billing_method", idempotency: Idempotency::Safe,
    takes_key: false, auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static REGISTER_BILLING_METHOD: OperationSpec = OperationSpec {
    provider: "carrierx", id: "registerBillingMethod", method: Method::POST,
    path: "/partners/{partner_sid}/billing_method", idempotency: Idempotency::Unsafe,
    takes_key: false, auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static DELETE_BILLING_METHOD: OperationSpec = OperationSpec {
    provider: "carrierx", id: "deleteBillingMethod", method: Method::DELETE,
    path: "/partners/{partner_sid}/billing_method", idempotency: Idempotency::Idempotent,
    takes_key: false, auth: Auth::Required, reply: Reply::Empty, ok_when_false: false,
};
