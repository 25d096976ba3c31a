//! The switches there are: one for each place where pages of a provider disagree, or where two
//! readings of one page would make a client behave differently. Each says what its positions are.
//! ECGrid's are in `ecgrid.rs`.

use super::{Switch, ecgrid};

/// 7G: is the token accepted behind the word `Bearer`?
pub(crate) const SEVENG_BEARER_PREFIX: Switch = Switch {
    name: "seveng.bearer_prefix",
    values: &["accepted", "refused"],
    about: "Authorization with the word Bearer: in the prose, not in any sample",
};

/// 7G: which uniqueness rule communications obey.
pub(crate) const SEVENG_COMMUNICATION_UNIQUENESS: Switch = Switch {
    name: "seveng.communication_uniqueness",
    values: &["one_per_owner", "email_platform_wide"],
    about: "communications: at most one per owner (newest overview), or e-mail unique over the platform (older pages)",
};

/// 7G: does the instance take part in idempotency keys?
pub(crate) const SEVENG_IDEMPOTENCY: Switch = Switch {
    name: "seveng.idempotency",
    values: &["ignored", "enrolled"],
    about: "Idempotency-Key: ignored, or mandatory on every write and replayed for 24 hours",
};

/// 7G: do wrong passwords lock a user?
pub(crate) const SEVENG_LOGIN_LOCKOUT: Switch = Switch {
    name: "seveng.login_lockout",
    values: &["off", "on"],
    about: "logins: any number may fail (newest text says nothing), or three within ten minutes lock the user for ten (older page)",
};

/// 7G: what becomes of a masked tax file number that a PUT sends back.
pub(crate) const SEVENG_MASKED_TFN: Switch = Switch {
    name: "seveng.masked_tfn",
    values: &["refused", "kept"],
    about: "a masked tax file number sent back by a PUT: refused, or taken as the stored number unchanged (not described)",
};

/// 7G: does an address move to another owner (K7)?
pub(crate) const SEVENG_ADDRESS_OWNER: Switch = Switch {
    name: "seveng.address_owner",
    values: &["fixed", "movable"],
    about: "addresses: a PUT cannot change the owner (newest page), or moves the address to the owner it names (older page)",
};

/// 7G: are state and postcode of an address checked (K7)?
pub(crate) const SEVENG_ADDRESS_CHECKS: Switch = Switch {
    name: "seveng.address_checks",
    values: &["off", "on"],
    about: "state and postcode of Australian addresses: kept as sent (newest overview), or checked (page about creation)",
};

/// 7G: what the statement call answers (K10).
pub(crate) const SEVENG_STATEMENT: Switch = Switch {
    name: "seveng.statement",
    values: &["record", "pdf"],
    about: "a generated statement: the record of the stored document (newest text), or its bytes as a PDF (older pages)",
};

/// 7G: members that the text requires and the table calls optional (K8, K12).
pub(crate) const SEVENG_DISPUTED_MEMBERS: Switch = Switch {
    name: "seveng.disputed_members",
    values: &["required", "optional"],
    about: "firstName of a person and comment of a quantity correction: required (texts), or optional (field tables)",
};

/// 7G: what meets the second use of an external transaction id.
pub(crate) const SEVENG_DUPLICATE_TRANSACTION: Switch = Switch {
    name: "seveng.duplicate_transaction",
    values: &["refused", "answered"],
    about: "a second transaction or notice with an externalBizTransactionId: refused, or answered with the rows of the first (not described)",
};

/// 7G: do pending notices show in holdings?
pub(crate) const SEVENG_PENDING_IN_HOLDINGS: Switch = Switch {
    name: "seveng.pending_in_holdings",
    values: &["included", "left_out"],
    about: "holdings: with what pending notices will add and take, or of completed transactions alone (which movements count as pending is not described)",
};

/// CarrierX: does Basic authentication work?
pub(crate) const CARRIERX_BASIC_AUTHENTICATION: Switch = Switch {
    name: "carrierx.basic_authentication",
    values: &["allowed", "refused"],
    about: "the partner's system attribute allow_basic_authentication",
};

