//! The requests of `StatusLists`.
//! Written by `cargo xtask codegen`.

use super::StatusCatalogue;
use crate::Error;

core_http::call_methods! {
    /// Fetch the catalogue of status codes.
    pub struct GetStatusLists -> StatusCatalogue, Error;
}
