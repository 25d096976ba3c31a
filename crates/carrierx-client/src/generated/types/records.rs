//! Records that several groups use.
//! Written by `cargo xtask codegen`.

use std::collections::BTreeMap;

use core_http::{Decimal, DecimalText, Extra, Json, JsonObject, Timestamp};

use super::{
    AclEntryDirection, BrandSid, CampaignSid, ContainerSid, DidSid, EndpointSid, FileClassification,
    FileSid, IpProfileSid, LifecycleAction, LocationSid, MessagingStatus, MessagingType, PartnerSid,
    RatesPlanSid, SmsActionFalse, SmsActionTrue, TrunkAllowForward, TrunkAsnMode, TrunkSid,
};

/// Access control list attached to a partner, trunk group or trunk.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AclEntry {
    /// Secure IDs of the rules the list evaluates. *Uncertain:* The list page marks every field
    /// read-only, yet lists are set through the owning object.
    pub access_control_rules: Option<Vec<String>>,
    /// Traffic direction the list covers. *Uncertain:* Values taken from the direction argument
    /// of the effective list pages.
    pub direction: Option<AclEntryDirection>,
    /// What happens to a message when no rule matches; always null on trunk groups and trunks.
    pub sms_action_false: Option<SmsActionFalse>,
    /// What happens to a message when a rule matches; always null on trunk groups and trunks.
    pub sms_action_true: Option<SmsActionTrue>,
    /// What happens to a call when no rule matches; known values `accept`, `reject403`,
    /// `reject503`. *Uncertain:* Value list not known in full.
    pub voice_action_false: Option<String>,
    /// What happens to a call when a rule matches; known values `accept`, `reject403`,
    /// `reject503`. *Uncertain:* Value list not known in full.
    pub voice_action_true: Option<String>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

impl AclEntry {
    /// Sets [`access_control_rules`](Self#structfield.access_control_rules).
    pub fn access_control_rules(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.access_control_rules = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`direction`](Self#structfield.direction).
    pub fn direction(mut self, value: AclEntryDirection) -> Self {
        self.direction = Some(value);
        self
    }

    /// Sets [`sms_action_false`](Self#structfield.sms_action_false).
    pub fn sms_action_false(mut self, value: SmsActionFalse) -> Self {
        self.sms_action_false = Some(value);
        self
    }

    /// Clears `sms_action_false`: it goes out as `null`.
    pub fn clear_sms_action_false(mut self) -> Self {
        self.sms_action_false = None;
        self.extra.set_null("sms_action_false");
        self
    }

    /// Sets [`sms_action_true`](Self#structfield.sms_action_true).
    pub fn sms_action_true(mut self, value: SmsActionTrue) -> Self {
        self.sms_action_true = Some(value);
        self
    }

    /// Clears `sms_action_true`: it goes out as `null`.
    pub fn clear_sms_action_true(mut self) -> Self {
        self.sms_action_true = None;
        self.extra.set_null("sms_action_true");
        self
    }

    /// Sets [`voice_action_false`](Self#structfield.voice_action_false).
    pub fn voice_action_false(mut self, value: impl Into<String>) -> Self {
        self.voice_action_false = Some(value.into());
        self
    }

    /// Clears `voice_action_false`: it goes out as `null`.
    pub fn clear_voice_action_false(mut self) -> Self {
        self.voice_action_false = None;
        self.extra.set_null("voice_action_false");
        self
    }

    /// Sets [`voice_action_true`](Self#structfield.voice_action_true).
    pub fn voice_action_true(mut self, value: impl Into<String>) -> Self {
        self.voice_action_true = Some(value.into());
        self
    }

    /// Clears `voice_action_true`: it goes out as `null`.
    pub fn clear_voice_action_true(mut self) -> Self {
        self.voice_action_true = None;
        self.extra.set_null("voice_action_true");
        self
    }
}

core_http::object! {
    AclEntry {
        access_control_rules: "access_control_rules", direction: "direction",
        sms_action_false: "sms_action_false", sms_action_true: "sms_action_true",
        voice_action_false: "voice_action_false", voice_action_true: "voice_action_true",
    }
}

/// Messaging state of a rented number.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DidMessagingEnablement {
    /// Registry identifier of the campaign.
    pub campaign_external_id: Option<String>,
    /// Campaign used; applies to a2p.
    pub campaign_sid: Option<CampaignSid>,
    /// The number.
    pub did_sid: Option<DidSid>,
    /// Whether messaging is on; default false.
    pub enabled: Option<bool>,
    /// NetNumber ID of the SMS routing owner; applies to p2p.
    pub p2p_nnid: Option<String>,
    /// Current state; default `disabled`.
    pub status: Option<MessagingStatus>,
    /// Enablement type; the partner default applies when absent.
    pub kind: Option<MessagingType>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    DidMessagingEnablement {
        campaign_external_id: "campaign_external_id", campaign_sid: "campaign_sid",
        did_sid: "did_sid", enabled: "enabled", p2p_nnid: "p2p_nnid", status: "status",
        kind: "type",
    }
}

