//! CarrierX: rates, prices, lookups, countries.

use serde_json::{Value, json};

use crate::carrierx_world::{
    PARTNER, STRANGER, column, forbidden, limited, missing, still, with_token,
};

#[tokio::test]
async fn rates_name_their_plan() {
    let (_sandbox, api) = still().await;
    for (path, plan) in [
        ("/phonenumber/rates", "Standard numbers"),
        ("/dids/rates", "Standard numbers"),
        ("/sms/rates/outbound/toll", "Standard messages"),
        ("/calls/rates/inbound/pstn", "Standard inbound calls"),
        ("/calls/rates/inbound/voip/flexml", "Standard inbound VoIP"),
        ("/calls/rates/outbound/pstn", "Standard outbound calls"),
        (
            "/calls/rates/outbound/voip/third_party",
            "Standard outbound VoIP",
        ),
    ] {
        let rates = api.get(path).await;
        assert_eq!(rates.at("/rates_plan/name"), plan, "{path}");
        assert_eq!(
            (rates.at("/active"), rates.at("/partner_sid")),
            (json!("yes"), json!(PARTNER)),
            "{path}"
        );
        assert_eq!(
            (rates.at("/pagination"), rates.at("/total")),
            (json!(null), json!(1)),
            "{path}"
        );
    }
    assert_eq!(
        api.get("/phonenumber/rates?filter=country_code+eq+SWE")
            .await
            .at("/items"),
        json!([])
    );
    assert_eq!(api.get("/sms/rates/outbound/pigeon").await.status, 400);
}

#[tokio::test]
async fn a_price_is_the_rate_for_what_is_billed() {
    let (_sandbox, api) = still().await;
    for (seconds, billed, price) in [
        (95, "96", "0.008"),
        (1, "60", "0.005"),
        (60, "60", "0.005"),
        (61, "66", "0.0055"),
    ] {
        let call = api
            .get(&format!(
                "/rating/calls/pstn?direction=outbound&to=15165550142&duration={seconds}"
            ))
            .await;
        let expected = json!({ "direction": "outbound", "duration_billing": billed, "price": price, "rate": "0.005" });
        call.is(200, &expected);
    }
    let voip = api
        .get("/rating/calls/voip/flexml?direction=inbound&to=12025550142&duration=95")
        .await;
    assert_eq!(
        voip.at("/price"),
        "0.008",
        "no prefix fits, the country does"
    );
    let sms = api
        .get("/rating/sms/toll?direction=outbound&to=12025550142&message_segments=3")
        .await;
    sms.is(
        200,
        &json!({ "direction": "outbound", "price": "0.0225", "rate": "0.0075", "segments": "3" }),
    );
    assert_eq!(
        api.get("/rating/mms/toll?direction=outbound&to=12025550142")
            .await
            .at("/price"),
        "0.015"
    );
    let bad = |field: &str, message: &str| {
        let item = json!({ "field": field, "message": message, "reference_sid": null });
        json!({ "message": "Bad request", "errors": [item] })
    };
    let to = "direction=outbound&to=46705550123";
    api.get(&format!("/rating/sms/toll?{to}"))
        .await
        .is(400, &bad("to", "there is no rate for this number"));
    api.get(&format!("/rating/calls/pstn?{to}&duration=1"))
        .await
        .is(400, &bad("to", "there is no rate for this number"));
    let of_stranger =
        format!("/rating/sms/toll?direction=outbound&to=12025550142&partner_sid={STRANGER}");
    api.get(&of_stranger)
        .await
        .is(400, &bad("partner_sid", "cannot find item by sid"));
}

