//! The requests of `Files`.
//! Written by `cargo xtask codegen`.

use core_http::page::Pager;

use super::spec;
use crate::Error;
use crate::types::{ContainerSid, File, FileSid, LifecycleAction, Page, PartnerSid};

core_http::call_methods! {
    /// List files.
    pub struct ListFiles -> Page<File>, Error;
}

impl ListFiles {
    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<Page<File>, Error> {
        Pager::new(self.call, &spec::LIST_FILES_PAGES)
    }
}

crate::filter::list_options!(ListFiles);
crate::filter::field_options!(ListFiles, "file_sid");

core_http::call_methods! {
    /// Upload a file as a multipart form or as raw bytes with metadata in the query.
    pub struct UploadFile -> File, Error;
}

core_http::call_methods! {
    /// Read the metadata of a file.
    pub struct GetFile -> File, Error;
}

crate::filter::field_options!(GetFile, "file_sid");

core_http::call_methods! {
    /// Change metadata of a file; a multipart form may carry new bytes.
    pub struct PatchFile -> File, Error;
}

impl PatchFile {
    /// Container that holds the file.
    pub fn container_sid(self, value: &ContainerSid) -> Self {
        Self { call: self.call.set("container_sid", value) }
    }

    /// Wanted MP3 bit rate: 8, 16, 24, 32, 40, 48, 64, 80, 96, 112, 128, 160, 192, 224, 256 or
    /// 320.
    pub fn desired_bitrate(self, value: i64) -> Self {
        Self { call: self.call.set("desired_bitrate", &value) }
    }

    /// Clears `desired_bitrate`: it goes out as `null`.
    pub fn clear_desired_bitrate(self) -> Self { Self { call: self.call.null("desired_bitrate") } }

    /// Wanted audio or video format; null keeps the format.
    pub fn desired_format(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("desired_format", value.as_ref()) }
    }

    /// Clears `desired_format`: it goes out as `null`.
    pub fn clear_desired_format(self) -> Self { Self { call: self.call.null("desired_format") } }

    /// Path inside the container; defaults to the SID with extension.
    pub fn file_access_name(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("file_access_name", value.as_ref()) }
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

    /// What happens when the lifetime ends; default `no_action`.
    pub fn lifecycle_action(self, value: LifecycleAction) -> Self {
        Self { call: self.call.set("lifecycle_action", &value) }
    }

    /// Lifetime in seconds; -1 is forever; default -1.
    pub fn lifecycle_ttl(self, value: i64) -> Self {
        Self { call: self.call.set("lifecycle_ttl", &value) }
    }

    /// MIME type.
    pub fn mime_type(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("mime_type", value.as_ref()) }
    }

    /// Clears `mime_type`: it goes out as `null`.
    pub fn clear_mime_type(self) -> Self { Self { call: self.call.null("mime_type") } }

    /// File name.
    pub fn name(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("name", value.as_ref()) }
    }

    /// File this one derives from.
    pub fn parent_file_sid(self, value: &FileSid) -> Self {
        Self { call: self.call.set("parent_file_sid", value) }
    }

    /// Clears `parent_file_sid`: it goes out as `null`.
    pub fn clear_parent_file_sid(self) -> Self { Self { call: self.call.null("parent_file_sid") } }

    /// Owning partner.
    pub fn partner_sid(self, value: &PartnerSid) -> Self {
        Self { call: self.call.set("partner_sid", value) }
    }

    /// Publication setting; default `file_sid`, known values `file_sid`, `file_access_name`,
    /// `none`. Whether and under which name a file is public; open set.
    pub fn publish(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("publish", value.as_ref()) }
    }

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

    /// Whether the file counts towards thresholds; default true.
    pub fn threshold_include(self, value: bool) -> Self {
        Self { call: self.call.set("threshold_include", &value) }
    }

    /// Kind of file; default `file`, known values `audio`, `file`.
    pub fn kind(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("type", value.as_ref()) }
    }

    /// Whether the name must be unique; default false.
    pub fn unique(self, value: bool) -> Self { Self { call: self.call.set("unique", &value) } }
}

core_http::call_methods! {
    /// Replace the metadata of a file.
    pub struct ReplaceFile -> File, Error;
}

core_http::call_methods! {
    /// Delete a file.
    pub struct DeleteFile -> (), Error;
}

core_http::call_methods! {
    /// Download the bytes of a file.
    pub struct DownloadFile -> Bytes, Error;
}
