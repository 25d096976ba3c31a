//! What a browser may do with the providers' addresses: nothing under a name that was rebound to
//! this machine, and at CarrierX, which allows cross-origin requests, what any program may.

use provider_sandbox::{Fault, Sandbox, StartError};
use serde_json::{Value, json};

use crate::wire::{Api, Reply, bare, carrierx, ecgrid, raw, seveng};

const TOLD: &str = "Host is \"rebound.example:4010\"; the sandbox answers to loopback addresses, \
    localhost and the address it listens on. Start it with --allow-host NAME for another name";

/// A request of a page whose name leads to the sandbox. It knows the credentials: all do.
async fn under(sandbox: &Sandbox, host: &str, path: &str) -> Reply {
    let request = format!(
        "GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\nX-API-Key: sandbox-key\r\n\
         Version: 2.0\r\nAuthorization: Bearer sandbox-token\r\n\r\n"
    );
    Reply::parse(&raw(sandbox.address(), request.as_bytes()).await).unwrap()
}

const READS: [&str; 3] = [
    "/ecgrid/v2/comms/5001",
    "/seveng/communication?CommunicationID=12345",
    "/carrierx/core/v2/endpoints",
];

#[tokio::test]
async fn a_foreign_host_is_refused_in_each_format_and_told_what_to_do() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.faults().inject(Fault::status(503));
    let with_stop = format!("{TOLD}.");
    let bodies = [
        json!({ "success": false, "data": null, "errorCode": "InvalidParameter", "message": with_stop }),
        json!({ "result": false, "message": with_stop, "recordCount": 0, "data": {} }),
        json!({ "message": "Misdirected request", "errors": [{ "field": null, "message": TOLD, "reference_sid": null }] }),
    ];
    for (path, body) in READS.into_iter().zip(bodies) {
        under(&sandbox, "rebound.example:4010", path)
            .await
            .is(421, &body);
    }
    let link = under(&sandbox, "rebound.example", "/carrierx/f/any").await;
    assert_eq!(link.status, 421);
    let journal = sandbox.journal().entries();
    assert_eq!((journal.len(), journal[0].status()), (4, Some(421)));
    let faults = sandbox.faults().list();
    assert_eq!(faults.as_array().unwrap().len(), 1, "no fault was spent");
    sandbox.faults().clear();
    for path in READS {
        assert_eq!(under(&sandbox, "localhost:9", path).await.status, 200);
    }
}

#[tokio::test]
async fn a_host_can_be_allowed() {
    let sandbox = Sandbox::builder().allow_host("sandbox.internal");
    let sandbox = sandbox.start().await.unwrap();
    for path in READS.into_iter().chain(["/_sandbox/journal", "/"]) {
        let allowed = under(&sandbox, "Sandbox.internal:4010", path).await;
        assert_eq!(allowed.status, 200, "{path}");
        let other = under(&sandbox, "other.internal:4010", path).await;
        assert!([403, 421].contains(&other.status), "{path}: {other:?}");
    }
    let refused = Sandbox::builder().allow_host("http://sandbox").start();
    let refused = refused.await.unwrap_err();
    assert!(matches!(refused, StartError::HostName(_)));
    assert_eq!(
        refused.to_string(),
        "the host \"http://sandbox\" cannot be allowed; give a name or an address without scheme \
         and port, like sandbox.internal"
    );
}

/// A page of another site asks before it sends.
fn preflight(api: Api, method: &str) -> Api {
    api.without("Authorization")
        .with("Origin", "https://app.example")
        .with("Access-Control-Request-Method", method)
        .with(
            "Access-Control-Request-Headers",
            "authorization,content-type",
        )
}

#[tokio::test]
async fn carrierx_lets_pages_of_other_sites_in() {
    let sandbox = Sandbox::start().await.unwrap();
    let api = carrierx(&sandbox);
    let granted = preflight(api.clone(), "PATCH");
    let path = "/endpoints/1a34c5e9-3a09-4de5-b553-5f6a9ef202ac";
    let granted = granted.send("OPTIONS", path, None).await;
    assert_eq!((granted.status, granted.text.as_str()), (204, ""));
    for (name, value) in [
        ("access-control-allow-origin", "*"),
        ("access-control-allow-methods", "GET, PUT, DELETE, PATCH"),
        ("access-control-allow-headers", "authorization,content-type"),
    ] {
        let sent = granted.header(name).unwrap_or_default();
        let mut sent: Vec<_> = sent.split(", ").collect();
        let mut value: Vec<_> = value.split(", ").collect();
        sent.sort_unstable();
        value.sort_unstable();
        assert_eq!(sent, value, "{name}");
    }
    let page = api.clone().with("Origin", "https://app.example");
    let renamed = page.patch(path, json!({ "name": "from a page" })).await;
    assert_eq!(renamed.at("/name"), "from a page");
    sandbox.faults().inject(Fault::status(429));
    let replies = [
        renamed,
        page.get("/endpoints").await,
        page.get("/nothing").await,
        page.clone()
            .without("Authorization")
            .get("/endpoints")
            .await,
    ];
    assert_eq!(
        replies.each_ref().map(|reply| reply.status),
        [200, 429, 404, 401]
    );
    for reply in replies {
        let origin = reply.header("access-control-allow-origin");
        assert_eq!(origin, Some("*"), "{reply:?}");
    }
    let link = preflight(bare(&sandbox), "GET");
    let link = link.send("OPTIONS", "/carrierx/f/any", None).await;
    assert_eq!(
        (link.status, link.header("access-control-allow-methods")),
        (204, Some("GET, HEAD"))
    );
}

#[tokio::test]
async fn nothing_else_grants_a_preflight() {
    let sandbox = Sandbox::start().await.unwrap();
    let nowhere = preflight(carrierx(&sandbox), "GET");
    assert_eq!(nowhere.send("OPTIONS", "/nothing", None).await.status, 404);
    let plain = carrierx(&sandbox).send("OPTIONS", "/endpoints", None).await;
    assert_eq!(plain.status, 405, "it is no preflight");
    for (api, path) in [
        (ecgrid(&sandbox), "/v2/comms/5001"),
        (seveng(&sandbox), "/communication"),
        (bare(&sandbox), "/_sandbox/journal"),
    ] {
        let reply = preflight(api, "GET").send("OPTIONS", path, None).await;
        assert!(reply.status >= 400, "{reply:?}");
        let names = reply.headers.iter().map(|(name, _)| name.as_str());
        let granted: Vec<_> = names
            .filter(|name| name.starts_with("access-control"))
            .collect();
        assert_eq!(granted, Vec::<&str>::new(), "{path}");
    }
    let read = ecgrid(&sandbox).with("Origin", "https://app.example");
    let read = read.get("/v2/comms/5001").await;
    assert_eq!(read.header("access-control-allow-origin"), None);
    assert_ne!(read.at("/data"), Value::Null);
}
