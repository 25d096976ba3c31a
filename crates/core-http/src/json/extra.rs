//! Members of an object that no typed field holds.
//!
//! Two kinds end up here: members that this library does not know, and known
//! ones that were `null`, which an `Option` alone could not tell from absent.
//! Both are written back, so that reading a record and sending it again as a
//! full replacement changes nothing by accident.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;

use serde::de::DeserializeOwned;
use serde_json::value::RawValue;

use super::duplicates::last_wins;

/// The members of an object that no typed field holds, as raw JSON text.
///
/// Raw text keeps what a number type would lose: a literal of thirty digits
/// goes out as it came in.
///
/// Costs one pointer when empty. `Debug` prints the names only, since a value
/// that nobody modelled may be anything, a password included.
///
/// ```
/// # use core_http::json::Extra;
/// # #[derive(Debug)] pub struct Did { pub name: Option<String>, pub extra: Extra }
/// # core_http::object! { Did { name: "name" } }
/// # fn main() -> Result<(), serde_json::Error> {
/// let did: Did = serde_json::from_str(r#"{"name":null,"beta_flag":true}"#)?;
///
/// assert!(did.extra.is_null("name"));
/// assert_eq!(did.extra.get_as::<bool>("beta_flag").transpose()?, Some(true));
/// assert_eq!(format!("{:?}", did.extra), r#"{"name", "beta_flag"}"#);
/// # Ok(()) }
/// ```
#[derive(Clone, Default)]
pub struct Extra(
    // Twice boxed on purpose: models have this field whether they use it or
    // not, so it must be one word.
    #[expect(clippy::box_collection)] Option<Box<Vec<Entry>>>,
);

#[derive(Clone)]
struct Entry {
    /// Borrowed for known members, so that noting a null allocates no name.
    name: Cow<'static, str>,
    /// `None` is `null`, which most of the entries of a real reply are.
    value: Option<Box<RawValue>>,
}

impl Entry {
    fn raw(&self) -> &RawValue {
        self.value.as_deref().unwrap_or(RawValue::NULL)
    }
}

/// What was read of an object so far, for [`Extra::of_reply`].
#[derive(Default)]
pub(super) struct Read {
    entries: Vec<Entry>,
    gone: Vec<(&'static str, usize)>,
}

impl Read {
    pub(super) fn value(&mut self, name: String, value: Box<RawValue>) {
        let value = not_null(value);
        let name = Cow::Owned(name);
        self.entries.push(Entry { name, value });
    }

    pub(super) fn null(&mut self, name: &'static str) {
        let name = Cow::Borrowed(name);
        self.entries.push(Entry { name, value: None });
    }

    /// Whether a member came that has no typed field, and a value.
    pub(super) fn has_value(&self) -> bool {
        self.entries.iter().any(|entry| entry.value.is_some())
    }

    /// The nulls of this member do not count any more: it has a value.
    pub(super) fn forget(&mut self, name: &'static str) {
        self.gone.push((name, self.entries.len()));
    }
}

/// Null has one form here, so that `is_null` and equality are simple.
fn not_null(value: Box<RawValue>) -> Option<Box<RawValue>> {
    Some(value).filter(|raw| raw.get() != RawValue::NULL.get())
}

impl Extra {
    /// Whether there are no such members.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// How many members there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.as_ref().map_or(0, |entries| entries.len())
    }

