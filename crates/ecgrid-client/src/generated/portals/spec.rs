//! The static rows of `Portals`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static GET_PORTAL_BY_MAILBOX: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "getPortalByMailbox", method: Method::GET,
    path: "/v2/portals/by-mailbox/{mailboxId}", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static CREATE_PORTAL: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "createPortal", method: Method::POST, path: "/v2/portals/create",
    idempotency: Idempotency::Unsafe, takes_key: false, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};
