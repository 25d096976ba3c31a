//! Environment variables, for the `from_env` of the client crates.
//!
//! Nothing in this library reads the environment unless it is asked to here.

use crate::error::Error;

/// The value of a variable; `None` when it is not set or empty.
///
/// # Errors
/// When it is not Unicode. The value is not part of the error.
///
/// ```
/// assert_eq!(core_http::env::var("CORE_HTTP_DOC_EXAMPLE")?, None);
/// # Ok::<(), core_http::Error>(())
/// ```
pub fn var(name: &str) -> Result<Option<String>, Error> {
    match std::env::var(name) {
        Ok(value) => Ok(Some(value).filter(|value| !value.is_empty())),
        Err(std::env::VarError::NotPresent) => Ok(None),
        Err(std::env::VarError::NotUnicode(_)) => Err(Error::configuration(format!(
            "the environment variable {name} is not valid Unicode"
        ))),
    }
}

/// The value of a variable that has to be set.
///
/// # Errors
/// When it is not set, empty or not Unicode; the error says what it is for.
///
/// ```
/// let error = core_http::env::required("CORE_HTTP_DOC_EXAMPLE", "the API key").unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "set the environment variable CORE_HTTP_DOC_EXAMPLE to the API key"
/// );
/// ```
pub fn required(name: &str, purpose: &str) -> Result<String, Error> {
    var(name)?.ok_or_else(|| {
        Error::configuration(format!("set the environment variable {name} to {purpose}"))
    })
}

/// The values of two variables that only make sense together.
///
/// # Errors
/// When one of them is missing. `advice` says what to set instead; a variable
/// that is missing beside one that is set is named.
///
/// ```
/// let error = core_http::env::pair("DOC_LOGIN", "DOC_PASSWORD", "set DOC_LOGIN and DOC_PASSWORD")
///     .unwrap_err();
/// assert_eq!(error.to_string(), "no credentials in the environment: set DOC_LOGIN and DOC_PASSWORD");
/// ```
pub fn pair(first: &str, second: &str, advice: &str) -> Result<(String, String), Error> {
    match (var(first)?, var(second)?) {
        (Some(first), Some(second)) => Ok((first, second)),
        (None, None) => Err(Error::configuration(format!(
            "no credentials in the environment: {advice}"
        ))),
        (Some(_), None) => Err(half(first, second)),
        (None, Some(_)) => Err(half(second, first)),
    }
}

fn half(set: &str, missing: &str) -> Error {
    Error::configuration(format!("{set} is set and {missing} is not: set both"))
}
