//! The requests of `Common`.
//! Written by `cargo xtask codegen`.

use core_http::Json;

use super::LookupItem;
use crate::Error;

core_http::call_methods! {
    /// Read the id/label pairs of one lookup category.
    pub struct GetLookup -> Vec<LookupItem>, Error;
}

impl GetLookup {
    /// Category name, case-sensitive; the word `info` lists all categories. *Uncertain:* Its
    /// table marks it as optional while the newest usage notes require it; behaviour without it
    /// not known; an older page names it Field.
    pub fn name(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.query("Name", value.as_ref()) }
    }
}

core_http::call_methods! {
    /// Liveness probe.
    pub struct GetHealthCheck -> Json, Error;
}
