//! The static rows of `ShortenerDomains`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::Paging;
use core_http::{OperationSpec, Reply};

pub(super) static LIST_SHORTENER_DOMAINS: OperationSpec =
    OperationSpec::new("carrierx", "listShortenerDomains", Method::GET, "/shortener/domains")
        .safe();
pub(super) static LIST_SHORTENER_DOMAINS_PAGES: Paging =
    Paging::by_offset("offset", "limit").max_size(1000);

pub(super) static CREATE_SHORTENER_DOMAIN: OperationSpec =
    OperationSpec::new("carrierx", "createShortenerDomain", Method::POST, "/shortener/domains");

pub(super) static GET_SHORTENER_DOMAIN: OperationSpec =
    OperationSpec::new(
        "carrierx", "getShortenerDomain", Method::GET, "/shortener/domains/{domain_sid}",
    )
        .safe();

pub(super) static UPDATE_SHORTENER_DOMAIN: OperationSpec =
    OperationSpec::new(
        "carrierx", "updateShortenerDomain", Method::PATCH, "/shortener/domains/{domain_sid}",
    )
        .idempotent();

pub(super) static REPLACE_SHORTENER_DOMAIN: OperationSpec =
    OperationSpec::new(
        "carrierx", "replaceShortenerDomain", Method::PUT, "/shortener/domains/{domain_sid}",
    )
        .idempotent();

pub(super) static DELETE_SHORTENER_DOMAIN: OperationSpec =
    OperationSpec::new(
        "carrierx", "deleteShortenerDomain", Method::DELETE, "/shortener/domains/{domain_sid}",
    )
        .idempotent().reply(Reply::Empty);
