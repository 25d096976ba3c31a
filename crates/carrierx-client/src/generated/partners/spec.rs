//! The static rows of `Partners`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::{PageStyle, Paging, Place};
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static LIST_PARTNERS: OperationSpec = OperationSpec {
    provider: "carrierx", id: "listPartners", method: Method::GET, path: "/partners",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Bare,
    ok_when_false: false,
};
pub(super) static LIST_PARTNERS_PAGES: Paging = Paging {
    style: PageStyle::Offset { offset: "offset", limit: "limit" }, place: Place::Query,
    max_size: Some(1000),
};

pub(super) static CREATE_PARTNER: OperationSpec = OperationSpec {
    provider: "carrierx", id: "createPartner", method: Method::POST, path: "/partners",
    idempotency: Idempotency::Unsafe, takes_key: false, auth: Auth::Required, reply: Reply::Bare,
    ok_when_false: false,
};

pub(super) static GET_PARTNER: OperationSpec = OperationSpec {
    provider: "carrierx", id: "getPartner", method: Method::GET, path: "/partners/{partner_sid}",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Bare,
    ok_when_false: false,
};

pub(super) static UPDATE_PARTNER: OperationSpec = OperationSpec {
    provider: "carrierx", id: "updatePartner", method: Method::PATCH,
    path: "/partners/{partner_sid}", idempotency: Idempotency::Idempotent, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static REPLACE_PARTNER: OperationSpec = OperationSpec {
    provider: "carrierx", id: "replacePartner", method: Method::PUT,
    path: "/partners/{partner_sid}", idempotency: Idempotency::Idempotent, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static GET_EFFECTIVE_RATES: OperationSpec = OperationSpec {
    provider: "carrierx", id: "getEffectiveRates", method: Method::GET,
    path: "/partners/{partner_sid}/effective_rates", idempotency: Idempotency::Safe,
    takes_key: false, auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};
