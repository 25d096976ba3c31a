//! The requests of `Reports`.
//! Written by `cargo xtask codegen`.

use std::collections::BTreeMap;

use core_http::{Json, JsonObject};
use serde::Serialize;

use super::ReportStatus;
use crate::Error;

core_http::call_methods! {
    /// Order a report.
    pub struct RequestReport -> Json, Error;
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

core_http::call_methods! {
    /// Fetch a finished report.
    pub struct GetReport -> JsonObject, Error;
}

core_http::call_methods! {
    /// Discard a report.
    pub struct DeleteReport -> (), Error;
}

core_http::call_methods! {
    /// Poll a report.
    pub struct GetReportStatus -> ReportStatus, Error;
}
