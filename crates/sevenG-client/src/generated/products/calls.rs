//! The requests of `Products`.
//! Written by `cargo xtask codegen`.

use super::Product;
use crate::Error;

core_http::call_methods! {
    /// List products.
    pub struct ListProducts -> Vec<Product>, Error;
}
