//! What is documented of `Campaigns`.
//! Written by `cargo xtask codegen`.

use carrierx_client::{CampaignSid, Client};
use conformance::Case;

use super::failures::{STATUS_400, STATUS_401, STATUS_403, STATUS_404};
use crate::read;

pub(super) static CASES: [Case<Client>; 2] = [
    Case::new("listCampaigns", |client: Client, _| read(client.campaigns().list().limit(10)
            .offset(0).send()))
        .request("GET /10dlc/campaigns", &["authorization"])
        .query(&[("limit", "10"), ("offset", "0")])
        .reply(200, "application/json", r#"
{"count":1,"has_more":false,"items":[{"brand_external_id":"BXAMPLE",
"campaign_sid":"13325e26-39e6-4654-a3db-daf9f91a2e9a","external_id":"CXAMPL1",
"limit_brand_daily_tmo":10000,"name":"Appointment reminders",
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21"}],"limit":10,"offset":0,"pagination":{},
"total":1}"#)
        .fixed(&["/items/*/campaign_sid", "/items"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403]),
    Case::new("getCampaign", |client: Client, _| read(client.campaigns()
            .get(&CampaignSid::new("13325e26-39e6-4654-a3db-daf9f91a2e9a")).send()))
        .request("GET /10dlc/campaigns/13325e26-39e6-4654-a3db-daf9f91a2e9a", &["authorization"])
        .reply(200, "application/json", r#"
{"brand_external_id":"BXAMPLE","campaign_sid":"13325e26-39e6-4654-a3db-daf9f91a2e9a",
"external_id":"CXAMPL1","limit_brand_daily_tmo":10000,"name":"Appointment reminders",
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21"}"#)
        .fixed(&["/campaign_sid"])
        .failures(&[STATUS_401, STATUS_403, STATUS_404]),
];
