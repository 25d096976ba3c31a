//! The static rows of `Interchanges`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::{PageStyle, Paging, Place};
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static GET_INTERCHANGE: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "getInterchange", method: Method::GET, path: "/v2/interchanges/{id}",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Enveloped,
    ok_when_false: false,
};

pub(super) static CANCEL_INTERCHANGE: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "cancelInterchange", method: Method::POST,
    path: "/v2/interchanges/cancel/{id}", idempotency: Idempotency::Idempotent, takes_key: false,
    auth: Auth::Required, reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static GET_INTERCHANGE_MANIFEST: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "getInterchangeManifest", method: Method::GET,
    path: "/v2/interchanges/get-manifest/{id}", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static RESEND_INTERCHANGE: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "resendInterchange", method: Method::POST,
    path: "/v2/interchanges/resend/{id}", idempotency: Idempotency::Unsafe, takes_key: false,
    auth: Auth::Required, reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static GET_INTERCHANGE_DATE: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "getInterchangeDate", method: Method::POST,
    path: "/v2/interchanges/get-date", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static GET_INTERCHANGE_HEADER: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "getInterchangeHeader", method: Method::POST,
    path: "/v2/interchanges/get-header", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static LIST_INBOX_INTERCHANGES: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "listInboxInterchanges", method: Method::POST,
    path: "/v2/interchanges/inbox-list", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Enveloped, ok_when_false: false,
};
pub(super) static LIST_INBOX_INTERCHANGES_PAGES: Paging = Paging {
    style: PageStyle::PageNumber { page: "pageNo", size: "recordsPerPage" }, place: Place::Body,
    max_size: Some(500),
};

pub(super) static LIST_OUTBOX_INTERCHANGES: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "listOutboxInterchanges", method: Method::POST,
    path: "/v2/interchanges/outbox-list", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Enveloped, ok_when_false: false,
};
pub(super) static LIST_OUTBOX_INTERCHANGES_PAGES: Paging = Paging {
    style: PageStyle::PageNumber { page: "pageNo", size: "recordsPerPage" }, place: Place::Body,
    max_size: Some(500),
};