/// Metadata of a stored file. *Uncertain:* Table truncated after `lifecycle_action`; later
/// rows come from samples and a public client.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct File {
    /// Container that holds the file.
    pub container_sid: Option<ContainerSid>,
    /// Detected content class.
    pub content_classification: Option<FileClassification>,
    /// Duration of media in seconds.
    pub content_duration: Option<Decimal>,
    /// Detected format.
    pub content_format: Option<String>,
    /// Transcoding progress.
    pub content_transcoding_progress: Option<i64>,
    /// Last download; refreshed at most once a minute.
    pub date_last_accessed: Option<Timestamp>,
    /// Last change.
    pub date_modified: Option<Timestamp>,
    /// Wanted MP3 bit rate: 8, 16, 24, 32, 40, 48, 64, 80, 96, 112, 128, 160, 192, 224, 256 or
    /// 320.
    pub desired_bitrate: Option<i64>,
    /// Wanted audio or video format; null keeps the format. *Uncertain:* Format table not
    /// confirmed.
    pub desired_format: Option<String>,
    /// Path inside the container; defaults to the SID with extension.
    pub file_access_name: Option<String>,
    /// Size in bytes.
    pub file_bytes: Option<i64>,
    /// Secure ID of the file.
    pub file_sid: FileSid,
    /// Free integer for the client's own use.
    pub integer_key_1: Option<i64>,
    /// Free integer for the client's own use.
    pub integer_key_2: Option<i64>,
    /// What happens when the lifetime ends; default `no_action`.
    pub lifecycle_action: Option<LifecycleAction>,
    /// Lifetime in seconds; -1 is forever; default -1.
    pub lifecycle_ttl: Option<i64>,
    /// MIME type.
    pub mime_type: Option<String>,
    /// File name.
    pub name: Option<String>,
    /// File this one derives from.
    pub parent_file_sid: Option<FileSid>,
    /// Owning partner. *Uncertain:* Whether it can be set is not confirmed.
    pub partner_sid: Option<PartnerSid>,
    /// Publication setting; default `file_sid`, known values `file_sid`, `file_access_name`,
    /// `none`. Whether and under which name a file is public; open set. *Uncertain:* `file_sid`
    /// is in samples, `file_access_name` in a public guide; a value that means not published is
    /// inferred.
    pub publish: Option<String>,
    /// Public address.
    pub publish_uri: Option<String>,
    /// Free string for the client's own use.
    pub string_key_1: Option<String>,
    /// Free string for the client's own use.
    pub string_key_2: Option<String>,
    /// Free string for the client's own use.
    pub string_key_3: Option<String>,
    /// Free string for the client's own use.
    pub string_key_4: Option<String>,
    /// Whether the file counts towards thresholds; default true. *Uncertain:* Absent from the
    /// TTS sample.
    pub threshold_include: Option<bool>,
    /// Kind of file; default `file`, known values `audio`, `file`. *Uncertain:* Other values
    /// not confirmed.
    pub kind: Option<String>,
    /// Whether the name must be unique; default false.
    pub unique: Option<bool>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    File {
        container_sid: "container_sid", content_classification: "content_classification",
        content_duration: "content_duration", content_format: "content_format",
        content_transcoding_progress: "content_transcoding_progress",
        date_last_accessed: "date_last_accessed", date_modified: "date_modified",
        desired_bitrate: "desired_bitrate", desired_format: "desired_format",
        file_access_name: "file_access_name", file_bytes: "file_bytes",
        file_sid: "file_sid" required, integer_key_1: "integer_key_1",
        integer_key_2: "integer_key_2", lifecycle_action: "lifecycle_action",
        lifecycle_ttl: "lifecycle_ttl", mime_type: "mime_type", name: "name",
        parent_file_sid: "parent_file_sid", partner_sid: "partner_sid", publish: "publish",
        publish_uri: "publish_uri", string_key_1: "string_key_1", string_key_2: "string_key_2",
        string_key_3: "string_key_3", string_key_4: "string_key_4",
        threshold_include: "threshold_include", kind: "type", unique: "unique",
    }
}

