//! Points in time.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::calendar::{self, digits, read_date};
use super::{Lenient, scalar};

const SECONDS_PER_DAY: i64 = 86_400;

/// A point in time as the provider wrote it, converted on demand.
///
/// The text is kept, so an odd timestamp fails neither the reply that carries
/// it nor the full replacement that sends it back. Two are equal when their
/// texts are.
///
/// ```
/// use std::time::{Duration, UNIX_EPOCH};
/// use core_http::json::Timestamp;
///
/// let time = Timestamp::from("2030-01-31T09:15:00.250Z");
/// let instant = UNIX_EPOCH + Duration::from_millis(1_896_081_300_250);
/// assert_eq!(time.to_system_time(), Ok(instant));
/// assert_eq!(Timestamp::from(instant), time);
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Timestamp(Box<str>);

impl Timestamp {
    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The point in time.
    ///
    /// Reads ISO 8601 as found in the wild: a space for the `T`, no seconds, a
    /// fraction of any length, offsets with and without a colon. A time without
    /// an offset is taken as UTC, a date without a time as its first moment.
    ///
    /// # Errors
    ///
    /// When the text says something else, or a time that this system cannot
    /// represent.
    pub fn to_system_time(&self) -> Result<SystemTime, InvalidTimestamp> {
        parse(self.0.as_bytes())
            .and_then(|(seconds, nanos)| {
                let distance = Duration::from_secs(seconds.unsigned_abs());
                let whole = if seconds < 0 {
                    UNIX_EPOCH.checked_sub(distance)
                } else {
                    UNIX_EPOCH.checked_add(distance)
                };
                whole?.checked_add(Duration::from_nanos(nanos.into()))
            })
            .ok_or_else(|| InvalidTimestamp(self.0.clone()))
    }
}

/// Seconds since 1970, rounded down, and the nanoseconds beyond them.
fn parse(text: &[u8]) -> Option<(i64, u32)> {
    let (year, month, day) = read_date(text)?;
    let midnight = calendar::day(year, month, day)? * SECONDS_PER_DAY;
    if text.len() == 10 {
        return Some((midnight, 0));
    }
    if !matches!(text[10], b'T' | b't' | b' ') || text.get(13) != Some(&b':') {
        return None;
    }
    let hour = digits::<2>(text, 11).filter(|hour| *hour < 24)?;
    let minute = digits::<2>(text, 14).filter(|minute| *minute < 60)?;
    let mut rest = &text[16..];
    let (mut second, mut nanos) = (0, 0);
    if let Some((b':', _)) = rest.split_first() {
        // 60 is a leap second: the first moment of the next minute.
        second = digits::<2>(rest, 1).filter(|second| *second <= 60)?;
        (nanos, rest) = fraction(&rest[3..])?;
    }
    let local = midnight + i64::from(hour * 3600 + minute * 60 + second);
    Some((local - i64::from(offset(rest)?), nanos))
}

/// Reads `.250` and what follows; digits beyond nanoseconds are passed over.
fn fraction(text: &[u8]) -> Option<(u32, &[u8])> {
    let Some((b'.' | b',', text)) = text.split_first() else {
        return Some((0, text));
    };
    let length = text.iter().take_while(|b| b.is_ascii_digit()).count();
    if length == 0 {
        return None;
    }
    let nanos = (0..9).fold(0, |nanos, index| {
        let digit = text[..length].get(index).map_or(0, |digit| digit - b'0');
        nanos * 10 + u32::from(digit)
    });
    Some((nanos, &text[length..]))
}

/// Reads `Z`, `+10:00`, `+1000` or `+10` as seconds ahead of UTC.
fn offset(text: &[u8]) -> Option<i32> {
    let (sign, minutes) = match text {
        [] | [b'Z' | b'z'] => return Some(0),
        [b'+', ..] => (1, &text[1..]),
        [b'-', ..] => (-1, &text[1..]),
        _ => return None,
    };
    let hours = digits::<2>(minutes, 0)?;
    let minutes = match minutes.len() {
        2 => 0,
        4 => digits::<2>(minutes, 2)?,
        5 if minutes[2] == b':' => digits::<2>(minutes, 3)?,
        _ => return None,
    };
    (hours < 24 && minutes < 60).then_some(sign * (hours * 3600 + minutes * 60))
}

impl From<&str> for Timestamp {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl From<String> for Timestamp {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

/// In UTC, with a fraction only if there is one.
impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Self {
        let (seconds, nanos) = match time.duration_since(UNIX_EPOCH) {
            Ok(after) => (seconds_of(after), after.subsec_nanos()),
            Err(error) => {
                let before = error.duration();
                match before.subsec_nanos() {
                    0 => (-seconds_of(before), 0),
                    // Rounded down, so the fraction counts forward from there.
                    nanos => (-seconds_of(before) - 1, 1_000_000_000 - nanos),
                }
            }
        };
        let (year, month, day) = calendar::date(seconds.div_euclid(SECONDS_PER_DAY));
        let second = seconds.rem_euclid(SECONDS_PER_DAY);
        let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
        let fraction = match nanos {
            0 => String::new(),
            n if n % 1_000_000 == 0 => format!(".{:03}", n / 1_000_000),
            n if n % 1_000 == 0 => format!(".{:06}", n / 1_000),
            n => format!(".{n:09}"),
        };
        Self::from(format!(
            "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{fraction}Z"
        ))
    }
}

fn seconds_of(duration: Duration) -> i64 {
    i64::try_from(duration.as_secs()).unwrap_or(i64::MAX)
}

impl TryFrom<&Timestamp> for SystemTime {
    type Error = InvalidTimestamp;

