//! The retry table, row by row, over a transport that counts what it is sent.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use async_trait::async_trait;

use super::{builder, create, go, read, replace};
use crate::time::FakeClock;
use crate::transport::{Fault, FaultTransport, MockReply, MockTransport, TransportError};
use crate::{Call, Class, Client, Credential, Error, Secret, Token, TokenCell, TokenSource};

const ATTEMPTS: usize = 3;

/// How every attempt of a call ends.
#[derive(Debug, Clone, Copy)]
enum Ends {
    NotSent,
    MaybeSent,
    TimedOut,
    Status(u16),
    StatusWithRetryAfter(u16),
    Unauthorized { renewable: bool },
    BodyCut,
}

/// How often each class of operation is sent, when every attempt ends the same.
/// Columns: safe, idempotent, keyed, unsafe.
const TABLE: [(Ends, [usize; 4]); 22] = {
    use Ends::*;
    const AGAIN: usize = ATTEMPTS;
    [
        (NotSent, [AGAIN, AGAIN, AGAIN, AGAIN]),
        (MaybeSent, [AGAIN, AGAIN, AGAIN, 1]),
        (TimedOut, [AGAIN, AGAIN, AGAIN, 1]),
        (BodyCut, [AGAIN, AGAIN, AGAIN, 1]),
        (StatusWithRetryAfter(429), [AGAIN, AGAIN, AGAIN, AGAIN]),
        (Status(429), [AGAIN, AGAIN, AGAIN, 1]),
        (Status(408), [AGAIN, AGAIN, AGAIN, 1]),
        (Status(502), [AGAIN, AGAIN, AGAIN, 1]),
        (Status(503), [AGAIN, AGAIN, AGAIN, 1]),
        (StatusWithRetryAfter(503), [AGAIN, AGAIN, AGAIN, 1]),
        (Status(504), [AGAIN, AGAIN, AGAIN, 1]),
        (Status(500), [AGAIN, 1, AGAIN, 1]),
        (Unauthorized { renewable: true }, [2, 2, 2, 2]),
        (Unauthorized { renewable: false }, [1, 1, 1, 1]),
        (Status(501), [1, 1, 1, 1]),
        (Status(400), [1, 1, 1, 1]),
        (Status(403), [1, 1, 1, 1]),
        (Status(404), [1, 1, 1, 1]),
        (Status(409), [1, 1, 1, 1]),
        (StatusWithRetryAfter(422), [1, 1, 1, 1]),
        (Status(301), [1, 1, 1, 1]),
        (StatusWithRetryAfter(307), [1, 1, 1, 1]),
    ]
};

const CLASSES: [Class; 4] = [Class::Safe, Class::Idempotent, Class::Keyed, Class::Unsafe];

/// A source that always has another token.
#[derive(Debug, Default)]
struct Endless(AtomicU32);

#[async_trait]
impl TokenSource for Endless {
    async fn acquire(&self, _: Option<&Token>) -> Result<Token, Error> {
        let number = self.0.fetch_add(1, Ordering::Relaxed);
        Ok(Token::new(Secret::new(format!("t-{number}"))))
    }
}

/// Makes a call of which the first `failures` attempts end like this.
async fn run(ends: Ends, class: Class, failures: usize) -> (usize, Result<(), Error>) {
    let answered = Arc::new(AtomicU32::new(0));
    let server = MockTransport::new().always(move |_| {
        let number = answered.fetch_add(1, Ordering::Relaxed) as usize;
        let done = Ok(MockReply::new(200).body(super::DONE));
        if number >= failures {
            return done;
        }
        match ends {
            Ends::NotSent => Err(TransportError::connect("refused")),
            Ends::MaybeSent => Err(TransportError::interrupted("closed")),
            Ends::Status(status) => Ok(MockReply::new(status)),
            Ends::StatusWithRetryAfter(status) => {
                Ok(MockReply::new(status).header("retry-after", "2"))
            }
            Ends::Unauthorized { .. } => Ok(MockReply::new(401)),
            Ends::TimedOut | Ends::BodyCut => done,
        }
    });
    let clock = FakeClock::new();
    let fault = match ends {
        Ends::TimedOut => Fault::Hang,
        Ends::BodyCut => Fault::Cut,
        _ => Fault::None,
    };
    let transport = FaultTransport::new(
        server.clone(),
        clock.clone(),
        std::iter::repeat_n(fault, failures),
    );
    let credential = match ends {
        Ends::Unauthorized { renewable: true } => {
            Credential::token(TokenCell::new(Endless::default()))
        }
        _ => Credential::bearer(Secret::new("fixed")),
    };
    let client = builder(transport, &clock)
        .credential(credential)
        .keys_honoured(class == Class::Keyed)
        .timeout(std::time::Duration::from_secs(600))
        .build()
        .unwrap();
    let result = go(call(&client, class)).await;
    (server.count(), result)
}

