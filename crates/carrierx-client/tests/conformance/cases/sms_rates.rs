//! What is documented of `SmsRates`.
//! Written by `cargo xtask codegen`.

use carrierx_client::{Client, MessageRateSubType};
use conformance::Case;

use super::failures::{STATUS_400, STATUS_401, STATUS_403, STATUS_404};
use crate::read;

pub(super) static CASES: [Case<Client>; 1] = [
    Case::new("listOutboundSmsRates", |client: Client, _| read(client.sms_rates()
            .list_outbound(MessageRateSubType::Toll).limit(10).offset(0).send()))
        .request("GET /sms/rates/outbound/toll", &["authorization"])
        .query(&[("limit", "10"), ("offset", "0")])
        .reply(200, "application/json", r#"
{"active":"yes","count":1,"effective_date":"2030-01-01T00:00:00.000Z","has_more":false,
"items":[{"country_code":"USA","country_name":"United States","mcc":null,"mnc":null,"network":null,
"operator":null,"price":"0.0075"}],"limit":10,"offset":0,"pagination":null,
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","rates_plan":{"name":"Standard messages",
"rates_plan_sid":"730140be-7448-45ca-9364-94e31272d684"},"total":1}"#)
        .fixed(&["/items"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_404]),
];
