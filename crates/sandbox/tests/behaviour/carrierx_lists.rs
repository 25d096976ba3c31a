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
async fn a_strict_sandbox_names_fields_that_nobody_documented() {
    let strict = Sandbox::builder().strict(true).start().await.unwrap();
    let lenient = Sandbox::start().await.unwrap();
    let (strict, lenient) = (carrierx(&strict), carrierx(&lenient));
    let one = "/endpoints/1a34c5e9-3a09-4de5-b553-5f6a9ef202ac";
    for (path, parameter, field) in [
        ("/endpoints?order=nosuch+desc", "order", "nosuch"),
        ("/endpoints?filter=nosuch+eq+1", "filter", "nosuch"),
        (
            "/endpoints?filter=name+eq+a+and+addresses.prot+eq+1",
            "filter",
            "addresses.prot",
        ),
        (
            "/endpoints?include_fields=name,nosuch",
            "include_fields",
            "nosuch",
        ),
        (
            &format!("{one}?exclude_fields=nosuch"),
            "exclude_fields",
            "nosuch",
        ),
        (
            "/phonenumber/coverage?group_by=state&filter=key+eq+NY",
            "filter",
            "key",
        ),
        (
            "/phonenumber/available_dids?filter=phonenumber+nearby+latlng:40,-74+and+nosuch+eq+1",
            "filter",
            "nosuch",
        ),
    ] {
        let told = format!("names {field}, which is not documented");
        let item = json!({ "field": parameter, "message": told, "reference_sid": null });
        let refusal = json!({ "message": "Bad request", "errors": [item] });
        strict.get(path).await.is(400, &refusal);
        assert_eq!(lenient.get(path).await.status, 200, "{path}");
    }
    for path in [
        "/endpoints?order=name+desc&filter=addresses.port+eq+5060&include_fields=name,capacity",
        "/endpoints?order=shuffle",
        "/endpoints?filter=attributes.anything+eq+goes",
        "/phonenumber/dids?with_related=true&include_fields=phonenumber,partner",
        "/phonenumber/coverage?group_by=state&filter=npa+eq+516&order=count+desc",
        "/phonenumber/available_dids?filter=phonenumber+nearby+latlng:40,-74+and+state+eq+NY",
    ] {
        assert_eq!(strict.get(path).await.status, 200, "{path}");
    }
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
        (10.into(), 7.into(), false.into())
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
        json!({ "name": "edge-gateway-1", "type": "third_party" })
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
    assert_eq!(related.at("/items/0/partner/login"), "acme");
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
        ("limit=", "limit", "must be an integer"),
        ("limit=1.5", "limit", "must be an integer"),
        ("limit=%D9%A3", "limit", "must be an integer"),
        (
            "limit=99999999999999999999",
            "limit",
            "must be at most 1000",
        ),
        ("offset=-1", "offset", "must be at least 0"),
        (
            "offset=99999999999999999999",
            "offset",
            "must be at most 9223372036854775807",
        ),
        (
            "filter=name+near+x",
            "filter",
            "\"near\" is none of the operators eq, ne, gt, ge, lt, le, like, bit",
        ),
        (
            "filter=name+EQ+x",
            "filter",
            "\"EQ\" is none of the operators eq, ne, gt, ge, lt, le, like, bit",
        ),
        (
            "filter=name+eq+x+or+type+eq+y",
            "filter",
            "expected and, found \"or\"",
        ),
        (
            "filter=name+eq+caf%C3%A9+au+lait",
            "filter",
            "expected and, found \"au\"",
        ),
        (
            "filter=name+eq+%E2%80%9Cx%E2%80%9D+and",
            "filter",
            "a condition is: field operator value",
        ),
        (
            "filter=name+eq+%22x",
            "filter",
            "the quote \" is never closed",
        ),
        (
            "order=name+DESC",
            "order",
            "must be a field, a field and asc or desc, or shuffle",
        ),
        (
            "order=name+asc+type",
            "order",
            "must be a field, a field and asc or desc, or shuffle",
        ),
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

/// Nobody documents these; they are no errors here, and each answer is the least surprising one.
#[tokio::test]
async fn odd_queries_have_an_answer() {
    let sandbox = Sandbox::start().await.unwrap();
    let api = carrierx(&sandbox);
    for name in ["caf\u{e9} \"1\"", "\u{1f4de} desk", "100%", "007"] {
        let made = json!({ "type": "third_party", "name": name });
        assert_eq!(api.post("/endpoints", made).await.status, 200);
    }
    let (all, first) = {
        let names = listed(&api, "limit=1000").await;
        (names.len(), names[0].clone())
    };
    for (query, expected) in [
        ("filter=&limit=1000", all),
        ("filter=%20&limit=1000", all),
        ("order=&limit=1000", all),
        ("order=nothing&limit=1000", all),
        ("order=%C3%A9+desc&limit=1000", all),
        // A field that nothing has equals nothing, and differs from everything.
        ("filter=nothing+eq+1", 0),
        ("filter=nothing+ne+1&limit=1000", all),
        ("filter=nothing.at.all+like+%25", 0),
        ("filter=..+eq+x", 0),
        ("filter=name.first+eq+x", 0),
        ("filter=name+bit+1", 0),
        ("filter=capacity+bit+x", 0),
        ("filter=name+eq+%27caf%C3%A9+%221%22%27", 1),
        ("filter=name+like+%25%C3%A9%25", 1),
        ("filter=name+like+%F0%9F%93%9E%25", 1),
        ("filter=name+like+%25&limit=1000", all),
        ("filter=name+like+%27100%25%27", 1),
        ("filter=name+eq+%FF", 0),
        ("offset=9223372036854775807", 0),
        (&format!("limit=1000&offset={}", all - 1), 1),
        ("limit=3&limit=1000", 3),
    ] {
        let page = api
            .get(&format!("/endpoints?{query}&exclude_fields=type"))
            .await;
        assert_eq!(page.at("/count"), expected, "{query}");
    }
    for (selection, expected) in [
        ("include_fields=nothing", json!({})),
        ("include_fields=%F0%9F%98%80,name", json!({ "name": first })),
        ("include_fields=name&exclude_fields=name", json!({})),
        ("include_fields=Name", json!({})),
    ] {
        let page = api.get(&format!("/endpoints?limit=1&{selection}")).await;
        assert_eq!(page.at("/items/0"), expected, "{selection}");
    }
    let empty = api
        .get("/endpoints?limit=1&include_fields=&exclude_fields=,")
        .await;
    assert!(empty.at("/items/0/endpoint_sid").is_string());
}

#[tokio::test]
async fn links_keep_the_query_and_lead_back() {
    let sandbox = Sandbox::start().await.unwrap();
    let api = carrierx(&sandbox);
    let query = "filter=name+like+%25gateway%25&order=name+desc&include_fields=name&limit=1";
    let first = api.get(&format!("/endpoints?{query}")).await;
    let follow = async |page: &Reply, link: &str| {
        let link = page.at(&format!("/pagination/{link}"));
        let link = link.as_str().unwrap().to_owned();
        api.get(link.strip_prefix(&sandbox.carrierx_url()).unwrap())
            .await
    };
    let second = follow(&first, "next").await;
    assert_eq!(second.at("/offset"), 1);
    assert_ne!(names(&first), names(&second));
    assert_eq!(follow(&second, "previous").await.text, first.text);
    assert_eq!(first.at("/pagination").get("previous"), None);
    for word in ["name%20like%20%25gateway%25", "name%20desc"] {
        assert!(first.text.contains(word), "{}", first.text);
    }
}
