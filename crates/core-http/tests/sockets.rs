//! What a server sees when things go wrong, over real connections.
//!
//! Each case runs over every transport that is compiled in.

#![cfg(any(feature = "reqwest", feature = "hyper"))]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[cfg(all(
    feature = "reqwest",
    feature = "tls-ring",
    not(any(feature = "tls-aws-lc", feature = "tls-native"))
))]
mod network;
mod support;

use core_http::{Body, BoxError, Bytes, Call, Client, Credential, Delivery, ErrorKind, Secret};
use support::{CREATE, Does, READ, REPLACE, Server, reply, reply_with};

/// A client of each transport.
fn clients(server: &Server) -> Vec<Client> {
    let builder = || {
        server
            .client()
            .credential(Credential::bearer(Secret::new("t-1")))
    };
    vec![
        #[cfg(feature = "reqwest")]
        builder().build().unwrap(),
        #[cfg(feature = "hyper")]
        builder()
            .transport(core_http::transport::HyperTransport::plain())
            .build()
            .unwrap(),
    ]
}

/// Runs a case with a fresh server for each transport.
async fn each<F>(script: &[Does], case: impl Fn(Server, Client) -> F)
where
    F: Future<Output = ()>,
{
    let transports = clients(&Server::start([]).await).len();
    for index in 0..transports {
        let server = Server::start(script.to_vec()).await;
        let client = clients(&server).remove(index);
        case(server, client).await;
    }
}

fn call(client: &Client, operation: &'static core_http::OperationSpec) -> Call {
    let call = Call::new(client, operation).path("id", "a/b");
    if operation.method == http::Method::GET {
        call
    } else {
        call.set("name", "thing")
    }
}

#[tokio::test]
async fn a_request_arrives_as_it_was_built() {
    each(&[reply("200 OK", "[1,2]")], |server, client| async move {
        let call = call(&client, &REPLACE).query("q", "ü");
        assert_eq!(call.send::<Vec<i64>>().await.unwrap(), [1, 2]);
        let request = &server.requests()[0];
        assert!(
            request.starts_with("PUT /things/a%2Fb?q=%C3%BC HTTP/1.1\r\n"),
            "{request}"
        );
        assert!(
            request.contains("authorization: Bearer t-1\r\n"),
            "{request}"
        );
        assert!(
            request.contains("content-type: application/json\r\n"),
            "{request}"
        );
        assert!(
            request.ends_with("\r\n\r\n{\"name\":\"thing\"}"),
            "{request}"
        );
    })
    .await;
}

#[tokio::test]
async fn a_post_that_was_carried_out_and_got_no_reply_is_seen_once() {
    each(&[Does::Closes], |server, client| async move {
        let error = call(&client, &CREATE).send::<()>().await.unwrap_err();
        assert_eq!(server.requests().len(), 1);
        assert_eq!(error.kind(), ErrorKind::Interrupted);
        assert_eq!(error.delivery(), Some(Delivery::MaybeSent));
        assert!(
            error
                .to_string()
                .contains("may have been carried out and was not repeated"),
            "{error}"
        );
    })
    .await;
}

#[tokio::test]
async fn a_post_that_got_503_is_seen_once() {
    each(
        &[reply("503 Service Unavailable", "busy")],
        |server, client| async move {
            let error = call(&client, &CREATE).send::<()>().await.unwrap_err();
            assert_eq!(server.requests().len(), 1);
            assert_eq!(error.message(), Some("busy"));
        },
    )
    .await;
}

#[tokio::test]
async fn a_post_on_a_kept_connection_is_seen_once_too() {
    let script = [reply("200 OK", "null"), Does::Closes];
    each(&script, |server, client| async move {
        call(&client, &READ).send::<()>().await.unwrap();
        call(&client, &CREATE).send::<()>().await.unwrap_err();
        assert_eq!(server.requests().len(), 2);
    })
    .await;
}

#[tokio::test]
async fn an_idempotent_put_recovers() {
    let script = [
        Does::Closes,
        reply("503 Service Unavailable", ""),
        reply("200 OK", "7"),
    ];
    each(&script, |server, client| async move {
        assert_eq!(call(&client, &REPLACE).send::<i64>().await.unwrap(), 7);
        let requests = server.requests();
        assert_eq!(requests.len(), 3);
        assert!(
            requests
                .iter()
                .all(|request| request.ends_with("{\"name\":\"thing\"}"))
        );
    })
    .await;
}

#[tokio::test]
async fn a_truncated_reply_is_read_again_or_reported() {
    let cut = Does::Breaks("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n[1,2".to_owned());
    each(std::slice::from_ref(&cut), |server, client| async move {
        call(&client, &READ).send::<()>().await.unwrap();
        assert_eq!(server.requests().len(), 2);
    })
    .await;
    each(&[cut], |server, client| async move {
        let error = call(&client, &CREATE).send::<()>().await.unwrap_err();
        assert_eq!(server.requests().len(), 1);
        assert_eq!(error.kind(), ErrorKind::Interrupted);
    })
    .await;
}