/// Absolute addresses of neighbour pages.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaginationLinks {
    /// Next page; a URL.
    pub next: Option<String>,
    /// Previous page; a URL.
    pub previous: Option<String>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! { PaginationLinks { next: "next", previous: "previous" } }

/// An account on the platform, possibly under a parent. *Uncertain:* Table truncated around
/// `daily_spending_limit`; later rows come from samples.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Partner {
    /// Own access control lists.
    pub acls: Option<Vec<AclEntry>>,
    /// Address.
    pub address1: Option<String>,
    /// Address, second line.
    pub address2: Option<String>,
    /// Custom attributes. *Uncertain:* An old client treats attributes as a list of
    /// `{key,value}` pairs; all current samples show a map.
    pub attributes: Option<JsonObject>,
    /// Scopes the partner has. *Uncertain:* Typed string in the table, array in samples.
    pub available_scopes: Option<Vec<String>>,
    /// Balance in USD. *Uncertain:* Typed number in the table, text in samples.
    pub balance: Option<DecimalText>,
    /// Brand of the partner. *Uncertain:* Seen only in the administrator answer.
    pub brand_sid: Option<BrandSid>,
    /// Billing addresses, comma separated; `owner_email` when empty.
    pub billing_email: Option<String>,
    /// Callback addresses.
    pub callbacks: Option<PartnerCallbacks>,
    /// Balance at which a prepay account is charged. *Uncertain:* Typed number; sent as number
    /// and returned as text.
    pub charge_at: Option<DecimalText>,
    /// City.
    pub city: Option<String>,
    /// Company.
    pub company_name: Option<String>,
    /// ISO 3166-1 alpha-3 country.
    pub country_code: Option<String>,
    /// Most USD spent per day. *Uncertain:* Integer or number in tables, text in samples.
    pub daily_spending_limit: Option<DecimalText>,
    /// USD spent today.
    pub daily_spent_amount: Option<DecimalText>,
    /// Creation time.
    pub date_created: Option<Timestamp>,
    /// Readable identifier.
    pub display_id: Option<String>,
    /// Numeric identifier. *Uncertain:* Seen only in the administrator answer.
    pub id: Option<i64>,
    /// Login. *Uncertain:* Whether it can change later is not known.
    pub login: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Primary address; hidden until verified.
    pub owner_email: Option<String>,
    /// Lists assigned by the parent. *Uncertain:* Not marked read-only; presumably settable by
    /// the parent only.
    pub parent_assigned_acls: Option<Vec<AclEntry>>,
    /// Parent partner.
    pub parent_sid: Option<PartnerSid>,
    /// Secure ID of the partner.
    pub partner_sid: PartnerSid,
    /// Payment type; known values `postpay`, `prepay`.
    pub payment_type: Option<String>,
    /// Contact number.
    pub phonenumber: Option<String>,
    /// USD charged at a time for prepay.
    pub prepay_amount: Option<DecimalText>,
    /// Most USD spent per billing period. *Uncertain:* Meaning inferred; not confirmed by its
    /// table.
    pub spending_limit: Option<DecimalText>,
    /// State.
    pub state: Option<String>,
    /// State of the account; known values `active`, `canceled`, `unconfirmed`, `unverified`.
    /// *Uncertain:* Value list not confirmed; unconfirmed and canceled come from the activate
    /// page.
    pub status: Option<String>,
    /// Platform settings of the partner. *Uncertain:* Seen only in the administrator answer;
    /// empty in the sample.
    pub system_attributes: Option<BTreeMap<String, String>>,
    /// Platform counters of the partner, as text. *Uncertain:* Seen only in the administrator
    /// answer.
    pub system_data: Option<BTreeMap<String, String>>,
    /// Technical address.
    pub tech_email: Option<String>,
    /// Call transformations for the whole account.
    pub transformations: Option<Vec<JsonObject>>,
    /// Postal code.
    pub zip: Option<String>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    Partner {
        acls: "acls", address1: "address1", address2: "address2", attributes: "attributes",
        available_scopes: "available_scopes", balance: "balance", brand_sid: "brand_sid",
        billing_email: "billing_email", callbacks: "callbacks", charge_at: "charge_at",
        city: "city", company_name: "company_name", country_code: "country_code",
        daily_spending_limit: "daily_spending_limit", daily_spent_amount: "daily_spent_amount",
        date_created: "date_created", display_id: "display_id", id: "id", login: "login",
        name: "name", owner_email: "owner_email", parent_assigned_acls: "parent_assigned_acls",
        parent_sid: "parent_sid", partner_sid: "partner_sid" required, payment_type: "payment_type",
        phonenumber: "phonenumber", prepay_amount: "prepay_amount",
        spending_limit: "spending_limit", state: "state", status: "status",
        system_attributes: "system_attributes", system_data: "system_data",
        tech_email: "tech_email", transformations: "transformations", zip: "zip",
    }
}

