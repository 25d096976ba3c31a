//! Sessions: opened once, renewed once, whoever asks.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use core_http::time::FakeClock;
use core_http::transport::{MockReply, MockTransport, RecordedRequest};
use ecgrid_client::{Client, CommId, Error, ErrorKind, RetryPolicy, Transport};
use serde_json::json;

use crate::support::gate::Gate;

const MINUTE: Duration = Duration::from_secs(60);
const CALLERS: usize = 500;

/// ECGrid as far as sessions go: one token is good at a time, the n-th until n
/// o'clock, and a refresh spends it.
#[derive(Clone, Default)]
struct EcGrid {
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    issued: u32,
    logins: u32,
    refreshes: u32,
    good: String,
    /// A refresh takes place, and its answer is an error.
    refresh_fails: bool,
    login_fails: bool,
}

impl EcGrid {
    fn transport(&self) -> MockTransport {
        let server = self.clone();
        MockTransport::new().always(move |request| Ok(server.answer(request)))
    }

    fn answer(&self, request: &RecordedRequest) -> MockReply {
        let mut state = self.state.lock().unwrap();
        match request.path() {
            "/v2/auth/login" => {
                assert_eq!(request.header("authorization"), None);
                assert_eq!(
                    request.text(),
                    r#"{"login":"m.okafor","password":"Tr0ut&Lantern"}"#
                );
                state.logins += 1;
                if state.login_fails {
                    return refused("wrong login or password");
                }
                state.issue()
            }
            "/v2/auth/refresh" => {
                assert_eq!(request.header("authorization"), None);
                state.refreshes += 1;
                let spent = std::mem::take(&mut state.good);
                if state.refresh_fails || request.json() != json!({"token": spent}) {
                    return refused("Token no longer valid.");
                }
                state.issue()
            }
            _ if request.header("authorization") == Some(&format!("Bearer {}", state.good)) => {
                MockReply::new(200).body(json!({"success": true, "data": {"commId": 5001}}))
            }
            _ => refused("Token no longer valid."),
        }
    }

    /// Logins and refreshes so far.
    fn count(&self) -> (u32, u32) {
        let state = self.state.lock().unwrap();
        (state.logins, state.refreshes)
    }

    fn set(&self, change: impl FnOnce(&mut State)) {
        change(&mut self.state.lock().unwrap());
    }
}

impl State {
    fn issue(&mut self) -> MockReply {
        self.issued += 1;
        self.good = format!("token-{}", self.issued);
        MockReply::new(200).body(json!({"success": true, "data": {
            "token": self.good,
            "expiresAt": format!("2030-01-01T{:02}:00:00Z", self.issued),
            "userId": 2750,
        }}))
    }
}

fn refused(message: &str) -> MockReply {
    MockReply::new(401).body(json!({
        "success": false, "data": null, "errorCode": "InvalidSession", "message": message,
    }))
}

/// A client whose clock stands at midnight of 2030-01-01.
fn client(transport: impl Transport) -> (Client, FakeClock) {
    let clock = FakeClock::new();
    let client = Client::builder()
        .login("m.okafor", "Tr0ut&Lantern")
        .base_url("https://ecgrid.test")
        .transport(transport)
        .clock(clock.clone())
        .build()
        .unwrap();
    (client, clock)
}

async fn call(client: Client) -> Result<(), Error> {
    client.comms().get(CommId(5001)).send().await.map(drop)
}

/// Makes `CALLERS` calls at once, each in its own task; none may fail. No login
/// and no refresh is answered until everybody is waiting.
async fn crowd(client: &Client, gate: &Gate) {
    let calls: Vec<_> = (0..CALLERS)
        .map(|_| tokio::spawn(call(client.clone())))
        .collect();
    for _ in 0..CALLERS {
        tokio::task::yield_now().await;
    }
    gate.release(2 * CALLERS);
    for call in calls {
        call.await.unwrap().unwrap();
    }
}

/// A server whose answers about sessions wait to be released.
fn gated(server: &EcGrid) -> Gate {
    Gate::new(server.transport(), |request| {
        request.uri().path().starts_with("/v2/auth/")
    })
}

