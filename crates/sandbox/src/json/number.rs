//! A number literal, kept as written and compared as a value.

use rust_decimal::Decimal;
use serde_json::Value;

/// A JSON number: `1.10` stays `1.10`, yet equals `1.1`.
#[derive(Debug, Clone)]
pub(crate) struct Number(Box<str>);

impl Number {
    /// Takes a literal that is known to be a JSON number.
    pub(crate) fn parse(literal: &str) -> Self {
        Self(literal.into())
    }

    /// The literal.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    /// The value, when it fits the 28 digits of a decimal without rounding.
    pub(crate) fn decimal(&self) -> Option<Decimal> {
        Decimal::from_str_exact(&self.0)
            .or_else(|_| Decimal::from_scientific(&self.0))
            .ok()
    }

    /// The value, when it has no fraction and fits 64 bits.
    pub(crate) fn as_integer(&self) -> Option<i64> {
        if let Ok(integer) = self.0.parse() {
            return Some(integer);
        }
        let decimal = self.decimal()?;
        if decimal.fract().is_zero() {
            decimal.trunc().try_into().ok()
        } else {
            None
        }
    }

    /// The nearest value the validator understands; only its type and range matter there.
    pub(super) fn to_value(&self) -> Value {
        if let Ok(integer) = self.0.parse::<i64>() {
            return integer.into();
        }
        if let Ok(integer) = self.0.parse::<u64>() {
            return integer.into();
        }
        let float: f64 = self.0.parse().unwrap_or(f64::MAX);
        float.clamp(f64::MIN, f64::MAX).into()
    }
}

impl PartialEq for Number {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
            || matches!((self.decimal(), other.decimal()), (Some(left), Some(right)) if left == right)
    }
}

#[cfg(test)]
mod tests {
    use super::Number;

    #[test]
    fn equal_values_are_equal_however_they_are_written() {
        assert_eq!(Number::parse("1.10"), Number::parse("1.1"));
        assert_eq!(Number::parse("1e2"), Number::parse("100"));
        assert_ne!(Number::parse("1.10"), Number::parse("1.11"));
    }

    #[test]
    fn integers_are_read_where_they_are_exact() {
        assert_eq!(
            Number::parse("9007199254740993").as_integer(),
            Some(9_007_199_254_740_993)
        );
        assert_eq!(Number::parse("5.0").as_integer(), Some(5));
        assert_eq!(Number::parse("5.5").as_integer(), None);
        assert_eq!(Number::parse("1e400").as_integer(), None);
    }

    #[test]
    fn a_number_beyond_every_type_is_still_a_number_for_the_validator() {
        assert!(Number::parse("1e400").to_value().is_number());
        assert!(Number::parse("-1e400").to_value().is_number());
    }
}
