//! Where requests go, and where they never go.

use seveng_client::{CommunicationId, ErrorKind, ExternalCommunicationId};

use crate::support::loopback::{Loopback, answer};
use crate::support::{TOKEN, builder, client};

#[tokio::test]
async fn a_redirect_is_an_error_and_nobody_else_gets_the_token() {
    let elsewhere = Loopback::start([]).await;
    for status in [301, 302, 303, 307, 308] {
        let redirect = format!(
            "{status} Elsewhere\r\nlocation: {}/communication",
            elsewhere.url
        );
        let server = Loopback::start([answer(&redirect, "")]).await;
        let error = client(&server.url)
            .communications()
            .get(CommunicationId(12345))
            .send()
            .await
            .unwrap_err();
        assert!(server.seen()[0].contains(TOKEN));
        assert_eq!(elsewhere.seen(), Vec::<String>::new());
        assert_eq!(error.kind(), ErrorKind::Redirect);
        assert_eq!(error.status().unwrap().as_u16(), status);
    }
}

#[tokio::test]
async fn a_redirected_login_gives_nobody_the_password() {
    let elsewhere = Loopback::start([]).await;
    let redirect = format!("307 Elsewhere\r\nlocation: {}/User/Login", elsewhere.url);
    let server = Loopback::start([answer(&redirect, "")]).await;
    let client = builder()
        .login("svc.registry@fundco.example", "password")
        .base_url(&server.url)
        .build()
        .unwrap();
    let error = client
        .communications()
        .get(CommunicationId(12345))
        .send()
        .await
        .unwrap_err();
    assert_eq!(server.seen().len(), 1);
    assert_eq!(elsewhere.seen(), Vec::<String>::new());
    assert_eq!(error.kind(), ErrorKind::Redirect);
}

#[tokio::test]
async fn an_id_of_ones_own_cannot_name_another_parameter() {
    let server = Loopback::start([answer("404 Not Found", "")]).await;
    let id = ExternalCommunicationId::new("x&CommunicationID=1#\r\nversion: 1.0");
    client(&server.url)
        .communications()
        .delete(id)
        .send()
        .await
        .unwrap_err();
    let seen = server.seen();
    assert!(
        seen[0].starts_with(
            "DELETE /communication?ExternalCommunicationId=\
             x%26CommunicationID%3D1%23%0D%0Aversion%3A%201.0 HTTP/1.1\r\n"
        ),
        "{}",
        seen[0]
    );
}

/// A proxy of the office sees the request as it is, and who made it.
#[tokio::test]
async fn a_proxy_is_used_and_told_the_name_of_this_library() {
    let proxy = Loopback::start([answer(
        "200 OK",
        r#"{"result":true,"data":{"communicationID":12345}}"#,
    )])
    .await;
    let client = builder()
        .base_url("http://seveng.invalid")
        .allow_http(true)
        .proxy(&proxy.url)
        .user_agent("shop/1.2")
        .build()
        .unwrap();
    client
        .communications()
        .get(CommunicationId(12345))
        .send()
        .await
        .unwrap();
    let [request] = proxy.seen().try_into().unwrap();
    let line = "GET http://seveng.invalid/communication?CommunicationID=12345 HTTP/1.1\r\n";
    assert!(request.starts_with(line), "{request}");
    let agent = concat!(
        "user-agent: shop/1.2 sevenG-client/",
        env!("CARGO_PKG_VERSION"),
        " core-http/"
    );
    assert!(request.contains(agent), "{request}");
}
