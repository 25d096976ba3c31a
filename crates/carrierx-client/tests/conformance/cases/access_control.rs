//! What is documented of `AccessControl`.
//! Written by `cargo xtask codegen`.

use carrierx_client::access_control::{
    AccessControlRule, AccessControlRuleField, AccessControlRuleOperation,
    AccessControlRuleQuantifier,
};
use carrierx_client::{AclEntryDirection, Client, PartnerSid, RuleSid, TrunkGroupSid, TrunkSid};
use conformance::{Case, with};

use super::failures::{STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_415, STATUS_422};
use crate::read;

pub(super) static CASES: [Case<Client>; 8] = [
    Case::new("listAccessControlRules", |client: Client, _| read(client.access_control()
            .list_rules().limit(10).offset(0).send()))
        .request("GET /accesscontrol/rules", &["authorization"])
        .query(&[("limit", "10"), ("offset", "0")])
        .reply(200, "application/json", r#"
{"count":1,"has_more":false,"items":[{"entries":["1900","1976"],"field":"called",
"name":"Premium rate prefixes","operation":"prefix","quantifier":"any","read_only":false,
"rule_sid":"5398d9d8-72ef-42af-9d00-14ad5e7196df"}],"limit":10,"offset":0,"pagination":{},"total":1}"#)
        .fixed(&["/items/*/rule_sid", "/items"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403]),
    Case::new("createAccessControlRule", |client: Client, _| read(client.access_control()
            .create_rule(["1900", "1976"], AccessControlRuleField::Called, AccessControlRuleOperation::Prefix, AccessControlRuleQuantifier::Any)
            .name("Premium rate prefixes").send()))
        .request("POST /accesscontrol/rules", &["authorization"])
        .json(r#"
{"name":"Premium rate prefixes","field":"called","operation":"prefix","quantifier":"any",
"entries":["1900","1976"]}"#)
        .reply(200, "application/json", r#"
{"entries":["1900","1976"],"field":"called","name":"Premium rate prefixes","operation":"prefix",
"quantifier":"any","read_only":false,"rule_sid":"5398d9d8-72ef-42af-9d00-14ad5e7196df"}"#)
        .fixed(&["/rule_sid"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_415, STATUS_422]),
    Case::new("getAccessControlRule", |client: Client, _| read(client.access_control()
            .get_rule(&RuleSid::new("5398d9d8-72ef-42af-9d00-14ad5e7196df")).send()))
        .request("GET /accesscontrol/rules/5398d9d8-72ef-42af-9d00-14ad5e7196df", &["authorization"])
        .reply(200, "application/json", r#"
{"entries":["1900","1976"],"field":"called","name":"Premium rate prefixes","operation":"prefix",
"quantifier":"any","read_only":false,"rule_sid":"5398d9d8-72ef-42af-9d00-14ad5e7196df"}"#)
        .fixed(&["/rule_sid"])
        .failures(&[STATUS_401, STATUS_403, STATUS_404]),
    Case::new("updateAccessControlRule", |client: Client, _| read(client.access_control()
            .patch_rule(&RuleSid::new("5398d9d8-72ef-42af-9d00-14ad5e7196df"))
            .entries(["1900", "1976", "44909"]).send()))
        .request("PATCH /accesscontrol/rules/5398d9d8-72ef-42af-9d00-14ad5e7196df", &["authorization"])
        .json(r#"{"entries":["1900","1976","44909"]}"#)
        .reply(200, "application/json", r#"
{"entries":["1900","1976","44909"],"field":"called","name":"Premium rate prefixes",
"operation":"prefix","quantifier":"any","read_only":false,
"rule_sid":"5398d9d8-72ef-42af-9d00-14ad5e7196df"}"#)
        .fixed(&["/rule_sid"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_415, STATUS_422]),
    Case::new("replaceAccessControlRule", |client: Client, record| with(record, move |record: AccessControlRule| {
        let record = record.into_replace().entries(["1900", "1976", "881"])
            .field(AccessControlRuleField::Called).name("Premium and satellite prefixes")
            .operation(AccessControlRuleOperation::Prefix)
            .quantifier(AccessControlRuleQuantifier::Any);
        read(client.access_control()
            .replace_rule(&RuleSid::new("5398d9d8-72ef-42af-9d00-14ad5e7196df"), record).send())
    }))
        .request("PUT /accesscontrol/rules/5398d9d8-72ef-42af-9d00-14ad5e7196df", &["authorization"])
        .json(r#"
{"entries":["1900","1976","881"],"field":"called","name":"Premium and satellite prefixes",
"operation":"prefix","quantifier":"any"}"#)
        .record(r#"
{"read_only":false,"rule_sid":"5398d9d8-72ef-42af-9d00-14ad5e7196df"}"#, &["/rule_sid"], &[])
        .reply(200, "application/json", r#"
{"entries":["1900","1976","881"],"field":"called","name":"Premium and satellite prefixes",
"operation":"prefix","quantifier":"any","read_only":false,
"rule_sid":"5398d9d8-72ef-42af-9d00-14ad5e7196df"}"#)
        .fixed(&["/rule_sid"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_415, STATUS_422]),
    Case::new("deleteAccessControlRule", |client: Client, _| read(client.access_control()
            .delete_rule(&RuleSid::new("5398d9d8-72ef-42af-9d00-14ad5e7196df")).send()))
        .request("DELETE /accesscontrol/rules/5398d9d8-72ef-42af-9d00-14ad5e7196df", &["authorization"])
        .reply(204, "", "")
        .acknowledged()
        .failures(&[STATUS_401, STATUS_403, STATUS_404]),
    Case::new("listEffectiveCallAcls", |client: Client, _| read(client.access_control()
            .list_effective_call_acls().direction(AclEntryDirection::Any)
            .partner_sid(&PartnerSid::new("0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21"))
            .trunk_group_sid(&TrunkGroupSid::new("808c08bb-27c7-4ec0-b065-1d954ce31f89"))
            .trunk_sid(&TrunkSid::new("d0849788-4135-45a3-a748-7efce5733d51")).send()))
        .request("GET /accesscontrol/effective_acl/calls", &["authorization"])
        .query(&[
            ("partner_sid", "0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21"),
            ("trunk_group_sid", "808c08bb-27c7-4ec0-b065-1d954ce31f89"),
            ("trunk_sid", "d0849788-4135-45a3-a748-7efce5733d51"), ("direction", "any"),
        ])
        .reply(200, "application/json", r#"
{"count":1,"has_more":false,
"items":[{"effective_acls":[{"access_control_rules":["5398d9d8-72ef-42af-9d00-14ad5e7196df"],
"direction":"outbound","sms_action_false":null,"sms_action_true":null,"voice_action_false":"accept",
"voice_action_true":"reject403"}],"layer":0}],"limit":10,"offset":0,"pagination":{},"total":1}"#)
        .fixed(&["/items"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403]),
    Case::new("listEffectiveSmsAcls", |client: Client, _| read(client.access_control()
            .list_effective_sms_acls().direction(AclEntryDirection::Any)
            .partner_sid(&PartnerSid::new("0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21")).send()))
        .request("GET /accesscontrol/effective_acl/sms", &["authorization"])
        .query(&[("partner_sid", "0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21"), ("direction", "any")])
        .reply(200, "application/json", r#"
{"count":1,"has_more":false,"items":[{"layer":0,
"effective_acls":[{"access_control_rules":["5398d9d8-72ef-42af-9d00-14ad5e7196df"],
"direction":"inbound","sms_action_false":"accept","sms_action_true":"reject",
"voice_action_false":null,"voice_action_true":null}]}],"limit":10,"offset":0,"pagination":{},
"total":1}"#)
        .fixed(&["/items"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403]),
];
