//! Token pairs: one login and one refresh, however many ask.
//!
//! A refresh spends the pair it renews. A second one, from a caller that came
//! late, would be refused, and whoever believed the refusal would be logged out.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use core_http::time::FakeClock;
use core_http::transport::{MockReply, MockTransport, RecordedRequest, TransportError};
use serde_json::json;
use seveng_client::{Client, CommunicationId, Error, ErrorKind, Transport};
use tokio::task::JoinSet;

use crate::support::gate::Gate;

const CALLERS: usize = 10_000;
const MINUTE: Duration = Duration::from_secs(60);

/// `{"exp": …}` for twenty minutes past midnight of 2030-01-01, where the fake
/// clock begins, and for forty.
const CLAIMS: [&str; 2] = ["eyJleHAiOjE4OTM0NTcyMDB9", "eyJleHAiOjE4OTM0NTg0MDB9"];

/// 7G as far as tokens go: one pair is good at a time.
#[derive(Clone, Default)]
struct SevenG {
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    logins: usize,
    refreshes: usize,
    access: String,
    refresh: String,
    /// A token that calls are refused with, before its time.
    refused: String,
    /// A refresh arrives and is not answered.
    refresh_is_lost: bool,
    login_fails: bool,
}

impl SevenG {
    fn transport(&self) -> MockTransport {
        let server = self.clone();
        MockTransport::new().always(move |request| server.answer(request))
    }

    fn answer(&self, request: &RecordedRequest) -> Result<MockReply, TransportError> {
        let mut state = self.state.lock().unwrap();
        let authorization = request.header("authorization");
        Ok(match request.path() {
            "/User/Login" if state.login_fails => MockReply::new(401),
            "/User/Login" => {
                assert_eq!(authorization, None);
                state.logins += 1;
                state.issue()
            }
            "/User/RefreshToken" => {
                state.refreshes += 1;
                let pair_is_good = authorization == Some(&state.access)
                    && request.json() == json!({"refreshToken": state.refresh});
                state.access = "spent".to_owned();
                if state.refresh_is_lost {
                    return Err(TransportError::interrupted("connection reset"));
                }
                match pair_is_good {
                    true => state.issue(),
                    false => MockReply::new(401),
                }
            }
            _ if authorization == Some(&state.refused) => MockReply::new(401),
            _ if authorization == Some(&state.access) => MockReply::new(200)
                .body(json!({"result": true, "data": {"communicationID": 12345}})),
            _ => MockReply::new(401),
        })
    }

    /// Logins and refreshes so far.
    fn count(&self) -> (usize, usize) {
        let state = self.state.lock().unwrap();
        (state.logins, state.refreshes)
    }

    fn set(&self, change: impl FnOnce(&mut State)) {
        change(&mut self.state.lock().unwrap());
    }
}

impl State {
    /// A pair that lasts twenty minutes longer than the one before.
    fn issue(&mut self) -> MockReply {
        let issued = self.logins + self.refreshes;
        let claims = CLAIMS[(issued - 1).min(1)];
        self.access = format!("e30.{claims}.{issued}");
        self.refresh = format!("rt_{issued}");
        MockReply::new(200).body(json!({"accessToken": self.access, "refreshToken": self.refresh}))
    }
}

/// A client that has logged in, at midnight.
async fn client(transport: impl Transport) -> (Client, FakeClock) {
    let clock = FakeClock::new();
    let client = Client::builder()
        .login("svc.registry", "password")
        .base_url("https://seveng.test")
        .transport(transport)
        .clock(clock.clone())
        .build()
        .unwrap();
    call(client.clone()).await.unwrap();
    (client, clock)
}

async fn call(client: Client) -> Result<(), Error> {
    let call = client.communications().get(CommunicationId(12345));
    call.send().await.map(drop)
}

fn crowd(client: &Client) -> JoinSet<Result<(), Error>> {
    (0..CALLERS).map(|_| call(client.clone())).collect()
}

