//! The requests of `Reports`.
//! Written by `cargo xtask codegen`.

use std::collections::BTreeMap;

use core_http::{Call, Json, JsonObject};
use serde::Serialize;

use super::ReportStatus;
use crate::Error;

/// Order a report.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct RequestReport {
    pub(crate) call: Call,
}

impl RequestReport {
    /// Report options; every value is a string, numbers and booleans included.
    pub fn parameters(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        let value: BTreeMap<String, String> = value
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        Self { call: self.call.set("parameters", &value) }
    }

    /// Sets one entry of `parameters`; the others that were given stay.
    pub fn parameter(mut self, key: impl Into<String>, value: impl AsRef<str>) -> Self {
        self.call.body().insert_into("parameters", key, value.as_ref());
        self
    }

    /// Any other member of the body: the documentation does not list them all.
    pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
        self.call.body().set(name.into(), value);
        self
    }
}

core_http::call_methods!(RequestReport -> Json, Error);

/// Fetch a finished report.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetReport {
    pub(crate) call: Call,
}

core_http::call_methods!(GetReport -> JsonObject, Error);

/// Discard a report.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct DeleteReport {
    pub(crate) call: Call,
}

core_http::call_methods!(DeleteReport -> (), Error);

/// Poll a report.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetReportStatus {
    pub(crate) call: Call,
}

core_http::call_methods!(GetReportStatus -> ReportStatus, Error);
