//! A planted secret comes up nowhere.

use async_trait::async_trait;
use bytes::Bytes;

use super::{CREATE, READ, builder, go};
use crate::time::FakeClock;
use crate::transport::{Fault, FaultTransport, MockReply, MockTransport};
use crate::{
    Body, Call, Client, Credential, Error, Multipart, Part, Secret, Token, TokenCell, TokenSource,
};

const CANARY: &str = "canary-6b1f";

/// `CANARY` as Basic authentication hides it.
const IN_BASE64: &str = "Y2FuYXJ5";

fn secret() -> Secret {
    Secret::new(CANARY)
}

fn assert_clean(what: &str, text: &str) {
    assert!(!text.contains(CANARY), "{what}: {text}");
    assert!(!text.contains(IN_BASE64), "{what}: {text}");
    // Bytes printed as a list would hide it from the search.
    assert!(
        !text.contains("99, 97, 110, 97, 114, 121"),
        "{what}: {text}"
    );
}

fn assert_error_clean(what: &str, error: &Error) {
    assert_clean(what, &format!("{error} {error:?} {error:#?}"));
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        assert_clean(what, &format!("{cause} {cause:?}"));
        source = cause.source();
    }
}

#[derive(Debug)]
struct Login;

#[async_trait]
impl TokenSource for Login {
    async fn acquire(&self, _: Option<&Token>) -> Result<Token, Error> {
        Ok(Token::new(secret()).with_extra(secret()))
    }
}

fn credentials() -> Vec<Credential> {
    vec![
        Credential::header("x-api-key", secret()),
        Credential::basic(CANARY, secret()),
        Credential::bearer(secret()),
        Credential::token(TokenCell::new(Login)),
        Credential::token(TokenCell::new(Login).starting_with(Token::new(secret()))),
    ]
}

/// A call with the secret everywhere a caller can put it.
fn call(client: &Client) -> Call {
    let mut call = Call::new(client, &READ)
        .path("id", CANARY)
        .query("q", CANARY)
        .header("x-note", CANARY)
        .header("authorization", CANARY)
        .idempotency_key(CANARY)
        .set("password", CANARY);
    call.body().set("nested", &[CANARY]);
    call
}

#[tokio::test]
async fn not_in_anything_that_is_printed() {
    for credential in credentials() {
        assert_clean("credential", &format!("{credential:?}"));
        let builder = builder(MockTransport::new(), &FakeClock::new())
            .default_header("x-default", CANARY)
            .credential(credential);
        assert_clean("builder", &format!("{builder:?}"));
        let client = builder.build().unwrap();
        assert_clean("client", &format!("{client:?} {client:#?}"));
        assert_clean("call", &format!("{:?} {:#?}", call(&client), call(&client)));
    }
    let token = Token::new(secret()).with_extra(secret());
    assert_clean("token", &format!("{token:?}"));
    let client = super::client(MockTransport::new());
    let bodies = [
        Call::new(&client, &CREATE).form("password", CANARY),
        Call::new(&client, &CREATE).json(&[CANARY]),
        Call::new(&client, &CREATE).raw_body("text/plain", Body::from(CANARY)),
        Call::new(&client, &CREATE).multipart(Multipart::new().text("password", CANARY)),
    ];
    for body in bodies {
        assert_clean("body", &format!("{body:?}"));
    }
    let form = Multipart::new().part(Part::new("file", Bytes::from(CANARY)));
    assert_clean("multipart", &format!("{form:?}"));
}

#[tokio::test]
async fn not_in_any_error() {
    for credential in credentials() {
        for fault in [
            Fault::Refuse,
            Fault::Drop,
            Fault::Hang,
            Fault::Cut,
            Fault::None,
        ] {
            // The reply repeats the secret in a header and in a body that is no
            // envelope, so the provider's own words are not in it.
            let server = MockTransport::new().always(|_| {
                Ok(MockReply::new(422)
                    .header("set-cookie", CANARY)
                    .header("location", CANARY)
                    .body(format!("<html>{CANARY}</html>")))
            });
            let clock = FakeClock::new();
            let transport = FaultTransport::new(server, clock.clone(), [fault; 3]);
            let client = builder(transport, &clock)
                .credential(credential.clone())
                .build()
                .unwrap();
            let error = go(call(&client)).await.unwrap_err();
            assert_error_clean("error", &error);
        }
    }
}

#[tokio::test]
async fn not_in_what_comes_with_a_reply() {
    let server = MockTransport::new().always(|_| {
        Ok(MockReply::new(200)
            .header("set-cookie", CANARY)
            .body(super::DONE))
    });
    let client = super::client(server.clone());
    let reply = call(&client).send_with_meta::<()>().await.unwrap();
    assert_clean("reply", &format!("{reply:?}"));
    let raw = call(&client).send_raw().await.unwrap();
    assert_clean("raw reply", &format!("{raw:?}"));

    // What was sent shows its path, so the secret is everywhere but there.
    let elsewhere = Call::new(&client, &READ)
        .path("id", "1")
        .query("q", CANARY)
        .header("authorization", CANARY)
        .set("password", CANARY);
    elsewhere.send::<()>().await.unwrap();
    assert_clean("recorded", &format!("{:?}", server.requests()[2]));
}

#[tokio::test]
async fn not_in_a_decode_error() {
    let body = format!(r#"{{"success":true,"data":{{"password":"{CANARY}"}}}}"#);
    let server = MockTransport::new().reply(200, body);
    let client = super::client(server);
    let error = call(&client).send::<Vec<i64>>().await.unwrap_err();
    assert_error_clean("decode error", &error);
}
