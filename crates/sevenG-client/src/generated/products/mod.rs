//! Product lookup, existence unconfirmed.
//! Written by `cargo xtask codegen`.

mod calls;
mod models;
mod spec;

pub use self::calls::ListProducts;
pub use self::models::Product;

use crate::Client;

/// Product lookup, existence unconfirmed.
///
/// Made by [`Client::products`]; cheap to clone, like the client itself.
#[derive(Debug, Clone)]
pub struct Products {
    client: Client,
}

impl Products {
    pub(crate) fn new(client: &Client) -> Self { Self { client: client.clone() } }

    /// List products.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://seveng.com.au/api/documentation/reference/endpoint/Investment/GET>.
    ///
    /// *Inferred* from operations like it: no page describes it. *Uncertain:* Only named in
    /// passing on an older investment page; absent from the list of resource types read
    /// elsewhere.
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), seveng_client::Error> {
    /// let products = seveng.products().list().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListProducts {
        ListProducts { call: self.client.call(&spec::LIST_PRODUCTS) }
    }
}
