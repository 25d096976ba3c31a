//! Calendar dates.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Lenient, calendar, scalar};

/// A date as the provider wrote it, converted on demand.
///
/// The text is kept, so an odd date fails neither the reply that carries it nor
/// the full replacement that sends it back.
///
/// ```
/// use core_http::json::Date;
///
/// let date = Date::from("2024-02-29");
/// assert_eq!(date.ymd(), Ok((2024, 2, 29)));
/// assert_eq!(Date::from_ymd(2024, 2, 29), Ok(date));
/// assert!(Date::from("29/02/2024").ymd().is_err());
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Date(Box<str>);

impl Date {
    /// A date by its year, month and day.
    ///
    /// # Errors
    ///
    /// When there is no such date between the years 0 and 9999.
    pub fn from_ymd(year: i32, month: u8, day: u8) -> Result<Self, InvalidDate> {
        let date = Self::from(format!("{year:04}-{month:02}-{day:02}"));
        date.ymd().map(|_| date)
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Year, month and day. A time of day behind the date is passed over.
    ///
    /// # Errors
    ///
    /// When the text is not of the form `YYYY-MM-DD` or there is no such date.
    pub fn ymd(&self) -> Result<(i32, u8, u8), InvalidDate> {
        let text = self.0.as_bytes();
        calendar::read_date(text)
            .filter(|_| matches!(text.get(10), None | Some(b'T' | b't' | b' ')))
            .ok_or_else(|| InvalidDate(self.0.clone()))
    }
}

impl From<&str> for Date {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl From<String> for Date {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::lenient(deserializer)
    }
}

impl Lenient for Date {
    fn lenient<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        scalar::text(deserializer).map(Self::from)
    }
}

/// A text that is not a date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidDate(Box<str>);

impl fmt::Display for InvalidDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} is not a date like 2024-02-29", self.0)
    }
}

impl std::error::Error for InvalidDate {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_dates_and_the_date_of_a_timestamp() {
        assert_eq!(Date::from("1969-12-31").ymd(), Ok((1969, 12, 31)));
        assert_eq!(Date::from("2024-02-29T10:00:00Z").ymd(), Ok((2024, 2, 29)));
    }

    #[test]
    fn what_is_no_date_says_so() {
        for text in [
            "",
            "2023-02-29",
            "2024-2-9",
            "2024-02-291",
            "20240229",
            "é024-02-29",
            "2024-02",
        ] {
            assert!(Date::from(text).ymd().is_err(), "{text}");
        }
        assert_eq!(
            Date::from("N/A").ymd().unwrap_err().to_string(),
            r#""N/A" is not a date like 2024-02-29"#
        );
        assert!(Date::from_ymd(2023, 2, 29).is_err());
        assert!(Date::from_ymd(10_000, 1, 1).is_err());
        assert!(Date::from_ymd(-1, 1, 1).is_err());
    }

    #[test]
    fn keeps_the_text() {
        let date: Date = serde_json::from_str(r#""N/A""#).unwrap();
        assert_eq!(serde_json::to_string(&date).unwrap(), r#""N/A""#);
        let number: Date = serde_json::from_str("20240229").unwrap();
        assert_eq!(number.as_str(), "20240229");
    }
}
