//! 7G: transactions, one row after the other.

use provider_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::{
    fund::{each, fund, with},
    wire::Api,
};

const DAY: &str = "2025-07-15";

fn order(members: Value) -> Value {
    let order =
        json!({ "productID": 12, "investmentID": 301, "accountID": 9001, "transactionDate": DAY });
    with(order, members)
}

async fn post(api: &Api, kind: &str, members: Value) -> Value {
    api.post(&format!("/BizTransaction/{kind}"), order(members))
        .await
        .data()
}

async fn refused(api: &Api, kind: &str, members: Value, message: &str) {
    api.post(&format!("/BizTransaction/{kind}"), order(members))
        .await
        .refused(message);
}

/// The fund with nothing pending, so that holdings are what the ledger says.
async fn ledger() -> (Sandbox, Api) {
    let (sandbox, api) = fund().await;
    let cancel = "/BizEvent/Cancel?ProductID=12&BizEventID=8200000017";
    assert_eq!(api.send("PUT", cancel, None).await.at("/result"), true);
    (sandbox, api)
}

/// What an account holds of investment 301.
async fn held(api: &Api, account: i64) -> Value {
    let list = api
        .get(&format!(
            "/BizEntity/Account/Holdings?AccountID={account}&InvestmentID=301"
        ))
        .await;
    list.data()[0]["investments"][0]["quantity"].clone()
}

