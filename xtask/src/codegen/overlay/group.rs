//! Groups of operations, and which of them lives within another.
//!
//! A trunk has no address but below its trunk group, so nobody should have to name
//! the trunk group in each call: `trunk_groups().trunks(&sid)` is told once.

use serde::Deserialize;

use super::{Overlay, Why};
use crate::codegen::names;
use crate::failure::Failure;

/// One resource: a Cargo feature, a module, a handle.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Group {
    /// The tag in the specification.
    pub tag: String,
    /// What a record is called, as in `Comm`; operation names leave it out.
    pub noun: String,
    /// The module, handle and feature are named after this; the tag when missing.
    #[serde(default)]
    pub name: Option<String>,
    /// The ID type that a path parameter called `id` has in this group.
    #[serde(default)]
    pub id: Option<String>,
    /// The tag of the group whose records hold the records of this one: its handle
    /// makes the handle of this one, which keeps the ID of the holder.
    #[serde(default)]
    pub within: Option<String>,
    /// The method that makes the handle, where it is not the name of the group.
    #[serde(default)]
    pub accessor: Option<String>,
    #[serde(rename = "why")]
    _why: Why,
}

impl Group {
    pub(crate) fn module(&self) -> String {
        names::snake(self.name.as_ref().unwrap_or(&self.tag))
    }

    pub(crate) fn feature(&self) -> String {
        names::kebab(self.name.as_ref().unwrap_or(&self.tag))
    }

    pub(crate) fn handle(&self) -> String {
        names::pascal(self.name.as_ref().unwrap_or(&self.tag))
    }

    /// The method that makes the handle.
    pub(crate) fn accessor(&self) -> String {
        self.accessor.clone().unwrap_or_else(|| self.module())
    }
}

impl Overlay {
    /// The group that `group` lives within.
    pub(crate) fn holder(&self, group: &Group) -> Option<&Group> {
        let holder = group.within.as_ref()?;
        self.groups.iter().find(|other| other.tag == *holder)
    }

    /// Every `within` names a group, and one that lives within no other: two levels
    /// are what people read.
    pub(crate) fn check_holders(&self) -> Result<(), Failure> {
        for group in self.groups.iter().filter(|group| group.within.is_some()) {
            let holder = self.holder(group);
            if holder.is_none_or(|holder| holder.within.is_some()) {
                return Err(Failure::new(format!(
                    "the overlay of {}: the group `{}` is within `{}`, which is no group of \
                     the client itself",
                    self.provider.title,
                    group.tag,
                    group.within.as_deref().unwrap_or_default()
                )));
            }
        }
        Ok(())
    }
}
