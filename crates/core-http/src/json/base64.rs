//! Bytes that travel as text.

use std::fmt;

use base64::Engine as _;
use base64::alphabet;
use base64::engine::general_purpose::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Lenient, scalar};

/// Reads what providers send: with padding or without it.
const LENIENT: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true),
);

/// The bytes of a file in a JSON document, where they are Base64 text.
///
/// Made from bytes it encodes them, so nothing goes out plain or encoded twice; read
/// from a reply it keeps the text and decodes on demand. Holds the text, a third
/// longer than the bytes. `Debug` prints its length only.
///
/// ```
/// use core_http::json::Base64;
///
/// let content = Base64::from(b"ISA*00*");
/// assert_eq!(content.as_str(), "SVNBKjAwKg==");
/// assert_eq!(content.decode().as_deref(), Ok(&b"ISA*00*"[..]));
/// assert_eq!(Base64::from_text("SVNBKjAwKg=="), content);
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Base64(Box<str>);

impl Base64 {
    /// Takes text that is Base64 already.
    #[must_use]
    pub fn from_text(text: impl Into<String>) -> Self {
        Self(text.into().into_boxed_str())
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The bytes.
    ///
    /// Takes the alphabet of files and that of URLs (`-` and `_`), padding or none,
    /// and line breaks.
    ///
    /// # Errors
    /// When the text is not Base64.
    pub fn decode(&self) -> Result<Vec<u8>, InvalidBase64> {
        let plain: Vec<u8> = self
            .0
            .bytes()
            .filter(|byte| !byte.is_ascii_whitespace())
            .map(|byte| match byte {
                b'-' => b'+',
                b'_' => b'/',
                byte => byte,
            })
            .collect();
        LENIENT.decode(plain).map_err(|_| InvalidBase64)
    }
}

impl From<&[u8]> for Base64 {
    fn from(bytes: &[u8]) -> Self {
        Self::from_text(STANDARD.encode(bytes))
    }
}

impl<const N: usize> From<&[u8; N]> for Base64 {
    fn from(bytes: &[u8; N]) -> Self {
        Self::from(&bytes[..])
    }
}

impl From<Vec<u8>> for Base64 {
    fn from(bytes: Vec<u8>) -> Self {
        Self::from(&bytes[..])
    }
}

impl From<&Vec<u8>> for Base64 {
    fn from(bytes: &Vec<u8>) -> Self {
        Self::from(&bytes[..])
    }
}

impl From<bytes::Bytes> for Base64 {
    fn from(bytes: bytes::Bytes) -> Self {
        Self::from(&bytes[..])
    }
}

/// A file may be a purchase order or a private key.
impl fmt::Debug for Base64 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Base64({} characters)", self.0.len())
    }
}

impl Serialize for Base64 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Base64 {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::lenient(deserializer)
    }
}

impl Lenient for Base64 {
    fn lenient<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        scalar::text(deserializer).map(Self::from_text)
    }
}

/// A text that is not Base64. It is not repeated: it may be a secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct InvalidBase64;

impl fmt::Display for InvalidBase64 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the text is not Base64; `as_str` has it as it came")
    }
}

impl std::error::Error for InvalidBase64 {}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(text: &str) -> Result<Vec<u8>, InvalidBase64> {
        Base64::from_text(text).decode()
    }

    #[test]
    fn bytes_are_encoded_once_whatever_they_come_in() {
        let bytes = [0xff, 0xef, 0xbe, 0];
        let text = "/+++AA==";
        assert_eq!(Base64::from(&bytes).as_str(), text);
        assert_eq!(Base64::from(&bytes[..]).as_str(), text);
        assert_eq!(Base64::from(bytes.to_vec()).as_str(), text);
        assert_eq!(Base64::from(&bytes.to_vec()).as_str(), text);
        assert_eq!(
            Base64::from(bytes::Bytes::from_static(&[0])).as_str(),
            "AA=="
        );
    }

    #[test]
    fn what_providers_send_is_decoded() {
        for text in ["/+++AA==", "/+++AA", "_---AA", "/++\r\n+AA==\n"] {
            assert_eq!(decoded(text), Ok(vec![0xff, 0xef, 0xbe, 0]), "{text:?}");
        }
        assert_eq!(decoded(""), Ok(Vec::new()));
        for text in ["A", "ISA*00*", "AAAA=AAA", "é"] {
            assert_eq!(decoded(text), Err(InvalidBase64), "{text:?}");
        }
    }

    #[test]
    fn it_goes_back_as_it_came_and_is_not_printed() {
        let odd: Base64 = serde_json::from_str(r#""no base64, kept""#).unwrap();
        assert_eq!(serde_json::to_string(&odd).unwrap(), r#""no base64, kept""#);
        assert_eq!(format!("{odd:?}"), "Base64(15 characters)");
    }
}
