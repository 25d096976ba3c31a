//! Models: plain structs that read leniently and write faithfully.
//!
//! The struct is an ordinary one, so that documentation, completion and
//! `Debug` show what is there. [`object!`](crate::object) adds the names on the
//! wire. What it expands to is small, because a provider has hundreds of
//! models: a table of names, one `match`, and calls of the functions below,
//! which are compiled once per type of field and not once per field.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::value::RawValue;

use super::lenient::{Member, Seed, within};
use super::{Extra, Field, Lenient};

/// A model, as [`object!`](crate::object) implements it.
pub trait Object: Sized {
    /// The name of the type, for error messages.
    const NAME: &'static str;

    /// The members on the wire that have a typed field.
    const MEMBERS: &'static [&'static str];

    /// Reads all members of an object.
    ///
    /// # Errors
    ///
    /// When a value cannot stand for its field, or the identity is missing.
    fn read<'de, A: MapAccess<'de>>(reader: ObjectReader<A>) -> Result<Self, A::Error>;

    /// Writes the typed fields.
    ///
    /// # Errors
    ///
    /// When the serializer fails.
    fn write<S: SerializeMap>(&self, writer: &mut ObjectWriter<'_, S>) -> Result<(), S::Error>;

    /// The members that no typed field holds.
    fn extra(&self) -> &Extra;
}

/// Gives a plain struct its form on the wire.
///
/// The struct has the listed fields and `extra: `[`Extra`]. A field is an
/// `Option<T>` (or [`Patch<T>`](super::Patch), [`Nullable<T>`](super::Nullable))
/// unless its name is followed by `required`: then it is the identity of the
/// record, a plain `T`, and a reply without it is an error.
///
/// A model may have one type parameter, for envelopes like `Page<T>`.
///
/// Implements [`Object`], [`Lenient`], `Serialize` and `Deserialize`.
///
/// - Unknown members and known ones that were `null` are kept in `extra` and
///   written back.
/// - Of two members with one name the last counts.
/// - A list of exactly one object is read as that object.
///
/// ```
/// use core_http::json::Extra;
///
/// /// A node of a tree.
/// #[derive(Debug, Clone, PartialEq)]
/// pub struct Node {
///     /// Its identifier.
///     pub id: i64,
///     /// What hangs below it: absent and empty are not the same.
///     pub children: Option<Vec<Node>>,
///     /// Everything else.
///     pub extra: Extra,
/// }
///
/// core_http::object! { Node { id: "nodeID" required, children: "children" } }
///
/// # fn main() -> Result<(), serde_json::Error> {
/// let node: Node = serde_json::from_str(r#"{"nodeID":1,"children":[{"nodeID":"2"}]}"#)?;
/// assert_eq!(node.children.as_ref().map(|c| c[0].id), Some(2));
///
/// let problem = serde_json::from_str::<Node>(r#"{"nodeID":1,"children":[{}]}"#).unwrap_err();
/// assert!(problem.to_string().starts_with(".children[0]: Node without its member `nodeID`"));
/// # Ok(()) }
/// ```
#[macro_export]
macro_rules! object {
    ($($model:ident $(<$param:ident>)? { $($field:ident : $name:literal $($required:ident)?),* $(,)? })+) => {$(
        impl$(<$param: $crate::json::Lenient + $crate::json::private::Serialize>)?
            $crate::json::Object for $model$(<$param>)?
        {
            const NAME: &'static str = ::core::stringify!($model);
            const MEMBERS: &'static [&'static str] = &[$($name),*];

            fn read<'de, A: $crate::json::private::MapAccess<'de>>(
                mut reader: $crate::json::ObjectReader<A>,
            ) -> ::core::result::Result<Self, A::Error> {
                #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
                #[derive(Clone, Copy)]
                enum Known { $($field),* }
                const KNOWN: &[Known] = &[$(Known::$field),*];

                $(let mut $field = ::core::default::Default::default();)*
                while let ::core::option::Option::Some(index) = reader.next_known(Self::MEMBERS)? {
                    match KNOWN[index] {
                        $(Known::$field => $crate::object!(@read reader $field $($required)?),)*
                    }
                }
                ::core::result::Result::Ok(Self {
                    $($field: $crate::object!(@done reader $field $name $($required)?),)*
                    extra: reader.into_extra(),
                })
            }

            fn write<S: $crate::json::private::SerializeMap>(
                &self,
                writer: &mut $crate::json::ObjectWriter<'_, S>,
            ) -> ::core::result::Result<(), S::Error> {
                $($crate::object!(@write writer self $field $name $($required)?);)*
                ::core::result::Result::Ok(())
            }

            fn extra(&self) -> &$crate::json::Extra {
                &self.extra
            }
        }

        impl<'de $(, $param: $crate::json::Lenient + $crate::json::private::Serialize)?>
            $crate::json::private::Deserialize<'de> for $model$(<$param>)?
        {
            fn deserialize<D: $crate::json::private::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::json::private::read_object(deserializer)
            }
        }

        impl$(<$param: $crate::json::Lenient + $crate::json::private::Serialize>)?
            $crate::json::Lenient for $model$(<$param>)?
        {
            fn lenient<'de, D: $crate::json::private::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::json::private::read_object(deserializer)
            }
        }

        impl$(<$param: $crate::json::Lenient + $crate::json::private::Serialize>)?
            $crate::json::private::Serialize for $model$(<$param>)?
        {
            fn serialize<S: $crate::json::private::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::json::private::write_object(self, serializer)
            }
        }
    )+};

    (@read $reader:ident $field:ident) => { $reader.field(&mut $field)? };
    (@read $reader:ident $field:ident required) => { $reader.required(&mut $field)? };
    (@done $reader:ident $field:ident $name:literal) => { $field };
    (@done $reader:ident $field:ident $name:literal required) => {
        $reader.present(<Self as $crate::json::Object>::NAME, $field, $name)?
    };
    (@write $writer:ident $self:ident $field:ident $name:literal) => {
        $writer.field($name, &$self.$field)?
    };
    (@write $writer:ident $self:ident $field:ident $name:literal required) => {
        $writer.required($name, &$self.$field)?
    };
}

