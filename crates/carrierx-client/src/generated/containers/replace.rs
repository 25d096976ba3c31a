//! Records of `Containers` on their way back.
//! Written by `cargo xtask codegen`.

use core_http::JsonObject;
use serde::Serialize;

use super::Container;
use crate::types::{ContainerSid, FileClassification, PartnerSid};

impl Container {
    /// Begins a replacement with everything that was read.
    pub fn into_replace(self) -> ContainerReplace {
        let object = JsonObject::of(&self);
        ContainerReplace { object }
    }
}

/// A [`Container`] on its way back: everything that was read, with changes.
///
/// Members that this library does not know, and those that were `null`, are
/// part of it.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct ContainerReplace {
    object: JsonObject,
}

impl ContainerReplace {
    /// Whether files may be published; default true.
    pub fn allow_publish(mut self, value: bool) -> Self {
        self.object.set("allow_publish", &value);
        self
    }

    /// Only these classes are accepted; empty accepts all.
    pub fn allowed_classifications(mut self, value: impl Into<Vec<FileClassification>>) -> Self {
        self.object.set("allowed_classifications", &value.into());
        self
    }

    /// These classes are refused.
    pub fn blocked_classifications(mut self, value: impl Into<Vec<FileClassification>>) -> Self {
        self.object.set("blocked_classifications", &value.into());
        self
    }

    /// Default lifecycle action of uploaded files; default `no_action`.
    pub fn default_file_lifecycle_action(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("default_file_lifecycle_action", value.as_ref());
        self
    }

    /// Default lifetime of uploaded files in seconds; -1 is forever; default -1.
    pub fn default_file_lifecycle_ttl(mut self, value: i64) -> Self {
        self.object.set("default_file_lifecycle_ttl", &value);
        self
    }

    /// Default publish setting of uploaded files; default `file_sid`.
    pub fn default_file_publish(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("default_file_publish", value.as_ref());
        self
    }

    /// Default `threshold_include` of uploaded files; default true.
    pub fn default_file_threshold_include(mut self, value: bool) -> Self {
        self.object.set("default_file_threshold_include", &value);
        self
    }

    /// Default unique setting of uploaded files; default false.
    pub fn default_file_unique(mut self, value: bool) -> Self {
        self.object.set("default_file_unique", &value);
        self
    }

    /// Whether data is encrypted; default false.
    pub fn encrypted(mut self, value: bool) -> Self { self.object.set("encrypted", &value); self }

    /// Settings of an external storage service.
    pub fn external_attributes(mut self, value: JsonObject) -> Self {
        self.object.set("external_attributes", &value);
        self
    }

    /// Sets one entry of `external_attributes`; the others that were given stay.
    pub fn external_attribute(mut self, key: impl Into<String>, value: impl AsRef<str>) -> Self {
        self.object.insert_into("external_attributes", key, value.as_ref());
        self
    }

    /// Free integer for the client's own use.
    pub fn integer_key_1(mut self, value: i64) -> Self {
        self.object.set("integer_key_1", &value);
        self
    }

    /// Clears `integer_key_1`: it goes out as `null`.
    pub fn clear_integer_key_1(mut self) -> Self { self.object.null("integer_key_1"); self }

    /// Free integer for the client's own use.
    pub fn integer_key_2(mut self, value: i64) -> Self {
        self.object.set("integer_key_2", &value);
        self
    }

    /// Clears `integer_key_2`: it goes out as `null`.
    pub fn clear_integer_key_2(mut self) -> Self { self.object.null("integer_key_2"); self }

    /// Display name; default `N/A`.
    pub fn name(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("name", value.as_ref());
        self
    }

    /// Parent container.
    pub fn parent_container_sid(mut self, value: &ContainerSid) -> Self {
        self.object.set("parent_container_sid", value);
        self
    }

    /// Clears `parent_container_sid`: it goes out as `null`.
    pub fn clear_parent_container_sid(mut self) -> Self {
        self.object.null("parent_container_sid");
        self
    }

    /// Owning partner.
    pub fn partner_sid(mut self, value: &PartnerSid) -> Self {
        self.object.set("partner_sid", value);
        self
    }

