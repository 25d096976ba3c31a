//! Conditions on lists: `Name.Operator=value` in the query.
//!
//! A plain value means equal. Conditions on several members, and several
//! conditions on one, all have to hold.
//!
//! ```no_run
//! # async fn example(seveng: seveng_client::Client) -> Result<(), seveng_client::Error> {
//! use seveng_client::{AccountId, Filter};
//!
//! let july = seveng.biz_transactions().list()
//!     .account_id(Filter::is_in([AccountId(9001), AccountId(9002)]))
//!     .transaction_date(Filter::at_least("2025-07-01"))
//!     .transaction_date(Filter::less_than("2025-08-01"))
//!     .send().await?;
//! # Ok(()) }
//! ```

use std::borrow::Cow;
use std::marker::PhantomData;

use core_http::{Call, Date, QueryValue, Timestamp};

/// A condition on a member that holds a `T`.
///
/// The comparison of texts ignores case. Ranges do not apply to texts; the
/// provider ignores [`not_in`](Self::not_in) on some text members.
///
/// Commas separate the values of a list and there is no way to escape one. A
/// value with a comma would silently become two, so a call with such a list is
/// not sent.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub struct Filter<T> {
    /// As in `GreaterThan`; empty for a bare name, which means equal.
    operator: Cow<'static, str>,
    value: String,
    /// The value of a list that cannot be written.
    unwritable: Option<String>,
    of: PhantomData<fn() -> T>,
}

impl<T> Filter<T> {
    /// Exactly this value.
    pub fn equal(value: impl Operand<T>) -> Self {
        Self::new("", &value)
    }

    /// Any value but this one.
    pub fn not_equal(value: impl Operand<T>) -> Self {
        Self::new("NotEqual", &value)
    }

    /// One of these values.
    pub fn is_in<V: Operand<T>>(values: impl IntoIterator<Item = V>) -> Self {
        Self::list("In", values)
    }

    /// None of these values.
    pub fn not_in<V: Operand<T>>(values: impl IntoIterator<Item = V>) -> Self {
        Self::list("NotIn", values)
    }

    /// More than this, or later.
    pub fn greater_than(value: impl Operand<T>) -> Self {
        Self::new("GreaterThan", &value)
    }

    /// This or more, this or later.
    pub fn at_least(value: impl Operand<T>) -> Self {
        Self::new("GreaterThanOrEqual", &value)
    }

    /// Less than this, or earlier.
    pub fn less_than(value: impl Operand<T>) -> Self {
        Self::new("LessThan", &value)
    }

    /// This or less, this or earlier.
    pub fn at_most(value: impl Operand<T>) -> Self {
        Self::new("LessThanOrEqual", &value)
    }

    /// Any operator of the provider, with a value as it goes onto the wire: for
    /// what this library does not know.
    pub fn other(operator: impl Into<Cow<'static, str>>, value: impl Into<String>) -> Self {
        Self {
            operator: operator.into(),
            value: value.into(),
            unwritable: None,
            of: PhantomData,
        }
    }

    /// Adds the condition on `name` to a call.
    #[allow(dead_code, reason = "not every group has lists with conditions")]
    pub(crate) fn apply(&self, call: Call, name: &'static str) -> Call {
        if self.operator.is_empty() {
            return call.query(name, Written(self));
        }
        call.query(format!("{name}.{}", self.operator), Written(self))
    }

    fn new(operator: &'static str, value: &impl QueryValue) -> Self {
        Self::other(operator, value.text())
    }

    fn list<V: Operand<T>>(operator: &'static str, values: impl IntoIterator<Item = V>) -> Self {
        let values: Vec<String> = values
            .into_iter()
            .map(|value| value.text().into_owned())
            .collect();
        Self {
            unwritable: values.iter().find(|value| value.contains(',')).cloned(),
            ..Self::other(operator, values.join(","))
        }
    }
}

/// What a condition compares with, as it goes onto the wire.
struct Written<'a, T>(&'a Filter<T>);

