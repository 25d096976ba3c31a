//! Dates as they are sent and compared: instants in milliseconds, windows that include both ends.

use crate::{clock::Moment, json::Record, request::Request};

pub(super) const SECOND: i64 = 1_000;
pub(super) const HOUR: i64 = 3_600 * SECOND;
pub(super) const DAY: i64 = 24 * HOUR;

/// Milliseconds since the epoch of a date in RFC 3339: `2026-02-12T09:16:02.5+01:00`.
pub(super) fn instant(text: &str) -> Option<i64> {
    let (date, time) = text.split_once(['T', 't', ' '])?;
    let [year, month, day] = numbers(date, '-')?;
    let end = time.find(['Z', 'z', '+', '-']).unwrap_or(time.len());
    let (clock, zone) = time.split_at(end);
    let (clock, fraction) = clock.split_once('.').unwrap_or((clock, ""));
    let [hour, minute, second] = numbers(clock, ':')?;
    let millis: i64 = format!("{fraction:0<3}").get(..3)?.parse().ok()?;
    let seconds = (hour * 60 + minute) * 60 + second;
    Some(day_number(year, month, day)? * DAY + seconds * SECOND + millis - offset(zone)?)
}

/// The first millisecond of a day: `2026-02-12`.
pub(super) fn day(text: &str) -> Option<i64> {
    let [year, month, day] = numbers(text, '-').filter(|_| text.len() == 10)?;
    Some(day_number(year, month, day)? * DAY)
}

/// The offset of a zone such as `+01:00` in milliseconds; none means UTC.
fn offset(zone: &str) -> Option<i64> {
    if zone.is_empty() || zone.eq_ignore_ascii_case("z") {
        return Some(0);
    }
    let [hours, minutes] = numbers(zone.get(1..)?, ':')?;
    let sign = if zone.starts_with('-') { -1 } else { 1 };
    Some(sign * (hours * 60 + minutes) * 60 * SECOND)
}

/// Small numbers with a separator between them.
fn numbers<const N: usize>(text: &str, separator: char) -> Option<[i64; N]> {
    let parts: Option<Vec<_>> = text
        .split(separator)
        .map(|part| part.parse::<u16>().ok().map(i64::from))
        .collect();
    parts?.try_into().ok()
}

/// Days since 1970-01-01, for a date that exists. Years count from 1 March, so that the leap day is
/// the last day of a year.
fn day_number(year: i64, month: i64, day: i64) -> Option<i64> {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let length = match month {
        4 | 6 | 9 | 11 => 30,
        2 => 28 + i64::from(leap),
        1..=12 => 31,
        _ => return None,
    };
    if !(1..=length).contains(&day) || !(0..=9999).contains(&year) {
        return None;
    }
    let (year, shifted) = if month > 2 {
        (year, month - 3)
    } else {
        (year - 1, month + 9)
    };
    let (era, year_of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let day_of_year = (153 * shifted + 2) / 5 + day - 1;
    Some(
        era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year
            - 719_468,
    )
}

/// `2026-02-12T09:16:02Z`.
pub(super) fn written(millis: i64) -> String {
    Moment::from_unix_millis(millis).to_string()
}

/// Year and month of an instant.
pub(super) fn year_month(millis: i64) -> (i64, i64) {
    let written = written(millis);
    let part = |range| {
        written
            .get(range)
            .and_then(|part| str::parse(part).ok())
            .unwrap_or(1)
    };
    (part(0..4), part(5..7))
}

/// The first instant of a month; `month` counts on from December into the next year, and back.
pub(super) fn month_start(year: i64, month: i64) -> i64 {
    let months = year * 12 + month - 1;
    let day = day_number(months.div_euclid(12), months.rem_euclid(12) + 1, 1);
    day.unwrap_or_default() * DAY
}

/// A stretch of time that includes both ends; an end that was not sent is open.
#[derive(Debug, Clone, Copy)]
pub(super) struct Window {
    from: i64,
    to: i64,
}

impl Window {
    /// The window between two members of the body. A day counts whole, at either end.
    pub(super) fn of(request: &Request<'_>, from: &str, to: &str) -> Self {
        let end = |name, rest| {
            let text = request.body().text(name)?;
            instant(text).or_else(|| Some(day(text)? + rest))
        };
        Self {
            from: end(from, 0).unwrap_or(i64::MIN),
            to: end(to, DAY - 1).unwrap_or(i64::MAX),
        }
    }

    pub(super) fn between(from: i64, to: i64) -> Self {
        Self { from, to }
    }

    pub(super) fn is_empty(self) -> bool {
        self.from > self.to
    }

    /// Was the record created within? Dates are read only when there is an end to compare with.
    pub(super) fn holds(self, record: &Record) -> bool {
        if self.from == i64::MIN && self.to == i64::MAX {
            return true;
        }
        created(record).is_some_and(|created| (self.from..=self.to).contains(&created))
    }
}

/// When a record was created.
pub(super) fn created(record: &Record) -> Option<i64> {
    record.text("created").and_then(instant)
}

#[cfg(test)]
mod tests {
    use super::{instant, month_start, written, year_month};

    #[test]
    fn dates_are_read_as_the_clock_writes_them() {
        for text in [
            "1970-01-01T00:00:00Z",
            "2000-02-29T23:59:59Z",
            "2100-03-01T00:00:00Z",
            "9999-12-31T23:59:59Z",
        ] {
            assert_eq!(instant(text).map(written).as_deref(), Some(text));
        }
    }

    #[test]
    fn fractions_and_zones_count() {
        let base = instant("2026-02-12T09:16:02Z").unwrap();
        assert_eq!(instant("2026-02-12T09:16:02.5Z"), Some(base + 500));
        assert_eq!(instant("2026-02-12T10:16:02.000123+01:00"), Some(base));
        assert_eq!(instant("2026-02-12T04:46:02-04:30"), Some(base));
    }

    #[test]
    fn what_is_no_date_is_not_read() {
        for text in [
            "",
            "2026-02-12",
            "2026-02-30T00:00:00Z",
            "2026-13-01T00:00:00Z",
            "2026-02-12Tnoon",
            "2026-02-12T00:00:00+1",
        ] {
            assert_eq!(instant(text), None, "{text:?} was read");
        }
    }

    #[test]
    fn months_run_over_the_turn_of_the_year() {
        assert_eq!(written(month_start(2026, 13)), "2027-01-01T00:00:00Z");
        assert_eq!(written(month_start(2026, -11)), "2025-01-01T00:00:00Z");
        assert_eq!(year_month(month_start(2026, 2)), (2026, 2));
    }
}
