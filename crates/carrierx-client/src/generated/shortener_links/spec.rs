//! The static rows of `ShortenerLinks`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::Paging;
use core_http::{OperationSpec, Reply};

pub(super) static LIST_SHORTENER_LINKS: OperationSpec =
    OperationSpec::new("carrierx", "listShortenerLinks", Method::GET, "/shortener/links").safe();
pub(super) static LIST_SHORTENER_LINKS_PAGES: Paging =
    Paging::by_offset("offset", "limit").max_size(1000);

pub(super) static CREATE_SHORTENER_LINK: OperationSpec =
    OperationSpec::new("carrierx", "createShortenerLink", Method::POST, "/shortener/links");

pub(super) static GET_SHORTENER_LINK: OperationSpec =
    OperationSpec::new("carrierx", "getShortenerLink", Method::GET, "/shortener/links/{link_sid}")
        .safe();

pub(super) static UPDATE_SHORTENER_LINK: OperationSpec =
    OperationSpec::new(
        "carrierx", "updateShortenerLink", Method::PATCH, "/shortener/links/{link_sid}",
    )
        .idempotent();

pub(super) static REPLACE_SHORTENER_LINK: OperationSpec =
    OperationSpec::new(
        "carrierx", "replaceShortenerLink", Method::PUT, "/shortener/links/{link_sid}",
    )
        .idempotent();

pub(super) static DELETE_SHORTENER_LINK: OperationSpec =
    OperationSpec::new(
        "carrierx", "deleteShortenerLink", Method::DELETE, "/shortener/links/{link_sid}",
    )
        .idempotent().reply(Reply::Empty);