impl<T> QueryValue for Written<'_, T> {
    fn text(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.0.value)
    }

    fn problem(&self) -> Option<Cow<'_, str>> {
        let value = self.0.unwritable.as_ref()?;
        Some(Cow::Owned(format!(
            "lists the value `{value}`, whose comma the provider would read as the end of it; ask \
             for it alone with `Filter::equal` or `Filter::not_equal`"
        )))
    }
}

/// Conditions on a part of a text.
impl<T: AsRef<str>> Filter<T> {
    /// The text has this in it.
    pub fn contains(part: impl AsRef<str>) -> Self {
        Self::other("Contains", part.as_ref())
    }

    /// The text begins with this.
    pub fn begins_with(start: impl AsRef<str>) -> Self {
        Self::other("BeginsWith", start.as_ref())
    }

    /// The text ends with this.
    pub fn ends_with(end: impl AsRef<str>) -> Self {
        Self::other("EndsWith", end.as_ref())
    }
}

/// What a member that holds a `T` can be compared with: a `T`, and text where
/// `T` is written as text.
pub trait Operand<T>: QueryValue {}

impl<T: QueryValue> Operand<T> for T {}
impl Operand<String> for &str {}
impl Operand<Date> for &str {}
impl Operand<Timestamp> for &str {}

/// A plain value means equal.
impl<T, V: Operand<T>> From<V> for Filter<T> {
    fn from(value: V) -> Self {
        Self::equal(value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown<T>(filter: impl Into<Filter<T>>) -> (String, String) {
        let filter = filter.into();
        (filter.operator.into_owned(), filter.value)
    }

    fn pair(operator: &str, value: &str) -> (String, String) {
        (operator.to_owned(), value.to_owned())
    }

    #[test]
    fn a_plain_value_has_no_operator() {
        assert_eq!(shown::<i64>(7_i64), pair("", "7"));
        assert_eq!(shown::<String>("a b"), pair("", "a b"));
        assert_eq!(shown::<Date>("2025-07-01"), pair("", "2025-07-01"));
        assert_eq!(shown(Filter::<i64>::equal(7_i64)), pair("", "7"));
    }

    #[test]
    fn operators_are_written_as_the_samples_write_them() {
        let of = |filter: Filter<i64>| shown(filter);
        assert_eq!(of(Filter::not_equal(1)), pair("NotEqual", "1"));
        assert_eq!(of(Filter::greater_than(1)), pair("GreaterThan", "1"));
        assert_eq!(of(Filter::at_least(1)), pair("GreaterThanOrEqual", "1"));
        assert_eq!(of(Filter::less_than(1)), pair("LessThan", "1"));
        assert_eq!(of(Filter::at_most(1)), pair("LessThanOrEqual", "1"));
        assert_eq!(of(Filter::is_in([1, 2])), pair("In", "1,2"));
        assert_eq!(of(Filter::not_in([1, 2])), pair("NotIn", "1,2"));
        assert_eq!(of(Filter::other("Between", "1;2")), pair("Between", "1;2"));
    }

    #[test]
    fn a_value_of_a_list_cannot_become_two() {
        let filter = Filter::<String>::is_in(["plain", "Smith, John"]);
        assert_eq!(
            Written(&filter).problem().unwrap(),
            "lists the value `Smith, John`, whose comma the provider would read as the end of it; \
             ask for it alone with `Filter::equal` or `Filter::not_equal`"
        );
        assert!(
            Written(&Filter::<String>::not_in(["a,b"]))
                .problem()
                .is_some()
        );
        for written in [
            Filter::<String>::is_in(["a", "b"]),
            Filter::equal("Smith, John"),
            Filter::other("In", "a,b"),
        ] {
            assert_eq!(Written(&written).problem(), None);
        }
    }

    #[test]
    fn parts_of_texts() {
        let of = |filter: Filter<String>| shown(filter);
        assert_eq!(of(Filter::contains("a")), pair("Contains", "a"));
        assert_eq!(of(Filter::begins_with("a")), pair("BeginsWith", "a"));
        assert_eq!(of(Filter::ends_with("a")), pair("EndsWith", "a"));
    }
}
