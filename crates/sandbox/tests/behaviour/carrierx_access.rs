//! CarrierX: access control, and what groups numbers.

use serde_json::{Value, json};

use crate::carrierx_world::{
    DID, DID_GROUP, PARTNER, STRANGER, TRUNK_GROUP, column, forbidden, missing, refuses, still,
    text, with_token,
};

const RULE: &str = "5398d9d8-72ef-42af-9d00-14ad5e7196df";

#[tokio::test]
async fn the_rules_of_the_parent_are_read_only() {
    let (_sandbox, api) = still().await;
    let sub = with_token(&api, "sandbox-sub-token");
    let own = sub
        .post(
            "/accesscontrol/rules",
            json!({ "field": "to", "operation": "exact", "quantifier": "any", "entries": ["1"] }),
        )
        .await;
    assert_eq!(
        (own.at("/read_only"), own.at("/name")),
        (json!(false), json!("N/A"))
    );
    assert_eq!(own.at("").get("partner_sid"), None);
    let listed = sub.get("/accesscontrol/rules").await;
    assert_eq!(column(&listed, "read_only"), [json!(true), json!(false)]);
    assert_eq!(
        column(
            &sub.get("/accesscontrol/rules?filter=read_only+eq+true")
                .await,
            "rule_sid"
        ),
        [json!(RULE)]
    );
    let path = format!("/accesscontrol/rules/{RULE}");
    forbidden(&sub.patch(&path, json!({ "name": "mine" })).await);
    forbidden(&sub.delete(&path).await);
    let read = api.get(&path).await;
    api.json("PUT", &path, &read.text)
        .await
        .is(200, &read.value());
    missing(
        &api.get(&format!(
            "/accesscontrol/rules/{}",
            text(&own.at("/rule_sid"))
        ))
        .await,
    );
    assert_eq!(api.delete(&path).await.status, 204);
}

#[tokio::test]
async fn lists_in_force_run_from_the_topmost_owner_down() {
    let (_sandbox, api) = still().await;
    let list = |direction: &str| {
        json!({
            "access_control_rules": [RULE], "direction": direction, "sms_action_false": "accept", "sms_action_true": "reject",
            "voice_action_false": "accept", "voice_action_true": "reject403",
        })
    };
    api.patch(
        &format!("/partners/{PARTNER}"),
        json!({ "acls": [list("outbound")] }),
    )
    .await
    .at("");
    let group = api
        .patch(
            &format!("/trunk_groups/{TRUNK_GROUP}"),
            json!({ "acls": [list("any")] }),
        )
        .await;
    assert_eq!(
        group.at("/acls/0/sms_action_true"),
        json!(null),
        "groups decide about calls only"
    );
    let layers = |query: String| {
        let api = api.clone();
        async move {
            column(
                &api.get(&format!("/accesscontrol/effective_acl/{query}"))
                    .await,
                "layer",
            )
        }
    };
    assert_eq!(layers("calls".to_owned()).await, [json!(0)]);
    assert_eq!(
        layers(format!("calls?trunk_group_sid={TRUNK_GROUP}")).await,
        [json!(0), json!(1)]
    );
    assert_eq!(
        layers(format!(
            "calls?trunk_group_sid={TRUNK_GROUP}&direction=inbound"
        ))
        .await,
        [json!(1)]
    );
    assert_eq!(
        layers("sms?direction=inbound".to_owned()).await,
        Vec::<Value>::new()
    );
    let trunk = "d0849788-4135-45a3-a748-7efce5733d51";
    api.patch(
        &format!("/trunk_groups/{TRUNK_GROUP}/trunks/{trunk}"),
        json!({ "acls": [list("inbound")] }),
    )
    .await
    .at("");
    assert_eq!(
        layers(format!("calls?trunk_sid={trunk}")).await,
        [json!(0), json!(1), json!(2)]
    );
    let sub = with_token(&api, "sandbox-sub-token")
        .get("/accesscontrol/effective_acl/sms")
        .await;
    assert_eq!(
        sub.at("/items/0/effective_acls/0/sms_action_true"),
        "reject",
        "the parent's list decides too"
    );

    let unknown = json!({ "acls": [{ "access_control_rules": ["nowhere"] }] });
    let field = "acls.0.access_control_rules";
    refuses(
        &api.patch(&format!("/trunk_groups/{TRUNK_GROUP}"), unknown)
            .await,
        field,
        "cannot find item by sid",
    );
    missing(
        &api.get(&format!(
            "/accesscontrol/effective_acl/calls?partner_sid={STRANGER}"
        ))
        .await,
    );
    missing(
        &api.get("/accesscontrol/effective_acl/calls?trunk_sid=nowhere")
            .await,
    );
}

#[tokio::test]
async fn prefixes_are_digits_and_groups_let_go_of_their_numbers() {
    let (_sandbox, api) = still().await;
    for path in ["/phonenumber/prefixes", "/phonenumber/lrn_prefixes"] {
        let created = api.post(path, json!({ "prefix": "4420" })).await;
        assert_eq!(
            (created.at("/name"), created.at("/partner_sid")),
            (json!("N/A"), json!(PARTNER))
        );
        refuses(
            &api.post(path, json!({ "prefix": "44-20" })).await,
            "prefix",
            "must be the leading digits of a number",
        );
        let wrong = json!({ "prefix": "44", "source_trunk_group_sid": "x" });
        refuses(
            &api.post(path, wrong).await,
            "source_trunk_group_sid",
            "cannot find item by sid",
        );
    }
    assert_eq!(
        api.delete(&format!("/phonenumber/did_groups/{DID_GROUP}"))
            .await
            .status,
        204
    );
    assert_eq!(
        api.get(&format!("/phonenumber/dids/{DID}"))
            .await
            .at("/did_group_sid"),
        json!(null)
    );
    assert_eq!(
        column(&api.get("/phonenumber/short_codes").await, "did_group_sid"),
        [json!(null)]
    );
    missing(
        &api.get("/phonenumber/did_groups/000000d6-5b1d-4c2a-9e30-000000000002")
            .await,
    );
}
