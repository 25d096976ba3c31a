//! The crate's one error type.

core_http::provider_error!("CarrierX");
