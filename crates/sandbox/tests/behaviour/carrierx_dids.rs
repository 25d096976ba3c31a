//! CarrierX: renting numbers, giving them back, switching their messaging.

use serde_json::{Value, json};

use crate::carrierx_world::{
    CAMPAIGN, DID, NUMBER, OTHER_CAMPAIGN, SUB_PARTNER, column, later, limited, missing, refuses,
    still, table, text, with_token,
};

const DIDS: &str = "/phonenumber/dids";
const AVAILABLE: &str = "/phonenumber/available_dids";
const VOICE_ONLY: &str = "00000d1d-5b1d-4c2a-9e30-000000000001";

#[tokio::test]
async fn reading_takes_the_documented_scopes_or_those_of_its_siblings() {
    let (_sandbox, api) = still().await;
    for (scope, status) in [
        ("partners.read", 200),
        ("phonenumber.read", 200),
        ("phonenumber.manage", 200),
        ("sms.read", 403),
    ] {
        let caller = limited(&api, scope).await;
        for path in [DIDS.to_owned(), format!("{DIDS}/{DID}")] {
            assert_eq!(caller.get(&path).await.status, status, "{scope} {path}");
        }
    }
    let reader = limited(&api, "phonenumber.read").await;
    let path = format!("{DIDS}/{DID}");
    let refused = reader.patch(&path, json!({ "name": "x" })).await;
    refused.is(403, &json!({ "message": "Forbidden" }));
}

#[tokio::test]
async fn the_first_number_the_one_named_or_one_that_fits_is_rented() {
    let (_sandbox, api) = still().await;
    let free = column(&api.get(AVAILABLE).await, "phonenumber");
    assert_eq!(api.post(DIDS, json!({})).await.at("/phonenumber"), free[0]);
    let named = api
        .post(
            DIDS,
            json!({ "phonenumber": "+1 (303) 555-0132", "attributes": { "team": "west" } }),
        )
        .await;
    assert_eq!(
        (named.at("/phonenumber"), named.at("/attributes/team")),
        (json!("13035550132"), json!("west"))
    );
    let fitting = api
        .post(
            &format!("{DIDS}?filter=locality+eq+%22LOS+ANGELES%22+and+capabilities+eq+23"),
            json!({}),
        )
        .await;
    assert_eq!(fitting.at("/phonenumber"), "12135550152");

    for taken in [NUMBER, "13035550130", "13035550132"] {
        refuses(
            &api.post(DIDS, json!({ "phonenumber": taken })).await,
            "phonenumber",
            "this phonenumber is not available",
        );
    }
    refuses(
        &api.post(&format!("{DIDS}?filter=state+eq+TX"), json!({}))
            .await,
        "phonenumber",
        "no phonenumber is available",
    );
    refuses(
        &api.post(DIDS, json!({ "status": "assigned" })).await,
        "status",
        "this field is read-only",
    );
    refuses(
        &api.post(DIDS, json!({ "trunk_group_sid": "x" })).await,
        "trunk_group_sid",
        "cannot find item by sid",
    );
    assert_eq!(
        api.post(&format!("{DIDS}?filter=state"), json!({}))
            .await
            .status,
        400
    );
}

#[tokio::test]
async fn a_released_number_ages_before_it_can_be_rented_again() {
    let (sandbox, api) = still().await;
    let path = format!("{DIDS}/{DID}");
    assert_eq!(api.delete(&path).await.status, 204);
    missing(&api.get(&path).await);
    missing(&api.delete(&path).await);
    missing(&api.get(&format!("{AVAILABLE}/{DID}")).await);
    let rent = json!({ "phonenumber": NUMBER });
    refuses(
        &api.post(DIDS, rent.clone()).await,
        "phonenumber",
        "this phonenumber is not available",
    );
    let record = table(&sandbox, "dids")
        .into_iter()
        .find(|did| did["did_sid"] == DID)
        .unwrap();
    assert_eq!(
        (&record["status"], &record["partner_sid"]),
        (&json!("aging"), &json!(null))
    );

    // 86 400 minutes.
    later(&sandbox, 86_400 * 60 - 1);
    assert_eq!(api.post(DIDS, rent.clone()).await.status, 422);
    later(&sandbox, 1);
    let blank = api.get(&format!("{AVAILABLE}/{DID}")).await;
    for (member, value) in [
        ("active_capabilities", json!(4)),
        ("attributes", json!({})),
        ("callback_url", json!(null)),
        ("campaign_sid", json!(null)),
        ("name", json!("N/A")),
        ("status", json!("available")),
        ("trunk_group_sid", json!(null)),
    ] {
        assert_eq!(blank.at(&format!("/{member}")), value, "{member}");
    }
    let again = api.post(DIDS, rent).await;
    assert_eq!(
        (again.at("/did_sid"), again.at("/status")),
        (json!(DID), json!("assigned"))
    );
    assert_eq!(
        api.get(&format!("{DIDS}/{DID}/messaging"))
            .await
            .at("/status"),
        "disabled"
    );
}