/// Callback addresses by event type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PartnerCallbacks {
    /// Conference call activity.
    pub app_conference_call: Option<String>,
    /// Conference meeting activity.
    pub app_conference_meeting: Option<String>,
    /// Mediator activity.
    pub app_mediator: Option<String>,
    /// Messages sent and received.
    pub sms: Option<String>,
    /// A number ordered at an external provider is ready.
    pub phonenumber_order: Option<String>,
    /// Messaging of a number was switched.
    pub phonenumber_messaging_update: Option<String>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

impl PartnerCallbacks {
    /// Sets [`app_conference_call`](Self#structfield.app_conference_call).
    pub fn app_conference_call(mut self, value: impl Into<String>) -> Self {
        self.app_conference_call = Some(value.into());
        self
    }

    /// Sets [`app_conference_meeting`](Self#structfield.app_conference_meeting).
    pub fn app_conference_meeting(mut self, value: impl Into<String>) -> Self {
        self.app_conference_meeting = Some(value.into());
        self
    }

    /// Sets [`app_mediator`](Self#structfield.app_mediator).
    pub fn app_mediator(mut self, value: impl Into<String>) -> Self {
        self.app_mediator = Some(value.into());
        self
    }

    /// Sets [`sms`](Self#structfield.sms).
    pub fn sms(mut self, value: impl Into<String>) -> Self { self.sms = Some(value.into()); self }

    /// Sets [`phonenumber_order`](Self#structfield.phonenumber_order).
    pub fn phonenumber_order(mut self, value: impl Into<String>) -> Self {
        self.phonenumber_order = Some(value.into());
        self
    }

    /// Sets [`phonenumber_messaging_update`](Self#structfield.phonenumber_messaging_update).
    pub fn phonenumber_messaging_update(mut self, value: impl Into<String>) -> Self {
        self.phonenumber_messaging_update = Some(value.into());
        self
    }
}

core_http::object! {
    PartnerCallbacks {
        app_conference_call: "app_conference_call",
        app_conference_meeting: "app_conference_meeting", app_mediator: "app_mediator", sms: "sms",
        phonenumber_order: "phonenumber_order",
        phonenumber_messaging_update: "phonenumber_messaging_update",
    }
}

/// Rate plan that produced the rates.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RatesPlanRef {
    /// Plan name.
    pub name: Option<String>,
    /// Secure ID of the plan.
    pub rates_plan_sid: Option<RatesPlanSid>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! { RatesPlanRef { name: "name", rates_plan_sid: "rates_plan_sid" } }

