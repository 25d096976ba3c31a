//! The static rows of `Messages`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::{PageStyle, Paging, Place};
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static LIST_MESSAGES: OperationSpec = OperationSpec {
    provider: "carrierx", id: "listMessages", method: Method::GET, path: "/sms/messages",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Bare,
    ok_when_false: false,
};
pub(super) static LIST_MESSAGES_PAGES: Paging = Paging {
    style: PageStyle::Offset { offset: "offset", limit: "limit" }, place: Place::Query,
    max_size: Some(1000),
};

pub(super) static SEND_MESSAGE: OperationSpec = OperationSpec {
    provider: "carrierx", id: "sendMessage", method: Method::POST, path: "/sms/messages",
    idempotency: Idempotency::Unsafe, takes_key: false, auth: Auth::Required, reply: Reply::Bare,
    ok_when_false: false,
};

pub(super) static GET_MESSAGE: OperationSpec = OperationSpec {
    provider: "carrierx", id: "getMessage", method: Method::GET,
    path: "/sms/messages/{message_sid}", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};
