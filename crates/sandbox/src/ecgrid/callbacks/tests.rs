//! Deliveries against a target that answers what it is told to, by a clock that moves by hand.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::Notify,
};

use super::{
    courier,
    delivery::{RETRIES, SPACING},
    events::EVENT,
};
use crate::{
    Provider,
    clock::Clock,
    ecgrid::tables::{CALLBACK_DELIVERIES, CALLBACK_EVENTS, CALLBACKS, PARCELS},
    json::{Json, Record, read, record},
    post::target,
    service::{Body, Received, Service},
};

/// A sandbox without its server, with one registration for the parcels of mailbox 1001.
struct Bench {
    service: Arc<Service>,
    clock: Clock,
    /// The requests that the target received.
    received: Arc<Mutex<Vec<String>>>,
}

const CALLBACK: i64 = 9;

impl Bench {
    /// The target answers these statuses in turn, then hangs up without one.
    async fn with_target(statuses: &'static [u16]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/hook?from=ecgrid", listener.local_addr().unwrap());
        let received = Arc::<Mutex<Vec<String>>>::default();
        tokio::spawn(serve(listener, statuses, Arc::clone(&received)));

        let clock = Clock::manual(1_767_225_600);
        let service = Service::new(Provider::EcGrid, &clock).unwrap();
        let registration = record! {
            "callbackId": CALLBACK,
            "url": url,
            "event": "Parcel",
            "mailboxId": 1001,
            "networkId": 0,
            "httpAuthType": "Basic",
            "username": "ecgrid-hook",
            "password": "Lamp9!Post",
            "status": "Active",
        };
        let mut state = service.state();
        state.put(CALLBACKS, registration);
        state.commit();
        drop(state);
        Self {
            service: Arc::new(service),
            clock,
            received,
        }
    }

    fn post(&self, path: &str, body: &Record) -> Record {
        let mut headers = HeaderMap::new();
        headers.insert("x-api-key", HeaderValue::from_static("sandbox-key"));
        headers.insert("content-type", HeaderValue::from_static("application/json"));
        let received = Received {
            method: Method::POST,
            path: format!("/ecgrid{path}"),
            query: String::new(),
            headers,
            origin: String::new(),
            body: Body::Whole(Bytes::from(body.to_string())),
        };
        let (reply, done) = self.service.answer(&received, None);
        assert!(done, "{reply:?}");
        read(&reply.body).unwrap().as_record().unwrap().clone()
    }

    /// Something for the registration to hear of: a parcel of the mailbox, confirmed.
    fn fire(&self) {
        self.post(
            "/v2/parcels/confirm",
            &record! { "parcelId": 5_600_017_734_i64 },
        );
    }

    fn switch(&self, name: &str, value: &str) {
        self.service.state().switches.set(name, value).unwrap();
    }

    async fn round(&self) {
        courier::round(&self.service).await;
    }

    fn advance(&self, seconds: i64) {
        self.clock
            .advance(Duration::from_secs(seconds.unsigned_abs()));
    }

    /// The newest event of the registration.
    fn event(&self) -> Record {
        let state = self.service.state();
        let mine = |event: &&Record| event.integer("callbackId") == Some(CALLBACK);
        state
            .rows(CALLBACK_EVENTS)
            .filter(mine)
            .last()
            .cloned()
            .unwrap()
    }

    fn waiting(&self) -> usize {
        self.service.state().rows(CALLBACK_DELIVERIES).count()
    }

    fn received(&self) -> Vec<String> {
        self.received.lock().unwrap().clone()
    }
}

async fn serve(listener: TcpListener, statuses: &'static [u16], received: Arc<Mutex<Vec<String>>>) {
    for index in 0.. {
        let (mut stream, _) = listener.accept().await.unwrap();
        let request = request(&mut stream).await;
        received.lock().unwrap().push(request);
        if let Some(status) = statuses.get(index) {
            let answer = format!("HTTP/1.1 {status} X\r\nContent-Length: 6\r\n\r\nheard\n");
            stream.write_all(answer.as_bytes()).await.unwrap();
        }
    }
}

/// One request, whose body is the last thing in braces.
async fn request(stream: &mut TcpStream) -> String {
    let mut text = String::new();
    while !text.ends_with('}') {
        let mut chunk = [0; 1024];
        let count = stream.read(&mut chunk).await.unwrap();
        assert!(count > 0, "a request without a body: {text}");
        text.push_str(std::str::from_utf8(&chunk[..count]).unwrap());
    }
    text
}

