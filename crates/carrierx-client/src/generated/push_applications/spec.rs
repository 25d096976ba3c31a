//! The static rows of `PushApplications`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::{PageStyle, Paging, Place};
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static LIST_PUSH_APPLICATIONS: OperationSpec = OperationSpec {
    provider: "carrierx", id: "listPushApplications", method: Method::GET,
    path: "/push/applications", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};
pub(super) static LIST_PUSH_APPLICATIONS_PAGES: Paging = Paging {
    style: PageStyle::Offset { offset: "offset", limit: "limit" }, place: Place::Query,
    max_size: Some(1000),
};

pub(super) static CREATE_PUSH_APPLICATION: OperationSpec = OperationSpec {
    provider: "carrierx", id: "createPushApplication", method: Method::POST,
    path: "/push/applications", idempotency: Idempotency::Unsafe, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static GET_PUSH_APPLICATION: OperationSpec = OperationSpec {
    provider: "carrierx", id: "getPushApplication", method: Method::GET,
    path: "/push/applications/{application_sid}", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static UPDATE_PUSH_APPLICATION: OperationSpec = OperationSpec {
    provider: "carrierx", id: "updatePushApplication", method: Method::PATCH,
    path: "/push/applications/{application_sid}", idempotency: Idempotency::Idempotent,
    takes_key: false, auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static REPLACE_PUSH_APPLICATION: OperationSpec = OperationSpec {
    provider: "carrierx", id: "replacePushApplication", method: Method::PUT,
    path: "/push/applications/{application_sid}", idempotency: Idempotency::Idempotent,
    takes_key: false, auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static DELETE_PUSH_APPLICATION: OperationSpec = OperationSpec {
    provider: "carrierx", id: "deletePushApplication", method: Method::DELETE,
    path: "/push/applications/{application_sid}", idempotency: Idempotency::Idempotent,
    takes_key: false, auth: Auth::Required, reply: Reply::Empty, ok_when_false: false,
};