    fn try_from(timestamp: &Timestamp) -> Result<Self, InvalidTimestamp> {
        timestamp.to_system_time()
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::lenient(deserializer)
    }
}

impl Lenient for Timestamp {
    fn lenient<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        scalar::text(deserializer).map(Self::from)
    }
}

/// A text that is not a point in time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidTimestamp(Box<str>);

impl fmt::Display for InvalidTimestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} is not a time like 2030-01-31T09:15:00Z", self.0)
    }
}

impl std::error::Error for InvalidTimestamp {}

#[cfg(test)]
mod tests {
    use super::*;

    fn unix(text: &str) -> Option<(i64, u32)> {
        parse(text.as_bytes())
    }

    #[test]
    fn reads_what_providers_write() {
        assert_eq!(unix("2030-01-31T09:15:00.000Z"), Some((1_896_081_300, 0)));
        assert_eq!(unix("2030-01-31T09:15:00Z"), Some((1_896_081_300, 0)));
        assert_eq!(unix("2030-01-31 09:15:00"), Some((1_896_081_300, 0)));
        assert_eq!(unix("2030-01-31T09:15Z"), Some((1_896_081_300, 0)));
        assert_eq!(unix("2030-01-31T19:15:00+10:00"), Some((1_896_081_300, 0)));
        assert_eq!(unix("2030-01-31T04:45:00-0430"), Some((1_896_081_300, 0)));
        assert_eq!(unix("2030-01-31T08:15:00-01"), Some((1_896_081_300, 0)));
        assert_eq!(unix("2030-01-31"), Some((1_896_048_000, 0)));
        assert_eq!(
            unix("2030-01-31T09:15:00.1234567899Z"),
            Some((1_896_081_300, 123_456_789))
        );
    }

    #[test]
    fn leap_days_and_times_before_1970() {
        assert_eq!(unix("2000-02-29T00:00:00Z"), Some((951_782_400, 0)));
        assert_eq!(unix("1900-02-29T00:00:00Z"), None);
        assert_eq!(unix("1969-12-31T23:59:59.5Z"), Some((-1, 500_000_000)));
        assert_eq!(unix("2016-12-31T23:59:60Z"), Some((1_483_228_800, 0)));

        let half_before = UNIX_EPOCH - Duration::from_millis(500);
        let text = Timestamp::from("1969-12-31T23:59:59.500Z");
        assert_eq!(text.to_system_time(), Ok(half_before));
        assert_eq!(Timestamp::from(half_before), text);
        let second_before = UNIX_EPOCH - Duration::from_secs(1);
        assert_eq!(
            Timestamp::from(second_before).as_str(),
            "1969-12-31T23:59:59Z"
        );
    }

    #[test]
    fn what_is_no_time_says_so() {
        for text in [
            "",
            "N/A",
            "0000-00-00T00:00:00Z",
            "2030-01-31T",
            "2030-01-31T09",
            "2030-01-31T24:00:00Z",
            "2030-01-31T09:60:00Z",
            "2030-01-31T09:15:61Z",
            "2030-01-31T09:15:0",
            "2030-01-31T09:15:00.Z",
            "2030-01-31T09:15:00 UTC",
            "2030-01-31T09:15:00+1",
            "2030-01-31T09:15:00+24:00",
            "2030-01-31T09:15:00+10:0é",
        ] {
            assert_eq!(unix(text), None, "{text}");
        }
        assert_eq!(
            Timestamp::from("soon")
                .to_system_time()
                .unwrap_err()
                .to_string(),
            r#""soon" is not a time like 2030-01-31T09:15:00Z"#
        );
    }

    #[test]
    fn random_times_come_back() {
        let mut random = fastrand::Rng::with_seed(7);
        for _ in 0..5_000 {
            // From the year 1 to the year 9999.
            let seconds = random.i64(-62_135_596_800..253_402_300_799);
            let nanos = [0, 250_000_000, 1_000, 1][random.usize(..4)];
            let whole = Duration::from_secs(seconds.unsigned_abs());
            let time = if seconds < 0 {
                UNIX_EPOCH - whole
            } else {
                UNIX_EPOCH + whole
            };
            let time = time + Duration::from_nanos(nanos);
            assert_eq!(Timestamp::from(time).to_system_time(), Ok(time));
        }
    }

    #[test]
    fn random_texts_do_not_panic() {
        let mut random = fastrand::Rng::with_seed(8);
        let alphabet = b"0123456789-:TZ. +x";
        let mut text = b"2030-01-31T09:15:00.250+10:00".to_vec();
        let original = text.clone();
        for _ in 0..20_000 {
            text.clone_from(&original);
            text.truncate(random.usize(..=original.len()));
            for _ in 0..random.usize(..3) {
                if !text.is_empty() {
                    let at = random.usize(..text.len());
                    text[at] = alphabet[random.usize(..alphabet.len())];
                }
            }
            let _ = parse(&text);
        }
    }
}
