//! Tokens that expire, and how they are renewed once for everyone.
//!
//! A provider crate says how a token is obtained ([`TokenSource`]); the
//! [`TokenCell`] keeps it. However many calls find it expired, one request is
//! made, and all of them get its answer. A caller that goes away does not stop
//! it: with two of the providers a refresh spends the old token, and an answer
//! that nobody kept would lock everyone out.
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

use std::any::Any;
use std::fmt;
use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::{Duration, Instant};

use async_trait::async_trait;
use futures_util::FutureExt;
use futures_util::future::Shared;
use http::header::AUTHORIZATION;
use http::{HeaderName, HeaderValue};

use crate::auth::{NOT_A_HEADER, secret_value};
use crate::error::{Error, ErrorKind};
use crate::json::Secret;
use crate::time::{Elapsed, Time, UnixTime};

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

/// Keeps one token for all calls of a client, and renews it.
#[derive(Clone)]
pub struct TokenCell {
    inner: Arc<Inner>,
}

struct Inner {
    settings: Settings,
    state: Mutex<State>,
}

#[derive(Clone)]
struct Settings {
    source: Arc<dyn TokenSource>,
    header: HeaderName,
    scheme: Option<&'static str>,
    skew: Duration,
    first: Option<Token>,
}

#[derive(Default)]
struct State {
    held: Option<Arc<Held>>,
    /// The renewal under way. It is kept here and not only by those who wait for
    /// it, so that it survives them: the next caller goes on with it.
    renewal: Option<Renewal>,
}

type Renewal = Shared<Pin<Box<dyn Future<Output = Result<Arc<Held>, Error>> + Send>>>;

/// A token as it is sent, and how many there were before it.
pub(crate) struct Held {
    token: Token,
    value: HeaderValue,
    generation: u64,
}

impl Held {
    pub(crate) fn value(&self) -> &HeaderValue {
        &self.value
    }

    pub(crate) fn generation(&self) -> u64 {
        self.generation
    }

    fn expired(&self, at: UnixTime) -> bool {
        self.token.expires_at.is_some_and(|expiry| expiry <= at)
    }
}

/// A renewal that takes longer is given up, so that one that hangs does not stop
/// the client for ever.
const RENEWAL_LIMIT: Duration = Duration::from_secs(120);

impl TokenCell {
    /// An empty cell: the first call obtains the token. It is sent alone in
    /// `Authorization` and renewed 30 seconds before it expires.
    #[must_use]
    pub fn new(source: impl TokenSource) -> Self {
        Self::build(Settings {
            source: Arc::new(source),
            header: AUTHORIZATION,
            scheme: None,
            skew: Duration::from_secs(30),
            first: None,
        })
    }

    /// The word before the token, as in `Bearer`.
    #[must_use]
    pub fn with_scheme(self, scheme: &'static str) -> Self {
        self.rebuild(|settings| settings.scheme = Some(scheme))
    }

    /// The header the token is sent in.
    #[must_use]
    pub fn with_header(self, header: HeaderName) -> Self {
        self.rebuild(|settings| settings.header = header)
    }

    /// How long before its expiry a token is renewed.
    #[must_use]
    pub fn with_skew(self, skew: Duration) -> Self {
        self.rebuild(|settings| settings.skew = skew)
    }

    /// A token to begin with.
    #[must_use]
    pub fn starting_with(self, token: Token) -> Self {
        self.rebuild(|settings| settings.first = Some(token))
    }

    /// A cell with other settings is another cell: two that send their token
    /// differently cannot share it.
    fn rebuild(&self, change: impl FnOnce(&mut Settings)) -> Self {
        let mut settings = self.inner.settings.clone();
        change(&mut settings);
        Self::build(settings)
    }

    fn build(settings: Settings) -> Self {
        Self {
            inner: Arc::new(Inner {
                settings,
                state: Mutex::default(),
            }),
        }
    }

    pub(crate) fn header(&self) -> &HeaderName {
        &self.inner.settings.header
    }

