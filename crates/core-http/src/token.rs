//! Tokens that expire, and how they are renewed once for everyone.
//!
//! A provider crate says how a token is obtained ([`TokenSource`]); the
//! [`TokenCell`] keeps it. However many calls find it expired, one request is
//! made, and all of them get its answer. A caller that goes away does not stop
//! it: with two of the providers a refresh spends the old token, and an answer
//! that nobody kept would lock everyone out.
//!
//! A renewal shortly before the expiry holds nobody up: one call waits for it,
//! and not for long; the others go on with the token that there is. Credentials
//! that are refused are not tried again: see [`TokenSource::is_refusal`].
//!
//! ```
//! use async_trait::async_trait;
//! use core_http::{Credential, Error, Secret, Token, TokenCell, TokenSource};
//!
//! #[derive(Debug)]
//! struct Login;
//!
//! #[async_trait]
//! impl TokenSource for Login {
//!     async fn acquire(&self, previous: Option<&Token>) -> Result<Token, Error> {
//!         // Refresh what `previous` allows to refresh, else log in.
//!         # let _ = previous;
//!         Ok(Token::new(Secret::new("t-1")))
//!     }
//! }
//!
//! let credential = Credential::token(TokenCell::new(Login).with_scheme("Bearer"));
//! # let _ = credential;
//! ```

mod cell;
mod renew;

use std::any::Any;
use std::fmt;
use std::sync::Arc;

use async_trait::async_trait;

pub(crate) use self::cell::Held;
pub use self::cell::TokenCell;
pub use self::renew::refresh_or_log_in;
use crate::error::{Error, ErrorKind};
use crate::json::Secret;
use crate::time::UnixTime;

/// Where tokens come from: a login, a refresh, a file.
#[async_trait]
pub trait TokenSource: fmt::Debug + Send + Sync + 'static {
    /// Obtains a token.
    ///
    /// `previous` is the last token there was, which may have expired or been
    /// refused: what can be refreshed with it should be, and if that fails, a
    /// login is the way out. Make the request with a client that has no
    /// credential, since one with this cell would wait for itself.
    async fn acquire(&self, previous: Option<&Token>) -> Result<Token, Error>;

    /// Whether an error of [`acquire`](Self::acquire) says that the credentials
    /// themselves are refused.
    ///
    /// Such an error is kept, and the source is not asked again: trying what is
    /// wrong once more can only fail once more, and providers lock a user after
    /// a few failures. Whoever corrects the credentials builds a new client.
    ///
    /// By default that is [`ErrorKind::Unauthenticated`]. Override it for a
    /// source that may later find other credentials, such as a file, and for a
    /// provider that refuses them in other words.
    fn is_refusal(&self, error: &Error) -> bool {
        error.kind() == ErrorKind::Unauthenticated
    }
}

/// A token, and what is known about it.
#[derive(Clone)]
pub struct Token {
    secret: Secret,
    expires_at: Option<UnixTime>,
    extra: Option<Arc<dyn Any + Send + Sync>>,
}

impl Token {
    /// A token that is good until the provider refuses it.
    #[must_use]
    pub fn new(secret: Secret) -> Self {
        Self {
            secret,
            expires_at: None,
            extra: None,
        }
    }

    /// When it expires; it is renewed a little before.
    #[must_use]
    pub fn expiring(mut self, at: UnixTime) -> Self {
        self.expires_at = Some(at);
        self
    }

    /// What the source wants to find again in `previous`: a refresh token, say.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Any + Send + Sync) -> Self {
        self.extra = Some(Arc::new(extra));
        self
    }

    /// The token itself.
    #[must_use]
    pub fn secret(&self) -> &Secret {
        &self.secret
    }

    /// When it expires, if that is known.
    #[must_use]
    pub fn expires_at(&self) -> Option<UnixTime> {
        self.expires_at
    }

    /// What the source left here.
    #[must_use]
    pub fn extra<T: Any>(&self) -> Option<&T> {
        self.extra.as_deref()?.downcast_ref()
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Token")
            .field("secret", &"[redacted]")
            .field("expires_at", &self.expires_at)
            .finish_non_exhaustive()
    }
}
