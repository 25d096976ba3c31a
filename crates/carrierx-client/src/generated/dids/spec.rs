//! The static rows of `Dids`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::{PageStyle, Paging, Place};
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static LIST_DIDS: OperationSpec = OperationSpec {
    provider: "carrierx", id: "listDids", method: Method::GET, path: "/phonenumber/dids",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Bare,
    ok_when_false: false,
};
pub(super) static LIST_DIDS_PAGES: Paging = Paging {
    style: PageStyle::Offset { offset: "offset", limit: "limit" }, place: Place::Query,
    max_size: Some(1000),
};

pub(super) static RENT_DID: OperationSpec = OperationSpec {
    provider: "carrierx", id: "rentDid", method: Method::POST, path: "/phonenumber/dids",
    idempotency: Idempotency::Unsafe, takes_key: false, auth: Auth::Required, reply: Reply::Bare,
    ok_when_false: false,
};

pub(super) static GET_DID: OperationSpec = OperationSpec {
    provider: "carrierx", id: "getDid", method: Method::GET, path: "/phonenumber/dids/{did_sid}",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Bare,
    ok_when_false: false,
};

pub(super) static UPDATE_DID: OperationSpec = OperationSpec {
    provider: "carrierx", id: "updateDid", method: Method::PATCH,
    path: "/phonenumber/dids/{did_sid}", idempotency: Idempotency::Idempotent, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static REPLACE_DID: OperationSpec = OperationSpec {
    provider: "carrierx", id: "replaceDid", method: Method::PUT,
    path: "/phonenumber/dids/{did_sid}", idempotency: Idempotency::Idempotent, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static RELEASE_DID: OperationSpec = OperationSpec {
    provider: "carrierx", id: "releaseDid", method: Method::DELETE,
    path: "/phonenumber/dids/{did_sid}", idempotency: Idempotency::Idempotent, takes_key: false,
    auth: Auth::Required, reply: Reply::Empty, ok_when_false: false,
};

pub(super) static LIST_AVAILABLE_DIDS: OperationSpec = OperationSpec {
    provider: "carrierx", id: "listAvailableDids", method: Method::GET,
    path: "/phonenumber/available_dids", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};
pub(super) static LIST_AVAILABLE_DIDS_PAGES: Paging = Paging {
    style: PageStyle::Offset { offset: "offset", limit: "limit" }, place: Place::Query,
    max_size: Some(1000),
};

pub(super) static GET_AVAILABLE_DID: OperationSpec = OperationSpec {
    provider: "carrierx", id: "getAvailableDid", method: Method::GET,
    path: "/phonenumber/available_dids/{did_sid}", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static LIST_DID_INVENTORY: OperationSpec = OperationSpec {
    provider: "carrierx", id: "listDidInventory", method: Method::GET, path: "/dids/inventory",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Bare,
    ok_when_false: false,
};
pub(super) static LIST_DID_INVENTORY_PAGES: Paging = Paging {
    style: PageStyle::Offset { offset: "offset", limit: "limit" }, place: Place::Query,
    max_size: Some(1000),
};

pub(super) static GET_DID_MESSAGING: OperationSpec = OperationSpec {
    provider: "carrierx", id: "getDidMessaging", method: Method::GET,
    path: "/phonenumber/dids/{did_sid}/messaging", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static SET_DID_MESSAGING: OperationSpec = OperationSpec {
    provider: "carrierx", id: "setDidMessaging", method: Method::POST,
    path: "/phonenumber/dids/{did_sid}/messaging", idempotency: Idempotency::Idempotent,
    takes_key: false, auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};
