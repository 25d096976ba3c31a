//! CarrierX: what anyone can open, short links and published files.

use provider_sandbox::{Fault, Provider};
use serde_json::{Value, json};

use crate::{
    carrierx_world::{CONTAINER, later, still, text, with_token},
    wire::{Api, Reply, bare},
};

const DOMAIN: &str = "e928f9a0-3170-40de-be70-cd6e2758d30c";
const LINKS: &str = "/shortener/links";
const FILE: &str = "/storage/files/1e1897bf-7c03-4722-bea5-7c234705ef13";

fn place(reply: &Reply) -> (u16, Option<&str>) {
    (reply.status, reply.header("location"))
}

async fn domain_name(api: &Api) -> String {
    let domain = api.get(&format!("/shortener/domains/{DOMAIN}")).await;
    text(&domain.at("/domain_name")).to_owned()
}

async fn link(api: &Api, members: Value) -> String {
    let mut link = json!({ "destination_url": "https://example.com/offer", "domain_sid": DOMAIN });
    for (name, value) in members.as_object().unwrap() {
        link[name] = value.clone();
    }
    let made = api.post(LINKS, link).await.at("/link_sid");
    format!("{LINKS}/{}", text(&made))
}

#[tokio::test]
async fn a_link_leads_where_it_says_and_counts_its_visits() {
    let (sandbox, api) = still().await;
    let visitor = bare(&sandbox);
    let path = link(&api, json!({ "short_name": "autumn30" })).await;
    assert_eq!(api.get(&path).await.at("/hits"), 0);
    let name = domain_name(&api).await.to_uppercase();
    let address = &format!("/carrierx/links/{name}/autumn30");
    let offer = Some("https://example.com/offer");
    let visit = visitor.get(address).await;
    assert_eq!((place(&visit), visit.text.as_str()), ((302, offer), ""));
    later(&sandbox, 60);
    let head = visitor.send("HEAD", address, None).await;
    assert_eq!(place(&head), (302, offer));
    let counted = api.get(&path).await;
    assert_eq!(
        (counted.at("/hits"), counted.at("/date_accessed")),
        (json!(2), json!("2026-01-01T00:01:00.000Z"))
    );
    let permanent =
        json!({ "mode": "redirect_permanent", "destination_url": "https://example.com/other" });
    api.patch(&path, permanent).await.at("");
    let moved = visitor.get(address).await;
    assert_eq!(place(&moved), (301, Some("https://example.com/other")));
    let posted = visitor.post(address, json!({})).await;
    assert_eq!(
        (posted.status, posted.header("allow")),
        (405, Some("GET, HEAD"))
    );
    assert_eq!(api.get(&path).await.at("/hits"), 3, "a refusal is no visit");
}

#[tokio::test]
async fn a_link_that_is_gone_is_answered_as_its_domain_says() {
    let (sandbox, api) = still().await;
    let (visitor, admin) = (bare(&sandbox), with_token(&api, "sandbox-admin-token"));
    let name = domain_name(&api).await;
    let visit = async |short_name: &str| {
        let path = format!("/carrierx/links/{name}/{short_name}");
        visitor.get(&path).await
    };
    let domain = format!("/shortener/domains/{DOMAIN}");
    let pages = json!({
        "expired_page": "https://example.com/expired", "not_found_page": "https://example.com/not-found",
    });
    api.patch(&domain, pages).await.at("");
    let path = link(&api, json!({ "short_name": "autumn30", "maximum_ttl": 60 })).await;
    later(&sandbox, 59);
    assert_eq!(visit("autumn30").await.status, 302);
    later(&sandbox, 1);
    let expired = Some("https://example.com/expired");
    assert_eq!(place(&visit("autumn30").await), (302, expired));
    let missing = Some("https://example.com/not-found");
    for name in ["nothing", "", "a/b", "%FF"] {
        assert_eq!(place(&visit(name).await), (302, missing), "{name:?}");
    }
    assert_eq!(api.get(&path).await.at("/hits"), 1);

    let page = json!({ "not_found_page": "https://example.com/caf\u{e9}\r\n", "not_found_mode": "redirect_permanent" });
    admin.patch(&domain, page).await.at("");
    let encoded = Some("https://example.com/caf%C3%A9%0D%0A");
    assert_eq!(place(&visit("nothing").await), (301, encoded));
    let own_pages = json!({
        "expired_mode": "proxy_pass", "expired_page": "<p>over</p>", "expired_status_code": 410,
        "not_found_mode": "proxy_pass", "not_found_page": "<p>where?</p>",
    });
    admin.patch(&domain, own_pages).await.at("");
    let over = visit("autumn30").await;
    assert_eq!((over.status, over.text.as_str()), (410, "<p>over</p>"));
    assert_eq!(over.header("content-security-policy"), Some("sandbox"));
    let unknown = visit("nothing").await;
    assert_eq!(
        (unknown.status, unknown.text.as_str()),
        (404, "<p>where?</p>")
    );
    admin
        .patch(&domain, json!({ "expired_page": null }))
        .await
        .at("");
    visit("autumn30")
        .await
        .is(410, &json!({ "message": "Not Found" }));

    let passed = json!({ "mode": "proxy_pass", "maximum_ttl": -1 });
    admin.patch(&path, passed).await.at("");
    let told = "the sandbox does not fetch https://example.com/offer: mode proxy_pass of links is not emulated";
    visit("autumn30").await.is(501, &json!({ "message": told }));
    for nowhere in ["other.example.com/autumn30", &name, ""] {
        let reply = visitor.get(&format!("/carrierx/links/{nowhere}")).await;
        reply.is(404, &json!({ "message": "Not Found" }));
    }
}

