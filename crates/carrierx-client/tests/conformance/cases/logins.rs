//! What is documented of `Logins`.
//! Written by `cargo xtask codegen`.

use carrierx_client::logins::PartnerLogin;
use carrierx_client::{Client, LoginSid};
use conformance::{Case, with};

use super::failures::{STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_415, STATUS_422};
use crate::read;

pub(super) static CASES: [Case<Client>; 6] = [
    Case::new("listPartnerLogins", |client: Client, _| read(client.logins().list().limit(10)
            .offset(0).send()))
        .request("GET /oauth/logins", &["authorization"])
        .query(&[("limit", "10"), ("offset", "0")])
        .reply(200, "application/json", r#"
{"count":1,"has_more":false,"items":[{"login":"acme_ops",
"login_sid":"71c20168-d7f8-481d-9ed5-40aba6e43030",
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","token_scopes":["calls.read","sms.read"]}],
"limit":10,"offset":0,"pagination":{},"total":1}"#)
        .fixed(&["/items/*/login_sid", "/items"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403]),
    Case::new("createPartnerLogin", |client: Client, _| read(client.logins()
            .create("acme_ops", "Sample-Passphrase-2030", ["calls.read", "sms.read"]).send()))
        .request("POST /oauth/logins", &["authorization"])
        .json(r#"
{"login":"acme_ops","password":"Sample-Passphrase-2030","token_scopes":["calls.read","sms.read"]}"#)
        .reply(200, "application/json", r#"
{"login":"acme_ops","login_sid":"71c20168-d7f8-481d-9ed5-40aba6e43030",
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","token_scopes":["calls.read","sms.read"]}"#)
        .fixed(&["/login_sid"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_415, STATUS_422]),
    Case::new("getPartnerLogin", |client: Client, _| read(client.logins()
            .get(&LoginSid::new("71c20168-d7f8-481d-9ed5-40aba6e43030")).send()))
        .request("GET /oauth/logins/71c20168-d7f8-481d-9ed5-40aba6e43030", &["authorization"])
        .reply(200, "application/json", r#"
{"login":"acme_ops","login_sid":"71c20168-d7f8-481d-9ed5-40aba6e43030",
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","token_scopes":["calls.read","sms.read"]}"#)
        .fixed(&["/login_sid"])
        .failures(&[STATUS_401, STATUS_403, STATUS_404]),
    Case::new("updatePartnerLogin", |client: Client, _| read(client.logins()
            .patch(&LoginSid::new("71c20168-d7f8-481d-9ed5-40aba6e43030"))
            .password("Another-Passphrase-2030").send()))
        .request("PATCH /oauth/logins/71c20168-d7f8-481d-9ed5-40aba6e43030", &["authorization"])
        .json(r#"{"password":"Another-Passphrase-2030"}"#)
        .reply(200, "application/json", r#"
{"login":"acme_ops","login_sid":"71c20168-d7f8-481d-9ed5-40aba6e43030",
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","token_scopes":["calls.read","sms.read"]}"#)
        .fixed(&["/login_sid"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_415, STATUS_422]),
    Case::new("replacePartnerLogin", |client: Client, record| with(record, move |record: PartnerLogin| {
        let record = record.into_replace().password("Another-Passphrase-2030");
        read(client.logins().replace(&LoginSid::new("71c20168-d7f8-481d-9ed5-40aba6e43030"), record)
            .send())
    }))
        .request("PUT /oauth/logins/71c20168-d7f8-481d-9ed5-40aba6e43030", &["authorization"])
        .json(r#"
{"login":"acme_ops","token_scopes":["calls.read","sms.read"],"password":"Another-Passphrase-2030"}"#)
        .record(r#"
{"login":"acme_ops","login_sid":"71c20168-d7f8-481d-9ed5-40aba6e43030",
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","token_scopes":["calls.read","sms.read"]}"#, &["/login_sid"], &[])
        .reply(200, "application/json", r#"
{"login":"acme_ops","login_sid":"71c20168-d7f8-481d-9ed5-40aba6e43030",
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","token_scopes":["calls.read","sms.read"]}"#)
        .fixed(&["/login_sid"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_415, STATUS_422]),
    Case::new("deletePartnerLogin", |client: Client, _| read(client.logins()
            .delete(&LoginSid::new("71c20168-d7f8-481d-9ed5-40aba6e43030")).send()))
        .request("DELETE /oauth/logins/71c20168-d7f8-481d-9ed5-40aba6e43030", &["authorization"])
        .reply(204, "", "")
        .acknowledged()
        .failures(&[STATUS_401, STATUS_403, STATUS_404]),
];
