//! Anonymous lookups and liveness.
//! Written by `cargo xtask codegen`.

mod calls;
mod models;
mod spec;

pub use self::calls::{GetHealthCheck, GetLookup};
pub use self::models::LookupItem;

use crate::Client;

/// Anonymous lookups and liveness.
///
/// Made by [`Client::common`]; cheap to clone, like the client itself.
#[derive(Debug, Clone)]
pub struct Common {
    client: Client,
}

impl Common {
    pub(crate) fn new(client: &Client) -> Self { Self { client: client.clone() } }

    /// Read the id/label pairs of one lookup category.
    ///
    /// 57 categories exist; the name `info` lists them. Known names: `accountStatusID`,
    /// `addressTypeID`, `bizEntityTypeID`, `bizTransactionTypeID`, `communicationTypeID`,
    /// `distributionTermID`, `investmentTypeID`, `paymentTypeID`, `titleID`. Reads only:
    /// repeated after a failure that may pass.
    ///
    /// Documented failures: 400. Source:
    /// <https://seveng.com.au/api/documentation/reference/endpoint/Common/Lookup/GET>.
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), seveng_client::Error> {
    /// let lookups = seveng.common().get_lookup().name("info").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_lookup(&self) -> GetLookup {
        GetLookup { call: self.client.call(&spec::GET_LOOKUP) }
    }

    /// Liveness probe.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Documented failures: 400. Source:
    /// <https://www.seveng.com.au/api/documentation/reference/endpoint/Common/HealthCheck/GET>.
    ///
    /// *Documented in part.* *Uncertain:* No sample of the answer is known.
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), seveng_client::Error> {
    /// let health = seveng.common().check_health().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn check_health(&self) -> GetHealthCheck {
        GetHealthCheck { call: self.client.call(&spec::GET_HEALTH_CHECK) }
    }
}
