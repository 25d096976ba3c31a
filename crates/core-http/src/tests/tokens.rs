//! Tokens: one renewal for everyone, and none too many.

mod ahead;
mod refusal;

use std::future::Future;
use std::pin::pin;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use async_trait::async_trait;
use futures_util::future::join_all;
use tokio::sync::Notify;

use super::{DONE, PING, REPLACE, builder, create, go, read};
use crate::auth::Ticket;
use crate::time::{Clock, FakeClock};
use crate::transport::{MockReply, MockTransport};
use crate::{
    Body, BoxError, Call, Client, Credential, Error, ErrorKind, Secret, Token, TokenCell,
    TokenSource,
};

const MINUTE: Duration = Duration::from_secs(60);

/// A source that counts, and can be made to wait or to fail.
#[derive(Debug, Default)]
struct Issuer {
    issued: AtomicU32,
    failures: AtomicU32,
    lifetime: Option<Duration>,
    gate: Option<Arc<Notify>>,
    clock: Option<FakeClock>,
    previous: Mutex<Vec<Option<String>>>,
}

/// The issuer as a source; the test keeps the other handle.
#[derive(Debug, Clone)]
struct Shared(Arc<Issuer>);

#[async_trait]
impl TokenSource for Shared {
    async fn acquire(&self, previous: Option<&Token>) -> Result<Token, Error> {
        let issuer = &*self.0;
        let number = issuer.issued.fetch_add(1, Ordering::Relaxed);
        let seen = previous.map(|token| token.secret().expose().to_owned());
        issuer.previous.lock().unwrap().push(seen);
        if let Some(gate) = &issuer.gate {
            gate.notified().await;
        }
        if number < issuer.failures.load(Ordering::Relaxed) {
            return Err(Error::new(ErrorKind::Unavailable, "the login is closed"));
        }
        let token = Token::new(Secret::new(format!("t-{number}")));
        Ok(match (&issuer.clock, issuer.lifetime) {
            (Some(clock), Some(lifetime)) => token.expiring(clock.unix().saturating_add(lifetime)),
            _ => token,
        })
    }
}

/// A client whose server accepts the tokens that `accepts` does.
fn world(
    issuer: Issuer,
    accepts: impl Fn(&str) -> bool + Send + Sync + 'static,
) -> (Arc<Issuer>, MockTransport, Client, FakeClock) {
    let clock = issuer.clock.clone().unwrap_or_default();
    let issuer = Arc::new(issuer);
    let cell = TokenCell::new(Shared(Arc::clone(&issuer))).with_scheme("Bearer");
    let server = MockTransport::new().always(move |request| {
        let token = request.header("authorization").unwrap_or_default();
        if accepts(token.trim_start_matches("Bearer ")) {
            Ok(MockReply::new(200).body(DONE))
        } else {
            Ok(MockReply::new(401))
        }
    });
    let client = builder(server.clone(), &clock)
        .credential(Credential::token(cell))
        .build()
        .unwrap();
    (issuer, server, client, clock)
}

fn cell(client: &Client) -> &TokenCell {
    match client.inner.credential.ticket().unwrap() {
        Ticket::Token(cell) => cell,
        Ticket::None | Ticket::Header(..) => panic!("the client has a token cell"),
    }
}

fn issued(issuer: &Issuer) -> u32 {
    issuer.issued.load(Ordering::Relaxed)
}

/// Polls a future once, as a task does that is then cancelled.
fn poll_once(future: impl Future) {
    let mut future = pin!(future);
    let mut cx = Context::from_waker(Waker::noop());
    assert!(matches!(future.as_mut().poll(&mut cx), Poll::Pending));
}

