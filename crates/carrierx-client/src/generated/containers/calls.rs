//! The requests of `Containers`.
//! Written by `cargo xtask codegen`.

use core_http::JsonObject;
use core_http::page::Pager;

use super::{Container, spec};
use crate::Error;
use crate::types::{ContainerSid, FileClassification, LifecycleAction, Page, PartnerSid};

core_http::call_methods! {
    /// List containers.
    pub struct ListContainers -> Page<Container>, Error;
}

impl ListContainers {
    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<Page<Container>, Error> {
        Pager::new(self.call, &spec::LIST_CONTAINERS_PAGES)
    }
}

crate::filter::list_options!(ListContainers);
crate::filter::field_options!(ListContainers, "container_sid");

core_http::call_methods! {
    /// Create a container; no field is required; an account may hold two by default.
    pub struct CreateContainer -> Container, Error;
}

impl CreateContainer {
    /// Whether files may be published; default true.
    pub fn allow_publish(self, value: bool) -> Self {
        Self { call: self.call.set("allow_publish", &value) }
    }

    /// Only these classes are accepted; empty accepts all.
    pub fn allowed_classifications(self, value: impl Into<Vec<FileClassification>>) -> Self {
        Self { call: self.call.set("allowed_classifications", &value.into()) }
    }

    /// These classes are refused.
    pub fn blocked_classifications(self, value: impl Into<Vec<FileClassification>>) -> Self {
        Self { call: self.call.set("blocked_classifications", &value.into()) }
    }

    /// Default lifecycle action of uploaded files; default `no_action`.
    pub fn default_file_lifecycle_action(self, value: LifecycleAction) -> Self {
        Self { call: self.call.set("default_file_lifecycle_action", &value) }
    }

    /// Default lifetime of uploaded files in seconds; -1 is forever.
    pub fn default_file_lifecycle_ttl(self, value: i64) -> Self {
        Self { call: self.call.set("default_file_lifecycle_ttl", &value) }
    }

    /// Default publish setting of uploaded files; default `file_sid`, known values `file_sid`,
    /// `file_access_name`, `none`. Whether and under which name a file is public; open set.
    pub fn default_file_publish(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("default_file_publish", value.as_ref()) }
    }

    /// Default `threshold_include` of uploaded files; default true.
    pub fn default_file_threshold_include(self, value: bool) -> Self {
        Self { call: self.call.set("default_file_threshold_include", &value) }
    }

    /// Default unique setting of uploaded files; default false.
    pub fn default_file_unique(self, value: bool) -> Self {
        Self { call: self.call.set("default_file_unique", &value) }
    }

    /// Whether data is encrypted; default false.
    pub fn encrypted(self, value: bool) -> Self {
        Self { call: self.call.set("encrypted", &value) }
    }

    /// Settings of an external storage service.
    pub fn external_attributes(self, value: JsonObject) -> Self {
        Self { call: self.call.set("external_attributes", &value) }
    }

    /// Sets one entry of `external_attributes`; the others that were given stay.
    pub fn external_attribute(mut self, key: impl Into<String>, value: impl AsRef<str>) -> Self {
        self.call.body().insert_into("external_attributes", key, value.as_ref());
        self
    }

    /// Free integer for the client's own use.
    pub fn integer_key_1(self, value: i64) -> Self {
        Self { call: self.call.set("integer_key_1", &value) }
    }

    /// Free integer for the client's own use.
    pub fn integer_key_2(self, value: i64) -> Self {
        Self { call: self.call.set("integer_key_2", &value) }
    }

    /// Display name; default `N/A`.
    pub fn name(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("name", value.as_ref()) }
    }

    /// Parent container.
    pub fn parent_container_sid(self, value: &ContainerSid) -> Self {
        Self { call: self.call.set("parent_container_sid", value) }
    }

    /// Owning partner.
    pub fn partner_sid(self, value: &PartnerSid) -> Self {
        Self { call: self.call.set("partner_sid", value) }
    }

    /// Base address of published files.
    pub fn publish_domain(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("publish_domain", value.as_ref()) }
    }

    /// Most bytes held.
    pub fn quota_bytes(self, value: i64) -> Self {
        Self { call: self.call.set("quota_bytes", &value) }
    }

    /// Most files held.
    pub fn quota_files(self, value: i64) -> Self {
        Self { call: self.call.set("quota_files", &value) }
    }

    /// Free string for the client's own use.
    pub fn string_key_1(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("string_key_1", value.as_ref()) }
    }

    /// Free string for the client's own use.
    pub fn string_key_2(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("string_key_2", value.as_ref()) }
    }

    /// Free string for the client's own use.
    pub fn string_key_3(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("string_key_3", value.as_ref()) }
    }

    /// Free string for the client's own use.
    pub fn string_key_4(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("string_key_4", value.as_ref()) }
    }

    /// Action when a threshold is crossed.
    pub fn threshold_action(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("threshold_action", value.as_ref()) }
    }

    /// Byte threshold.
    pub fn threshold_bytes(self, value: i64) -> Self {
        Self { call: self.call.set("threshold_bytes", &value) }
    }

    /// Bytes to come down to.
    pub fn threshold_bytes_target(self, value: i64) -> Self {
        Self { call: self.call.set("threshold_bytes_target", &value) }
    }

    /// File threshold.
    pub fn threshold_files(self, value: i64) -> Self {
        Self { call: self.call.set("threshold_files", &value) }
    }

    /// Files to come down to.
    pub fn threshold_files_target(self, value: i64) -> Self {
        Self { call: self.call.set("threshold_files_target", &value) }
    }

    /// Grace period before the action; default 0.
    pub fn threshold_grace_period(self, value: i64) -> Self {
        Self { call: self.call.set("threshold_grace_period", &value) }
    }

    /// Where data lives; external services are AWS S3, Azure Blob Storage and Google Cloud;
    /// default `internal`.
    pub fn kind(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("type", value.as_ref()) }
    }

    /// Whether file names are unique in the container; default false.
    pub fn unique(self, value: bool) -> Self { Self { call: self.call.set("unique", &value) } }
}

