//! What an error says of a write whose fate is unknown.

use super::{CREATE, DONE, builder, client, create, faulty, go, read, replace};
use crate::time::FakeClock;
use crate::transport::{Fault, MockReply, MockTransport};
use crate::{Call, Error, ErrorKind, RetryPolicy, TransportError};

async fn error_of(call: Call) -> Error {
    go(call).await.unwrap_err()
}

#[tokio::test]
async fn a_lost_answer_leaves_a_write_in_doubt_and_a_read_not() {
    let lost = [Fault::Drop; 9];
    let (_, transport, clock) = faulty(lost);
    let client = builder(transport, &clock).build().unwrap();
    for write in [create(&client), replace(&client)] {
        let error = error_of(write).await;
        assert!(error.may_have_acted());
        assert!(
            error
                .to_string()
                .contains("; the operation may have been carried out")
        );
    }
    let error = error_of(read(&client)).await;
    assert!(!error.may_have_acted());
    assert!(!error.to_string().contains("carried out"), "{error}");
}

#[tokio::test]
async fn a_refusal_leaves_nothing_in_doubt() {
    for status in [400, 401, 403, 404, 409, 422, 429] {
        let server = MockTransport::new().always(move |_| Ok(MockReply::new(status)));
        let error = error_of(create(&client(server))).await;
        assert!(!error.may_have_acted(), "{error}");
    }
    let said_no = MockTransport::new().reply(200, r#"{"success":false,"message":"no"}"#);
    let error = error_of(create(&client(said_no))).await;
    assert_eq!(error.kind(), ErrorKind::Refused);
    assert!(!error.may_have_acted());
    let unreachable = MockTransport::new().always(|_| Err(TransportError::connect("refused")));
    assert!(
        !error_of(create(&client(unreachable)))
            .await
            .may_have_acted()
    );
}

#[tokio::test]
async fn a_refusal_after_a_lost_answer_may_be_what_the_first_attempt_did() {
    for (status, body) in [(404, ""), (200, r#"{"success":false,"message":"gone"}"#)] {
        let server = MockTransport::new()
            .fail(|| TransportError::interrupted("closed"))
            .reply(status, body);
        let error = error_of(replace(&client(server))).await;
        assert!(error.may_have_acted());
        assert!(
            error
                .to_string()
                .ends_with("; an earlier attempt may have carried it out; 2 attempts"),
            "{error}"
        );
    }
}

#[tokio::test]
async fn a_success_that_cannot_be_read_was_carried_out() {
    let server = MockTransport::new().reply(200, r#"{"success":true,"data":"text"}"#);
    let error = create(&client(server))
        .send::<Vec<i64>>()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.may_have_acted());

    let server = MockTransport::new().reply(200, DONE);
    let small = builder(server, &FakeClock::new()).max_response_bytes(4);
    let error = error_of(create(&small.build().unwrap())).await;
    assert_eq!(error.kind(), ErrorKind::TooLarge);
    assert!(error.may_have_acted());

    let server = MockTransport::new().reply(200, r#"{"success":true,"data":"text"}"#);
    let error = read(&client(server)).send::<Vec<i64>>().await.unwrap_err();
    assert!(!error.may_have_acted());
}

#[tokio::test]
async fn a_write_that_broke_the_server_is_in_doubt_without_another_attempt() {
    let server = MockTransport::new().reply(500, "");
    let once = create(&client(server)).retry(RetryPolicy::never());
    assert_eq!(
        error_of(once).await.to_string(),
        "Example createThing (POST /things) failed: 500 Internal Server Error; \
         the operation may have been carried out and was not repeated; 1 attempt"
    );
}

#[tokio::test]
async fn a_key_that_was_set_as_a_header_is_the_key() {
    let server = MockTransport::new()
        .reply(503, "")
        .always(|_| Ok(MockReply::new(200).body(DONE)));
    let client = builder(server.clone(), &FakeClock::new()).keys_honoured(true);
    let call = Call::new(&client.build().unwrap(), &CREATE).header("Idempotency-Key", "order-1");
    go(call).await.unwrap();
    assert_eq!(server.count(), 2);
    for request in server.requests() {
        assert_eq!(request.header("idempotency-key"), Some("order-1"));
    }
}