/// A client that has a session.
async fn signed_in(gate: &Gate) -> (Client, FakeClock) {
    let (client, clock) = client(gate.clone());
    gate.release(1);
    call(client.clone()).await.unwrap();
    (client, clock)
}

#[tokio::test]
async fn a_crowd_opens_one_session() {
    let server = EcGrid::default();
    let gate = gated(&server);
    let (client, _) = client(gate.clone());
    crowd(&client, &gate).await;
    assert_eq!(server.count(), (1, 0));
}

#[tokio::test]
async fn a_crowd_renews_an_expiring_session_once() {
    let server = EcGrid::default();
    let gate = gated(&server);
    let (client, clock) = signed_in(&gate).await;

    clock.advance(58 * MINUTE);
    call(client.clone()).await.unwrap();
    assert_eq!(
        server.count(),
        (1, 0),
        "two minutes before its end it is good"
    );

    clock.advance(MINUTE + MINUTE / 2);
    crowd(&client, &gate).await;
    assert_eq!(
        server.count(),
        (1, 1),
        "thirty seconds before its end it is renewed"
    );
}

#[tokio::test]
async fn a_crowd_whose_session_was_ended_opens_one_new_session() {
    let server = EcGrid::default();
    let gate = gated(&server);
    let (client, _) = signed_in(&gate).await;

    server.set(|state| state.good = "gone".to_owned());
    crowd(&client, &gate).await;
    // The old token cannot be refreshed either; a login is the way out.
    assert_eq!(server.count(), (2, 1));
}

#[tokio::test]
async fn a_failed_refresh_leads_to_one_login() {
    let server = EcGrid::default();
    let gate = gated(&server);
    let (client, clock) = signed_in(&gate).await;

    server.set(|state| state.refresh_fails = true);
    clock.advance(60 * MINUTE);
    crowd(&client, &gate).await;
    assert_eq!(server.count(), (2, 1));
}

/// The answer to the refresh is lost with the caller that waited for it, and the
/// old token is spent: whoever calls next must get that answer.
#[tokio::test]
async fn a_caller_that_goes_away_takes_no_refresh_with_it() {
    let server = EcGrid::default();
    let gate = gated(&server);
    let (client, clock) = signed_in(&gate).await;
    gate.until_held(1).await;
    clock.advance(60 * MINUTE);

    let first = tokio::spawn(call(client.clone()));
    gate.until_held(1).await;
    first.abort();
    assert!(first.await.unwrap_err().is_cancelled());

    let second = tokio::spawn(call(client));
    // One reply is waiting. Another may go, so that a second refresh is counted
    // below and not waited for.
    gate.release(2);
    second.await.unwrap().unwrap();
    assert_eq!(server.count(), (1, 1));
}

