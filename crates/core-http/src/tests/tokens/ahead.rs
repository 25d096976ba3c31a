//! Renewals ahead of time: the old token still works, so they hold nobody up.

use super::*;

/// A token of one minute, half of which has passed: it is good, and due.
/// The issuer answers only when the gate lets it.
async fn due() -> (Arc<Notify>, Arc<Issuer>, MockTransport, Client, FakeClock) {
    let gate = Arc::new(Notify::new());
    let (issuer, server, client, clock) = world(
        Issuer {
            lifetime: Some(MINUTE),
            gate: Some(Arc::clone(&gate)),
            clock: Some(FakeClock::new()),
            ..Issuer::default()
        },
        |_| true,
    );
    gate.notify_one();
    go(read(&client)).await.unwrap();
    clock.advance(MINUTE / 2);
    (gate, issuer, server, client, clock)
}

/// The tokens that calls were sent with, from the second call on.
fn sent(server: &MockTransport) -> Vec<String> {
    let requests = server.requests();
    let tokens = requests.iter().skip(1);
    tokens
        .map(|request| request.header("authorization").unwrap().to_owned())
        .collect()
}

#[tokio::test]
async fn of_ten_thousand_callers_one_waits_for_the_renewal() {
    let (gate, issuer, server, client, _) = due().await;
    let calls = join_all((0..10_000).map(|_| go(read(&client))));
    let observed = server.clone();
    let open = async {
        // By now everyone has gone as far as they can without it.
        assert_eq!(sent(&observed).len(), 9_999);
        gate.notify_one();
    };
    let (results, ()) = tokio::join!(calls, open);
    assert!(results.iter().all(Result::is_ok));
    assert_eq!(issued(&issuer), 2);
    let sent = sent(&server);
    assert!(sent[..9_999].iter().all(|token| token == "Bearer t-0"));
    assert_eq!(sent[9_999], "Bearer t-1");
}

#[tokio::test]
async fn a_renewal_that_hangs_costs_one_call_five_seconds_and_the_others_nothing() {
    let (gate, issuer, server, client, clock) = due().await;
    let first = go(read(&client));
    let (result, ()) = tokio::join!(first, async { clock.advance(Duration::from_secs(5)) });
    result.unwrap();
    assert_eq!(sent(&server), ["Bearer t-0"]);

    // Somebody has waited in vain: now it is looked after in passing.
    go(read(&client)).await.unwrap();
    go(read(&client)).await.unwrap();
    assert_eq!(sent(&server), ["Bearer t-0"; 3]);
    gate.notify_one();
    go(read(&client)).await.unwrap();
    assert_eq!(sent(&server)[3], "Bearer t-1");
    assert_eq!(issued(&issuer), 2);
}

#[tokio::test]
async fn a_call_leaves_half_of_its_time_for_itself() {
    let (_gate, _, server, client, clock) = due().await;
    let call = go(read(&client).timeout(Duration::from_secs(4)));
    let (result, ()) = tokio::join!(call, async { clock.advance(Duration::from_secs(2)) });
    result.unwrap();
    assert_eq!(sent(&server), ["Bearer t-0"]);
}

#[tokio::test]
async fn a_token_that_expires_while_its_successor_is_awaited_is_not_sent() {
    let (gate, issuer, server, client, clock) = due().await;
    clock.advance(Duration::from_secs(28));
    let call = go(read(&client));
    let (result, ()) = tokio::join!(call, async {
        clock.advance(Duration::from_secs(5));
        tokio::task::yield_now().await;
        assert_eq!(sent(&server), [""; 0]);
        gate.notify_one();
    });
    result.unwrap();
    assert_eq!(sent(&server), ["Bearer t-1"]);
    assert_eq!(issued(&issuer), 2);
}

/// Nobody drives a renewal whose caller has gone away. The next one takes over.
#[tokio::test]
async fn the_caller_that_drives_a_renewal_may_go_away() {
    let (gate, issuer, server, client, _) = due().await;
    poll_once(go(read(&client)));
    assert_eq!(issued(&issuer), 2);
    let second = go(read(&client));
    let (result, ()) = tokio::join!(second, async {
        assert_eq!(sent(&server), [""; 0], "it waits in place of the first");
        go(read(&client)).await.unwrap();
        assert_eq!(sent(&server), ["Bearer t-0"], "a third does not");
        gate.notify_one();
    });
    result.unwrap();
    assert_eq!(sent(&server), ["Bearer t-0", "Bearer t-1"]);
    assert_eq!(issued(&issuer), 2);
}

/// What the provider has refused is no way out, however long it has to live.
#[tokio::test]
async fn a_refused_token_is_not_sent_while_its_successor_is_awaited() {
    let (gate, issuer, _, client, _) = due().await;
    let cell = cell(&client);
    let time = &client.inner.time;
    let refused = pin!(cell.get(time, None, Some(0), false));
    let (held, ()) = tokio::join!(refused, async {
        // Whoever has not heard of the refusal goes on with the old one.
        let held = cell.get(time, None, None, false).await.unwrap();
        assert_eq!(held.generation(), 0);
        gate.notify_one();
    });
    assert_eq!(held.unwrap().generation(), 1);
    let late = cell.get(time, None, Some(0), false).await.unwrap();
    assert_eq!(late.generation(), 1);
    assert_eq!(issued(&issuer), 2);
}

/// The renewal spends the old token with two of the providers. A call that goes
/// with it meanwhile is refused and replayed, and a stream cannot be.
#[tokio::test]
async fn a_stream_waits_for_the_renewal_under_way() {
    let (gate, issuer, server, client, _) = due().await;
    let upload = || {
        let body = Body::stream(futures_util::stream::iter([Ok::<_, BoxError>("x".into())]));
        Call::new(&client, &REPLACE)
            .path("id", "t-1")
            .raw_body("text/plain", body)
    };
    let calls = join_all([go(read(&client)), go(upload()), go(read(&client))]);
    let (results, ()) = tokio::join!(calls, async {
        assert_eq!(sent(&server), ["Bearer t-0"]);
        gate.notify_one();
    });
    assert!(results.iter().all(Result::is_ok));
    assert_eq!(sent(&server), ["Bearer t-0", "Bearer t-1", "Bearer t-1"]);
    assert_eq!(issued(&issuer), 2);
}
