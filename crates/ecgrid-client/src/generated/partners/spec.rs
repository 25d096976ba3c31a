//! The static rows of `Partners`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::Paging;
use core_http::{OperationSpec, Reply};

pub(super) static GET_PARTNER: OperationSpec =
    OperationSpec::new("ecgrid", "getPartner", Method::GET, "/v2/partners/{id}")
        .safe().reply(Reply::Enveloped);

pub(super) static DELETE_PARTNER: OperationSpec =
    OperationSpec::new("ecgrid", "deletePartner", Method::DELETE, "/v2/partners/{id}")
        .idempotent().reply(Reply::Enveloped);

pub(super) static CREATE_PARTNER: OperationSpec =
    OperationSpec::new("ecgrid", "createPartner", Method::POST, "/v2/partners")
        .reply(Reply::Enveloped);

pub(super) static COUNT_PARTNERS: OperationSpec =
    OperationSpec::new("ecgrid", "countPartners", Method::POST, "/v2/partners/count")
        .safe().reply(Reply::Enveloped);

pub(super) static LIST_PARTNERS: OperationSpec =
    OperationSpec::new("ecgrid", "listPartners", Method::POST, "/v2/partners/list")
        .safe().reply(Reply::Enveloped);
pub(super) static LIST_PARTNERS_PAGES: Paging =
    Paging::by_number("pageNo", "recordsPerPage").in_body();

pub(super) static ADD_PARTNER_NOTE: OperationSpec =
    OperationSpec::new("ecgrid", "addPartnerNote", Method::POST, "/v2/partners/note")
        .reply(Reply::Enveloped);

pub(super) static LIST_PARTNER_NOTES: OperationSpec =
    OperationSpec::new("ecgrid", "listPartnerNotes", Method::POST, "/v2/partners/notelist")
        .safe().reply(Reply::Enveloped);
