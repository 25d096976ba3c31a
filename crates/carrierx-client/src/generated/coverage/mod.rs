//! Inventory levels of rentable numbers.
//! Written by `cargo xtask codegen`.

mod calls;
mod models;
mod spec;

pub use self::calls::GetCoverage;
pub use self::models::CoverageItem;

use crate::Client;

/// Inventory levels of rentable numbers.
///
/// Made by [`Client::coverage`]; cheap to clone, like the client itself.
#[derive(Debug, Clone)]
pub struct Coverage {
    client: Client,
}

impl Coverage {
    pub(crate) fn new(client: &Client) -> Self { Self { client: client.clone() } }

    /// Count rentable numbers grouped by a field; filter fields are capabilities (eq, bit),
    /// `country_code`, locality, npa, `npa_nxx` and state.
    ///
    /// Reads only: repeated after a failure that may pass. `send` gives the first page,
    /// [`pages`](GetCoverage::pages) walks through all of them.
    ///
    /// - `group_by`: Field to group by; known values `state`, `country_code`, `locality`, `npa`,
    ///   `npa_nxx`. *Uncertain:* Only state is seen; the others are inferred from the filter
    ///   fields. There may be further arguments.
    ///
    /// Needs the scope `phonenumber.manage` or `phonenumber.read`. Documented failures: 400,
    /// 401, 403. Source:
    /// <https://docs.carrierx.com/voice/core-api/phone-numbers/browse-coverage>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// let page = carrierx.coverage().list("state").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self, group_by: impl AsRef<str>) -> GetCoverage {
        let call = self.client.call(&spec::GET_COVERAGE).query("group_by", group_by.as_ref());
        GetCoverage { call }
    }
}
