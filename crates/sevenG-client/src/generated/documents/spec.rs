//! The static rows of `Documents`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static GET_DOCUMENT: OperationSpec = OperationSpec {
    provider: "seveng", id: "getDocument", method: Method::GET, path: "/Document",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Enveloped,
    ok_when_false: false,
};

pub(super) static CREATE_DOCUMENT: OperationSpec = OperationSpec {
    provider: "seveng", id: "createDocument", method: Method::POST, path: "/Document",
    idempotency: Idempotency::Unsafe, takes_key: true, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static UPDATE_DOCUMENT: OperationSpec = OperationSpec {
    provider: "seveng", id: "updateDocument", method: Method::PUT, path: "/Document",
    idempotency: Idempotency::Idempotent, takes_key: true, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static DELETE_DOCUMENT: OperationSpec = OperationSpec {
    provider: "seveng", id: "deleteDocument", method: Method::DELETE, path: "/Document",
    idempotency: Idempotency::Idempotent, takes_key: true, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static DOWNLOAD_DOCUMENT_FILE: OperationSpec = OperationSpec {
    provider: "seveng", id: "downloadDocumentFile", method: Method::GET, path: "/Document/File",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required,
    reply: Reply::BytesOrJson, ok_when_false: false,
};

pub(super) static UPLOAD_DOCUMENT_FILE: OperationSpec = OperationSpec {
    provider: "seveng", id: "uploadDocumentFile", method: Method::POST, path: "/Document/File",
    idempotency: Idempotency::Unsafe, takes_key: true, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static REPLACE_DOCUMENT_FILE: OperationSpec = OperationSpec {
    provider: "seveng", id: "replaceDocumentFile", method: Method::PUT, path: "/Document/File",
    idempotency: Idempotency::Idempotent, takes_key: true, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static GENERATE_STATEMENT: OperationSpec = OperationSpec {
    provider: "seveng", id: "generateStatement", method: Method::POST, path: "/Document/Statement",
    idempotency: Idempotency::Unsafe, takes_key: true, auth: Auth::Required,
    reply: Reply::BytesOrJson, ok_when_false: false,
};
