//! Reading numbers, booleans and text that may have come as one another.

use std::fmt;

use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, Error, MapAccess, Visitor};
use serde_json::Number;
use serde_json::value::RawValue;

/// An integer, as a number or as text. `i128` holds all that any caller wants.
pub(super) fn integer<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i128, D::Error> {
    struct Integer;

    impl<'de> Visitor<'de> for Integer {
        type Value = i128;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an integer")
        }

        fn visit_i64<E>(self, value: i64) -> Result<i128, E> {
            Ok(value.into())
        }

        fn visit_u64<E>(self, value: u64) -> Result<i128, E> {
            Ok(value.into())
        }

        fn visit_f64<E: Error>(self, value: f64) -> Result<i128, E> {
            // serde_json has no other way to say `5060.0`. Up to 2^53 every
            // whole number is exact; beyond, digits may already be lost.
            const EXACT: f64 = 9_007_199_254_740_992.0;
            if value.fract() == 0.0 && value.abs() < EXACT {
                #[expect(clippy::cast_possible_truncation, reason = "whole and in range")]
                return Ok(value as i128);
            }
            Err(E::custom("expected an integer"))
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<i128, E> {
            parse_integer(text).ok_or_else(|| E::custom("expected an integer"))
        }

        fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<i128, A::Error> {
            // With its feature `arbitrary_precision`, which any crate of a
            // program can switch on for all, serde_json gives numbers as maps.
            let number = Number::deserialize(MapAccessDeserializer::new(map))
                .map_err(|_| A::Error::custom("expected an integer"))?;
            self.visit_str(&number.to_string())
        }
    }

    deserializer.deserialize_any(Integer)
}

/// `5060`, ` 5060 ` and `5060.00`; nothing that would have to be rounded.
pub(super) fn parse_integer(text: &str) -> Option<i128> {
    let text = text.trim();
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    if !fraction.bytes().all(|b| b == b'0') || text.ends_with('.') {
        return None;
    }
    whole.parse().ok()
}

/// A boolean, also as the text `true` or `false` in any case.
pub(super) fn boolean<'de, D: Deserializer<'de>>(deserializer: D) -> Result<bool, D::Error> {
    struct Boolean;

    impl Visitor<'_> for Boolean {
        type Value = bool;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("true or false")
        }

        fn visit_bool<E>(self, value: bool) -> Result<bool, E> {
            Ok(value)
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<bool, E> {
            match text.trim() {
                text if text.eq_ignore_ascii_case("true") => Ok(true),
                text if text.eq_ignore_ascii_case("false") => Ok(false),
                _ => Err(E::custom("expected true or false")),
            }
        }
    }

    deserializer.deserialize_any(Boolean)
}

/// Text, or the literal of a bare number or boolean.
pub(super) fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    literal(deserializer).map(|literal| literal.text)
}

/// A scalar as text, and whether it came without quotes.
pub(super) struct Literal {
    pub(super) text: String,
    pub(super) bare: bool,
}

/// Reads a scalar by its raw text: a number read as text must not pass through
/// a float on the way, which every other road through serde_json does.
pub(super) fn literal<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Literal, D::Error> {
    let raw = Box::<RawValue>::deserialize(deserializer)?;
    unquote(raw).ok_or_else(|| D::Error::custom("expected text"))
}

/// The scalar that a raw text is, if it is one.
pub(super) fn unquote(raw: Box<RawValue>) -> Option<Literal> {
    // Reuses the one allocation that reading made.
    let mut text = String::from(Box::<str>::from(raw));
    let bare = !text.starts_with('"');
    if bare {
        if text.starts_with(['{', '[']) || text == "null" {
            return None;
        }
    } else if text.contains('\\') {
        text = serde_json::from_str(&text).ok()?;
    } else {
        text.pop();
        text.remove(0);
    }
    Some(Literal { text, bare })
}
