//! The static rows of `Certificates`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::{OperationSpec, Reply};

pub(super) static ADD_PRIVATE_CERTIFICATE: OperationSpec =
    OperationSpec::new(
        "ecgrid", "addPrivateCertificate", Method::POST, "/v2/certificates/add-private",
    )
        .reply(Reply::Enveloped);

pub(super) static ADD_PUBLIC_CERTIFICATE: OperationSpec =
    OperationSpec::new(
        "ecgrid", "addPublicCertificate", Method::POST, "/v2/certificates/add-public",
    )
        .reply(Reply::Enveloped);

pub(super) static CREATE_CERTIFICATE: OperationSpec =
    OperationSpec::new("ecgrid", "createCertificate", Method::POST, "/v2/certificates/create")
        .reply(Reply::Enveloped);

pub(super) static RENEW_CERTIFICATE: OperationSpec =
    OperationSpec::new("ecgrid", "renewCertificate", Method::POST, "/v2/certificates/renew")
        .reply(Reply::Enveloped);

pub(super) static TERMINATE_CERTIFICATE: OperationSpec =
    OperationSpec::new(
        "ecgrid", "terminateCertificate", Method::POST, "/v2/certificates/terminate",
    )
        .idempotent().reply(Reply::Enveloped);
