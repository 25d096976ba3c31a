//! Endpoints as they go over the wire.

use carrierx_client::endpoints::{
    Endpoint, EndpointAddress, EndpointAddressDirection, EndpointProperties, EndpointType,
    SipTransport,
};
use carrierx_client::filter::{Filter, Order};
use carrierx_client::{EndpointSid, JsonObject, PartnerSid};
use serde_json::{Value, json};

use crate::support::wire::{Arrived, Server, reply};
use crate::support::{client, sent};

const SID: &str = "1a34c5e9-3a09-4de5-b553-5f6a9ef202ac";

/// An endpoint with every documented member, explicit nulls, and members that
/// nobody documented, one of them in an address.
const ENDPOINT: &str = r#"{"addresses":[{"direction":"any","dst_port":5060,"ip":"203.0.113.20","location_sid":null,"port":"5060","priority":0,"sip_password":"s1p","sip_username":null,"srtp":false,"transport":"udp","notInTheSpec":0.10}],"attributes":{"site":"lab"},"auth_required":true,"capacity":50,"cps_limit":null,"endpoint_sid":"1a34c5e9-3a09-4de5-b553-5f6a9ef202ac","name":"third party endpoint","out_sip_password":null,"out_sip_username":"edge","partner":{"partner_sid":"0b8f"},"partner_sid":"0b8f","properties":{"login":null,"rate":1.10},"transformations":[{"kind":"set","to":1.0}],"type":"third_party","voip_token":"c5a1","notInTheSpec":{"weight":1.10}}"#;

fn sid() -> EndpointSid {
    EndpointSid::new(SID)
}

fn line(method: &str) -> String {
    format!("{method} /endpoints/{SID}")
}

async fn endpoint() -> Endpoint {
    let server = Server::replying(ENDPOINT).await;
    let endpoints = client(&server.url()).endpoints();
    endpoints.get(&sid()).send().await.unwrap()
}

