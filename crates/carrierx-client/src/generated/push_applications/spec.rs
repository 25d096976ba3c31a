//! The static rows of `PushApplications`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::Paging;
use core_http::{OperationSpec, Reply};

pub(super) static LIST_PUSH_APPLICATIONS: OperationSpec =
    OperationSpec::new("carrierx", "listPushApplications", Method::GET, "/push/applications")
        .safe();
pub(super) static LIST_PUSH_APPLICATIONS_PAGES: Paging =
    Paging::by_offset("offset", "limit").max_size(1000);

pub(super) static CREATE_PUSH_APPLICATION: OperationSpec =
    OperationSpec::new("carrierx", "createPushApplication", Method::POST, "/push/applications");

pub(super) static GET_PUSH_APPLICATION: OperationSpec =
    OperationSpec::new(
        "carrierx", "getPushApplication", Method::GET, "/push/applications/{application_sid}",
    )
        .safe();

pub(super) static UPDATE_PUSH_APPLICATION: OperationSpec =
    OperationSpec::new(
        "carrierx", "updatePushApplication", Method::PATCH, "/push/applications/{application_sid}",
    )
        .idempotent();

pub(super) static REPLACE_PUSH_APPLICATION: OperationSpec =
    OperationSpec::new(
        "carrierx", "replacePushApplication", Method::PUT, "/push/applications/{application_sid}",
    )
        .idempotent();

pub(super) static DELETE_PUSH_APPLICATION: OperationSpec =
    OperationSpec::new(
        "carrierx", "deletePushApplication", Method::DELETE, "/push/applications/{application_sid}",
    )
        .idempotent().reply(Reply::Empty);
