//! The requests of `Users`.
//! Written by `cargo xtask codegen`.

use core_http::Call;
use serde::Serialize;

use super::TokenPair;
use crate::Error;

/// Exchange credentials for a token pair.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Login {
    pub(crate) call: Call,
}

impl Login {
    /// Any other member of the body: the documentation does not list them all.
    pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
        self.call.body().set(name.into(), value);
        self
    }
}

core_http::call_methods!(Login -> TokenPair, Error);

/// Swap the current pair for a new pair.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct RefreshToken {
    pub(crate) call: Call,
}

impl RefreshToken {
    /// Any other member of the body: the documentation does not list them all.
    pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
        self.call.body().set(name.into(), value);
        self
    }
}

core_http::call_methods!(RefreshToken -> TokenPair, Error);
