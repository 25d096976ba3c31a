//! 7G: investments of a product, and their prices.

use serde_json::{Value, json};

use crate::fund::{each, fund, with, without};

#[tokio::test]
async fn external_ids_are_looked_up_inside_a_product() {
    let (_sandbox, api) = fund().await;
    let id = |query: &str| format!("/Investment?{query}");
    for (query, expected) in [
        ("ProductID=12", vec![301, 302]),
        ("ExternalProductId=PRD-13", vec![303]),
        ("ProductID=13&ExternalInvestmentId=CLS-A", vec![303]),
        ("InvestmentID=301&ProductID=12", vec![301]),
        ("PageSize=2&PageNumber=2", vec![303]),
    ] {
        let list = api.get(&id(query)).await.data();
        assert_eq!(each(&list, "investmentID"), expected, "{query}");
    }
    for (query, message) in [
        (
            "ExternalInvestmentId=CLS-A",
            "ExternalInvestmentId is looked up inside a product: the product's id is needed with it.",
        ),
        (
            "ExternalInvestmentId=CLS-Z&ProductID=12",
            "No record was found: investment CLS-Z is unknown in product 12.",
        ),
        (
            "InvestmentID=303&ProductID=12",
            "No record was found: investment 303 is unknown in product 12.",
        ),
        ("InvestmentID=1", "No record was found for InvestmentID 1."),
        ("ProductID=1", "No record was found for ProductID 1."),
    ] {
        api.get(&id(query)).await.refused(message);
    }
}

#[tokio::test]
async fn units_on_issue_are_those_of_the_asked_day() {
    let (_sandbox, api) = fund().await;
    let total = |list: Value| list[0]["totalQuantity"].clone();
    let path = "/Investment?InvestmentID=301";
    assert_eq!(total(api.get(path).await.data()), Value::Null);
    for (day, expected) in [
        ("2025-02-02", 0),
        ("2025-02-03", 40_000),
        ("2025-06-30", 55_000),
    ] {
        let list = api.get(&format!("{path}&AsAtDate={day}")).await.data();
        assert_eq!(total(list), expected, "{day}");
    }
}

#[tokio::test]
async fn an_investment_is_created_replaced_and_deleted() {
    let (_sandbox, api) = fund().await;
    let body = json!({
        "externalInvestmentId": "CLS-C", "productID": 12, "allowAllotment": true, "allowDistribution": true,
        "calcDividendIncludingFirstDay": false, "investmentTypeID": 1, "isActive": true, "noOfDecimalPlaces": 4,
        "securityCode": "ZZX0304AU", "coupon": 1,
    });
    let created = api.post("/Investment", body.clone()).await.data();
    let id = created["investmentID"].clone();
    assert_eq!(
        (
            &created["externalProductId"],
            &created["coupon"],
            &created["totalQuantity"]
        ),
        (&json!("PRD-12"), &json!(1), &Value::Null)
    );
    for (changes, message) in [
        (
            json!({}),
            "externalInvestmentId \"CLS-C\" is in use in product 12.",
        ),
        (
            json!({ "externalInvestmentId": "CLS-D" }),
            "securityCode \"ZZX0304AU\" is in use in product 12.",
        ),
        (
            json!({ "investmentID": 5 }),
            "investmentID must be null or 0 on create.",
        ),
        (
            json!({ "productID": null }),
            "Either the native id or externalProductId is needed.",
        ),
        (
            json!({ "noOfDecimalPlaces": 7 }),
            "noOfDecimalPlaces must be at most 6.",
        ),
    ] {
        api.post("/Investment", with(body.clone(), changes))
            .await
            .refused(message);
    }
    let other_product = with(body, json!({ "productID": 13 }));
    assert_eq!(
        api.post("/Investment", other_product).await.at("/result"),
        true
    );

    let by_code = with(
        without(created.clone(), &["investmentID", "externalInvestmentId"]),
        json!({ "name": "Class C" }),
    );
    let updated = api.put("/Investment", by_code).await;
    assert_eq!(updated.message(), "Investment updated successfully");
    assert_eq!(
        updated.data(),
        with(created.clone(), json!({ "name": "Class C" }))
    );
    let renamed = with(created, json!({ "externalInvestmentId": "CLS-E" }));
    api.put("/Investment", renamed)
        .await
        .refused("externalInvestmentId is \"CLS-C\" and cannot be changed.");

    let deleted = api.delete(&format!("/Investment?InvestmentID={id}")).await;
    assert_eq!(deleted.message(), "Investment deleted successfully");
}

