//! The static rows of `Files`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::Paging;
use core_http::{OperationSpec, Reply};

pub(super) static LIST_FILES: OperationSpec =
    OperationSpec::new("carrierx", "listFiles", Method::GET, "/storage/files").safe();
pub(super) static LIST_FILES_PAGES: Paging = Paging::by_offset("offset", "limit").max_size(1000);

pub(super) static UPLOAD_FILE: OperationSpec =
    OperationSpec::new("carrierx", "uploadFile", Method::POST, "/storage/files");

pub(super) static GET_FILE: OperationSpec =
    OperationSpec::new("carrierx", "getFile", Method::GET, "/storage/files/{file_sid}").safe();

pub(super) static UPDATE_FILE: OperationSpec =
    OperationSpec::new("carrierx", "updateFile", Method::PATCH, "/storage/files/{file_sid}")
        .idempotent();

pub(super) static REPLACE_FILE: OperationSpec =
    OperationSpec::new("carrierx", "replaceFile", Method::PUT, "/storage/files/{file_sid}")
        .idempotent();

pub(super) static DELETE_FILE: OperationSpec =
    OperationSpec::new("carrierx", "deleteFile", Method::DELETE, "/storage/files/{file_sid}")
        .idempotent().reply(Reply::Empty);

pub(super) static DOWNLOAD_FILE: OperationSpec =
    OperationSpec::new("carrierx", "downloadFile", Method::GET, "/storage/files/{file_sid}/data")
        .safe().reply(Reply::Bytes);
