//! What the replies and requests of `Files` hold.
//! Written by `cargo xtask codegen`.

use core_http::Extra;

use crate::types::{ContainerSid, FileSid, LifecycleAction, PartnerSid};

/// Fields accepted when creating a File.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FileCreate {
    /// Container that holds the file.
    pub container_sid: Option<ContainerSid>,
    /// Wanted MP3 bit rate: 8, 16, 24, 32, 40, 48, 64, 80, 96, 112, 128, 160, 192, 224, 256 or
    /// 320.
    pub desired_bitrate: Option<i64>,
    /// Wanted audio or video format; null keeps the format. *Uncertain:* Format table not
    /// confirmed.
    pub desired_format: Option<String>,
    /// Path inside the container; defaults to the SID with extension.
    pub file_access_name: Option<String>,
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

impl FileCreate {
    /// Sets [`container_sid`](Self#structfield.container_sid).
    pub fn container_sid(mut self, value: impl Into<ContainerSid>) -> Self {
        self.container_sid = Some(value.into());
        self
    }

    /// Sets [`desired_bitrate`](Self#structfield.desired_bitrate).
    pub fn desired_bitrate(mut self, value: i64) -> Self {
        self.desired_bitrate = Some(value);
        self
    }

    /// Clears `desired_bitrate`: it goes out as `null`.
    pub fn clear_desired_bitrate(mut self) -> Self {
        self.desired_bitrate = None;
        self.extra.set_null("desired_bitrate");
        self
    }

    /// Sets [`desired_format`](Self#structfield.desired_format).
    pub fn desired_format(mut self, value: impl Into<String>) -> Self {
        self.desired_format = Some(value.into());
        self
    }

    /// Clears `desired_format`: it goes out as `null`.
    pub fn clear_desired_format(mut self) -> Self {
        self.desired_format = None;
        self.extra.set_null("desired_format");
        self
    }

    /// Sets [`file_access_name`](Self#structfield.file_access_name).
    pub fn file_access_name(mut self, value: impl Into<String>) -> Self {
        self.file_access_name = Some(value.into());
        self
    }

    /// Sets [`integer_key_1`](Self#structfield.integer_key_1).
    pub fn integer_key_1(mut self, value: i64) -> Self { self.integer_key_1 = Some(value); self }

    /// Clears `integer_key_1`: it goes out as `null`.
    pub fn clear_integer_key_1(mut self) -> Self {
        self.integer_key_1 = None;
        self.extra.set_null("integer_key_1");
        self
    }

    /// Sets [`integer_key_2`](Self#structfield.integer_key_2).
    pub fn integer_key_2(mut self, value: i64) -> Self { self.integer_key_2 = Some(value); self }

    /// Clears `integer_key_2`: it goes out as `null`.
    pub fn clear_integer_key_2(mut self) -> Self {
        self.integer_key_2 = None;
        self.extra.set_null("integer_key_2");
        self
    }

    /// Sets [`lifecycle_action`](Self#structfield.lifecycle_action).
    pub fn lifecycle_action(mut self, value: LifecycleAction) -> Self {
        self.lifecycle_action = Some(value);
        self
    }

    /// Sets [`lifecycle_ttl`](Self#structfield.lifecycle_ttl).
    pub fn lifecycle_ttl(mut self, value: i64) -> Self { self.lifecycle_ttl = Some(value); self }

    /// Sets [`mime_type`](Self#structfield.mime_type).
    pub fn mime_type(mut self, value: impl Into<String>) -> Self {
        self.mime_type = Some(value.into());
        self
    }

    /// Clears `mime_type`: it goes out as `null`.
    pub fn clear_mime_type(mut self) -> Self {
        self.mime_type = None;
        self.extra.set_null("mime_type");
        self
    }

    /// Sets [`name`](Self#structfield.name).
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }

    /// Sets [`parent_file_sid`](Self#structfield.parent_file_sid).
    pub fn parent_file_sid(mut self, value: impl Into<FileSid>) -> Self {
        self.parent_file_sid = Some(value.into());
        self
    }

    /// Clears `parent_file_sid`: it goes out as `null`.
    pub fn clear_parent_file_sid(mut self) -> Self {
        self.parent_file_sid = None;
        self.extra.set_null("parent_file_sid");
        self
    }

    /// Sets [`partner_sid`](Self#structfield.partner_sid).
    pub fn partner_sid(mut self, value: impl Into<PartnerSid>) -> Self {
        self.partner_sid = Some(value.into());
        self
    }

    /// Sets [`publish`](Self#structfield.publish).
    pub fn publish(mut self, value: impl Into<String>) -> Self {
        self.publish = Some(value.into());
        self
    }

    /// Sets [`string_key_1`](Self#structfield.string_key_1).
    pub fn string_key_1(mut self, value: impl Into<String>) -> Self {
        self.string_key_1 = Some(value.into());
        self
    }

    /// Clears `string_key_1`: it goes out as `null`.
    pub fn clear_string_key_1(mut self) -> Self {
        self.string_key_1 = None;
        self.extra.set_null("string_key_1");
        self
    }

    /// Sets [`string_key_2`](Self#structfield.string_key_2).
    pub fn string_key_2(mut self, value: impl Into<String>) -> Self {
        self.string_key_2 = Some(value.into());
        self
    }

    /// Clears `string_key_2`: it goes out as `null`.
    pub fn clear_string_key_2(mut self) -> Self {
        self.string_key_2 = None;
        self.extra.set_null("string_key_2");
        self
    }

    /// Sets [`string_key_3`](Self#structfield.string_key_3).
    pub fn string_key_3(mut self, value: impl Into<String>) -> Self {
        self.string_key_3 = Some(value.into());
        self
    }

    /// Clears `string_key_3`: it goes out as `null`.
    pub fn clear_string_key_3(mut self) -> Self {
        self.string_key_3 = None;
        self.extra.set_null("string_key_3");
        self
    }

    /// Sets [`string_key_4`](Self#structfield.string_key_4).
    pub fn string_key_4(mut self, value: impl Into<String>) -> Self {
        self.string_key_4 = Some(value.into());
        self
    }

    /// Clears `string_key_4`: it goes out as `null`.
    pub fn clear_string_key_4(mut self) -> Self {
        self.string_key_4 = None;
        self.extra.set_null("string_key_4");
        self
    }

    /// Sets [`threshold_include`](Self#structfield.threshold_include).
    pub fn threshold_include(mut self, value: bool) -> Self {
        self.threshold_include = Some(value);
        self
    }

    /// Sets [`kind`](Self#structfield.kind).
    pub fn kind(mut self, value: impl Into<String>) -> Self { self.kind = Some(value.into()); self }

    /// Sets [`unique`](Self#structfield.unique).
    pub fn unique(mut self, value: bool) -> Self { self.unique = Some(value); self }
}

core_http::object! {
    FileCreate {
        container_sid: "container_sid", desired_bitrate: "desired_bitrate",
        desired_format: "desired_format", file_access_name: "file_access_name",
        integer_key_1: "integer_key_1", integer_key_2: "integer_key_2",
        lifecycle_action: "lifecycle_action", lifecycle_ttl: "lifecycle_ttl",
        mime_type: "mime_type", name: "name", parent_file_sid: "parent_file_sid",
        partner_sid: "partner_sid", publish: "publish", string_key_1: "string_key_1",
        string_key_2: "string_key_2", string_key_3: "string_key_3", string_key_4: "string_key_4",
        threshold_include: "threshold_include", kind: "type", unique: "unique",
    }
}
