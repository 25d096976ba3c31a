//! Open enums: a closed set of names today, and no failure tomorrow.

use std::fmt;
use std::hash::{Hash, Hasher};

use serde::Deserialize;
use serde::de::{Deserializer, Error};
use serde::ser::{Serialize, Serializer};
use serde_json::value::RawValue;

use super::scalar::{self, Literal};

/// A value that this version of the library has no name for.
///
/// Opaque on purpose: a value that is unknown today may get a variant tomorrow,
/// and code that compares texts through [`as_str`](Self::as_str) keeps working.
#[derive(Clone)]
pub struct UnknownValue {
    text: Box<str>,
    /// It came as a bare number or boolean, and goes back as one.
    bare: bool,
}

impl UnknownValue {
    /// The value as the provider wrote it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl PartialEq for UnknownValue {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for UnknownValue {}

impl Hash for UnknownValue {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl fmt::Debug for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.text, f)
    }
}

/// What [`open_enum!`](crate::open_enum) implements.
pub trait OpenEnum: Clone + 'static {
    /// The values that have a name, in the order of the documentation.
    const KNOWN: &'static [Self];

    /// The value as it is written on the wire.
    fn as_str(&self) -> &str;

    /// Wraps a value that has no name.
    fn unknown(value: UnknownValue) -> Self;

    /// The value that has no name, if it is one.
    fn as_unknown(&self) -> Option<&UnknownValue>;
}

/// Declares an enum of text values that stays open.
///
/// The enum is `#[non_exhaustive]` and has a variant `Unknown` for values that
/// the documentation does not list, so that a new one fails neither a reply nor
/// a build. An unknown value goes back to the provider as it came.
///
/// ```
/// core_http::open_enum! {
///     /// The state of a record.
///     Status {
///         /// In use.
///         Active = "Active",
///         /// Kept, but not in use.
///         Inactive = "Inactive",
///     }
/// }
///
/// assert_eq!(Status::from("Active"), Status::Active);
/// assert_eq!(Status::Active.as_str(), "Active");
///
/// let status: Status = serde_json::from_str(r#""Archived""#).unwrap();
/// assert!(matches!(status, Status::Unknown(_)));
/// assert_eq!(status.to_string(), "Archived");
/// assert_eq!(Status::KNOWN, [Status::Active, Status::Inactive]);
/// ```
#[macro_export]
macro_rules! open_enum {
    ($(
        $(#[$meta:meta])*
        $name:ident { $($(#[$variant_meta:meta])* $variant:ident = $text:literal),* $(,)? }
    )+) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$variant_meta])* $variant,)*
            /// A value that this version does not know.
            Unknown($crate::json::UnknownValue),
        }

        impl $name {
            /// The values that have a name here, in documented order.
            pub const KNOWN: &'static [Self] = &[$(Self::$variant),*];

            /// The value as it is written on the wire.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::Unknown(value) => value.as_str(),
                }
            }
        }

        impl $crate::json::OpenEnum for $name {
            const KNOWN: &'static [Self] = Self::KNOWN;

            fn as_str(&self) -> &str {
                self.as_str()
            }

            fn unknown(value: $crate::json::UnknownValue) -> Self {
                Self::Unknown(value)
            }

            fn as_unknown(&self) -> ::core::option::Option<&$crate::json::UnknownValue> {
                match self {
                    Self::Unknown(value) => ::core::option::Option::Some(value),
                    _ => ::core::option::Option::None,
                }
            }
        }

        impl ::core::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                $crate::json::private::from_text(text.into())
            }
        }

        impl ::core::convert::From<::std::string::String> for $name {
            fn from(text: ::std::string::String) -> Self {
                $crate::json::private::from_text(text)
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }

        $crate::__wire_text!($name read_enum write_enum);
    )+};
}

/// What open enums and identifiers of text have in common.
#[doc(hidden)]
#[macro_export]
macro_rules! __wire_text {
    ($name:ident $read:ident $write:ident) => {
        impl $crate::json::Lenient for $name {
            fn lenient<'de, D: $crate::json::private::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::json::private::$read(deserializer)
            }
        }

        impl<'de> $crate::json::private::Deserialize<'de> for $name {
            fn deserialize<D: $crate::json::private::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::json::private::$read(deserializer)
            }
        }

        impl $crate::json::private::Serialize for $name {
            fn serialize<S: $crate::json::private::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::json::private::$write(self, serializer)
            }
        }

        impl $crate::PathValue for $name {
            fn text(&self) -> ::std::borrow::Cow<'_, str> {
                ::std::borrow::Cow::Borrowed(self.as_str())
            }
        }

        impl $crate::QueryValue for $name {
            fn text(&self) -> ::std::borrow::Cow<'_, str> {
                ::std::borrow::Cow::Borrowed(self.as_str())
            }
        }
    };
}

/// The value of a text.
#[must_use]
pub fn from_text<T: OpenEnum>(text: String) -> T {
    from_literal(Literal { text, bare: false })
}

fn from_literal<T: OpenEnum>(Literal { text, bare }: Literal) -> T {
    match T::KNOWN.iter().find(|known| known.as_str() == text) {
        Some(known) => known.clone(),
        None => T::unknown(UnknownValue {
            text: text.into_boxed_str(),
            bare,
        }),
    }
}

/// Reads an open enum.
///
/// # Errors
///
/// When the value is a list, an object or `null`.
pub fn read_enum<'de, T: OpenEnum, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let raw = Box::<RawValue>::deserialize(deserializer)?;
    // Nearly every value is a known one: it is compared where it stands.
    let plain = raw.get().trim_matches('"');
    if let Some(known) = T::KNOWN.iter().find(|known| known.as_str() == plain) {
        return Ok(known.clone());
    }
    let literal = scalar::unquote(raw).ok_or_else(|| Error::custom("expected text"))?;
    Ok(from_literal(literal))
}

/// Writes an open enum.
///
/// # Errors
///
/// When the serializer fails.
pub fn write_enum<T: OpenEnum, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    if value.as_unknown().is_some_and(|unknown| unknown.bare) {
        let raw: &RawValue =
            serde_json::from_str(value.as_str()).map_err(serde::ser::Error::custom)?;
        return raw.serialize(serializer);
    }
    serializer.serialize_str(value.as_str())
}
