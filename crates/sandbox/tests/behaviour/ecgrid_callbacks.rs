//! ECGrid: webhooks. Tries and their times are tested beside the code, with a clock that moves by hand.

use std::time::Duration;

use provider_sandbox::Provider;
use serde_json::{Value, json};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
};

use crate::{
    ecgrid_world::{at_noon, caller, column, failure, send_order},
    wire::{Api, ecgrid},
};

const HOOK: &str = "https://hooks.mycompany.example/new";

async fn register(api: &Api, event: &str, scope: Value) -> Value {
    let mut body = json!({ "url": HOOK, "event": event });
    for (name, value) in scope.as_object().unwrap() {
        body[name] = value.clone();
    }
    api.post("/v2/callbacks/create", body).await.at("/data")
}

/// The objects of the events that a registration fired.
async fn fired(api: &Api, callback: &Value) -> Vec<Value> {
    let events = api
        .post("/v2/callbacks/event-list", json!({ "recordsPerPage": 500 }))
        .await
        .at("/data/events");
    let mine = events
        .as_array()
        .unwrap()
        .iter()
        .filter(|event| event["callbackId"] == callback["callbackId"]);
    mine.map(|event| event["objectId"].clone()).collect()
}

#[tokio::test]
async fn a_registration_starts_active_and_never_shows_its_credentials() {
    let sandbox = at_noon().await;
    let api = ecgrid(&sandbox);
    let body = json!({
        "url": HOOK, "event": "Parcel", "mailboxId": 1001, "httpAuthType": "Basic", "username": "hook", "password": "Lamp9!Post"
    });
    let created = api.post("/v2/callbacks/create", body).await;
    let expected = json!({
        "callbackId": 3309, "url": HOOK, "event": "Parcel", "mailboxId": 1001, "networkId": 0, "httpAuthType": "Basic",
        "status": "Active"
    });
    created.is(200, &json!({ "success": true, "data": expected }));
    let changed = api
        .post(
            "/v2/callbacks/update",
            json!({ "callbackId": 3309, "event": "Interchange", "password": "Other9!" }),
        )
        .await;
    assert_eq!(changed.at("/data/event"), "Interchange");
    assert!(
        !changed.text.contains("assword") && !changed.text.contains("hook\""),
        "{}",
        changed.text
    );
}

#[tokio::test]
async fn wrong_registrations_are_refused() {
    let sandbox = at_noon().await;
    let api = ecgrid(&sandbox);
    let create = async |extra: Value| {
        let mut body = json!({ "url": HOOK, "event": "Parcel" });
        for (name, value) in extra.as_object().unwrap() {
            body[name] = value.clone();
        }
        api.post("/v2/callbacks/create", body).await
    };
    let message = "event must be one of Parcel, Interchange, Interconnect, User, Mailbox, Network, not Invoice.";
    create(json!({ "event": "Invoice" }))
        .await
        .is(400, &failure("InvalidParameter", message));
    let message = "httpAuthType Digest needs username and password.";
    create(json!({ "httpAuthType": "Digest", "username": "hook" }))
        .await
        .is(400, &failure("InvalidParameter", message));
    let far = create(json!({ "mailboxId": 2001 })).await;
    far.is(
        404,
        &failure("ObjectNotFound", "mailbox 2001 was not found."),
    );
    let far = create(json!({ "networkId": 43 })).await;
    far.is(404, &failure("ObjectNotFound", "network 43 was not found."));
    let told = "url must begin with https://; http is taken for loopback addresses, such as \
                http://127.0.0.1:8080/hook.";
    let plain = create(json!({ "url": "http://hooks.mycompany.example" })).await;
    plain.is(400, &failure("InvalidParameter", told));
}

#[tokio::test]
async fn plain_http_is_let_pass_to_this_machine() {
    let sandbox = at_noon().await;
    let api = ecgrid(&sandbox);
    let body = json!({ "url": "http://127.0.0.1:9/in", "event": "Parcel", "mailboxId": 1001 });
    let created = api.post("/v2/callbacks/create", body.clone()).await;
    assert_eq!(created.at("/data/url"), "http://127.0.0.1:9/in");
    let mut wrong = body;
    wrong["mailboxId"] = json!("no number");
    assert_eq!(api.post("/v2/callbacks/create", wrong).await.status, 400);
}

