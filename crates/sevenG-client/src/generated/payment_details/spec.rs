//! The static rows of `PaymentDetails`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::{OperationSpec, Reply};

pub(super) static GET_PAYMENT_DETAILS: OperationSpec =
    OperationSpec::new("seveng", "getPaymentDetails", Method::GET, "/paymentdetail")
        .safe().reply(Reply::Enveloped);

pub(super) static CREATE_PAYMENT_DETAIL: OperationSpec =
    OperationSpec::new("seveng", "createPaymentDetail", Method::POST, "/paymentdetail")
        .keyed().reply(Reply::Enveloped);

pub(super) static UPDATE_PAYMENT_DETAIL: OperationSpec =
    OperationSpec::new("seveng", "updatePaymentDetail", Method::PUT, "/paymentdetail")
        .idempotent().keyed().reply(Reply::Enveloped);

pub(super) static DELETE_PAYMENT_DETAIL: OperationSpec =
    OperationSpec::new("seveng", "deletePaymentDetail", Method::DELETE, "/paymentdetail")
        .idempotent().keyed().reply(Reply::Enveloped);
