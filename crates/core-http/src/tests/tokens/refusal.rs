//! Credentials that are refused: providers lock a user after a few failures, so
//! they are tried once.

use super::*;

/// Issues one token per entry of its script, or fails with that kind.
#[derive(Debug, Default)]
struct Script {
    asked: AtomicU32,
    kinds: Vec<Option<ErrorKind>>,
    clock: FakeClock,
    keeps_nothing: bool,
}

#[derive(Debug, Clone)]
struct Scripted(Arc<Script>);

#[async_trait]
impl TokenSource for Scripted {
    async fn acquire(&self, _: Option<&Token>) -> Result<Token, Error> {
        let number = self.0.asked.fetch_add(1, Ordering::Relaxed);
        tokio::task::yield_now().await;
        match self.0.kinds.get(number as usize).copied().flatten() {
            Some(kind) => Err(Error::new(kind, "wrong password")),
            None => Ok(Token::new(Secret::new(format!("t-{number}")))
                .expiring(self.0.clock.unix().saturating_add(MINUTE))),
        }
    }

    fn is_refusal(&self, error: &Error) -> bool {
        !self.0.keeps_nothing && error.kind() == ErrorKind::Unauthenticated
    }
}

fn scripted(script: Script) -> (Arc<Script>, MockTransport, Client) {
    let script = Arc::new(script);
    let server = MockTransport::new().always(|_| Ok(MockReply::new(200).body(DONE)));
    let client = builder(server.clone(), &script.clock)
        .credential(Credential::token(TokenCell::new(Scripted(script.clone()))))
        .build()
        .unwrap();
    (script, server, client)
}

/// The texts of an error's causes.
fn causes(error: &Error) -> Vec<String> {
    std::iter::successors(std::error::Error::source(error), |cause| cause.source())
        .map(ToString::to_string)
        .collect()
}

const WHY: &str = "wrong password; not tried again by this client and its clones, since failed \
     logins can lock the user: correct the credentials, or wait until a locked user is free, and \
     build a new client";

#[tokio::test]
async fn refused_credentials_are_tried_once_whoever_calls() {
    let (script, server, client) = scripted(Script {
        kinds: vec![Some(ErrorKind::Unauthenticated)],
        ..Script::default()
    });
    let mut results = join_all((0..10_000).map(|_| go(read(&client)))).await;
    results.push(go(read(&client.clone())).await);
    script.clock.advance(1_000 * MINUTE);
    results.push(go(read(&client)).await);
    for result in results {
        let error = result.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Unauthenticated);
        assert_eq!(causes(&error), [WHY]);
    }
    assert_eq!(script.asked.load(Ordering::Relaxed), 1);
    assert_eq!(server.count(), 0);

    let cell = TokenCell::new(Scripted(Arc::clone(&script)));
    let corrected = client.with_credential(Credential::token(cell));
    go(read(&corrected)).await.unwrap();
}

#[tokio::test]
async fn a_token_outlives_the_refusal_of_its_successor() {
    let (script, server, client) = scripted(Script {
        kinds: vec![None, Some(ErrorKind::Unauthenticated)],
        ..Script::default()
    });
    go(read(&client)).await.unwrap();
    script.clock.advance(MINUTE / 2);
    for _ in 0..3 {
        go(read(&client)).await.unwrap();
    }
    assert_eq!(server.count(), 4);
    script.clock.advance(MINUTE / 2);
    let error = go(read(&client)).await.unwrap_err();
    assert_eq!(causes(&error)[0], WHY);
    assert_eq!(script.asked.load(Ordering::Relaxed), 2);
}

#[tokio::test]
async fn only_what_the_source_calls_a_refusal_is_kept() {
    for (kinds, keeps_nothing) in [
        (ErrorKind::Unavailable, false),
        (ErrorKind::Connect, false),
        (ErrorKind::Unauthenticated, true),
    ]
    .map(|(kind, keeps_nothing)| (vec![Some(kind), None], keeps_nothing))
    {
        let (script, _, client) = scripted(Script {
            kinds,
            keeps_nothing,
            ..Script::default()
        });
        let error = go(read(&client)).await.unwrap_err();
        assert_eq!(causes(&error), ["wrong password"]);
        go(read(&client)).await.unwrap();
        assert_eq!(script.asked.load(Ordering::Relaxed), 2);
    }
}
