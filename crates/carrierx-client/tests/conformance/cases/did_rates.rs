//! What is documented of `DidRates`.
//! Written by `cargo xtask codegen`.

use carrierx_client::Client;
use conformance::Case;

use super::failures::{STATUS_400, STATUS_401, STATUS_403};
use crate::read;

#[expect(deprecated, reason = "what is deprecated has to work as well")]
pub(super) static CASES: [Case<Client>; 2] = [
    Case::new("listDidRates", |client: Client, _| read(client.did_rates().list().limit(10).offset(0)
            .send()))
        .request("GET /phonenumber/rates", &["authorization"])
        .query(&[("limit", "10"), ("offset", "0")])
        .reply(200, "application/json", r#"
{"active":"yes","count":1,"effective_date":"2030-01-01T00:00:00.000Z","has_more":false,
"items":[{"classification_sid":"fc6554a6-d9dd-4f86-b388-b90c5a010563","country_code":"USA",
"country_name":"United States","prefix":"1516","price_0":"0.6","quantity_0":0,"price_1":"0.55",
"quantity_1":100,"price_2":"0.5","quantity_2":500,"price_3":"0.45","quantity_3":1000,
"price_4":"0.4","quantity_4":5000,"price_5":"0.35","quantity_5":10000,"price_6":"0.3",
"quantity_6":50000}],"limit":10,"offset":0,"pagination":null,
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","rates_plan":{"name":"Standard numbers",
"rates_plan_sid":"730140be-7448-45ca-9364-94e31272d684"},"total":1}"#)
        .fixed(&["/items"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403]),
    Case::new("listDidRatesDeprecated", |client: Client, _| read(client.did_rates().list_legacy()
            .limit(10).offset(0).send()))
        .request("GET /dids/rates", &["authorization"])
        .query(&[("limit", "10"), ("offset", "0")])
        .reply(200, "application/json", r#"
{"active":"yes","count":1,"effective_date":"2030-01-01T00:00:00.000Z","has_more":false,
"items":[{"classification_sid":"fc6554a6-d9dd-4f86-b388-b90c5a010563","country_code":"USA",
"country_name":"United States","prefix":"1516","price_0":"0.6","quantity_0":0,"price_1":"0.55",
"quantity_1":100,"price_2":"0.5","quantity_2":500,"price_3":"0.45","quantity_3":1000,
"price_4":"0.4","quantity_4":5000,"price_5":"0.35","quantity_5":10000,"price_6":"0.3",
"quantity_6":50000}],"limit":10,"offset":0,"pagination":null,
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","rates_plan":{"name":"Standard numbers",
"rates_plan_sid":"730140be-7448-45ca-9364-94e31272d684"},"total":1}"#)
        .fixed(&["/items"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403]),
];
