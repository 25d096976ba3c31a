//! The static rows of `Rating`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static RATE_PSTN_CALL: OperationSpec = OperationSpec {
    provider: "carrierx", id: "ratePstnCall", method: Method::GET, path: "/rating/calls/pstn",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Bare,
    ok_when_false: false,
};

pub(super) static RATE_VOIP_CALL: OperationSpec = OperationSpec {
    provider: "carrierx", id: "rateVoipCall", method: Method::GET,
    path: "/rating/calls/voip/{sub_type}", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static RATE_SMS: OperationSpec = OperationSpec {
    provider: "carrierx", id: "rateSms", method: Method::GET, path: "/rating/sms/{sub_type}",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Bare,
    ok_when_false: false,
};

pub(super) static RATE_MMS: OperationSpec = OperationSpec {
    provider: "carrierx", id: "rateMms", method: Method::GET, path: "/rating/mms/{sub_type}",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Bare,
    ok_when_false: false,
};
