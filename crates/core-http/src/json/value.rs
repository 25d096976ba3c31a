//! Any JSON value.

use std::fmt;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::{RawValue, to_raw_value};

use super::Lenient;

/// Any JSON value, as its text: for members whose type the provider leaves open.
///
/// ```
/// use core_http::json::Json;
///
/// let value: Json = serde_json::from_str(r#"{"limit": 0.10}"#)?;
/// assert_eq!(value.get(), r#"{"limit": 0.10}"#);
/// assert_eq!(Json::from(7), serde_json::from_str("7")?);
/// assert_eq!(Json::from("seven").get_as::<String>()?, "seven");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
pub struct Json(Box<RawValue>);

impl Json {
    /// `null`.
    #[must_use]
    pub fn null() -> Self {
        Self(RawValue::NULL.to_owned())
    }

    /// The JSON form of a value.
    ///
    /// # Errors
    ///
    /// When the value has none: a map whose keys are no text, for instance.
    pub fn new<T: Serialize + ?Sized>(value: &T) -> serde_json::Result<Self> {
        to_raw_value(value).map(Self)
    }

    /// The text.
    #[must_use]
    pub fn get(&self) -> &str {
        self.0.get()
    }

    /// The value as `T`.
    ///
    /// # Errors
    ///
    /// When it is not a `T`.
    pub fn get_as<T: DeserializeOwned>(&self) -> serde_json::Result<T> {
        serde_json::from_str(self.get())
    }

    /// Whether it is `null`.
    #[must_use]
    pub fn is_null(&self) -> bool {
        self.get() == RawValue::NULL.get()
    }

    /// The value as serde_json has it.
    #[must_use]
    pub fn as_raw(&self) -> &RawValue {
        &self.0
    }
}

impl Default for Json {
    fn default() -> Self {
        Self::null()
    }
}

/// By text: `1.0` and `1` differ, and so do two ways to write one object.
impl PartialEq for Json {
    fn eq(&self, other: &Self) -> bool {
        self.get() == other.get()
    }
}

impl Eq for Json {}

impl fmt::Debug for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.get())
    }
}

impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.get())
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Box::deserialize(deserializer).map(Self)
    }
}

impl Lenient for Json {
    fn lenient<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::deserialize(deserializer)
    }

    fn null() -> Option<Self> {
        Some(Self::null())
    }
}

impl From<Box<RawValue>> for Json {
    fn from(raw: Box<RawValue>) -> Self {
        Self(raw)
    }
}

macro_rules! from_infallible {
    ($($type:ty),+) => {$(
        impl From<$type> for Json {
            fn from(value: $type) -> Self {
                // These types always have a JSON form; serde cannot say so.
                Self::new(&value).unwrap_or_default()
            }
        }
    )+};
}

from_infallible!(
    serde_json::Value,
    bool,
    i32,
    i64,
    u32,
    u64,
    &str,
    String,
    super::Decimal
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_the_text() {
        let text = r#"{"a":[1.10,null],"b":123456789012345678901234567890}"#;
        let value: Json = serde_json::from_str(text).unwrap();
        assert_eq!(serde_json::to_string(&value).unwrap(), text);
        assert_eq!(value.clone(), value);
        assert_eq!(format!("{value:?}"), text);
    }

    #[test]
    fn converts() {
        assert!(Json::default().is_null());
        assert_eq!(Json::from(true).get(), "true");
        assert_eq!(
            Json::from(serde_json::json!({"a": [1]})).get(),
            r#"{"a":[1]}"#
        );
        assert_eq!(Json::from("a\"b".to_owned()).get(), r#""a\"b""#);
        assert!(Json::from("x").get_as::<u8>().is_err());
        let unwritable = std::collections::BTreeMap::from([((1, 2), 3)]);
        assert!(Json::new(&unwritable).is_err());
    }
}
