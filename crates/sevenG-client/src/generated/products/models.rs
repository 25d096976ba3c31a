//! What the replies and requests of `Products` hold.
//! Written by `cargo xtask codegen`.

use core_http::Extra;

use crate::types::{ExternalProductId, ProductId};

/// Fund or product that groups investments. *Uncertain:* No reference page found; products
/// appear only as identifiers elsewhere.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Product {
    /// Native id.
    pub product_id: Option<ProductId>,
    /// Your id; at most 50 characters. *Uncertain:* Name follows the documented pattern; not
    /// shown on the pages available.
    pub external_product_id: Option<ExternalProductId>,
    /// Name. *Uncertain:* Name follows the documented pattern; not shown on the pages
    /// available.
    pub name: Option<String>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    Product {
        product_id: "productID", external_product_id: "externalProductId", name: "name",
    }
}
