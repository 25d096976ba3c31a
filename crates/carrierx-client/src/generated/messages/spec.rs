//! The static rows of `Messages`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::OperationSpec;
use core_http::http::Method;
use core_http::page::Paging;

pub(super) static LIST_MESSAGES: OperationSpec =
    OperationSpec::new("carrierx", "listMessages", Method::GET, "/sms/messages").safe();
pub(super) static LIST_MESSAGES_PAGES: Paging = Paging::by_offset("offset", "limit").max_size(1000);

pub(super) static SEND_MESSAGE: OperationSpec =
    OperationSpec::new("carrierx", "sendMessage", Method::POST, "/sms/messages");

pub(super) static GET_MESSAGE: OperationSpec =
    OperationSpec::new("carrierx", "getMessage", Method::GET, "/sms/messages/{message_sid}").safe();
