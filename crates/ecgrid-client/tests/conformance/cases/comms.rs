//! What is documented of `Comms`.
//! Written by `cargo xtask codegen`.

use conformance::Case;
use ecgrid_client::{Client, CommId, CommType, EcGridId, MailboxId, Status, UseType};

use super::failures::{
    STATUS_200, STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
};
use crate::read;

pub(super) static CASES: [Case<Client>; 8] = [
    Case::new("getComm", |client: Client, _| read(client.comms().get(CommId(6120)).send()))
        .request("GET /v2/comms/6120", &["x-api-key"])
        .reply(200, "application/json", r#"
{"success":true,"data":{"commId":6120,"mailboxId":77120,"commType":"as2","identifier":"JUNIPER-AS2",
"status":"Active","useType":"Production","privateKeyRequired":true,"withCerts":true}}"#)
        .payload("data")
        .fixed(&["/success", "/data", "/data/commId"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
    Case::new("findComms", |client: Client, _| read(client.comms().find("JUNIPER-AS2")
            .comm_type(CommType::As2).send()))
        .request("POST /v2/comms/find", &["x-api-key"])
        .json(r#"{"identifier":"JUNIPER-AS2","commType":"as2"}"#)
        .reply(200, "application/json", r#"
{"success":true,"data":[{"commId":6120,"mailboxId":77120,"commType":"as2",
"identifier":"JUNIPER-AS2","status":"Active","useType":"Production","privateKeyRequired":true,
"withCerts":true}]}"#)
        .payload("data")
        .fixed(&["/success", "/data", "/data/*/commId"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_429, STATUS_500, STATUS_503, STATUS_200,
        ]),
    Case::new("listComms", |client: Client, _| read(client.comms().list().comm_type(CommType::As2)
            .use_type(UseType::Production).show_inactive(false).has_certs(true).send()))
        .request("POST /v2/comms/list", &["x-api-key"])
        .json(r#"
{"commType":"as2","useType":"Production","showInactive":false,"withCerts":true}"#)
        .reply(200, "application/json", r#"
{"success":true,"data":[{"commId":6120,"mailboxId":77120,"commType":"as2",
"identifier":"JUNIPER-AS2","status":"Active","useType":"Production","privateKeyRequired":true,
"withCerts":true}]}"#)
        .payload("data")
        .fixed(&["/success", "/data", "/data/*/commId"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_429, STATUS_500, STATUS_503, STATUS_200,
        ]),
    Case::new("getCommPair", |client: Client, _| read(client.comms()
            .get_pair(EcGridId(880_145), EcGridId(880_390)).send()))
        .request("POST /v2/comms/pair", &["x-api-key"])
        .json(r#"{"ecGridIdFrom":880145,"ecGridIdTo":880390}"#)
        .reply(200, "application/json", r#"
{"success":true,"data":[{"commId":6120,"mailboxId":77120,"commType":"as2",
"identifier":"JUNIPER-AS2","status":"Active","useType":"Production","privateKeyRequired":true,
"withCerts":true},{"commId":6388,"mailboxId":80410,"commType":"as2","identifier":"LUMEN-AS2",
"status":"Active","useType":"Production","privateKeyRequired":true,"withCerts":true}]}"#)
        .payload("data")
        .fixed(&["/success", "/data", "/data/*/commId"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
    Case::new("setCommPair", |client: Client, _| read(client.comms()
            .set_pair(EcGridId(880_145), EcGridId(880_390)).comm_id(CommId(6120)).send()))
        .request("POST /v2/comms/set-pair", &["x-api-key"])
        .json(r#"
{"ecGridIdFrom":880145,"ecGridIdTo":880390,"commId":6120}"#)
        .reply(200, "application/json", r#"
{"success":true,"data":[{"commId":6120,"mailboxId":77120,"commType":"as2",
"identifier":"JUNIPER-AS2","status":"Active","useType":"Production","privateKeyRequired":true,
"withCerts":true}]}"#)
        .payload("data")
        .fixed(&["/success", "/data", "/data/*/commId"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
    Case::new("createComm", |client: Client, _| read(client.comms()
            .create(MailboxId(77120), CommType::As2, "JUNIPER-AS2").use_type(UseType::Production)
            .send()))
        .request("POST /v2/comms/create", &["x-api-key"])
        .json(r#"
{"mailboxId":77120,"commType":"as2","identifier":"JUNIPER-AS2","useType":"Production"}"#)
        .reply(200, "application/json", r#"
{"success":true,"data":{"commId":6121,"mailboxId":77120,"commType":"as2","identifier":"JUNIPER-AS2",
"status":"Active","useType":"Production","privateKeyRequired":false,"withCerts":false}}"#)
        .payload("data")
        .fixed(&["/success", "/data", "/data/commId"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
    Case::new("updateComm", |client: Client, _| read(client.comms().update(CommId(6120))
            .identifier("JUNIPER-AS2-B").status(Status::Active).send()))
        .request("PUT /v2/comms/update", &["x-api-key"])
        .json(r#"
{"commId":6120,"identifier":"JUNIPER-AS2-B","status":"Active"}"#)
        .reply(200, "application/json", r#"
{"success":true,"data":{"commId":6120,"mailboxId":77120,"commType":"as2",
"identifier":"JUNIPER-AS2-B","status":"Active","useType":"Production","privateKeyRequired":true,
"withCerts":true}}"#)
        .payload("data")
        .fixed(&["/success", "/data", "/data/commId"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
    Case::new("updateCommConfig", |client: Client, _| read(client.comms()
            .update_config(CommId(6120)).send()))
        .request("PUT /v2/comms/update-config", &["x-api-key"])
        .json(r#"{"commId":6120}"#)
        .reply(200, "application/json", r#"{"success":true,"data":true}"#)
        .payload("data")
        .fixed(&["/success", "/data"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
];
