//! Money, prices, units and rates.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use rust_decimal::Decimal as Exact;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;

use super::{Lenient, scalar};

/// A decimal number that never passes through a binary float.
///
/// Holds the literal as it stands in the JSON text, whether it came as a number
/// or as text, and writes it as a number again, trailing zeros included. For
/// arithmetic, [`to_decimal`](Self::to_decimal) gives a
/// [`rust_decimal::Decimal`]. A literal that does not fit there is no reason to
/// fail a reply: it is reported on conversion, and written back unchanged.
///
/// ```
/// use core_http::json::Decimal;
///
/// let price: Decimal = serde_json::from_str("1.10")?;
/// assert_eq!(price, serde_json::from_str(r#""1.1""#)?);
/// assert_eq!(serde_json::to_string(&price)?, "1.10");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
pub struct Decimal(Box<str>);

impl Decimal {
    /// The literal.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The exact value.
    ///
    /// # Errors
    ///
    /// When the literal is no number, or has more digits than a
    /// [`rust_decimal::Decimal`] holds: it is never rounded.
    pub fn to_decimal(&self) -> Result<Exact, InvalidDecimal> {
        self.exact().ok_or_else(|| InvalidDecimal(self.0.clone()))
    }

    fn exact(&self) -> Option<Exact> {
        let text = self.0.trim();
        if text.contains(['e', 'E']) {
            Exact::from_scientific(text).ok()
        } else {
            Exact::from_str_exact(text).ok()
        }
    }
}

/// The literal as a JSON number, if it is one: `.5` and `N/A` are not.
fn as_number(text: &str) -> Option<&RawValue> {
    serde_json::from_str::<&RawValue>(text).ok().filter(|raw| {
        raw.get()
            .starts_with(|c: char| c == '-' || c.is_ascii_digit())
    })
}

/// By value: `1.10` equals `1.1`. Literals that do not fit a
/// [`rust_decimal::Decimal`] are equal when their texts are.
impl PartialEq for Decimal {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
            || match (self.exact(), other.exact()) {
                (Some(one), Some(other)) => one == other,
                _ => false,
            }
    }
}

impl Eq for Decimal {}

impl Hash for Decimal {
    fn hash<H: Hasher>(&self, state: &mut H) {
        match self.exact() {
            Some(exact) => exact.hash(state),
            None => self.0.hash(state),
        }
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl fmt::Debug for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Decimal {
    type Err = InvalidDecimal;

    /// Accepts the literals that JSON does, of any length.
    fn from_str(text: &str) -> Result<Self, InvalidDecimal> {
        as_number(text)
            .map(|raw| Self(raw.get().into()))
            .ok_or_else(|| InvalidDecimal(text.into()))
    }
}

impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if let Some(number) = as_number(&self.0) {
            return number.serialize(serializer);
        }
        // What came as text need not be a literal of JSON, as in `.5`.
        let canonical = self.exact().map(|exact| exact.to_string());
        match canonical.as_deref().and_then(as_number) {
            Some(number) => number.serialize(serializer),
            None => serializer.serialize_str(&self.0),
        }
    }
}

impl Lenient for Decimal {
    fn lenient<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let literal = scalar::literal(deserializer)
            .map_err(|_| D::Error::custom("expected a decimal number"))?;
        if literal.bare && as_number(&literal.text).is_none() {
            return Err(D::Error::custom("expected a decimal number"));
        }
        Ok(Self(literal.text.into()))
    }
}

/// A [`Decimal`] that the provider writes, and wants to be sent, as text.
///
/// ```
/// use core_http::json::DecimalText;
///
/// let rate: DecimalText = serde_json::from_str("0.6")?;
/// assert_eq!(serde_json::to_string(&rate)?, r#""0.6""#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct DecimalText(Decimal);

impl DecimalText {
    /// The literal.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// The exact value.
    ///
    /// # Errors
    ///
    /// As for [`Decimal::to_decimal`].
    pub fn to_decimal(&self) -> Result<Exact, InvalidDecimal> {
        self.0.to_decimal()
    }
}

impl fmt::Display for DecimalText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for DecimalText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl FromStr for DecimalText {
    type Err = InvalidDecimal;

    fn from_str(text: &str) -> Result<Self, InvalidDecimal> {
        text.parse().map(Self)
    }
}

