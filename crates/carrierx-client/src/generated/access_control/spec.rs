//! The static rows of `AccessControl`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::{PageStyle, Paging, Place};
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static LIST_ACCESS_CONTROL_RULES: OperationSpec = OperationSpec {
    provider: "carrierx", id: "listAccessControlRules", method: Method::GET,
    path: "/accesscontrol/rules", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};
pub(super) static LIST_ACCESS_CONTROL_RULES_PAGES: Paging = Paging {
    style: PageStyle::Offset { offset: "offset", limit: "limit" }, place: Place::Query,
    max_size: Some(1000),
};

pub(super) static CREATE_ACCESS_CONTROL_RULE: OperationSpec = OperationSpec {
    provider: "carrierx", id: "createAccessControlRule", method: Method::POST,
    path: "/accesscontrol/rules", idempotency: Idempotency::Unsafe, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static GET_ACCESS_CONTROL_RULE: OperationSpec = OperationSpec {
    provider: "carrierx", id: "getAccessControlRule", method: Method::GET,
    path: "/accesscontrol/rules/{rule_sid}", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static UPDATE_ACCESS_CONTROL_RULE: OperationSpec = OperationSpec {
    provider: "carrierx", id: "updateAccessControlRule", method: Method::PATCH,
    path: "/accesscontrol/rules/{rule_sid}", idempotency: Idempotency::Idempotent, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static REPLACE_ACCESS_CONTROL_RULE: OperationSpec = OperationSpec {
    provider: "carrierx", id: "replaceAccessControlRule", method: Method::PUT,
    path: "/accesscontrol/rules/{rule_sid}", idempotency: Idempotency::Idempotent, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static DELETE_ACCESS_CONTROL_RULE: OperationSpec = OperationSpec {
    provider: "carrierx", id: "deleteAccessControlRule", method: Method::DELETE,
    path: "/accesscontrol/rules/{rule_sid}", idempotency: Idempotency::Idempotent, takes_key: false,
    auth: Auth::Required, reply: Reply::Empty, ok_when_false: false,
};

pub(super) static LIST_EFFECTIVE_CALL_ACLS: OperationSpec = OperationSpec {
    provider: "carrierx", id: "listEffectiveCallAcls", method: Method::GET,
    path: "/accesscontrol/effective_acl/calls", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static LIST_EFFECTIVE_SMS_ACLS: OperationSpec = OperationSpec {
    provider: "carrierx", id: "listEffectiveSmsAcls", method: Method::GET,
    path: "/accesscontrol/effective_acl/sms", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};
