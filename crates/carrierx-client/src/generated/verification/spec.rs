//! The static rows of `Verification`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::OperationSpec;
use core_http::http::Method;
use core_http::page::Paging;

pub(super) static SEND_VERIFICATION_SMS: OperationSpec =
    OperationSpec::new("carrierx", "sendVerificationSms", Method::POST, "/verification/sms");

pub(super) static SEND_VERIFICATION_SMS_LEGACY: OperationSpec =
    OperationSpec::new("carrierx", "sendVerificationSmsLegacy", Method::POST, "/sms/verification");

pub(super) static SEND_VERIFICATION_EMAIL: OperationSpec =
    OperationSpec::new("carrierx", "sendVerificationEmail", Method::POST, "/verification/email");

pub(super) static VERIFY_EMAIL_TOKEN: OperationSpec =
    OperationSpec::new(
        "carrierx", "verifyEmailToken", Method::GET, "/verification/email/tokens/{token}",
    )
        .idempotent();

pub(super) static LIST_EMAIL_TEMPLATES: OperationSpec =
    OperationSpec::new(
        "carrierx", "listEmailTemplates", Method::GET, "/verification/email/templates",
    )
        .safe();
pub(super) static LIST_EMAIL_TEMPLATES_PAGES: Paging =
    Paging::by_offset("offset", "limit").max_size(1000);
