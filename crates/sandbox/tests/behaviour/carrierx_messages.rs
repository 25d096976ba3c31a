//! CarrierX: messages, their callbacks, their records; verification.

use provider_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::{
    carrierx_world::{
        DID_GROUP, NUMBER, PARTNER, column, later, limited, missing, refuses, still, table, text,
        with_token,
    },
    wire::{Api, Reply},
};

const MESSAGES: &str = "/sms/messages";

/// A number of the sub-partner with messaging on.
const SUB_NUMBER: &str = "12125550120";

async fn send(api: &Api, to: &str, text: &str) -> Reply {
    api.post(
        MESSAGES,
        json!({ "from": NUMBER, "to": to, "message": text }),
    )
    .await
}

fn told(sandbox: &Sandbox) -> Vec<(Value, Value, Value)> {
    let calls = table(sandbox, "callbacks").into_iter();
    calls
        .map(|call| {
            (
                call["url"].clone(),
                call["body"]["direction"].clone(),
                call["body"]["status"].clone(),
            )
        })
        .collect()
}

#[tokio::test]
async fn a_message_says_what_it_lacks() {
    let (_sandbox, api) = still().await;
    let long = "x".repeat(1_601);
    let eleven: Vec<_> = (0..10).map(|n| format!("1202555010{n}")).collect();
    for (body, field, message) in [
        (
            json!({ "from": NUMBER, "message": "x" }),
            "to",
            "this field is required",
        ),
        (
            json!({ "from": NUMBER, "to": "911", "message": "x" }),
            "to",
            "must be an E.164 number",
        ),
        (
            json!({ "from": NUMBER, "to": "12025550142" }),
            "message",
            "this field is required",
        ),
        (
            json!({ "from": "13035550130", "to": "12025550142", "message": "x" }),
            "from",
            "this phonenumber is not yours",
        ),
        (
            json!({ "from": "15165550111", "to": "12025550142", "message": "x" }),
            "from",
            "this phonenumber is not yours",
        ),
        (
            json!({ "from": "15165550103", "to": "12025550142", "message": "x" }),
            "from",
            "this phonenumber cannot send sms: messaging is not enabled",
        ),
        (
            json!({ "from": NUMBER, "to": "12025550142", "message": long, "media_urls": ["https://example.com/a.png"] }),
            "message",
            "must have at most 1600 characters",
        ),
        (
            json!({ "from": NUMBER, "group_recipients": eleven, "message": "x" }),
            "group_recipients",
            "a group has at most 10 numbers, the sender included",
        ),
        (
            json!({ "from": NUMBER, "to": "12025550142", "message": "x", "status": "sent" }),
            "status",
            "this field is read-only",
        ),
    ] {
        refuses(&api.post(MESSAGES, body).await, field, message);
    }
    assert_eq!(
        api.post(MESSAGES, json!({ "to": "12025550142" }))
            .await
            .status,
        422
    );
    assert_eq!(
        api.get(MESSAGES).await.at("/total"),
        1,
        "nothing but the seeded message"
    );
}

#[tokio::test]
async fn segments_and_media_decide_the_type_and_the_price() {
    let (sandbox, api) = still().await;
    let sms = send(&api, "12025550142", &"x".repeat(161)).await;
    assert_eq!(
        (sms.at("/type"), sms.at("/message_segments")),
        (json!("sms"), json!(2))
    );
    let mms = json!({ "from": NUMBER, "to": "12025550142", "media_urls": ["https://example.com/a.png"], "message": "look" });
    let mms = api.post(MESSAGES, mms).await;
    assert_eq!(
        (mms.at("/type"), mms.at("/message_segments")),
        (json!("mms"), json!(1))
    );
    let group = json!({ "from": NUMBER, "group_recipients": [NUMBER, "12025550142", "12025550143"], "message": "all" });
    assert_eq!(api.post(MESSAGES, group).await.at("/type"), "mms");
    later(&sandbox, 1);
    for (message, price) in [(sms, "0.015"), (mms, "0.015")] {
        let path = format!("{MESSAGES}/{}", text(&message.at("/message_sid")));
        assert_eq!(api.get(&path).await.at("/price"), price);
    }
}

