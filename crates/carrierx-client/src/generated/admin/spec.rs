//! The static rows of `Admin`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static ACTIVATE_PARTNER: OperationSpec = OperationSpec {
    provider: "carrierx", id: "activatePartner", method: Method::POST,
    path: "/admin/partners/{partner_sid}/activate", idempotency: Idempotency::Unsafe,
    takes_key: false, auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};
