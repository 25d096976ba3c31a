//! How a client shows who it is.
//!
//! ```
//! use core_http::{Credential, Secret};
//!
//! let credential = Credential::header("x-api-key", Secret::new("k-123"));
//! assert!(!format!("{credential:?}").contains("k-123"));
//! ```

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::header::AUTHORIZATION;
use http::{HeaderName, HeaderValue};

use crate::error::Error;
use crate::json::Secret;
use crate::token::TokenCell;
use crate::value::header_value;

/// What is sent with every operation that requires authentication.
#[derive(Clone)]
pub struct Credential {
    kind: Kind,
}

#[derive(Clone)]
enum Kind {
    None,
    Fixed {
        name: HeaderName,
        value: HeaderValue,
    },
    Token(TokenCell),
    /// Cannot be sent; why is told when the client is built.
    Unusable(&'static str),
}

/// What the call loop does about a credential.
pub(crate) enum Ticket<'a> {
    None,
    Header(&'a HeaderName, &'a HeaderValue),
    Token(&'a TokenCell),
}

impl Credential {
    /// Nothing is sent.
    #[must_use]
    pub fn none() -> Self {
        Self { kind: Kind::None }
    }

    /// The secret alone in a header, as API keys are sent.
    #[must_use]
    pub fn header(name: &'static str, secret: Secret) -> Self {
        let kind = match HeaderName::from_bytes(name.as_bytes()) {
            Ok(name) => fixed(name, secret.expose()),
            Err(_) => Kind::Unusable("its header name is not a valid HTTP header name"),
        };
        Self { kind }
    }

    /// `Authorization: Basic`, with user and password.
    #[must_use]
    pub fn basic(user: &str, password: Secret) -> Self {
        let kind = if user.contains(':') {
            Kind::Unusable("a user name for Basic authentication cannot contain a colon")
        } else {
            let pair = format!("{user}:{}", password.expose());
            let pair = STANDARD.encode(pair);
            fixed(AUTHORIZATION, &format!("Basic {pair}"))
        };
        Self { kind }
    }

    /// `Authorization: Bearer`, with a token that does not change.
    #[must_use]
    pub fn bearer(token: Secret) -> Self {
        Self {
            kind: fixed(AUTHORIZATION, &format!("Bearer {}", token.expose())),
        }
    }

    /// A token that is fetched when it is needed and renewed when it expires.
    #[must_use]
    pub fn token(cell: TokenCell) -> Self {
        Self {
            kind: Kind::Token(cell),
        }
    }

    pub(crate) fn is_none(&self) -> bool {
        matches!(self.kind, Kind::None)
    }

    pub(crate) fn ticket(&self) -> Result<Ticket<'_>, Error> {
        match &self.kind {
            Kind::None => Ok(Ticket::None),
            Kind::Fixed { name, value } => Ok(Ticket::Header(name, value)),
            Kind::Token(cell) => Ok(Ticket::Token(cell)),
            Kind::Unusable(why) => Err(Error::configuration(format!(
                "the credential cannot be used: {why}"
            ))),
        }
    }
}

fn fixed(name: HeaderName, text: &str) -> Kind {
    match secret_value(text) {
        Some(value) => Kind::Fixed { name, value },
        None => Kind::Unusable(NOT_A_HEADER),
    }
}

pub(crate) const NOT_A_HEADER: &str =
    "it is empty, or holds a line break or a character that is not ASCII";

/// A header value that no `Debug` prints and that HTTP/2 does not index.
pub(crate) fn secret_value(text: &str) -> Option<HeaderValue> {
    let mut value = header_value(text).filter(|_| !text.is_empty())?;
    value.set_sensitive(true);
    Some(value)
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            Kind::None => f.write_str("Credential::none"),
            Kind::Fixed { name, .. } => write!(f, "Credential({name}: [redacted])"),
            Kind::Token(cell) => f.debug_tuple("Credential").field(cell).finish(),
            Kind::Unusable(why) => write!(f, "Credential(unusable: {why})"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_that_cannot_stand_in_a_header_is_refused_without_showing_it() {
        for credential in [
            Credential::header("x-api-key", Secret::new("abc\r\ndef")),
            Credential::bearer(Secret::new("abc\ndef")),
            Credential::header("x-api-key", Secret::new("")),
            Credential::header("x-api-key", Secret::new("schlüssel-abc")),
        ] {
            let error = credential.ticket().err().unwrap().to_string();
            assert_eq!(
                error,
                format!("the credential cannot be used: {NOT_A_HEADER}")
            );
            assert!(!format!("{credential:?} {error}").contains("abc"));
        }
    }

    #[test]
    fn a_colon_in_a_user_name_is_refused() {
        let credential = Credential::basic("a:b", Secret::new("x"));
        let error = credential.ticket().err().unwrap().to_string();
        assert!(error.contains("cannot contain a colon"), "{error}");
    }
}
