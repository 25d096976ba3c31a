//! 7G: holdings, computed from the ledger and what is pending.

use serde_json::{Value, json};

use crate::fund::{each, fund};

const PATH: &str = "/BizEntity/Account/Holdings";

#[tokio::test]
async fn a_row_per_account_with_its_positions() {
    let (_sandbox, api) = fund().await;
    let list = api
        .get(&format!("{PATH}?ProductID=12&PageNumber=1&PageSize=100"))
        .await;
    assert_eq!(list.at("/recordCount"), 4);
    let list = list.data();
    assert_eq!(each(&list, "accountID"), [8789, 8790, 9001, 9002]);
    assert_eq!(
        list[3],
        json!({
            "accountID": 9002, "externalAccountId": "ACC-2042-A", "accountNumber": "100009002",
            "investments": [{ "investmentID": 301, "externalInvestmentId": "CLS-A", "quantity": 15_000, "price": 1.024, "marketValue": 15_360 }],
        })
    );
    assert_eq!(list[0]["investments"], json!([]));
}

#[tokio::test]
async fn pending_notices_count_and_a_date_only_values() {
    let (_sandbox, api) = fund().await;
    let quantity = |list: Value| list[0]["investments"][0]["quantity"].clone();
    let path = format!("{PATH}?ExternalAccountId=acc-2040-a");
    let pending = api.get(&path).await.data();
    assert_eq!(
        quantity(pending),
        64414.0625,
        "40000, and 25000 of money at 1.024 to come"
    );
    let cancel = "/BizEvent/Cancel?ProductID=12&BizEventID=8200000017";
    assert_eq!(api.send("PUT", cancel, None).await.at("/result"), true);
    let past = api.get(&format!("{path}&Date=2025-06-30")).await.data();
    assert_eq!(
        past[0]["investments"][0],
        json!({ "investmentID": 301, "externalInvestmentId": "CLS-A", "quantity": 40_000, "price": 1.0342, "marketValue": 41_368 })
    );
    let before_any_price = api.get(&format!("{path}&Date=2020-01-01")).await.data();
    assert_eq!(
        (
            &before_any_price[0]["investments"][0]["price"],
            &before_any_price[0]["investments"][0]["quantity"]
        ),
        (&Value::Null, &json!(40_000)),
        "the units are the present ones"
    );
}

#[tokio::test]
async fn a_selector_is_needed_and_pages_unless_accounts_are_named() {
    let (_sandbox, api) = fund().await;
    let selector =
        "AccountID, ExternalAccountId, AccountNumber, ProductID or ExternalProductId is needed.";
    let pages = "PageNumber and PageSize are needed unless accounts are named by AccountID or ExternalAccountId.";
    for (query, message) in [
        ("", selector),
        ("?PageNumber=1&PageSize=10&InvestmentID=301", selector),
        ("?ProductID=12", pages),
        ("?ProductID=12&PageSize=10", pages),
        ("?AccountNumber=100009001", pages),
        (
            "?AccountID=9001&PageSize=1001&PageNumber=1",
            "PageSize must be at most 1000.",
        ),
        (
            "?AccountID.in=9001,x",
            "AccountID: \"x\" is not an integer.",
        ),
    ] {
        api.get(&format!("{PATH}{query}")).await.refused(message);
    }
    let several = api
        .get(&format!(
            "{PATH}?AccountID.in=9001,9002&InvestmentID.notIn=302"
        ))
        .await
        .data();
    assert_eq!(each(&several, "accountID"), [9001, 9002]);
    let page = api
        .get(&format!(
            "{PATH}?ExternalProductId=PRD-12&PageNumber=2&PageSize=3"
        ))
        .await
        .data();
    assert_eq!(each(&page, "accountID"), [9002]);
}