impl Serialize for DecimalText {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl Lenient for DecimalText {
    fn lenient<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Decimal::lenient(deserializer).map(Self)
    }
}

impl From<Decimal> for DecimalText {
    fn from(decimal: Decimal) -> Self {
        Self(decimal)
    }
}

impl From<DecimalText> for Decimal {
    fn from(text: DecimalText) -> Self {
        text.0
    }
}

macro_rules! conversions {
    ($($type:ident: $wrap:expr;)+) => {$(
        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Self::lenient(deserializer)
            }
        }

        impl TryFrom<&$type> for Exact {
            type Error = InvalidDecimal;

            fn try_from(value: &$type) -> Result<Self, InvalidDecimal> {
                value.to_decimal()
            }
        }

        conversions!(@from $type $wrap; Exact i32 i64 u32 u64);
    )+};
    (@from $type:ident $wrap:expr; $($source:ty)+) => {$(
        impl From<$source> for $type {
            fn from(value: $source) -> Self {
                ($wrap)(value.to_string().into())
            }
        }
    )+};
}

conversions! {
    Decimal: Decimal;
    DecimalText: |text| DecimalText(Decimal(text));
}

/// A literal that has no exact decimal value here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidDecimal(Box<str>);

impl fmt::Display for InvalidDecimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{:?} is not a decimal number of at most 28 digits",
            self.0
        )
    }
}

impl std::error::Error for InvalidDecimal {}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    fn read(json: &str) -> Decimal {
        serde_json::from_str(json).unwrap()
    }

    fn round_trip(json: &str) -> String {
        serde_json::to_string(&read(json)).unwrap()
    }

    #[test]
    fn literals_come_back_as_they_were() {
        for literal in [
            "0",
            "-0.10",
            "4.25015",
            "1e3",
            "1.5E-7",
            "0.1000000000000000055511151231257827",
            "123456789012345678901234567890.123456789",
        ] {
            assert_eq!(round_trip(literal), literal);
            assert_eq!(round_trip(&format!("\"{literal}\"")), literal);
        }
    }

    #[test]
    fn text_that_is_no_number_stays_valid_json() {
        assert_eq!(round_trip(r#"".5""#), "0.5");
        assert_eq!(round_trip(r#""+7""#), "7");
        assert_eq!(round_trip(r#""N/A""#), r#""N/A""#);
        assert_eq!(round_trip(r#""""#), r#""""#);
        assert_eq!(round_trip(r#""true""#), r#""true""#);
    }

    #[test]
    fn converts_exactly_or_not_at_all() {
        assert_eq!(read("0.6").to_decimal(), Ok(Exact::new(6, 1)));
        assert_eq!(read("1.5e2").to_decimal(), Ok(Exact::new(150, 0)));
        let long = read("0.12345678901234567890123456789012");
        assert_eq!(
            long.to_decimal().unwrap_err().to_string(),
            "\"0.12345678901234567890123456789012\" is not a decimal number of at most 28 digits"
        );
        assert!(read(r#""N/A""#).to_decimal().is_err());
    }

    #[test]
    fn equality_and_hash_go_by_value() {
        assert_eq!(read("1.10"), read("1.1"));
        assert_eq!(read("100"), read("1e2"));
        assert_ne!(read("1.10"), read("1.11"));
        let set: HashSet<Decimal> = [read("1.10"), read("1.1"), read("\"1.100\"")].into();
        assert_eq!(set.len(), 1);
    }

    #[test]
    fn other_types_are_refused() {
        for json in ["true", "{}", "[1]", "null"] {
            let error = serde_json::from_str::<Decimal>(json).unwrap_err();
            assert!(
                error.to_string().starts_with("expected a decimal number"),
                "{json}: {error}"
            );
        }
        assert!("1,5".parse::<Decimal>().is_err());
        assert!("".parse::<Decimal>().is_err());
        assert_eq!("1.50".parse::<DecimalText>().unwrap().as_str(), "1.50");
    }

    #[test]
    fn numbers_become_decimals() {
        assert_eq!(Decimal::from(Exact::new(-150, 2)).as_str(), "-1.50");
        assert_eq!(Decimal::from(7_i64).as_str(), "7");
        assert_eq!(DecimalText::from(7_i32).as_str(), "7");
    }
}
