//! The kinds of fields a model can have.

use serde::de::Deserializer;
use serde::{Deserialize, Serialize};

use super::{Lenient, Nullable, Patch};

/// A field that can be absent: `Option`, [`Patch`] or [`Nullable`].
///
/// The three differ in what they make of `null`. An `Option` becomes `None`,
/// and the null is noted in [`Extra`](super::Extra) so that it is not lost.
pub trait Field: Default + Serialize {
    /// Reads the member's value, `null` included.
    ///
    /// # Errors
    ///
    /// When the value cannot stand for the field's type.
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;

    /// Whether the field leaves its member out when written.
    fn is_absent(&self) -> bool;
}

impl<T: Lenient + Serialize> Field for Option<T> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::lenient(deserializer)
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

impl<T: Lenient + Serialize> Field for Patch<T> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::deserialize(deserializer)
    }

    fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }
}

impl<T: Lenient + Serialize> Field for Nullable<T> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::deserialize(deserializer)
    }

    /// Never: a required member is written, as `null` when it is empty.
    fn is_absent(&self) -> bool {
        false
    }
}
