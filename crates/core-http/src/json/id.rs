//! Identifiers that cannot be taken for one another.

use std::fmt;

use serde::{Deserializer, Serializer};

use super::scalar;

/// Declares identifiers: newtypes over `i64`, `i32` or `String`.
///
/// Swapping the two numbers of *move this partner to that mailbox* would move
/// the wrong partner; as different types they do not compile.
///
/// Identifiers of numbers are built by name, `CommId(5001)`, and accept text on
/// the wire. Identifiers of text are never parsed: not every SID is a UUID.
///
/// ```
/// core_http::id! {
///     /// A comm channel.
///     CommId(i64)
///     /// An endpoint.
///     EndpointSid(String)
/// }
///
/// assert_eq!(serde_json::from_str::<CommId>(r#""5001""#).unwrap(), CommId(5001));
/// assert_eq!(CommId(5001).to_string(), "5001");
/// assert_eq!("5001".parse(), Ok(CommId(5001)));
///
/// let sid = EndpointSid::new("ed437757-002d-4ecc-aa5a-efdf5e50dba0");
/// assert_eq!(sid.as_str(), sid.to_string());
/// ```
///
/// ```compile_fail
/// core_http::id! { CommId(i64) MailboxId(i64) }
/// fn renew(_: CommId) {}
/// renew(MailboxId(1));
/// ```
#[macro_export]
macro_rules! id {
    ($($(#[$meta:meta])* $name:ident($kind:ident))+) => {$(
        $crate::id!(@ $kind $(#[$meta])* $name);
    )+};

    (@ String $(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(::std::string::String);

        impl $name {
            /// An identifier as the provider wrote it.
            #[must_use]
            pub fn new(text: impl ::core::convert::Into<::std::string::String>) -> Self {
                Self(text.into())
            }

            /// The identifier as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl ::core::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.into())
            }
        }

        impl ::core::convert::From<::std::string::String> for $name {
            fn from(text: ::std::string::String) -> Self {
                Self(text)
            }
        }

        impl ::core::convert::From<$name> for ::std::string::String {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl ::core::convert::From<&$name> for $name {
            fn from(id: &$name) -> Self {
                id.clone()
            }
        }

        impl ::core::convert::AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = ::core::convert::Infallible;

            fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
                ::core::result::Result::Ok(Self(text.into()))
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(&self.0)
            }
        }

        $crate::__wire_text!($name read_text write_text);
    };

    (@ $kind:ident $(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(
            /// The number.
            pub $kind,
        );

        impl $name {
            /// The number.
            #[must_use]
            pub const fn get(self) -> $kind {
                self.0
            }
        }

        impl ::core::convert::From<$name> for $kind {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = $crate::json::InvalidId;

            fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
                match text.parse() {
                    ::core::result::Result::Ok(number) => ::core::result::Result::Ok(Self(number)),
                    ::core::result::Result::Err(_) => ::core::result::Result::Err(
                        $crate::json::InvalidId::new(::core::stringify!($name)),
                    ),
                }
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.0, f)
            }
        }

        impl $crate::json::Lenient for $name {
            fn lenient<'de, D: $crate::json::private::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                <$kind as $crate::json::Lenient>::lenient(deserializer).map(Self)
            }
        }

        impl<'de> $crate::json::private::Deserialize<'de> for $name {
            fn deserialize<D: $crate::json::private::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                <Self as $crate::json::Lenient>::lenient(deserializer)
            }
        }

        impl $crate::json::private::Serialize for $name {
            fn serialize<S: $crate::json::private::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::json::private::Serialize::serialize(&self.0, serializer)
            }
        }

        impl $crate::PathValue for $name {
            fn text(&self) -> ::std::borrow::Cow<'_, str> {
                ::std::borrow::Cow::Owned(self.0.to_string())
            }
        }

        impl $crate::QueryValue for $name {
            fn text(&self) -> ::std::borrow::Cow<'_, str> {
                ::std::borrow::Cow::Owned(self.0.to_string())
            }
        }
    };
}

/// Reads an identifier of text.
///
/// # Errors
///
/// When the value is a list, an object or `null`.
pub fn read_text<'de, T: From<String>, D: Deserializer<'de>>(d: D) -> Result<T, D::Error> {
    scalar::text(d).map(T::from)
}

/// Writes an identifier of text.
///
/// # Errors
///
/// When the serializer fails.
pub fn write_text<T: AsRef<str>, S: Serializer>(id: &T, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(id.as_ref())
}

/// A text that is not the number an identifier consists of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidId {
    name: &'static str,
}

impl InvalidId {
    #[doc(hidden)]
    #[must_use]
    pub fn new(name: &'static str) -> Self {
        Self { name }
    }
}

impl fmt::Display for InvalidId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} must be a whole number", self.name)
    }
}

impl std::error::Error for InvalidId {}