    /// The raw value of a member.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&RawValue> {
        self.entry(name).map(Entry::raw)
    }

    /// The value of a member as `T`, if there is such a member.
    #[must_use]
    pub fn get_as<T: DeserializeOwned>(&self, name: &str) -> Option<serde_json::Result<T>> {
        self.get(name).map(|raw| serde_json::from_str(raw.get()))
    }

    /// Whether the provider sent this member as `null`.
    #[must_use]
    pub fn is_null(&self, name: &str) -> bool {
        self.entry(name).is_some_and(|entry| entry.value.is_none())
    }

    /// The members, in the order in which they were met.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &RawValue)> {
        self.entries().iter().map(|e| (&*e.name, e.raw()))
    }

    /// Keeps a member, in place of an earlier one of that name.
    pub fn set(&mut self, name: impl Into<Cow<'static, str>>, value: Box<RawValue>) {
        self.put(name.into(), not_null(value));
    }

    /// Keeps a member as an explicit `null`.
    ///
    /// A typed field of that name comes first: the null is written only while
    /// the field is `None`.
    pub fn set_null(&mut self, name: impl Into<Cow<'static, str>>) {
        self.put(name.into(), None);
    }

    /// Drops a member. True if there was one.
    pub fn remove(&mut self, name: &str) -> bool {
        let Some(entries) = &mut self.0 else {
            return false;
        };
        let before = entries.len();
        entries.retain(|entry| entry.name != name);
        let removed = entries.len() < before;
        if entries.is_empty() {
            self.0 = None;
        }
        removed
    }

    /// Keeps what was read of an object, of which names may occur twice. A known
    /// member in `gone` had a value after the entry at its index, which was a null.
    pub(super) fn of_reply(read: Read) -> Self {
        let Read { mut entries, gone } = read;
        if !gone.is_empty() {
            let gone: HashMap<&str, usize> = gone.into_iter().collect();
            let mut index = 0;
            entries.retain(|entry| {
                index += 1;
                gone.get(&*entry.name).is_none_or(|until| index > *until)
            });
        }
        last_wins(&mut entries, |entry| &entry.name);
        Self(
            Some(entries)
                .filter(|entries| !entries.is_empty())
                .map(Box::new),
        )
    }

    fn put(&mut self, name: Cow<'static, str>, value: Option<Box<RawValue>>) {
        let entries = self.0.get_or_insert_default();
        match entries.iter_mut().find(|entry| entry.name == name) {
            Some(entry) => entry.value = value,
            None => entries.push(Entry { name, value }),
        }
    }

    fn entries(&self) -> &[Entry] {
        self.0.as_deref().map_or(&[], Vec::as_slice)
    }

    fn entry(&self, name: &str) -> Option<&Entry> {
        self.entries().iter().find(|entry| entry.name == name)
    }
}

/// Equal when the same names hold the same text, in any order: an object has
/// no order.
impl PartialEq for Extra {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len()
            && self
                .iter()
                .all(|(name, raw)| other.get(name).is_some_and(|o| o.get() == raw.get()))
    }
}

impl Eq for Extra {}

impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set()
            .entries(self.entries().iter().map(|entry| &entry.name))
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn raw(text: &str) -> Box<RawValue> {
        RawValue::from_string(text.to_owned()).unwrap()
    }

    #[test]
    fn is_one_word() {
        assert_eq!(size_of::<Extra>(), size_of::<usize>());
    }

    #[test]
    fn the_last_of_two_members_counts() {
        let mut extra = Extra::default();
        extra.set("a", raw("1"));
        extra.set_null("b");
        extra.set("a", raw("2"));
        assert_eq!(extra.get("a").map(RawValue::get), Some("2"));
        assert_eq!(extra.len(), 2);
    }

    #[test]
    fn a_raw_null_is_a_null() {
        let mut extra = Extra::default();
        extra.set("a", raw("null"));
        let mut other = Extra::default();
        other.set_null("a");
        assert!(extra.is_null("a"));
        assert_eq!(extra, other);
    }

    #[test]
    fn removing_the_last_member_leaves_it_empty() {
        let mut extra = Extra::default();
        extra.set_null("a");
        assert!(!extra.remove("b"));
        assert!(extra.remove("a"));
        assert!(extra.is_empty());
        assert_eq!(extra, Extra::default());
    }

    #[test]
    fn equality_ignores_order_and_sees_values() {
        let build = |pairs: &[(&'static str, &str)]| {
            let mut extra = Extra::default();
            for (name, value) in pairs {
                extra.set(*name, raw(value));
            }
            extra
        };
        assert_eq!(
            build(&[("a", "1"), ("b", "2")]),
            build(&[("b", "2"), ("a", "1")])
        );
        assert_ne!(build(&[("a", "1")]), build(&[("a", "1.0")]));
        assert_ne!(build(&[("a", "1")]), build(&[("b", "1")]));
    }

    #[test]
    fn debug_shows_no_values() {
        let mut extra = Extra::default();
        extra.set("password", raw("\"hunter2\""));
        assert_eq!(format!("{extra:?}"), r#"{"password"}"#);
    }
}
