//! What is documented of `Verification`.
//! Written by `cargo xtask codegen`.

use carrierx_client::verification::VerificationCodeType;
use carrierx_client::{Client, DidGroupSid, EmailTemplateSid};
use conformance::Case;

use super::failures::{STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_415, STATUS_422};
use crate::read;

#[expect(deprecated, reason = "what is deprecated has to work as well")]
pub(super) static CASES: [Case<Client>; 5] = [
    Case::new("sendVerificationSms", |client: Client, _| read(client.verification()
            .send_sms("15165550101", "12025550142").allow_short_code(true).code_length(6)
            .code_type(VerificationCodeType::Alphabetical)
            .did_group_sid(&DidGroupSid::new("06d4aefd-4827-456a-854b-688718057aa8")).send()))
        .request("POST /verification/sms", &["authorization"])
        .query(&[
            ("code_length", "6"), ("did_group_sid", "06d4aefd-4827-456a-854b-688718057aa8"),
            ("from", "15165550101"), ("to", "12025550142"), ("allow_short_code", "true"),
            ("code_type", "alphabetical"),
        ])
        .reply(200, "application/json", r#"
{"code":"482913","message_sid":"4538be45-0ac1-4ff0-b3f1-3e5b0e54fa1b"}"#)
        .failures(&[STATUS_400, STATUS_401, STATUS_403]),
    Case::new("sendVerificationSmsLegacy", |client: Client, _| read(client.verification()
            .send_sms_legacy().from_did("15165550101").to_did("12025550142")
            .message("Your Acme Stores code is").send()))
        .request("POST /sms/verification", &["authorization"])
        .json(r#"
{"from_did":"15165550101","to_did":"12025550142","message":"Your Acme Stores code is"}"#)
        .reply(200, "application/json", r#"
{"code":"482913","message_sid":"4538be45-0ac1-4ff0-b3f1-3e5b0e54fa1b"}"#)
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_415, STATUS_422]),
    Case::new("sendVerificationEmail", |client: Client, _| read(client.verification().send_email()
            .base_url("https://portal.example.com/verify/")
            .email_template_sid(&EmailTemplateSid::new("5b4f436e-4286-4c31-86e2-54115bba41c5"))
            .to_address("kim@example.com").send()))
        .request("POST /verification/email", &["authorization"])
        .json(r#"
{"to_address":"kim@example.com","base_url":"https://portal.example.com/verify/",
"email_template_sid":"5b4f436e-4286-4c31-86e2-54115bba41c5"}"#)
        .reply(200, "application/json", r#"
{"base_url":"https://portal.example.com/verify/",
"email_template_sid":"5b4f436e-4286-4c31-86e2-54115bba41c5","partner_sid":null,"status":"created",
"to_address":"kim@example.com"}"#)
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_415, STATUS_422]),
    Case::new("verifyEmailToken", |client: Client, _| read(client.verification()
            .verify_email_token("bee1a968-fdb7-4fbc-8fa9-adfeb8b1c593").send()))
        .request("GET /verification/email/tokens/bee1a968-fdb7-4fbc-8fa9-adfeb8b1c593", &["authorization"])
        .reply(200, "application/json", r#"
{"base_url":"https://portal.example.com/verify/",
"email_template_sid":"5b4f436e-4286-4c31-86e2-54115bba41c5","partner_sid":null,"status":"verified",
"to_address":"kim@example.com"}"#)
        .failures(&[STATUS_401, STATUS_403, STATUS_404]),
    Case::new("listEmailTemplates", |client: Client, _| read(client.verification()
            .list_email_templates().limit(10).offset(0).send()))
        .request("GET /verification/email/templates", &["authorization"])
        .query(&[("limit", "10"), ("offset", "0")])
        .reply(200, "application/json", r#"
{"count":1,"has_more":false,"items":[{"email_template_sid":"5b4f436e-4286-4c31-86e2-54115bba41c5",
"name":"Address verification"}],"limit":10,"offset":0,"pagination":{},"total":1}"#)
        .fixed(&["/items"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403]),
];
