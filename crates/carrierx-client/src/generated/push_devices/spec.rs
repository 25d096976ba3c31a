//! The static rows of `PushDevices`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::Paging;
use core_http::{OperationSpec, Reply};

pub(super) static LIST_PUSH_DEVICES: OperationSpec =
    OperationSpec::new("carrierx", "listPushDevices", Method::GET, "/push/devices").safe();
pub(super) static LIST_PUSH_DEVICES_PAGES: Paging =
    Paging::by_offset("offset", "limit").max_size(1000);

pub(super) static CREATE_PUSH_DEVICE: OperationSpec =
    OperationSpec::new("carrierx", "createPushDevice", Method::POST, "/push/devices");

pub(super) static GET_PUSH_DEVICE: OperationSpec =
    OperationSpec::new("carrierx", "getPushDevice", Method::GET, "/push/devices/{device_sid}")
        .safe();

pub(super) static UPDATE_PUSH_DEVICE: OperationSpec =
    OperationSpec::new("carrierx", "updatePushDevice", Method::PATCH, "/push/devices/{device_sid}")
        .idempotent();

pub(super) static REPLACE_PUSH_DEVICE: OperationSpec =
    OperationSpec::new("carrierx", "replacePushDevice", Method::PUT, "/push/devices/{device_sid}")
        .idempotent();

pub(super) static DELETE_PUSH_DEVICE: OperationSpec =
    OperationSpec::new(
        "carrierx", "deletePushDevice", Method::DELETE, "/push/devices/{device_sid}",
    )
        .idempotent().reply(Reply::Empty);