#[tokio::test]
async fn what_fired_is_posted_with_the_credentials_and_is_done_with_200() {
    let bench = Bench::with_target(&[200]).await;
    bench.fire();
    assert_eq!(bench.received(), Vec::<String>::new());
    bench.round().await;

    let [request] = bench.received().try_into().unwrap();
    let (head, body) = request.split_once("\r\n\r\n").unwrap();
    assert!(
        head.starts_with("POST /hook?from=ecgrid HTTP/1.1\r\n"),
        "{head}"
    );
    assert!(
        head.contains("authorization: Basic ZWNncmlkLWhvb2s6TGFtcDkhUG9zdA=="),
        "{head}"
    );
    assert!(head.contains("content-type: application/json"), "{head}");
    assert_eq!(
        body,
        r#"{"parcelId":5600017734,"status":"InBoxTransferred","created":"2026-01-12T09:16:02Z"}"#
    );

    let event = bench.event();
    assert_eq!(
        (event.integer("attempts"), event.integer("httpStatus")),
        (Some(1), Some(200))
    );
    assert_eq!(event.text("delivered"), Some("2026-01-01T00:00:00Z"));
    bench.advance(SPACING);
    bench.round().await;
    assert_eq!((bench.received().len(), bench.waiting()), (1, 0));
}

#[tokio::test]
async fn a_failed_delivery_is_tried_again_when_its_time_has_come_and_given_up_in_the_end() {
    let bench = Bench::with_target(&[500, 204, 302]).await;
    bench.fire();
    bench.round().await;
    assert_eq!(bench.event().text("sandbox"), Some("failed: 500"));
    bench.advance(SPACING - 1);
    bench.round().await;
    assert_eq!(bench.received().len(), 1);
    bench.advance(1);
    bench.round().await;
    assert_eq!(bench.event().text("sandbox"), Some("failed: 204"));
    for tries in 3..=RETRIES + 1 {
        assert_eq!(bench.event().text("status"), Some("Active"));
        bench.advance(SPACING);
        bench.round().await;
        assert_eq!(bench.event().integer("attempts"), Some(tries));
    }
    // The last try met a target that hung up, so there is no status to tell.
    let event = bench.event();
    assert_eq!(event.text("status"), Some("Terminated"));
    let reason = "failed: connection closed before message completed";
    assert_eq!(event.text("sandbox"), Some(reason));
    assert!(!event.contains("httpStatus"));
    assert_eq!((event.contains("delivered"), bench.waiting()), (false, 0));
}

#[tokio::test]
async fn a_registration_says_how_often_and_how_soon() {
    let bench = Bench::with_target(&[500, 500]).await;
    bench.post(
        "/v2/callbacks/update",
        &record! { "callbackId": CALLBACK, "retries": 1, "frequency": 5 },
    );
    bench.fire();
    bench.round().await;
    bench.advance(5);
    bench.round().await;
    assert_eq!(
        (bench.received().len(), bench.event().text("status")),
        (2, Some("Terminated"))
    );
}

#[tokio::test]
async fn frequency_is_in_minutes_when_the_switch_says_so() {
    let bench = Bench::with_target(&[500, 200]).await;
    bench.switch("ecgrid.callback_frequency", "minutes");
    let body = record! { "callbackId": CALLBACK, "frequency": 2 };
    bench.post("/v2/callbacks/update", &body);
    bench.fire();
    bench.round().await;
    bench.advance(119);
    bench.round().await;
    assert_eq!(bench.received().len(), 1);
    bench.advance(1);
    bench.round().await;
    assert_eq!(bench.received().len(), 2);
}

#[tokio::test]
async fn another_2xx_is_a_success_when_the_switch_says_so() {
    let bench = Bench::with_target(&[204, 204, 302]).await;
    bench.fire();
    bench.round().await;
    assert_eq!(bench.event().text("sandbox"), Some("failed: 204"));
    bench.switch("ecgrid.callback_success", "2xx");
    bench.advance(SPACING);
    bench.round().await;
    let event = bench.event();
    assert_eq!(
        (event.integer("httpStatus"), event.contains("delivered")),
        (Some(204), true)
    );
    bench.post("/v2/parcels/reset-to-inbox/5600017734", &record! {});
    bench.round().await;
    assert_eq!(bench.event().text("sandbox"), Some("failed: 302"));
}

#[tokio::test]
async fn the_guides_payload_is_posted_when_the_switch_says_so() {
    let bench = Bench::with_target(&[200]).await;
    bench.switch("ecgrid.callback_payload", "long");
    bench.fire();
    bench.round().await;
    let [request] = bench.received().try_into().unwrap();
    let (_, body) = request.split_once("\r\n\r\n").unwrap();
    let event = EVENT.id(&bench.event());
    let parcel = {
        let state = bench.service.state();
        state.get(PARCELS, 5_600_017_734_i64).cloned().unwrap()
    };
    let expected = format!(
        r#"{{"eventId":{event},"callBackQueueId":9,"callBackEvent":"InBox","ecGridId":{},"mailboxId":1001,"parcelId":5600017734,"fileName":{},"eventDateTime":"2026-01-01T00:00:00Z","isTest":false}}"#,
        parcel.get("ecGridIdTo").unwrap(),
        parcel.get("fileName").unwrap()
    );
    assert_eq!(body, expected);
}

