//! The requests of `StatusLists`.
//! Written by `cargo xtask codegen`.

use core_http::Call;

use super::StatusCatalogue;
use crate::Error;

/// Fetch the catalogue of status codes.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetStatusLists {
    pub(crate) call: Call,
}

core_http::call_methods!(GetStatusLists -> StatusCatalogue, Error);
