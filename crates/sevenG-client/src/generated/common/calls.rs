//! The requests of `Common`.
//! Written by `cargo xtask codegen`.

use core_http::{Call, Json};

use super::LookupItem;
use crate::Error;

/// Read the id/label pairs of one lookup category.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetLookup {
    pub(crate) call: Call,
}

impl GetLookup {
    /// Category name, case-sensitive; the word info lists all categories. *Uncertain:* Table
    /// badges it optional while the newest usage notes require it; behaviour without it not
    /// read; an older page names it Field.
    pub fn name(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.query("Name", value.as_ref()) }
    }
}

core_http::call_methods!(GetLookup -> Vec<LookupItem>, Error);

/// Liveness probe.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetHealthCheck {
    pub(crate) call: Call,
}

core_http::call_methods!(GetHealthCheck -> Json, Error);
