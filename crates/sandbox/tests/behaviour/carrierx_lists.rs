//! CarrierX: what every list does, shown on endpoints.

use provider_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::wire::{Api, Reply, carrierx};

fn names(reply: &Reply) -> Vec<String> {
    let items = reply.at("/items");
    items
        .as_array()
        .unwrap()
        .iter()
        .map(|item| item["name"].as_str().unwrap().to_owned())
        .collect()
}

async fn listed(api: &Api, query: &str) -> Vec<String> {
    names(&api.get(&format!("/endpoints?{query}")).await)
}

#[tokio::test]
async fn following_next_meets_every_object_once() {
    let sandbox = Sandbox::start().await.unwrap();
    let api = carrierx(&sandbox);
    let everything = api.get("/endpoints").await;
    assert_eq!(
        (
            everything.at("/limit"),
            everything.at("/total"),
            everything.at("/has_more")
        ),
        (10.into(), 6.into(), false.into())
    );
    assert_eq!(everything.at("/pagination"), json!({}));

    let mut path = "/endpoints?limit=4&order=name+desc&exclude_fields=addresses".to_owned();
    let (mut met, mut pages) = (Vec::new(), 0);
    loop {
        let page = api.get(&path).await;
        assert_eq!(page.at("/count"), names(&page).len());
        met.extend(names(&page));
        pages += 1;
        let Some(next) = page.value()["pagination"]["next"]
            .as_str()
            .map(str::to_owned)
        else {
            assert_eq!(page.at("/has_more"), false);
            assert!(
                page.at("/pagination/previous")
                    .as_str()
                    .unwrap()
                    .contains("offset=0")
            );
            break;
        };
        assert_eq!(page.at("/has_more"), true);
        path = next
            .strip_prefix(&sandbox.carrierx_url())
            .unwrap_or_else(|| panic!("{next}"))
            .to_owned();
    }
    let mut expected = names(&everything);
    expected.sort();
    expected.reverse();
    assert_eq!((met, pages), (expected, 2));
    assert_eq!(
        api.get("/endpoints?offset=100").await.at("/items"),
        json!([])
    );
}

#[tokio::test]
async fn filters_order_and_field_selection_do_what_they_say() {
    let sandbox = Sandbox::start().await.unwrap();
    let api = carrierx(&sandbox);
    assert_eq!(
        listed(&api, "filter=name+eq+%22open+gateway+a%22").await,
        ["open gateway a"]
    );
    assert_eq!(
        listed(&api, "filter=addresses.ip%20eq%20203.0.113.32").await,
        ["open gateway b"]
    );
    assert_eq!(
        listed(
            &api,
            "filter=type+eq+third_party+and+auth_required+eq+false&order=name+desc"
        )
        .await,
        ["open gateway b", "open gateway a"]
    );
    assert_eq!(
        listed(&api, "order=capacity+desc&limit=1").await,
        ["third party endpoint"]
    );
    let mut shuffled = listed(&api, "order=shuffle").await;
    let mut plain = listed(&api, "").await;
    assert_ne!(shuffled, plain);
    shuffled.sort();
    plain.sort();
    assert_eq!(shuffled, plain);

    let two = api
        .get("/endpoints?limit=1&include_fields=name,%20type")
        .await;
    assert_eq!(
        two.at("/items/0"),
        json!({ "name": "third party endpoint", "type": "third_party" })
    );
    let fewer = api
        .get("/endpoints?limit=1&exclude_fields=addresses,notInTheSpec")
        .await
        .at("/items/0");
    assert!(
        fewer.get("addresses").is_none()
            && fewer.get("notInTheSpec").is_none()
            && fewer.get("name").is_some()
    );
    let related = api.get("/endpoints?limit=1&with_related=true").await;
    assert_eq!(related.at("/items/0/partner/login"), "sandbox");
    assert_eq!(
        api.get("/endpoints?limit=1")
            .await
            .at("/items/0")
            .get("partner"),
        None
    );
}

#[tokio::test]
async fn parameters_that_make_no_sense_are_bad_requests() {
    let sandbox = Sandbox::start().await.unwrap();
    let api = carrierx(&sandbox);
    let bad = |field: &str, message: &str| -> Value {
        let item = json!({ "field": field, "message": message, "reference_sid": null });
        json!({ "message": "Bad request", "errors": [item] })
    };
    for (query, field, message) in [
        ("limit=0", "limit", "must be at least 1"),
        ("limit=1001", "limit", "must be at most 1000"),
        ("limit=many", "limit", "must be an integer"),
        ("offset=-1", "offset", "must be at least 0"),
        (
            "filter=name",
            "filter",
            "a condition is: field operator value",
        ),
        (
            "order=name+upwards",
            "order",
            "must be a field, a field and asc or desc, or shuffle",
        ),
    ] {
        api.get(&format!("/endpoints?{query}"))
            .await
            .is(400, &bad(field, message));
    }
}
