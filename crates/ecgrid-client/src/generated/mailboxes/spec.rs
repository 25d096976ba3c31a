//! The static rows of `Mailboxes`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::{PageStyle, Paging, Place};
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static GET_MAILBOX: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "getMailbox", method: Method::GET, path: "/v2/mailboxes/{id}",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Enveloped,
    ok_when_false: false,
};

pub(super) static DELETE_MAILBOX: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "deleteMailbox", method: Method::DELETE, path: "/v2/mailboxes/{id}",
    idempotency: Idempotency::Idempotent, takes_key: false, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static CREATE_MAILBOX: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "createMailbox", method: Method::POST, path: "/v2/mailboxes/create",
    idempotency: Idempotency::Unsafe, takes_key: false, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static LIST_MAILBOXES: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "listMailboxes", method: Method::POST, path: "/v2/mailboxes/list",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Enveloped,
    ok_when_false: false,
};
pub(super) static LIST_MAILBOXES_PAGES: Paging = Paging {
    style: PageStyle::PageNumber { page: "pageNo", size: "recordsPerPage" }, place: Place::Body,
    max_size: Some(500),
};

pub(super) static UPDATE_MAILBOX: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "updateMailbox", method: Method::POST, path: "/v2/mailboxes/update",
    idempotency: Idempotency::Idempotent, takes_key: false, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static UPDATE_MAILBOX_CONFIG: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "updateMailboxConfig", method: Method::POST,
    path: "/v2/mailboxes/update-config", idempotency: Idempotency::Idempotent, takes_key: false,
    auth: Auth::Required, reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static SET_MAILBOX_X12_DELIMITERS: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "setMailboxX12Delimiters", method: Method::POST,
    path: "/v2/mailboxes/x12-delimiters", idempotency: Idempotency::Idempotent, takes_key: false,
    auth: Auth::Required, reply: Reply::Enveloped, ok_when_false: false,
};