#[tokio::test]
async fn a_patch_sends_what_was_set_and_nothing_else() {
    let server = Server::replying(ENDPOINT).await;
    let endpoints = client(&server.url()).endpoints();
    let patch = || endpoints.patch(&sid());
    for (call, body) in [
        (patch(), "{}"),
        (patch().name("edge-1"), r#"{"name":"edge-1"}"#),
        (patch().capacity(0), r#"{"capacity":0}"#),
        (patch().auth_required(false), r#"{"auth_required":false}"#),
        (
            patch().out_sip_username("edge"),
            r#"{"out_sip_username":"edge"}"#,
        ),
        (
            patch().out_sip_password("s1p"),
            r#"{"out_sip_password":"s1p"}"#,
        ),
        (
            patch().partner_sid(&PartnerSid::new("0b8f")),
            r#"{"partner_sid":"0b8f"}"#,
        ),
        (
            patch().name("edge-1").capacity(200).name("edge-2"),
            r#"{"name":"edge-2","capacity":200}"#,
        ),
    ] {
        call.send().await.unwrap();
        let request = server.requests().pop().unwrap();
        assert_eq!(request, sent(&line("PATCH"), body));
    }
}

#[tokio::test]
async fn null_is_sent_where_something_is_cleared() {
    let server = Server::replying(ENDPOINT).await;
    let patch = client(&server.url()).endpoints().patch(&sid());
    patch
        .out_sip_password("first this")
        .clear_out_sip_password()
        .clear_out_sip_username()
        .send()
        .await
        .unwrap();
    let body = r#"{"out_sip_password":null,"out_sip_username":null}"#;
    assert_eq!(server.request(), sent(&line("PATCH"), body));
}

#[tokio::test]
async fn nested_objects_are_merged_or_replaced() {
    let server = Server::replying(ENDPOINT).await;
    let patch = client(&server.url()).endpoints().patch(&sid());
    patch
        .replace_nested()
        .attributes(JsonObject::new())
        .send()
        .await
        .unwrap();
    let line = format!("{}?nested_objects=replace", line("PATCH"));
    assert_eq!(server.request(), sent(&line, r#"{"attributes":{}}"#));
}

#[tokio::test]
async fn nested_values_are_typed() {
    let server = Server::replying(ENDPOINT).await;
    let mut reject = JsonObject::new();
    reject.set("kind", "reject").set("code", &603);
    client(&server.url())
        .endpoints()
        .patch(&sid())
        .addresses([
            EndpointAddress::default()
                .direction(EndpointAddressDirection::Inbound)
                .ip("203.0.113.21")
                .port(5061)
                .priority(1)
                .sip_username("edge")
                .sip_password("s1p")
                .clear_location_sid()
                .srtp(true)
                .transport(SipTransport::Tls),
            EndpointAddress::default()
                .ip("edge.example")
                .clear_dst_port(),
        ])
        .attribute("site", "newark")
        .attribute("team", "voice \"core\"")
        .properties(
            EndpointProperties::default()
                .greeting("hello")
                .clear_callback_url(),
        )
        .transformations([reject])
        .send()
        .await
        .unwrap();

    let expected = json!({
        "addresses": [
            {
                "direction": "inbound",
                "ip": "203.0.113.21",
                "port": 5061,
                "priority": 1,
                "sip_username": "edge",
                "sip_password": "s1p",
                "location_sid": null,
                "srtp": true,
                "transport": "tls",
            },
            {"ip": "edge.example", "dst_port": null},
        ],
        "attributes": {"site": "newark", "team": "voice \"core\""},
        "properties": {"greeting": "hello", "callback_url": null},
        "transformations": [{"kind": "reject", "code": 603}],
    });
    assert_eq!(server.request().json(), expected);
}

#[tokio::test]
async fn an_address_that_was_read_goes_back_with_one_change() {
    let mut addresses = endpoint().await.addresses.unwrap();
    assert_eq!(addresses[0].port, Some(5060), "it came as text");
    addresses[0] = addresses[0].clone().transport(SipTransport::Tcp);

    let server = Server::replying(ENDPOINT).await;
    let patch = client(&server.url()).endpoints().patch(&sid());
    patch
        .replace_nested()
        .addresses(addresses)
        .send()
        .await
        .unwrap();
    let body = server.request().json();
    let mut expected = serde_json::from_str::<Value>(ENDPOINT).unwrap()["addresses"].take();
    expected[0]["transport"] = json!("tcp");
    expected[0]["port"] = json!(5060);
    assert_eq!(body, json!({"addresses": expected}));
}

/// The documented members that a PUT carries: all but `auth_required`, of which
/// CarrierX refuses any value without an extra scope, and `partner`, which is
/// another record.
fn replacement() -> Value {
    let mut whole: Value = serde_json::from_str(ENDPOINT).unwrap();
    let members = whole.as_object_mut().unwrap();
    members.remove("auth_required").unwrap();
    members.remove("partner").unwrap();
    members["addresses"][0]["port"] = json!(5060);
    whole
}

#[tokio::test]
async fn a_replacement_is_the_whole_object_as_it_was_read() {
    let server = Server::replying(ENDPOINT).await;
    client(&server.url())
        .endpoints()
        .replace(&sid(), endpoint().await.into_replace())
        .send()
        .await
        .unwrap();
    let request = server.request();
    assert_eq!(request.json(), replacement());
    assert_eq!(request, sent(&line("PUT"), &request.body));
    for literal in [
        r#""notInTheSpec":{"weight":1.10}"#,
        r#""notInTheSpec":0.10"#,
        r#""rate":1.10"#,
        r#""to":1.0"#,
        r#""cps_limit":null"#,
        r#""login":null"#,
    ] {
        assert!(
            request.body.contains(literal),
            "{literal} in {}",
            request.body
        );
    }
}

#[tokio::test]
async fn a_replacement_changes_what_was_set_and_keeps_the_rest() {
    let server = Server::replying(ENDPOINT).await;
    let change = endpoint()
        .await
        .into_replace()
        .capacity(200)
        .attribute("team", "voice")
        .out_sip_password("s1p")
        .clear_out_sip_username();
    client(&server.url())
        .endpoints()
        .replace(&sid(), change)
        .replace_nested()
        .send()
        .await
        .unwrap();

    let mut expected = replacement();
    expected["capacity"] = json!(200);
    expected["attributes"] = json!({"site": "lab", "team": "voice"});
    expected["out_sip_password"] = json!("s1p");
    expected["out_sip_username"] = Value::Null;
    let request = server.request();
    assert_eq!(
        request.line,
        format!("{}?nested_objects=replace", line("PUT"))
    );
    assert_eq!(request.json(), expected);
}

#[tokio::test]
async fn auth_required_is_sent_by_those_who_set_it() {
    let server = Server::replying(ENDPOINT).await;
    let change = endpoint().await.into_replace().auth_required(true);
    client(&server.url())
        .endpoints()
        .replace(&sid(), change)
        .send()
        .await
        .unwrap();
    let mut expected = replacement();
    expected["auth_required"] = json!(true);
    assert_eq!(server.request().json(), expected);
}

/// CarrierX leaves out what a request did not ask for. What was not read is not
/// made up.
#[tokio::test]
async fn what_was_not_read_does_not_go_back() {
    let server = Server::start([
        reply(200, json!({"endpoint_sid": SID, "name": "x"})),
        reply(200, ENDPOINT),
    ])
    .await;
    let endpoints = client(&server.url()).endpoints();
    let partial = endpoints
        .get(&sid())
        .include_fields(["name"])
        .send()
        .await
        .unwrap();
    endpoints
        .replace(&sid(), partial.into_replace())
        .send()
        .await
        .unwrap();
    let [read, replace] = server.requests().try_into().unwrap();
    let asked = format!("{}?include_fields=endpoint_sid%2Cname", line("GET"));
    assert_eq!(read, sent(&asked, ""));
    let body = format!(r#"{{"endpoint_sid":"{SID}","name":"x"}}"#);
    assert_eq!(
        replace.json(),
        serde_json::from_str::<Value>(&body).unwrap()
    );
}

#[tokio::test]
async fn a_new_endpoint_has_a_type() {
    let server = Server::replying(ENDPOINT).await;
    client(&server.url())
        .endpoints()
        .create(EndpointType::ThirdParty)
        .name("edge-gateway-1")
        .addresses([EndpointAddress::default().ip("203.0.113.20")])
        .attribute("site", "lab")
        .capacity(50)
        .send()
        .await
        .unwrap();
    let body = r#"{"type":"third_party","name":"edge-gateway-1","addresses":[{"ip":"203.0.113.20"}],"attributes":{"site":"lab"},"capacity":50}"#;
    assert_eq!(server.request(), sent("POST /endpoints", body));
}

#[tokio::test]
async fn a_delete_is_answered_with_nothing() {
    let server = Server::start([httpmock::HttpMockResponse::builder().status(204).build()]).await;
    let endpoints = client(&server.url()).endpoints();
    endpoints.delete(&sid()).send().await.unwrap();
    assert_eq!(server.request(), sent(&line("DELETE"), ""));
}

#[tokio::test]
async fn a_list_is_asked_for_with_conditions() {
    let server = Server::replying(json!({"items": [], "total": 0})).await;
    client(&server.url())
        .endpoints()
        .list()
        .limit(100)
        .offset(200)
        .order(Order::desc("name"))
        .filter(Filter::eq("addresses.ip", "203.0.113.20").and(Filter::like("name", "a&b %")))
        .embed_partner(true)
        .exclude_fields(["transformations", "endpoint_sid"])
        .send()
        .await
        .unwrap();
    let asked = "GET /endpoints?limit=100&offset=200&order=name%20desc\
                 &filter=addresses.ip%20eq%20203.0.113.20%20and%20name%20like%20%22a%26b%20%25%22\
                 &with_related=true&exclude_fields=transformations";
    assert_eq!(server.request(), sent(asked, ""));
}

#[tokio::test]
async fn a_list_is_read_to_its_end_by_the_rows_that_came() {
    let page = |sids: &[&str], next: bool| {
        let items: Vec<_> = sids
            .iter()
            .map(|sid| json!({"endpoint_sid": sid}))
            .collect();
        let pagination = match next {
            true => json!({"next": "https://elsewhere.test/endpoints?limit=2&offset=2"}),
            false => json!({}),
        };
        reply(
            200,
            json!({
                "count": items.len(), "has_more": next, "items": items, "limit": 2, "offset": 0,
                "pagination": pagination, "total": 3,
            }),
        )
    };
    let server = Server::start([page(&["a", "b"], true), page(&["c"], false)]).await;
    let mut pages = client(&server.url()).endpoints().list().limit(2).pages();
    let mut seen = Vec::new();
    while let Some(page) = pages.next_page().await.unwrap() {
        seen.extend(
            page.into_iter()
                .map(|endpoint| endpoint.endpoint_sid.to_string()),
        );
    }
    assert_eq!(seen, ["a", "b", "c"]);
    let lines: Vec<String> = server
        .requests()
        .into_iter()
        .map(|r: Arrived| r.line)
        .collect();
    let expected = [
        "GET /endpoints?limit=2&offset=0",
        "GET /endpoints?limit=2&offset=2",
    ];
    assert_eq!(lines, expected);
}
