//! Absent, null, and value: the states that `Option` cannot tell apart.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Lenient;

/// An optional member that may also be `null`: left alone, cleared, or set.
///
/// ```
/// use core_http::json::Patch;
///
/// let mut name = Patch::default();
/// assert_eq!(name, Patch::Absent);
/// name = "edge-1".into();
/// assert_eq!(name.value(), Some(&"edge-1"));
/// assert_eq!(Patch::or_null(None::<&str>), Patch::Null);
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Patch<T> {
    /// The member is left out: the provider keeps what it has.
    #[default]
    Absent,
    /// The member is `null`: the provider clears what it has.
    Null,
    /// The member has a value.
    Value(T),
}

impl<T> Patch<T> {
    /// The value, or an explicit `null`. What is not to be touched at all is
    /// [`Patch::Absent`].
    #[must_use]
    pub fn or_null(value: Option<T>) -> Self {
        value.map_or(Self::Null, Self::Value)
    }

    /// The value, if there is one.
    #[must_use]
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// The value, if there is one.
    #[must_use]
    pub fn into_value(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// Whether the member is left out.
    #[must_use]
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Whether the member is an explicit `null`.
    #[must_use]
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }
}

impl<T> From<T> for Patch<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

/// `Absent` has no form of its own in JSON: whoever writes an object leaves the
/// member out, as [`object!`](crate::object) and
/// [`JsonObject::patch`](super::JsonObject::patch) do. Elsewhere it is `null`.
impl<T: Serialize> Serialize for Patch<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value().serialize(serializer)
    }
}

impl<'de, T: Lenient> Deserialize<'de> for Patch<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::<T>::lenient(deserializer).map(Self::or_null)
    }
}

/// A required member that may be `null`. Always written.
///
/// ```
/// use core_http::json::Nullable;
///
/// let parent: Nullable<i64> = Nullable::Null;
/// assert_eq!(serde_json::to_string(&parent).unwrap(), "null");
/// assert_eq!(Nullable::or_null(Some(7)), Nullable::Value(7));
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Nullable<T> {
    /// There is no value, and the member says so.
    #[default]
    Null,
    /// The member has a value.
    Value(T),
}

impl<T> Nullable<T> {
    /// The value, or `null`.
    #[must_use]
    pub fn or_null(value: Option<T>) -> Self {
        value.map_or(Self::Null, Self::Value)
    }

    /// The value, if there is one.
    #[must_use]
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Null => None,
        }
    }

    /// The value, if there is one.
    #[must_use]
    pub fn into_value(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Null => None,
        }
    }

    /// Whether there is no value.
    #[must_use]
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }
}

impl<T> From<T> for Nullable<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

/// Texts in code are `&str`.
impl From<&str> for Nullable<String> {
    fn from(text: &str) -> Self {
        Self::Value(text.to_owned())
    }
}

impl<T> From<Nullable<T>> for Option<T> {
    fn from(value: Nullable<T>) -> Self {
        value.into_value()
    }
}

impl<T: Serialize> Serialize for Nullable<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value().serialize(serializer)
    }
}

impl<'de, T: Lenient> Deserialize<'de> for Nullable<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::<T>::lenient(deserializer).map(Self::or_null)
    }
}
