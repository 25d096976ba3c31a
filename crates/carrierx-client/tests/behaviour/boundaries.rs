//! Where requests go, and where they never go.

use carrierx_client::filter::Filter;
use carrierx_client::{EndpointSid, ErrorKind, ExternalDidSid};
use core_http::transport::MockTransport;

use crate::support::loopback::{Loopback, answer};
use crate::support::{TOKEN, builder, client, over};

#[tokio::test]
async fn a_sid_stays_one_segment_whatever_it_holds() {
    for (sid, segment) in [
        ("../partners", "..%2Fpartners"),
        ("a/b?c", "a%2Fb%3Fc"),
        ("..%2fpartners", "..%252fpartners"),
        ("a#b", "a%23b"),
        ("a b;c", "a%20b%3Bc"),
        ("Polly.Joanna", "Polly.Joanna"),
        ("...", "..."),
        (
            "x\r\nhost: elsewhere.test",
            "x%0D%0Ahost%3A%20elsewhere.test",
        ),
        ("schlüssel", "schl%C3%BCssel"),
    ] {
        let server =
            Loopback::start([answer("404 Not Found", ""), answer("404 Not Found", "")]).await;
        let client = client(&server.url);
        let endpoint = client.endpoints().patch(&EndpointSid::new(sid));
        endpoint.name("x").send().await.unwrap_err();
        let messaging = client
            .external_dids()
            .get_messaging(&ExternalDidSid::new(sid));
        messaging.send().await.unwrap_err();

        let [patch, get] = server.seen().try_into().unwrap();
        let line = format!("PATCH /endpoints/{segment} HTTP/1.1\r\n");
        assert!(patch.starts_with(&line), "{patch}");
        let line = format!("GET /phonenumber/external_dids/{segment}/messaging HTTP/1.1\r\n");
        assert!(get.starts_with(&line), "{get}");
    }
}

/// Servers and proxies take a dot segment out of the path, and an empty one makes
/// the address of the list: a DELETE must not go there.
#[tokio::test]
async fn a_sid_that_would_name_another_path_is_refused() {
    for (sid, why) in [
        ("", "is empty (``)"),
        (".", "is a dot segment, which would change the path (`.`)"),
        ("..", "is a dot segment, which would change the path (`..`)"),
    ] {
        let server = MockTransport::new();
        let call = over(server.clone())
            .endpoints()
            .delete(&EndpointSid::new(sid));
        let error = call.send().await.unwrap_err();
        assert_eq!(server.count(), 0);
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        assert_eq!(error.attempts(), 0);
        assert_eq!(
            error.to_string(),
            format!(
                "CarrierX deleteEndpoint (DELETE /endpoints/{{endpoint_sid}}) was not sent: \
                 path parameter `endpoint_sid` {why}"
            )
        );
    }
}

#[tokio::test]
async fn a_filter_cannot_become_another_parameter() {
    let server = Loopback::start([answer("404 Not Found", "")]).await;
    let list = client(&server.url).endpoints().list();
    list.filter("name eq \"a\"&limit=1000#")
        .send()
        .await
        .unwrap_err();
    let seen = server.seen();
    let line = "GET /endpoints?filter=name%20eq%20%22a%22%26limit%3D1000%23 HTTP/1.1\r\n";
    assert!(seen[0].starts_with(line), "{}", seen[0]);
}

#[tokio::test]
async fn a_filter_value_that_could_add_conditions_is_not_sent() {
    let server = MockTransport::new();
    let list = over(server.clone()).endpoints().list();
    let hostile = Filter::eq("name", "\"' and state eq 'NY");
    let error = list.filter(hostile).send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert_eq!(server.count(), 0);
    assert!(
        error.to_string().contains(
            "was not sent: query parameter `filter` compares `name` with a value that holds both"
        ),
        "{error}"
    );
}

#[tokio::test]
async fn a_redirect_is_an_error_and_nobody_else_gets_the_credential() {
    let elsewhere = Loopback::start([]).await;
    for status in [301, 302, 303, 307, 308] {
        let redirect = format!(
            "{status} Elsewhere\r\nlocation: {}/endpoints/e",
            elsewhere.url
        );
        for builder in [builder(), builder().basic("partner", "p4ss")] {
            let server = Loopback::start([answer(&redirect, "")]).await;
            let client = builder.base_url(&server.url).build().unwrap();
            let call = client.endpoints().get(&EndpointSid::new("e"));
            let error = call.send().await.unwrap_err();
            assert!(server.seen()[0].contains("\r\nauthorization: B"));
            assert_eq!(error.kind(), ErrorKind::Redirect);
            assert_eq!(error.status().unwrap().as_u16(), status);
        }
    }
    assert_eq!(elsewhere.seen(), Vec::<String>::new());
}

/// The next page of a list comes with an address. It is asked for where the list
/// is, whatever that address says.
#[tokio::test]
async fn a_next_link_cannot_lead_the_token_elsewhere() {
    let elsewhere = Loopback::start([]).await;
    let page = format!(
        r#"{{"items":[{{"endpoint_sid":"a"}}],"pagination":{{"next":"{}/endpoints?offset=1"}}}}"#,
        elsewhere.url
    );
    let server =
        Loopback::start([answer("200 OK", page), answer("200 OK", r#"{"items":[]}"#)]).await;
    let mut pages = client(&server.url).endpoints().list().pages();
    while pages.next_page().await.unwrap().is_some() {}

    assert_eq!(elsewhere.seen(), Vec::<String>::new());
    let [_, second] = server.seen().try_into().unwrap();
    assert!(
        second.starts_with("GET /endpoints?offset=1 HTTP/1.1\r\n"),
        "{second}"
    );
    assert!(second.contains(TOKEN));
}

#[test]
fn a_base_url_that_would_show_the_token_to_others_is_refused() {
    let error = builder()
        .base_url("http://api.carrierx.com/core/v2")
        .build();
    let error = error.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert_eq!(
        error.to_string(),
        "CarrierX client: the base URL is not encrypted: use `https://`, \
         or allow `http://` with `allow_http(true)`"
    );
}

/// A proxy of the office sees the request as it is, and who made it.
#[tokio::test]
async fn a_proxy_is_used_and_told_the_name_of_this_library() {
    let proxy = Loopback::start([answer("200 OK", r#"{"endpoint_sid":"e-1"}"#)]).await;
    let client = builder()
        .base_url("http://carrierx.invalid")
        .allow_http(true)
        .proxy(&proxy.url)
        .user_agent("shop/1.2")
        .build()
        .unwrap();
    client
        .endpoints()
        .get(&EndpointSid::new("e-1"))
        .send()
        .await
        .unwrap();
    let [request] = proxy.seen().try_into().unwrap();
    let line = "GET http://carrierx.invalid/endpoints/e-1 HTTP/1.1\r\n";
    assert!(request.starts_with(line), "{request}");
    let agent = concat!(
        "user-agent: shop/1.2 carrierx-client/",
        env!("CARGO_PKG_VERSION"),
        " core-http/"
    );
    assert!(request.contains(agent), "{request}");
}
