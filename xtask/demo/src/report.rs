//! What the demo prints: a line or a JSON object per call.

use std::fmt;

use core_http::{ApiResponse, Error};
use serde_json::json;

use crate::recorder::Recorder;

/// Something that should not have happened; ends the demo with exit status 1.
#[derive(Debug)]
pub(crate) struct Unexpected(String);

impl Unexpected {
    pub(crate) fn new(what: impl Into<String>) -> Self {
        Self(what.into())
    }
}

impl fmt::Display for Unexpected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Where the calls are told.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Report {
    json: bool,
}

/// One call that is over, as it is told.
struct Told<'a> {
    recorder: &'a Recorder,
    status: Option<u16>,
    attempts: u32,
    ok: bool,
}

impl Report {
    pub(crate) fn new(json: bool) -> Self {
        Self { json }
    }

    pub(crate) fn heading(self, text: &str) {
        if !self.json {
            println!("\n{text}");
        }
    }

    pub(crate) fn note(self, text: &str) {
        if !self.json {
            println!("  {text}");
        }
    }

    /// Tells of a call that has to succeed and gives what it answered.
    pub(crate) fn success<T>(
        self,
        recorder: &Recorder,
        result: Result<ApiResponse<T>, Error>,
        explain: impl FnOnce(&T) -> Result<String, Unexpected>,
    ) -> Result<T, Unexpected> {
        let response = match result {
            Ok(response) => response,
            Err(error) => {
                self.call(&Told::failure(recorder, &error));
                return Err(Unexpected::new(error.to_string()));
            }
        };
        self.call(&Told {
            recorder,
            status: Some(response.meta.status().as_u16()),
            attempts: response.meta.attempts(),
            ok: true,
        });
        let text = explain(&response.value)?;
        self.note(&format!("    {text}"));
        Ok(response.value)
    }

    /// Tells of a call that has to fail, and why it did.
    pub(crate) fn failure<T>(
        self,
        recorder: &Recorder,
        result: Result<ApiResponse<T>, Error>,
        explain: impl FnOnce(&Error) -> Result<String, Unexpected>,
    ) -> Result<(), Unexpected> {
        let Err(error) = result else {
            return Err(Unexpected::new("a call succeeded that has to be refused"));
        };
        self.call(&Told::failure(recorder, &error));
        let text = explain(&error)?;
        self.note(&format!("    {error}"));
        self.note(&format!("    {text}"));
        Ok(())
    }

    fn call(self, told: &Told<'_>) {
        let Some(recorded) = told.recorder.take() else {
            return;
        };
        let operation = recorded.operation;
        if self.json {
            println!(
                "{}",
                json!({
                    "operation": format!("{}.{}", operation.provider, operation.id),
                    "method": operation.method.as_str(),
                    "path": recorded.path,
                    "status": told.status,
                    "attempts": told.attempts,
                    "ok": told.ok,
                })
            );
        } else {
            let status = told
                .status
                .map_or_else(|| "no reply".to_owned(), |status| format!("-> {status}"));
            let attempts = match told.attempts {
                1 => String::new(),
                attempts => format!(", {attempts} attempts"),
            };
            println!(
                "\n  {} {}.{}: {} {} {status}{attempts}",
                if told.ok { "ok" } else { "no" },
                operation.provider,
                operation.id,
                operation.method,
                recorded.path,
            );
        }
    }
}

impl<'a> Told<'a> {
    fn failure(recorder: &'a Recorder, error: &Error) -> Self {
        Self {
            recorder,
            status: error.status().map(|status| status.as_u16()),
            attempts: error.attempts(),
            ok: false,
        }
    }
}

/// Checks one thing that a reply has to say.
pub(crate) fn expect<T: PartialEq + fmt::Debug>(
    what: &str,
    found: &T,
    expected: &T,
) -> Result<(), Unexpected> {
    if found == expected {
        Ok(())
    } else {
        Err(Unexpected::new(format!(
            "{what} is {found:?} and should be {expected:?}"
        )))
    }
}
