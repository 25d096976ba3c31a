//! CarrierX: push and short links.

use serde_json::{Value, json};

use crate::carrierx_world::{limited, missing, refuses, still, text};

const APPLICATION: &str = "93e88a87-30d3-4deb-9796-fce691188559";
const DEVICE: &str = "e885cb18-c5af-417c-8e35-ffd67bdbddc8";
const DOMAIN: &str = "e928f9a0-3170-40de-be70-cd6e2758d30c";
const LINK: &str = "ed35816f-4110-4e67-8b54-10ffc73dba62";

fn taken(field: &str, message: &str, by: &str) -> Value {
    let item = json!({ "field": field, "message": message, "reference_sid": by });
    json!({ "message": "object validation error", "errors": [item] })
}

#[tokio::test]
async fn the_same_device_is_registered_once_unless_asked_otherwise() {
    let (_sandbox, api) = still().await;
    let device = json!({ "application_sid": APPLICATION, "token": "example-registration-token-0001", "type": "android" });
    assert_eq!(
        api.post("/push/devices", device.clone())
            .await
            .at("/device_sid"),
        DEVICE
    );
    let second = api.post("/push/devices?reuse=false", device.clone()).await;
    assert_ne!(second.at("/device_sid"), DEVICE);
    let mut sandboxed = device;
    sandboxed["environment"] = json!("development");
    assert_eq!(
        api.post("/push/devices", sandboxed)
            .await
            .at("/environment"),
        "development"
    );
    assert_eq!(api.get("/push/devices").await.at("/total"), 3);

    let recipients =
        json!({ "recipients": [DEVICE, second.at("/device_sid"), "nobody"], "title": "Hi" });
    let sent = api.post("/push/notifications", recipients).await;
    assert_eq!(
        (sent.at("/success"), sent.at("/failure")),
        (json!(2), json!(1))
    );
    assert_eq!(
        (
            sent.at(&format!("/results/{DEVICE}")),
            sent.at("/results/nobody")
        ),
        (json!("success"), json!("cannot find item by sid"))
    );
    assert_eq!(
        api.post("/push/notifications", json!({ "recipients": [] }))
            .await
            .status,
        422
    );

    assert_eq!(
        api.delete(&format!("/push/applications/{APPLICATION}"))
            .await
            .status,
        204
    );
    assert_eq!(api.get("/push/devices").await.at("/total"), 0);
    let orphan = json!({ "application_sid": APPLICATION, "token": "t", "type": "ios" });
    refuses(
        &api.post("/push/devices", orphan).await,
        "application_sid",
        "cannot find item by sid",
    );
}

#[tokio::test]
async fn a_short_name_is_unique_in_its_domain() {
    let (_sandbox, api) = still().await;
    let link = |name: &str| json!({ "destination_url": "https://example.com/new", "domain_sid": DOMAIN, "short_name": name });
    let message = "this short_name already exists in the domain";
    api.post("/shortener/links", link("spring30"))
        .await
        .is(422, &taken("short_name", message, LINK));
    refuses(
        &api.post("/shortener/links", link("abc")).await,
        "short_name",
        "must have at least 6 characters",
    );
    refuses(
        &api.post("/shortener/links", link("a/b/c/d")).await,
        "short_name",
        "must be a path segment",
    );
    let other = api.post("/shortener/links", link("summer30")).await;
    assert_eq!(
        (other.at("/url"), other.at("/hits")),
        (json!("http://go.example.com/summer30"), json!(0))
    );
    let path = format!("/shortener/links/{}", text(&other.at("/link_sid")));
    api.patch(&path, json!({ "short_name": "spring30" }))
        .await
        .is(422, &taken("short_name", message, LINK));
    refuses(
        &api.patch(&path, json!({ "domain_sid": "x" })).await,
        "domain_sid",
        "this field cannot be changed",
    );
    assert_eq!(
        api.patch(&path, json!({ "maximum_ttl": "60" }))
            .await
            .at("/maximum_ttl"),
        60
    );

    let domain = api
        .post(
            "/shortener/domains",
            json!({ "domain_name": "to.example.com", "minimum_length": 8 }),
        )
        .await;
    let elsewhere = json!({ "destination_url": "https://example.com", "domain_sid": domain.at("/domain_sid"), "short_name": "spring30" });
    assert_eq!(api.post("/shortener/links", elsewhere).await.status, 200);
    let unnamed =
        json!({ "destination_url": "https://example.com", "domain_sid": domain.at("/domain_sid") });
    let generated = api.post("/shortener/links", unnamed.clone()).await;
    assert_eq!(text(&generated.at("/short_name")).len(), 8);
    assert_eq!(
        api.post("/shortener/links?reuse=true", unnamed.clone())
            .await
            .at("/short_name"),
        "spring30",
        "the first that leads there"
    );
    assert_ne!(
        api.post("/shortener/links", unnamed)
            .await
            .at("/short_name"),
        generated.at("/short_name")
    );
    assert_eq!(api.get("/shortener/links").await.at("/total"), json!(null));
}

#[tokio::test]
async fn links_follow_their_domain() {
    let (_sandbox, api) = still().await;
    let path = format!("/shortener/domains/{DOMAIN}");
    let other = api
        .post(
            "/shortener/domains",
            json!({ "domain_name": "to.example.com" }),
        )
        .await
        .at("/domain_sid");
    let refused = api
        .patch(&path, json!({ "domain_name": "to.example.com" }))
        .await;
    refused.is(
        422,
        &taken(
            "domain_name",
            "this domain_name already exists",
            text(&other),
        ),
    );
    api.patch(
        &path,
        json!({ "domain_name": "s.example.com", "secure": "required" }),
    )
    .await
    .at("");
    assert_eq!(
        api.get(&format!("/shortener/links/{LINK}"))
            .await
            .at("/url"),
        "https://s.example.com/spring30"
    );

    let plain = limited(&api, "shortener.manage").await;
    for (path, member, value) in [
        (&*path, "not_found_mode", "proxy_pass"),
        (&*format!("/shortener/links/{LINK}"), "mode", "proxy_pass"),
        (
            &*format!("/shortener/domains/{}", text(&other)),
            "secure",
            "required",
        ),
    ] {
        let refused = plain.patch(path, json!({ member: value })).await;
        refuses(
            &refused,
            member,
            "partner does not have permissions to set this value",
        );
        assert_eq!(api.patch(path, json!({ member: value })).await.status, 200);
        assert_eq!(
            plain.patch(path, json!({ member: value })).await.status,
            200,
            "unchanged is no change"
        );
    }
    assert_eq!(api.delete(&path).await.status, 204);
    missing(&api.get(&format!("/shortener/links/{LINK}")).await);
}
