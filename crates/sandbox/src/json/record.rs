//! A JSON object: what the providers call an object, entity or record.

use rust_decimal::Decimal;

use super::Json;

/// Members in the order they were set. Lookup is a scan: records have tens of members.
#[derive(Debug, Clone, Default)]
pub(crate) struct Record(Vec<(String, Json)>);

impl Record {
    pub(crate) const fn new() -> Self {
        Self(Vec::new())
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    /// The member, null included.
    pub(crate) fn get(&self, name: &str) -> Option<&Json> {
        self.0
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value)
    }

    pub(crate) fn get_mut(&mut self, name: &str) -> Option<&mut Json> {
        self.0
            .iter_mut()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value)
    }

    /// The member, unless it is absent or null.
    pub(crate) fn present(&self, name: &str) -> Option<&Json> {
        self.get(name).filter(|value| !value.is_null())
    }

    /// The member as text, if it is text.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.get(name)?.as_text()
    }

    /// The member as an integer, if it is one.
    pub(crate) fn integer(&self, name: &str) -> Option<i64> {
        self.get(name)?.as_integer()
    }

    /// The member as a truth value, if it is one.
    pub(crate) fn flag(&self, name: &str) -> Option<bool> {
        self.get(name)?.as_bool()
    }

    /// The member as an exact decimal: a number, or text that is one.
    pub(crate) fn decimal(&self, name: &str) -> Option<Decimal> {
        match self.get(name)? {
            Json::Number(number) => number.decimal(),
            Json::Text(text) => super::Number::parse(text).decimal(),
            _ => None,
        }
    }

    pub(crate) fn contains(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// Sets a member, in its place when it is there, else at the end.
    pub(crate) fn set(&mut self, name: impl Into<String>, value: impl Into<Json>) {
        let (name, value) = (name.into(), value.into());
        match self.get_mut(&name) {
            Some(held) => *held = value,
            None => self.0.push((name, value)),
        }
    }

    /// Takes a member out.
    pub(crate) fn remove(&mut self, name: &str) -> Option<Json> {
        let index = self.0.iter().position(|(known, _)| known == name)?;
        Some(self.0.remove(index).1)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &Json)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }

    pub(crate) fn iter_mut(&mut self) -> impl Iterator<Item = (&mut String, &mut Json)> {
        self.0.iter_mut().map(|(name, value)| (name, value))
    }

    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(name, _)| name.as_str())
    }

    /// Keeps the members that the test accepts.
    pub(crate) fn retain(&mut self, mut keep: impl FnMut(&str) -> bool) {
        self.0.retain(|(name, _)| keep(name));
    }
}

/// The order of members means nothing.
impl PartialEq for Record {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len()
            && self
                .iter()
                .all(|(name, value)| other.get(name) == Some(value))
    }
}

impl FromIterator<(String, Json)> for Record {
    fn from_iter<I: IntoIterator<Item = (String, Json)>>(members: I) -> Self {
        let mut record = Self::new();
        for (name, value) in members {
            record.set(name, value);
        }
        record
    }
}

impl IntoIterator for Record {
    type Item = (String, Json);
    type IntoIter = std::vec::IntoIter<(String, Json)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

/// Writes a record in Rust: `record! { "commId": 5001, "identifier": identifier }`.
macro_rules! record {
    ($($name:literal : $value:expr),* $(,)?) => {{
        #[allow(unused_mut, reason = "a record may have no member")]
        let mut record = $crate::json::Record::new();
        $(record.set($name, $value);)*
        record
    }};
}
pub(crate) use record;

#[cfg(test)]
mod tests {
    use super::super::Json;

    #[test]
    fn a_member_keeps_its_place_when_it_is_set_again() {
        let mut record = record! { "a": 1, "b": Json::Null };
        record.set("a", "one");
        assert_eq!(record.to_string(), r#"{"a":"one","b":null}"#);
        assert!(record.contains("b") && record.present("b").is_none());
    }

    #[test]
    fn order_does_not_matter_for_equality() {
        assert_eq!(record! { "a": 1, "b": 2 }, record! { "b": 2, "a": 1 });
        assert_ne!(record! { "a": 1 }, record! { "a": 1, "b": 2 });
    }
}