/// Waits for all of them; none may fail.
async fn all_succeed(mut calls: JoinSet<Result<(), Error>>) {
    while let Some(call) = calls.join_next().await {
        call.unwrap().unwrap();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn ten_thousand_callers_of_an_expired_token_cause_one_refresh() {
    let server = SevenG::default();
    let (client, clock) = client(server.transport()).await;
    clock.advance(20 * MINUTE);
    all_succeed(crowd(&client)).await;
    assert_eq!(server.count(), (1, 1));
}

/// The token is refused before its time. One refusal leads to a refresh; all the
/// others arrive when that is long over.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn late_refusals_of_the_old_token_cause_no_second_refresh() {
    let server = SevenG::default();
    let refused = server.clone();
    let gate = Gate::new(server.transport(), move |request| {
        let refused = refused.state.lock().unwrap().refused.clone();
        let token = request.headers().get("authorization");
        request.uri().path() == "/communication" && token.is_some_and(|token| *token == refused)
    });
    let (client, _) = client(gate.clone()).await;
    server.set(|state| state.refused = state.access.clone());

    let mut calls = crowd(&client);
    gate.until_held(CALLERS).await;
    gate.release(1);
    calls.join_next().await.unwrap().unwrap().unwrap();
    assert_eq!(server.count(), (1, 1));

    gate.release(2 * CALLERS);
    all_succeed(calls).await;
    assert_eq!(server.count(), (1, 1));
}

/// Half of the crowd goes away while the refresh is under way, and with it the
/// caller that began it. The pair is spent by then: its successor must not be
/// lost.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn callers_that_go_away_take_no_refresh_with_them() {
    let server = SevenG::default();
    let gate = Gate::new(server.transport(), |request| {
        request.uri().path() == "/User/RefreshToken"
    });
    let (client, clock) = client(gate.clone()).await;
    clock.advance(20 * MINUTE);

    let mut first = crowd(&client);
    gate.until_held(1).await;
    let second = crowd(&client);
    first.shutdown().await;
    // One reply is waiting. More may go, so that a second refresh is counted
    // below and not waited for.
    gate.release(2 * CALLERS);
    all_succeed(second).await;
    assert_eq!(server.count(), (1, 1));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_refresh_whose_answer_is_lost_leads_to_one_login() {
    let server = SevenG::default();
    let (client, clock) = client(server.transport()).await;
    clock.advance(20 * MINUTE);
    server.set(|state| state.refresh_is_lost = true);
    all_succeed(crowd(&client)).await;
    assert_eq!(server.count(), (2, 1));
}

#[tokio::test]
async fn a_token_is_renewed_half_a_minute_before_it_expires() {
    let server = SevenG::default();
    let (client, clock) = client(server.transport()).await;
    clock.advance(19 * MINUTE + Duration::from_secs(29));
    call(client.clone()).await.unwrap();
    assert_eq!(server.count(), (1, 0));

    clock.advance(Duration::from_secs(1));
    call(client.clone()).await.unwrap();
    assert_eq!(server.count(), (1, 1));

    call(client).await.unwrap();
    assert_eq!(
        server.count(),
        (1, 1),
        "the new one is good for twenty minutes"
    );
}

/// What is left of the old token's time is used when it cannot be renewed.
#[tokio::test]
async fn a_renewal_that_fails_ahead_of_time_fails_no_call() {
    let server = MockTransport::new()
        .reply(200, json!({"accessToken": format!("e30.{}.1", CLAIMS[0])}))
        .always(|request| {
            Ok(match request.path() {
                "/User/Login" => MockReply::new(503),
                _ => MockReply::new(200)
                    .body(json!({"result": true, "data": {"communicationID": 12345}})),
            })
        });
    let (client, clock) = client(server.clone()).await;
    clock.advance(19 * MINUTE + MINUTE / 2);
    call(client.clone()).await.unwrap();

    clock.advance(MINUTE / 2);
    let error = call(client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unavailable);
    let cause = std::error::Error::source(&error).unwrap();
    assert_eq!(
        cause.to_string(),
        "7G login (POST /User/Login) failed: 503 Service Unavailable; \
         the operation may have been carried out and was not repeated; 1 attempt"
    );
}

#[tokio::test]
async fn a_login_that_fails_is_the_cause_of_the_calls_failure() {
    let server = SevenG::default();
    let (client, clock) = client(server.transport()).await;
    clock.advance(20 * MINUTE);
    server.set(|state| {
        state.refresh_is_lost = true;
        state.login_fails = true;
    });
    let error = call(client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unauthenticated);
    assert_eq!(
        error.to_string(),
        "7G getCommunication (GET /communication) was not sent: \
         no access token could be obtained: login failed with 401; not tried again \
         by this client and its clones, since failed logins can lock the user: correct the \
         credentials, or wait until a locked user is free, and build a new client"
    );
    assert_eq!(
        causes(&error),
        [
            &*format!("7G login (POST /User/Login) failed: 401 Unauthorized; {REFUSED}; 1 attempt"),
            "before the login, a refresh of the token had failed",
            "7G refreshToken (POST /User/RefreshToken) failed: \
             the connection to seveng.test broke before a reply; \
             the operation may have been carried out and was not repeated; 1 attempt",
            "connection reset",
        ]
    );
}

/// The network is down: the pair is not spent, and a login would not get through.
#[tokio::test]
async fn a_refresh_that_finds_no_connection_spends_no_login() {
    let server = SevenG::default();
    let (up, down) = (server.clone(), Arc::new(AtomicBool::new(false)));
    let is_down = Arc::clone(&down);
    let transport =
        MockTransport::new().always(move |request| match is_down.load(Ordering::Relaxed) {
            true => Err(TransportError::connect("network unreachable")),
            false => up.answer(request),
        });
    let (client, clock) = client(transport.clone()).await;
    clock.advance(20 * MINUTE);
    down.store(true, Ordering::Relaxed);
    let sent = transport.count();
    let error = call(client.clone()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
    for request in &transport.requests()[sent..] {
        assert_eq!(request.path(), "/User/RefreshToken");
    }

    down.store(false, Ordering::Relaxed);
    call(client).await.unwrap();
    assert_eq!(server.count(), (1, 1));
}

/// Where 7G honours keys, it answers a repeated refresh with the pair that it
/// has issued; where it does not, the refresh token is spent.
#[tokio::test]
async fn a_refresh_is_repeated_only_under_a_key_that_is_honoured() {
    for (enrolled, refreshes, logins) in [(true, 2, 1), (false, 1, 2)] {
        let server = SevenG::default();
        let (answers, lost) = (server.clone(), Mutex::new(Vec::new()));
        let transport = MockTransport::new().always(move |request| {
            let mut lost = lost.lock().unwrap();
            if request.path() == "/User/RefreshToken" && lost.is_empty() {
                lost.push(request.header("idempotency-key").unwrap().to_owned());
                return Err(TransportError::interrupted("connection reset"));
            }
            if request.path() == "/User/RefreshToken" {
                assert_eq!(request.header("idempotency-key"), Some(&*lost[0]));
            }
            answers.answer(request)
        });
        let clock = FakeClock::new();
        let client = Client::builder()
            .login("svc.registry", "password")
            .idempotency_enrolled(enrolled)
            .base_url("https://seveng.test")
            .transport(transport.clone())
            .clock(clock.clone())
            .build()
            .unwrap();
        call(client.clone()).await.unwrap();
        clock.advance(20 * MINUTE);
        call(client).await.unwrap();
        let count = |path| {
            let requests = transport.requests();
            requests.iter().filter(|r| r.path() == path).count()
        };
        assert_eq!(
            count("/User/RefreshToken"),
            refreshes,
            "enrolled: {enrolled}"
        );
        assert_eq!(count("/User/Login"), logins, "enrolled: {enrolled}");
    }
}

const REFUSED: &str = "not tried again by this client and its clones, since failed \
     logins can lock the user: correct the credentials, or wait until a locked user is free, and \
     build a new client";

/// The texts of an error's causes.
fn causes(error: &Error) -> Vec<String> {
    std::iter::successors(std::error::Error::source(error), |cause| cause.source())
        .map(ToString::to_string)
        .collect()
}

/// Three failures within ten minutes lock the user, for everyone who has the
/// right password as well.
#[tokio::test]
async fn a_wrong_password_is_sent_once() {
    let server = MockTransport::new().always(|_| Ok(MockReply::new(401)));
    let client = Client::builder()
        .login("svc.registry", "wrong")
        .base_url("https://seveng.test")
        .transport(server.clone())
        .clock(FakeClock::new())
        .build()
        .unwrap();
    for _ in 0..5 {
        let error = call(client.clone()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Unauthenticated);
        assert!(causes(&error)[0].contains(REFUSED), "{error:?}");
    }
    let paths: Vec<_> = server
        .requests()
        .iter()
        .map(|request| request.path().to_owned())
        .collect();
    assert_eq!(paths, ["/User/Login"]);
}

/// There is nothing to renew it with, and asking again would not help.
#[tokio::test]
async fn an_access_token_of_ones_own_is_refused_once() {
    let server = MockTransport::new().always(|_| Ok(MockReply::new(401)));
    let error = call(crate::support::over(server.clone()))
        .await
        .unwrap_err();
    assert_eq!(server.count(), 1);
    assert_eq!(error.kind(), ErrorKind::Unauthenticated);
    assert_eq!(
        error.to_string(),
        "7G getCommunication (GET /communication) failed: 401 Unauthorized; 1 attempt"
    );
}
