//! What is documented of `Countries`.
//! Written by `cargo xtask codegen`.

use carrierx_client::Client;
use conformance::Case;

use super::failures::{STATUS_400, STATUS_401, STATUS_403, STATUS_404};
use crate::read;

pub(super) static CASES: [Case<Client>; 3] = [
    Case::new("listCountries", |client: Client, _| read(client.countries().list().limit(10)
            .offset(0).send()))
        .request("GET /countries", &["authorization"])
        .query(&[("limit", "10"), ("offset", "0")])
        .reply(200, "application/json", r#"
{"count":1,"has_more":false,"items":[{"capital":"Washington, D.C.","common_name":"United States",
"dialing_prefix":"1","domain":"us","iso_3166_alpha_2":"US","iso_3166_alpha_3":"USA",
"iso_3166_numeric":840,"mcc":"310,311,312","official_name":"United States of America",
"region":"Americas","subregion":"North America"}],"limit":10,"offset":0,"pagination":{},"total":1}"#)
        .fixed(&["/items/*/iso_3166_alpha_3", "/items"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403]),
    Case::new("getCountry", |client: Client, _| read(client.countries().get("USA").send()))
        .request("GET /countries/USA", &["authorization"])
        .reply(200, "application/json", r#"
{"capital":"Washington, D.C.","common_name":"United States","dialing_prefix":"1","domain":"us",
"iso_3166_alpha_2":"US","iso_3166_alpha_3":"USA","iso_3166_numeric":840,"mcc":"310,311,312",
"official_name":"United States of America","region":"Americas","subregion":"North America"}"#)
        .fixed(&["/iso_3166_alpha_3"])
        .failures(&[STATUS_401, STATUS_403, STATUS_404]),
    Case::new("getCountryByIp", |client: Client, _| read(client.countries()
            .get_by_ip("203.0.113.20").send()))
        .request("GET /countries/ip/203.0.113.20", &["authorization"])
        .reply(200, "application/json", r#"
{"city":"Hempstead","common_name":"United States","iso_3166_alpha_2":"US","region":"Americas",
"state":"NY"}"#)
        .failures(&[STATUS_401, STATUS_403, STATUS_404]),
];
