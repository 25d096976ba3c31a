//! The static rows of `Certificates`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static ADD_PRIVATE_CERTIFICATE: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "addPrivateCertificate", method: Method::POST,
    path: "/v2/certificates/add-private", idempotency: Idempotency::Unsafe, takes_key: false,
    auth: Auth::Required, reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static ADD_PUBLIC_CERTIFICATE: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "addPublicCertificate", method: Method::POST,
    path: "/v2/certificates/add-public", idempotency: Idempotency::Unsafe, takes_key: false,
    auth: Auth::Required, reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static CREATE_CERTIFICATE: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "createCertificate", method: Method::POST,
    path: "/v2/certificates/create", idempotency: Idempotency::Unsafe, takes_key: false,
    auth: Auth::Required, reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static RENEW_CERTIFICATE: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "renewCertificate", method: Method::POST,
    path: "/v2/certificates/renew", idempotency: Idempotency::Unsafe, takes_key: false,
    auth: Auth::Required, reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static TERMINATE_CERTIFICATE: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "terminateCertificate", method: Method::POST,
    path: "/v2/certificates/terminate", idempotency: Idempotency::Idempotent, takes_key: false,
    auth: Auth::Required, reply: Reply::Enveloped, ok_when_false: false,
};
