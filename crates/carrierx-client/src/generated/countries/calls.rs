//! The requests of `Countries`.
//! Written by `cargo xtask codegen`.

use core_http::page::Pager;

use super::{Country, IpCountry, spec};
use crate::Error;
use crate::types::Page;

core_http::call_methods! {
    /// List countries.
    pub struct ListCountries -> Page<Country>, Error;
}

impl ListCountries {
    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<Page<Country>, Error> {
        Pager::new(self.call, &spec::LIST_COUNTRIES_PAGES)
    }
}

crate::filter::list_options!(ListCountries);
crate::filter::field_options!(ListCountries, "iso_3166_alpha_3");

core_http::call_methods! {
    /// Read one country by its alpha-3 code.
    pub struct GetCountry -> Country, Error;
}

crate::filter::field_options!(GetCountry, "iso_3166_alpha_3");

core_http::call_methods! {
    /// Find the country of an IPv4 address.
    pub struct GetCountryByIp -> IpCountry, Error;
}
