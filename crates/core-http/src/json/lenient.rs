//! How values are read when the documentation cannot be trusted.
//!
//! The rules, once for all types: numbers and booleans may come as text; text
//! may come as a bare number; a list of one may come as its only element and an
//! element as a list of one. Everything else is an error that says what was
//! expected, and never what was found: the value may be a secret, and whoever
//! holds the whole reply ([`decode`](crate::decode)) can tell if it is not.

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::hash::BuildHasher;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;

use super::{Json, scalar};

/// A type that can be read from JSON as providers really send it.
///
/// Implemented for integers, `bool`, `String`, lists, maps, the types of this
/// module, and by the macros for models, open enums and identifiers. There is
/// deliberately no implementation for `f32` and `f64`: see
/// [`Decimal`](super::Decimal).
pub trait Lenient: Sized {
    /// Reads a value that is not `null`.
    ///
    /// # Errors
    ///
    /// When the value has a type or size that cannot stand for `Self`.
    fn lenient<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;

    /// What a `null` in a list or map becomes; `None` leaves the element out,
    /// because a `null` where a value is documented must not fail a reply.
    #[must_use]
    fn null() -> Option<Self> {
        None
    }

    /// What a `null` becomes where a value is required: a list without elements,
    /// which is what providers mean by it. `None` takes it for missing.
    #[must_use]
    fn nothing() -> Option<Self> {
        None
    }
}

/// `T` read leniently, for serde's seeded entry points.
pub(super) struct Seed<T>(PhantomData<T>);

impl<T> Seed<T> {
    pub(super) fn new() -> Self {
        Self(PhantomData)
    }
}

impl<'de, T: Lenient> DeserializeSeed<'de> for Seed<T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        T::lenient(deserializer)
    }
}

/// Puts a step of the path in front of an error.
///
/// Messages grow from the inside: `expected an integer` becomes
/// `.port: expected an integer`, then `[3].port: …`, then `.items[3].port: …`.
/// Only paths begin with a dot or a bracket, so no marker is needed.
#[cold]
pub(super) fn within<E: Error>(step: impl fmt::Display, error: &E) -> E {
    let message = error.to_string();
    let separator = if message.starts_with(['.', '[']) {
        ""
    } else {
        ": "
    };
    E::custom(format_args!("{step}{separator}{message}"))
}

/// A member as a step of a path: `.name`, or `["odd name"]`.
pub(crate) struct Member<'a>(pub(crate) &'a str);

impl fmt::Display for Member<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plain = |c: char| c.is_alphanumeric() || c == '_' || c == '-';
        if !self.0.is_empty() && self.0.chars().all(plain) {
            write!(f, ".{}", self.0)
        } else {
            write!(f, "[{}]", Json::from(self.0))
        }
    }
}

/// An element as a step of a path: `[3]`.
pub(crate) struct Element(pub(crate) usize);

impl fmt::Display for Element {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "[{}]", self.0)
    }
}

macro_rules! integers {
    ($($type:ident: $expected:literal),+) => {$(
        impl Lenient for $type {
            fn lenient<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let wide = scalar::integer(deserializer)?;
                wide.try_into().map_err(|_| D::Error::custom($expected))
            }
        }
    )+};
}

integers! {
    i16: "expected an integer of 16 bits",
    u16: "expected an integer of 16 bits without a sign",
    i32: "expected an integer of 32 bits",
    u32: "expected an integer of 32 bits without a sign",
    i64: "expected an integer of 64 bits",
    u64: "expected an integer of 64 bits without a sign"
}

impl Lenient for bool {
    fn lenient<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        scalar::boolean(deserializer)
    }
}

impl Lenient for String {
    fn lenient<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        scalar::text(deserializer)
    }
}

impl<T: Lenient> Lenient for Option<T> {
    fn lenient<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Nullable<T>(PhantomData<T>);

        impl<'de, T: Lenient> Visitor<'de> for Nullable<T> {
            type Value = Option<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value or null")
            }

            fn visit_none<E>(self) -> Result<Option<T>, E> {
                Ok(None)
            }

            fn visit_unit<E>(self) -> Result<Option<T>, E> {
                Ok(None)
            }

            fn visit_some<D: Deserializer<'de>>(self, d: D) -> Result<Option<T>, D::Error> {
                T::lenient(d).map(Some)
            }
        }

        deserializer.deserialize_option(Nullable(PhantomData))
    }

    fn null() -> Option<Self> {
        Some(None)
    }
}

impl<T: Lenient> Lenient for Box<T> {
    fn lenient<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::lenient(deserializer).map(Box::new)
    }
}

impl<T: Lenient> Lenient for Vec<T> {
    fn nothing() -> Option<Self> {
        Some(Self::new())
    }

    fn lenient<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct List<T>(PhantomData<T>);

        impl<'de, T: Lenient> Visitor<'de> for List<T> {
            type Value = Vec<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Vec<T>, A::Error> {
                let mut list = Vec::new();
                for index in 0.. {
                    match elements.next_element_seed(Seed::<Option<T>>::new()) {
                        Ok(Some(Some(element))) => list.push(element),
                        Ok(Some(None)) => list.extend(T::null()),
                        Ok(None) => break,
                        Err(error) => return Err(within(Element(index), &error)),
                    }
                }
                Ok(list)
            }

            fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<Vec<T>, A::Error> {
                // One object where a list of them is documented.
                Ok(vec![T::lenient(MapAccessDeserializer::new(members))?])
            }
        }

        // The one hint under which a list and an object are both accepted,
        // without the code for every scalar that `deserialize_any` would bring.
        deserializer.deserialize_struct("", &[], List(PhantomData))
    }
}

/// Reads the members of a map and hands each to `keep`.
struct Members<T, F>(F, PhantomData<T>);

impl<'de, T: Lenient, F: FnMut(String, T)> Visitor<'de> for Members<T, F> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut members: A) -> Result<(), A::Error> {
        while let Some(name) = members.next_key::<String>()? {
            match members.next_value_seed(Seed::<Option<T>>::new()) {
                Ok(value) => {
                    if let Some(value) = value.or_else(T::null) {
                        (self.0)(name, value);
                    }
                }
                Err(error) => return Err(within(Member(&name), &error)),
            }
        }
        Ok(())
    }
}

/// A `null` value is left out unless `T` has a null of its own: use
/// `BTreeMap<String, Option<T>>` where it must survive.
impl<T: Lenient> Lenient for BTreeMap<String, T> {
    fn lenient<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut map = Self::new();
        let keep = |name, value| {
            map.insert(name, value);
        };
        deserializer.deserialize_map(Members(keep, PhantomData))?;
        Ok(map)
    }
}

/// As for `BTreeMap`.
impl<T: Lenient, S: BuildHasher + Default> Lenient for HashMap<String, T, S> {
    fn lenient<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut map = Self::default();
        let keep = |name, value| {
            map.insert(name, value);
        };
        deserializer.deserialize_map(Members(keep, PhantomData))?;
        Ok(map)
    }
}

impl Lenient for Value {
    fn lenient<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::deserialize(deserializer)
    }

    fn null() -> Option<Self> {
        Some(Self::Null)
    }
}

impl Lenient for Box<RawValue> {
    fn lenient<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::deserialize(deserializer)
    }

    fn null() -> Option<Self> {
        Some(RawValue::NULL.to_owned())
    }
}
