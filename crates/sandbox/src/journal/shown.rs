//! What a test reads of an exchange: all of it redacted, as the control API shows it.

use std::{fmt, time::Duration};

use serde_json::Value;

use super::Exchange;
use crate::{clock::Moment, json::Json, provider::Provider, redact};

impl Exchange {
    /// Its number, which the reply carries as `x-request-id`.
    #[must_use]
    pub fn id(&self) -> u64 {
        self.id
    }

    /// When the request came, by the sandbox's clock.
    #[must_use]
    pub fn at(&self) -> Moment {
        self.at
    }

    /// Whose address it was; `None` for one that is nobody's.
    #[must_use]
    pub fn provider(&self) -> Option<Provider> {
        self.provider
    }

    /// The operationId; `None` where no operation has this method and path.
    #[must_use]
    pub fn operation(&self) -> Option<&str> {
        self.operation.as_deref()
    }

    /// As in `POST`.
    #[must_use]
    pub fn method(&self) -> &str {
        self.method.as_str()
    }

    /// The path, from the provider's base on: `/ecgrid/v2/comms/5001`.
    #[must_use]
    pub fn path(&self) -> String {
        redact::path(self.operation(), &self.path)
    }

    /// The query as it came, without the question mark.
    #[must_use]
    pub fn query(&self) -> String {
        redact::pairs(&self.query)
    }

    /// `None`: the connection was closed without an answer.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        self.status
    }

    /// The fault that it met, as in `drop_after_commit`.
    #[must_use]
    pub fn fault(&self) -> Option<&str> {
        self.fault
    }

    /// An operation was carried out: what it wrote stays.
    #[must_use]
    pub fn committed(&self) -> bool {
        self.committed
    }

    /// From the request's last byte to the reply's first, by the sandbox's clock.
    #[must_use]
    pub fn took(&self) -> Duration {
        self.took
    }

    /// A header of the request, if it was sent.
    #[must_use]
    pub fn request_header(&self, name: &str) -> Option<String> {
        self.request.header(name)
    }

    /// The body of the request, if it had one: JSON as it is, a form as text, anything else and what
    /// is too large to keep by its size in words.
    #[must_use]
    pub fn request_body(&self) -> Option<Value> {
        let body = self.request.body(self.operation());
        body.map(|body| body.to_value())
    }

    /// A header of the reply, if it was sent.
    #[must_use]
    pub fn reply_header(&self, name: &str) -> Option<String> {
        self.reply.header(name)
    }

    /// The body of the reply, shown as that of the request is.
    #[must_use]
    pub fn reply_body(&self) -> Option<Value> {
        let body = self.reply.body(self.operation());
        body.map(|body| body.to_value())
    }

    /// All of it, as `GET /_sandbox/journal` shows it.
    #[must_use]
    pub fn to_value(&self) -> Value {
        Json::from(self.to_record()).to_value()
    }
}

/// As it is shown, and not as it is kept.
impl fmt::Debug for Exchange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Exchange({})", self.to_record())
    }
}