#[tokio::test]
async fn a_number_of_another_provider_is_ordered_and_comes_later() {
    let (sandbox, api) = still().await;
    let callbacks = json!({ "callbacks": { "phonenumber_order": "http://localhost:9/orders" } });
    api.patch("/partners/0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21", callbacks)
        .await
        .at("");
    let order = json!({ "phonenumber": "46705550177" });
    assert_eq!(
        api.post(DIDS, order.clone()).await.status,
        422,
        "not without include_external"
    );
    let ordered = api
        .post(&format!("{DIDS}?include_external=true"), order.clone())
        .await;
    assert_eq!(
        (ordered.at("/status"), ordered.at("/country_code")),
        (json!("available"), json!("SWE"))
    );
    assert_eq!(ordered.at("").get("provider"), None);
    let path = format!("{DIDS}/{}", text(&ordered.at("/did_sid")));
    refuses(
        &api.post(&format!("{path}/messaging"), json!({ "enabled": true }))
            .await,
        "enabled",
        "messaging cannot be switched for numbers from external providers",
    );
    assert_eq!(
        api.post(&format!("{DIDS}?include_external=true"), order)
            .await
            .status,
        422,
        "it is known now"
    );
    assert!(
        !column(
            &api.get(&format!("{AVAILABLE}?limit=100")).await,
            "phonenumber"
        )
        .contains(&json!("46705550177"))
    );

    later(&sandbox, 30);
    assert_eq!(api.get(&path).await.at("/status"), "assigned");
    let told = table(&sandbox, "callbacks");
    assert_eq!(told.len(), 1);
    assert_eq!(
        (&told[0]["event"], &told[0]["body"]["phonenumber"]),
        (&json!("phonenumber_order"), &json!("46705550177"))
    );
    assert_eq!(api.delete(&path).await.status, 204);
    assert_eq!(api.get(&path).await.status, 404);
}

#[tokio::test]
async fn the_pool_is_browsed_by_place_and_counted_by_group() {
    let (_sandbox, api) = still().await;
    let browsed = api.get(&format!("{AVAILABLE}?filter=state+eq+CO")).await;
    assert_eq!(
        column(&browsed, "phonenumber"),
        ["13035550131", "13035550132"]
    );
    assert_eq!(
        (browsed.at("/total"), browsed.at("/count")),
        (json!(null), json!(2))
    );
    assert_eq!(
        api.get("/dids/inventory?filter=state+eq+CO")
            .await
            .at("/total"),
        2
    );

    let near = api
        .get(&format!(
            "{AVAILABLE}?limit=3&filter=phonenumber+nearby+latlng:40.7,-73.6+and+capabilities+bit+2"
        ))
        .await;
    assert_eq!(
        column(&near, "phonenumber"),
        ["15165550111", "12125550121", "16465550122"]
    );
    let next = near.at("/pagination/next");
    assert!(
        text(&next).contains("filter=phonenumber%20nearby%20latlng"),
        "{next}"
    );

    let coverage = |query: &'static str| {
        let api = api.clone();
        async move {
            api.get(&format!("/phonenumber/coverage?{query}"))
                .await
                .at("/items")
        }
    };
    let count = |key: &str, count: i32| json!({ "count": count, "key": key });
    assert_eq!(
        coverage("group_by=state").await,
        json!([
            count("CA", 3),
            count("CO", 2),
            count("DC", 2),
            count("NY", 4)
        ])
    );
    assert_eq!(
        coverage("group_by=npa&filter=state+eq+NY+and+capabilities+bit+2").await,
        json!([count("212", 1), count("516", 1), count("646", 1)])
    );
    assert_eq!(
        coverage("group_by=npa_nxx&filter=npa+eq+303").await,
        json!([count("303555", 2)])
    );
    let first = api
        .get("/phonenumber/coverage?group_by=state&limit=2&filter=capabilities+bit+4")
        .await;
    assert_eq!(
        (first.at("/total"), first.at("/has_more")),
        (json!(4), json!(true))
    );
    assert!(text(&first.at("/pagination/next")).contains("filter=capabilities"));
    assert_eq!(
        api.get("/phonenumber/coverage?group_by=price").await.status,
        400
    );
    assert_eq!(api.get("/phonenumber/coverage").await.status, 400);
}