#[tokio::test]
async fn a_file_is_published_as_its_container_allows() {
    let (sandbox, api) = still().await;
    let visitor = bare(&sandbox);
    let sid = "/carrierx/f/1e1897bf-7c03-4722-bea5-7c234705ef13";
    let seen = visitor.get(sid).await;
    let stored = api.get(&format!("{FILE}/data")).await;
    assert_eq!((seen.status, &seen.text), (200, &stored.text));
    assert_eq!(seen.header("content-type"), Some("audio/mpeg"));
    assert_eq!(seen.header("x-content-type-options"), Some("nosniff"));
    assert_eq!(
        api.get(FILE).await.at("/date_last_accessed"),
        "2026-01-01T00:00:00.000Z"
    );

    let gone = json!({ "message": "Not Found" });
    let named = json!({ "publish": "file_access_name", "file_access_name": "gr\u{fc}sse.mp3" });
    api.patch(FILE, named).await.at("");
    visitor.get(sid).await.is(404, &gone);
    assert_eq!(visitor.get("/carrierx/f/gr%C3%BCsse.mp3").await.status, 200);
    api.patch(FILE, json!({ "publish": "none" })).await.at("");
    visitor
        .get("/carrierx/f/gr%C3%BCsse.mp3")
        .await
        .is(404, &gone);

    // An address that leads here, as a client would follow it.
    let container = format!("/storage/containers/{CONTAINER}");
    let origin = format!("http://{}/carrierx", sandbox.address());
    let own = json!({ "publish_domain": origin });
    api.patch(&container, own).await.at("");
    let published = api.patch(FILE, json!({ "publish": "file_sid" })).await;
    let address = published.at("/publish_uri");
    assert_eq!(text(&address), format!("http://{}{sid}", sandbox.address()));
    assert_eq!(visitor.get(sid).await.text, stored.text);
    api.patch(&container, json!({ "allow_publish": false }))
        .await
        .at("");
    visitor.get(sid).await.is(404, &gone);
    visitor.get("/carrierx/f/").await.is(404, &gone);
}

#[tokio::test]
async fn visits_are_in_the_journal_and_meet_faults() {
    let (sandbox, _api) = still().await;
    let visitor = bare(&sandbox);
    let path = "/carrierx/f/1e1897bf-7c03-4722-bea5-7c234705ef13";
    sandbox
        .faults()
        .inject(Fault::status(503).provider(Provider::CarrierX));
    assert_eq!(visitor.get(path).await.status, 503);
    assert_eq!(visitor.get(path).await.status, 200);
    let entries = sandbox.journal().entries();
    let statuses: Vec<_> = entries.iter().map(|entry| entry.status()).collect();
    assert_eq!(statuses, [Some(503), Some(200)]);
    assert_eq!((&*entries[1].path(), entries[1].operation()), (path, None));
}

#[tokio::test]
async fn the_api_of_a_hosted_endpoint_says_that_it_is_not_here() {
    let (sandbox, api) = still().await;
    let visitor = bare(&sandbox);
    let kinds = [
        "conference",
        "conference_playback",
        "conference_v2",
        "flexml",
        "mediator",
    ];
    for kind in kinds {
        let endpoint = api.post("/endpoints", json!({ "type": kind })).await;
        let address = endpoint.at("/properties/api_url");
        let path = text(&address).strip_prefix(&format!("http://{}", sandbox.address()));
        let path = format!("{}/calls", path.unwrap());
        let told = format!(
            "the sandbox emulates the Core API; the API of {kind} endpoints is another one and not here"
        );
        let answer = visitor.post(&path, json!({})).await;
        answer.is(501, &json!({ "message": told }));
    }
}
