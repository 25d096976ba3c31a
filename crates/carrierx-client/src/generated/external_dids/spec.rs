//! The static rows of `ExternalDids`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::{PageStyle, Paging, Place};
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static LIST_EXTERNAL_DIDS: OperationSpec = OperationSpec {
    provider: "carrierx", id: "listExternalDids", method: Method::GET,
    path: "/phonenumber/external_dids", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};
pub(super) static LIST_EXTERNAL_DIDS_PAGES: Paging = Paging {
    style: PageStyle::Offset { offset: "offset", limit: "limit" }, place: Place::Query,
    max_size: Some(1000),
};

pub(super) static REGISTER_EXTERNAL_DID: OperationSpec = OperationSpec {
    provider: "carrierx", id: "registerExternalDid", method: Method::POST,
    path: "/phonenumber/external_dids", idempotency: Idempotency::Unsafe, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static GET_EXTERNAL_DID: OperationSpec = OperationSpec {
    provider: "carrierx", id: "getExternalDid", method: Method::GET,
    path: "/phonenumber/external_dids/{external_did_sid}", idempotency: Idempotency::Safe,
    takes_key: false, auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static UPDATE_EXTERNAL_DID: OperationSpec = OperationSpec {
    provider: "carrierx", id: "updateExternalDid", method: Method::PATCH,
    path: "/phonenumber/external_dids/{external_did_sid}", idempotency: Idempotency::Idempotent,
    takes_key: false, auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static REPLACE_EXTERNAL_DID: OperationSpec = OperationSpec {
    provider: "carrierx", id: "replaceExternalDid", method: Method::PUT,
    path: "/phonenumber/external_dids/{external_did_sid}", idempotency: Idempotency::Idempotent,
    takes_key: false, auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static DELETE_EXTERNAL_DID: OperationSpec = OperationSpec {
    provider: "carrierx", id: "deleteExternalDid", method: Method::DELETE,
    path: "/phonenumber/external_dids/{external_did_sid}", idempotency: Idempotency::Idempotent,
    takes_key: false, auth: Auth::Required, reply: Reply::Empty, ok_when_false: false,
};

pub(super) static GET_EXTERNAL_DID_MESSAGING: OperationSpec = OperationSpec {
    provider: "carrierx", id: "getExternalDidMessaging", method: Method::GET,
    path: "/phonenumber/external_dids/{external_did_sid}/messaging", idempotency: Idempotency::Safe,
    takes_key: false, auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static SET_EXTERNAL_DID_MESSAGING: OperationSpec = OperationSpec {
    provider: "carrierx", id: "setExternalDidMessaging", method: Method::POST,
    path: "/phonenumber/external_dids/{external_did_sid}/messaging",
    idempotency: Idempotency::Idempotent, takes_key: false, auth: Auth::Required,
    reply: Reply::Bare, ok_when_false: false,
};