fn call(client: &Client, class: Class) -> Call {
    match class {
        Class::Safe => read(client),
        Class::Idempotent => replace(client),
        Class::Keyed | Class::Unsafe => create(client),
    }
}

#[tokio::test]
async fn every_outcome_in_every_class_is_sent_as_often_as_the_table_says() {
    for (ends, expected) in TABLE {
        for (class, expected) in CLASSES.into_iter().zip(expected) {
            let (sent, result) = run(ends, class, 100).await;
            let error = result.expect_err("every attempt failed");
            assert_eq!(sent, expected, "{ends:?} {class:?}: {error}");
            assert_eq!(error.attempts() as usize, expected, "{error}");
        }
    }
}

#[tokio::test]
async fn what_is_sent_again_recovers() {
    for (ends, expected) in TABLE {
        for (class, expected) in CLASSES.into_iter().zip(expected) {
            let (sent, result) = run(ends, class, 1).await;
            if expected > 1 {
                assert_eq!(sent, 2, "{ends:?} {class:?}");
                result.unwrap_or_else(|error| panic!("{ends:?} {class:?}: {error}"));
            } else {
                assert_eq!(sent, 1, "{ends:?} {class:?}");
                result.expect_err("it failed and was not repeated");
            }
        }
    }
}

#[tokio::test]
async fn an_unsafe_operation_in_doubt_says_so() {
    for ends in [
        Ends::MaybeSent,
        Ends::TimedOut,
        Ends::BodyCut,
        Ends::Status(408),
        Ends::Status(500),
        Ends::Status(503),
    ] {
        let doubt = "the operation may have been carried out and was not repeated";
        let text = run(ends, Class::Unsafe, 1).await.1.unwrap_err().to_string();
        assert!(text.contains(doubt), "{ends:?}: {text}");
    }
    for ends in [Ends::Status(404), Ends::Status(429), Ends::NotSent] {
        let text = run(ends, Class::Unsafe, 9).await.1.unwrap_err().to_string();
        assert!(!text.contains("may have been"), "{ends:?}: {text}");
    }
}

#[tokio::test]
async fn a_key_that_may_be_ignored_is_sent_and_repeats_nothing() {
    let server = MockTransport::new().reply(503, "").reply(200, super::DONE);
    let client = builder(server.clone(), &FakeClock::new()).build().unwrap();
    go(create(&client)).await.unwrap_err();

    assert_eq!(server.requests().len(), 1);
    assert!(server.requests()[0].header("idempotency-key").is_some());
}

#[tokio::test]
async fn repetitions_carry_the_same_key() {
    let server = MockTransport::new()
        .reply(503, "")
        .reply(503, "")
        .reply(200, super::DONE);
    let client = builder(server.clone(), &FakeClock::new())
        .keys_honoured(true)
        .build()
        .unwrap();
    go(create(&client)).await.unwrap();
    go(create(&client).idempotency_key("k-1"))
        .await
        .unwrap_err();

    let requests = server.requests();
    let key = requests[0].header("idempotency-key").unwrap();
    let groups: Vec<usize> = key.split('-').map(str::len).collect();
    assert_eq!(groups, [8, 4, 4, 4, 12]);
    assert_eq!(key.as_bytes()[14], b'4', "the version of the UUID");
    assert_eq!(requests[1].header("idempotency-key"), Some(key));
    assert_eq!(requests[2].header("idempotency-key"), Some(key));
    assert_eq!(requests[3].header("idempotency-key"), Some("k-1"));
}