core_http::call_methods! {
    /// Read one container.
    pub struct GetContainer -> Container, Error;
}

crate::filter::field_options!(GetContainer, "container_sid");

core_http::call_methods! {
    /// Change some fields of a container.
    pub struct PatchContainer -> Container, Error;
}

impl PatchContainer {
    /// Whether files may be published; default true.
    pub fn allow_publish(self, value: bool) -> Self {
        Self { call: self.call.set("allow_publish", &value) }
    }

    /// Only these classes are accepted; empty accepts all.
    pub fn allowed_classifications(self, value: impl Into<Vec<FileClassification>>) -> Self {
        Self { call: self.call.set("allowed_classifications", &value.into()) }
    }

    /// These classes are refused.
    pub fn blocked_classifications(self, value: impl Into<Vec<FileClassification>>) -> Self {
        Self { call: self.call.set("blocked_classifications", &value.into()) }
    }

    /// Default lifecycle action of uploaded files; default `no_action`.
    pub fn default_file_lifecycle_action(self, value: LifecycleAction) -> Self {
        Self { call: self.call.set("default_file_lifecycle_action", &value) }
    }

    /// Default lifetime of uploaded files in seconds; -1 is forever.
    pub fn default_file_lifecycle_ttl(self, value: i64) -> Self {
        Self { call: self.call.set("default_file_lifecycle_ttl", &value) }
    }

