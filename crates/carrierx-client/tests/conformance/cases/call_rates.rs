//! What is documented of `CallRates`.
//! Written by `cargo xtask codegen`.

use carrierx_client::Client;
use carrierx_client::call_rates::VoipRateSubType;
use conformance::Case;

use super::failures::{STATUS_400, STATUS_401, STATUS_403, STATUS_404};
use crate::read;

pub(super) static CASES: [Case<Client>; 4] = [
    Case::new("listInboundPstnRates", |client: Client, _| read(client.call_rates()
            .list_inbound_pstn().limit(10).offset(0).send()))
        .request("GET /calls/rates/inbound/pstn", &["authorization"])
        .query(&[("limit", "10"), ("offset", "0")])
        .reply(200, "application/json", r#"
{"active":"yes","count":1,"effective_date":"2030-01-01T00:00:00.000Z","has_more":false,
"items":[{"billing_increment":"6","billing_minimum":"60","country_code":"USA",
"country_name":"United States","prefix":"1516","price":"0.005"}],"limit":10,"offset":0,
"pagination":null,"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21",
"rates_plan":{"name":"Standard inbound calls",
"rates_plan_sid":"730140be-7448-45ca-9364-94e31272d684"},"total":1}"#)
        .fixed(&["/items"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403]),
    Case::new("listInboundVoipRates", |client: Client, _| read(client.call_rates()
            .list_inbound_voip(VoipRateSubType::ThirdParty).limit(10).offset(0).send()))
        .request("GET /calls/rates/inbound/voip/third_party", &["authorization"])
        .query(&[("limit", "10"), ("offset", "0")])
        .reply(200, "application/json", r#"
{"active":"yes","count":1,"effective_date":"2030-01-01T00:00:00.000Z","has_more":false,
"items":[{"billing_increment":"6","billing_minimum":"60","country_code":"USA",
"country_name":"United States","prefix":"1516","price":"0.005"}],"limit":10,"offset":0,
"pagination":null,"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21",
"rates_plan":{"name":"Standard inbound VoIP",
"rates_plan_sid":"730140be-7448-45ca-9364-94e31272d684"},"total":1}"#)
        .fixed(&["/items"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_404]),
    Case::new("listOutboundPstnRates", |client: Client, _| read(client.call_rates()
            .list_outbound_pstn().limit(10).offset(0).send()))
        .request("GET /calls/rates/outbound/pstn", &["authorization"])
        .query(&[("limit", "10"), ("offset", "0")])
        .reply(200, "application/json", r#"
{"active":"yes","count":1,"effective_date":"2030-01-01T00:00:00.000Z","has_more":false,
"items":[{"billing_increment":"6","billing_minimum":"60","country_code":"USA",
"country_name":"United States","prefix":"1516","price":"0.005"}],"limit":10,"offset":0,
"pagination":null,"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21",
"rates_plan":{"name":"Standard outbound calls",
"rates_plan_sid":"730140be-7448-45ca-9364-94e31272d684"},"total":1}"#)
        .fixed(&["/items"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403]),
    Case::new("listOutboundVoipRates", |client: Client, _| read(client.call_rates()
            .list_outbound_voip(VoipRateSubType::ThirdParty).limit(10).offset(0).send()))
        .request("GET /calls/rates/outbound/voip/third_party", &["authorization"])
        .query(&[("limit", "10"), ("offset", "0")])
        .reply(200, "application/json", r#"
{"active":"yes","count":1,"effective_date":"2030-01-01T00:00:00.000Z","has_more":false,
"items":[{"billing_increment":"6","billing_minimum":"60","country_code":"USA",
"country_name":"United States","prefix":"1516","price":"0.005"}],"limit":10,"offset":0,
"pagination":null,"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21",
"rates_plan":{"name":"Standard outbound VoIP",
"rates_plan_sid":"730140be-7448-45ca-9364-94e31272d684"},"total":1}"#)
        .fixed(&["/items"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_404]),
];
