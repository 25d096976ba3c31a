//! Where requests go, and where they never go.

use ecgrid_client::{Client, CommId, EcGridId, ErrorKind, MailboxId};

use crate::support::loopback::{Loopback, answer};
use crate::support::{KEY, builder, client};

#[tokio::test]
async fn a_redirect_is_an_error_and_nobody_else_gets_the_key() {
    let elsewhere = Loopback::start([]).await;
    for status in [301, 302, 303, 307, 308] {
        let redirect = format!(
            "{status} Elsewhere\r\nlocation: {}/v2/comms/5001?sig=s3cr3t",
            elsewhere.url
        );
        let server = Loopback::start([answer(&redirect, "")]).await;
        let error = client(&server.url)
            .comms()
            .get(CommId(5001))
            .send()
            .await
            .unwrap_err();

        assert_eq!(server.seen().len(), 1);
        assert!(server.seen()[0].contains(KEY));
        assert_eq!(elsewhere.seen(), Vec::<String>::new());
        assert_eq!(error.kind(), ErrorKind::Redirect);
        assert_eq!(
            error.to_string(),
            format!(
                "ECGrid getComm (GET /v2/comms/{{id}}) failed: {status}: redirected to \
                 http://127.0.0.1, which is not followed, since the credentials would go there; \
                 if that is the right address, make it the base URL; 1 attempt"
            )
        );
    }
}

#[tokio::test]
async fn a_redirected_write_is_not_repeated_as_a_read() {
    let server = Loopback::start([answer("302 Found\r\nlocation: /v2/ids/moved", "")]).await;
    let error = client(&server.url)
        .ids()
        .move_trading_partner(EcGridId(1), MailboxId(2))
        .send()
        .await
        .unwrap_err();
    assert_eq!(server.seen().len(), 1);
    assert_eq!(
        error.to_string(),
        "ECGrid moveTradingPartner (POST /v2/ids/tp-move) failed: 302: redirected within the host, \
         which is not followed; check the base URL; 1 attempt"
    );
}

#[tokio::test]
async fn a_negative_id_is_still_one_segment() {
    let server = Loopback::start([answer("404 Not Found", "")]).await;
    let call = client(&server.url).comms().get(CommId(-1));
    call.send().await.unwrap_err();
    assert!(server.seen()[0].starts_with("GET /v2/comms/-1 HTTP/1.1\r\n"));
}

#[test]
fn a_base_url_that_would_show_the_key_to_others_is_refused() {
    for (base_url, reason) in [
        (
            "http://rest.ecgrid.io",
            "is not encrypted: use `https://`, or allow `http://` with `allow_http(true)`",
        ),
        (
            "https://me:secret@rest.ecgrid.io",
            "holds a user name; give credentials to the client instead",
        ),
        (
            "rest.ecgrid.io",
            "needs a scheme and a host, as in `https://api.example.com`",
        ),
    ] {
        let built = Client::builder().api_key(KEY).base_url(base_url).build();
        let error = built.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert_eq!(
            error.to_string(),
            format!("ECGrid client: the base URL {reason}")
        );
    }
}

/// A proxy of the office sees the request as it is, and who made it.
#[tokio::test]
async fn a_proxy_is_used_and_told_the_name_of_this_library() {
    let proxy = Loopback::start([answer(
        "200 OK",
        r#"{"success":true,"data":{"commId":5001}}"#,
    )])
    .await;
    let client = builder()
        .base_url("http://ecgrid.invalid")
        .allow_http(true)
        .proxy(&proxy.url)
        .user_agent("shop/1.2")
        .build()
        .unwrap();
    client.comms().get(CommId(5001)).send().await.unwrap();
    let [request] = proxy.seen().try_into().unwrap();
    let line = "GET http://ecgrid.invalid/v2/comms/5001 HTTP/1.1\r\n";
    assert!(request.starts_with(line), "{request}");
    let agent = concat!(
        "user-agent: shop/1.2 ecgrid-client/",
        env!("CARGO_PKG_VERSION"),
        " core-http/"
    );
    assert!(request.contains(agent), "{request}");
}
