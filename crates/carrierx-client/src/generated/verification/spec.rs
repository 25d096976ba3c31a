//! The static rows of `Verification`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::{PageStyle, Paging, Place};
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static SEND_VERIFICATION_SMS: OperationSpec = OperationSpec {
    provider: "carrierx", id: "sendVerificationSms", method: Method::POST,
    path: "/verification/sms", idempotency: Idempotency::Unsafe, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static SEND_VERIFICATION_SMS_LEGACY: OperationSpec = OperationSpec {
    provider: "carrierx", id: "sendVerificationSmsLegacy", method: Method::POST,
    path: "/sms/verification", idempotency: Idempotency::Unsafe, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static SEND_VERIFICATION_EMAIL: OperationSpec = OperationSpec {
    provider: "carrierx", id: "sendVerificationEmail", method: Method::POST,
    path: "/verification/email", idempotency: Idempotency::Unsafe, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static VERIFY_EMAIL_TOKEN: OperationSpec = OperationSpec {
    provider: "carrierx", id: "verifyEmailToken", method: Method::GET,
    path: "/verification/email/tokens/{token}", idempotency: Idempotency::Idempotent,
    takes_key: false, auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static LIST_EMAIL_TEMPLATES: OperationSpec = OperationSpec {
    provider: "carrierx", id: "listEmailTemplates", method: Method::GET,
    path: "/verification/email/templates", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};
pub(super) static LIST_EMAIL_TEMPLATES_PAGES: Paging = Paging {
    style: PageStyle::Offset { offset: "offset", limit: "limit" }, place: Place::Query,
    max_size: Some(1000),
};
