//! What is documented of `Lookup`.
//! Written by `cargo xtask codegen`.

use carrierx_client::Client;
use conformance::Case;

use super::failures::{STATUS_400, STATUS_401, STATUS_403, STATUS_404};
use crate::read;

pub(super) static CASES: [Case<Client>; 3] = [
    Case::new("lookupPhoneNumber", |client: Client, _| read(client.lookup()
            .phone_number("12025550142").carrier(true).cnam(true).cnam_ttl(3600).country_code("USA")
            .hlr(true).lrn(true).send()))
        .request("GET /lookup/dids/12025550142", &["authorization"])
        .query(&[
            ("cnam_ttl", "3600"), ("country_code", "USA"), ("carrier", "true"), ("cnam", "true"),
            ("hlr", "true"), ("lrn", "true"),
        ])
        .reply(200, "application/json", r#"
{"country_code":"USA","details":{"carrier":{"mcc":null,"mnc":null,"name":"Example Wireless",
"type":"mobile"},"cnam":null,"lrn":null},"e164_format":"+12025550142",
"in_country_format":"(202) 555-0142","international_format":"+1 202-555-0142",
"phonenumber":"12025550142","state":"DC"}"#)
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_404]),
    Case::new("lookupTollFree", |client: Client, _| read(client.lookup()
            .toll_free("18005550199", "12025550142", "132").cic(true).resporg(true).send()))
        .request("GET /lookup/toll_free/18005550199/12025550142/132", &["authorization"])
        .query(&[("cic", "true"), ("resporg", "true")])
        .reply(200, "application/json", r#"{"cic":"0555","resporg":"EXA01"}"#)
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_404]),
    Case::new("lookupIpAddress", |client: Client, _| read(client.lookup().ip_address("203.0.113.20")
            .send()))
        .request("GET /lookup/ip_addresses/203.0.113.20", &["authorization"])
        .reply(200, "application/json", r#"
{"city":"Hempstead","common_name":"United States","iso_3166_alpha_2":"US","region":"Americas",
"state":"NY"}"#)
        .failures(&[STATUS_401, STATUS_403, STATUS_404]),
];
