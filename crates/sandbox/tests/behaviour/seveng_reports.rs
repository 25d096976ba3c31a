//! 7G: reports, ready after a while of the sandbox's clock.

use std::time::Duration;

use provider_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::{
    fund::fund,
    wire::{Api, Reply},
};

async fn order(api: &Api, name: &str, parameters: Value) -> Reply {
    let body = json!({ "reportName": name, "parameters": parameters });
    api.post("/Report", body).await
}

async fn status(api: &Api, reference: &Value) -> Value {
    let path = format!("/Report/Status?reference={}", reference.as_str().unwrap());
    api.get(&path).await.value()
}

async fn get(api: &Api, reference: &Value) -> Reply {
    api.get(&format!(
        "/Report?reference={}",
        reference.as_str().unwrap()
    ))
    .await
}

/// An order that is finished.
async fn finished(sandbox: &Sandbox, api: &Api, name: &str, parameters: Value) -> Value {
    let reference = order(api, name, parameters).await.data();
    sandbox.clock().advance(Duration::from_secs(10));
    reference
}

#[tokio::test]
async fn a_report_is_incomplete_then_complete_then_purged() {
    let (sandbox, api) = fund().await;
    let parameters = json!({ "ProductID": "12", "FromDate": "2025-01-01", "ToDate": "2025-06-30" });
    let ordered = order(&api, "TransactionSummary", parameters).await;
    assert_eq!(ordered.at("/recordCount"), 1);
    let reference = ordered.data();
    assert_eq!(reference.as_str().unwrap().len(), 36, "a bare GUID");
    let incomplete = json!({ "result": false, "message": "", "data": "incomplete" });
    assert_eq!(status(&api, &reference).await, incomplete);
    get(&api, &reference)
        .await
        .refused("The report is incomplete; poll its status.");

    sandbox.clock().advance(Duration::from_secs(9));
    assert_eq!(status(&api, &reference).await, incomplete);
    sandbox.clock().advance(Duration::from_secs(1));
    let complete = json!({ "result": true, "message": "", "data": "complete" });
    assert_eq!(status(&api, &reference).await, complete);
    let report = get(&api, &reference).await;
    assert_eq!(report.at("/recordCount"), 2);
    assert_eq!(
        report.data(),
        json!({
            "reportName": "TransactionSummary", "productID": 12, "fromDate": "2025-01-01", "toDate": "2025-06-30",
            "rows": [
                { "accountNumber": "100009001", "transactionType": "Deposit", "transactions": 1, "quantity": 40_000, "amount": 40_500 },
                { "accountNumber": "100009002", "transactionType": "Deposit", "transactions": 1, "quantity": 15_000, "amount": 15_300 },
            ],
        }),
        "as in the documentation's sample"
    );
    sandbox
        .clock()
        .advance(Duration::from_secs(24 * 3_600 - 10));
    get(&api, &reference).await.refused(&format!(
        "No record was found for reference {}.",
        reference.as_str().unwrap()
    ));
}

#[tokio::test]
async fn a_report_can_fail_and_be_discarded() {
    let (sandbox, api) = fund().await;
    for (parameters, message) in [
        (
            json!({ "productid": "99" }),
            "The report failed: there is no product \"99\".",
        ),
        (
            json!({ "ToDate": "soon" }),
            "The report failed: ToDate \"soon\" is no date.",
        ),
    ] {
        let reference = finished(&sandbox, &api, "EntityBalanceReport", parameters).await;
        let failed = json!({ "result": false, "message": message, "data": "error" });
        assert_eq!(status(&api, &reference).await, failed);
        get(&api, &reference).await.refused(message);
    }
    order(&api, "Surprise", json!({})).await.refused(
        "The sandbox has no report \"Surprise\"; it has EntityBalanceReport, TransactionSummary, DistributionReconciliation.",
    );
    order(&api, "EntityBalanceReport", json!({ "ProductID": 12 }))
        .await
        .refused("parameters.ProductID must be a string.");

    let reference = order(&api, "EntityBalanceReport", json!({})).await.data();
    let path = format!("/Report?reference={}", reference.as_str().unwrap());
    assert_eq!(
        api.delete(&path).await.message(),
        "Report request has been deleted."
    );
    let gone = format!(
        "No record was found for reference {}.",
        reference.as_str().unwrap()
    );
    api.get(&path).await.refused(&gone);
    api.delete(&path).await.refused(&gone);
    api.get("/Report?reference=x")
        .await
        .refused("reference must be a valid uuid.");
}

#[tokio::test]
async fn ten_reports_run_at_a_time() {
    let (sandbox, api) = fund().await;
    for _ in 0..10 {
        assert_eq!(
            order(&api, "EntityBalanceReport", json!({}))
                .await
                .at("/result"),
            true
        );
    }
    order(&api, "EntityBalanceReport", json!({}))
        .await
        .refused("10 reports are running; wait for one of them.");
    sandbox.clock().advance(Duration::from_secs(10));
    assert_eq!(
        order(&api, "EntityBalanceReport", json!({}))
            .await
            .at("/result"),
        true
    );
}

#[tokio::test]
async fn a_report_shows_the_time_of_its_order() {
    let (sandbox, api) = fund().await;
    let parameters = json!({ "ProductID": "12", "ToDate": "2025-06-30" });
    let reference = order(&api, "EntityBalanceReport", parameters).await.data();
    let redemption = json!({ "productID": 12, "investmentID": 301, "accountID": 9001, "quantity": 500, "transactionDate": "2025-07-15" });
    assert_eq!(
        api.post("/BizTransaction/Redemption", redemption)
            .await
            .at("/result"),
        true
    );
    sandbox.clock().advance(Duration::from_secs(10));
    assert_eq!(
        get(&api, &reference).await.data()["rows"][0],
        json!({ "bizEntityID": 5120, "accountNumber": "100009001", "investmentID": 301, "quantity": 40_000, "price": 1.0342, "marketValue": 41_368 })
    );
}

#[tokio::test]
async fn a_distribution_is_reconciled_with_its_accounts() {
    let (sandbox, api) = fund().await;
    let declare = json!({ "productID": 12, "corporateActionID": 640, "runDistribution": true });
    assert_eq!(
        api.post("/Distribution/Declare", declare)
            .await
            .at("/result"),
        true
    );
    let reference = finished(&sandbox, &api, "DistributionReconciliation", Value::Null).await;
    assert_eq!(
        get(&api, &reference).await.data()["rows"],
        json!([{
            "corporateActionID": 640, "distributionStatusID": 3, "distributionAmountTotal": 1017.5, "accounts": 2,
            "distributionAmount": 1017.5, "withholdingTax": 0, "reinvestedQuantity": 273.2106,
        }])
    );
}
