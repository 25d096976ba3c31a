//! What is documented of `Partners`.
//! Written by `cargo xtask codegen`.

use carrierx_client::{AclEntry, Client, Partner, PartnerCallbacks, PartnerSid};
use conformance::{Case, json, with};
use core_http::JsonObject;

use super::failures::{STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_415, STATUS_422};
use crate::read;

pub(super) static CASES: [Case<Client>; 6] = [
    Case::new("listPartners", |client: Client, _| read(client.partners().list().limit(10).offset(0)
            .send()))
        .request("GET /partners", &["authorization"])
        .query(&[("limit", "10"), ("offset", "0")])
        .reply(200, "application/json", r#"
{"count":1,"has_more":false,"items":[{"acls":[],"address1":"100 Example Street",
"address2":"Suite 4","attributes":{"segment":"retail"},"available_scopes":["calls.read",
"endpoints.manage","phonenumber.manage","sms.manage","storage.manage","trunk_groups.manage"],
"balance":"125.4","brand_sid":null,"billing_email":"billing@example.com",
"callbacks":{"sms":"https://hooks.example.org/sms"},"charge_at":"20","city":"Hempstead",
"company_name":"Acme Stores Inc.","country_code":"USA","daily_spending_limit":"50",
"daily_spent_amount":"4.25","date_created":"2029-11-05T14:00:00.000Z","display_id":"CX00000001",
"login":"acme","name":"Acme Stores","owner_email":"kim@example.com","parent_assigned_acls":[],
"parent_sid":"ac975f50-e684-4004-9335-443b13fd922f",
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","payment_type":"prepay",
"phonenumber":"12025550142","prepay_amount":"100","spending_limit":"1000","state":"NY",
"status":"active","tech_email":"tech@example.com","transformations":[],"zip":"11550"}],"limit":10,
"offset":0,"pagination":{},"total":1}"#)
        .fixed(&["/items/*/partner_sid", "/items"])
        .maps(&["/items/*/system_attributes", "/items/*/system_data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403]),
    Case::new("createPartner", |client: Client, _| read(client.partners()
            .create("acme", "Acme Stores", "kim@example.com", "Sample-Passphrase-2030")
            .address1("100 Example Street").address2("Suite 4")
            .callbacks(PartnerCallbacks::default().sms("https://hooks.example.org/sms"))
            .city("Hempstead").company_name("Acme Stores Inc.").country_code("USA")
            .phonenumber("12025550142").state("NY").zip("11550").send()))
        .request("POST /partners", &["authorization"])
        .json(r#"
{"login":"acme","password":"Sample-Passphrase-2030","name":"Acme Stores",
"owner_email":"kim@example.com","company_name":"Acme Stores Inc.","country_code":"USA",
"address1":"100 Example Street","address2":"Suite 4","city":"Hempstead","state":"NY","zip":"11550",
"phonenumber":"12025550142","callbacks":{"sms":"https://hooks.example.org/sms"}}"#)
        .reply(200, "application/json", r#"
{"acls":[],"address1":"100 Example Street","address2":"Suite 4","attributes":{},
"available_scopes":["calls.read","endpoints.manage","phonenumber.manage","sms.manage",
"storage.manage","trunk_groups.manage"],"balance":"0","brand_sid":null,"billing_email":null,
"callbacks":{"sms":"https://hooks.example.org/sms"},"charge_at":null,"city":"Hempstead",
"company_name":"Acme Stores Inc.","country_code":"USA","daily_spending_limit":null,
"daily_spent_amount":"0","date_created":"2030-01-31T09:15:00.000Z","display_id":"CX00000001",
"login":"acme","name":"Acme Stores","owner_email":null,"parent_assigned_acls":[],
"parent_sid":"ac975f50-e684-4004-9335-443b13fd922f",
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","payment_type":"prepay",
"phonenumber":"12025550142","prepay_amount":null,"spending_limit":null,"state":"NY",
"status":"unverified","tech_email":null,"transformations":[],"zip":"11550"}"#)
        .fixed(&["/partner_sid"])
        .maps(&["/system_attributes", "/system_data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_415, STATUS_422]),
    Case::new("getPartner", |client: Client, _| read(client.partners()
            .get(&PartnerSid::new("0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21")).send()))
        .request("GET /partners/0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21", &["authorization"])
        .reply(200, "application/json", r#"
{"acls":[],"address1":"100 Example Street","address2":"Suite 4","attributes":{"segment":"retail"},
"available_scopes":["calls.read","endpoints.manage","phonenumber.manage","sms.manage",
"storage.manage","trunk_groups.manage"],"balance":"125.4","brand_sid":null,
"billing_email":"billing@example.com","callbacks":{"sms":"https://hooks.example.org/sms"},
"charge_at":"20","city":"Hempstead","company_name":"Acme Stores Inc.","country_code":"USA",
"daily_spending_limit":"50","daily_spent_amount":"4.25","date_created":"2029-11-05T14:00:00.000Z",
"display_id":"CX00000001","login":"acme","name":"Acme Stores","owner_email":"kim@example.com",
"parent_assigned_acls":[],"parent_sid":"ac975f50-e684-4004-9335-443b13fd922f",
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","payment_type":"prepay",
"phonenumber":"12025550142","prepay_amount":"100","spending_limit":"1000","state":"NY",
"status":"active","tech_email":"tech@example.com","transformations":[],"zip":"11550"}"#)
        .fixed(&["/partner_sid"])
        .maps(&["/system_attributes", "/system_data"])
        .failures(&[STATUS_401, STATUS_403, STATUS_404]),
    Case::new("updatePartner", |client: Client, _| read(client.partners()
            .patch(&PartnerSid::new("0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21")).replace_nested()
            .billing_email("accounts@example.com")
            .callbacks(PartnerCallbacks::default().sms("https://hooks.example.org/sms/v2"))
            .daily_spending_limit(75).send()))
        .request("PATCH /partners/0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21", &["authorization"])
        .query(&[("nested_objects", "replace")])
        .json(r#"
{"billing_email":"accounts@example.com","callbacks":{"sms":"https://hooks.example.org/sms/v2"},
"daily_spending_limit":"75"}"#)
        .reply(200, "application/json", r#"
{"acls":[],"address1":"100 Example Street","address2":"Suite 4","attributes":{"segment":"retail"},
"available_scopes":["calls.read","endpoints.manage","phonenumber.manage","sms.manage",
"storage.manage","trunk_groups.manage"],"balance":"125.4","brand_sid":null,
"billing_email":"accounts@example.com","callbacks":{"sms":"https://hooks.example.org/sms/v2"},
"charge_at":"20","city":"Hempstead","company_name":"Acme Stores Inc.","country_code":"USA",
"daily_spending_limit":"75","daily_spent_amount":"4.25","date_created":"2029-11-05T14:00:00.000Z",
"display_id":"CX00000001","login":"acme","name":"Acme Stores","owner_email":"kim@example.com",
"parent_assigned_acls":[],"parent_sid":"ac975f50-e684-4004-9335-443b13fd922f",
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","payment_type":"prepay",
"phonenumber":"12025550142","prepay_amount":"100","spending_limit":"1000","state":"NY",
"status":"active","tech_email":"tech@example.com","transformations":[],"zip":"11550"}"#)
        .fixed(&["/partner_sid"])
        .maps(&["/system_attributes", "/system_data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_415, STATUS_422]),
    Case::new("replacePartner", |client: Client, record| with(record, move |record: Partner| {
        let record = record.into_replace().acls(json::<Vec<AclEntry>>(r#"[]"#))
            .address1("100 Example Street").address2("Suite 4")
            .attributes(json::<JsonObject>(r#"{"segment":"retail"}"#))
            .billing_email("billing@example.com")
            .callbacks(PartnerCallbacks::default().sms("https://hooks.example.org/sms"))
            .charge_at(20).city("Hempstead").company_name("Acme Stores Inc.").country_code("USA")
            .daily_spending_limit(50).login("acme").name("Acme Stores")
            .owner_email("kim@example.com").parent_assigned_acls(json::<Vec<AclEntry>>(r#"[]"#))
            .payment_type("prepay").phonenumber("12025550142").prepay_amount(100)
            .spending_limit(1000).state("NY").tech_email("noc@example.com")
            .transformations(json::<Vec<JsonObject>>(r#"[]"#)).zip("11550");
        read(client.partners()
            .replace(&PartnerSid::new("0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21"), record)
            .replace_nested().send())
    }))
        .request("PUT /partners/0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21", &["authorization"])
        .query(&[("nested_objects", "replace")])
        .json(r#"
{"acls":[],"address1":"100 Example Street","address2":"Suite 4","attributes":{"segment":"retail"},
"billing_email":"billing@example.com","callbacks":{"sms":"https://hooks.example.org/sms"},
"charge_at":"20","city":"Hempstead","company_name":"Acme Stores Inc.","country_code":"USA",
"daily_spending_limit":"50","login":"acme","name":"Acme Stores","owner_email":"kim@example.com",
"parent_assigned_acls":[],"payment_type":"prepay","phonenumber":"12025550142","prepay_amount":"100",
"spending_limit":"1000","state":"NY","tech_email":"noc@example.com","transformations":[],
"zip":"11550"}"#)
        .record(r#"
{"available_scopes":["calls.read","endpoints.manage","phonenumber.manage","sms.manage",
"storage.manage","trunk_groups.manage"],"balance":"125.4","brand_sid":null,
"daily_spent_amount":"4.25","date_created":"2029-11-05T14:00:00.000Z","display_id":"CX00000001",
"parent_sid":"ac975f50-e684-4004-9335-443b13fd922f",
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","status":"active"}"#, &["/partner_sid"], &[])
        .reply(200, "application/json", r#"
{"acls":[],"address1":"100 Example Street","address2":"Suite 4","attributes":{"segment":"retail"},
"available_scopes":["calls.read","endpoints.manage","phonenumber.manage","sms.manage",
"storage.manage","trunk_groups.manage"],"balance":"125.4","brand_sid":null,
"billing_email":"billing@example.com","callbacks":{"sms":"https://hooks.example.org/sms"},
"charge_at":"20","city":"Hempstead","company_name":"Acme Stores Inc.","country_code":"USA",
"daily_spending_limit":"50","daily_spent_amount":"4.25","date_created":"2029-11-05T14:00:00.000Z",
"display_id":"CX00000001","login":"acme","name":"Acme Stores","owner_email":"kim@example.com",
"parent_assigned_acls":[],"parent_sid":"ac975f50-e684-4004-9335-443b13fd922f",
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","payment_type":"prepay",
"phonenumber":"12025550142","prepay_amount":"100","spending_limit":"1000","state":"NY",
"status":"active","tech_email":"noc@example.com","transformations":[],"zip":"11550"}"#)
        .fixed(&["/partner_sid"])
        .maps(&["/system_attributes", "/system_data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_415, STATUS_422]),
    Case::new("getEffectiveRates", |client: Client, _| read(client.partners()
            .get_effective_rates(&PartnerSid::new("0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21")).send()))
        .request("GET /partners/0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21/effective_rates", &["authorization"])
        .reply(200, "application/json", r#"
{"inherited":true,"assignment":{"active":"yes",
"assignment_sid":"64a3de00-9834-4186-8fb7-bfadd885de8f","direction":"outbound",
"effective_date":"2030-01-01T00:00:00.000Z","endpoint_sid":null,
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","plan_name":"Standard outbound calls",
"plan_sid":"730140be-7448-45ca-9364-94e31272d684","sub_type":"pstn","type":"call"},
"plan":{"date_created":"2029-12-01T08:00:00.000Z","name":"Standard outbound calls",
"owner_sid":"ac975f50-e684-4004-9335-443b13fd922f",
"plan_sid":"730140be-7448-45ca-9364-94e31272d684","type":"call"}}"#)
        .failures(&[STATUS_401, STATUS_403, STATUS_404]),
];
