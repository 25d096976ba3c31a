//! Days and moments as the registry writes them: `2025-07-15`, `2025-07-15T21:30:12Z`.
//!
//! Days are compared as text, which is the order of the calendar; moments become milliseconds.

use crate::state::State;

/// The sandbox's present day.
pub(super) fn today(state: &State) -> String {
    state.now().to_string().chars().take(10).collect()
}

/// The present moment, as audit members show it.
pub(super) fn now(state: &State) -> String {
    state.now().to_string()
}

/// Is the text a day that exists?
pub(super) fn is_day(text: &str) -> bool {
    day_number(text).is_some()
}

/// The day as statements write it: `1 July 2024`.
pub(super) fn spoken(day: &str) -> String {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let spoken = parts(day).and_then(|(year, month, day)| {
        let month = MONTHS.get(usize::try_from(month - 1).ok()?)?;
        Some(format!("{day} {month} {year}"))
    });
    spoken.unwrap_or_else(|| day.to_owned())
}

/// Milliseconds since the epoch of an RFC 3339 moment. A bare day is its first moment, UTC.
pub(super) fn moment(text: &str) -> Option<i64> {
    let (day, rest) = match text.get(..10) {
        Some(day) => (day_number(day)?, text.get(10..)?),
        None => return None,
    };
    if rest.is_empty() {
        return Some(day * 86_400_000);
    }
    let rest = rest.strip_prefix(['T', 't', ' '])?;
    let (clock, offset) = match rest.find(['Z', 'z', '+', '-', ' ']) {
        Some(at) => rest.split_at(at),
        None => (rest, "Z"),
    };
    let (clock, fraction) = clock.split_once('.').unwrap_or((clock, "0"));
    let [hour, minute, second] = numbers(clock, ':')?;
    if hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    let millis: String = fraction.chars().chain("00".chars()).take(3).collect();
    let millis = number(&millis)?;
    let seconds = hour * 3_600 + minute * 60 + second - offset_seconds(offset)?;
    Some(day * 86_400_000 + seconds * 1_000 + millis)
}

/// A query turns `+` into a blank, so a blank stands for it here.
fn offset_seconds(offset: &str) -> Option<i64> {
    if offset.eq_ignore_ascii_case("z") {
        return Some(0);
    }
    let sign = if offset.starts_with('-') { -1 } else { 1 };
    let [hours, minutes] = numbers(offset.get(1..)?, ':')?;
    (hours <= 23 && minutes <= 59).then_some(sign * (hours * 3_600 + minutes * 60))
}

/// Days since 1970-01-01; `None` for what is no day of the calendar.
fn day_number(text: &str) -> Option<i64> {
    let (year, month, day) = parts(text)?;
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let length = match month {
        2 => 28 + i64::from(leap),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    if !(1..=12).contains(&month) || !(1..=length).contains(&day) {
        return None;
    }
    // Years begin in March, so that the leap day is the last of a year.
    let year = if month < 3 { year - 1 } else { year };
    let months = (month + 9) % 12;
    let days = 365 * year + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    Some(days + (153 * months + 2) / 5 + day - 1 - 719_468)
}

fn parts(text: &str) -> Option<(i64, i64, i64)> {
    let shaped = text.len() == 10 && text.is_ascii();
    let [year, month, day] = numbers(text, '-').filter(|_| shaped)?;
    Some((year, month, day))
}

fn numbers<const N: usize>(text: &str, separator: char) -> Option<[i64; N]> {
    let numbers: Vec<_> = text.split(separator).map(number).collect::<Option<_>>()?;
    numbers.try_into().ok()
}

fn number(text: &str) -> Option<i64> {
    let digits = (1..=4).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::{is_day, moment, spoken};
    use crate::clock::Moment;

    #[test]
    fn days_are_those_of_the_calendar() {
        for day in ["2024-02-29", "2025-12-31", "1970-01-01", "2000-02-29"] {
            assert!(is_day(day), "{day}");
        }
        for day in [
            "",
            "2025-02-29",
            "1900-02-29",
            "2025-13-01",
            "2025-04-31",
            "2025-1-01",
            "2025-00-10",
            "20250101",
            "2025-01-0é",
            "+025-01-01",
        ] {
            assert!(!is_day(day), "{day}");
        }
        assert_eq!(spoken("2024-07-01"), "1 July 2024");
    }

    #[test]
    fn moments_are_read_back_as_the_clock_writes_them() {
        for millis in [0, 951_782_399_000, 1_767_225_690_000, 4_107_542_400_000] {
            let text = Moment::from_unix_millis(millis).to_string();
            assert_eq!(moment(&text), Some(millis), "{text}");
        }
    }

    #[test]
    fn moments_have_fractions_and_offsets() {
        assert_eq!(moment("1970-01-01T00:00:01.5Z"), Some(1_500));
        assert_eq!(moment("1970-01-01T10:00:00+10:00"), Some(0));
        assert_eq!(moment("1970-01-01T10:00:00 10:00"), Some(0));
        assert_eq!(moment("1969-12-31T23:00:00-01:00"), Some(0));
        assert_eq!(moment("1970-01-02"), Some(86_400_000));
        for text in [
            "",
            "1970-01-01T",
            "1970-01-01T25:00:00Z",
            "1970-01-01T00:00Z",
            "yesterday",
        ] {
            assert_eq!(moment(text), None, "{text}");
        }
    }
}