#[tokio::test]
async fn ten_thousand_callers_of_an_expired_token_cause_one_renewal() {
    let clock = FakeClock::new();
    let gate = Arc::new(Notify::new());
    let (issuer, server, client, clock) = world(
        Issuer {
            lifetime: Some(MINUTE),
            gate: Some(Arc::clone(&gate)),
            clock: Some(clock),
            ..Issuer::default()
        },
        |token| token == "t-1",
    );
    gate.notify_one();
    let time = &client.inner.time;
    cell(&client).get(time, None, None, false).await.unwrap();
    assert_eq!(issued(&issuer), 1);
    clock.advance(2 * MINUTE);

    let calls = join_all((0..10_000).map(|_| go(read(&client))));
    let open = async {
        // Every call is waiting by the time this is polled.
        gate.notify_one();
    };
    let (results, ()) = tokio::join!(calls, open);
    assert!(results.iter().all(Result::is_ok));
    assert_eq!(issued(&issuer), 2);
    assert_eq!(server.count(), 10_000);
}

#[tokio::test]
async fn many_refusals_of_one_token_cause_one_renewal() {
    let (issuer, server, client, _) = world(Issuer::default(), |token| token == "t-1");
    // All of them go out with the first token before any reply is read.
    let results = join_all((0..100).map(|_| go(read(&client)))).await;
    assert!(results.iter().all(Result::is_ok));
    assert_eq!(issued(&issuer), 2);
    assert!(server.count() <= 200);
}

#[tokio::test]
async fn a_late_refusal_of_an_older_token_causes_no_renewal() {
    let (issuer, _, client, _) = world(Issuer::default(), |token| token == "t-1");
    let cell = cell(&client);
    let time = &client.inner.time;
    let first = cell.get(time, None, None, false).await.unwrap();
    let second = cell
        .get(time, None, Some(first.generation()), false)
        .await
        .unwrap();
    assert_eq!(issued(&issuer), 2);

    let late = cell
        .get(time, None, Some(first.generation()), false)
        .await
        .unwrap();
    assert_eq!(late.generation(), second.generation());
    assert_eq!(issued(&issuer), 2);
}

#[tokio::test]
async fn a_call_is_replayed_once_with_the_newer_token() {
    let (issuer, server, client, _) = world(Issuer::default(), |token| token == "t-1");
    go(create(&client)).await.unwrap();
    let requests = server.requests();
    assert_eq!(requests[0].header("authorization"), Some("Bearer t-0"));
    assert_eq!(requests[1].header("authorization"), Some("Bearer t-1"));
    assert_eq!(requests[0].body, requests[1].body);
    assert_eq!(issued(&issuer), 2);
}

#[tokio::test]
async fn a_second_refusal_is_final_and_tells_so() {
    let (issuer, server, client, _) = world(Issuer::default(), |_| false);
    let error = go(read(&client)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unauthenticated);
    assert_eq!(server.count(), 2);
    assert_eq!(issued(&issuer), 2);
    assert!(
        error.to_string().ends_with("401 Unauthorized; 2 attempts"),
        "{error}"
    );
}

#[tokio::test]
async fn a_token_is_renewed_ahead_of_its_expiry() {
    let clock = FakeClock::new();
    let (issuer, _, client, clock) = world(
        Issuer {
            lifetime: Some(MINUTE),
            clock: Some(clock),
            ..Issuer::default()
        },
        |_| true,
    );
    go(read(&client)).await.unwrap();
    clock.advance(Duration::from_secs(29));
    go(read(&client)).await.unwrap();
    assert_eq!(issued(&issuer), 1);
    clock.advance(Duration::from_secs(1));
    go(read(&client)).await.unwrap();
    assert_eq!(issued(&issuer), 2);
    assert_eq!(
        *issuer.previous.lock().unwrap(),
        [None, Some("t-0".to_owned())],
        "the source is given what it issued before"
    );
}

#[tokio::test]
async fn a_cancelled_caller_does_not_lose_the_answer() {
    let gate = Arc::new(Notify::new());
    let (issuer, server, client, _) = world(
        Issuer {
            gate: Some(Arc::clone(&gate)),
            ..Issuer::default()
        },
        |_| true,
    );
    poll_once(go(read(&client)));
    assert_eq!(issued(&issuer), 1);
    assert_eq!(server.count(), 0);

    gate.notify_one();
    go(read(&client)).await.unwrap();
    assert_eq!(issued(&issuer), 1, "the request under way was gone on with");
}

