//! Exact arithmetic with what was sent: money, prices and units never pass through a float.
//!
//! Money has two places, units have four: neither the precision of units nor the rounding mode is
//! documented (notes, section 8); the samples fit four places, halves away from zero.

use rust_decimal::{Decimal, RoundingStrategy};

use super::envelope::refused;
use crate::{
    json::{Json, Number, Record},
    reply::Refusal,
};

const MONEY_PLACES: u32 = 2;
const UNIT_PLACES: u32 = 4;

/// A number of a body: none when it is absent or null, refused when no decimal holds it.
pub(super) fn given(body: &Record, name: &str) -> Result<Option<Decimal>, Refusal> {
    match body.present(name) {
        None => Ok(None),
        Some(_) => body.decimal(name).map(Some).ok_or_else(|| {
            refused(format!(
                "{name} has more digits than the registry can hold."
            ))
        }),
    }
}

/// A number that must not be negative.
pub(super) fn not_negative(body: &Record, name: &str) -> Result<Option<Decimal>, Refusal> {
    let value = given(body, name)?;
    match value {
        Some(value) if value.is_sign_negative() && !value.is_zero() => {
            Err(refused(format!("{name} must not be negative.")))
        }
        _ => Ok(value),
    }
}

/// A number above zero; zero and absent stand for none, as they do for override prices.
pub(super) fn above_zero(body: &Record, name: &str) -> Result<Option<Decimal>, Refusal> {
    Ok(not_negative(body, name)?.filter(|value| !value.is_zero()))
}

/// The number of a stored row; rows hold only numbers that were read before.
pub(super) fn stored(row: &Record, name: &str) -> Decimal {
    row.decimal(name).unwrap_or_default()
}

pub(super) fn money(value: Decimal) -> Decimal {
    rounded(value, MONEY_PLACES)
}

pub(super) fn units(value: Decimal) -> Decimal {
    rounded(value, UNIT_PLACES)
}

pub(super) fn rounded(value: Decimal, places: u32) -> Decimal {
    value.round_dp_with_strategy(places, RoundingStrategy::MidpointAwayFromZero)
}

pub(super) fn plus(left: Decimal, right: Decimal) -> Result<Decimal, Refusal> {
    left.checked_add(right).ok_or_else(too_large)
}

pub(super) fn times(left: Decimal, right: Decimal) -> Result<Decimal, Refusal> {
    left.checked_mul(right).ok_or_else(too_large)
}

/// Division; by zero it is refused like any other result that is no number.
pub(super) fn over(left: Decimal, right: Decimal) -> Result<Decimal, Refusal> {
    left.checked_div(right).ok_or_else(too_large)
}

fn too_large() -> Refusal {
    refused("The numbers are too large to be calculated with.")
}

/// The shortest exact literal.
pub(super) fn json(value: Decimal) -> Json {
    Json::Number(Number::parse(&value.normalize().to_string()))
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use super::{above_zero, given, json, money, over, plus, times, units};
    use crate::json::{Json, Number, Record, record};

    fn decimal(text: &str) -> Decimal {
        Number::parse(text).decimal().unwrap()
    }

    fn body(literal: &str) -> Record {
        record! { "amount": Number::parse(literal) }
    }

    #[test]
    fn the_samples_of_the_documentation_come_out_to_the_digit() {
        let product = |left, right| times(decimal(left), decimal(right)).unwrap();
        let quotient = |left, right| over(decimal(left), decimal(right)).unwrap();
        assert_eq!(
            json(units(quotient("25000.0", "1.024"))).to_string(),
            "24414.0625"
        );
        assert_eq!(
            json(units(quotient("277.5", "1.0157"))).to_string(),
            "273.2106"
        );
        assert_eq!(json(money(product("500", "1.0189"))).to_string(), "509.45");
        assert_eq!(
            json(money(product("125.25", "1.024"))).to_string(),
            "128.26"
        );
        assert_eq!(
            json(money(product("63049.3125", "1.024"))).to_string(),
            "64562.5"
        );
        assert_eq!(json(decimal("800.000")).to_string(), "800");
    }

    #[test]
    fn a_cent_that_a_float_would_lose_is_kept() {
        let sum = (0..10).try_fold(Decimal::ZERO, |sum, _| plus(sum, decimal("0.1")));
        assert_eq!(sum.unwrap(), Decimal::ONE);
        let large = times(decimal("9007199254740993.01"), decimal("3")).unwrap();
        assert_eq!(json(large).to_string(), "27021597764222979.03");
    }

    #[test]
    fn numbers_out_of_reach_are_refused_and_never_panic() {
        assert!(given(&body("1e400"), "amount").is_err());
        assert!(above_zero(&body("-1"), "amount").is_err());
        assert_eq!(above_zero(&body("0.00"), "amount").unwrap(), None);
        assert_eq!(
            given(&record! { "amount": Json::Null }, "amount").unwrap(),
            None
        );
        assert!(times(Decimal::MAX, decimal("2")).is_err());
        assert!(plus(Decimal::MAX, Decimal::MAX).is_err());
        assert!(over(Decimal::ONE, Decimal::ZERO).is_err());
    }
}