#[tokio::test]
async fn a_number_is_looked_up_however_it_is_written() {
    let (_sandbox, api) = still().await;
    let found = api
        .get("/lookup/dids/+1%20(202)%20555-0142?carrier=true&cnam=true")
        .await;
    let expected = json!({
        "country_code": "USA",
        "details": { "carrier": { "mcc": null, "mnc": null, "name": "Example Wireless", "type": "mobile" }, "cnam": null, "lrn": null },
        "e164_format": "+12025550142", "in_country_format": "(202) 555-0142", "international_format": "+1 202-555-0142",
        "phonenumber": "12025550142", "state": "DC",
    });
    found.is(200, &expected);
    let quiet = api
        .get("/lookup/dids/12025550142?include_fields=details")
        .await;
    quiet.is(
        200,
        &json!({ "details": { "carrier": null, "cnam": null, "lrn": null } }),
    );
    let national = api.get("/lookup/dids/0705550123?country_code=swe").await;
    assert_eq!(
        (
            national.at("/phonenumber"),
            national.at("/international_format")
        ),
        (json!("46705550123"), json!("+46 705550123"))
    );
    missing(&api.get("/lookup/dids/911").await);
    missing(&api.get("/lookup/dids/99912345678").await);
    let plain = limited(&api, "lookup.dids.read").await;
    assert_eq!(plain.get("/lookup/dids/12025550142").await.status, 200);
    for part in ["carrier", "cnam", "lrn"] {
        forbidden(
            &plain
                .get(&format!("/lookup/dids/12025550142?{part}=true"))
                .await,
        );
    }
}

#[tokio::test]
async fn toll_free_numbers_addresses_and_countries() {
    let (_sandbox, api) = still().await;
    let toll_free =
        |number: &str, query: &str| format!("/lookup/toll_free/{number}/12025550142/132{query}");
    api.get(&toll_free("18005550199", ""))
        .await
        .is(200, &json!({ "cic": "0555", "resporg": null }));
    api.get(&toll_free("18005550199", "?resporg=true&cic=false"))
        .await
        .is(200, &json!({ "cic": null, "resporg": "EXA01" }));
    assert_eq!(
        api.get(&toll_free("18005550100", "")).await.at("/cic"),
        "",
        "there is none"
    );
    forbidden(
        &limited(&api, "lookup.toll_free.allow_cic")
            .await
            .get(&toll_free("18005550199", "?resporg=true"))
            .await,
    );

    for path in ["/lookup/ip_addresses", "/countries/ip"] {
        assert_eq!(
            api.get(&format!("{path}/203.0.113.9")).await.at("/city"),
            "Hempstead"
        );
        missing(&api.get(&format!("{path}/8.8.8.8")).await);
        missing(&api.get(&format!("{path}/somewhere")).await);
    }
    forbidden(
        &limited(&api, "countries.read")
            .await
            .get("/countries/ip/203.0.113.9")
            .await,
    );
    assert_eq!(api.get("/countries/swe").await.at("/common_name"), "Sweden");
    missing(&api.get("/countries/XXX").await);
    let europe = api
        .get("/countries?filter=region+eq+Europe&order=iso_3166_alpha_2")
        .await;
    assert_eq!(
        column(&europe, "iso_3166_alpha_2"),
        ["DE", "GB", "SE"].map(Value::from)
    );
}

#[tokio::test]
async fn records_of_sub_partners_take_a_scope_of_their_own() {
    let (_sandbox, api) = still().await;
    let sub_partners = "/calls/call_drs/00000cd5-5b1d-4c2a-9e30-000000000005";
    assert_eq!(api.get(sub_partners).await.status, 200);
    let plain = limited(&api, "calls.read").await;
    missing(&plain.get(sub_partners).await);
    assert_eq!(plain.get("/calls/call_drs").await.at("/count"), 5);
    assert_eq!(
        with_token(&api, "sandbox-sub-token")
            .get("/calls/call_drs")
            .await
            .at("/count"),
        1
    );
    for path in [
        "/app/conference/calls",
        "/app/conference/meetings",
        "/app/mediator/calls",
    ] {
        let records = api.get(path).await;
        assert_eq!(
            (records.at("/total"), records.at("/count")),
            (json!(null), json!(1)),
            "{path}"
        );
    }
}