#[tokio::test]
async fn a_cancelled_caller_does_not_cancel_the_others() {
    let gate = Arc::new(Notify::new());
    let (issuer, _, client, _) = world(
        Issuer {
            gate: Some(Arc::clone(&gate)),
            ..Issuer::default()
        },
        |_| true,
    );
    let cancelled = {
        let mut first = Box::pin(go(read(&client)));
        let mut cx = Context::from_waker(Waker::noop());
        assert!(first.as_mut().poll(&mut cx).is_pending());
        first
    };
    let others = join_all((0..10).map(|_| go(read(&client))));
    let (results, ()) = tokio::join!(others, async {
        drop(cancelled);
        gate.notify_one();
    });
    assert!(results.iter().all(Result::is_ok));
    assert_eq!(issued(&issuer), 1);
}

#[tokio::test]
async fn a_failed_renewal_fails_all_who_waited_and_the_next_tries_again() {
    let gate = Arc::new(Notify::new());
    let (issuer, server, client, _) = world(
        Issuer {
            failures: AtomicU32::new(1),
            gate: Some(Arc::clone(&gate)),
            ..Issuer::default()
        },
        |_| true,
    );
    let calls = join_all((0..10).map(|_| go(read(&client))));
    let (results, ()) = tokio::join!(calls, async { gate.notify_one() });
    for result in results {
        let error = result.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Unavailable);
        assert_eq!(
            error.to_string(),
            "Example getThing (GET /things/{id}) was not sent: no access token could be obtained"
        );
        let source = std::error::Error::source(&error).unwrap();
        assert_eq!(source.to_string(), "the login is closed");
    }
    assert_eq!(issued(&issuer), 1);
    assert_eq!(server.count(), 0);

    gate.notify_one();
    go(read(&client)).await.unwrap();
    assert_eq!(issued(&issuer), 2);
}

#[tokio::test]
async fn a_renewal_that_was_only_ahead_of_time_may_fail() {
    let clock = FakeClock::new();
    let (issuer, _, client, clock) = world(
        Issuer {
            lifetime: Some(MINUTE),
            clock: Some(clock),
            ..Issuer::default()
        },
        |token| token == "t-0",
    );
    go(read(&client)).await.unwrap();
    issuer.failures.store(100, Ordering::Relaxed);
    clock.advance(Duration::from_secs(45));
    go(read(&client)).await.unwrap();
    assert_eq!(issued(&issuer), 2, "it was tried");
    clock.advance(Duration::from_secs(15));
    go(read(&client)).await.unwrap_err();
}

#[tokio::test]
async fn waiting_for_a_token_ends_with_the_call() {
    let gate = Arc::new(Notify::new());
    let (_, server, client, clock) = world(
        Issuer {
            gate: Some(gate),
            ..Issuer::default()
        },
        |_| true,
    );
    let call = go(read(&client).timeout(MINUTE));
    let (result, ()) = tokio::join!(call, async { clock.advance(MINUTE) });
    let error = result.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert_eq!(server.count(), 0);
}

#[tokio::test]
async fn a_source_that_hangs_is_given_up_in_the_end() {
    let gate = Arc::new(Notify::new());
    let (issuer, _, client, clock) = world(
        Issuer {
            gate: Some(Arc::clone(&gate)),
            ..Issuer::default()
        },
        |_| true,
    );
    let call = go(read(&client).timeout(Duration::MAX));
    let (result, ()) = tokio::join!(call, async { clock.advance(2 * MINUTE) });
    let error = result.unwrap_err();
    let source = std::error::Error::source(&error).unwrap().to_string();
    assert_eq!(source, "no access token came within 120 s");

    gate.notify_one();
    go(read(&client)).await.unwrap();
    assert_eq!(issued(&issuer), 2);
}

#[tokio::test]
async fn a_source_that_panics_leaves_the_way_free() {
    /// Panics once.
    #[derive(Debug, Default)]
    struct Panics(AtomicU32);

    #[async_trait]
    impl TokenSource for Panics {
        async fn acquire(&self, _: Option<&Token>) -> Result<Token, Error> {
            assert!(self.0.fetch_add(1, Ordering::Relaxed) > 0, "as planned");
            Ok(Token::new(Secret::new("t")))
        }
    }

    let server = MockTransport::new().reply(200, DONE);
    let client = builder(server, &FakeClock::new())
        .credential(Credential::token(TokenCell::new(Panics::default())))
        .build()
        .unwrap();
    let first = read(&client);
    tokio::spawn(go(first)).await.unwrap_err();
    go(read(&client)).await.unwrap();
}

