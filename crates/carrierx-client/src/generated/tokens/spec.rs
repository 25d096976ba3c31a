//! The static rows of `Tokens`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::{PageStyle, Paging, Place};
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static CREATE_TOKEN: OperationSpec = OperationSpec {
    provider: "carrierx", id: "createToken", method: Method::POST, path: "/oauth/token",
    idempotency: Idempotency::Unsafe, takes_key: false, auth: Auth::Required, reply: Reply::Bare,
    ok_when_false: false,
};

pub(super) static CREATE_SUB_PARTNER_TOKEN: OperationSpec = OperationSpec {
    provider: "carrierx", id: "createSubPartnerToken", method: Method::POST,
    path: "/oauth/token/{partner_sid}", idempotency: Idempotency::Unsafe, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static LIST_TOKENS: OperationSpec = OperationSpec {
    provider: "carrierx", id: "listTokens", method: Method::GET, path: "/oauth/tokens",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Bare,
    ok_when_false: false,
};
pub(super) static LIST_TOKENS_PAGES: Paging = Paging {
    style: PageStyle::Offset { offset: "offset", limit: "limit" }, place: Place::Query,
    max_size: Some(1000),
};

pub(super) static GET_TOKEN: OperationSpec = OperationSpec {
    provider: "carrierx", id: "getToken", method: Method::GET, path: "/oauth/tokens/{token_sid}",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Bare,
    ok_when_false: false,
};

pub(super) static UPDATE_TOKEN: OperationSpec = OperationSpec {
    provider: "carrierx", id: "updateToken", method: Method::PATCH,
    path: "/oauth/tokens/{token_sid}", idempotency: Idempotency::Idempotent, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static REPLACE_TOKEN: OperationSpec = OperationSpec {
    provider: "carrierx", id: "replaceToken", method: Method::PUT,
    path: "/oauth/tokens/{token_sid}", idempotency: Idempotency::Idempotent, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static REVOKE_TOKEN: OperationSpec = OperationSpec {
    provider: "carrierx", id: "revokeToken", method: Method::POST, path: "/oauth/revoke",
    idempotency: Idempotency::Idempotent, takes_key: false, auth: Auth::Required,
    reply: Reply::Empty, ok_when_false: false,
};

pub(super) static WHO_AM_I: OperationSpec = OperationSpec {
    provider: "carrierx", id: "whoAmI", method: Method::GET, path: "/oauth/whoami",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Bare,
    ok_when_false: false,
};