/// CarrierX: what a PUT with a changed read-only value meets.
pub(crate) const CARRIERX_READ_ONLY_CHANGES: Switch = Switch {
    name: "carrierx.read_only_changes",
    values: &["refused", "ignored"],
    about: "changed read-only values in PUT and PATCH: 422, or silently kept as they were",
};

/// CarrierX: how long a released number ages.
pub(crate) const CARRIERX_AGING_POLICY_UNIT: Switch = Switch {
    name: "carrierx.aging_policy_unit",
    values: &["minutes", "seconds"],
    about: "aging_policy of a classification: minutes (text), or seconds (what the sample 86400 looks like)",
};

/// CarrierX: how long a list is that nobody limits.
pub(crate) const CARRIERX_DEFAULT_LIMIT: Switch = Switch {
    name: "carrierx.default_limit",
    values: &["10", "1000"],
    about: "items of a list without limit: 10 (text), or 1000 (several samples)",
};

/// CarrierX: can an external number send right after its registration?
pub(crate) const CARRIERX_EXTERNAL_DID_MESSAGING: Switch = Switch {
    name: "carrierx.external_did_messaging",
    values: &["on", "off"],
    about: "a registered external number: its capabilities are active at once (samples), or none is until messaging is enabled (text)",
};

/// CarrierX: is a batch task reviewed when nobody asked?
pub(crate) const CARRIERX_BATCH_REVIEW: Switch = Switch {
    name: "carrierx.batch_review",
    values: &["default_true", "default_false"],
    about: "a batch task created without review: waits for one (a sample), or goes ahead (text)",
};

/// CarrierX: the status of validation errors.
pub(crate) const CARRIERX_VALIDATION_STATUS: Switch = Switch {
    name: "carrierx.validation_status",
    values: &["422", "400"],
    about: "validation errors: status 422 (error table), or 400 (what older clients expect)",
};

/// Every switch there is.
pub(crate) const ALL: &[Switch] = &[
    ecgrid::ERROR_BODY,
    ecgrid::DUPLICATE_CODE,
    ecgrid::PAGE_SHAPE,
    ecgrid::PENDING_LIST,
    ecgrid::MAILBOX_ZERO,
    ecgrid::UPLOAD_REPLY,
    ecgrid::STATUS_AFTER_DOWNLOAD,
    ecgrid::STATUS_AFTER_CONFIRM,
    ecgrid::CONFIRM_REPLY,
    ecgrid::CONFIRM_TWICE,
    ecgrid::PLAIN_DATES,
    ecgrid::INTERCHANGE_STATUS,
    ecgrid::INTERCONNECT,
    ecgrid::NEW_USER_RANK,
    ecgrid::KEY_TEXT,
    ecgrid::CALLBACK_PAYLOAD,
    ecgrid::CALLBACK_SUCCESS,
    ecgrid::CALLBACK_FREQUENCY,
    ecgrid::QUEUE_STATES,
    SEVENG_BEARER_PREFIX,
    SEVENG_COMMUNICATION_UNIQUENESS,
    SEVENG_IDEMPOTENCY,
    SEVENG_LOGIN_LOCKOUT,
    SEVENG_MASKED_TFN,
    SEVENG_ADDRESS_OWNER,
    SEVENG_ADDRESS_CHECKS,
    SEVENG_STATEMENT,
    SEVENG_DISPUTED_MEMBERS,
    SEVENG_DUPLICATE_TRANSACTION,
    SEVENG_PENDING_IN_HOLDINGS,
    CARRIERX_BASIC_AUTHENTICATION,
    CARRIERX_READ_ONLY_CHANGES,
    CARRIERX_AGING_POLICY_UNIT,
    CARRIERX_DEFAULT_LIMIT,
    CARRIERX_EXTERNAL_DID_MESSAGING,
    CARRIERX_BATCH_REVIEW,
    CARRIERX_VALIDATION_STATUS,
];
