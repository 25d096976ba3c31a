//! The static rows of `Products`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::{OperationSpec, Reply};

pub(super) static LIST_PRODUCTS: OperationSpec =
    OperationSpec::new("seveng", "listProducts", Method::GET, "/Product")
        .safe().reply(Reply::Enveloped);
