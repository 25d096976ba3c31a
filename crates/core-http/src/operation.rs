//! What is known about an operation before it is called.
//!
//! Each operation of a provider is one static row. The row says how the request
//! looks, whether it may be sent twice, and how its reply is read; everything
//! else about a call is data that flows through [`Call`](crate::Call).
//!
//! ```
//! use core_http::{Auth, Idempotency, OperationSpec, Reply};
//!
//! static GET_COMM: OperationSpec =
//!     OperationSpec::new("ecgrid", "getComm", http::Method::GET, "/v2/comms/{id}")
//!         .safe()
//!         .reply(Reply::Enveloped);
//!
//! assert_eq!(GET_COMM.idempotency, Idempotency::Safe);
//! assert_eq!(GET_COMM.auth, Auth::Required);
//! assert_eq!(GET_COMM.to_string(), "getComm (GET /v2/comms/{id})");
//! ```

use std::fmt;

use http::Method;

/// One operation of a provider: a static row, written by the generator.
#[derive(Debug)]
#[non_exhaustive]
pub struct OperationSpec {
    /// The provider's short name, as in `"ecgrid"`.
    pub provider: &'static str,
    /// The operation's name in the provider's documentation, as in `"updateComm"`.
    pub id: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path below the base URL, with `{name}` where a value goes.
    pub path: &'static str,
    /// Whether doing it twice differs from doing it once.
    pub idempotency: Idempotency,
    /// Whether the provider accepts an idempotency key on this operation.
    pub takes_key: bool,
    /// Whether credentials are sent.
    pub auth: Auth,
    /// How the body of a success is read.
    pub reply: Reply,
    /// Whether an envelope that says `false` is an answer and not a failure.
    pub ok_when_false: bool,
}

impl OperationSpec {
    /// An operation that is called with credentials, must not be carried out twice,
    /// and whose whole reply is what it returns; the methods below say otherwise.
    #[must_use]
    pub const fn new(
        provider: &'static str,
        id: &'static str,
        method: Method,
        path: &'static str,
    ) -> Self {
        Self {
            provider,
            id,
            method,
            path,
            idempotency: Idempotency::Unsafe,
            takes_key: false,
            auth: Auth::Required,
            reply: Reply::Bare,
            ok_when_false: false,
        }
    }

    /// It reads only.
    #[must_use]
    pub const fn safe(mut self) -> Self {
        self.idempotency = Idempotency::Safe;
        self
    }

    /// Twice is the same as once.
    #[must_use]
    pub const fn idempotent(mut self) -> Self {
        self.idempotency = Idempotency::Idempotent;
        self
    }

    /// The provider accepts an idempotency key.
    #[must_use]
    pub const fn keyed(mut self) -> Self {
        self.takes_key = true;
        self
    }

    /// It is called without credentials.
    #[must_use]
    pub const fn anonymous(mut self) -> Self {
        self.auth = Auth::None;
        self
    }

    /// How the body of a success is read.
    #[must_use]
    pub const fn reply(mut self, reply: Reply) -> Self {
        self.reply = reply;
        self
    }

    /// An envelope that says `false` is an answer and not a failure.
    #[must_use]
    pub const fn ok_when_false(mut self) -> Self {
        self.ok_when_false = true;
        self
    }

    /// How freely this operation may be repeated, given whether the request
    /// carries an idempotency key that the provider honours.
    ///
    /// What the specification says comes first: a key makes an unsafe operation
    /// repeatable, it does not make a safe one safer.
    #[must_use]
    pub fn class(&self, honoured_key: bool) -> Class {
        match self.idempotency {
            Idempotency::Safe => Class::Safe,
            Idempotency::Idempotent => Class::Idempotent,
            Idempotency::Unsafe if honoured_key && self.takes_key => Class::Keyed,
            Idempotency::Unsafe => Class::Unsafe,
        }
    }
}

impl fmt::Display for OperationSpec {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({} {})", self.id, self.method, self.path)
    }
}

/// Whether an operation may be carried out twice, by the provider's
/// documentation. The method alone does not tell: some providers read with POST.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Idempotency {
    /// Reads only, whatever its method.
    Safe,
    /// Changes something, and twice is the same as once.
    Idempotent,
    /// Twice is not the same as once: a plain POST.
    Unsafe,
}

/// How freely one request may be repeated. The rows of the retry table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Class {
    /// A read.
    Safe,
    /// A write that may be repeated.
    Idempotent,
    /// A write that carries an idempotency key the provider honours.
    Keyed,
    /// A write that must not be carried out twice.
    Unsafe,
}

/// Whether an operation is called with credentials.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Auth {
    /// The client's credential is sent.
    Required,
    /// No credential is sent, even when the client has one.
    None,
}

/// How the body of a success is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Reply {
    /// The payload is a member of the provider's envelope.
    Enveloped,
    /// The whole body is the payload.
    Bare,
    /// Nothing is expected; what comes is not looked at.
    Empty,
    /// The body is a file.
    Bytes,
    /// The body is a file, or JSON that says where the file is or why it is not.
    BytesOrJson,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_only_helps_an_operation_that_takes_one() {
        let row = |idempotency, takes_key| OperationSpec {
            idempotency,
            takes_key,
            ..OperationSpec::new("test", "op", Method::POST, "/op")
        };
        let class = |idempotency, takes, honoured| row(idempotency, takes).class(honoured);

        assert_eq!(class(Idempotency::Unsafe, true, true), Class::Keyed);
        assert_eq!(class(Idempotency::Unsafe, true, false), Class::Unsafe);
        assert_eq!(class(Idempotency::Unsafe, false, true), Class::Unsafe);
        assert_eq!(class(Idempotency::Safe, true, true), Class::Safe);
        assert_eq!(
            class(Idempotency::Idempotent, true, true),
            Class::Idempotent
        );
    }
}
