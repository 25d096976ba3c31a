//! The static rows of `PushNotifications`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static SEND_PUSH_NOTIFICATION: OperationSpec = OperationSpec {
    provider: "carrierx", id: "sendPushNotification", method: Method::POST,
    path: "/push/notifications", idempotency: Idempotency::Unsafe, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};
