//! The static rows of `ShortenerDomains`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::{PageStyle, Paging, Place};
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static LIST_SHORTENER_DOMAINS: OperationSpec = OperationSpec {
    provider: "carrierx", id: "listShortenerDomains", method: Method::GET,
    path: "/shortener/domains", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};
pub(super) static LIST_SHORTENER_DOMAINS_PAGES: Paging = Paging {
    style: PageStyle::Offset { offset: "offset", limit: "limit" }, place: Place::Query,
    max_size: Some(1000),
};

pub(super) static CREATE_SHORTENER_DOMAIN: OperationSpec = OperationSpec {
    provider: "carrierx", id: "createShortenerDomain", method: Method::POST,
    path: "/shortener/domains", idempotency: Idempotency::Unsafe, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static GET_SHORTENER_DOMAIN: OperationSpec = OperationSpec {
    provider: "carrierx", id: "getShortenerDomain", method: Method::GET,
    path: "/shortener/domains/{domain_sid}", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static UPDATE_SHORTENER_DOMAIN: OperationSpec = OperationSpec {
    provider: "carrierx", id: "updateShortenerDomain", method: Method::PATCH,
    path: "/shortener/domains/{domain_sid}", idempotency: Idempotency::Idempotent, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static REPLACE_SHORTENER_DOMAIN: OperationSpec = OperationSpec {
    provider: "carrierx", id: "replaceShortenerDomain", method: Method::PUT,
    path: "/shortener/domains/{domain_sid}", idempotency: Idempotency::Idempotent, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static DELETE_SHORTENER_DOMAIN: OperationSpec = OperationSpec {
    provider: "carrierx", id: "deleteShortenerDomain", method: Method::DELETE,
    path: "/shortener/domains/{domain_sid}", idempotency: Idempotency::Idempotent, takes_key: false,
    auth: Auth::Required, reply: Reply::Empty, ok_when_false: false,
};
