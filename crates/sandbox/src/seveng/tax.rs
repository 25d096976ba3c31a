//! Tax numbers: their form, the residency rule, and the mask.

use super::envelope::refused;
use crate::{json::Record, reply::Refusal, state::State, switches};

const MASK: &str = "***";
/// How many digits stay visible: three in the samples, six in the prose.
const VISIBLE: usize = 3;

/// What becomes of a mask that a PUT sends back is not described: it is refused, or a switch takes
/// it for the number that is `held`. A mask that is not the held number's is refused either way.
pub(super) fn unmask(state: &State, record: &mut Record, held: Option<&Record>) {
    let kept = state.switches.is(switches::SEVENG_MASKED_TFN, "kept");
    let held = held.filter(|held| kept && masked(held).text("tfn") == record.text("tfn"));
    if let Some(held) = held {
        record.set("tfn", held.get("tfn").cloned());
    }
}

/// The rules for whatever has tax numbers. On which of entity, person and organisation the
/// residency rule sits was not read (U1), so it holds for all three.
pub(super) fn check(record: &Record) -> Result<(), Refusal> {
    for (name, digits) in [("abn", 11), ("acn", 9)] {
        let number = record.text(name).unwrap_or_default();
        let fits = number.len() == digits && number.bytes().all(|byte| byte.is_ascii_digit());
        if !number.is_empty() && !fits {
            return Err(refused(format!("{name} must have {digits} digits.")));
        }
    }
    if record.text("tfn").is_some_and(|tfn| tfn.contains('*')) {
        return Err(refused(
            "tfn is masked; send the whole tax file number, or null to clear it.",
        ));
    }
    if is_foreign(record)
        && record.present("tin").is_none()
        && record.present("noTINReason").is_none()
    {
        return Err(refused(
            "tin or noTINReason is needed for a taxationCountryCode other than AU.",
        ));
    }
    Ok(())
}

/// Is the record's tax residency outside Australia?
pub(super) fn is_foreign(record: &Record) -> bool {
    let country = record.text("taxationCountryCode").unwrap_or("AU");
    !country.eq_ignore_ascii_case("AU") && !country.eq_ignore_ascii_case("AUS")
}

/// The record as it is shown.
pub(super) fn masked(record: &Record) -> Record {
    let mut shown = record.clone();
    if let Some(tfn) = record.text("tfn").filter(|tfn| !tfn.is_empty()) {
        let hidden = tfn.chars().count().saturating_sub(VISIBLE).max(VISIBLE);
        let visible: String = tfn.chars().skip(hidden).collect();
        shown.set("tfn", format!("{MASK}{visible}"));
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::{check, masked};
    use crate::json::record;

    #[test]
    fn a_tax_file_number_shows_its_last_digits_and_never_itself() {
        for (tfn, shown) in [
            ("000000123", "***123"),
            ("1234", "***4"),
            ("12", "***"),
            ("", ""),
        ] {
            let record = masked(&record! { "tfn": tfn });
            assert_eq!(record.text("tfn"), Some(shown));
        }
        assert!(check(&record! { "tfn": "***123" }).is_err());
        assert!(check(&record! { "tfn": "000000123" }).is_ok());
    }

    #[test]
    fn numbers_have_their_lengths_and_foreigners_a_tin_or_a_reason() {
        assert!(check(&record! { "abn": "00000000000", "acn": "000000000" }).is_ok());
        assert!(check(&record! { "abn": "0000000000" }).is_err());
        assert!(check(&record! { "acn": "00000000x" }).is_err());
        assert!(check(&record! { "taxationCountryCode": "NZ" }).is_err());
        assert!(check(&record! { "taxationCountryCode": "NZ", "tin": "1" }).is_ok());
        assert!(check(&record! { "taxationCountryCode": "NZ", "noTINReason": "none" }).is_ok());
        assert!(check(&record! { "taxationCountryCode": "AU" }).is_ok());
    }
}
