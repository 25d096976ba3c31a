//! The static rows of `Files`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::{PageStyle, Paging, Place};
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static LIST_FILES: OperationSpec = OperationSpec {
    provider: "carrierx", id: "listFiles", method: Method::GET, path: "/storage/files",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Bare,
    ok_when_false: false,
};
pub(super) static LIST_FILES_PAGES: Paging = Paging {
    style: PageStyle::Offset { offset: "offset", limit: "limit" }, place: Place::Query,
    max_size: Some(1000),
};

pub(super) static UPLOAD_FILE: OperationSpec = OperationSpec {
    provider: "carrierx", id: "uploadFile", method: Method::POST, path: "/storage/files",
    idempotency: Idempotency::Unsafe, takes_key: false, auth: Auth::Required, reply: Reply::Bare,
    ok_when_false: false,
};

pub(super) static GET_FILE: OperationSpec = OperationSpec {
    provider: "carrierx", id: "getFile", method: Method::GET, path: "/storage/files/{file_sid}",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Bare,
    ok_when_false: false,
};

pub(super) static UPDATE_FILE: OperationSpec = OperationSpec {
    provider: "carrierx", id: "updateFile", method: Method::PATCH,
    path: "/storage/files/{file_sid}", idempotency: Idempotency::Idempotent, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static REPLACE_FILE: OperationSpec = OperationSpec {
    provider: "carrierx", id: "replaceFile", method: Method::PUT, path: "/storage/files/{file_sid}",
    idempotency: Idempotency::Idempotent, takes_key: false, auth: Auth::Required,
    reply: Reply::Bare, ok_when_false: false,
};

pub(super) static DELETE_FILE: OperationSpec = OperationSpec {
    provider: "carrierx", id: "deleteFile", method: Method::DELETE,
    path: "/storage/files/{file_sid}", idempotency: Idempotency::Idempotent, takes_key: false,
    auth: Auth::Required, reply: Reply::Empty, ok_when_false: false,
};

pub(super) static DOWNLOAD_FILE: OperationSpec = OperationSpec {
    provider: "carrierx", id: "downloadFile", method: Method::GET,
    path: "/storage/files/{file_sid}/data", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Bytes, ok_when_false: false,
};
