//! The crate's one error type.

core_http::provider_error!("7G");
