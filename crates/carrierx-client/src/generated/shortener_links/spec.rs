//! The static rows of `ShortenerLinks`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::{PageStyle, Paging, Place};
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static LIST_SHORTENER_LINKS: OperationSpec = OperationSpec {
    provider: "carrierx", id: "listShortenerLinks", method: Method::GET, path: "/shortener/links",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Bare,
    ok_when_false: false,
};
pub(super) static LIST_SHORTENER_LINKS_PAGES: Paging = Paging {
    style: PageStyle::Offset { offset: "offset", limit: "limit" }, place: Place::Query,
    max_size: Some(1000),
};

pub(super) static CREATE_SHORTENER_LINK: OperationSpec = OperationSpec {
    provider: "carrierx", id: "createShortenerLink", method: Method::POST, path: "/shortener/links",
    idempotency: Idempotency::Unsafe, takes_key: false, auth: Auth::Required, reply: Reply::Bare,
    ok_when_false: false,
};

pub(super) static GET_SHORTENER_LINK: OperationSpec = OperationSpec {
    provider: "carrierx", id: "getShortenerLink", method: Method::GET,
    path: "/shortener/links/{link_sid}", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static UPDATE_SHORTENER_LINK: OperationSpec = OperationSpec {
    provider: "carrierx", id: "updateShortenerLink", method: Method::PATCH,
    path: "/shortener/links/{link_sid}", idempotency: Idempotency::Idempotent, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static REPLACE_SHORTENER_LINK: OperationSpec = OperationSpec {
    provider: "carrierx", id: "replaceShortenerLink", method: Method::PUT,
    path: "/shortener/links/{link_sid}", idempotency: Idempotency::Idempotent, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static DELETE_SHORTENER_LINK: OperationSpec = OperationSpec {
    provider: "carrierx", id: "deleteShortenerLink", method: Method::DELETE,
    path: "/shortener/links/{link_sid}", idempotency: Idempotency::Idempotent, takes_key: false,
    auth: Auth::Required, reply: Reply::Empty, ok_when_false: false,
};