    /// A token that is good, as far as is known here.
    ///
    /// `refused` is the generation that the provider has just refused. When a
    /// newer one is there already, it is the answer: whoever comes late with an
    /// old refusal causes no renewal.
    pub(crate) async fn get(
        &self,
        time: &Time,
        deadline: Option<Instant>,
        refused: Option<u64>,
    ) -> Result<Arc<Held>, Error> {
        let now = time.clock().unix();
        let (renewal, fallback) = {
            let mut state = self.inner.lock();
            let held = state.held(&self.inner.settings)?;
            let good = held.filter(|held| refused.is_none_or(|old| held.generation > old));
            match good {
                Some(held) if !held.expired(now.saturating_add(self.inner.settings.skew)) => {
                    return Ok(held);
                }
                other => {
                    let renewal = self.join(&mut state, time);
                    (renewal, other.filter(|held| !held.expired(now)))
                }
            }
        };
        let failure = match time.within(deadline, pin!(renewal)).await {
            Ok(Ok(held)) => return Ok(held),
            Ok(Err(error)) => error,
            Err(Elapsed) => Error::new(
                ErrorKind::Timeout,
                "the call's time limit passed while it waited for an access token",
            ),
        };
        // Renewed ahead of time and in vain: what there is still works.
        fallback.ok_or(failure)
    }

    /// Goes on with the renewal under way, or begins one.
    fn join(&self, state: &mut State, time: &Time) -> Renewal {
        if let Some(renewal) = &state.renewal {
            return renewal.clone();
        }
        let renewal = renew(
            self.inner.settings.clone(),
            state.held.clone(),
            Finish(Arc::downgrade(&self.inner)),
            time.clone(),
        )
        .boxed()
        .shared();
        state.renewal = Some(renewal.clone());
        renewal
    }
}

impl Inner {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// The token there is, or the one the cell was made with.
    fn held(&mut self, settings: &Settings) -> Result<Option<Arc<Held>>, Error> {
        if self.held.is_none()
            && let Some(first) = &settings.first
        {
            self.held = Some(settings.hold(first.clone(), 0)?);
        }
        Ok(self.held.clone())
    }
}

impl Settings {
    fn hold(&self, token: Token, generation: u64) -> Result<Arc<Held>, Error> {
        let secret = token.secret.expose();
        let value = match self.scheme {
            _ if secret.is_empty() => None,
            Some(scheme) => secret_value(&format!("{scheme} {secret}")),
            None => secret_value(secret),
        };
        let value = value.ok_or_else(|| {
            Error::configuration(format!("the access token cannot be sent: {NOT_A_HEADER}"))
        })?;
        Ok(Arc::new(Held {
            token,
            value,
            generation,
        }))
    }
}

async fn renew(
    settings: Settings,
    previous: Option<Arc<Held>>,
    finish: Finish,
    time: Time,
) -> Result<Arc<Held>, Error> {
    let generation = previous.as_ref().map_or(0, |held| held.generation + 1);
    let limit = time.now().checked_add(RENEWAL_LIMIT);
    let acquire = settings
        .source
        .acquire(previous.as_deref().map(|held| &held.token));
    let token = time
        .within(limit, pin!(acquire))
        .await
        .unwrap_or_else(|Elapsed| {
            Err(Error::new(
                ErrorKind::Timeout,
                format!("no access token came within {} s", RENEWAL_LIMIT.as_secs()),
            ))
        })?;
    let held = settings.hold(token, generation)?;
    finish.keep(&held);
    Ok(held)
}

/// Ends a renewal however it ends: by an answer, an error, or a panic of the
/// source, after which the next caller must find the way free.
///
/// Weak, since the cell keeps the renewal and the renewal keeps this.
struct Finish(Weak<Inner>);

impl Finish {
    fn keep(&self, held: &Arc<Held>) {
        if let Some(inner) = self.0.upgrade() {
            inner.lock().held = Some(Arc::clone(held));
        }
    }
}

impl Drop for Finish {
    fn drop(&mut self) {
        if let Some(inner) = self.0.upgrade() {
            let ended = inner.lock().renewal.take();
            drop(ended);
        }
    }
}

impl fmt::Debug for TokenCell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenCell")
            .field("source", &self.inner.settings.source)
            .field("header", &self.inner.settings.header)
            .finish_non_exhaustive()
    }
}
