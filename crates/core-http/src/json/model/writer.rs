//! Writing typed fields and `extra` as the members of an object.

use std::fmt;

use serde::ser::{Serialize, SerializeMap};

use crate::json::{Extra, Field};

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

impl<'a, S: SerializeMap> ObjectWriter<'a, S> {
    pub(super) fn new(members: S, extra: &'a Extra) -> Self {
        Self {
            members,
            extra,
            written: Vec::new(),
        }
    }

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

    pub(super) fn finish(mut self) -> Result<S::Ok, S::Error> {
        for (name, value) in self.extra.iter() {
            if !self.written.contains(&name) {
                self.members.serialize_entry(name, value)?;
            }
        }
        self.members.end()
    }
}
