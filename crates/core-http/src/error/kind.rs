use std::fmt;

/// What went wrong, in the terms a program decides by.
///
/// ```
/// # use core_http::{Error, ErrorKind};
/// fn worth_waiting_for(error: &Error) -> bool {
///     matches!(error.kind(), ErrorKind::RateLimited | ErrorKind::Unavailable)
/// }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The request was refused by this library before it was sent.
    InvalidRequest,
    /// The client was built with something it cannot work with.
    Configuration,
    /// No connection could be made; nothing was sent.
    Connect,
    /// There was no complete reply in the time allowed.
    Timeout,
    /// The connection broke after the request may have been received.
    Interrupted,
    /// The credential is missing, wrong or expired (401).
    Unauthenticated,
    /// The credential is good and does not permit this (403).
    PermissionDenied,
    /// There is no such object, or it is not visible to the caller (404, 410).
    NotFound,
    /// The state of something else stands against it (409, 412).
    Conflict,
    /// The provider refused what was asked (400, 413, 415, 422).
    Validation,
    /// Too many calls (429).
    RateLimited,
    /// The provider failed (500 and other 5xx).
    Server,
    /// The provider cannot serve now (408, 502, 503, 504).
    Unavailable,
    /// The provider said no in its envelope, without a better kind.
    Refused,
    /// The provider answered with a redirect, which is not followed.
    Redirect,
    /// The reply is larger than the client accepts.
    TooLarge,
    /// The reply is not what the documentation says.
    Decode,
    /// A status that has no kind of its own.
    Other,
}

impl ErrorKind {
    /// The kind that a status stands for when nothing else is known.
    #[must_use]
    pub fn of_status(status: http::StatusCode) -> Self {
        match status.as_u16() {
            300..=399 => Self::Redirect,
            400 | 413 | 415 | 422 => Self::Validation,
            401 => Self::Unauthenticated,
            403 => Self::PermissionDenied,
            404 | 410 => Self::NotFound,
            409 | 412 => Self::Conflict,
            429 => Self::RateLimited,
            408 | 502 | 503 | 504 => Self::Unavailable,
            500..=599 => Self::Server,
            _ => Self::Other,
        }
    }

    /// A short stable name, as it appears in spans and metrics.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::InvalidRequest => "invalid_request",
            Self::Configuration => "configuration",
            Self::Connect => "connect",
            Self::Timeout => "timeout",
            Self::Interrupted => "interrupted",
            Self::Unauthenticated => "unauthenticated",
            Self::PermissionDenied => "permission_denied",
            Self::NotFound => "not_found",
            Self::Conflict => "conflict",
            Self::Validation => "validation",
            Self::RateLimited => "rate_limited",
            Self::Server => "server",
            Self::Unavailable => "unavailable",
            Self::Refused => "refused",
            Self::Redirect => "redirect",
            Self::TooLarge => "too_large",
            Self::Decode => "decode",
            Self::Other => "other",
        }
    }
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
