//! Days and dates of the proleptic Gregorian calendar.
//!
//! A calendar crate would be one of the largest dependencies of a client, for
//! two functions. They count years from March, so that the leap day is the last
//! day of a year and every month's start follows from one linear formula; 400
//! years (an era) always have the same number of days.

const DAYS_PER_ERA: i64 = 146_097;
/// From 0000-03-01 to 1970-01-01.
const EPOCH: i64 = 719_468;

/// The day that a date is, counted from 1970-01-01; `None` if there is no such
/// date.
pub(super) fn day(year: i32, month: u8, day_of_month: u8) -> Option<i64> {
    if !(1..=12).contains(&month) || day_of_month < 1 || day_of_month > days_in(year, month) {
        return None;
    }
    let (year, month) = (i64::from(year), i64::from(month));
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let month_from_march = (month + 9) % 12;
    let day_of_year = (153 * month_from_march + 2) / 5 + i64::from(day_of_month) - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    Some(era * DAYS_PER_ERA + day_of_era - EPOCH)
}

/// The year, month and day of month of a day counted from 1970-01-01.
pub(super) fn date(day: i64) -> (i64, u8, u8) {
    let day = day + EPOCH;
    let era = day.div_euclid(DAYS_PER_ERA);
    let day_of_era = day.rem_euclid(DAYS_PER_ERA);
    // Takes out the leap days: one in 4 years, none in 100, one in 400.
    let year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day_of_month = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = (month_from_march + 2) % 12 + 1;
    let year = era * 400 + year_of_era + i64::from(month <= 2);
    (year, small(month), small(day_of_month))
}

/// A month or a day of one; both are at most 31.
fn small(number: i64) -> u8 {
    u8::try_from(number).unwrap_or_default()
}

fn days_in(year: i32, month: u8) -> u8 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Reads exactly `N` digits at `at`.
pub(super) fn digits<const N: usize>(text: &[u8], at: usize) -> Option<i32> {
    let digits = text.get(at..at + N)?;
    digits.iter().try_fold(0, |number, digit| {
        digit
            .is_ascii_digit()
            .then(|| number * 10 + i32::from(digit - b'0'))
    })
}

/// Reads `YYYY-MM-DD` at the start of a text.
pub(super) fn read_date(text: &[u8]) -> Option<(i32, u8, u8)> {
    if text.get(4) != Some(&b'-') || text.get(7) != Some(&b'-') {
        return None;
    }
    let year = digits::<4>(text, 0)?;
    let month = u8::try_from(digits::<2>(text, 5)?).ok()?;
    let day_of_month = u8::try_from(digits::<2>(text, 8)?).ok()?;
    day(year, month, day_of_month)?;
    Some((year, month, day_of_month))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_days() {
        assert_eq!(day(1970, 1, 1), Some(0));
        assert_eq!(day(1969, 12, 31), Some(-1));
        assert_eq!(day(2000, 2, 29), Some(11_016));
        assert_eq!(day(2000, 3, 1), Some(11_017));
        assert_eq!(day(1900, 3, 1), Some(-25_508));
        assert_eq!(day(2100, 3, 1), Some(47_541));
        assert_eq!(day(1, 1, 1), Some(-719_162));
        assert_eq!(day(9999, 12, 31), Some(2_932_896));
    }

    #[test]
    fn days_that_do_not_exist() {
        for (year, month, day_of_month) in [
            (2023, 2, 29),
            (1900, 2, 29),
            (2100, 2, 29),
            (2024, 2, 30),
            (2024, 4, 31),
            (2024, 0, 1),
            (2024, 13, 1),
            (2024, 1, 0),
            (2024, 1, 32),
        ] {
            assert_eq!(
                day(year, month, day_of_month),
                None,
                "{year}-{month}-{day_of_month}"
            );
        }
    }

    #[test]
    fn every_day_of_eight_centuries_comes_back_and_follows_the_last() {
        let first = day(1600, 1, 1).unwrap();
        let last = day(2400, 12, 31).unwrap();
        let mut before = date(first - 1);
        for number in first..=last {
            let (year, month, day_of_month) = date(number);
            assert_eq!(
                day(i32::try_from(year).unwrap(), month, day_of_month),
                Some(number)
            );
            assert!((year, month, day_of_month) > before);
            before = (year, month, day_of_month);
        }
    }
}
