//! What is documented of `Admin`.
//! Written by `cargo xtask codegen`.

use carrierx_client::{Client, PartnerSid};
use conformance::Case;

use super::failures::{STATUS_401, STATUS_403, STATUS_404};
use crate::read;

pub(super) static CASES: [Case<Client>; 1] = [
    Case::new("activatePartner", |client: Client, _| read(client.admin()
            .activate_partner(&PartnerSid::new("0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21")).send()))
        .request("POST /admin/partners/0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21/activate", &["authorization"])
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
"status":"active","tech_email":"tech@example.com","transformations":[],"zip":"11550","id":20417,
"system_attributes":{},"system_data":{}}"#)
        .fixed(&["/partner_sid"])
        .maps(&["/system_attributes", "/system_data"])
        .failures(&[STATUS_401, STATUS_403, STATUS_404]),
];
