//! What is documented of `Ids`.
//! Written by `cargo xtask codegen`.

use conformance::Case;
use ecgrid_client::ids::{EmailPayload, EmailSystem, RoutingGroup};
use ecgrid_client::{Client, EcGridId, EdiStandard, MailboxId, Status};

use super::failures::{
    STATUS_200, STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
};
use crate::read;

pub(super) static CASES: [Case<Client>; 13] = [
    Case::new("getEcGridId", |client: Client, _| read(client.ids().get(EcGridId(880_145)).send()))
        .request("GET /v2/ids/880145", &["x-api-key"])
        .reply(200, "application/json", r#"
{"success":true,"data":{"ecGridId":880145,"mailboxId":77120,"networkId":310,"qualifier":"ZZ",
"id":"JUNIPERCOOP","description":"Juniper live orders","status":"Active",
"routingGroup":"ProductionA","ediStandard":"X12"}}"#)
        .payload("data")
        .fixed(&["/success", "/data", "/data/ecGridId"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
    Case::new("updateEcGridId", |client: Client, _| read(client.ids().update(EcGridId(880_145))
            .description("Juniper live orders (east)").status(Status::Active)
            .edi_standard(EdiStandard::X12).send()))
        .request("PUT /v2/ids/880145", &["x-api-key"])
        .json(r#"
{"description":"Juniper live orders (east)","status":"Active","ediStandard":"X12"}"#)
        .reply(200, "application/json", r#"
{"success":true,"data":{"ecGridId":880145,"mailboxId":77120,"networkId":310,"qualifier":"ZZ",
"id":"JUNIPERCOOP","description":"Juniper live orders (east)","status":"Active",
"routingGroup":"ProductionA","ediStandard":"X12"}}"#)
        .payload("data")
        .fixed(&["/success", "/data", "/data/ecGridId"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
    Case::new("deleteEcGridId", |client: Client, _| read(client.ids().delete(EcGridId(880_145))
            .send()))
        .request("DELETE /v2/ids/880145", &["x-api-key"])
        .reply(200, "application/json", r#"{"success":true,"data":true}"#)
        .payload("data")
        .fixed(&["/success", "/data"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
    Case::new("createEcGridId", |client: Client, _| read(client.ids()
            .create(MailboxId(77120), "ZZ", "JUNIPERCOOP").description("Juniper live orders")
            .edi_standard(EdiStandard::X12).routing_group(RoutingGroup::ProductionA).send()))
        .request("POST /v2/ids", &["x-api-key"])
        .json(r#"
{"mailboxId":77120,"qualifier":"ZZ","id":"JUNIPERCOOP","description":"Juniper live orders",
"ediStandard":"X12","routingGroup":"ProductionA"}"#)
        .reply(200, "application/json", r#"
{"success":true,"data":{"ecGridId":880145,"mailboxId":77120,"networkId":310,"qualifier":"ZZ",
"id":"JUNIPERCOOP","description":"Juniper live orders","status":"Active",
"routingGroup":"ProductionA","ediStandard":"X12"}}"#)
        .payload("data")
        .fixed(&["/success", "/data", "/data/ecGridId"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
    Case::new("findEcGridIds", |client: Client, _| read(client.ids().find("01", "006141099LUMN")
            .send()))
        .request("POST /v2/ids/find", &["x-api-key"])
        .json(r#"{"qualifier":"01","id":"006141099LUMN"}"#)
        .reply(200, "application/json", r#"
{"success":true,"data":[{"ecGridId":880390,"mailboxId":77120,"networkId":310,"qualifier":"01",
"id":"006141099LUMN","description":"Lumen Hardware","status":"Active","routingGroup":"ProductionA",
"ediStandard":"X12"}]}"#)
        .payload("data")
        .fixed(&["/success", "/data", "/data/*/ecGridId"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_429, STATUS_500, STATUS_503, STATUS_200,
        ]),
    Case::new("listEcGridIds", |client: Client, _| read(client.ids().list()
            .mailbox_id(MailboxId(77120)).status(Status::Active).page_no(1).records_per_page(25)
            .send()))
        .request("POST /v2/ids/list", &["x-api-key"])
        .json(r#"
{"mailboxId":77120,"status":"Active","pageNo":1,"recordsPerPage":25}"#)
        .reply(200, "application/json", r#"
{"success":true,"data":[{"ecGridId":880145,"mailboxId":77120,"networkId":310,"qualifier":"ZZ",
"id":"JUNIPERCOOP","description":"Juniper live orders","status":"Active",
"routingGroup":"ProductionA","ediStandard":"X12"},{"ecGridId":880390,"mailboxId":77120,
"networkId":310,"qualifier":"01","id":"006141099LUMN","description":"Lumen Hardware",
"status":"Active","routingGroup":"ProductionA","ediStandard":"X12"}]}"#)
        .payload("data")
        .fixed(&["/success", "/data", "/data/*/ecGridId"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_429, STATUS_500, STATUS_503, STATUS_200,
        ]),
    Case::new("updateEcGridIdConfig", |client: Client, _| read(client.ids()
            .update_config(EcGridId(880_145)).send()))
        .request("POST /v2/ids/update-config", &["x-api-key"])
        .json(r#"{"ecGridId":880145}"#)
        .reply(200, "application/json", r#"{"success":true,"data":true}"#)
        .payload("data")
        .fixed(&["/success", "/data"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
    Case::new("addEcGridIdVan", |client: Client, _| read(client.ids()
            .add_van(EcGridId(880_390), "14", "LUMENVAN9").send()))
        .request("POST /v2/ids/tp-add-van", &["x-api-key"])
        .json(r#"
{"ecGridId":880390,"vanQualifier":"14","vanId":"LUMENVAN9"}"#)
        .reply(200, "application/json", r#"{"success":true,"data":true}"#)
        .payload("data")
        .fixed(&["/success", "/data"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
    Case::new("getEcGridIdDefaultMailbox", |client: Client, _| read(client.ids()
            .get_default_mailbox(EcGridId(880_145)).send()))
        .request("POST /v2/ids/tp-get-mailbox-default", &["x-api-key"])
        .json(r#"{"ecGridId":880145}"#)
        .reply(200, "application/json", r#"
{"success":true,"data":{"mailboxId":77120,"networkId":310,"mailboxName":"Juniper Orders",
"status":"Active"}}"#)
        .payload("data")
        .fixed(&["/success", "/data", "/data/mailboxId"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
    Case::new("moveTradingPartner", |client: Client, _| read(client.ids()
            .move_trading_partner(EcGridId(880_145), MailboxId(77121)).send()))
        .request("POST /v2/ids/tp-move", &["x-api-key"])
        .json(r#"{"ecGridId":880145,"newMailboxId":77121}"#)
        .reply(200, "application/json", r#"
{"success":true,"data":{"ecGridId":880145,"mailboxId":77121,"networkId":310,"qualifier":"ZZ",
"id":"JUNIPERCOOP","description":"Juniper live orders","status":"Active",
"routingGroup":"ProductionA","ediStandard":"X12"}}"#)
        .payload("data")
        .fixed(&["/success", "/data", "/data/ecGridId"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
    Case::new("updateEcGridIdDataEmail", |client: Client, _| read(client.ids()
            .update_data_email(EcGridId(880_145), "edi@juniper.example")
            .email_system(EmailSystem::Smtp).email_payload(EmailPayload::Attachment).send()))
        .request("POST /v2/ids/tp-update-data-email", &["x-api-key"])
        .json(r#"
{"ecGridId":880145,"email":"edi@juniper.example","emailSystem":"smtp","emailPayload":"Attachment"}"#)
        .reply(200, "application/json", r#"{"success":true,"data":true}"#)
        .payload("data")
        .fixed(&["/success", "/data"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
    Case::new("updateEcGridIdDescription", |client: Client, _| read(client.ids()
            .update_description(EcGridId(880_145), "Juniper orders").send()))
        .request("POST /v2/ids/tp-update-description", &["x-api-key"])
        .json(r#"{"ecGridId":880145,"description":"Juniper orders"}"#)
        .reply(200, "application/json", r#"{"success":true,"data":true}"#)
        .payload("data")
        .fixed(&["/success", "/data"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
    Case::new("setEcGridIdX12Delimiters", |client: Client, _| read(client.ids()
            .set_x12_delimiters(EcGridId(880_145), "|", ">", "~").send()))
        .request("POST /v2/ids/tp-x12-delimiters", &["x-api-key"])
        .json(r#"
{"ecGridId":880145,"elementDelimiter":"|","subElementDelimiter":">","segmentTerminator":"~"}"#)
        .reply(200, "application/json", r#"{"success":true,"data":true}"#)
        .payload("data")
        .fixed(&["/success", "/data"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
];
