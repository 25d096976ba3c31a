//! Objects under construction: the bodies of requests.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

use bytes::Bytes;
use serde::de::{DeserializeOwned, Deserializer, Error as _, MapAccess, Visitor};
use serde::ser::{Error as _, SerializeMap, Serializer};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::duplicates::last_wins;
use super::{Field, Lenient, Patch};
use crate::error::Error;

/// A JSON object under construction.
///
/// Holds the members as JSON text in one buffer, in the order in which they
/// were set, so the body is written once and decimals and unknown members keep
/// their exact form. `Debug` prints the names only.
///
/// A value that has no JSON form is not lost silently: the object remembers it
/// and [`into_bytes`](Self::into_bytes) fails, so that building can stay fluent.
///
/// ```
/// use core_http::json::JsonObject;
///
/// let mut body = JsonObject::new();
/// body.set("name", "edge-1").set("capacity", &200).null("out_sip_password");
/// body.insert_into("attributes", "team", "voice");
/// assert_eq!(
///     body.into_bytes().unwrap(),
///     r#"{"name":"edge-1","capacity":200,"out_sip_password":null,"attributes":{"team":"voice"}}"#,
/// );
/// ```
#[derive(Clone, Default)]
pub struct JsonObject {
    /// `{"a":1,"b":2`, without the closing brace; empty without members.
    text: Vec<u8>,
    members: Vec<Slot>,
    problem: Option<UnwritableMember>,
}

#[derive(Clone)]
struct Slot {
    name: Cow<'static, str>,
    /// Where the value stands in the text.
    value: Range<usize>,
}

impl JsonObject {
    /// An object without members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// All members that a record has when it is written, unknown ones included:
    /// the start of a full replacement.
    ///
    /// # Errors
    ///
    /// When the value has no JSON form or is not an object.
    pub fn from_reply<T: Serialize + ?Sized>(reply: &T) -> serde_json::Result<Self> {
        serde_json::from_slice(&serde_json::to_vec(reply)?)
    }

    /// The same for builders, which cannot fail: a record that has no JSON form
    /// makes an object that cannot be sent, and says why when it is.
    #[must_use]
    pub fn of<T: Serialize + ?Sized>(record: &T) -> Self {
        Self::from_reply(record).unwrap_or_else(|error| Self {
            problem: Some(UnwritableMember {
                name: Cow::Borrowed(""),
                reason: error.to_string(),
            }),
            ..Self::default()
        })
    }

    /// Sets a member. One that is there already keeps its place.
    pub fn set<T: Serialize + ?Sized>(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        value: &T,
    ) -> &mut Self {
        let name = name.into();
        // Written behind everything else first: where it belongs is decided
        // when it is known to be good.
        let end = self.text.len();
        match self.write(&name, value) {
            Ok(start) => self.place(name, end, start),
            Err(error) => {
                self.text.truncate(end);
                let reason = error.to_string();
                self.problem
                    .get_or_insert(UnwritableMember { name, reason });
            }
        }
        self
    }

    /// Sets a member to an explicit `null`.
    pub fn null(&mut self, name: impl Into<Cow<'static, str>>) -> &mut Self {
        self.set(name, &())
    }

    /// Sets, clears or leaves out a member, as the patch says.
    pub fn patch<T: Lenient + Serialize>(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        patch: &Patch<T>,
    ) -> &mut Self {
        if Field::is_absent(patch) {
            return self;
        }
        self.set(name, patch)
    }

    /// Sets those of `names` to `null` that the object does not have: for
    /// providers that do so themselves with what a replacement leaves out.
    pub fn fill_null(&mut self, names: &[&'static str]) -> &mut Self {
        for name in names {
            if !self.contains(name) {
                self.null(*name);
            }
        }
        self
    }

    /// Sets a member of the object that is the member `name`, and creates that
    /// object if it is absent or `null`.
    pub fn insert_into<T: Serialize + ?Sized>(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        key: impl Into<String>,
        value: &T,
    ) -> &mut Self {
        let name = name.into();
        let inner = self.get::<Option<Self>>(&name).transpose();
        match inner {
            Ok(inner) => {
                let mut inner = inner.flatten().unwrap_or_default();
                inner.set(key.into(), value);
                self.set(name, &inner)
            }
            Err(error) => {
                let reason = error.to_string();
                self.problem
                    .get_or_insert(UnwritableMember { name, reason });
                self
            }
        }
    }

    /// Takes a member out. True if there was one.
    pub fn remove(&mut self, name: &str) -> bool {
        let Some(index) = self.find(name) else {
            return false;
        };
        // From the punctuation before the name to the end of the value.
        let start = index
            .checked_sub(1)
            .map_or(0, |i| self.members[i].value.end);
        let end = self.members.remove(index).value.end;
        self.text.drain(start..end);
        self.shift(index, end, start);
        if let Some(first) = self.text.first_mut() {
            *first = b'{';
        }
        true
    }

    /// Whether there is a member of that name.
    #[must_use]
    pub fn contains(&self, name: &str) -> bool {
        self.find(name).is_some()
    }

    /// The raw value of a member.
    #[must_use]
    pub fn raw(&self, name: &str) -> Option<&RawValue> {
        let slot = &self.members[self.find(name)?];
        serde_json::from_slice(self.text_of(slot)).ok()
    }

    /// The value of a member as `T`, if there is such a member.
    #[must_use]
    pub fn get<T: DeserializeOwned>(&self, name: &str) -> Option<serde_json::Result<T>> {
        let slot = &self.members[self.find(name)?];
        Some(serde_json::from_slice(self.text_of(slot)))
    }

    /// The names and raw values, in order.
    pub fn members(&self) -> impl Iterator<Item = (&str, &RawValue)> {
        self.members.iter().filter_map(|slot| {
            let raw = serde_json::from_slice(self.text_of(slot)).ok()?;
            Some((&*slot.name, raw))
        })
    }

    /// How many members there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.members.len()
    }