/// Reads the members of one object; made by the library, used by the macro.
pub struct ObjectReader<A> {
    members: A,
    extra: Extra,
    /// The known member that is being read.
    current: &'static str,
    /// Where to look for the next name: members mostly come in the order in
    /// which they are documented, so that is one comparison per member.
    next: usize,
}

impl<A> fmt::Debug for ObjectReader<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ObjectReader")
            .field("current", &self.current)
            .finish_non_exhaustive()
    }
}

impl<'de, A: MapAccess<'de>> ObjectReader<A> {
    fn new(members: A) -> Self {
        Self {
            members,
            extra: Extra::default(),
            current: "",
            next: 0,
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
                    Ok(value) => self.extra.set(name, value),
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

    /// Reads the value of an identity; a `null` counts as missing.
    ///
    /// # Errors
    ///
    /// When the value cannot stand for the field's type.
    pub fn required<T: Lenient>(&mut self, slot: &mut Option<T>) -> Result<(), A::Error> {
        match self.members.next_value_seed(Seed::<Option<T>>::new()) {
            Ok(value) => {
                *slot = value;
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

    /// What no typed field holds.
    #[must_use]
    pub fn into_extra(self) -> Extra {
        self.extra
    }

    /// Keeps `extra` in step with a field that has just been read: the last of
    /// two members counts, whether it is the null or the value.
    fn note(&mut self, null: bool) {
        if null {
            self.extra.set_null(self.current);
        } else if !self.extra.is_empty() {
            self.extra.remove(self.current);
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

/// Writes the members of one object; made by the library, used by the macro.
pub struct ObjectWriter<'a, S> {
    members: S,
    extra: &'a Extra,
    /// Names that a field wrote although `extra` has them too.
    written: Vec<&'static str>,
}

impl<S> fmt::Debug for ObjectWriter<'_, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ObjectWriter").finish_non_exhaustive()
    }
}

impl<S: SerializeMap> ObjectWriter<'_, S> {
    /// Writes an optional member unless it is absent.
    ///
    /// # Errors
    ///
    /// When the serializer fails.
    pub fn field<F: Field>(&mut self, name: &'static str, field: &F) -> Result<(), S::Error> {
        if field.is_absent() {
            return Ok(());
        }
        self.required(name, field)
    }

    /// Writes a member.
    ///
    /// # Errors
    ///
    /// When the serializer fails.
    pub fn required<T: Serialize>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), S::Error> {
        if self.extra.get(name).is_some() {
            self.written.push(name);
        }
        self.members.serialize_entry(name, value)
    }

    fn finish(mut self) -> Result<S::Ok, S::Error> {
        for (name, value) in self.extra.iter() {
            if !self.written.contains(&name) {
                self.members.serialize_entry(name, value)?;
            }
        }
        self.members.end()
    }
}

/// Reads a model.
///
/// # Errors
///
/// When the value is not an object or one of its members cannot be read.
pub fn read_object<'de, T: Object, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    struct One<T>(PhantomData<T>);

    impl<'de, T: Object> Visitor<'de> for One<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an object")
        }

        fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<T, A::Error> {
            T::read(ObjectReader::new(members))
        }

        fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<T, A::Error> {
            let first = elements.next_element_seed(ObjectSeed(PhantomData))?;
            let more = elements.next_element::<serde::de::IgnoredAny>()?.is_some();
            first
                .filter(|_| !more)
                .ok_or_else(|| A::Error::custom("expected an object, or a list of one"))
        }
    }

    struct ObjectSeed<T>(PhantomData<T>);

    impl<'de, T: Object> DeserializeSeed<'de> for ObjectSeed<T> {
        type Value = T;

        fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
            read_object(deserializer)
        }
    }

    deserializer.deserialize_struct(T::NAME, T::MEMBERS, One(PhantomData))
}

/// Writes a model: typed fields first, then what `extra` holds beyond them.
///
/// # Errors
///
/// When the serializer fails.
pub fn write_object<T: Object, S: Serializer>(
    object: &T,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut writer = ObjectWriter {
        members: serializer.serialize_map(None)?,
        extra: object.extra(),
        written: Vec::new(),
    };
    object.write(&mut writer)?;
    writer.finish()
}