#[tokio::test]
async fn what_was_used_is_neither_deleted_nor_made_coarser() {
    let (_sandbox, api) = fund().await;
    let investment = api.get("/Investment?InvestmentID=301").await.data()[0].clone();
    let coarser = with(investment.clone(), json!({ "noOfDecimalPlaces": 2 }));
    api.put("/Investment", coarser)
        .await
        .refused("noOfDecimalPlaces is 4 and cannot be changed.");
    let silent = without(investment.clone(), &["noOfDecimalPlaces"]);
    assert_eq!(api.put("/Investment", silent).await.data(), investment);
    for (path, message) in [
        (
            "/Investment?InvestmentID=301",
            "Investment 301 has prices and cannot be deleted.",
        ),
        (
            "/Investment/Price?InvestmentID=301",
            "Investment 301 has transactions: its prices cannot be deleted.",
        ),
        (
            "/Investment?InvestmentID=302",
            "Investment 302 has prices and cannot be deleted.",
        ),
        (
            "/Investment",
            "Either the native id or ExternalInvestmentId is needed.",
        ),
    ] {
        api.delete(path).await.refused(message);
    }
    let prices = api
        .delete("/Investment/Price?ProductID=12&ExternalInvestmentId=CLS-B")
        .await;
    assert_eq!(prices.message(), "InvestmentPrice deleted successfully");
    assert_eq!(
        api.delete("/Investment?InvestmentID=302")
            .await
            .at("/result"),
        true,
        "without prices nothing holds it"
    );
}

#[tokio::test]
async fn prices_are_one_per_day_and_read_by_range() {
    let (_sandbox, api) = fund().await;
    let path = "/Investment/Price";
    let body = json!({ "productID": 12, "externalInvestmentId": "CLS-A", "price": 1.03, "redemptionPrice": 1.02, "priceDate": "2025-07-31" });
    let created = api.post(path, body.clone()).await.data();
    assert_eq!(
        (
            &created["investmentID"],
            &created["securityCode"],
            &created["createdDate"],
            &created["nav"]
        ),
        (
            &json!(301),
            &json!("ZZX0301AU"),
            &json!("2025-08-01T00:00:00Z"),
            &Value::Null
        )
    );
    for (changes, message) in [
        (
            json!({}),
            "Investment 301 has a price for 2025-07-31 already.",
        ),
        (
            json!({ "priceDate": "2025-08-02" }),
            "priceDate 2025-08-02 must not be in the future.",
        ),
        (
            json!({ "priceDate": "2025-02-30" }),
            "priceDate must be a valid date.",
        ),
        (
            json!({ "price": 1.00001 }),
            "price has more than the 4 decimal places of investment 301.",
        ),
        (json!({ "price": -1 }), "price must not be negative."),
        (
            json!({ "productID": null }),
            "externalInvestmentId is looked up inside a product: the product's id is needed with it.",
        ),
    ] {
        api.post(path, with(body.clone(), changes))
            .await
            .refused(message);
    }
    let replaced = with(body, json!({ "price": 1.04, "nav": 1.035 }));
    let updated = api.put(path, replaced).await;
    assert_eq!(updated.message(), "InvestmentPrice updated successfully");
    assert_eq!(updated.data()["nav"], 1.035);
    let absent =
        json!({ "investmentID": 301, "price": 1, "redemptionPrice": 1, "priceDate": "2025-07-01" });
    api.put(path, absent)
        .await
        .refused("No record was found: investment 301 has no price for 2025-07-01.");

    for (query, days) in [
        (
            "InvestmentID=301",
            vec!["2025-06-30", "2025-07-15", "2025-07-31"],
        ),
        ("InvestmentID=301&PriceDate=2025-07-15", vec!["2025-07-15"]),
        (
            "InvestmentID=301&FromPriceDate=2025-07-01&ToPriceDate=2025-07-15",
            vec!["2025-07-15"],
        ),
        ("ProductID=13", vec![]),
    ] {
        let list = api.get(&format!("{path}?{query}")).await.data();
        assert_eq!(each(&list, "priceDate"), days, "{query}");
    }
    api.get(path)
        .await
        .refused("Either the native id or ExternalInvestmentId is needed.");
}

#[tokio::test]
async fn numbers_keep_every_digit_they_came_with() {
    let (_sandbox, api) = fund().await;
    let body = r#"{"investmentID":301,"price":1.10,"redemptionPrice":1.0900,"nav":1.0000000000000000001,"priceDate":"2025-07-31"}"#;
    let created = api.json("POST", "/Investment/Price", body).await.text;
    for literal in [
        "\"price\":1.10,",
        "\"redemptionPrice\":1.0900,",
        "\"nav\":1.0000000000000000001,",
    ] {
        assert!(created.contains(literal), "{literal} is not in {created}");
    }
}
