//! The static rows of `PushDevices`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::{PageStyle, Paging, Place};
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static LIST_PUSH_DEVICES: OperationSpec = OperationSpec {
    provider: "carrierx", id: "listPushDevices", method: Method::GET, path: "/push/devices",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Bare,
    ok_when_false: false,
};
pub(super) static LIST_PUSH_DEVICES_PAGES: Paging = Paging {
    style: PageStyle::Offset { offset: "offset", limit: "limit" }, place: Place::Query,
    max_size: Some(1000),
};

pub(super) static CREATE_PUSH_DEVICE: OperationSpec = OperationSpec {
    provider: "carrierx", id: "createPushDevice", method: Method::POST, path: "/push/devices",
    idempotency: Idempotency::Unsafe, takes_key: false, auth: Auth::Required, reply: Reply::Bare,
    ok_when_false: false,
};

pub(super) static GET_PUSH_DEVICE: OperationSpec = OperationSpec {
    provider: "carrierx", id: "getPushDevice", method: Method::GET,
    path: "/push/devices/{device_sid}", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static UPDATE_PUSH_DEVICE: OperationSpec = OperationSpec {
    provider: "carrierx", id: "updatePushDevice", method: Method::PATCH,
    path: "/push/devices/{device_sid}", idempotency: Idempotency::Idempotent, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static REPLACE_PUSH_DEVICE: OperationSpec = OperationSpec {
    provider: "carrierx", id: "replacePushDevice", method: Method::PUT,
    path: "/push/devices/{device_sid}", idempotency: Idempotency::Idempotent, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static DELETE_PUSH_DEVICE: OperationSpec = OperationSpec {
    provider: "carrierx", id: "deletePushDevice", method: Method::DELETE,
    path: "/push/devices/{device_sid}", idempotency: Idempotency::Idempotent, takes_key: false,
    auth: Auth::Required, reply: Reply::Empty, ok_when_false: false,
};
