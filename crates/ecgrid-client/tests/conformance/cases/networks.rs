//! What is documented of `Networks`.
//! Written by `cargo xtask codegen`.

use conformance::Case;
use ecgrid_client::networks::NetworkContactType;
use ecgrid_client::{Client, NetworkId, Status};

use super::failures::{
    STATUS_200, STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
};
use crate::read;

pub(super) static CASES: [Case<Client>; 6] = [
    Case::new("getNetwork", |client: Client, _| read(client.networks().get(NetworkId(310)).send()))
        .request("GET /v2/networks/310", &["x-api-key"])
        .reply(200, "application/json", r#"
{"success":true,"data":{"networkId":310,"uniqueId":"JUNIPERNET",
"companyName":"Juniper Supply Cooperative","status":"Active","created":"2022-09-05T07:30:00Z",
"modified":"2026-01-19T16:04:51Z"},"errorCode":null,"message":null}"#)
        .payload("data")
        .fixed(&["/success", "/data", "/data/networkId"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
    Case::new("listNetworks", |client: Client, _| read(client.networks().list()
            .network_id(NetworkId(0)).status(Status::Active).page_no(1).records_per_page(25).send()))
        .request("POST /v2/networks/list", &["x-api-key"])
        .json(r#"
{"networkId":0,"status":"Active","pageNo":1,"recordsPerPage":25}"#)
        .reply(200, "application/json", r#"
{"success":true,"data":{"totalRecords":1,"pageNo":1,"recordsPerPage":25,
"networks":[{"networkId":310,"uniqueId":"JUNIPERNET","companyName":"Juniper Supply Cooperative",
"status":"Active","created":"2022-09-05T07:30:00Z","modified":"2026-01-19T16:04:51Z"}]},
"errorCode":null,"message":null}"#)
        .payload("data")
        .fixed(&["/success", "/data", "/data/networks", "/data/networks/*/networkId"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_429, STATUS_500, STATUS_503, STATUS_200,
        ]),
    Case::new("updateNetwork", |client: Client, _| read(client.networks().update(NetworkId(310))
            .company_name("Juniper Supply Cooperative eG").address1("4 Quay Street")
            .address2("Floor 2").city("Portland").state("ME").zip("04101").phone("207-555-0142")
            .website("https://juniper.example").send()))
        .request("PUT /v2/networks", &["x-api-key"])
        .json(r#"
{"networkId":310,"companyName":"Juniper Supply Cooperative eG","address1":"4 Quay Street",
"address2":"Floor 2","city":"Portland","state":"ME","zip":"04101","phone":"207-555-0142",
"website":"https://juniper.example"}"#)
        .reply(200, "application/json", r#"
{"success":true,"data":{"networkId":310,"uniqueId":"JUNIPERNET",
"companyName":"Juniper Supply Cooperative eG","status":"Active","created":"2022-09-05T07:30:00Z",
"modified":"2026-02-12T10:11:12Z"},"errorCode":null,"message":null}"#)
        .payload("data")
        .fixed(&["/success", "/data", "/data/networkId"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
    Case::new("getNetworkContact", |client: Client, _| read(client.networks()
            .get_contact(NetworkId(310), NetworkContactType::Errors).send()))
        .request("POST /v2/networks/get-contact", &["x-api-key"])
        .json(r#"{"networkId":310,"contactType":"Errors"}"#)
        .reply(200, "application/json", r#"
{"success":true,"data":{"networkId":310,"contactType":"Errors","name":"Ops desk",
"email":"ops@juniper.example","phone":"207-555-0199"},"errorCode":null,"message":null}"#)
        .payload("data")
        .fixed(&["/success", "/data"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
    Case::new("updateNetworkConfig", |client: Client, _| read(client.networks()
            .update_config(NetworkId(310)).send()))
        .request("POST /v2/networks/update-config", &["x-api-key"])
        .json(r#"{"networkId":310}"#)
        .reply(200, "application/json", r#"
{"success":true,"data":null,"errorCode":null,"message":"Saved."}"#)
        .acknowledged()
        .fixed(&["/success"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
    Case::new("setNetworkX12Delimiters", |client: Client, _| read(client.networks()
            .set_x12_delimiters(NetworkId(310), "*", ":", "~").send()))
        .request("POST /v2/networks/x12-delimiters", &["x-api-key"])
        .json(r#"
{"networkId":310,"elementDelimiter":"*","subElementDelimiter":":","segmentTerminator":"~"}"#)
        .reply(200, "application/json", r#"
{"success":true,"data":null,"errorCode":null,"message":"Saved."}"#)
        .acknowledged()
        .fixed(&["/success"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
];
