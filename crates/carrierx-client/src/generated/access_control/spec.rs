//! The static rows of `AccessControl`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::Paging;
use core_http::{OperationSpec, Reply};

pub(super) static LIST_ACCESS_CONTROL_RULES: OperationSpec =
    OperationSpec::new("carrierx", "listAccessControlRules", Method::GET, "/accesscontrol/rules")
        .safe();
pub(super) static LIST_ACCESS_CONTROL_RULES_PAGES: Paging =
    Paging::by_offset("offset", "limit").max_size(1000);

pub(super) static CREATE_ACCESS_CONTROL_RULE: OperationSpec =
    OperationSpec::new("carrierx", "createAccessControlRule", Method::POST, "/accesscontrol/rules");

pub(super) static GET_ACCESS_CONTROL_RULE: OperationSpec =
    OperationSpec::new(
        "carrierx", "getAccessControlRule", Method::GET, "/accesscontrol/rules/{rule_sid}",
    )
        .safe();

pub(super) static UPDATE_ACCESS_CONTROL_RULE: OperationSpec =
    OperationSpec::new(
        "carrierx", "updateAccessControlRule", Method::PATCH, "/accesscontrol/rules/{rule_sid}",
    )
        .idempotent();

pub(super) static REPLACE_ACCESS_CONTROL_RULE: OperationSpec =
    OperationSpec::new(
        "carrierx", "replaceAccessControlRule", Method::PUT, "/accesscontrol/rules/{rule_sid}",
    )
        .idempotent();

pub(super) static DELETE_ACCESS_CONTROL_RULE: OperationSpec =
    OperationSpec::new(
        "carrierx", "deleteAccessControlRule", Method::DELETE, "/accesscontrol/rules/{rule_sid}",
    )
        .idempotent().reply(Reply::Empty);

pub(super) static LIST_EFFECTIVE_CALL_ACLS: OperationSpec =
    OperationSpec::new(
        "carrierx", "listEffectiveCallAcls", Method::GET, "/accesscontrol/effective_acl/calls",
    )
        .safe();

pub(super) static LIST_EFFECTIVE_SMS_ACLS: OperationSpec =
    OperationSpec::new(
        "carrierx", "listEffectiveSmsAcls", Method::GET, "/accesscontrol/effective_acl/sms",
    )
        .safe();