    /// Base address of published files; a URL.
    pub fn publish_domain(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("publish_domain", value.as_ref());
        self
    }

    /// Most bytes held.
    pub fn quota_bytes(mut self, value: i64) -> Self {
        self.object.set("quota_bytes", &value);
        self
    }

    /// Clears `quota_bytes`: it goes out as `null`.
    pub fn clear_quota_bytes(mut self) -> Self { self.object.null("quota_bytes"); self }

    /// Most files held.
    pub fn quota_files(mut self, value: i64) -> Self {
        self.object.set("quota_files", &value);
        self
    }

    /// Clears `quota_files`: it goes out as `null`.
    pub fn clear_quota_files(mut self) -> Self { self.object.null("quota_files"); self }

    /// Free string for the client's own use.
    pub fn string_key_1(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("string_key_1", value.as_ref());
        self
    }

    /// Clears `string_key_1`: it goes out as `null`.
    pub fn clear_string_key_1(mut self) -> Self { self.object.null("string_key_1"); self }

    /// Free string for the client's own use.
    pub fn string_key_2(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("string_key_2", value.as_ref());
        self
    }

    /// Clears `string_key_2`: it goes out as `null`.
    pub fn clear_string_key_2(mut self) -> Self { self.object.null("string_key_2"); self }

    /// Free string for the client's own use.
    pub fn string_key_3(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("string_key_3", value.as_ref());
        self
    }

    /// Clears `string_key_3`: it goes out as `null`.
    pub fn clear_string_key_3(mut self) -> Self { self.object.null("string_key_3"); self }

    /// Free string for the client's own use.
    pub fn string_key_4(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("string_key_4", value.as_ref());
        self
    }

    /// Clears `string_key_4`: it goes out as `null`.
    pub fn clear_string_key_4(mut self) -> Self { self.object.null("string_key_4"); self }

    /// Action when a threshold is crossed.
    pub fn threshold_action(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("threshold_action", value.as_ref());
        self
    }

    /// Clears `threshold_action`: it goes out as `null`.
    pub fn clear_threshold_action(mut self) -> Self { self.object.null("threshold_action"); self }

    /// Byte threshold.
    pub fn threshold_bytes(mut self, value: i64) -> Self {
        self.object.set("threshold_bytes", &value);
        self
    }

    /// Clears `threshold_bytes`: it goes out as `null`.
    pub fn clear_threshold_bytes(mut self) -> Self { self.object.null("threshold_bytes"); self }

    /// Bytes to come down to.
    pub fn threshold_bytes_target(mut self, value: i64) -> Self {
        self.object.set("threshold_bytes_target", &value);
        self
    }

    /// Clears `threshold_bytes_target`: it goes out as `null`.
    pub fn clear_threshold_bytes_target(mut self) -> Self {
        self.object.null("threshold_bytes_target");
        self
    }

    /// File threshold.
    pub fn threshold_files(mut self, value: i64) -> Self {
        self.object.set("threshold_files", &value);
        self
    }

    /// Clears `threshold_files`: it goes out as `null`.
    pub fn clear_threshold_files(mut self) -> Self { self.object.null("threshold_files"); self }

    /// Files to come down to.
    pub fn threshold_files_target(mut self, value: i64) -> Self {
        self.object.set("threshold_files_target", &value);
        self
    }

    /// Clears `threshold_files_target`: it goes out as `null`.
    pub fn clear_threshold_files_target(mut self) -> Self {
        self.object.null("threshold_files_target");
        self
    }

    /// Grace period before the action; default 0.
    pub fn threshold_grace_period(mut self, value: i64) -> Self {
        self.object.set("threshold_grace_period", &value);
        self
    }

    /// Whether file names are unique in the container; default false.
    pub fn unique(mut self, value: bool) -> Self { self.object.set("unique", &value); self }

    /// Any other member: the documentation does not list them all.
    pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
        self.object.set(name.into(), value);
        self
    }

    pub(crate) fn into_object(self) -> JsonObject { self.object }
}

impl From<Container> for ContainerReplace {
    fn from(record: Container) -> Self { record.into_replace() }
}
