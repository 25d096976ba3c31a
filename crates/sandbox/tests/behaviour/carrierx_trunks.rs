//! CarrierX: trunk groups and their trunks.

use serde_json::json;

use crate::carrierx_world::{
    DID, ENDPOINT, PARTNER, STRANGER, TRUNK_GROUP, column, forbidden, limited, missing, refuses,
    still, text,
};

#[tokio::test]
async fn trunks_are_shown_and_created_with_the_group_only_when_asked() {
    let (_sandbox, api) = still().await;
    let path = format!("/trunk_groups/{TRUNK_GROUP}");
    assert_eq!(api.get(&path).await.at("").get("trunks"), None);
    let shown = api.get(&format!("{path}?with_trunks=true")).await;
    assert_eq!(shown.at("/trunks/0/name"), "Primary to edge-gateway-1");
    assert_eq!(
        shown.at("/trunks/0").get("trunk_group_sid"),
        None,
        "the group is in the path"
    );
    assert_eq!(
        api.get("/trunk_groups?with_trunks=true")
            .await
            .at("/items/0/trunks"),
        shown.at("/trunks")
    );

    let group = json!({ "name": "Two", "trunks": [{ "weight": 1 }, { "weight": 2 }] });
    refuses(
        &api.post("/trunk_groups", group.clone()).await,
        "trunks",
        "trunks are created with the query argument with_trunks=true",
    );
    let groups_only = limited(&api, "trunk_groups.manage").await;
    forbidden(
        &groups_only
            .post("/trunk_groups?with_trunks=true", group.clone())
            .await,
    );
    assert_eq!(
        api.get("/trunk_groups").await.at("/total"),
        1,
        "nothing was left behind"
    );

    let created = api.post("/trunk_groups?with_trunks=true", group).await;
    assert_eq!(
        (
            created.at("/trunks/0/weight"),
            created.at("/trunks/1/weight")
        ),
        (json!(1), json!(2))
    );
    let members = api
        .get(&format!(
            "/trunk_groups/{}/trunks",
            text(&created.at("/trunk_group_sid"))
        ))
        .await;
    assert_eq!(members.at("/total"), 2);
    let bad = json!({ "trunks": [{ "weight": 1 }, { "endpoint_sid": "nowhere" }] });
    refuses(
        &api.post("/trunk_groups?with_trunks=true", bad).await,
        "endpoint_sid",
        "cannot find item by sid",
    );
    assert_eq!(
        api.get("/trunk_groups").await.at("/total"),
        2,
        "all or nothing"
    );
}

#[tokio::test]
async fn a_new_group_has_the_documented_defaults() {
    let (_sandbox, api) = still().await;
    let mut created = api.post("/trunk_groups", json!({})).await.at("");
    created.as_object_mut().unwrap().remove("trunk_group_sid");
    let expected = json!({
        "acls": [], "external_handlers": [], "hard_failure_codes": "408;", "hard_failure_cooldown": 120,
        "hard_failure_interval": 60, "hard_failure_last_resort": "first", "hard_failure_threshold": 3, "name": "N/A",
        "partner_sid": PARTNER, "routing_data": null, "routing_type": "failover", "sip_options_locations": [],
        "sip_options_threshold": 3, "soft_failure_codes": "408;", "transformations": [],
    });
    assert_eq!(created, expected);
    refuses(
        &api.post("/trunk_groups", json!({ "hard_failure_codes": "408;503" }))
            .await,
        "hard_failure_codes",
        "must be SIP codes, each ended by a semicolon, such as 408;503;",
    );
    refuses(
        &api.post("/trunk_groups", json!({ "partner_sid": STRANGER }))
            .await,
        "partner_sid",
        "cannot find item by sid",
    );
    refuses(
        &api.post("/trunk_groups", json!({ "trunk_group_sid": "mine" }))
            .await,
        "trunk_group_sid",
        "this field is read-only",
    );
}

#[tokio::test]
async fn a_put_takes_what_a_get_gave() {
    let (_sandbox, api) = still().await;
    let path = format!("/trunk_groups/{TRUNK_GROUP}");
    let read = api.get(&path).await.text;
    let sent = read.replace("Main voice", "East voice");
    let replaced = api.json("PUT", &path, &sent).await;
    assert_eq!((replaced.status, &replaced.text), (200, &sent));

    let trunk = api.get(&format!("{path}/trunks")).await.at("/items/0");
    let trunk_path = format!("{path}/trunks/{}", text(&trunk["trunk_sid"]));
    let mut changed = trunk;
    changed["priority"] = json!(5);
    api.put(&trunk_path, changed.clone())
        .await
        .is(200, &changed);
    api.get(&trunk_path).await.is(200, &changed);
    // A member that no document knows cannot move a trunk to another group.
    let moved = json!({ "trunk_group_sid": "00000076-5b1d-4c2a-9e30-000000000001" });
    assert_eq!(api.patch(&trunk_path, moved).await.status, 200);
    api.get(&trunk_path).await.is(200, &changed);
}

#[tokio::test]
async fn a_trunk_is_found_in_its_group_only() {
    let (_sandbox, api) = still().await;
    let other = api
        .post("/trunk_groups", json!({}))
        .await
        .at("/trunk_group_sid");
    let trunk = api
        .post(
            &format!("/trunk_groups/{TRUNK_GROUP}/trunks"),
            json!({ "endpoint_sid": ENDPOINT }),
        )
        .await;
    assert_eq!(
        (trunk.at("/allow_transfer"), trunk.at("/in_capacity")),
        (json!(false), json!(0))
    );
    let sid = trunk.at("/trunk_sid");
    missing(
        &api.get(&format!(
            "/trunk_groups/{}/trunks/{}",
            text(&other),
            text(&sid)
        ))
        .await,
    );
    missing(
        &api.delete(&format!(
            "/trunk_groups/{}/trunks/{}",
            text(&other),
            text(&sid)
        ))
        .await,
    );
    let foreign = "/trunk_groups/00000076-5b1d-4c2a-9e30-000000000001";
    missing(&api.get(foreign).await);
    missing(&api.get(&format!("{foreign}/trunks")).await);
    missing(&api.post(&format!("{foreign}/trunks"), json!({})).await);
    assert_eq!(
        api.delete(&format!(
            "/trunk_groups/{TRUNK_GROUP}/trunks/{}",
            text(&sid)
        ))
        .await
        .status,
        204
    );
}

#[tokio::test]
async fn a_group_takes_its_trunks_along_and_lets_its_numbers_go() {
    let (_sandbox, api) = still().await;
    assert_eq!(
        api.delete(&format!("/trunk_groups/{TRUNK_GROUP}"))
            .await
            .status,
        204
    );
    missing(
        &api.get(&format!("/trunk_groups/{TRUNK_GROUP}/trunks"))
            .await,
    );
    assert_eq!(
        api.get(&format!("/phonenumber/dids/{DID}"))
            .await
            .at("/trunk_group_sid"),
        json!(null)
    );
    assert_eq!(
        column(&api.get("/phonenumber/prefixes").await, "trunk_group_sid"),
        [json!(null)]
    );
}
