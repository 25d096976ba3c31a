//! What is documented of `Routing`.
//! Written by `cargo xtask codegen`.

use carrierx_client::Client;
use conformance::Case;

use super::failures::{STATUS_400, STATUS_401, STATUS_403};
use crate::read;

pub(super) static CASES: [Case<Client>; 2] = [
    Case::new("listRoutingIpProfiles", |client: Client, _| read(client.routing().list_ip_profiles()
            .limit(10).offset(0).send()))
        .request("GET /routing/ip_profiles", &["authorization"])
        .query(&[("limit", "10"), ("offset", "0")])
        .reply(200, "application/json", r#"
{"count":1,"has_more":false,"items":[{"ip_profile_sid":"d6a8c323-63ce-4c8a-a567-6a588a8322bc",
"name":"East coast egress"}],"limit":10,"offset":0,"pagination":{},"total":1}"#)
        .fixed(&["/items"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403]),
    Case::new("listRoutingLocations", |client: Client, _| read(client.routing().list_locations()
            .limit(10).offset(0).send()))
        .request("GET /routing/locations", &["authorization"])
        .query(&[("limit", "10"), ("offset", "0")])
        .reply(200, "application/json", r#"
{"count":1,"has_more":false,"items":[{"location_sid":"6cffd1dd-a5c2-4893-89d8-1aaa18a29dbc",
"name":"New York"}],"limit":10,"offset":0,"pagination":{},"total":1}"#)
        .fixed(&["/items"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403]),
];
