//! Records of `Containers` on their way back.
//! Written by `cargo xtask codegen`.

use core_http::JsonObject;
use serde::Serialize;

use super::Container;
use crate::types::{ContainerSid, FileClassification, LifecycleAction, PartnerSid};

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
    pub fn allow_publish(self, value: bool) -> Self { self.with("allow_publish", &value) }

    /// Only these classes are accepted; empty accepts all.
    pub fn allowed_classifications(self, value: impl Into<Vec<FileClassification>>) -> Self {
        self.with("allowed_classifications", &value.into())
    }

    /// These classes are refused.
    pub fn blocked_classifications(self, value: impl Into<Vec<FileClassification>>) -> Self {
        self.with("blocked_classifications", &value.into())
    }

    /// Default lifecycle action of uploaded files; default `no_action`.
    pub fn default_file_lifecycle_action(self, value: LifecycleAction) -> Self {
        self.with("default_file_lifecycle_action", &value)
    }

    /// Default lifetime of uploaded files in seconds; -1 is forever.
    pub fn default_file_lifecycle_ttl(self, value: i64) -> Self {
        self.with("default_file_lifecycle_ttl", &value)
    }

    /// Default publish setting of uploaded files; default `file_sid`, known values `file_sid`,
    /// `file_access_name`, `none`. Whether and under which name a file is public; open set.
    pub fn default_file_publish(self, value: impl AsRef<str>) -> Self {
        self.with("default_file_publish", value.as_ref())
    }

    /// Default `threshold_include` of uploaded files; default true.
    pub fn default_file_threshold_include(self, value: bool) -> Self {
        self.with("default_file_threshold_include", &value)
    }

    /// Default unique setting of uploaded files; default false.
    pub fn default_file_unique(self, value: bool) -> Self {
        self.with("default_file_unique", &value)
    }

    /// Whether data is encrypted; default false.
    pub fn encrypted(self, value: bool) -> Self { self.with("encrypted", &value) }

    /// Settings of an external storage service.
    pub fn external_attributes(self, value: JsonObject) -> Self {
        self.with("external_attributes", &value)
    }

    /// Sets one entry of `external_attributes`; the others that were given stay.
    pub fn external_attribute(mut self, key: impl Into<String>, value: impl AsRef<str>) -> Self {
        self.object.insert_into("external_attributes", key, value.as_ref());
        self
    }

    /// Free integer for the client's own use.
    pub fn integer_key_1(self, value: i64) -> Self { self.with("integer_key_1", &value) }

    /// Clears `integer_key_1`: it goes out as `null`.
    pub fn clear_integer_key_1(self) -> Self { self.with("integer_key_1", &()) }

    /// Free integer for the client's own use.
    pub fn integer_key_2(self, value: i64) -> Self { self.with("integer_key_2", &value) }

    /// Clears `integer_key_2`: it goes out as `null`.
    pub fn clear_integer_key_2(self) -> Self { self.with("integer_key_2", &()) }

    /// Display name; default `N/A`.
    pub fn name(self, value: impl AsRef<str>) -> Self { self.with("name", value.as_ref()) }

    /// Parent container.
    pub fn parent_container_sid(self, value: &ContainerSid) -> Self {
        self.with("parent_container_sid", value)
    }

    /// Clears `parent_container_sid`: it goes out as `null`.
    pub fn clear_parent_container_sid(self) -> Self { self.with("parent_container_sid", &()) }

    /// Owning partner.
    pub fn partner_sid(self, value: &PartnerSid) -> Self { self.with("partner_sid", value) }

    /// Base address of published files.
    pub fn publish_domain(self, value: impl AsRef<str>) -> Self {
        self.with("publish_domain", value.as_ref())
    }

    /// Most bytes held.
    pub fn quota_bytes(self, value: i64) -> Self { self.with("quota_bytes", &value) }

    /// Clears `quota_bytes`: it goes out as `null`.
    pub fn clear_quota_bytes(self) -> Self { self.with("quota_bytes", &()) }

    /// Most files held.
    pub fn quota_files(self, value: i64) -> Self { self.with("quota_files", &value) }

    /// Clears `quota_files`: it goes out as `null`.
    pub fn clear_quota_files(self) -> Self { self.with("quota_files", &()) }

    /// Free string for the client's own use.
    pub fn string_key_1(self, value: impl AsRef<str>) -> Self {
        self.with("string_key_1", value.as_ref())
    }

    /// Clears `string_key_1`: it goes out as `null`.
    pub fn clear_string_key_1(self) -> Self { self.with("string_key_1", &()) }

    /// Free string for the client's own use.
    pub fn string_key_2(self, value: impl AsRef<str>) -> Self {
        self.with("string_key_2", value.as_ref())
    }

    /// Clears `string_key_2`: it goes out as `null`.
    pub fn clear_string_key_2(self) -> Self { self.with("string_key_2", &()) }

    /// Free string for the client's own use.
    pub fn string_key_3(self, value: impl AsRef<str>) -> Self {
        self.with("string_key_3", value.as_ref())
    }

    /// Clears `string_key_3`: it goes out as `null`.
    pub fn clear_string_key_3(self) -> Self { self.with("string_key_3", &()) }

    /// Free string for the client's own use.
    pub fn string_key_4(self, value: impl AsRef<str>) -> Self {
        self.with("string_key_4", value.as_ref())
    }

    /// Clears `string_key_4`: it goes out as `null`.
    pub fn clear_string_key_4(self) -> Self { self.with("string_key_4", &()) }

    /// Action when a threshold is crossed.
    pub fn threshold_action(self, value: impl AsRef<str>) -> Self {
        self.with("threshold_action", value.as_ref())
    }

    /// Clears `threshold_action`: it goes out as `null`.
    pub fn clear_threshold_action(self) -> Self { self.with("threshold_action", &()) }

    /// Byte threshold.
    pub fn threshold_bytes(self, value: i64) -> Self { self.with("threshold_bytes", &value) }

    /// Clears `threshold_bytes`: it goes out as `null`.
    pub fn clear_threshold_bytes(self) -> Self { self.with("threshold_bytes", &()) }

    /// Bytes to come down to.
    pub fn threshold_bytes_target(self, value: i64) -> Self {
        self.with("threshold_bytes_target", &value)
    }

    /// Clears `threshold_bytes_target`: it goes out as `null`.
    pub fn clear_threshold_bytes_target(self) -> Self { self.with("threshold_bytes_target", &()) }

    /// File threshold.
    pub fn threshold_files(self, value: i64) -> Self { self.with("threshold_files", &value) }

    /// Clears `threshold_files`: it goes out as `null`.
    pub fn clear_threshold_files(self) -> Self { self.with("threshold_files", &()) }

    /// Files to come down to.
    pub fn threshold_files_target(self, value: i64) -> Self {
        self.with("threshold_files_target", &value)
    }

    /// Clears `threshold_files_target`: it goes out as `null`.
    pub fn clear_threshold_files_target(self) -> Self { self.with("threshold_files_target", &()) }

    /// Grace period before the action; default 0.
    pub fn threshold_grace_period(self, value: i64) -> Self {
        self.with("threshold_grace_period", &value)
    }

    /// Whether file names are unique in the container; default false.
    pub fn unique(self, value: bool) -> Self { self.with("unique", &value) }

    /// Any other member: the documentation does not list them all.
    pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
        self.object.set(name.into(), value);
        self
    }

    fn with(mut self, name: &'static str, value: &(impl Serialize + ?Sized)) -> Self {
        self.object.set(name, value);
        self
    }

    pub(crate) fn into_object(self) -> JsonObject { self.object }
}

impl From<Container> for ContainerReplace {
    fn from(record: Container) -> Self { record.into_replace() }
}
