//! What is documented of `Rating`.
//! Written by `cargo xtask codegen`.

use carrierx_client::rating::RateVoipCallSubType;
use carrierx_client::{CallDirection, Client, MessageRateSubType, PartnerSid};
use conformance::Case;

use super::failures::{STATUS_400, STATUS_401, STATUS_403, STATUS_404};
use crate::read;

pub(super) static CASES: [Case<Client>; 4] = [
    Case::new("ratePstnCall", |client: Client, _| read(client.rating()
            .rate_pstn_call(CallDirection::Outbound, 95, "12025550142")
            .partner_sid(&PartnerSid::new("0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21")).send()))
        .request("GET /rating/calls/pstn", &["authorization"])
        .query(&[
            ("direction", "outbound"), ("duration", "95"),
            ("partner_sid", "0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21"), ("to", "12025550142"),
        ])
        .reply(200, "application/json", r#"
{"direction":"outbound","duration_billing":"96","price":"0.008","rate":"0.005"}"#)
        .failures(&[STATUS_400, STATUS_401, STATUS_403]),
    Case::new("rateVoipCall", |client: Client, _| read(client.rating()
            .rate_voip_call(RateVoipCallSubType::ThirdParty, CallDirection::Outbound, 95, "12025550142")
            .partner_sid(&PartnerSid::new("0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21")).send()))
        .request("GET /rating/calls/voip/third_party", &["authorization"])
        .query(&[
            ("direction", "outbound"), ("duration", "95"),
            ("partner_sid", "0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21"), ("to", "12025550142"),
        ])
        .reply(200, "application/json", r#"
{"direction":"outbound","duration_billing":"96","price":"0.008","rate":"0.005"}"#)
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_404]),
    Case::new("rateSms", |client: Client, _| read(client.rating()
            .rate_sms(MessageRateSubType::Toll, CallDirection::Outbound, "12025550142")
            .message_segments(1)
            .partner_sid(&PartnerSid::new("0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21")).send()))
        .request("GET /rating/sms/toll", &["authorization"])
        .query(&[
            ("direction", "outbound"), ("message_segments", "1"),
            ("partner_sid", "0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21"), ("to", "12025550142"),
        ])
        .reply(200, "application/json", r#"
{"direction":"outbound","price":"0.0075","rate":"0.0075","segments":"1"}"#)
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_404]),
    Case::new("rateMms", |client: Client, _| read(client.rating()
            .rate_mms(MessageRateSubType::Toll, CallDirection::Outbound, "12025550142")
            .partner_sid(&PartnerSid::new("0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21")).send()))
        .request("GET /rating/mms/toll", &["authorization"])
        .query(&[
            ("direction", "outbound"), ("partner_sid", "0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21"),
            ("to", "12025550142"),
        ])
        .reply(200, "application/json", r#"
{"direction":"outbound","price":"0.015","rate":"0.015","segments":"1"}"#)
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_404]),
];