/// One connection inside a trunk group, tied to an endpoint.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Trunk {
    /// Access control lists of the trunk.
    pub acls: Option<Vec<AclEntry>>,
    /// How a 302 redirect from the called leg is treated; default `disabled`.
    pub allow_forward: Option<TrunkAllowForward>,
    /// Transfer mode. *Uncertain:* Newer page calls it an enum defaulting to disabled with
    /// values truncated; older page and every sample use a boolean false.
    pub allow_transfer: Option<Json>,
    /// Access to the ASN proxy caller and callee variables; default `disable`.
    pub asn_mode: Option<TrunkAsnMode>,
    /// Call type; default `regular`. *Uncertain:* Other values not known in full.
    pub call_type: Option<String>,
    /// Legacy codec setting, placed before both `in_codec` and `out_codec`; null uses a codec
    /// of the calling leg; known values `alaw`, `g722`, `g723`, `g729`, `gsm`, `opus12`,
    /// `opus16`, `opus24`, `opus48`, `opus8`, `ulaw`.
    pub codec: Option<String>,
    /// Endpoint the trunk leads to.
    pub endpoint_sid: Option<EndpointSid>,
    /// Most simultaneous calls the trunk receives; 0 is unlimited, -1 refuses calls; at least
    /// -1, default 0.
    pub in_capacity: Option<i64>,
    /// Codecs offered on the inbound side. *Uncertain:* Named in the codec text only; absent
    /// from samples.
    pub in_codec: Option<String>,
    /// Routing IP profile that picks the address used towards the other leg. *Uncertain:* Named
    /// only on the routing page; administrators only, absent from samples.
    pub in_ip_profile_sid: Option<IpProfileSid>,
    /// Format of identity data sent to the called leg when RPID or PAI headers pass; default
    /// `passthrough`. *Uncertain:* Other values not found.
    pub in_identity_format: Option<String>,
    /// When and how RPID and PAI headers are passed inbound; default `passthrough`.
    /// *Uncertain:* Other values not found.
    pub in_identity_mode: Option<String>,
    /// Handling of RFC 4694 number portability parameters inbound; default `cut_all`.
    /// *Uncertain:* Other values not found.
    pub in_rfc_4694_mode: Option<String>,
    /// Location bound to the trunk.
    pub location_sid: Option<LocationSid>,
    /// Trunk name; default `N/A`.
    pub name: Option<String>,
    /// Most simultaneous calls sent; presumably 0 is unlimited and -1 refuses, as inbound; at
    /// least -1, default 0. *Uncertain:* Not confirmed by its table; mirrors `in_capacity`.
    pub out_capacity: Option<i64>,
    /// Codecs offered on the outbound side. *Uncertain:* Named in the codec text only; absent
    /// from samples.
    pub out_codec: Option<String>,
    /// Routing IP profile for the outbound side. *Uncertain:* Named only on the routing page;
    /// administrators only, absent from samples.
    pub out_ip_profile_sid: Option<IpProfileSid>,
    /// Handling of outbound identity headers; default `passthrough`. *Uncertain:* Other values
    /// not found.
    pub out_identity_mode: Option<String>,
    /// Handling of RFC 4694 number portability parameters outbound; default `cut_all`.
    /// *Uncertain:* Other values not found.
    pub out_rfc_4694_mode: Option<String>,
    /// Order of preference for failover routing; default 0.
    pub priority: Option<i64>,
    /// SIP headers passed through.
    pub relay_sip_headers: Option<Vec<String>>,
    /// Call transformations of the trunk.
    pub transformations: Option<Vec<JsonObject>>,
    /// Secure ID of the trunk.
    pub trunk_sid: TrunkSid,
    /// Relative share for weighted routing; default 0.
    pub weight: Option<i64>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    Trunk {
        acls: "acls", allow_forward: "allow_forward", allow_transfer: "allow_transfer",
        asn_mode: "asn_mode", call_type: "call_type", codec: "codec", endpoint_sid: "endpoint_sid",
        in_capacity: "in_capacity", in_codec: "in_codec", in_ip_profile_sid: "in_ip_profile_sid",
        in_identity_format: "in_identity_format", in_identity_mode: "in_identity_mode",
        in_rfc_4694_mode: "in_rfc_4694_mode", location_sid: "location_sid", name: "name",
        out_capacity: "out_capacity", out_codec: "out_codec",
        out_ip_profile_sid: "out_ip_profile_sid", out_identity_mode: "out_identity_mode",
        out_rfc_4694_mode: "out_rfc_4694_mode", priority: "priority",
        relay_sip_headers: "relay_sip_headers", transformations: "transformations",
        trunk_sid: "trunk_sid" required, weight: "weight",
    }
}
