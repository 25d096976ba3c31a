//! The requests of `Keys`.
//! Written by `cargo xtask codegen`.

use super::{Key, KeyVisibility};
use crate::Error;

core_http::call_methods! {
    /// Fetch the API key record of a user.
    pub struct GetKey -> Key, Error;
}

core_http::call_methods! {
    /// List the API keys of a user.
    pub struct ListKeys -> Vec<Key>, Error;
}

impl ListKeys {
    /// Who can see or use a key.
    pub fn visibility(self, value: KeyVisibility) -> Self {
        Self { call: self.call.set("visibility", &value) }
    }
}

core_http::call_methods! {
    /// Issue an API key to a user.
    pub struct CreateKey -> Key, Error;
}

core_http::call_methods! {
    /// Delete an API key.
    pub struct DeleteKey -> bool, Error;
}