#[tokio::test]
async fn a_message_to_a_number_of_the_sandbox_arrives_there() {
    let (sandbox, api) = still().await;
    let sub = with_token(&api, "sandbox-sub-token");
    let hook = json!({ "callbacks": { "sms": "http://127.0.0.1:9/sub" } });
    assert_eq!(
        sub.patch("/partners/3c9d1a77-2e54-4b8f-9a60-5d7e8f901b23", hook)
            .await
            .status,
        200
    );
    let sent = send(&api, SUB_NUMBER, "See you at nine.").await;
    assert_eq!(sub.get(MESSAGES).await.at("/total"), 0);
    later(&sandbox, 3);
    let inbox = sub.get(MESSAGES).await;
    let arrived = inbox.at("/items/0");
    for (member, value) in [
        ("direction", "inbound"),
        ("from", NUMBER),
        ("to", SUB_NUMBER),
        ("status", "received"),
        ("message", "See you at nine."),
        ("date_created", "2026-01-01T00:00:03.000Z"),
    ] {
        assert_eq!(arrived[member], value, "{member}");
    }
    assert_ne!(arrived["message_sid"], sent.at("/message_sid"));
    let (own, theirs) = ("https://hooks.example.org/sms", "http://127.0.0.1:9/sub");
    let expected = [
        (own, "outbound", "sent"),
        (theirs, "inbound", "received"),
        (own, "outbound", "delivered"),
    ];
    assert_eq!(
        told(&sandbox),
        expected.map(|(url, direction, status)| (json!(url), json!(direction), json!(status)))
    );
    let status: Vec<_> = table(&sandbox, "callbacks")
        .into_iter()
        .map(|call| call["status"].clone())
        .collect();
    assert_eq!(
        status[0],
        "not sent: only http addresses of this machine are called"
    );
    // It is posted, and nobody is there to hear it.
    let status = text(&status[1]);
    assert!(!status.starts_with("not sent"), "{status}");

    later(&sandbox, 2);
    let inbound = sub
        .get("/sms/message_drs?filter=direction+eq+inbound")
        .await;
    assert_eq!(
        (inbound.at("/count"), inbound.at("/items/0/number_external")),
        (json!(1), json!(NUMBER))
    );
    assert_eq!(inbound.at("/items/0/price"), json!(null));
    // The parent sees them with a scope of their own.
    let query = "/sms/message_drs?filter=direction+eq+inbound";
    assert_eq!(api.get(query).await.at("/count"), 1);
    assert_eq!(
        limited(&api, "sms.manage")
            .await
            .get(query)
            .await
            .at("/count"),
        0
    );
}

#[tokio::test]
async fn the_callback_of_a_number_goes_before_that_of_its_group_and_its_partner() {
    let (sandbox, api) = still().await;
    api.patch(
        &format!("/partners/{PARTNER}"),
        json!({ "callbacks": { "sms": "http://127.0.0.1:9/partner" } }),
    )
    .await
    .at("");
    let did = "/phonenumber/dids/9ee29510-077e-4773-84bd-1947b38804f3";
    api.patch(did, json!({ "callback_url": "http://127.0.0.1:9/number" }))
        .await
        .at("");
    api.patch(
        &format!("/phonenumber/did_groups/{DID_GROUP}"),
        json!({ "callback_url": "http://127.0.0.1:9/group" }),
    )
    .await
    .at("");
    for (change, url) in [
        (json!({}), "http://127.0.0.1:9/number"),
        (json!({ "callback_url": null }), "http://127.0.0.1:9/group"),
        (
            json!({ "did_group_sid": null }),
            "http://127.0.0.1:9/partner",
        ),
    ] {
        api.patch(did, change).await.at("");
        send(&api, "12025550142", "x").await.at("");
        later(&sandbox, 3);
        api.get(MESSAGES).await.at("");
        assert_eq!(told(&sandbox).last().unwrap().0, url);
    }
}

#[tokio::test]
async fn a_message_to_nobody_fails_and_costs_nothing() {
    let (sandbox, api) = still().await;
    let sent = send(&api, "12025550000", "x").await;
    later(&sandbox, 5);
    let failed = api
        .get(&format!("{MESSAGES}/{}", text(&sent.at("/message_sid"))))
        .await;
    assert_eq!(
        (failed.at("/status"), failed.at("/price")),
        (json!("failed"), json!(null))
    );
    let record = api.get("/sms/message_drs?filter=status+eq+failed").await;
    assert_eq!(
        (record.at("/count"), record.at("/items/0/vendor_error_code")),
        (json!(1), json!("unreachable"))
    );
    missing(&api.get(&format!("{MESSAGES}/nothing")).await);
}

