//! What is documented of `BillingMethods`.
//! Written by `cargo xtask codegen`.

use carrierx_client::billing_methods::BillingMethodType;
use carrierx_client::{Client, PartnerSid};
use conformance::Case;

use super::failures::{STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_415, STATUS_422};
use crate::read;

pub(super) static CASES: [Case<Client>; 3] = [
    Case::new("getBillingMethod", |client: Client, _| read(client.partners().billing_method(&PartnerSid::new("0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21"))
            .get().send()))
        .request("GET /partners/0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21/billing_method", &["authorization"])
        .reply(200, "application/json", r#"
{"address1":"100 Example Street","address2":null,"cc_expiration":"012032","cc_number":"1111",
"city":"Hempstead","country_code":"USA","ec_account_number":null,"ec_routing_number":null,
"first_name":"Kim","last_name":"Doe","phone":"12025550142","state":"NY","type":"visa","zip":"11550"}"#)
        .failures(&[STATUS_401, STATUS_403, STATUS_404]),
    Case::new("registerBillingMethod", |client: Client, _| read(client.partners().billing_method(&PartnerSid::new("0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21"))
            .register(BillingMethodType::Visa).address1("100 Example Street").cc_cid("123")
            .cc_expiration("012032").cc_number("4111111111111111").city("Hempstead")
            .country_code("USA").first_name("Kim").last_name("Doe").phone("12025550142").state("NY")
            .zip("11550").send()))
        .request("POST /partners/0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21/billing_method", &["authorization"])
        .json(r#"
{"type":"visa","cc_number":"4111111111111111","cc_expiration":"012032","cc_cid":"123",
"first_name":"Kim","last_name":"Doe","phone":"12025550142","address1":"100 Example Street",
"city":"Hempstead","state":"NY","zip":"11550","country_code":"USA"}"#)
        .reply(200, "application/json", r#"
{"address1":"100 Example Street","address2":null,"cc_expiration":"012032","cc_number":"1111",
"city":"Hempstead","country_code":"USA","ec_account_number":null,"ec_routing_number":null,
"first_name":"Kim","last_name":"Doe","phone":"12025550142","state":"NY","type":"visa","zip":"11550"}"#)
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_415, STATUS_422]),
    Case::new("deleteBillingMethod", |client: Client, _| read(client.partners().billing_method(&PartnerSid::new("0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21"))
            .delete().send()))
        .request("DELETE /partners/0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21/billing_method", &["authorization"])
        .reply(204, "", "")
        .acknowledged()
        .failures(&[STATUS_401, STATUS_403, STATUS_404]),
];
