//! The requests of `Products`.
//! Written by `cargo xtask codegen`.

use core_http::Call;

use super::Product;
use crate::Error;

/// List products.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ListProducts {
    pub(crate) call: Call,
}

core_http::call_methods!(ListProducts -> Vec<Product>, Error);