#[tokio::test]
async fn what_can_change_changes_and_a_number_is_not_given_away_by_null() {
    let (_sandbox, api) = still().await;
    let path = format!("{DIDS}/{DID}");
    let read = api.get(&path).await.text;
    let sent = read.replace("Front desk", "Back desk");
    assert_eq!(api.json("PUT", &path, &sent).await.text, sent);
    let patched = api
        .patch(
            &path,
            json!({ "attributes": { "shift": "night" }, "did_group_sid": null }),
        )
        .await;
    assert_eq!(
        patched.at("/attributes"),
        json!({ "team": "front-desk", "shift": "night" })
    );
    assert_eq!(patched.at("/did_group_sid"), json!(null));
    refuses(
        &api.patch(&path, json!({ "phonenumber": "1" })).await,
        "phonenumber",
        "this field cannot be changed",
    );
    refuses(
        &api.patch(&path, json!({ "partner_sid": null })).await,
        "partner_sid",
        "a number is given up by releasing it",
    );
    // What marks a number of another provider cannot be sent.
    let marked = api.patch(&path, json!({ "provider": "external" })).await;
    assert_eq!(marked.at("").get("provider"), None);
    assert_eq!(
        api.post(&format!("{path}/messaging"), json!({}))
            .await
            .status,
        200
    );
    let given = api
        .patch(&path, json!({ "partner_sid": SUB_PARTNER }))
        .await;
    assert_eq!(given.at("/partner_sid"), SUB_PARTNER);
    assert_eq!(
        with_token(&api, "sandbox-sub-token")
            .get(&path)
            .await
            .status,
        200
    );
}

#[tokio::test]
async fn the_route_of_enabled_messaging_changes_by_force_only() {
    let (sandbox, api) = still().await;
    let messaging = format!("{DIDS}/{DID}/messaging");
    let before = api.get(&messaging).await.at("");
    let other = json!({ "enabled": true, "campaign_sid": OTHER_CAMPAIGN });
    let refused = api.post(&messaging, other.clone()).await;
    assert_eq!(
        (
            refused.status,
            &refused.value()["errors"][0]["reference_sid"]
        ),
        (409, &json!(DID))
    );
    api.get(&messaging).await.is(200, &before);
    let forced = format!("{messaging}?force=true");
    refuses(
        &api.post(
            &forced,
            json!({ "enabled": false, "campaign_sid": OTHER_CAMPAIGN }),
        )
        .await,
        "enabled",
        "must stay true when force=true changes type, campaign_sid or p2p_nnid",
    );
    let changed = api.post(&forced, other).await;
    assert_eq!(
        (changed.at("/status"), changed.at("/campaign_external_id")),
        (json!("in_progress"), json!("CXAMPL2"))
    );
    later(&sandbox, 5);
    assert_eq!(
        api.get(&format!("{DIDS}/{DID}")).await.at("/campaign_sid"),
        OTHER_CAMPAIGN
    );

    assert_eq!(
        api.post(&messaging, json!({ "enabled": false }))
            .await
            .at("/status"),
        "in_progress"
    );
    assert_eq!(
        api.get(&format!("{DIDS}/{DID}"))
            .await
            .at("/active_capabilities"),
        31,
        "until it takes effect"
    );
    later(&sandbox, 5);
    assert_eq!(api.get(&messaging).await.at("/status"), "disabled");
    assert_eq!(
        api.get(&format!("{DIDS}/{DID}"))
            .await
            .at("/active_capabilities"),
        4
    );
    assert_eq!(
        api.post(
            &messaging,
            json!({ "enabled": true, "campaign_sid": CAMPAIGN })
        )
        .await
        .status,
        200
    );
    later(&sandbox, 5);
    let p2p = api
        .post(
            &forced,
            json!({ "enabled": true, "type": "p2p", "p2p_nnid": "109955" }),
        )
        .await;
    assert_eq!(
        (p2p.at("/campaign_sid"), p2p.at("/p2p_nnid")),
        (json!(null), json!("109955"))
    );
}

#[tokio::test]
async fn messaging_needs_a_capable_number_and_a_campaign_in_sight() {
    let (_sandbox, api) = still().await;
    missing(&api.get(&format!("{DIDS}/{VOICE_ONLY}/messaging")).await);
    missing(
        &api.post(
            &format!("{DIDS}/{VOICE_ONLY}/messaging"),
            json!({ "enabled": true }),
        )
        .await,
    );
    let did = api
        .post(DIDS, json!({ "phonenumber": "12135550151" }))
        .await
        .at("/did_sid");
    let messaging = format!("{DIDS}/{}/messaging", text(&did));
    assert_eq!(api.get(&messaging).await.at("/enabled"), false);
    refuses(
        &api.post(&messaging, json!({ "enabled": true })).await,
        "campaign_sid",
        "this field is required for type a2p",
    );
    for campaign in ["nowhere", "000000ca-5b1d-4c2a-9e30-000000000002"] {
        let wanted = json!({ "enabled": true, "type": "a2p", "campaign_sid": campaign });
        refuses(
            &api.post(&messaging, wanted).await,
            "campaign_sid",
            "cannot find item by sid",
        );
    }
    let untouched: Value = api.get(&messaging).await.at("/status");
    assert_eq!(untouched, "disabled");
}
