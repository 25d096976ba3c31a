//! Records of `Files` on their way back.
//! Written by `cargo xtask codegen`.

use core_http::JsonObject;
use serde::Serialize;

use crate::types::{ContainerSid, File, FileSid, LifecycleAction, PartnerSid};

impl File {
    /// Begins a replacement with everything that was read.
    pub fn into_replace(self) -> FileReplace {
        let object = JsonObject::of(&self);
        FileReplace { object }
    }
}

/// A [`File`] on its way back: everything that was read, with changes.
///
/// Members that this library does not know, and those that were `null`, are
/// part of it.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct FileReplace {
    object: JsonObject,
}

impl FileReplace {
    /// Container that holds the file.
    pub fn container_sid(self, value: &ContainerSid) -> Self { self.with("container_sid", value) }

    /// Wanted MP3 bit rate: 8, 16, 24, 32, 40, 48, 64, 80, 96, 112, 128, 160, 192, 224, 256 or
    /// 320.
    pub fn desired_bitrate(self, value: i64) -> Self { self.with("desired_bitrate", &value) }

    /// Clears `desired_bitrate`: it goes out as `null`.
    pub fn clear_desired_bitrate(self) -> Self { self.with("desired_bitrate", &()) }

    /// Wanted audio or video format; null keeps the format.
    pub fn desired_format(self, value: impl AsRef<str>) -> Self {
        self.with("desired_format", value.as_ref())
    }

    /// Clears `desired_format`: it goes out as `null`.
    pub fn clear_desired_format(self) -> Self { self.with("desired_format", &()) }

    /// Path inside the container; defaults to the SID with extension.
    pub fn file_access_name(self, value: impl AsRef<str>) -> Self {
        self.with("file_access_name", value.as_ref())
    }

    /// Free integer for the client's own use.
    pub fn integer_key_1(self, value: i64) -> Self { self.with("integer_key_1", &value) }

    /// Clears `integer_key_1`: it goes out as `null`.
    pub fn clear_integer_key_1(self) -> Self { self.with("integer_key_1", &()) }

    /// Free integer for the client's own use.
    pub fn integer_key_2(self, value: i64) -> Self { self.with("integer_key_2", &value) }

    /// Clears `integer_key_2`: it goes out as `null`.
    pub fn clear_integer_key_2(self) -> Self { self.with("integer_key_2", &()) }

    /// What happens when the lifetime ends; default `no_action`.
    pub fn lifecycle_action(self, value: LifecycleAction) -> Self {
        self.with("lifecycle_action", &value)
    }

    /// Lifetime in seconds; -1 is forever; default -1.
    pub fn lifecycle_ttl(self, value: i64) -> Self { self.with("lifecycle_ttl", &value) }

    /// MIME type.
    pub fn mime_type(self, value: impl AsRef<str>) -> Self {
        self.with("mime_type", value.as_ref())
    }

    /// Clears `mime_type`: it goes out as `null`.
    pub fn clear_mime_type(self) -> Self { self.with("mime_type", &()) }

    /// File name.
    pub fn name(self, value: impl AsRef<str>) -> Self { self.with("name", value.as_ref()) }

    /// File this one derives from.
    pub fn parent_file_sid(self, value: &FileSid) -> Self { self.with("parent_file_sid", value) }

    /// Clears `parent_file_sid`: it goes out as `null`.
    pub fn clear_parent_file_sid(self) -> Self { self.with("parent_file_sid", &()) }

    /// Owning partner.
    pub fn partner_sid(self, value: &PartnerSid) -> Self { self.with("partner_sid", value) }

    /// Publication setting; default `file_sid`, known values `file_sid`, `file_access_name`,
    /// `none`. Whether and under which name a file is public; open set.
    pub fn publish(self, value: impl AsRef<str>) -> Self { self.with("publish", value.as_ref()) }

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

    /// Whether the file counts towards thresholds; default true.
    pub fn threshold_include(self, value: bool) -> Self { self.with("threshold_include", &value) }

    /// Kind of file; default `file`, known values `audio`, `file`.
    pub fn kind(self, value: impl AsRef<str>) -> Self { self.with("type", value.as_ref()) }

    /// Whether the name must be unique; default false.
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

impl From<File> for FileReplace {
    fn from(record: File) -> Self { record.into_replace() }
}
