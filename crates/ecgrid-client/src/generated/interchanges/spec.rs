//! The static rows of `Interchanges`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::Paging;
use core_http::{OperationSpec, Reply};

pub(super) static GET_INTERCHANGE: OperationSpec =
    OperationSpec::new("ecgrid", "getInterchange", Method::GET, "/v2/interchanges/{id}")
        .safe().reply(Reply::Enveloped);

pub(super) static CANCEL_INTERCHANGE: OperationSpec =
    OperationSpec::new("ecgrid", "cancelInterchange", Method::POST, "/v2/interchanges/cancel/{id}")
        .idempotent().reply(Reply::Enveloped);

pub(super) static GET_INTERCHANGE_MANIFEST: OperationSpec =
    OperationSpec::new(
        "ecgrid", "getInterchangeManifest", Method::GET, "/v2/interchanges/get-manifest/{id}",
    )
        .safe().reply(Reply::Enveloped);

pub(super) static RESEND_INTERCHANGE: OperationSpec =
    OperationSpec::new("ecgrid", "resendInterchange", Method::POST, "/v2/interchanges/resend/{id}")
        .reply(Reply::Enveloped);

pub(super) static GET_INTERCHANGE_DATE: OperationSpec =
    OperationSpec::new("ecgrid", "getInterchangeDate", Method::POST, "/v2/interchanges/get-date")
        .safe().reply(Reply::Enveloped);

pub(super) static GET_INTERCHANGE_HEADER: OperationSpec =
    OperationSpec::new(
        "ecgrid", "getInterchangeHeader", Method::POST, "/v2/interchanges/get-header",
    )
        .safe().reply(Reply::Enveloped);

pub(super) static LIST_INBOX_INTERCHANGES: OperationSpec =
    OperationSpec::new(
        "ecgrid", "listInboxInterchanges", Method::POST, "/v2/interchanges/inbox-list",
    )
        .safe().reply(Reply::Enveloped);
pub(super) static LIST_INBOX_INTERCHANGES_PAGES: Paging =
    Paging::by_number("pageNo", "recordsPerPage").in_body().max_size(500);

pub(super) static LIST_OUTBOX_INTERCHANGES: OperationSpec =
    OperationSpec::new(
        "ecgrid", "listOutboxInterchanges", Method::POST, "/v2/interchanges/outbox-list",
    )
        .safe().reply(Reply::Enveloped);
pub(super) static LIST_OUTBOX_INTERCHANGES_PAGES: Paging =
    Paging::by_number("pageNo", "recordsPerPage").in_body().max_size(500);
