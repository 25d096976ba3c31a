//! A bare list in the place of the page that has it as a member.

use serde::de::{Deserializer, Error, IntoDeserializer, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;

use crate::json::Member;

/// The elements of a list, to be read as the value of a member.
pub(super) struct Rows<A>(pub(super) A);

impl<'de, A: SeqAccess<'de>> Deserializer<'de> for Rows<A> {
    type Error = A::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, A::Error> {
        visitor.visit_seq(self.0)
    }

    /// The rows are there, as a member is that is not null.
    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, A::Error> {
        visitor.visit_some(self)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit
        unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

/// The path of an error from the list on, since the member is not in the text.
#[cold]
pub(super) fn without_member<E: Error>(name: &str, error: &E) -> E {
    let message = error.to_string();
    let member = Member(name).to_string();
    E::custom(message.strip_prefix(&member).unwrap_or(&message))
}

impl<'de, E: Error, A: SeqAccess<'de, Error = E>> IntoDeserializer<'de, E> for Rows<A> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}
