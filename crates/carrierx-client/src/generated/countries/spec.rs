//! The static rows of `Countries`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::OperationSpec;
use core_http::http::Method;
use core_http::page::Paging;

pub(super) static LIST_COUNTRIES: OperationSpec =
    OperationSpec::new("carrierx", "listCountries", Method::GET, "/countries").safe();
pub(super) static LIST_COUNTRIES_PAGES: Paging =
    Paging::by_offset("offset", "limit").max_size(1000);

pub(super) static GET_COUNTRY: OperationSpec =
    OperationSpec::new("carrierx", "getCountry", Method::GET, "/countries/{country_code}").safe();

pub(super) static GET_COUNTRY_BY_IP: OperationSpec =
    OperationSpec::new("carrierx", "getCountryByIp", Method::GET, "/countries/ip/{ip_address}")
        .safe();