/// The sandbox itself posts what falls due; nobody asks it to.
#[tokio::test]
async fn an_event_arrives_at_a_target_on_this_machine() {
    let sandbox = at_noon().await;
    let api = ecgrid(&sandbox);
    let target = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/in", target.local_addr().unwrap());
    let body = json!({ "url": url, "event": "Parcel", "mailboxId": 1001 });
    let callback = api.post("/v2/callbacks/create", body).await;

    let sent = send_order(&api).await;
    let (mut stream, _) = target.accept().await.unwrap();
    let mut request = Vec::new();
    while !request.ends_with(b"}") {
        assert_ne!(stream.read_buf(&mut request).await.unwrap(), 0);
    }
    let answer = b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n";
    stream.write_all(answer).await.unwrap();
    let request = String::from_utf8(request).unwrap();
    assert!(request.starts_with("POST /in HTTP/1.1\r\n"), "{request}");
    assert!(
        request.contains(&format!(r#"{{"parcelId":{sent},"#)),
        "{request}"
    );

    // `testCallback` waits for the answer of the target.
    let test = json!({ "callbackId": callback.at("/data/callbackId") });
    let (tested, ()) = tokio::join!(api.post("/v2/callbacks/test", test), async {
        let (mut stream, _) = target.accept().await.unwrap();
        let answer = b"HTTP/1.1 418 X\r\ncontent-length: 5\r\n\r\nheard";
        stream.write_all(answer).await.unwrap();
    });
    assert_eq!(
        (
            tested.at("/data/httpStatus"),
            tested.at("/data/responseBody")
        ),
        (json!(418), json!("heard"))
    );
}

#[tokio::test]
async fn a_registration_hears_of_its_mailbox_or_its_network() {
    let sandbox = at_noon().await;
    let api = ecgrid(&sandbox);
    let mailbox = register(&api, "Parcel", json!({ "mailboxId": 1001 })).await;
    let other = register(&api, "Parcel", json!({ "mailboxId": 1002 })).await;
    let network = register(&api, "Parcel", json!({})).await;
    assert_eq!(
        (&network["mailboxId"], &network["networkId"]),
        (&json!(0), &json!(42))
    );
    let theirs = caller(&sandbox, "sandbox-lumen-key");
    let partner = register(&theirs, "Parcel", json!({})).await;
    let member = register(
        &caller(&sandbox, "sandbox-mailbox-key"),
        "Parcel",
        json!({}),
    )
    .await;
    assert_eq!(
        (&member["mailboxId"], &member["networkId"]),
        (&json!(1001), &json!(0))
    );

    let sent = send_order(&api).await;
    for callback in [&mailbox, &network, &member] {
        assert_eq!(fired(&api, callback).await, [sent]);
    }
    assert_eq!(fired(&api, &other).await, Vec::<Value>::new());
    let received = crate::ecgrid_world::pending(&theirs).await;
    assert_eq!(json!(fired(&theirs, &partner).await), json!(received));
}

#[tokio::test]
async fn every_trigger_fires() {
    let sandbox = at_noon().await;
    let api = ecgrid(&sandbox);
    let mut registrations = Vec::new();
    for trigger in [
        "Network",
        "Mailbox",
        "User",
        "Interconnect",
        "Interchange",
        "Parcel",
    ] {
        registrations.push(register(&api, trigger, json!({ "networkId": 42 })).await);
    }
    let partners = json!({ "ecGridIdFrom": 123_456, "ecGridIdTo": 123_457 });
    let user =
        json!({ "login": "new", "password": "Quill7!Harbour", "email": "new@mycompany.example" });
    api.put(
        "/v2/networks",
        json!({ "networkId": 42, "city": "Portland" }),
    )
    .await
    .at("/message");
    api.post(
        "/v2/mailboxes/create",
        json!({ "networkId": 42, "uniqueId": "NEW", "companyName": "New" }),
    )
    .await
    .at("/data");
    api.post("/v2/users", user).await.at("/data");
    api.post("/v2/partners", partners).await.at("/data");
    let sent = send_order(&api).await;
    let carried = api
        .get(&format!("/v2/parcels/manifest/{sent}"))
        .await
        .at("/data/0/interchangeId");
    // Both sides of the interconnect are in network 42: it is heard of once.
    let expected = [
        json!(42),
        json!(77156),
        json!(2751),
        json!(15232),
        carried,
        json!(sent),
    ];
    for (registration, object) in registrations.iter().zip(expected) {
        assert_eq!(fired(&api, registration).await, [object], "{registration}");
    }
}

#[tokio::test]
async fn an_event_keeps_what_is_posted_and_the_queue_says_where_it_stands() {
    let sandbox = at_noon().await;
    let api = ecgrid(&sandbox);
    let callback = register(&api, "Parcel", json!({ "mailboxId": 1001 })).await;
    let queue = format!(
        "/v2/callbacks/get-queue-by-id?callbackId={}",
        callback["callbackId"]
    );
    let idle = api.get(&queue).await.at("/data");
    assert_eq!(
        (&idle["attempts"], &idle["queuedAt"]),
        (&json!(0), &json!("2026-02-12T12:00:00Z"))
    );

    sandbox.clock().advance(Duration::from_secs(30));
    let sent = send_order(&api).await;
    let filter =
        json!({ "mailboxId": 1001, "event": "Parcel", "beginDate": "2026-02-12T12:00:30Z" });
    let page = api
        .post("/v2/callbacks/event-list", filter)
        .await
        .at("/data");
    // The seeded registration listens to the same mailbox.
    assert_eq!(
        (&page["totalRecords"], &page["recordsPerPage"]),
        (&json!(2), &json!(100))
    );
    let event = &page["events"][1];
    assert_eq!(
        (&event["objectId"], event.get("payload")),
        (&json!(sent), None)
    );
    let detail = api
        .post(
            "/v2/callbacks/get-event-by-id",
            json!({ "callbackEventId": event["callbackEventId"] }),
        )
        .await
        .at("/data");
    let payload: Value = serde_json::from_str(detail["payload"].as_str().unwrap()).unwrap();
    assert_eq!(
        payload,
        json!({ "parcelId": sent, "status": "outboxPending", "created": "2026-02-12T12:00:30Z" })
    );

    // Nothing but this machine is ever contacted, and the queue says so.
    let entry = api.get(&queue).await.at("/data");
    assert_eq!(
        (&entry["status"], &entry["attempts"]),
        (&json!("Suspended"), &json!(0))
    );
    assert_eq!(
        entry["sandbox"],
        "not contacted: the sandbox posts to addresses of this machine only"
    );
    let listed = api
        .post(
            "/v2/callbacks/queue-list",
            json!({ "mailboxId": 1001, "status": "Suspended" }),
        )
        .await
        .at("/data");
    assert_eq!(
        (
            &listed["totalRecords"],
            &listed["queueEntries"][1]["mailboxId"]
        ),
        (&json!(2), &json!(1001))
    );
    let theirs = caller(&sandbox, "sandbox-lumen-key");
    assert_eq!(theirs.get(&queue).await.status, 404);
    assert_eq!(
        theirs
            .post("/v2/callbacks/event-list", json!({}))
            .await
            .at("/data/totalRecords"),
        0
    );
}

#[tokio::test]
async fn an_ended_registration_is_final_and_fires_no_more() {
    let sandbox = at_noon().await;
    let api = ecgrid(&sandbox);
    let callback = register(&api, "Parcel", json!({ "mailboxId": 1001 })).await;
    let body = json!({ "callbackId": callback["callbackId"] }).to_string();
    for _ in 0..2 {
        assert_eq!(
            api.json("DELETE", "/v2/callbacks", &body).await.at("/data"),
            true
        );
    }
    send_order(&api).await;
    assert_eq!(fired(&api, &callback).await, Vec::<Value>::new());
    let revived = json!({ "callbackId": 3309, "status": "Active" });
    let message = "callback 3309 is Terminated, which is final.";
    api.post("/v2/callbacks/update", revived)
        .await
        .is(400, &failure("InvalidParameter", message));
    let test = api
        .post("/v2/callbacks/test", json!({ "callbackId": 3309 }))
        .await;
    test.is(400, &failure("InvalidParameter", message));
}

#[tokio::test]
async fn a_test_of_a_far_target_says_that_nothing_was_sent() {
    let sandbox = at_noon().await;
    let result = ecgrid(&sandbox)
        .post("/v2/callbacks/test", json!({ "callbackId": 3308 }))
        .await
        .at("/data");
    assert_eq!(
        result,
        json!({
            "callbackId": 3308, "url": "https://hooks.mycompany.example/ecgrid", "httpStatus": 0,
            "responseBody": "not contacted: the sandbox posts to addresses of this machine only",
            "testedAt": "2026-02-12T12:00:00Z"
        })
    );
    let tables = sandbox.state(Provider::EcGrid).tables();
    assert_eq!(
        column(&tables["callbackEvents"], "callbackEventId"),
        [990_214]
    );
}
