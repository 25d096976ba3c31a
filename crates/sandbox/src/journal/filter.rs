//! Which exchanges someone wants to see.

use super::Exchange;
use crate::{
    faults::{Effect, METHODS},
    provider::Provider,
    request::Query,
    spec::check_operation,
};

/// The filter of `GET /_sandbox/journal` and of its stream.
#[derive(Debug, Default)]
pub(crate) struct Filter {
    provider: Option<Provider>,
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
    /// Reads query parameters; the error names those there are, and the values they may have: an empty
    /// answer to a slip of the pen would say that nothing happened.
    pub(crate) fn parse(query: &Query) -> Result<Self, String> {
        let mut filter = Self::default();
        for (name, value) in query.iter() {
            let text = Some(value.to_owned());
            match name {
                "provider" => {
                    filter.provider = Some(Provider::named(value).ok_or_else(|| {
                        format!("provider {value:?} is none of ecgrid, seveng, carrierx")
                    })?);
                }
                "operation" => {
                    check_operation(None, value)?;
                    filter.operation = text;
                }
                "method" => {
                    if !METHODS.contains(&value.to_ascii_uppercase().as_str()) {
                        return Err(format!(
                            "method {value:?} is none of {}",
                            METHODS.join(", ")
                        ));
                    }
                    filter.method = text;
                }
                "path" => filter.path = text,
                "status" => {
                    if !is_status(value) {
                        return Err(format!(
                            "status {value:?} is neither a status (404), nor a hundred of them (4xx), nor none"
                        ));
                    }
                    filter.status = text;
                }
                "fault" => {
                    if !["any", "none"].contains(&value) && !Effect::NAMES.contains(&value) {
                        return Err(format!(
                            "fault {value:?} is none of any, none, {}",
                            Effect::NAMES.join(", ")
                        ));
                    }
                    filter.fault = text;
                }
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
        self.provider
            .is_none_or(|provider| exchange.provider == Some(provider))
            && is(&self.operation, &|id| {
                exchange.operation.as_deref() == Some(id)
            })
            && is(&self.method, &|method| {
                exchange.method.as_str().eq_ignore_ascii_case(method)
            })
            && is(&self.path, &|part| exchange.path.contains(part))
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

/// `404`, `4xx`, or `none` for an exchange without an answer.
fn is_status(text: &str) -> bool {
    let hundred = text.strip_suffix("xx");
    text == "none"
        || hundred.is_some_and(|digit| ["1", "2", "3", "4", "5"].contains(&digit))
        || text.len() == 3
            && text
                .parse::<u16>()
                .is_ok_and(|status| (100..600).contains(&status))
}
