//! What a call through the typed API gave, in a form that is the same for all
//! operations: the reply written as JSON again, or why there is none.

use std::fmt;
use std::pin::Pin;

use core_http::{Bytes, BytesOr, Error, ErrorKind};
use http::StatusCode;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// A call under way. Boxed, so that running a case is compiled once.
pub type Outcome = Pin<Box<dyn Future<Output = Result<Value, Failed>> + Send>>;

/// Why a call gave nothing.
#[derive(Debug)]
pub struct Failed {
    pub(crate) kind: Option<ErrorKind>,
    pub(crate) status: Option<StatusCode>,
    text: String,
}

impl Failed {
    fn of(error: &Error) -> Self {
        Self {
            kind: Some(error.kind()),
            status: error.status(),
            text: error.to_string(),
        }
    }

    fn other(text: impl Into<String>) -> Self {
        Self {
            kind: None,
            status: None,
            text: text.into(),
        }
    }
}

impl fmt::Display for Failed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// Makes a call; `core` opens the error of the client crate.
pub fn read<T, E: 'static>(
    call: impl Future<Output = Result<T, E>> + Send + 'static,
    core: fn(E) -> Error,
) -> Outcome
where
    T: Serialize + Send,
{
    Box::pin(async move {
        let reply = call.await.map_err(|error| Failed::of(&core(error)))?;
        // By way of text, as everybody else writes it: decimals keep their digits.
        let text = serde_json::to_string(&reply)
            .map_err(|error| Failed::other(format!("the reply cannot be written: {error}")))?;
        serde_json::from_str(&text)
            .map_err(|error| Failed::other(format!("the reply was written as no JSON: {error}")))
    })
}

/// Makes a call whose reply is a file; text stands for its content.
pub fn file<E: 'static>(
    call: impl Future<Output = Result<Bytes, E>> + Send + 'static,
    core: fn(E) -> Error,
) -> Outcome {
    let call = async move {
        let bytes = call.await?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    };
    read(call, core)
}

/// Makes a call whose reply is a file, or a value in its place.
pub fn file_or<T, E: 'static>(
    call: impl Future<Output = Result<BytesOr<T>, E>> + Send + 'static,
    core: fn(E) -> Error,
) -> Outcome
where
    T: Serialize + Send,
{
    #[derive(Serialize)]
    #[serde(untagged)]
    enum Reply<T> {
        File(String),
        Value(T),
    }
    let call = async move {
        Ok(match call.await? {
            BytesOr::Bytes(file) => Reply::File(String::from_utf8_lossy(&file).into_owned()),
            BytesOr::Value(value) => Reply::Value(value),
        })
    };
    read(call, core)
}

/// Makes a call that sends a record back.
pub fn with<R: DeserializeOwned>(record: &str, call: impl FnOnce(R) -> Outcome) -> Outcome {
    match serde_json::from_str(record) {
        Ok(record) => call(record),
        Err(error) => Box::pin(async move {
            Err(Failed::other(format!(
                "the record does not decode: {error}"
            )))
        }),
    }
}

/// A value of a documented request, where Rust would say it at length.
#[must_use]
#[expect(
    clippy::panic,
    reason = "the text is part of a generated case, and one that is not valid is a mistake there"
)]
pub fn json<T: DeserializeOwned>(text: &str) -> T {
    match serde_json::from_str(text) {
        Ok(value) => value,
        Err(error) => panic!("{text} of the documented request cannot be read: {error}"),
    }
}
