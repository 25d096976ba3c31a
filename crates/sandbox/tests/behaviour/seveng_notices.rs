//! 7G: notices of deposits, redemptions and conversions, and their cancellation.

use serde_json::{Value, json};

use crate::{
    fund::{each, fund, with},
    wire::{Api, Reply},
};

fn notice(members: Value) -> Value {
    let notice = json!({ "productID": 12, "investmentID": 301, "accountID": 9001, "transactionDate": "2025-07-15" });
    with(notice, members)
}

async fn cancel(api: &Api, id: &Value) -> Reply {
    let path = format!("/BizEvent/Cancel?ProductID=12&BizEventID={id}");
    api.send("PUT", &path, None).await
}

#[tokio::test]
async fn a_notice_is_pending_and_posts_nothing() {
    let (_sandbox, api) = fund().await;
    let body =
        notice(json!({ "amount": 25_000, "externalBizTransactionId": "NOD-17", "source": "web" }));
    let created = api.post("/BizEvent/NoticeOfDeposit", body).await.data();
    assert_eq!(
        created,
        json!({
            "bizEventID": 8_200_000_018_i64, "bizEventTypeID": 1, "productID": 12, "externalProductId": "PRD-12", "investmentID": 301,
            "externalInvestmentId": "CLS-A", "accountID": 9001, "externalAccountId": "ACC-2040-A", "accountNumber": "100009001",
            "externalBizTransactionId": "NOD-17", "amount": 25_000, "quantity": null, "transactionDate": "2025-07-15", "comment": null,
            "status": "Pending", "source": "web",
        })
    );
    assert_eq!(api.get("/BizTransaction").await.at("/recordCount"), 2);
    let redemption = api
        .post(
            "/BizEvent/NoticeOfRedemption",
            notice(json!({ "quantity": 1500.5 })),
        )
        .await
        .data();
    assert_eq!(
        (&redemption["bizEventTypeID"], &redemption["quantity"]),
        (&json!(2), &json!(1500.5))
    );
}

#[tokio::test]
async fn notices_are_checked_like_transactions() {
    let (_sandbox, api) = fund().await;
    for (kind, members, message) in [
        (
            "Deposit",
            json!({ "transactionDate": "2025-08-02" }),
            "transactionDate 2025-08-02 must not be in the future.",
        ),
        (
            "Deposit",
            json!({ "amount": 10 }),
            "amount must be at least 5000 in investment 301.",
        ),
        (
            "Deposit",
            json!({ "productID": null }),
            "Either the native id or externalProductId is needed.",
        ),
        (
            "Deposit",
            json!({ "externalBizTransactionId": "NOD-16" }),
            "externalBizTransactionId \"NOD-16\" was used for bizEventID 8200000017 already.",
        ),
        (
            "Deposit",
            json!({ "chequeBSB": "1", "chequeBankName": "B", "chequeAccountNumber": "1", "chequeDrawer": "D" }),
            "A cheque needs all of its fields; chequeChequeNo is missing.",
        ),
        (
            "Redemption",
            json!({}),
            "amount or quantity is needed, above 0.",
        ),
        (
            "Redemption",
            json!({ "accountID": 8810, "quantity": 1 }),
            "No record was found: account 8810 is unknown in product 12.",
        ),
    ] {
        let path = format!("/BizEvent/NoticeOf{kind}");
        api.post(&path, notice(members)).await.refused(message);
    }
    let same = json!({ "productID": 12, "accountID": 9001, "fromInvestmentID": 301, "toInvestmentID": 301, "quantity": 1, "transactionDate": "2025-07-15" });
    api.post("/BizEvent/NoticeOfConversion", same)
        .await
        .refused("A conversion needs two different investments.");
}

#[tokio::test]
async fn only_pending_notices_are_cancelled_and_only_once() {
    let (sandbox, api) = fund().await;
    let id = json!(8_200_000_017_i64);
    for (query, message) in [
        (
            "BizEventID=8200000017",
            "Either the native id or ExternalProductId is needed.",
        ),
        ("ProductID=12", "BizEventID is needed."),
        (
            "ProductID=12&BizEventID=1",
            "No record was found for BizEventID 1.",
        ),
        (
            "ProductID=13&BizEventID=8200000017",
            "No record was found: notice 8200000017 is unknown in product 13.",
        ),
    ] {
        let path = format!("/BizEvent/Cancel?{query}");
        api.send("PUT", &path, None).await.refused(message);
    }
    cancel(&api, &id).await.is(
        200,
        &json!({ "result": true, "message": "Event cancelled successfully", "recordCount": 0, "data": null }),
    );
    cancel(&api, &id)
        .await
        .refused("Notice 8200000017 is Cancelled; only pending notices can be cancelled.");

    // Outside of the API a notice moves on; the state can be loaded like that.
    let moved = json!({ "bizEvents": [{ "bizEventID": 8_200_000_019_i64, "productID": 12, "status": "Processing" }] });
    sandbox
        .state(provider_sandbox::Provider::SevenG)
        .load(&moved)
        .unwrap();
    cancel(&api, &json!(8_200_000_019_i64))
        .await
        .refused("Notice 8200000019 is Processing; only pending notices can be cancelled.");
}

#[tokio::test]
async fn a_conversion_announces_two_legs_that_fall_together() {
    let (_sandbox, api) = fund().await;
    let body = json!({ "productID": 12, "fromInvestmentID": 301, "toExternalInvestmentId": "CLS-B", "accountID": 9001, "quantity": 800, "conversionFactor": 0.25, "transactionDate": "2025-07-15" });
    let created = api.post("/BizEvent/NoticeOfConversion", body).await;
    assert_eq!(created.at("/recordCount"), 2);
    let legs = created.data();
    assert_eq!(each(&legs, "quantity"), [-800, 200]);
    assert_eq!(each(&legs, "investmentID"), [301, 302]);
    assert_eq!(each(&legs, "bizEventTypeID"), [3, 3]);
    let second = &legs[1]["bizEventID"];
    assert_eq!(cancel(&api, second).await.at("/result"), true);
    let list = api.get("/BizEvent?BizEventTypeID=3").await.data();
    assert_eq!(each(&list, "status"), ["Cancelled", "Cancelled"]);
}

#[tokio::test]
async fn notices_are_listed_by_filter_and_page() {
    let (_sandbox, api) = fund().await;
    for account in [9001, 9002] {
        let body = notice(json!({ "accountID": account, "quantity": 1 }));
        assert_eq!(
            api.post("/BizEvent/NoticeOfRedemption", body)
                .await
                .at("/result"),
            true
        );
    }
    for (query, ids) in [
        ("", vec![17, 18, 19]),
        ("?AccountID=9002", vec![19]),
        ("?ExternalAccountId.beginsWith=acc-2040", vec![17, 18]),
        ("?AccountNumber.in=100009002", vec![19]),
        (
            "?BizEventTypeID.notEqual=1&BizEventID.lessThan=8200000019",
            vec![18],
        ),
        ("?ProductID=13", vec![]),
        ("?PageSize=2&PageNumber=2", vec![19]),
    ] {
        let list = api.get(&format!("/BizEvent{query}")).await.data();
        let ids: Vec<i64> = ids.into_iter().map(|id| 8_200_000_000 + id).collect();
        assert_eq!(each(&list, "bizEventID"), ids, "{query}");
    }
}