/// Follows `next` and collects a member.
async fn follow(sandbox: &Sandbox, api: &Api, path: &str, member: &str) -> Vec<Value> {
    let (mut path, mut met) = (path.to_owned(), Vec::new());
    loop {
        let page = api.get(&path).await;
        met.extend(column(&page, member));
        match page.value()["pagination"]["next"].as_str() {
            None => return met,
            Some(next) => {
                path = next
                    .strip_prefix(&sandbox.carrierx_url())
                    .unwrap()
                    .to_owned()
            }
        }
    }
}

#[tokio::test]
async fn records_are_read_on_from_one_of_them() {
    let (sandbox, api) = still().await;
    for path in ["/sms/message_drs", "/calls/call_drs"] {
        let all = api.get(&format!("{path}?limit=100")).await;
        assert_eq!(all.at("/total"), json!(null));
        let all = column(&all, "dr_sid");
        let (first, last) = (text(&all[0]), text(all.last().unwrap()));
        assert_eq!(
            follow(
                &sandbox,
                &api,
                &format!("{path}?after={first}&limit=2"),
                "dr_sid"
            )
            .await,
            all[1..]
        );
        let mut backwards = all[..all.len() - 1].to_vec();
        backwards.reverse();
        assert_eq!(
            follow(
                &sandbox,
                &api,
                &format!("{path}?before={last}&limit=1"),
                "dr_sid"
            )
            .await,
            backwards
        );
        assert_eq!(
            api.get(&format!("{path}?after={last}")).await.at("/items"),
            json!([])
        );
        let filtered = format!("{path}?after={first}&filter=partner_sid+eq+{PARTNER}&limit=1");
        assert_eq!(
            follow(&sandbox, &api, &filtered, "partner_sid").await,
            vec![json!(PARTNER); all.len() - 2]
        );

        for (query, field, message) in [
            ("after=nothing", "after", "cannot find item by sid"),
            ("before=nothing", "before", "cannot find item by sid"),
            (
                &*format!("after={first}&before={last}"),
                "before",
                "cannot be combined with after",
            ),
            (
                &*format!("after={first}&offset=2"),
                "offset",
                "cannot be combined with after",
            ),
            (
                &*format!("after={first}&order=price"),
                "order",
                "with after the order is date_insert",
            ),
        ] {
            let item = json!({ "field": field, "message": message, "reference_sid": null });
            api.get(&format!("{path}?{query}"))
                .await
                .is(400, &json!({ "message": "Bad request", "errors": [item] }));
        }
    }
}

#[tokio::test]
async fn a_code_is_sent_by_message() {
    let (_sandbox, api) = still().await;
    let path = format!("/verification/sms?from={NUMBER}&to=12025550142");
    let sent = api
        .send(
            "POST",
            &format!("{path}&message=Your+code:&code_length=8&code_type=alphabetical_upper"),
            None,
        )
        .await;
    let code = sent.at("/code");
    assert!(
        text(&code).len() == 8 && text(&code).bytes().all(|byte| byte.is_ascii_uppercase()),
        "{code}"
    );
    let message = api
        .get(&format!("{MESSAGES}/{}", text(&sent.at("/message_sid"))))
        .await;
    assert_eq!(
        message.at("/message"),
        format!("Your code: {}", text(&code))
    );
    let again = api.send("POST", &path, None).await.at("/code");
    assert!(
        text(&again).len() == 6 && text(&again).bytes().all(|byte| byte.is_ascii_digit()),
        "{again}"
    );

    let grouped = |more: &str| format!("{path}&did_group_sid={DID_GROUP}{more}");
    let sender = |reply: Reply| {
        let (api, sid) = (api.clone(), reply.at("/message_sid"));
        async move {
            api.get(&format!("{MESSAGES}/{}", text(&sid)))
                .await
                .at("/from")
        }
    };
    assert_eq!(
        sender(api.send("POST", &grouped(""), None).await).await,
        NUMBER
    );
    api.delete("/phonenumber/dids/9ee29510-077e-4773-84bd-1947b38804f3")
        .await;
    assert_eq!(
        sender(api.send("POST", &grouped(""), None).await).await,
        "55501"
    );
    let refused = api
        .send("POST", &grouped("&allow_short_code=false"), None)
        .await;
    assert_eq!(
        (refused.status, &refused.value()["errors"][0]["field"]),
        (400, &json!("did_group_sid"))
    );
    assert_eq!(
        api.send("POST", &format!("{path}&code_length=99"), None)
            .await
            .status,
        400
    );
}
