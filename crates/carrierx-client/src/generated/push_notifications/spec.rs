//! The static rows of `PushNotifications`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::OperationSpec;
use core_http::http::Method;

pub(super) static SEND_PUSH_NOTIFICATION: OperationSpec =
    OperationSpec::new("carrierx", "sendPushNotification", Method::POST, "/push/notifications");