#[tokio::test]
async fn the_queue_has_states_of_objects_or_of_deliveries() {
    let bench = Bench::with_target(&[500, 200, 500]).await;
    bench.post(
        "/v2/callbacks/update",
        &record! { "callbackId": CALLBACK, "retries": 1 },
    );
    // How many entries of this registration the filter finds, each with that status.
    let queue = |status: &str| {
        let body = record! { "mailboxId": 1001, "status": status };
        let page = bench.post("/v2/callbacks/queue-list", &body);
        let page = page.get("data").and_then(Json::as_record).unwrap();
        let entries = page.get("queueEntries").and_then(Json::as_array).unwrap();
        let entries = entries.iter().filter_map(Json::as_record);
        let mine = entries.filter(|entry| entry.integer("callbackId") == Some(CALLBACK));
        mine.inspect(|entry| assert_eq!(entry.text("status"), Some(status)))
            .count()
    };
    let show = |value: &str| bench.switch("ecgrid.queue_states", value);
    let counts = || ["Pending", "Delivered", "Failed"].map(queue);
    show("delivery");
    bench.fire();
    bench.round().await;
    assert_eq!(counts(), [1, 0, 0], "it will be tried again");
    bench.advance(SPACING);
    bench.round().await;
    assert_eq!(counts(), [0, 1, 0]);
    show("object");
    assert_eq!(queue("Active"), 1, "delivered is Active");

    show("delivery");
    bench.post("/v2/parcels/reset-to-inbox/5600017734", &record! {});
    bench.round().await;
    bench.advance(SPACING);
    bench.round().await;
    assert_eq!(counts(), [0, 1, 1], "given up");
}

#[tokio::test]
async fn a_suspended_registration_pauses_and_an_ended_one_sends_nothing_more() {
    let bench = Bench::with_target(&[200, 200]).await;
    let set = |status: &str| {
        bench.post(
            "/v2/callbacks/update",
            &record! { "callbackId": CALLBACK, "status": status },
        )
    };
    set("Suspended");
    bench.fire();
    bench.round().await;
    assert_eq!((bench.received().len(), bench.waiting()), (0, 1));
    set("Active");
    bench.round().await;
    assert_eq!((bench.received().len(), bench.waiting()), (1, 0));

    bench.post("/v2/parcels/reset-to-inbox/5600017734", &record! {});
    set("Terminated");
    bench.round().await;
    assert_eq!((bench.received().len(), bench.waiting()), (1, 0));
    assert_eq!(bench.event().text("status"), Some("Terminated"));
}

#[tokio::test]
async fn the_courier_wakes_when_something_was_committed_and_when_a_try_is_due() {
    let bench = Bench::with_target(&[500, 200]).await;
    let (service, clock, committed) = (
        Arc::clone(&bench.service),
        bench.clock.clone(),
        Arc::new(Notify::new()),
    );
    let woken = Arc::clone(&committed);
    let courier = tokio::spawn(async move { courier::run(&service, &clock, &woken).await });
    bench.fire();
    committed.notify_one();
    while bench.event().text("sandbox") != Some("failed: 500") {
        tokio::task::yield_now().await;
    }
    bench.advance(SPACING);
    while !bench.event().contains("delivered") {
        tokio::task::yield_now().await;
    }
    assert_eq!(bench.received().len(), 2);
    courier.abort();
}

#[tokio::test]
async fn a_test_reports_what_the_target_answers() {
    let bench = Bench::with_target(&[418]).await;
    let test = async || {
        let promised = bench.post("/v2/callbacks/test", &record! { "callbackId": CALLBACK });
        let reply = crate::reply::Reply::json(http::StatusCode::OK, promised);
        let finished = courier::follow_up(&bench.service, reply).await;
        read(&finished.body)
            .unwrap()
            .as_record()
            .unwrap()
            .get("data")
            .and_then(Json::as_record)
            .cloned()
            .unwrap()
    };
    let answered = test().await;
    assert_eq!(
        (
            answered.integer("httpStatus"),
            answered.text("responseBody")
        ),
        (Some(418), Some("heard\n"))
    );
    assert!(
        bench.received()[0].contains(r#""isTest":true"#),
        "{:?}",
        bench.received()
    );
    let hung_up = test().await;
    assert_eq!(hung_up.integer("httpStatus"), Some(0));
    assert_eq!(
        hung_up.text("responseBody"),
        Some("connection closed before message completed")
    );
    assert_eq!(bench.waiting(), 0);
}

#[test]
fn only_this_machine_is_contacted_and_only_over_plain_http() {
    for url in [
        "http://127.0.0.1:8080/hook",
        "http://localhost/",
        "http://[::1]:9/x",
        "http://LOCALHOST",
        "http://127.9.9.9/",
    ] {
        assert!(target(url).is_ok(), "{url}");
    }
    for url in [
        "https://127.0.0.1/",
        "http://127.0.0.1.example.org/",
        "http://example.org/127.0.0.1",
        "http://10.0.0.1/",
        "http://x@example.org/",
        "/hook",
        "",
    ] {
        assert!(target(url).is_err(), "{url}");
    }
}
