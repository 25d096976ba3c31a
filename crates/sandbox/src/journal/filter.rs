//! Which exchanges someone wants to see.

use super::Exchange;
use crate::request::Query;

/// The filter of `GET /_sandbox/journal` and of its stream.
#[derive(Debug, Default)]
pub(crate) struct Filter {
    provider: Option<String>,
    operation: Option<String>,
    method: Option<String>,
    path: Option<String>,
    status: Option<String>,
    fault: Option<String>,
    /// Only exchanges with a higher number.
    pub(crate) since: Option<u64>,
    pub(crate) limit: Option<usize>,
}

impl Filter {
    /// Reads query parameters; the error names those there are.
    pub(crate) fn parse(query: &Query) -> Result<Self, String> {
        let mut filter = Self::default();
        for (name, value) in query.iter() {
            let text = Some(value.to_owned());
            match name {
                "provider" => filter.provider = text,
                "operation" => filter.operation = text,
                "method" => filter.method = text,
                "path" => filter.path = text,
                "status" => filter.status = text,
                "fault" => filter.fault = text,
                "since" => {
                    let since = value.parse();
                    filter.since =
                        Some(since.map_err(|_| "since must be the number of an exchange")?);
                }
                "limit" => {
                    let limit = value.parse();
                    filter.limit = Some(limit.map_err(|_| "limit must be a whole number")?);
                }
                other => {
                    return Err(format!(
                        "the journal has no filter {other:?}; it has provider, operation, method, path, status, fault, since and limit"
                    ));
                }
            }
        }
        Ok(filter)
    }

    pub(crate) fn fits(&self, exchange: &Exchange) -> bool {
        let is = |wanted: &Option<String>, test: &dyn Fn(&str) -> bool| {
            wanted.as_deref().is_none_or(test)
        };
        is(&self.provider, &|name| {
            exchange.provider.is_some_and(|one| one.name() == name)
        }) && is(&self.operation, &|id| {
            exchange.operation.as_deref() == Some(id)
        }) && is(&self.method, &|method| {
            exchange.method.as_str().eq_ignore_ascii_case(method)
        }) && is(&self.path, &|part| exchange.path.contains(part))
            && is(&self.status, &|status| match exchange.status {
                // `4xx` stands for the whole hundred.
                Some(sent) => sent.to_string() == status || format!("{}xx", sent / 100) == status,
                None => status == "none",
            })
            && is(&self.fault, &|fault| match exchange.fault {
                Some(met) => fault == met || fault == "any",
                None => fault == "none",
            })
            && self.since.is_none_or(|since| exchange.id > since)
    }
}