#[tokio::test]
async fn a_token_that_is_refused_at_once_is_not_renewed_for_ever() {
    let server = MockTransport::new().always(|request| {
        Ok(match request.path() {
            "/v2/auth/login" => {
                MockReply::new(200).body(r#"{"success":true,"data":{"token":"never-good"}}"#)
            }
            _ => refused("Token no longer valid."),
        })
    });
    let (client, _) = client(server.clone());
    let error = call(client).await.unwrap_err();

    assert_eq!(error.kind(), ErrorKind::Unauthenticated);
    assert_eq!(error.code(), Some("InvalidSession"));
    assert_eq!(error.attempts(), 2);
    let paths: Vec<_> = server
        .requests()
        .iter()
        .map(|r| r.path().to_owned())
        .collect();
    let expected = [
        "/v2/auth/login",
        "/v2/comms/5001",
        "/v2/auth/refresh",
        "/v2/auth/login",
        "/v2/comms/5001",
    ];
    assert_eq!(paths, expected);
}

#[tokio::test]
async fn a_login_that_fails_is_the_cause_of_the_calls_failure() {
    let server = EcGrid::default();
    server.set(|state| state.login_fails = true);
    let (client, _) = client(server.transport());
    let error = call(client).await.unwrap_err();

    assert_eq!(server.count(), (1, 0));
    assert_eq!(error.kind(), ErrorKind::Unauthenticated);
    assert_eq!(
        error.to_string(),
        "ECGrid getComm (GET /v2/comms/{id}) was not sent: \
         no access token could be obtained: login failed with 401 InvalidSession; not tried again \
         by this client and its clones, since failed logins can lock the user: correct the \
         credentials, or wait until a locked user is free, and build a new client"
    );
    assert_eq!(
        causes(&error),
        [format!(
            "ECGrid login (POST /v2/auth/login) failed: \
             401 InvalidSession: wrong login or password; {REFUSED}; 1 attempt"
        )]
    );
}

#[tokio::test]
async fn a_login_that_fails_after_a_refresh_tells_of_both() {
    let server = EcGrid::default();
    let (client, clock) = client(server.transport());
    call(client.clone()).await.unwrap();
    clock.advance(60 * MINUTE);
    server.set(|state| {
        state.refresh_fails = true;
        state.login_fails = true;
    });
    let error = call(client).await.unwrap_err();
    assert_eq!(server.count(), (2, 1));
    assert_eq!(
        causes(&error)[1..],
        [
            "before the login, a refresh of the token had failed",
            "ECGrid refreshToken (POST /v2/auth/refresh) failed: \
             401 InvalidSession: Token no longer valid; 1 attempt"
        ]
    );
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

#[tokio::test]
async fn a_wrong_password_is_sent_once_however_ecgrid_refuses_it() {
    let says_no = r#"{"success":false,"data":null,"errorCode":"LoginFailed","message":"no"}"#;
    for status in [200, 400, 401, 403, 423] {
        let server = MockTransport::new().always(move |_| Ok(MockReply::new(status).body(says_no)));
        let (client, clock) = client(server.clone());
        for _ in 0..3 {
            let error = call(client.clone()).await.unwrap_err();
            assert!(causes(&error)[0].contains(REFUSED), "{status}: {error:?}");
            clock.advance(60 * MINUTE);
        }
        assert_eq!(server.count(), 1, "{status}");
    }
}

/// These say nothing about the password.
#[tokio::test]
async fn a_login_that_failed_for_another_reason_is_tried_by_the_next_call() {
    for status in [408, 429, 500, 503] {
        let server = MockTransport::new().always(move |_| Ok(MockReply::new(status)));
        let (client, _) = client(server.clone());
        call(client.clone()).await.unwrap_err();
        call(client).await.unwrap_err();
        assert_eq!(server.count(), 2, "{status}");
    }
}

/// Three wrong logins lock a user, and a lost answer may have been one.
#[tokio::test]
async fn a_login_is_sent_once() {
    let server = MockTransport::new().always(|_| Ok(MockReply::new(503)));
    let (client, _) = client(server.clone());
    let call = client.comms().get(CommId(5001));
    let error = call
        .with_retry(RetryPolicy::new(5))
        .send()
        .await
        .unwrap_err();
    assert_eq!(server.count(), 1);
    assert_eq!(error.kind(), ErrorKind::Unavailable);
}

#[tokio::test]
async fn an_api_key_opens_no_session() {
    let server = MockTransport::new().reply(200, json!({"success": true, "data": {"commId": 1}}));
    call(crate::support::over(server.clone())).await.unwrap();
    let requests = server.requests();
    assert_eq!(requests.len(), 1);
    assert_eq!(requests[0].header("x-api-key"), Some(crate::support::KEY));
    assert_eq!(requests[0].header("authorization"), None);
}

/// The version is told to anybody, so nobody has to say who they are.
#[tokio::test]
async fn an_anonymous_operation_carries_no_credential() {
    let server = MockTransport::new()
        .always(|_| Ok(MockReply::new(200).body(r#"{"success":true,"data":{"version":"2.6"}}"#)));
    let (client, _) = client(server.clone());
    let version = client.auth().get_version().send().await.unwrap();
    assert_eq!(version.version.as_deref(), Some("2.6"));

    crate::support::over(server.clone())
        .auth()
        .get_version()
        .send()
        .await
        .unwrap();
    for request in server.requests() {
        assert_eq!(request.path(), "/v2/auth/version");
        assert_eq!(request.header("authorization"), None);
        assert_eq!(request.header("x-api-key"), None);
    }
}
