//! The tables of CarrierX.

use crate::store::Table;

pub(super) const PARTNERS: Table = Table::new("partners", "partner_sid");
/// Bearer tokens and their scopes. One with `expires` (milliseconds) ends then.
pub(super) const TOKENS: Table = Table::new("tokens", "token");
/// Logins for Basic authentication.
pub(super) const LOGINS: Table = Table::new("logins", "login");
pub(super) const ENDPOINTS: Table = Table::new("endpoints", "endpoint_sid");
pub(super) const EXTERNAL_DIDS: Table = Table::new("external_dids", "external_did_sid");
/// The messaging state of external numbers, keyed by the number's SID.
pub(super) const EXTERNAL_DID_MESSAGING: Table = Table::new("external_did_messaging", "did_sid");

/// Batch tasks, and what went wrong with their entries.
pub(super) const BATCH_TASKS: Table = Table::new("batch_tasks", "task_sid");
pub(super) const BATCH_ERRORS: Table = Table::new("batch_errors", "task_sid");
/// Means of payment, one per partner, cards masked.
pub(super) const BILLING_METHODS: Table = Table::new("billing_methods", "partner_sid");
pub(super) const CALL_RECORDS: Table = Table::new("call_records", "dr_sid");
/// Callbacks as they were queued; see `outbox`.
pub(super) const CALLBACKS: Table = Table::numbered("callbacks", "callback");
pub(super) const CAMPAIGNS: Table = Table::new("campaigns", "campaign_sid");
/// How long numbers age.
pub(super) const CLASSIFICATIONS: Table = Table::new("classifications", "classification_sid");
/// OAuth clients and their secrets.
pub(super) const CLIENTS: Table = Table::new("clients", "client_id");
pub(super) const CONFERENCE_CALLS: Table = Table::new("conference_calls", "call_sid");
pub(super) const CONFERENCE_MEETINGS: Table = Table::new("conference_meetings", "meeting_sid");
pub(super) const CONTAINERS: Table = Table::new("containers", "container_sid");
pub(super) const COUNTRIES: Table = Table::new("countries", "iso_3166_alpha_3");
pub(super) const DID_GROUPS: Table = Table::new("did_groups", "did_group_sid");
/// The messaging state of rented numbers that somebody has touched.
pub(super) const DID_MESSAGING: Table = Table::new("did_messaging", "did_sid");
/// Numbers: of the pool, rented and aging.
pub(super) const DIDS: Table = Table::new("dids", "did_sid");
pub(super) const DOMAINS: Table = Table::new("shortener_domains", "domain_sid");
/// The rate plans in force, by partner.
pub(super) const EFFECTIVE_RATES: Table = Table::new("effective_rates", "partner_sid");
pub(super) const EMAIL_TEMPLATES: Table = Table::new("email_templates", "email_template_sid");
/// Emails as they would have been sent; see `outbox`.
pub(super) const EMAILS: Table = Table::numbered("emails", "email");
/// The bytes of files, one character each.
pub(super) const FILE_CONTENTS: Table = Table::new("file_contents", "file_sid");
pub(super) const FILES: Table = Table::new("files", "file_sid");
pub(super) const INVOICES: Table = Table::new("invoices", "invoice_sid");
pub(super) const IP_PROFILES: Table = Table::new("ip_profiles", "ip_profile_sid");
/// Where addresses are, by network of 256.
pub(super) const IP_RANGES: Table = Table::new("ip_ranges", "range");
pub(super) const LINKS: Table = Table::new("shortener_links", "link_sid");
pub(super) const LOCATIONS: Table = Table::new("locations", "location_sid");
pub(super) const LRN_PREFIXES: Table = Table::new("lrn_prefixes", "lrn_prefix_sid");
pub(super) const MEDIATOR_CALLS: Table = Table::new("mediator_calls", "dr_sid");
pub(super) const MESSAGE_RECORDS: Table = Table::new("message_records", "dr_sid");
pub(super) const MESSAGES: Table = Table::new("messages", "message_sid");
/// What a lookup finds out about a number.
pub(super) const NUMBER_FACTS: Table = Table::new("number_facts", "phonenumber");
/// Tokens as objects; what they are recognised by is in `TOKENS`.
pub(super) const OAUTH_TOKENS: Table = Table::new("oauth_tokens", "token_sid");
/// Additional logins as objects; their passwords are in `LOGINS`.
pub(super) const PARTNER_LOGINS: Table = Table::new("partner_logins", "login_sid");
pub(super) const PREFIXES: Table = Table::new("prefixes", "prefix_sid");
pub(super) const PUSH_APPLICATIONS: Table = Table::new("push_applications", "application_sid");
pub(super) const PUSH_DEVICES: Table = Table::new("push_devices", "device_sid");
pub(super) const RATE_PLANS: Table = Table::new("rate_plans", "plan");
pub(super) const RULES: Table = Table::new("access_control_rules", "rule_sid");
pub(super) const SHORT_CODES: Table = Table::new("short_codes", "short_code_sid");
pub(super) const SUBSCRIPTIONS: Table = Table::new("subscriptions", "subscription_sid");
/// What happens later; see `timers`.
pub(super) const TIMERS: Table = Table::new("timers", "timer");
pub(super) const TOLL_FREE: Table = Table::new("toll_free", "phonenumber");
pub(super) const TRUNK_GROUPS: Table = Table::new("trunk_groups", "trunk_group_sid");
pub(super) const TRUNKS: Table = Table::new("trunks", "trunk_sid");
/// Email addresses that were or are to be verified.
pub(super) const VERIFICATIONS: Table = Table::new("verifications", "token");
pub(super) const VOICES: Table = Table::new("voices", "voice_sid");

pub(super) const ALL: &[Table] = &[
    PARTNERS,
    TOKENS,
    LOGINS,
    ENDPOINTS,
    EXTERNAL_DIDS,
    EXTERNAL_DID_MESSAGING,
    BATCH_TASKS,
    BATCH_ERRORS,
    BILLING_METHODS,
    CALL_RECORDS,
    CALLBACKS,
    CAMPAIGNS,
    CLASSIFICATIONS,
    CLIENTS,
    CONFERENCE_CALLS,
    CONFERENCE_MEETINGS,
    CONTAINERS,
    COUNTRIES,
    DID_GROUPS,
    DID_MESSAGING,
    DIDS,
    DOMAINS,
    EFFECTIVE_RATES,
    EMAIL_TEMPLATES,
    EMAILS,
    FILE_CONTENTS,
    FILES,
    INVOICES,
    IP_PROFILES,
    IP_RANGES,
    LINKS,
    LOCATIONS,
    LRN_PREFIXES,
    MEDIATOR_CALLS,
    MESSAGE_RECORDS,
    MESSAGES,
    NUMBER_FACTS,
    OAUTH_TOKENS,
    PARTNER_LOGINS,
    PREFIXES,
    PUSH_APPLICATIONS,
    PUSH_DEVICES,
    RATE_PLANS,
    RULES,
    SHORT_CODES,
    SUBSCRIPTIONS,
    TIMERS,
    TOLL_FREE,
    TRUNK_GROUPS,
    TRUNKS,
    VERIFICATIONS,
    VOICES,
];