#[tokio::test]
async fn a_stream_is_not_replayed_with_a_newer_token() {
    let (_, server, client, _) = world(Issuer::default(), |token| token == "t-1");
    let body = Body::stream(futures_util::stream::iter([Ok::<_, BoxError>("x".into())]));
    let call = Call::new(&client, &REPLACE)
        .path("id", "t-1")
        .raw_body("text/plain", body);
    let error = go(call).await.unwrap_err();
    assert_eq!(server.count(), 1);
    assert_eq!(error.kind(), ErrorKind::Unauthenticated);
    assert!(
        error.to_string().contains("cannot be read twice"),
        "{error}"
    );
}

#[tokio::test]
async fn a_call_that_brings_its_own_token_is_left_alone() {
    let (issuer, server, client, _) = world(Issuer::default(), |_| false);
    go(read(&client).header("authorization", "mine"))
        .await
        .unwrap_err();
    assert_eq!(issued(&issuer), 0);
    assert_eq!(server.requests()[0].header("authorization"), Some("mine"));
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn a_cell_may_begin_with_a_token_and_send_it_its_own_way() {
    let server = MockTransport::new().reply(200, DONE);
    let issuer = Arc::new(Issuer::default());
    let cell = TokenCell::new(Shared(Arc::clone(&issuer)))
        .with_header(http::HeaderName::from_static("x-session"))
        .starting_with(Token::new(Secret::new("given")));
    let client = builder(server.clone(), &FakeClock::new())
        .credential(Credential::token(cell))
        .build()
        .unwrap();
    go(read(&client)).await.unwrap();
    assert_eq!(server.requests()[0].header("x-session"), Some("given"));
    assert_eq!(issued(&issuer), 0);
}

#[tokio::test]
async fn a_token_that_cannot_stand_in_a_header_is_reported_without_it() {
    let server = MockTransport::new();
    let issuer = Arc::new(Issuer::default());
    let cell = TokenCell::new(Shared(issuer)).starting_with(Token::new(Secret::new("a\nb")));
    let client = builder(server.clone(), &FakeClock::new())
        .credential(Credential::token(cell))
        .build()
        .unwrap();
    let error = go(read(&client)).await.unwrap_err();
    assert_eq!(server.count(), 0);
    let source = std::error::Error::source(&error).unwrap().to_string();
    assert!(
        source.starts_with("the access token cannot be sent"),
        "{source}"
    );
}

#[tokio::test]
async fn a_login_is_not_kept_out_by_the_calls_that_wait_for_it() {
    /// Logs in over the same connection limit as the calls.
    #[derive(Debug)]
    struct Login(Client);

    #[async_trait]
    impl TokenSource for Login {
        async fn acquire(&self, _: Option<&Token>) -> Result<Token, Error> {
            go(Call::new(&self.0, &PING)).await?;
            Ok(Token::new(Secret::new("t")))
        }
    }

    let server = MockTransport::new()
        .reply(200, DONE)
        .reply(401, "")
        .always(|_| Ok(MockReply::new(200).body(DONE)));
    let base = builder(server.clone(), &FakeClock::new())
        .concurrency(1)
        .build()
        .unwrap();
    let login = Login(base.with_credential(Credential::none()));
    let client = base.with_credential(Credential::token(TokenCell::new(login)));
    let results = join_all((0..10).map(|_| go(read(&client)))).await;
    assert!(results.iter().all(Result::is_ok));
    let logins = server
        .requests()
        .iter()
        .filter(|r| r.path() == "/v1/ping")
        .count();
    assert_eq!(logins, 2);
}

#[test]
fn what_the_source_left_in_a_token_is_found_again() {
    let token = Token::new(Secret::new("t")).with_extra(Secret::new("refresh"));
    assert_eq!(token.extra::<Secret>().unwrap().expose(), "refresh");
    assert!(token.extra::<String>().is_none());
}