#[tokio::test]
async fn a_redirect_takes_no_credentials_anywhere() {
    let elsewhere = Server::start([]).await;
    let location = format!(
        "location: http://localhost:{}/x\r\n",
        elsewhere.address.port()
    );
    for status in [
        "301 Moved",
        "302 Found",
        "303 See Other",
        "307 Temporary",
        "308 Permanent",
    ] {
        each(
            &[reply_with(status, &location, "")],
            |server, client| async move {
                let error = call(&client, &READ).send::<()>().await.unwrap_err();
                assert_eq!(error.kind(), ErrorKind::Redirect);
                assert!(error.to_string().contains("http://localhost"), "{error}");
                assert_eq!(server.requests().len(), 1);
            },
        )
        .await;
    }
    assert!(elsewhere.requests().is_empty());
}

#[tokio::test]
async fn an_oversized_reply_is_refused() {
    let announced = reply("200 OK", &"1".repeat(2_000));
    let chunked = Does::Answers(format!(
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n7d0\r\n{}\r\n0\r\n\r\n",
        "1".repeat(2_000)
    ));
    for does in [announced, chunked] {
        let server = Server::start([does]).await;
        let client = server.client().max_response_bytes(1_000).build().unwrap();
        let error = call(&client, &READ).send::<i64>().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::TooLarge);
        assert_eq!(server.requests().len(), 1);
    }
}

#[tokio::test]
async fn a_server_that_is_not_there_was_sent_nothing() {
    each(&[], |_, client| async move {
        let free = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = free.local_addr().unwrap();
        drop(free);
        drop(client);
        for client in clients(&Server::absent(address)) {
            let error = call(&client, &CREATE).send::<()>().await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Connect);
            assert_eq!(error.delivery(), Some(Delivery::NotSent));
            assert_eq!(
                error.attempts(),
                3,
                "nothing was sent, so it was tried again"
            );
        }
    })
    .await;
}

#[tokio::test]
async fn a_stream_goes_out_in_pieces_and_a_failing_one_is_the_callers_fault() {
    each(&[], |server, client| async move {
        let stream =
            |pieces: Vec<Result<Bytes, BoxError>>| Body::stream(futures_util::stream::iter(pieces));
        let upload = |body: Body| {
            Call::new(&client, &REPLACE)
                .path("id", "1")
                .raw_body("text/plain", body)
                .send::<()>()
        };
        upload(stream(vec![Ok("ISA*".into()), Ok("00*".into())]))
            .await
            .unwrap();
        let request = server.requests().remove(0);
        assert!(request.contains("transfer-encoding: chunked"), "{request}");
        assert!(
            request.ends_with("4\r\nISA*\r\n3\r\n00*\r\n0\r\n\r\n"),
            "{request}"
        );

        upload(stream(vec![Ok("ISA*".into())]).with_length(4))
            .await
            .unwrap();
        let request = server.requests().remove(1);
        assert!(request.contains("content-length: 4\r\n"), "{request}");
        assert!(request.ends_with("\r\n\r\nISA*"), "{request}");

        let error = upload(stream(vec![Ok("ISA*".into()), Err("disk on fire".into())]))
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error:?}");
        assert_eq!(
            error.message(),
            Some("the request body failed while it was sent")
        );
    })
    .await;
}

#[tokio::test]
async fn a_reply_can_be_streamed_and_says_when_it_breaks() {
    let cut = Does::Breaks("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nRIFF".to_owned());
    each(&[reply("200 OK", "RIFF"), cut], |_, client| async move {
        let whole = call(&client, &READ).send_raw().await.unwrap();
        assert_eq!(whole.bytes(100).await.unwrap(), "RIFF");

        let mut reply = call(&client, &READ).send_raw().await.unwrap();
        assert_eq!(reply.chunk().await.unwrap().unwrap(), "RIFF");
        let error = reply.chunk().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Interrupted);
        assert_eq!(error.operation().unwrap().id, "read");
    })
    .await;
}

#[tokio::test]
async fn nothing_secret_is_in_the_errors_of_a_transport() {
    each(
        &[Does::Closes, Does::Closes, Does::Closes],
        |_, client| async move {
            let error = call(&client, &READ)
                .query("q", "canary-6b1f")
                .header("x-note", "canary-6b1f")
                .send::<()>()
                .await
                .unwrap_err();
            let mut text = format!("{error} {error:?}");
            let mut source = std::error::Error::source(&error);
            while let Some(cause) = source {
                text.push_str(&format!(" {cause} {cause:?}"));
                source = cause.source();
            }
            assert!(!text.contains("canary") && !text.contains("t-1"), "{text}");
        },
    )
    .await;
}
