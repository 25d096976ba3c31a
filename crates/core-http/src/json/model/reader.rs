//! Reading the members of an object into typed fields and `extra`.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::json::extra::Read;
use crate::json::lenient::{Member, Seed, within};
use crate::json::{Extra, Field, Lenient};

/// Reads the members of one object; made by the library, used by the macro.
pub struct ObjectReader<A> {
    members: A,
    extra: Read,
    /// The known member that is being read.
    current: &'static str,
    /// Where to look for the next name: members mostly come in the order in
    /// which they are documented, so that is one comparison per member.
    next: usize,
    /// Known members that were null, a bit for each; of 64 and more some share one.
    nulls: u64,
}

impl<A> fmt::Debug for ObjectReader<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ObjectReader")
            .field("current", &self.current)
            .finish_non_exhaustive()
    }
}

impl<'de, A: MapAccess<'de>> ObjectReader<A> {
    pub(super) fn new(members: A) -> Self {
        Self {
            members,
            extra: Read::default(),
            current: "",
            next: 0,
            nulls: 0,
        }
    }

    /// Goes to the next member with a typed field; keeps those that have none.
    ///
    /// # Errors
    ///
    /// When the text is not JSON.
    pub fn next_known(
        &mut self,
        names: &'static [&'static str],
    ) -> Result<Option<usize>, A::Error> {
        loop {
            let name = Name {
                names,
                next: self.next,
            };
            match self.members.next_key_seed(name)? {
                Some(Key::Known(index)) => {
                    self.current = names[index];
                    self.next = index + 1;
                    return Ok(Some(index));
                }
                Some(Key::Unknown(name)) => match self.members.next_value::<Box<RawValue>>() {
                    Ok(value) => self.extra.value(name, value),
                    Err(error) => return Err(within(Member(&name), &error)),
                },
                None => return Ok(None),
            }
        }
    }

    /// Reads the value of an optional member.
    ///
    /// # Errors
    ///
    /// When the value cannot stand for the field's type.
    pub fn field<F: Field>(&mut self, slot: &mut F) -> Result<(), A::Error> {
        match self.members.next_value_seed(FieldSeed(PhantomData)) {
            Ok(value) => {
                *slot = value;
                self.note(slot.is_absent());
                Ok(())
            }
            Err(error) => Err(within(Member(self.current), &error)),
        }
    }

    /// Reads the value of an identity; a `null` counts as missing, or as a list
    /// without elements.
    ///
    /// # Errors
    ///
    /// When the value cannot stand for the field's type.
    pub fn required<T: Lenient>(&mut self, slot: &mut Option<T>) -> Result<(), A::Error> {
        match self.members.next_value_seed(Seed::<Option<T>>::new()) {
            Ok(value) => {
                *slot = value.or_else(T::nothing);
                Ok(())
            }
            Err(error) => Err(within(Member(self.current), &error)),
        }
    }

    /// The identity, if it was there.
    ///
    /// # Errors
    ///
    /// When it was not.
    pub fn present<T>(&self, model: &str, slot: Option<T>, name: &str) -> Result<T, A::Error> {
        slot.ok_or_else(|| missing(model, name))
    }

    /// The rows of a page, none if it has no such member.
    ///
    /// # Errors
    ///
    /// When an unknown member came, for it may be what the rows are in now: a list
    /// that ends early for that is worse than one that fails.
    pub fn rows<T: Default>(
        &self,
        model: &str,
        slot: Option<T>,
        name: &str,
    ) -> Result<T, A::Error> {
        match slot {
            None if self.extra.has_value() => Err(missing(model, name)),
            rows => Ok(rows.unwrap_or_default()),
        }
    }

    /// What no typed field holds.
    #[must_use]
    pub fn into_extra(self) -> Extra {
        Extra::of_reply(self.extra)
    }

    /// Keeps `extra` in step with a field that has just been read: the last of
    /// two members counts, whether it is the null or the value.
    fn note(&mut self, null: bool) {
        let bit = 1 << (self.next % 64);
        if null {
            self.extra.null(self.current);
            self.nulls |= bit;
        } else if self.nulls & bit != 0 {
            self.extra.forget(self.current);
        }
    }
}

#[cold]
fn missing<E: Error>(model: &str, name: &str) -> E {
    E::custom(format_args!("{model} without its member `{name}`"))
}

struct FieldSeed<F>(PhantomData<F>);

impl<'de, F: Field> DeserializeSeed<'de> for FieldSeed<F> {
    type Value = F;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<F, D::Error> {
        F::read(deserializer)
    }
}

/// Finds a member's name in the table without allocating.
struct Name {
    names: &'static [&'static str],
    next: usize,
}

enum Key {
    Known(usize),
    Unknown(String),
}

impl Name {
    fn find(&self, name: &str) -> Option<usize> {
        let (before, after) = self.names.split_at(self.next.min(self.names.len()));
        let in_after = after.iter().position(|known| *known == name);
        in_after
            .map(|index| index + before.len())
            .or_else(|| before.iter().position(|known| *known == name))
    }
}

impl<'de> DeserializeSeed<'de> for Name {
    type Value = Key;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Name {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member's name")
    }

    fn visit_str<E>(self, name: &str) -> Result<Key, E> {
        Ok(self
            .find(name)
            .map_or_else(|| Key::Unknown(name.to_owned()), Key::Known))
    }
}
