//! What is documented of `ShortenerDomains`.
//! Written by `cargo xtask codegen`.

use carrierx_client::shortener_domains::ShortenerDomain;
use carrierx_client::{Client, DomainSid, LinkMode};
use conformance::{Case, with};

use super::failures::{STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_415, STATUS_422};
use crate::read;

pub(super) static CASES: [Case<Client>; 6] = [
    Case::new("listShortenerDomains", |client: Client, _| read(client.shortener_domains().list()
            .limit(10).offset(0).send()))
        .request("GET /shortener/domains", &["authorization"])
        .query(&[("limit", "10"), ("offset", "0")])
        .reply(200, "application/json", r#"
{"count":1,"has_more":false,"items":[{"domain_name":"go.example.com",
"domain_sid":"e928f9a0-3170-40de-be70-cd6e2758d30c","expired_mode":"redirect_temporary",
"expired_page":"https://example.com/expired","expired_status_code":null,"minimum_length":6,
"not_found_mode":"redirect_temporary","not_found_page":"https://example.com/not-found",
"not_found_status_code":null,"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21",
"scope":"children","secure":"disabled","suffix_pattern":null}],"limit":10,"offset":0,
"pagination":{},"total":1}"#)
        .fixed(&["/items/*/domain_sid", "/items"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403]),
    Case::new("createShortenerDomain", |client: Client, _| read(client.shortener_domains()
            .create("go.example.com").expired_mode(LinkMode::RedirectTemporary)
            .expired_page("https://example.com/expired").minimum_length(6)
            .not_found_mode(LinkMode::RedirectTemporary)
            .not_found_page("https://example.com/not-found").send()))
        .request("POST /shortener/domains", &["authorization"])
        .json(r#"
{"domain_name":"go.example.com","minimum_length":6,"not_found_mode":"redirect_temporary",
"not_found_page":"https://example.com/not-found","expired_mode":"redirect_temporary",
"expired_page":"https://example.com/expired"}"#)
        .reply(200, "application/json", r#"
{"domain_name":"go.example.com","domain_sid":"e928f9a0-3170-40de-be70-cd6e2758d30c",
"expired_mode":"redirect_temporary","expired_page":"https://example.com/expired",
"expired_status_code":null,"minimum_length":6,"not_found_mode":"redirect_temporary",
"not_found_page":"https://example.com/not-found","not_found_status_code":null,
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","scope":"children","secure":"disabled",
"suffix_pattern":null}"#)
        .fixed(&["/domain_sid"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_415, STATUS_422]),
    Case::new("getShortenerDomain", |client: Client, _| read(client.shortener_domains()
            .get(&DomainSid::new("e928f9a0-3170-40de-be70-cd6e2758d30c")).send()))
        .request("GET /shortener/domains/e928f9a0-3170-40de-be70-cd6e2758d30c", &["authorization"])
        .reply(200, "application/json", r#"
{"domain_name":"go.example.com","domain_sid":"e928f9a0-3170-40de-be70-cd6e2758d30c",
"expired_mode":"redirect_temporary","expired_page":"https://example.com/expired",
"expired_status_code":null,"minimum_length":6,"not_found_mode":"redirect_temporary",
"not_found_page":"https://example.com/not-found","not_found_status_code":null,
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","scope":"children","secure":"disabled",
"suffix_pattern":null}"#)
        .fixed(&["/domain_sid"])
        .failures(&[STATUS_401, STATUS_403, STATUS_404]),
    Case::new("updateShortenerDomain", |client: Client, _| read(client.shortener_domains()
            .patch(&DomainSid::new("e928f9a0-3170-40de-be70-cd6e2758d30c")).minimum_length(8)
            .not_found_page("https://example.com/help").send()))
        .request("PATCH /shortener/domains/e928f9a0-3170-40de-be70-cd6e2758d30c", &["authorization"])
        .json(r#"
{"not_found_page":"https://example.com/help","minimum_length":8}"#)
        .reply(200, "application/json", r#"
{"domain_name":"go.example.com","domain_sid":"e928f9a0-3170-40de-be70-cd6e2758d30c",
"expired_mode":"redirect_temporary","expired_page":"https://example.com/expired",
"expired_status_code":null,"minimum_length":8,"not_found_mode":"redirect_temporary",
"not_found_page":"https://example.com/help","not_found_status_code":null,
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","scope":"children","secure":"disabled",
"suffix_pattern":null}"#)
        .fixed(&["/domain_sid"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_415, STATUS_422]),
    Case::new("replaceShortenerDomain", |client: Client, record| with(record, move |record: ShortenerDomain| {
        let record = record.into_replace().domain_name("go.example.com")
            .expired_mode(LinkMode::RedirectTemporary).expired_page("https://example.com/expired")
            .clear_expired_status_code().minimum_length(8)
            .not_found_mode(LinkMode::RedirectTemporary)
            .not_found_page("https://example.com/not-found").clear_not_found_status_code()
            .scope("children").secure("disabled").clear_suffix_pattern();
        read(client.shortener_domains()
            .replace(&DomainSid::new("e928f9a0-3170-40de-be70-cd6e2758d30c"), record).send())
    }))
        .request("PUT /shortener/domains/e928f9a0-3170-40de-be70-cd6e2758d30c", &["authorization"])
        .json(r#"
{"domain_name":"go.example.com","expired_mode":"redirect_temporary",
"expired_page":"https://example.com/expired","expired_status_code":null,"minimum_length":8,
"not_found_mode":"redirect_temporary","not_found_page":"https://example.com/not-found",
"not_found_status_code":null,"scope":"children","secure":"disabled","suffix_pattern":null}"#)
        .record(r#"
{"domain_sid":"e928f9a0-3170-40de-be70-cd6e2758d30c",
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21"}"#, &["/domain_sid"], &[])
        .reply(200, "application/json", r#"
{"domain_name":"go.example.com","domain_sid":"e928f9a0-3170-40de-be70-cd6e2758d30c",
"expired_mode":"redirect_temporary","expired_page":"https://example.com/expired",
"expired_status_code":null,"minimum_length":8,"not_found_mode":"redirect_temporary",
"not_found_page":"https://example.com/not-found","not_found_status_code":null,
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","scope":"children","secure":"disabled",
"suffix_pattern":null}"#)
        .fixed(&["/domain_sid"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_415, STATUS_422]),
    Case::new("deleteShortenerDomain", |client: Client, _| read(client.shortener_domains()
            .delete(&DomainSid::new("e928f9a0-3170-40de-be70-cd6e2758d30c")).send()))
        .request("DELETE /shortener/domains/e928f9a0-3170-40de-be70-cd6e2758d30c", &["authorization"])
        .reply(204, "", "")
        .acknowledged()
        .failures(&[STATUS_401, STATUS_403, STATUS_404]),
];
