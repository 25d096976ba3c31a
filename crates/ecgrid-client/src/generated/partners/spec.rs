//! The static rows of `Partners`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::{PageStyle, Paging, Place};
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static GET_PARTNER: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "getPartner", method: Method::GET, path: "/v2/partners/{id}",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Enveloped,
    ok_when_false: false,
};

pub(super) static DELETE_PARTNER: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "deletePartner", method: Method::DELETE, path: "/v2/partners/{id}",
    idempotency: Idempotency::Idempotent, takes_key: false, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static CREATE_PARTNER: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "createPartner", method: Method::POST, path: "/v2/partners",
    idempotency: Idempotency::Unsafe, takes_key: false, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static COUNT_PARTNERS: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "countPartners", method: Method::POST, path: "/v2/partners/count",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Enveloped,
    ok_when_false: false,
};

pub(super) static LIST_PARTNERS: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "listPartners", method: Method::POST, path: "/v2/partners/list",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Enveloped,
    ok_when_false: false,
};
pub(super) static LIST_PARTNERS_PAGES: Paging = Paging {
    style: PageStyle::PageNumber { page: "pageNo", size: "recordsPerPage" }, place: Place::Body,
    max_size: None,
};

pub(super) static ADD_PARTNER_NOTE: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "addPartnerNote", method: Method::POST, path: "/v2/partners/note",
    idempotency: Idempotency::Unsafe, takes_key: false, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static LIST_PARTNER_NOTES: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "listPartnerNotes", method: Method::POST, path: "/v2/partners/notelist",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Enveloped,
    ok_when_false: false,
};
