//! The static rows of `Users`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::OperationSpec;
use core_http::http::Method;

pub(super) static LOGIN: OperationSpec =
    OperationSpec::new("seveng", "login", Method::POST, "/User/Login").anonymous();

pub(super) static REFRESH_TOKEN: OperationSpec =
    OperationSpec::new("seveng", "refreshToken", Method::POST, "/User/RefreshToken").keyed();
