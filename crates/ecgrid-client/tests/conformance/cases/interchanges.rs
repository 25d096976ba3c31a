//! What is documented of `Interchanges`.
//! Written by `cargo xtask codegen`.

use conformance::Case;
use ecgrid_client::{Client, EcGridId, InterchangeId, MailboxId};

use super::failures::{
    STATUS_200, STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
};
use crate::read;

pub(super) static CASES: [Case<Client>; 8] = [
    Case::new("getInterchange", |client: Client, _| read(client.interchanges()
            .get(InterchangeId(71_900_421)).send()))
        .request("GET /v2/interchanges/71900421", &["x-api-key"])
        .reply(200, "application/json", r#"
{"success":true,"data":{"interchangeId":71900421,"parcelId":5600017734,"sender":"LUMEN_HARDWARE",
"receiver":"JUNIPER_COOP","standard":"X12","documentType":"850","status":"Active",
"created":"2026-02-12T09:16:04Z"}}"#)
        .payload("data")
        .fixed(&["/success", "/data", "/data/interchangeId"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
    Case::new("cancelInterchange", |client: Client, _| read(client.interchanges()
            .cancel(InterchangeId(71_900_421)).send()))
        .request("POST /v2/interchanges/cancel/71900421", &["x-api-key"])
        .reply(200, "application/json", r#"{"success":true,"data":true}"#)
        .payload("data")
        .fixed(&["/success", "/data"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
    Case::new("getInterchangeManifest", |client: Client, _| read(client.interchanges()
            .get_manifest(InterchangeId(71_900_421)).send()))
        .request("GET /v2/interchanges/get-manifest/71900421", &["x-api-key"])
        .reply(200, "application/json", r#"
{"success":true,"data":[{"functionalGroup":"PO","transactionSetType":"850","transactionSetCount":1,
"groupControlNumber":"77"}]}"#)
        .payload("data")
        .fixed(&["/success", "/data"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
    Case::new("resendInterchange", |client: Client, _| read(client.interchanges()
            .resend(InterchangeId(71_900_421)).send()))
        .request("POST /v2/interchanges/resend/71900421", &["x-api-key"])
        .reply(200, "application/json", r#"{"success":true,"data":true}"#)
        .payload("data")
        .fixed(&["/success", "/data"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
    Case::new("getInterchangeDate", |client: Client, _| read(client.interchanges()
            .parse_date("ISA*00*          *00*          *ZZ*JUNIPERCOOP    *01*006141099LUMN  *260212*0915*^*00501*000004471*0*P*>")
            .send()))
        .request("POST /v2/interchanges/get-date", &["x-api-key"])
        .json(r#"
{"interchangeHeader":"ISA*00*          *00*          *ZZ*JUNIPERCOOP    *01*006141099LUMN  *260212*0915*^*00501*000004471*0*P*>"}"#)
        .reply(200, "application/json", r#"{"success":true,"data":"2026-02-12T09:15:00Z"}"#)
        .payload("data")
        .fixed(&["/success", "/data"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_429, STATUS_500, STATUS_503, STATUS_200,
        ]),
    Case::new("getInterchangeHeader", |client: Client, _| read(client.interchanges()
            .parse_header("ISA*00*          *00*          *ZZ*JUNIPERCOOP    *01*006141099LUMN  *260212*0915*^*00501*000004471*0*P*>")
            .send()))
        .request("POST /v2/interchanges/get-header", &["x-api-key"])
        .json(r#"
{"interchangeHeader":"ISA*00*          *00*          *ZZ*JUNIPERCOOP    *01*006141099LUMN  *260212*0915*^*00501*000004471*0*P*>"}"#)
        .reply(200, "application/json", r#"
{"success":true,"data":{"authorizationInfoQualifier":"00","authorizationInfo":"          ",
"securityInfoQualifier":"00","securityInfo":"          ","senderIdQualifier":"ZZ",
"senderId":"JUNIPERCOOP    ","receiverIdQualifier":"01","receiverId":"006141099LUMN  ",
"interchangeDate":"260212","interchangeTime":"0915","repetitionSeparator":"^",
"controlVersionNumber":"00501","controlNumber":"000004471","acknowledgmentRequested":"0",
"usageIndicator":"P","componentElementSeparator":">"}}"#)
        .payload("data")
        .fixed(&["/success", "/data"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_429, STATUS_500, STATUS_503, STATUS_200,
        ]),
    Case::new("listInboxInterchanges", |client: Client, _| read(client.interchanges().list_inbox()
            .mailbox_id(MailboxId(77120)).ec_grid_id_from(EcGridId(0)).ec_grid_id_to(EcGridId(0))
            .begin_date("2026-02-01T00:00:00Z").end_date("2026-02-12T23:59:59Z").page_no(1)
            .records_per_page(100).send()))
        .request("POST /v2/interchanges/inbox-list", &["x-api-key"])
        .json(r#"
{"mailboxId":77120,"ecGridIdFrom":0,"ecGridIdTo":0,"beginDate":"2026-02-01T00:00:00Z",
"endDate":"2026-02-12T23:59:59Z","pageNo":1,"recordsPerPage":100}"#)
        .reply(200, "application/json", r#"
{"success":true,"data":{"totalRecords":1,"pageNo":1,"recordsPerPage":100,
"interchanges":[{"interchangeId":71900421,"parcelId":5600017734,"sender":"LUMEN_HARDWARE",
"receiver":"JUNIPER_COOP","standard":"X12","documentType":"850","status":"Active",
"created":"2026-02-12T09:16:04Z"}]}}"#)
        .payload("data")
        .fixed(&["/success", "/data", "/data/interchanges", "/data/interchanges/*/interchangeId"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_429, STATUS_500, STATUS_503, STATUS_200,
        ]),
    Case::new("listOutboxInterchanges", |client: Client, _| read(client.interchanges().list_outbox()
            .mailbox_id(MailboxId(77120)).ec_grid_id_from(EcGridId(0)).ec_grid_id_to(EcGridId(0))
            .begin_date("2026-02-01T00:00:00Z").end_date("2026-02-12T23:59:59Z").page_no(1)
            .records_per_page(100).send()))
        .request("POST /v2/interchanges/outbox-list", &["x-api-key"])
        .json(r#"
{"mailboxId":77120,"ecGridIdFrom":0,"ecGridIdTo":0,"beginDate":"2026-02-01T00:00:00Z",
"endDate":"2026-02-12T23:59:59Z","pageNo":1,"recordsPerPage":100}"#)
        .reply(200, "application/json", r#"
{"success":true,"data":{"totalRecords":1,"pageNo":1,"recordsPerPage":100,
"interchanges":[{"interchangeId":71900588,"parcelId":5600017801,"sender":"JUNIPER_COOP",
"receiver":"LUMEN_HARDWARE","standard":"X12","documentType":"810","status":"Active",
"created":"2026-02-12T11:40:03Z"}]}}"#)
        .payload("data")
        .fixed(&["/success", "/data", "/data/interchanges", "/data/interchanges/*/interchangeId"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_429, STATUS_500, STATUS_503, STATUS_200,
        ]),
];
