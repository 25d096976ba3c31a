//! The static rows of `Mailboxes`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::Paging;
use core_http::{OperationSpec, Reply};

pub(super) static GET_MAILBOX: OperationSpec =
    OperationSpec::new("ecgrid", "getMailbox", Method::GET, "/v2/mailboxes/{id}")
        .safe().reply(Reply::Enveloped);

pub(super) static DELETE_MAILBOX: OperationSpec =
    OperationSpec::new("ecgrid", "deleteMailbox", Method::DELETE, "/v2/mailboxes/{id}")
        .idempotent().reply(Reply::Enveloped);

pub(super) static CREATE_MAILBOX: OperationSpec =
    OperationSpec::new("ecgrid", "createMailbox", Method::POST, "/v2/mailboxes/create")
        .reply(Reply::Enveloped);

pub(super) static LIST_MAILBOXES: OperationSpec =
    OperationSpec::new("ecgrid", "listMailboxes", Method::POST, "/v2/mailboxes/list")
        .safe().reply(Reply::Enveloped);
pub(super) static LIST_MAILBOXES_PAGES: Paging =
    Paging::by_number("pageNo", "recordsPerPage").in_body().max_size(500);

pub(super) static UPDATE_MAILBOX: OperationSpec =
    OperationSpec::new("ecgrid", "updateMailbox", Method::POST, "/v2/mailboxes/update")
        .idempotent().reply(Reply::Enveloped);

pub(super) static UPDATE_MAILBOX_CONFIG: OperationSpec =
    OperationSpec::new(
        "ecgrid", "updateMailboxConfig", Method::POST, "/v2/mailboxes/update-config",
    )
        .idempotent().reply(Reply::Enveloped);

pub(super) static SET_MAILBOX_X12_DELIMITERS: OperationSpec =
    OperationSpec::new(
        "ecgrid", "setMailboxX12Delimiters", Method::POST, "/v2/mailboxes/x12-delimiters",
    )
        .idempotent().reply(Reply::Enveloped);
