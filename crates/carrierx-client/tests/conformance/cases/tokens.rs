//! What is documented of `Tokens`.
//! Written by `cargo xtask codegen`.

use carrierx_client::tokens::OAuthToken;
use carrierx_client::{Client, PartnerSid, TokenSid};
use conformance::{Case, with};

use super::failures::{STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_415, STATUS_422};
use crate::read;

pub(super) static CASES: [Case<Client>; 8] = [
    Case::new("createToken", |client: Client, _| read(client.tokens()
            .create("652cbfd7-2404-4b2b-ab5c-6e199efef1e6", "7e435213-48f6-4016-ba08-5d6dc6719dd6")
            .access_token_expires_in(3600).name("Nightly report").grant_type("password")
            .username("acme").password("Sample-Passphrase-2030").send()))
        .request("POST /oauth/token", &["authorization"])
        .form(&[
            ("grant_type", "password"), ("client_id", "652cbfd7-2404-4b2b-ab5c-6e199efef1e6"),
            ("client_secret", "7e435213-48f6-4016-ba08-5d6dc6719dd6"), ("username", "acme"),
            ("password", "Sample-Passphrase-2030"), ("access_token_expires_in", "3600"),
            ("name", "Nightly report"),
        ])
        .reply(200, "application/json", r#"
{"access_token":"bfabe3b3-e6bb-4630-b95f-4ce9fdecc5d4",
"client_id":"652cbfd7-2404-4b2b-ab5c-6e199efef1e6","date_created":"2030-01-31T09:15:00.000Z",
"date_expiration_access_token":"2030-01-31T10:15:00.000Z",
"date_expiration_refresh_token":"2030-03-02T09:15:00.000Z","date_last_accessed":null,
"ip_last_accessed":null,"name":"Nightly report",
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21",
"refresh_token":"ce59f1a6-7280-48bb-ba86-06fb16ab42b9","scopes":["calls.read","phonenumber.read",
"sms.manage"],"token_sid":"0c2e895f-3afd-4e87-93ab-24abc0f6fd65","token_type":"bearer"}"#)
        .fixed(&["/token_sid", "/partner/partner_sid"])
        .maps(&["/partner/system_attributes", "/partner/system_data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_415, STATUS_422]),
    Case::new("createSubPartnerToken", |client: Client, _| read(client.tokens()
            .create_for_partner(&PartnerSid::new("0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21"), "652cbfd7-2404-4b2b-ab5c-6e199efef1e6", "7e435213-48f6-4016-ba08-5d6dc6719dd6")
            .access_token_expires_in(3600).name("Nightly report").send()))
        .request("POST /oauth/token/0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21", &["authorization"])
        .form(&[
            ("client_id", "652cbfd7-2404-4b2b-ab5c-6e199efef1e6"),
            ("client_secret", "7e435213-48f6-4016-ba08-5d6dc6719dd6"),
            ("access_token_expires_in", "3600"), ("name", "Nightly report"),
        ])
        .reply(200, "application/json", r#"
{"access_token":"bfabe3b3-e6bb-4630-b95f-4ce9fdecc5d4",
"client_id":"652cbfd7-2404-4b2b-ab5c-6e199efef1e6","date_created":"2030-01-31T09:15:00.000Z",
"date_expiration_access_token":"2030-01-31T10:15:00.000Z",
"date_expiration_refresh_token":"2030-03-02T09:15:00.000Z","date_last_accessed":null,
"ip_last_accessed":null,"name":"Nightly report",
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21",
"refresh_token":"ce59f1a6-7280-48bb-ba86-06fb16ab42b9","scopes":["calls.read","phonenumber.read",
"sms.manage"],"token_sid":"0c2e895f-3afd-4e87-93ab-24abc0f6fd65","token_type":"bearer"}"#)
        .fixed(&["/token_sid", "/partner/partner_sid"])
        .maps(&["/partner/system_attributes", "/partner/system_data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_415, STATUS_422]),
    Case::new("listTokens", |client: Client, _| read(client.tokens().list().embed_partner(true)
            .limit(10).offset(0).send()))
        .request("GET /oauth/tokens", &["authorization"])
        .query(&[("limit", "10"), ("offset", "0"), ("with_related", "true")])
        .reply(200, "application/json", r#"
{"count":1,"has_more":false,"items":[{"access_token":"bfabe3b3-e6bb-4630-b95f-4ce9fdecc5d4",
"client_id":"652cbfd7-2404-4b2b-ab5c-6e199efef1e6","date_created":"2030-01-31T09:15:00.000Z",
"date_expiration_access_token":"2030-01-31T10:15:00.000Z",
"date_expiration_refresh_token":"2030-03-02T09:15:00.000Z",
"date_last_accessed":"2030-01-31T09:40:00.000Z","ip_last_accessed":"198.51.100.24",
"name":"Nightly report","partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21",
"refresh_token":"ce59f1a6-7280-48bb-ba86-06fb16ab42b9","scopes":["calls.read","phonenumber.read",
"sms.manage"],"token_sid":"0c2e895f-3afd-4e87-93ab-24abc0f6fd65","token_type":"bearer"}],"limit":10,
"offset":0,"pagination":{},"total":null}"#)
        .fixed(&["/items/*/token_sid", "/items/*/partner/partner_sid", "/items"])
        .maps(&["/items/*/partner/system_attributes", "/items/*/partner/system_data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403]),
    Case::new("getToken", |client: Client, _| read(client.tokens()
            .get(&TokenSid::new("0c2e895f-3afd-4e87-93ab-24abc0f6fd65")).embed_partner(true).send()))
        .request("GET /oauth/tokens/0c2e895f-3afd-4e87-93ab-24abc0f6fd65", &["authorization"])
        .query(&[("with_related", "true")])
        .reply(200, "application/json", r#"
{"access_token":"bfabe3b3-e6bb-4630-b95f-4ce9fdecc5d4",
"client_id":"652cbfd7-2404-4b2b-ab5c-6e199efef1e6","date_created":"2030-01-31T09:15:00.000Z",
"date_expiration_access_token":"2030-01-31T10:15:00.000Z",
"date_expiration_refresh_token":"2030-03-02T09:15:00.000Z",
"date_last_accessed":"2030-01-31T09:40:00.000Z","ip_last_accessed":"198.51.100.24",
"name":"Nightly report","partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21",
"refresh_token":"ce59f1a6-7280-48bb-ba86-06fb16ab42b9","scopes":["calls.read","phonenumber.read",
"sms.manage"],"token_sid":"0c2e895f-3afd-4e87-93ab-24abc0f6fd65","token_type":"bearer"}"#)
        .fixed(&["/token_sid", "/partner/partner_sid"])
        .maps(&["/partner/system_attributes", "/partner/system_data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_404]),
    Case::new("updateToken", |client: Client, _| read(client.tokens()
            .patch(&TokenSid::new("0c2e895f-3afd-4e87-93ab-24abc0f6fd65")).name("Weekly report")
            .send()))
        .request("PATCH /oauth/tokens/0c2e895f-3afd-4e87-93ab-24abc0f6fd65", &["authorization"])
        .json(r#"{"name":"Weekly report"}"#)
        .reply(200, "application/json", r#"
{"access_token":"bfabe3b3-e6bb-4630-b95f-4ce9fdecc5d4",
"client_id":"652cbfd7-2404-4b2b-ab5c-6e199efef1e6","date_created":"2030-01-31T09:15:00.000Z",
"date_expiration_access_token":"2030-01-31T10:15:00.000Z",
"date_expiration_refresh_token":"2030-03-02T09:15:00.000Z",
"date_last_accessed":"2030-01-31T09:40:00.000Z","ip_last_accessed":"198.51.100.24",
"name":"Weekly report","partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21",
"refresh_token":"ce59f1a6-7280-48bb-ba86-06fb16ab42b9","scopes":["calls.read","phonenumber.read",
"sms.manage"],"token_sid":"0c2e895f-3afd-4e87-93ab-24abc0f6fd65","token_type":"bearer"}"#)
        .fixed(&["/token_sid", "/partner/partner_sid"])
        .maps(&["/partner/system_attributes", "/partner/system_data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_415, STATUS_422]),
    Case::new("replaceToken", |client: Client, record| with(record, move |record: OAuthToken| {
        let record = record.into_replace().name("Weekly report")
            .scopes(["calls.read", "phonenumber.read"]);
        read(client.tokens().replace(&TokenSid::new("0c2e895f-3afd-4e87-93ab-24abc0f6fd65"), record)
            .send())
    }))
        .request("PUT /oauth/tokens/0c2e895f-3afd-4e87-93ab-24abc0f6fd65", &["authorization"])
        .json(r#"
{"name":"Weekly report","scopes":["calls.read","phonenumber.read"]}"#)
        .record(r#"
{"access_token":"bfabe3b3-e6bb-4630-b95f-4ce9fdecc5d4",
"client_id":"652cbfd7-2404-4b2b-ab5c-6e199efef1e6","date_created":"2030-01-31T09:15:00.000Z",
"date_expiration_access_token":"2030-01-31T10:15:00.000Z",
"date_expiration_refresh_token":"2030-03-02T09:15:00.000Z",
"date_last_accessed":"2030-01-31T09:40:00.000Z","ip_last_accessed":"198.51.100.24",
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21",
"refresh_token":"ce59f1a6-7280-48bb-ba86-06fb16ab42b9",
"token_sid":"0c2e895f-3afd-4e87-93ab-24abc0f6fd65","token_type":"bearer"}"#, &["/token_sid", "/partner/partner_sid"], &["partner"])
        .reply(200, "application/json", r#"
{"access_token":"bfabe3b3-e6bb-4630-b95f-4ce9fdecc5d4",
"client_id":"652cbfd7-2404-4b2b-ab5c-6e199efef1e6","date_created":"2030-01-31T09:15:00.000Z",
"date_expiration_access_token":"2030-01-31T10:15:00.000Z",
"date_expiration_refresh_token":"2030-03-02T09:15:00.000Z",
"date_last_accessed":"2030-01-31T09:40:00.000Z","ip_last_accessed":"198.51.100.24",
"name":"Weekly report","partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21",
"refresh_token":"ce59f1a6-7280-48bb-ba86-06fb16ab42b9","scopes":["calls.read","phonenumber.read"],
"token_sid":"0c2e895f-3afd-4e87-93ab-24abc0f6fd65","token_type":"bearer"}"#)
        .fixed(&["/token_sid", "/partner/partner_sid"])
        .maps(&["/partner/system_attributes", "/partner/system_data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_415, STATUS_422]),
    Case::new("revokeToken", |client: Client, _| read(client.tokens().revoke()
            .client_id("652cbfd7-2404-4b2b-ab5c-6e199efef1e6")
            .client_secret("7e435213-48f6-4016-ba08-5d6dc6719dd6")
            .token("bfabe3b3-e6bb-4630-b95f-4ce9fdecc5d4").token_type("bearer").send()))
        .request("POST /oauth/revoke", &["authorization"])
        .form(&[
            ("client_id", "652cbfd7-2404-4b2b-ab5c-6e199efef1e6"),
            ("client_secret", "7e435213-48f6-4016-ba08-5d6dc6719dd6"),
            ("token", "bfabe3b3-e6bb-4630-b95f-4ce9fdecc5d4"), ("token_type", "bearer"),
        ])
        .reply(204, "", "")
        .acknowledged()
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_415, STATUS_422]),
    Case::new("whoAmI", |client: Client, _| read(client.tokens().who_am_i().send()))
        .request("GET /oauth/whoami", &["authorization"])
        .reply(200, "application/json", r#"
{"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21",
"token_sid":"0c2e895f-3afd-4e87-93ab-24abc0f6fd65"}"#)
        .failures(&[STATUS_401, STATUS_403]),
];
