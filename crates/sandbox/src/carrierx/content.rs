//! What the bytes of a file are: class, format, type; and how they are kept.

use super::resource::refuse;
use crate::{json::Record, reply::Refusal};

/// What is known about the content of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Content {
    /// The class by which containers allow and block.
    pub(super) class: &'static str,
    pub(super) format: Option<&'static str>,
    pub(super) mime_type: &'static str,
    pub(super) is_audio: bool,
}

/// Formats by file extension: extension, type, class.
const FORMATS: [(&str, &str, &str); 26] = [
    ("mp3", "audio/mpeg", "media"),
    ("wav", "audio/wav", "media"),
    ("ogg", "audio/ogg", "media"),
    ("m4a", "audio/mp4", "media"),
    ("mp4", "video/mp4", "media"),
    ("webm", "video/webm", "media"),
    ("png", "image/png", "media"),
    ("jpg", "image/jpeg", "media"),
    ("jpeg", "image/jpeg", "media"),
    ("gif", "image/gif", "media"),
    ("txt", "text/plain", "document"),
    ("csv", "text/csv", "document"),
    ("html", "text/html", "document"),
    ("json", "application/json", "document"),
    ("xml", "application/xml", "document"),
    ("pdf", "application/pdf", "document"),
    ("doc", "application/msword", "document"),
    ("rtf", "application/rtf", "document"),
    ("zip", "application/zip", "archive"),
    ("gz", "application/gzip", "archive"),
    ("tar", "application/x-tar", "archive"),
    ("7z", "application/x-7z-compressed", "archive"),
    (
        "exe",
        "application/vnd.microsoft.portable-executable",
        "executable",
    ),
    (
        "dll",
        "application/vnd.microsoft.portable-executable",
        "executable",
    ),
    ("sh", "application/x-sh", "executable"),
    ("jar", "application/java-archive", "executable"),
];

/// First bytes that give a format away.
const SIGNATURES: [(&[u8], &str); 12] = [
    (b"ID3", "mp3"),
    (b"\xff\xfb", "mp3"),
    (b"\xff\xf3", "mp3"),
    (b"RIFF", "wav"),
    (b"OggS", "ogg"),
    (b"\x89PNG", "png"),
    (b"\xff\xd8\xff", "jpg"),
    (b"GIF8", "gif"),
    (b"%PDF-", "pdf"),
    (b"PK\x03\x04", "zip"),
    (b"MZ", "exe"),
    (b"\x7fELF", "exe"),
];

/// Bit rates that an MP3 can be asked to have.
const BITRATES: [i64; 16] = [
    8, 16, 24, 32, 40, 48, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320,
];

/// Looks at the first bytes, then at the declared type, then at the name: a name is easily wrong.
pub(super) fn describe(name: &str, mime_type: Option<&str>, data: &[u8]) -> Content {
    let extension = name
        .rsplit_once('.')
        .map(|(_, extension)| extension.to_ascii_lowercase());
    let signature = SIGNATURES.iter().find(|(start, _)| data.starts_with(start));
    let by_signature =
        signature.and_then(|(_, format)| FORMATS.iter().find(|known| known.0 == *format));
    let by_type = || FORMATS.iter().find(|known| Some(known.1) == mime_type);
    let by_name = || {
        FORMATS
            .iter()
            .find(|known| Some(known.0) == extension.as_deref())
    };
    match by_signature.or_else(by_type).or_else(by_name) {
        Some((format, mime_type, class)) => Content {
            class,
            format: Some(format),
            mime_type,
            is_audio: mime_type.starts_with("audio/"),
        },
        None => Content {
            class: "unknown",
            format: None,
            mime_type: "application/octet-stream",
            is_audio: false,
        },
    }
}

/// Checks what a client wants made of a file.
pub(super) fn check_wishes(file: &Record) -> Result<(), Refusal> {
    match file.integer("desired_bitrate") {
        Some(bitrate) if !BITRATES.contains(&bitrate) => {
            let rates: Vec<_> = BITRATES.iter().map(ToString::to_string).collect();
            Err(refuse(
                "desired_bitrate",
                format!("must be one of {}", rates.join(", ")),
            ))
        }
        _ => Ok(()),
    }
}

/// Bytes as text of the same number of characters: state is JSON, and text files stay readable in
/// it.
pub(super) fn to_text(data: &[u8]) -> String {
    data.iter().copied().map(char::from).collect()
}

/// The bytes again.
pub(super) fn to_bytes(text: &str) -> Vec<u8> {
    text.chars()
        .map(|character| u8::try_from(u32::from(character)).unwrap_or(b'?'))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{describe, to_bytes, to_text};

    #[test]
    fn the_first_bytes_count_more_than_the_name() {
        let class = |name: &str, mime_type: Option<&str>, data: &[u8]| {
            let content = describe(name, mime_type, data);
            (content.class, content.format)
        };
        assert_eq!(
            class("notes.txt", None, b"hello"),
            ("document", Some("txt"))
        );
        assert_eq!(
            class("notes.txt", None, b"MZ\x90\x00"),
            ("executable", Some("exe"))
        );
        assert_eq!(
            class("greeting", Some("audio/mpeg"), b"?"),
            ("media", Some("mp3"))
        );
        assert_eq!(class("greeting.MP3", None, b"?"), ("media", Some("mp3")));
        assert_eq!(class("greeting", None, b"?"), ("unknown", None));
    }

    #[test]
    fn every_byte_survives_being_kept_as_text() {
        let data: Vec<u8> = (0..=255).collect();
        assert_eq!(to_bytes(&to_text(&data)), data);
    }
}
