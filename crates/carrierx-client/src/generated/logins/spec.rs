//! The static rows of `Logins`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::{PageStyle, Paging, Place};
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static LIST_PARTNER_LOGINS: OperationSpec = OperationSpec {
    provider: "carrierx", id: "listPartnerLogins", method: Method::GET, path: "/oauth/logins",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Bare,
    ok_when_false: false,
};
pub(super) static LIST_PARTNER_LOGINS_PAGES: Paging = Paging {
    style: PageStyle::Offset { offset: "offset", limit: "limit" }, place: Place::Query,
    max_size: Some(1000),
};

pub(super) static CREATE_PARTNER_LOGIN: OperationSpec = OperationSpec {
    provider: "carrierx", id: "createPartnerLogin", method: Method::POST, path: "/oauth/logins",
    idempotency: Idempotency::Unsafe, takes_key: false, auth: Auth::Required, reply: Reply::Bare,
    ok_when_false: false,
};

pub(super) static GET_PARTNER_LOGIN: OperationSpec = OperationSpec {
    provider: "carrierx", id: "getPartnerLogin", method: Method::GET,
    path: "/oauth/logins/{login_sid}", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static UPDATE_PARTNER_LOGIN: OperationSpec = OperationSpec {
    provider: "carrierx", id: "updatePartnerLogin", method: Method::PATCH,
    path: "/oauth/logins/{login_sid}", idempotency: Idempotency::Idempotent, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static REPLACE_PARTNER_LOGIN: OperationSpec = OperationSpec {
    provider: "carrierx", id: "replacePartnerLogin", method: Method::PUT,
    path: "/oauth/logins/{login_sid}", idempotency: Idempotency::Idempotent, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static DELETE_PARTNER_LOGIN: OperationSpec = OperationSpec {
    provider: "carrierx", id: "deletePartnerLogin", method: Method::DELETE,
    path: "/oauth/logins/{login_sid}", idempotency: Idempotency::Idempotent, takes_key: false,
    auth: Auth::Required, reply: Reply::Empty, ok_when_false: false,
};