    /// Default publish setting of uploaded files; default `file_sid`, known values `file_sid`,
    /// `file_access_name`, `none`. Whether and under which name a file is public; open set.
    pub fn default_file_publish(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("default_file_publish", value.as_ref()) }
    }

    /// Default `threshold_include` of uploaded files; default true.
    pub fn default_file_threshold_include(self, value: bool) -> Self {
        Self { call: self.call.set("default_file_threshold_include", &value) }
    }

    /// Default unique setting of uploaded files; default false.
    pub fn default_file_unique(self, value: bool) -> Self {
        Self { call: self.call.set("default_file_unique", &value) }
    }

    /// Whether data is encrypted; default false.
    pub fn encrypted(self, value: bool) -> Self {
        Self { call: self.call.set("encrypted", &value) }
    }

    /// Settings of an external storage service.
    pub fn external_attributes(self, value: JsonObject) -> Self {
        Self { call: self.call.set("external_attributes", &value) }
    }

    /// Sets one entry of `external_attributes`; the others that were given stay.
    pub fn external_attribute(mut self, key: impl Into<String>, value: impl AsRef<str>) -> Self {
        self.call.body().insert_into("external_attributes", key, value.as_ref());
        self
    }

    /// Free integer for the client's own use.
    pub fn integer_key_1(self, value: i64) -> Self {
        Self { call: self.call.set("integer_key_1", &value) }
    }

    /// Clears `integer_key_1`: it goes out as `null`.
    pub fn clear_integer_key_1(self) -> Self { Self { call: self.call.null("integer_key_1") } }

    /// Free integer for the client's own use.
    pub fn integer_key_2(self, value: i64) -> Self {
        Self { call: self.call.set("integer_key_2", &value) }
    }

    /// Clears `integer_key_2`: it goes out as `null`.
    pub fn clear_integer_key_2(self) -> Self { Self { call: self.call.null("integer_key_2") } }

    /// Display name; default `N/A`.
    pub fn name(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("name", value.as_ref()) }
    }

    /// Parent container.
    pub fn parent_container_sid(self, value: &ContainerSid) -> Self {
        Self { call: self.call.set("parent_container_sid", value) }
    }

    /// Clears `parent_container_sid`: it goes out as `null`.
    pub fn clear_parent_container_sid(self) -> Self {
        Self { call: self.call.null("parent_container_sid") }
    }

    /// Owning partner.
    pub fn partner_sid(self, value: &PartnerSid) -> Self {
        Self { call: self.call.set("partner_sid", value) }
    }

    /// Base address of published files.
    pub fn publish_domain(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("publish_domain", value.as_ref()) }
    }

    /// Most bytes held.
    pub fn quota_bytes(self, value: i64) -> Self {
        Self { call: self.call.set("quota_bytes", &value) }
    }

    /// Clears `quota_bytes`: it goes out as `null`.
    pub fn clear_quota_bytes(self) -> Self { Self { call: self.call.null("quota_bytes") } }

    /// Most files held.
    pub fn quota_files(self, value: i64) -> Self {
        Self { call: self.call.set("quota_files", &value) }
    }

    /// Clears `quota_files`: it goes out as `null`.
    pub fn clear_quota_files(self) -> Self { Self { call: self.call.null("quota_files") } }

    /// Free string for the client's own use.
    pub fn string_key_1(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("string_key_1", value.as_ref()) }
    }

    /// Clears `string_key_1`: it goes out as `null`.
    pub fn clear_string_key_1(self) -> Self { Self { call: self.call.null("string_key_1") } }

    /// Free string for the client's own use.
    pub fn string_key_2(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("string_key_2", value.as_ref()) }
    }

    /// Clears `string_key_2`: it goes out as `null`.
    pub fn clear_string_key_2(self) -> Self { Self { call: self.call.null("string_key_2") } }

    /// Free string for the client's own use.
    pub fn string_key_3(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("string_key_3", value.as_ref()) }
    }

    /// Clears `string_key_3`: it goes out as `null`.
    pub fn clear_string_key_3(self) -> Self { Self { call: self.call.null("string_key_3") } }

    /// Free string for the client's own use.
    pub fn string_key_4(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("string_key_4", value.as_ref()) }
    }

    /// Clears `string_key_4`: it goes out as `null`.
    pub fn clear_string_key_4(self) -> Self { Self { call: self.call.null("string_key_4") } }

    /// Action when a threshold is crossed.
    pub fn threshold_action(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("threshold_action", value.as_ref()) }
    }

    /// Clears `threshold_action`: it goes out as `null`.
    pub fn clear_threshold_action(self) -> Self {
        Self { call: self.call.null("threshold_action") }
    }

    /// Byte threshold.
    pub fn threshold_bytes(self, value: i64) -> Self {
        Self { call: self.call.set("threshold_bytes", &value) }
    }

    /// Clears `threshold_bytes`: it goes out as `null`.
    pub fn clear_threshold_bytes(self) -> Self { Self { call: self.call.null("threshold_bytes") } }

    /// Bytes to come down to.
    pub fn threshold_bytes_target(self, value: i64) -> Self {
        Self { call: self.call.set("threshold_bytes_target", &value) }
    }

    /// Clears `threshold_bytes_target`: it goes out as `null`.
    pub fn clear_threshold_bytes_target(self) -> Self {
        Self { call: self.call.null("threshold_bytes_target") }
    }

    /// File threshold.
    pub fn threshold_files(self, value: i64) -> Self {
        Self { call: self.call.set("threshold_files", &value) }
    }

    /// Clears `threshold_files`: it goes out as `null`.
    pub fn clear_threshold_files(self) -> Self { Self { call: self.call.null("threshold_files") } }

    /// Files to come down to.
    pub fn threshold_files_target(self, value: i64) -> Self {
        Self { call: self.call.set("threshold_files_target", &value) }
    }

    /// Clears `threshold_files_target`: it goes out as `null`.
    pub fn clear_threshold_files_target(self) -> Self {
        Self { call: self.call.null("threshold_files_target") }
    }

    /// Grace period before the action; default 0.
    pub fn threshold_grace_period(self, value: i64) -> Self {
        Self { call: self.call.set("threshold_grace_period", &value) }
    }

    /// Whether file names are unique in the container; default false.
    pub fn unique(self, value: bool) -> Self { Self { call: self.call.set("unique", &value) } }
}

core_http::call_methods! {
    /// Replace a container.
    pub struct ReplaceContainer -> Container, Error;
}

core_http::call_methods! {
    /// Delete a container.
    pub struct DeleteContainer -> (), Error;
}
