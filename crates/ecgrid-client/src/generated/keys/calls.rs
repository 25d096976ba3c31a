//! The requests of `Keys`.
//! Written by `cargo xtask codegen`.

use core_http::Call;

use super::{Key, KeyVisibility};
use crate::Error;

/// Fetch the API key record of a user.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetKey {
    pub(crate) call: Call,
}

core_http::call_methods!(GetKey -> Key, Error);

/// List the API keys of a user.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ListKeys {
    pub(crate) call: Call,
}

impl ListKeys {
    /// Who can see or use a key.
    pub fn visibility(self, value: KeyVisibility) -> Self {
        Self { call: self.call.set("visibility", &value) }
    }
}

core_http::call_methods!(ListKeys -> Vec<Key>, Error);

/// Issue an API key to a user.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct CreateKey {
    pub(crate) call: Call,
}

core_http::call_methods!(CreateKey -> Key, Error);

/// Delete an API key.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct DeleteKey {
    pub(crate) call: Call,
}

core_http::call_methods!(DeleteKey -> bool, Error);
