//! The requests of `Countries`.
//! Written by `cargo xtask codegen`.

use core_http::Call;
use core_http::page::Pager;

use super::{Country, IpCountry, spec};
use crate::Error;
use crate::types::Page;

/// List countries.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ListCountries {
    pub(crate) call: Call,
}

impl ListCountries {
    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<Page<Country>, Error> {
        Pager::new(self.call, &spec::LIST_COUNTRIES_PAGES)
    }
}

crate::filter::list_options!(ListCountries);
crate::filter::field_options!(ListCountries, "iso_3166_alpha_3");
core_http::call_methods!(ListCountries -> Page<Country>, Error);

/// Read one country by its alpha-3 code.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetCountry {
    pub(crate) call: Call,
}

crate::filter::field_options!(GetCountry, "iso_3166_alpha_3");
core_http::call_methods!(GetCountry -> Country, Error);

/// Find the country of an IPv4 address.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetCountryByIp {
    pub(crate) call: Call,
}

core_http::call_methods!(GetCountryByIp -> IpCountry, Error);
