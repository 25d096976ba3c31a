//! What the replies and requests of `Containers` hold.
//! Written by `cargo xtask codegen`.

use core_http::{Extra, JsonObject};

use crate::types::{ContainerSid, FileClassification, LifecycleAction, PartnerSid};

/// A container of files with quotas and defaults. *Uncertain:* Table truncated after
/// `durability_class`; later rows come from samples.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Container {
    /// Whether files may be published; default true.
    pub allow_publish: Option<bool>,
    /// Only these classes are accepted; empty accepts all.
    pub allowed_classifications: Option<Vec<FileClassification>>,
    /// Bytes left, in percent.
    pub available_bytes_percent: Option<i64>,
    /// Files left, in percent.
    pub available_files_percent: Option<i64>,
    /// These classes are refused.
    pub blocked_classifications: Option<Vec<FileClassification>>,
    /// Secure ID of the container.
    pub container_sid: ContainerSid,
    /// Default lifecycle action of uploaded files; default `no_action`.
    pub default_file_lifecycle_action: Option<LifecycleAction>,
    /// Default lifetime of uploaded files in seconds; -1 is forever.
    pub default_file_lifecycle_ttl: Option<i64>,
    /// Default publish setting of uploaded files; default `file_sid`, known values `file_sid`,
    /// `file_access_name`, `none`. Whether and under which name a file is public; open set.
    /// *Uncertain:* `file_sid` is in samples, `file_access_name` in a public guide; a value
    /// that means not published is inferred.
    pub default_file_publish: Option<String>,
    /// Default `threshold_include` of uploaded files; default true.
    pub default_file_threshold_include: Option<bool>,
    /// Default unique setting of uploaded files; default false.
    pub default_file_unique: Option<bool>,
    /// How data is stored.
    pub durability_class: Option<ContainerDurabilityClass>,
    /// Whether data is encrypted; default false. *Uncertain:* Whether it can be set is not
    /// confirmed.
    pub encrypted: Option<bool>,
    /// Settings of an external storage service.
    pub external_attributes: Option<JsonObject>,
    /// Free integer for the client's own use. *Uncertain:* An update sample sends it as text
    /// and receives an integer.
    pub integer_key_1: Option<i64>,
    /// Free integer for the client's own use.
    pub integer_key_2: Option<i64>,
    /// Display name; default `N/A`.
    pub name: Option<String>,
    /// Parent container.
    pub parent_container_sid: Option<ContainerSid>,
    /// Owning partner. *Uncertain:* Whether it can be set is not confirmed.
    pub partner_sid: Option<PartnerSid>,
    /// Base address of published files. *Uncertain:* Whether it can be set is not confirmed.
    pub publish_domain: Option<String>,
    /// Most bytes held.
    pub quota_bytes: Option<i64>,
    /// Most files held.
    pub quota_files: Option<i64>,
    /// Free string for the client's own use.
    pub string_key_1: Option<String>,
    /// Free string for the client's own use.
    pub string_key_2: Option<String>,
    /// Free string for the client's own use.
    pub string_key_3: Option<String>,
    /// Free string for the client's own use.
    pub string_key_4: Option<String>,
    /// Action when a threshold is crossed. *Uncertain:* Values not confirmed.
    pub threshold_action: Option<String>,
    /// Bytes left under the threshold, in percent. *Uncertain:* Whether it can be set is not
    /// confirmed.
    pub threshold_available_bytes_percent: Option<i64>,
    /// Files left under the threshold, in percent. *Uncertain:* Whether it can be set is not
    /// confirmed.
    pub threshold_available_files_percent: Option<i64>,
    /// Byte threshold.
    pub threshold_bytes: Option<i64>,
    /// Bytes to come down to.
    pub threshold_bytes_target: Option<i64>,
    /// File threshold.
    pub threshold_files: Option<i64>,
    /// Files to come down to.
    pub threshold_files_target: Option<i64>,
    /// Grace period before the action; default 0. *Uncertain:* Unit not confirmed.
    pub threshold_grace_period: Option<i64>,
    /// Bytes counted for thresholds. *Uncertain:* Whether it can be set is not confirmed.
    pub threshold_total_bytes: Option<i64>,
    /// Files counted for thresholds. *Uncertain:* Whether it can be set is not confirmed.
    pub threshold_total_files: Option<i64>,
    /// Bytes held.
    pub total_bytes: Option<i64>,
    /// Files held.
    pub total_files: Option<i64>,
    /// Where data lives; external services are AWS S3, Azure Blob Storage and Google Cloud;
    /// default `internal`. *Uncertain:* Spelling of the external values is not confirmed.
    pub kind: Option<String>,
    /// Whether file names are unique in the container; default false. *Uncertain:* Meaning
    /// inferred.
    pub unique: Option<bool>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    Container {
        allow_publish: "allow_publish", allowed_classifications: "allowed_classifications",
        available_bytes_percent: "available_bytes_percent",
        available_files_percent: "available_files_percent",
        blocked_classifications: "blocked_classifications", container_sid: "container_sid" required,
        default_file_lifecycle_action: "default_file_lifecycle_action",
        default_file_lifecycle_ttl: "default_file_lifecycle_ttl",
        default_file_publish: "default_file_publish",
        default_file_threshold_include: "default_file_threshold_include",
        default_file_unique: "default_file_unique", durability_class: "durability_class",
        encrypted: "encrypted", external_attributes: "external_attributes",
        integer_key_1: "integer_key_1", integer_key_2: "integer_key_2", name: "name",
        parent_container_sid: "parent_container_sid", partner_sid: "partner_sid",
        publish_domain: "publish_domain", quota_bytes: "quota_bytes", quota_files: "quota_files",
        string_key_1: "string_key_1", string_key_2: "string_key_2", string_key_3: "string_key_3",
        string_key_4: "string_key_4", threshold_action: "threshold_action",
        threshold_available_bytes_percent: "threshold_available_bytes_percent",
        threshold_available_files_percent: "threshold_available_files_percent",
        threshold_bytes: "threshold_bytes", threshold_bytes_target: "threshold_bytes_target",
        threshold_files: "threshold_files", threshold_files_target: "threshold_files_target",
        threshold_grace_period: "threshold_grace_period",
        threshold_total_bytes: "threshold_total_bytes",
        threshold_total_files: "threshold_total_files", total_bytes: "total_bytes",
        total_files: "total_files", kind: "type", unique: "unique",
    }
}

core_http::open_enum! {
    /// How data is stored.
    ContainerDurabilityClass {
        /// `unassigned`.
        Unassigned = "unassigned",
    }
}
