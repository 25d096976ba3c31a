//! Models: plain structs that read leniently and write faithfully.
//!
//! The struct is an ordinary one, so that documentation, completion and
//! `Debug` show what is there. [`object!`](crate::object) adds the names on the
//! wire. What it expands to is small, because a provider has hundreds of
//! models: a table of names, one `match`, and calls of the functions below,
//! which are compiled once per type of field and not once per field.

mod reader;
mod rows;
mod writer;

use std::fmt;
use std::iter::once;
use std::marker::PhantomData;

use serde::de::value::MapDeserializer;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::ser::{SerializeMap, Serializer};

pub use self::reader::ObjectReader;
use self::rows::Rows;
pub use self::writer::ObjectWriter;
use super::Extra;

/// A model, as [`object!`](crate::object) implements it.
pub trait Object: Sized {
    /// The name of the type, for error messages.
    const NAME: &'static str;

    /// The members on the wire that have a typed field.
    const MEMBERS: &'static [&'static str];

    /// The member that holds the rows, where the model is one page of a list.
    const ROWS: Option<&'static str>;

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
/// record, a plain `T`, and a reply without it is an error. `rows` marks the rows of
/// a page, a plain `Vec<T>`: a bare list stands for the page then, and a page is in
/// order without rows only if nothing unknown came in their place.
///
/// A model may have one type parameter, for envelopes like `Page<T>`.
///
/// Implements [`Object`], [`Lenient`](crate::json::Lenient), `Serialize` and
/// `Deserialize`.
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
            const ROWS: ::core::option::Option<&'static str> = $crate::json::private::marked(
                &[$($crate::object!(@rows $name $($required)?)),*],
            );

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
    (@read $reader:ident $field:ident $mark:ident) => { $reader.required(&mut $field)? };
    (@rows $name:literal rows) => { ::core::option::Option::Some($name) };
    (@rows $name:literal $($mark:ident)?) => { ::core::option::Option::None };
    (@done $reader:ident $field:ident $name:literal) => { $field };
    (@done $reader:ident $field:ident $name:literal required) => {
        $reader.present(<Self as $crate::json::Object>::NAME, $field, $name)?
    };
    (@done $reader:ident $field:ident $name:literal rows) => {
        $reader.rows(<Self as $crate::json::Object>::NAME, $field, $name)?
    };
    (@write $writer:ident $self:ident $field:ident $name:literal) => {
        $writer.field($name, &$self.$field)?
    };
    (@write $writer:ident $self:ident $field:ident $name:literal $mark:ident) => {
        $writer.required($name, &$self.$field)?
    };
}

/// The name that is marked, of those that are or are not.
#[must_use]
pub const fn marked(names: &[Option<&'static str>]) -> Option<&'static str> {
    let mut index = 0;
    while index < names.len() {
        if names[index].is_some() {
            return names[index];
        }
        index += 1;
    }
    None
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
            if let Some(name) = T::ROWS {
                let rows = (name, Rows(elements));
                return T::read(ObjectReader::new(MapDeserializer::new(once(rows))))
                    .map_err(|error| rows::without_member(name, &error));
            }
            let first = elements.next_element_seed(ObjectSeed(PhantomData))?;
            let more = elements.next_element::<IgnoredAny>()?.is_some();
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
    let mut writer = ObjectWriter::new(serializer.serialize_map(None)?, object.extra());
    object.write(&mut writer)?;
    writer.finish()
}
