//! The static rows of `Common`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::{OperationSpec, Reply};

pub(super) static GET_LOOKUP: OperationSpec =
    OperationSpec::new("seveng", "getLookup", Method::GET, "/Common/Lookup")
        .safe().anonymous().reply(Reply::Enveloped);

pub(super) static GET_HEALTH_CHECK: OperationSpec =
    OperationSpec::new("seveng", "getHealthCheck", Method::GET, "/Common/HealthCheck")
        .safe().anonymous().reply(Reply::Enveloped);