#[tokio::test]
async fn a_deposit_buys_units_at_the_price_of_the_day() {
    let (_sandbox, api) = ledger().await;
    let reply = api
        .json("POST", "/BizTransaction/Deposit", r#"{"productID":12,"investmentID":301,"accountID":9001,"amount":25000.0,"transactionDate":"2025-07-15","externalBizTransactionId":"TX-17"}"#)
        .await;
    assert!(reply.text.contains("\"amount\":25000.0,"), "{}", reply.text);
    assert_eq!(
        reply.data(),
        json!({
            "bizTransactionID": 8_100_000_017_i64, "externalBizTransactionId": "TX-17", "bizTransactionTypeID": 1, "status": "Complete",
            "transactionDate": DAY, "productID": 12, "externalProductId": "PRD-12", "investmentID": 301, "externalInvestmentId": "CLS-A",
            "accountID": 9001, "externalAccountId": "ACC-2040-A", "accountNumber": "100009001", "quantity": 24414.0625, "amount": 25000.0,
            "pricePerUnit": 1.024, "comment": null, "parentBizTransactionID": null,
        }),
        "as in the documentation's sample"
    );
    let by_hand = post(
        &api,
        "Deposit",
        json!({ "amount": 10_000, "overridePrice": 1.25 }),
    )
    .await;
    assert_eq!(
        (&by_hand["quantity"], &by_hand["pricePerUnit"]),
        (&json!(8000), &json!(1.25))
    );
    let given = post(
        &api,
        "Deposit",
        json!({ "amount": 10_000, "quantity": 9_000.5, "transactionDate": "2025-07-16" }),
    )
    .await;
    assert_eq!(
        (&given["quantity"], &given["pricePerUnit"]),
        (&json!(9000.5), &Value::Null)
    );
    let fees = json!({ "amount": 10_240, "entryFeeAmount": 240, "entryFeePercent": 50, "overridePrice": 1 });
    assert_eq!(
        post(&api, "Deposit", fees).await["quantity"],
        10_000,
        "the fixed fee goes first"
    );
    let percent = json!({ "amount": 10_000, "entryFeePercent": 2.5, "overridePrice": 1 });
    assert_eq!(post(&api, "Deposit", percent).await["quantity"], 9_750);
}

#[tokio::test]
async fn deposits_are_refused_where_the_investment_is_closed_for_them() {
    let (_sandbox, api) = ledger().await;
    for (members, message) in [
        (json!({ "amount": 0 }), "amount must be above 0."),
        (
            json!({ "amount": 4_999.99 }),
            "amount must be at least 5000 in investment 301.",
        ),
        (
            json!({ "amount": 5_000, "transactionDate": "2025-07-16" }),
            "Investment 301 has no price for 2025-07-16.",
        ),
        (
            json!({ "amount": 5_000, "transactionDate": "2023-07-02" }),
            "transactionDate 2023-07-02 is before the startDate 2023-07-03 of investment 301.",
        ),
        (
            json!({ "amount": 5_000, "productID": 13 }),
            "No record was found: account 9001 is unknown in product 13.",
        ),
        (
            json!({ "amount": 5_000, "productID": null }),
            "Either the native id or externalProductId is needed.",
        ),
        (
            json!({ "amount": 5_000, "investmentID": 303 }),
            "No record was found: investment 303 is unknown in product 12.",
        ),
        (
            json!({ "amount": 5_000, "accountID": 1 }),
            "No record was found for accountID 1.",
        ),
        (
            json!({ "amount": 5_000, "externalBizTransactionId": "TX-15" }),
            "externalBizTransactionId \"TX-15\" was used for bizTransactionID 8100000015 already.",
        ),
        (
            json!({ "amount": 5_000, "chequeDrawer": "M. Okafor", "chequeBSB": "000-000", "chequeBankName": "B" }),
            "A cheque needs all of its fields; chequeAccountNumber, chequeChequeNo are missing.",
        ),
        (
            json!({ "amount": 5_000, "entryFeeAmount": 5_000 }),
            "The entry fee leaves nothing of the amount.",
        ),
    ] {
        refused(&api, "Deposit", members, message).await;
    }
    let investment = api.get("/Investment?InvestmentID=301").await.data()[0].clone();
    for (changes, message) in [
        (
            json!({ "allowAllotment": false }),
            "Investment 301 takes no deposits.",
        ),
        (
            json!({ "allotmentCutoffDate": "2025-07-14" }),
            "transactionDate 2025-07-15 is after the allotmentCutoffDate 2025-07-14 of investment 301.",
        ),
        (
            json!({ "allotmentMaxAmount": 4_000, "allotmentMinAmount": null }),
            "amount must be at most 4000 in investment 301.",
        ),
        (
            json!({ "isActive": false }),
            "Investment 301 is not active and takes no transactions.",
        ),
    ] {
        assert_eq!(
            api.put("/Investment", with(investment.clone(), changes))
                .await
                .at("/result"),
            true
        );
        refused(&api, "Deposit", json!({ "amount": 5_000 }), message).await;
    }
    assert_eq!(held(&api, 9001).await, 40_000, "nothing was posted");
}

#[tokio::test]
async fn an_inactive_or_suspended_entity_takes_no_transactions() {
    let (_sandbox, api) = ledger().await;
    let entity = api.get("/BizEntity?BizEntityID=5120").await.data()[0].clone();
    for status in [2, 3] {
        let blocked = with(entity.clone(), json!({ "bizEntityStatusID": status }));
        assert_eq!(api.put("/BizEntity", blocked).await.at("/result"), true);
        let message = "Business entity 5120 is not active and takes no transactions.";
        refused(&api, "Deposit", json!({ "amount": 5_000 }), message).await;
        refused(
            &api,
            "SetQuantity",
            json!({ "quantity": 0, "comment": "close" }),
            message,
        )
        .await;
    }
}

#[tokio::test]
async fn a_redemption_needs_enough_units_and_pays_less_its_fees() {
    let (_sandbox, api) = ledger().await;
    let row = post(&api, "Redemption", json!({ "quantity": 500 })).await;
    assert_eq!(
        (&row["quantity"], &row["amount"], &row["pricePerUnit"]),
        (&json!(-500), &json!(509.45), &json!(1.0189))
    );
    let by_amount = post(&api, "Redemption", json!({ "amount": 1018.9 })).await;
    assert_eq!(by_amount["quantity"], -1_000);
    let fees =
        json!({ "quantity": 100, "overridePrice": 2, "exitFeeAmount": 5, "exitFeePercent": 10 });
    assert_eq!(
        post(&api, "Redemption", fees).await["amount"],
        175,
        "both fees add up"
    );
    assert_eq!(held(&api, 9001).await, 38_400);
    for (members, message) in [
        (
            json!({ "quantity": 38400.0001 }),
            "Account 9001 holds 38400 units of investment 301, not 38400.0001.",
        ),
        (json!({}), "amount or quantity is needed, above 0."),
        (
            json!({ "quantity": 1, "exitFeeAmount": 2 }),
            "The exit fees are more than the redeemed amount.",
        ),
        (json!({ "quantity": -1 }), "quantity must not be negative."),
        (
            json!({ "quantity": 1, "transactionDate": "2025-07-14" }),
            "Investment 301 has no price for 2025-07-14.",
        ),
    ] {
        refused(&api, "Redemption", members, message).await;
    }
}

#[tokio::test]
async fn a_transfer_writes_both_legs_under_one_external_id() {
    let (_sandbox, api) = ledger().await;
    let transfer = json!({
        "price": 0, "quantity": 200, "priceMethod": "Market", "noChangeOfBeneficialOwner": false, "investmentID": 301,
        "fromAccountID": 9001, "toExternalAccountId": "ACC-2042-A", "transactionDate": DAY, "externalBizTransactionId": "TX-18",
    });
    let path = "/BizTransaction/Transfer";
    let reply = api.post(path, transfer.clone()).await;
    assert_eq!(reply.at("/recordCount"), 2);
    let legs = reply.data();
    assert_eq!(each(&legs, "quantity"), [-200, 200]);
    assert_eq!(each(&legs, "amount"), [204.8, 204.8]);
    assert_eq!(each(&legs, "accountID"), [9001, 9002]);
    assert_eq!(
        legs[1]["parentBizTransactionID"],
        legs[0]["bizTransactionID"]
    );
    let found = api
        .get("/BizTransaction?ExternalBizTransactionId=tx-18")
        .await
        .data();
    assert_eq!(found, legs, "the shared id finds both");
    assert_eq!(
        [held(&api, 9001).await, held(&api, 9002).await],
        [json!(39_800), json!(15_200)]
    );

    let fresh = with(transfer, json!({ "externalBizTransactionId": null }));
    for (changes, price) in [
        (
            json!({ "priceMethod": "Override", "price": 1.5 }),
            json!(1.5),
        ),
        (json!({ "priceMethod": "Book" }), json!(1.0125)),
    ] {
        let legs = api.post(path, with(fresh.clone(), changes)).await.data();
        assert_eq!(each(&legs, "pricePerUnit"), [price.clone(), price]);
    }
    for (changes, message) in [
        (
            json!({ "toExternalAccountId": null, "toAccountID": 9001 }),
            "A transfer needs two different accounts.",
        ),
        (
            json!({ "toExternalAccountId": null }),
            "Either the native id or toExternalAccountId is needed.",
        ),
        (
            json!({ "toExternalAccountId": null, "toAccountID": 8810 }),
            "No record was found: investment 301 is unknown in product 13.",
        ),
        (json!({ "priceMethod": null }), "priceMethod is required."),
        (
            json!({ "priceMethod": "Best" }),
            "priceMethod must be one of Market, Book, Override, null.",
        ),
        (
            json!({ "priceMethod": "Override" }),
            "price is needed when priceMethod is Override.",
        ),
        (
            json!({ "noChangeOfBeneficialOwner": null }),
            "noChangeOfBeneficialOwner is required.",
        ),
        (
            json!({ "quantity": 40_000 }),
            "Account 9001 holds 39400 units of investment 301, not 40000.",
        ),
    ] {
        api.post(path, with(fresh.clone(), changes))
            .await
            .refused(message);
    }
}

#[tokio::test]
async fn a_conversion_multiplies_by_its_factor() {
    let (_sandbox, api) = ledger().await;
    let conversion = json!({ "accountID": 9001, "fromInvestmentID": 301, "toExternalInvestmentId": "CLS-B", "quantity": 800, "conversionFactor": 0.5, "transactionDate": DAY, "fromComment": "out", "toComment": "in" });
    let path = "/BizTransaction/Conversion";
    let legs = api.post(path, conversion.clone()).await.data();
    assert_eq!(each(&legs, "quantity"), [-800, 400]);
    assert_eq!(each(&legs, "investmentID"), [301, 302]);
    assert_eq!(each(&legs, "comment"), ["out", "in"]);
    assert_eq!(each(&legs, "amount"), [819.2, 819.2]);
    let same_value = with(
        conversion.clone(),
        json!({ "conversionFactor": null, "quantity": null, "amount": 1024 }),
    );
    assert_eq!(
        each(&api.post(path, same_value).await.data(), "quantity"),
        [-1_000, 1_000]
    );
    let no_price = with(
        conversion.clone(),
        json!({ "conversionFactor": null, "transactionDate": "2025-06-30" }),
    );
    api.post(path, no_price)
        .await
        .refused("Investment 302 has no price for 2025-06-30.");
    let same = with(conversion, json!({ "toExternalInvestmentId": "CLS-A" }));
    api.post(path, same)
        .await
        .refused("A conversion needs two different investments.");
}

#[tokio::test]
async fn an_allotment_credits_units_without_cash() {
    let (_sandbox, api) = ledger().await;
    let row = post(
        &api,
        "Allotment",
        json!({ "quantity": 125.25, "depositBizTransactionID": 8_100_000_015_i64 }),
    )
    .await;
    assert_eq!(
        (
            &row["quantity"],
            &row["amount"],
            &row["parentBizTransactionID"]
        ),
        (&json!(125.25), &json!(128.26), &json!(8_100_000_015_i64))
    );
    let by_amount = post(
        &api,
        "Allotment",
        json!({ "amount": 512, "overridePrice": 0 }),
    )
    .await;
    assert_eq!(by_amount["quantity"], 500, "an override of 0 is none");
}

#[tokio::test]
async fn corrections_add_subtract_and_set() {
    let (_sandbox, api) = ledger().await;
    let correct = |kind: &'static str, quantity: i64| json!({ "adjustmentType": kind, "quantity": quantity, "comment": "mended" });
    for (kind, quantity, change, after) in [
        ("I", 10, 10, 40_010),
        ("D", 5, -5, 40_005),
        ("A", 100, -39_905, 100),
    ] {
        let row = post(&api, "AdjustQuantity", correct(kind, quantity)).await;
        assert_eq!(
            (&row["quantity"], &row["pricePerUnit"]),
            (&json!(change), &Value::Null),
            "{kind}"
        );
        assert_eq!(held(&api, 9001).await, after, "{kind}");
    }
    let closed = post(
        &api,
        "SetQuantity",
        json!({ "quantity": 0, "comment": "closed" }),
    )
    .await;
    assert_eq!(closed["quantity"], -100);
    assert_eq!(
        held(&api, 9001).await,
        Value::Null,
        "a closed position is not listed"
    );
    for (kind, members, message) in [
        (
            "AdjustQuantity",
            correct("D", 1),
            "Account 9001 holds 0 units of investment 301, not 1.",
        ),
        (
            "AdjustQuantity",
            correct("I", -1),
            "quantity must not be negative.",
        ),
        (
            "AdjustQuantity",
            correct("X", 1),
            "adjustmentType must be one of I, D, A.",
        ),
        (
            "AdjustQuantity",
            json!({ "adjustmentType": "I", "quantity": 1 }),
            "comment is required: it is the reason of the correction.",
        ),
        (
            "SetQuantity",
            json!({ "quantity": -1, "comment": "x" }),
            "quantity must not be negative.",
        ),
        (
            "SetQuantity",
            json!({ "quantity": 1 }),
            "comment is required: it is the reason of the correction.",
        ),
    ] {
        refused(&api, kind, members, message).await;
    }
}

#[tokio::test]
async fn rows_are_never_changed_and_filters_find_them() {
    let (_sandbox, api) = ledger().await;
    let path = "/BizTransaction";
    let before = api.get(path).await.data();
    post(
        &api,
        "Redemption",
        json!({ "quantity": 1, "broker": "B-1" }),
    )
    .await;
    let after = api.get(path).await.data();
    assert_eq!(after[0], before[0]);
    assert_eq!(after[1], before[1]);
    assert_eq!(after[2]["broker"], "B-1", "unknown members are kept");
    for method in ["PUT", "DELETE"] {
        assert_eq!(api.json(method, path, "{}").await.status, 405, "{method}");
    }
    for (query, ids) in [
        ("AccountNumber.endsWith=2", vec![16]),
        (
            "BizTransactionTypeID.in=1,4&AccountID.notEqual=9002",
            vec![15],
        ),
        ("BizTransactionID.greaterThan=8100000015", vec![16, 17]),
        (
            "TransactionDate.lessThanOrEqual=2025-03-03&TransactionDate.greaterThan=2025-02-03",
            vec![16],
        ),
        ("Status=Complete&PageSize=2", vec![15, 16]),
        ("Status=RolledBack", vec![]),
        ("ExternalProductId=PRD-13", vec![]),
        (
            "ExternalAccountId=acc-2040-a&ExternalInvestmentId=cls-a&InvestmentID=301",
            vec![15, 17],
        ),
    ] {
        let list = api.get(&format!("{path}?{query}")).await.data();
        let ids: Vec<i64> = ids.into_iter().map(|id| 8_100_000_000 + id).collect();
        assert_eq!(each(&list, "bizTransactionID"), ids, "{query}");
    }
    let closing = api
        .get(&format!("{path}?AccountID=9001&ShowClosing=true"))
        .await
        .data();
    assert_eq!(each(&closing, "closingQuantity"), [40_000, 39_999]);
}

#[tokio::test]
async fn sums_are_exact_where_floats_are_not() {
    let (_sandbox, api) = ledger().await;
    for _ in 0..10 {
        post(
            &api,
            "AdjustQuantity",
            json!({ "adjustmentType": "I", "quantity": 0.1, "comment": "a tenth" }),
        )
        .await;
    }
    let holdings = api.get("/BizEntity/Account/Holdings?AccountID=9001").await;
    assert!(
        holdings.text.contains("\"quantity\":40001,"),
        "{}",
        holdings.text
    );
    let huge = r#"{"adjustmentType":"I","quantity":1e300,"comment":"x","transactionDate":"2025-07-15","accountID":9001,"investmentID":301}"#;
    api.json("POST", "/BizTransaction/AdjustQuantity", huge)
        .await
        .refused("quantity has more digits than the registry can hold.");
    for investment in [301, 302, 301] {
        let most = json!({ "adjustmentType": "I", "quantity": 7.7e28, "comment": "x", "investmentID": investment });
        assert_eq!(
            post(&api, "AdjustQuantity", most).await["status"],
            "Complete"
        );
    }
    let entity = api.get("/BizEntity?AccountID=9001").await;
    assert_eq!(entity.at("/result"), true, "no overflow brings it down");
}
