//! The static rows of `PaymentDetails`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static GET_PAYMENT_DETAILS: OperationSpec = OperationSpec {
    provider: "seveng", id: "getPaymentDetails", method: Method::GET, path: "/paymentdetail",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Enveloped,
    ok_when_false: false,
};

pub(super) static CREATE_PAYMENT_DETAIL: OperationSpec = OperationSpec {
    provider: "seveng", id: "createPaymentDetail", method: Method::POST, path: "/paymentdetail",
    idempotency: Idempotency::Unsafe, takes_key: true, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static UPDATE_PAYMENT_DETAIL: OperationSpec = OperationSpec {
    provider: "seveng", id: "updatePaymentDetail", method: Method::PUT, path: "/paymentdetail",
    idempotency: Idempotency::Idempotent, takes_key: true, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static DELETE_PAYMENT_DETAIL: OperationSpec = OperationSpec {
    provider: "seveng", id: "deletePaymentDetail", method: Method::DELETE, path: "/paymentdetail",
    idempotency: Idempotency::Idempotent, takes_key: true, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};