    /// Whether there are no members.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.members.is_empty()
    }

    /// The value that could not be written, if there was one.
    #[must_use]
    pub fn problem(&self) -> Option<&UnwritableMember> {
        self.problem.as_ref()
    }

    /// The JSON text.
    ///
    /// # Errors
    ///
    /// When a value that was set has no JSON form.
    pub fn into_bytes(mut self) -> Result<Bytes, UnwritableMember> {
        if let Some(problem) = self.problem {
            return Err(problem);
        }
        if self.text.is_empty() {
            self.text.push(b'{');
        }
        self.text.push(b'}');
        Ok(self.text.into())
    }

    /// Writes a member behind all others; gives where its value begins.
    fn write<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) -> serde_json::Result<usize> {
        self.text
            .push(if self.text.is_empty() { b'{' } else { b',' });
        serde_json::to_writer(&mut self.text, name)?;
        self.text.push(b':');
        let start = self.text.len();
        serde_json::to_writer(&mut self.text, value)?;
        Ok(start)
    }

    /// Adds a member whose name is new, and is not looked for.
    fn push(&mut self, name: String, value: &RawValue) -> serde_json::Result<()> {
        let start = self.write(&name, value)?;
        let name = Cow::Owned(name);
        let value = start..self.text.len();
        self.members.push(Slot { name, value });
        Ok(())
    }

    fn text_of(&self, slot: &Slot) -> &[u8] {
        &self.text[slot.value.clone()]
    }

    fn find(&self, name: &str) -> Option<usize> {
        self.members.iter().position(|slot| slot.name == name)
    }

    /// Takes in the value at `start..`, whose name and punctuation begin at `end`.
    fn place(&mut self, name: Cow<'static, str>, end: usize, start: usize) {
        match self.find(&name) {
            None => {
                let value = start..self.text.len();
                self.members.push(Slot { name, value });
            }
            Some(index) => {
                let new = self.text.split_off(start);
                self.text.truncate(end);
                let old = self.members[index].value.clone();
                let new_end = old.start + new.len();
                self.text.splice(old.clone(), new);
                self.members[index].value.end = new_end;
                self.shift(index + 1, old.end, new_end);
            }
        }
    }

    /// Moves the slots from `index` on: what stood at `from` stands at `to`.
    fn shift(&mut self, index: usize, from: usize, to: usize) {
        for slot in &mut self.members[index..] {
            slot.value = slot.value.start - from + to..slot.value.end - from + to;
        }
    }
}

/// Equal when the same names hold the same text, in any order.
impl PartialEq for JsonObject {
    fn eq(&self, other: &Self) -> bool {
        self.problem == other.problem
            && self.len() == other.len()
            && self.members.iter().all(|slot| {
                let twin = other.find(&slot.name).map(|index| &other.members[index]);
                twin.is_some_and(|twin| other.text_of(twin) == self.text_of(slot))
            })
    }
}

impl fmt::Debug for JsonObject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set()
            .entries(self.members.iter().map(|slot| &slot.name))
            .finish()
    }
}

impl Serialize for JsonObject {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if let Some(problem) = &self.problem {
            return Err(S::Error::custom(problem));
        }
        let mut map = serializer.serialize_map(Some(self.len()))?;
        for (name, value) in self.members() {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for JsonObject {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Members;

        impl<'de> Visitor<'de> for Members {
            type Value = JsonObject;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<JsonObject, A::Error> {
                let mut entries: Vec<(String, Box<RawValue>)> = Vec::new();
                while let Some(entry) = members.next_entry()? {
                    entries.push(entry);
                }
                last_wins(&mut entries, |entry| &entry.0);
                let mut object = JsonObject::new();
                for (name, value) in entries {
                    object.push(name, &value).map_err(A::Error::custom)?;
                }
                Ok(object)
            }
        }

        deserializer.deserialize_map(Members)
    }
}

impl Lenient for JsonObject {
    fn lenient<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::deserialize(deserializer)
    }
}

/// A member whose value has no JSON form, such as a map whose keys are no text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnwritableMember {
    name: Cow<'static, str>,
    reason: String,
}

impl UnwritableMember {
    /// The name of the member; empty when the whole record cannot be written.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }
}

impl fmt::Display for UnwritableMember {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &*self.name {
            "" => write!(f, "the record cannot be written as JSON: {}", self.reason),
            name => write!(
                f,
                "member `{name}` cannot be written as JSON: {}",
                self.reason
            ),
        }
    }
}

impl std::error::Error for UnwritableMember {}

impl From<UnwritableMember> for Error {
    fn from(problem: UnwritableMember) -> Self {
        Self::invalid_request(problem.to_string())
    }
}

#[cfg(test)]
mod tests;
