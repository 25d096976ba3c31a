//! The cell: one token, many callers, one renewal.

use std::fmt;
use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::{Duration, Instant};

use futures_util::FutureExt;
use futures_util::future::Shared;
use http::header::AUTHORIZATION;
use http::{HeaderName, HeaderValue};

use super::{Token, TokenSource};
use crate::auth::{NOT_A_HEADER, secret_value};
use crate::error::{Error, ErrorKind};
use crate::time::{Elapsed, Time, UnixTime};

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
    /// The credentials were refused: the source is not asked again.
    refusal: Option<Error>,
    /// A call has waited for the renewal in vain while it could have gone on.
    slow: bool,
}

type Renewal = Shared<Pin<Box<dyn Future<Output = Result<Arc<Held>, Error>> + Send>>>;

/// What a caller does next.
enum Step {
    Go(Arc<Held>),
    /// Waits for the renewal, but no longer than `patience` if there is a token
    /// to go on with.
    Wait {
        renewal: Renewal,
        spare: Option<Arc<Held>>,
        patience: Duration,
    },
}

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

/// The longest that a call waits for a renewal it does not depend on yet.
const PATIENCE: Duration = Duration::from_secs(5);

const REFUSED: &str = "not tried again by this client and its clones, since failed \
     logins can lock the user: correct the credentials, or wait until a locked user is free, and \
     build a new client";

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
    /// One that is about to expire is such a token: of the calls that find it,
    /// one drives its renewal, for a part of its own time, and the others go.
    ///
    /// `refused` is the generation that the provider has just refused. When a
    /// newer one is there already, it is the answer: whoever comes late with an
    /// old refusal causes no renewal.
    ///
    /// `once` is a call that could not be sent again if the renewal spent its
    /// token meanwhile; it waits as the one that drives the renewal does.
    pub(crate) async fn get(
        &self,
        time: &Time,
        deadline: Option<Instant>,
        refused: Option<u64>,
        once: bool,
    ) -> Result<Arc<Held>, Error> {
        loop {
            let (renewal, spare, patience) = match self.next_step(time, refused, once)? {
                Step::Go(held) => return Ok(held),
                Step::Wait {
                    renewal,
                    spare,
                    patience,
                } => (renewal, spare, patience),
            };
            let limit = match &spare {
                Some(_) => sooner(time.now(), deadline, patience),
                None => deadline,
            };
            let answer = time.within(limit, pin!(renewal)).await;
            let usable = spare.filter(|held| !held.expired(time.clock().unix()));
            return match (answer, usable) {
                (Ok(Ok(held)), _) => Ok(held),
                // Renewed ahead of time and in vain: what there is still works.
                (Ok(Err(_)), Some(held)) => Ok(held),
                (Ok(Err(error)), None) => Err(error),
                (Err(Elapsed), Some(held)) => {
                    self.inner.lock().slow = true;
                    Ok(held)
                }
                // The spare has expired meanwhile. Now this call depends on it.
                (Err(Elapsed), None) if limit != deadline => continue,
                (Err(Elapsed), None) => Err(Error::new(
                    ErrorKind::Timeout,
                    "the call's time limit passed while it waited for an access token",
                )),
            };
        }
    }

    fn next_step(&self, time: &Time, refused: Option<u64>, once: bool) -> Result<Step, Error> {
        let settings = &self.inner.settings;
        let now = time.clock().unix();
        let mut state = self.inner.lock();
        let held = state.held(settings)?;
        let good = held.filter(|held| refused.is_none_or(|old| held.generation > old));
        let spare = match good {
            Some(held) if !held.expired(now.saturating_add(settings.skew)) => {
                return Ok(Step::Go(held));
            }
            other => other.filter(|held| !held.expired(now)),
        };
        if let Some(refusal) = &state.refusal {
            return spare.map(Step::Go).ok_or_else(|| refusal.clone());
        }
        // Besides the cell, only those who wait for a renewal hold on to it.
        let awaited = state.renewal.as_ref().and_then(Shared::strong_count) > Some(1);
        match spare {
            Some(held) if awaited && !once => Ok(Step::Go(held)),
            spare => {
                let renewal = self.join(&mut state, time);
                let patience = if state.slow { Duration::ZERO } else { PATIENCE };
                Ok(Step::Wait {
                    renewal,
                    spare,
                    patience,
                })
            }
        }
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
        state.slow = false;
        renewal
    }
}

/// The end of a wait that leaves a call at least half of its time.
fn sooner(now: Instant, deadline: Option<Instant>, patience: Duration) -> Option<Instant> {
    let left = deadline.map(|deadline| deadline.saturating_duration_since(now));
    now.checked_add(left.map_or(patience, |left| patience.min(left / 2)))
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
        })
        .map_err(|error| {
            if settings.source.is_refusal(&error) {
                finish.refuse(error)
            } else {
                error
            }
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

    fn refuse(&self, error: Error) -> Error {
        let refusal = error.with_advice(REFUSED);
        if let Some(inner) = self.0.upgrade() {
            inner.lock().refusal = Some(refusal.clone());
        }
        refusal
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
