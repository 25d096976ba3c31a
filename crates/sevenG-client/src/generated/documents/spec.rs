//! The static rows of `Documents`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::{OperationSpec, Reply};

pub(super) static GET_DOCUMENT: OperationSpec =
    OperationSpec::new("seveng", "getDocument", Method::GET, "/Document")
        .safe().reply(Reply::Enveloped);

pub(super) static CREATE_DOCUMENT: OperationSpec =
    OperationSpec::new("seveng", "createDocument", Method::POST, "/Document")
        .keyed().reply(Reply::Enveloped);

pub(super) static UPDATE_DOCUMENT: OperationSpec =
    OperationSpec::new("seveng", "updateDocument", Method::PUT, "/Document")
        .idempotent().keyed().reply(Reply::Enveloped);

pub(super) static DELETE_DOCUMENT: OperationSpec =
    OperationSpec::new("seveng", "deleteDocument", Method::DELETE, "/Document")
        .idempotent().keyed().reply(Reply::Enveloped);

pub(super) static DOWNLOAD_DOCUMENT_FILE: OperationSpec =
    OperationSpec::new("seveng", "downloadDocumentFile", Method::GET, "/Document/File")
        .safe().reply(Reply::BytesOrJson);

pub(super) static UPLOAD_DOCUMENT_FILE: OperationSpec =
    OperationSpec::new("seveng", "uploadDocumentFile", Method::POST, "/Document/File")
        .keyed().reply(Reply::Enveloped);

pub(super) static REPLACE_DOCUMENT_FILE: OperationSpec =
    OperationSpec::new("seveng", "replaceDocumentFile", Method::PUT, "/Document/File")
        .idempotent().keyed().reply(Reply::Enveloped);

pub(super) static GENERATE_STATEMENT: OperationSpec =
    OperationSpec::new("seveng", "generateStatement", Method::POST, "/Document/Statement")
        .keyed().reply(Reply::BytesOrJson);
