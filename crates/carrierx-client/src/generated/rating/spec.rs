//! The static rows of `Rating`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::OperationSpec;
use core_http::http::Method;

pub(super) static RATE_PSTN_CALL: OperationSpec =
    OperationSpec::new("carrierx", "ratePstnCall", Method::GET, "/rating/calls/pstn").safe();

pub(super) static RATE_VOIP_CALL: OperationSpec =
    OperationSpec::new("carrierx", "rateVoipCall", Method::GET, "/rating/calls/voip/{sub_type}")
        .safe();

pub(super) static RATE_SMS: OperationSpec =
    OperationSpec::new("carrierx", "rateSms", Method::GET, "/rating/sms/{sub_type}").safe();

pub(super) static RATE_MMS: OperationSpec =
    OperationSpec::new("carrierx", "rateMms", Method::GET, "/rating/mms/{sub_type}").safe();
