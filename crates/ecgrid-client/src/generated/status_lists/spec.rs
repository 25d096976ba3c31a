//! The static rows of `StatusLists`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::{OperationSpec, Reply};

pub(super) static GET_STATUS_LISTS: OperationSpec =
    OperationSpec::new("ecgrid", "getStatusLists", Method::GET, "/v2/status-lists")
        .safe().reply(Reply::Enveloped);
