//! What is documented of `ShortenerLinks`.
//! Written by `cargo xtask codegen`.

use carrierx_client::shortener_links::ShortenerLink;
use carrierx_client::{Client, DomainSid, LinkMode, LinkSid};
use conformance::{Case, with};

use super::failures::{STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_415, STATUS_422};
use crate::read;

pub(super) static CASES: [Case<Client>; 6] = [
    Case::new("listShortenerLinks", |client: Client, _| read(client.shortener_links().list()
            .limit(10).offset(0).send()))
        .request("GET /shortener/links", &["authorization"])
        .query(&[("limit", "10"), ("offset", "0")])
        .reply(200, "application/json", r#"
{"count":1,"has_more":false,"items":[{"date_accessed":"2030-01-31T11:02:00.000Z",
"date_created":"2030-01-31T09:15:00.000Z","destination_url":"https://example.com/offer",
"domain_sid":"e928f9a0-3170-40de-be70-cd6e2758d30c","hits":17,
"link_sid":"ed35816f-4110-4e67-8b54-10ffc73dba62","maximum_ttl":2592000,"mode":"redirect_temporary",
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","short_name":"spring30",
"url":"http://go.example.com/spring30"}],"limit":10,"offset":0,"pagination":{},"total":null}"#)
        .fixed(&["/items/*/link_sid", "/items"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403]),
    Case::new("createShortenerLink", |client: Client, _| read(client.shortener_links()
            .create("https://example.com/offer", &DomainSid::new("e928f9a0-3170-40de-be70-cd6e2758d30c"))
            .reuse(true).maximum_ttl(2_592_000).mode(LinkMode::RedirectTemporary)
            .short_name("spring30").send()))
        .request("POST /shortener/links", &["authorization"])
        .query(&[("reuse", "true")])
        .json(r#"
{"destination_url":"https://example.com/offer","domain_sid":"e928f9a0-3170-40de-be70-cd6e2758d30c",
"short_name":"spring30","maximum_ttl":2592000,"mode":"redirect_temporary"}"#)
        .reply(200, "application/json", r#"
{"date_accessed":null,"date_created":"2030-01-31T09:15:00.000Z",
"destination_url":"https://example.com/offer","domain_sid":"e928f9a0-3170-40de-be70-cd6e2758d30c",
"hits":0,"link_sid":"ed35816f-4110-4e67-8b54-10ffc73dba62","maximum_ttl":2592000,
"mode":"redirect_temporary","partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21",
"short_name":"spring30","url":"http://go.example.com/spring30"}"#)
        .fixed(&["/link_sid"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_415, STATUS_422]),
    Case::new("getShortenerLink", |client: Client, _| read(client.shortener_links()
            .get(&LinkSid::new("ed35816f-4110-4e67-8b54-10ffc73dba62")).send()))
        .request("GET /shortener/links/ed35816f-4110-4e67-8b54-10ffc73dba62", &["authorization"])
        .reply(200, "application/json", r#"
{"date_accessed":"2030-01-31T11:02:00.000Z","date_created":"2030-01-31T09:15:00.000Z",
"destination_url":"https://example.com/offer","domain_sid":"e928f9a0-3170-40de-be70-cd6e2758d30c",
"hits":17,"link_sid":"ed35816f-4110-4e67-8b54-10ffc73dba62","maximum_ttl":2592000,
"mode":"redirect_temporary","partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21",
"short_name":"spring30","url":"http://go.example.com/spring30"}"#)
        .fixed(&["/link_sid"])
        .failures(&[STATUS_401, STATUS_403, STATUS_404]),
    Case::new("updateShortenerLink", |client: Client, _| read(client.shortener_links()
            .patch(&LinkSid::new("ed35816f-4110-4e67-8b54-10ffc73dba62"))
            .destination_url("https://example.com/offer/extended").maximum_ttl(7_776_000).send()))
        .request("PATCH /shortener/links/ed35816f-4110-4e67-8b54-10ffc73dba62", &["authorization"])
        .json(r#"
{"destination_url":"https://example.com/offer/extended","maximum_ttl":7776000}"#)
        .reply(200, "application/json", r#"
{"date_accessed":"2030-01-31T11:02:00.000Z","date_created":"2030-01-31T09:15:00.000Z",
"destination_url":"https://example.com/offer/extended",
"domain_sid":"e928f9a0-3170-40de-be70-cd6e2758d30c","hits":17,
"link_sid":"ed35816f-4110-4e67-8b54-10ffc73dba62","maximum_ttl":7776000,"mode":"redirect_temporary",
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","short_name":"spring30",
"url":"http://go.example.com/spring30"}"#)
        .fixed(&["/link_sid"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_415, STATUS_422]),
    Case::new("replaceShortenerLink", |client: Client, record| with(record, move |record: ShortenerLink| {
        let record = record.into_replace().destination_url("https://example.com/offer/summer")
            .maximum_ttl(2_592_000).mode(LinkMode::RedirectTemporary).short_name("spring30");
        read(client.shortener_links()
            .replace(&LinkSid::new("ed35816f-4110-4e67-8b54-10ffc73dba62"), record).send())
    }))
        .request("PUT /shortener/links/ed35816f-4110-4e67-8b54-10ffc73dba62", &["authorization"])
        .json(r#"
{"destination_url":"https://example.com/offer/summer",
"domain_sid":"e928f9a0-3170-40de-be70-cd6e2758d30c","maximum_ttl":2592000,
"mode":"redirect_temporary","short_name":"spring30"}"#)
        .record(r#"
{"date_accessed":"2030-01-31T11:02:00.000Z","date_created":"2030-01-31T09:15:00.000Z",
"domain_sid":"e928f9a0-3170-40de-be70-cd6e2758d30c","hits":17,
"link_sid":"ed35816f-4110-4e67-8b54-10ffc73dba62",
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","url":"http://go.example.com/spring30"}"#, &["/link_sid"], &[])
        .reply(200, "application/json", r#"
{"date_accessed":"2030-01-31T11:02:00.000Z","date_created":"2030-01-31T09:15:00.000Z",
"destination_url":"https://example.com/offer/summer",
"domain_sid":"e928f9a0-3170-40de-be70-cd6e2758d30c","hits":17,
"link_sid":"ed35816f-4110-4e67-8b54-10ffc73dba62","maximum_ttl":2592000,"mode":"redirect_temporary",
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","short_name":"spring30",
"url":"http://go.example.com/spring30"}"#)
        .fixed(&["/link_sid"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_415, STATUS_422]),
    Case::new("deleteShortenerLink", |client: Client, _| read(client.shortener_links()
            .delete(&LinkSid::new("ed35816f-4110-4e67-8b54-10ffc73dba62")).send()))
        .request("DELETE /shortener/links/ed35816f-4110-4e67-8b54-10ffc73dba62", &["authorization"])
        .reply(204, "", "")
        .acknowledged()
        .failures(&[STATUS_401, STATUS_403, STATUS_404]),
];
