//! Records of `Files` on their way back.
//! Written by `cargo xtask codegen`.

use core_http::JsonObject;
use serde::Serialize;

use crate::types::{ContainerSid, File, FileSid, PartnerSid};

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
    pub fn container_sid(mut self, value: &ContainerSid) -> Self {
        self.object.set("container_sid", value);
        self
    }

    /// Wanted MP3 bit rate: 8, 16, 24, 32, 40, 48, 64, 80, 96, 112, 128, 160, 192, 224, 256 or
    /// 320.
    pub fn desired_bitrate(mut self, value: i64) -> Self {
        self.object.set("desired_bitrate", &value);
        self
    }

    /// Clears `desired_bitrate`: it goes out as `null`.
    pub fn clear_desired_bitrate(mut self) -> Self { self.object.null("desired_bitrate"); self }

    /// Wanted audio or video format; null keeps the format.
    pub fn desired_format(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("desired_format", value.as_ref());
        self
    }

    /// Clears `desired_format`: it goes out as `null`.
    pub fn clear_desired_format(mut self) -> Self { self.object.null("desired_format"); self }

    /// Path inside the container; defaults to the SID with extension.
    pub fn file_access_name(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("file_access_name", value.as_ref());
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

    /// What happens when the lifetime ends; default `no_action`.
    pub fn lifecycle_action(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("lifecycle_action", value.as_ref());
        self
    }

    /// Lifetime in seconds; -1 is forever; default -1.
    pub fn lifecycle_ttl(mut self, value: i64) -> Self {
        self.object.set("lifecycle_ttl", &value);
        self
    }

    /// MIME type.
    pub fn mime_type(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("mime_type", value.as_ref());
        self
    }

    /// Clears `mime_type`: it goes out as `null`.
    pub fn clear_mime_type(mut self) -> Self { self.object.null("mime_type"); self }

    /// File name.
    pub fn name(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("name", value.as_ref());
        self
    }

    /// File this one derives from.
    pub fn parent_file_sid(mut self, value: &FileSid) -> Self {
        self.object.set("parent_file_sid", value);
        self
    }

    /// Clears `parent_file_sid`: it goes out as `null`.
    pub fn clear_parent_file_sid(mut self) -> Self { self.object.null("parent_file_sid"); self }

    /// Owning partner.
    pub fn partner_sid(mut self, value: &PartnerSid) -> Self {
        self.object.set("partner_sid", value);
        self
    }

    /// Publication setting; default `file_sid`.
    pub fn publish(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("publish", value.as_ref());
        self
    }

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

    /// Whether the file counts towards thresholds; default true.
    pub fn threshold_include(mut self, value: bool) -> Self {
        self.object.set("threshold_include", &value);
        self
    }

    /// Kind of file; default `file`.
    pub fn kind(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("type", value.as_ref());
        self
    }

    /// Whether the name must be unique; default false.
    pub fn unique(mut self, value: bool) -> Self { self.object.set("unique", &value); self }

    /// Any other member: the documentation does not list them all.
    pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
        self.object.set(name.into(), value);
        self
    }

    pub(crate) fn into_object(self) -> JsonObject { self.object }
}

impl From<File> for FileReplace {
    fn from(record: File) -> Self { record.into_replace() }
}
