//! The requests of `Users`.
//! Written by `cargo xtask codegen`.

use serde::Serialize;

use super::TokenPair;
use crate::Error;

core_http::call_methods! {
    /// Exchange credentials for a token pair.
    pub struct Login -> TokenPair, Error;
}

impl Login {
    /// Any other member of the body: the documentation does not list them all.
    pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
        self.call.body().set(name.into(), value);
        self
    }
}

core_http::call_methods! {
    /// Swap the current pair for a new pair.
    pub struct RefreshToken -> TokenPair, Error;
}

impl RefreshToken {
    /// Any other member of the body: the documentation does not list them all.
    pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
        self.call.body().set(name.into(), value);
        self
    }
}
