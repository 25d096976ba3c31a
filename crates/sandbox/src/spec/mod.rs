//! The providers' OpenAPI documents: which operations there are and what a request must look like.
//!
//! [`Api::of`] gives the parsed document of a provider, once per process; [`Api::route`] finds the
//! operation a request addresses; `Operation::check` compares a request with its description and
//! returns [`Problem`]s in words, which each provider then puts into its own error format.

mod document;
mod names;
mod operation;
mod problem;
mod route;
mod shape;
mod strict;

use std::sync::{Arc, LazyLock};

pub(crate) use document::Document;
pub(crate) use names::check_operation;
pub(crate) use operation::{Operation, Place};
pub(crate) use problem::Problem;
pub(crate) use route::{Found, Segments};

use crate::Provider;

/// How a provider reads requests, where that differs from the letter of its document.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Dialect {
    /// Paths, query names and JSON members match whatever their letter case.
    pub(crate) ignores_case: bool,
    /// `"5060"` is accepted for an integer, and `0.6` for a decimal that is documented as text.
    pub(crate) mixes_numbers_and_text: bool,
    /// Path segments with a second spelling: (also seen, documented).
    pub(crate) path_aliases: &'static [(&'static str, &'static str)],
}

/// One provider's operations.
#[derive(Debug)]
pub(crate) struct Api {
    operations: Vec<Operation>,
    routes: route::Routes,
}

impl Api {
    /// The operations of a provider, parsed when first asked for.
    pub(crate) fn of(provider: Provider) -> Result<&'static Self, &'static str> {
        static ECGRID: LazyLock<Result<Api, String>> = LazyLock::new(|| {
            Api::parse(
                include_str!("../../spec/ecgrid.json"),
                crate::ecgrid::DIALECT,
            )
        });
        static SEVENG: LazyLock<Result<Api, String>> = LazyLock::new(|| {
            Api::parse(
                include_str!("../../spec/seveng.json"),
                crate::seveng::DIALECT,
            )
        });
        static CARRIERX: LazyLock<Result<Api, String>> = LazyLock::new(|| {
            Api::parse(
                include_str!("../../spec/carrierx.json"),
                crate::carrierx::DIALECT,
            )
        });
        let parsed = match provider {
            Provider::EcGrid => &ECGRID,
            Provider::SevenG => &SEVENG,
            Provider::CarrierX => &CARRIERX,
        };
        parsed.as_ref().map_err(String::as_str)
    }

    fn parse(text: &str, dialect: Dialect) -> Result<Self, String> {
        let document = Arc::new(Document::parse(text, dialect)?);
        let operations = operation::operations(&document)?;
        let routes = route::Routes::new(&operations, dialect);
        Ok(Self { operations, routes })
    }

    /// Every operation of the document, in its order.
    pub(crate) fn operations(&self) -> &[Operation] {
        &self.operations
    }

    /// Finds the operation for a method and a path below the provider's base.
    pub(crate) fn route(&self, method: &http::Method, path: &str) -> Found<'_> {
        self.routes.find(&self.operations, method, path)
    }
}

#[cfg(test)]
mod tests {
    use super::Api;
    use crate::Provider;

    #[test]
    fn every_documented_operation_is_known() {
        let count = |provider| Api::of(provider).unwrap().operations().len();
        assert_eq!(Provider::ALL.map(count), [119, 74, 189]);
    }

    #[test]
    fn every_request_schema_compiles() {
        for provider in Provider::ALL {
            for operation in Api::of(provider).unwrap().operations() {
                operation
                    .compile()
                    .unwrap_or_else(|error| panic!("{}: {error}", operation.id));
            }
        }
    }
}
