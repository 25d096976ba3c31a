//! 7G: a distribution on its way from created to allotted.

use serde_json::{Value, json};

use crate::{
    fund::{each, fund, with, without},
    wire::{Api, Reply},
};

fn step(members: Value) -> Value {
    with(
        json!({ "productID": 12, "corporateActionID": 640 }),
        members,
    )
}

async fn declare(api: &Api, members: Value) -> Reply {
    let body = with(step(json!({ "runDistribution": false })), members);
    api.post("/Distribution/Declare", body).await
}

async fn stage(api: &Api) -> Value {
    let path = "/Distribution?CorporateActionID=640";
    api.get(path).await.data()["distributionStatusID"].clone()
}

#[tokio::test]
async fn a_declaration_fixes_what_each_holder_gets() {
    let (_sandbox, api) = fund().await;
    let accounts = "/distribution/account?CorporateActionID=640";
    assert_eq!(
        api.get(accounts).await.data(),
        json!([]),
        "rows exist after declaration only"
    );
    let declared = declare(&api, json!({})).await.data();
    assert_eq!(declared["distributionStatusID"], 2);
    assert_eq!(declared["distributionAmountTotal"], 1017.5);
    assert_eq!(
        declared["accounts"],
        json!([
            { "corporateActionID": 640, "accountID": 9001, "externalAccountId": "ACC-2040-A", "distributionAmount": 740, "withholdingTax": 0, "reinvestedQuantity": 0 },
            { "corporateActionID": 640, "accountID": 9002, "externalAccountId": "ACC-2042-A", "distributionAmount": 277.5, "withholdingTax": 0, "reinvestedQuantity": 273.2106 },
        ]),
        "as in the documentation's sample"
    );
    assert_eq!(api.get(accounts).await.data(), declared["accounts"]);
    let one = api
        .get(&format!("{accounts}&ExternalAccountId=ACC-2042-A"))
        .await
        .data();
    assert_eq!(each(&one, "accountID"), [9002]);
    let page = api
        .get(&format!("{accounts}&PageSize=1&PageNumber=2"))
        .await
        .data();
    assert_eq!(each(&page, "accountID"), [9002]);
    api.get("/distribution/account?CorporateActionID=640&ProductID=13")
        .await
        .refused("No record was found: distribution 640 is unknown in product 13.");
}

#[tokio::test]
async fn the_stages_come_one_after_the_other() {
    let (_sandbox, api) = fund().await;
    let distribute = "/Distribution/Distribute";
    let allot = "/Distribution/Allotment";
    api.post(distribute, step(json!({})))
        .await
        .refused("Distribution 640 is Created; this needs Declared.");
    api.post(allot, step(json!({})))
        .await
        .refused("Distribution 640 is Created; this needs Distributed.");
    assert_eq!(declare(&api, json!({})).await.at("/result"), true);
    declare(&api, json!({}))
        .await
        .refused("Distribution 640 is Declared; this needs Created.");
    let distributed = api
        .post(distribute, step(json!({ "overrideDate": "2025-07-12" })))
        .await
        .data();
    assert_eq!(distributed["distributionStatusID"], 3);
    assert_eq!(
        api.get("/BizTransaction").await.at("/recordCount"),
        2,
        "money moves, units do not"
    );

    let allotted = api
        .post(allot, step(json!({ "comment": "June" })))
        .await
        .data();
    assert_eq!(allotted["distributionStatusID"], 4);
    let rows = api
        .get("/BizTransaction?BizTransactionTypeID=4")
        .await
        .data();
    assert_eq!(
        rows.as_array().unwrap().len(),
        1,
        "one per reinvesting account"
    );
    let row = &rows[0];
    assert_eq!(
        (
            &row["accountID"],
            &row["quantity"],
            &row["amount"],
            &row["pricePerUnit"],
            &row["transactionDate"],
            &row["comment"]
        ),
        (
            &json!(9002),
            &json!(273.2106),
            &json!(277.5),
            &json!(1.0157),
            &json!("2025-07-12"),
            &json!("June")
        )
    );
    api.post(allot, step(json!({})))
        .await
        .refused("Distribution 640 is Allotted; this needs Distributed.");
    let read = api.get("/Distribution?CorporateActionID=640").await.data();
    api.put("/Distribution", read)
        .await
        .refused("Distribution 640 is Allotted; this needs Created.");
    api.delete("/Distribution?CorporateActionID=640")
        .await
        .refused("Distribution 640 is Allotted; this needs Created.");
}

#[tokio::test]
async fn a_declaration_can_run_the_distribution_as_well() {
    let (_sandbox, api) = fund().await;
    let run = declare(
        &api,
        json!({ "runDistribution": true, "externalCorporateActionId": "DIS-2025-Q2" }),
    )
    .await;
    assert_eq!(run.data()["distributionStatusID"], 3);
}

#[tokio::test]
async fn accounts_are_picked_in_or_out_or_given_as_calculated() {
    let (sandbox, api) = fund().await;
    let picked = [
        (
            json!({ "includeAccounts": [{ "accountID": 9001 }] }),
            vec![9001],
        ),
        (
            json!({ "excludeAccounts": [{ "externalAccountId": "ACC-2040-A" }] }),
            vec![9002],
        ),
        (json!({ "includeAccounts": [] }), vec![]),
    ];
    for (lists, expected) in picked {
        sandbox.reset();
        let declared = declare(&api, lists).await.data();
        assert_eq!(each(&declared["accounts"], "accountID"), expected);
    }
    sandbox.reset();
    let rows = json!({ "preCalculatedAccounts": [{ "accountID": 8790, "distributionAmount": 12.345, "franking": 0.5 }] });
    let declared = declare(&api, rows).await.data();
    assert_eq!(
        declared["accounts"][0],
        json!({ "corporateActionID": 640, "accountID": 8790, "externalAccountId": "ACC-790", "distributionAmount": 12.345, "franking": 0.5, "withholdingTax": 0, "reinvestedQuantity": 0 }),
        "stored unchanged"
    );
    assert_eq!(declared["distributionAmountTotal"], 12.345);

    sandbox.reset();
    for (lists, message) in [
        (
            json!({ "includeAccounts": [], "excludeAccounts": [] }),
            "At most one list of accounts is allowed, not includeAccounts and excludeAccounts.",
        ),
        (
            json!({ "includeAccounts": [{ "accountID": 1 }] }),
            "No record was found for accountID 1.",
        ),
        (
            json!({ "includeAccounts": [{}] }),
            "Either the native id or externalAccountId is needed.",
        ),
        (
            json!({ "preCalculatedAccounts": [{ "accountID": 9001 }, { "accountID": 9001 }] }),
            "Account 9001 is listed twice.",
        ),
        (
            json!({ "productID": 13 }),
            "No record was found: distribution 640 is unknown in product 13.",
        ),
    ] {
        declare(&api, lists).await.refused(message);
    }
    assert_eq!(stage(&api).await, 1);
}

#[tokio::test]
async fn tax_shares_total_100_and_an_amount_is_needed() {
    let (_sandbox, api) = fund().await;
    let read = api.get("/Distribution?CorporateActionID=640").await.data();
    let share = |percentage: f64| json!([{ "taxComponentID": 1, "percentage": percentage }]);
    for (changes, message) in [
        (
            json!({ "taxComponents": share(99.99) }),
            "The tax shares total 99.99 percent; they must total 100 before declaration.",
        ),
        (
            json!({ "taxComponents": null }),
            "The tax shares total 0 percent; they must total 100 before declaration.",
        ),
        (
            json!({ "taxComponents": share(100.0), "distributionAmountPerUnit": null, "distributionAmountTotal": null }),
            "distributionAmountPerUnit or distributionAmountTotal is needed before declaration.",
        ),
        (
            json!({ "taxComponents": share(100.0), "drpPrice": null, "recordDate": "2025-07-15" }),
            "drpPrice is needed: there are accounts that reinvest their distributions.",
        ),
    ] {
        let updated = api.put("/Distribution", with(read.clone(), changes)).await;
        assert_eq!(updated.message(), "Distribution updated successfully");
        declare(&api, json!({})).await.refused(message);
    }
    let by_total = json!({ "distributionAmountPerUnit": null, "distributionAmountTotal": 100 });
    assert_eq!(
        api.put("/Distribution", with(read, by_total))
            .await
            .at("/result"),
        true
    );
    let declared = declare(&api, json!({})).await.data();
    assert_eq!(
        each(&declared["accounts"], "distributionAmount"),
        [72.73, 27.27],
        "to the cent"
    );
    assert_eq!(declared["distributionAmountTotal"], 100);
}

#[tokio::test]
async fn tax_is_withheld_from_non_residents() {
    let (_sandbox, api) = fund().await;
    let entity = api.get("/BizEntity?BizEntityID=5122").await.data()[0].clone();
    let abroad = with(
        entity,
        json!({ "taxationCountryCode": "NZ", "tin": "12-345" }),
    );
    assert_eq!(api.put("/BizEntity", abroad).await.at("/result"), true);
    let declared = declare(&api, json!({})).await.data();
    assert_eq!(
        each(&declared["accounts"], "withholdingTax"),
        [json!(0), json!(27.75)]
    );
    assert_eq!(
        declared["accounts"][1]["reinvestedQuantity"], 245.8895,
        "what is left is reinvested"
    );
}

#[tokio::test]
async fn only_the_first_stage_can_be_replaced_or_deleted() {
    let (_sandbox, api) = fund().await;
    let read = api
        .get("/Distribution?ExternalCorporateActionId=DIS-2025-Q2")
        .await
        .data();
    let sent = with(
        read.clone(),
        json!({ "distributionStatusID": 4, "externalCorporateActionId": "DIS-2" }),
    );
    let updated = api.put("/Distribution", sent).await.data();
    assert_eq!(
        updated,
        with(
            read.clone(),
            json!({ "externalCorporateActionId": "DIS-2" })
        ),
        "the stage is the server's, the external id may change"
    );
    for (changes, message) in [
        (
            json!({ "productID": 13, "externalProductId": null }),
            "The product of a distribution cannot be changed.",
        ),
        (
            json!({ "investmentID": 302, "externalInvestmentId": null }),
            "The investment of a distribution cannot be changed.",
        ),
        (json!({ "drpPrice": -1 }), "drpPrice must not be negative."),
    ] {
        api.put("/Distribution", with(read.clone(), changes))
            .await
            .refused(message);
    }
    let bare = json!({ "corporateActionID": 640, "productID": 12 });
    let left = api.put("/Distribution", bare).await.data();
    assert_eq!(
        (&left["investmentID"], &left["name"], &left["taxComponents"]),
        (&json!(301), &Value::Null, &json!([]))
    );
    let deleted = api.delete("/Distribution?CorporateActionID=640").await;
    assert_eq!(deleted.message(), "Distribution deleted successfully");
    api.get("/Distribution?CorporateActionID=640")
        .await
        .refused("No record was found for CorporateActionID 640.");
}

#[tokio::test]
async fn a_distribution_is_created_for_an_investment_that_takes_them() {
    let (_sandbox, api) = fund().await;
    let body = json!({ "externalCorporateActionId": "DIS-9", "externalProductId": "PRD-12", "securityCode": "ZZX0301AU", "distributionAmountPerUnit": 0.01 });
    let created = api.post("/Distribution", body.clone()).await.data();
    assert_eq!(
        (
            &created["investmentID"],
            &created["distributionStatusID"],
            &created["accounts"]
        ),
        (&json!(301), &json!(1), &json!([]))
    );
    for (changes, message) in [
        (json!({}), "externalCorporateActionId \"DIS-9\" is in use."),
        (
            json!({ "corporateActionID": 3 }),
            "corporateActionID must be null or 0 on create.",
        ),
        (
            json!({ "securityCode": null }),
            "Either the native id or externalInvestmentId is needed.",
        ),
        (
            json!({ "externalProductId": null }),
            "Either the native id or externalProductId is needed.",
        ),
        (
            json!({ "securityCode": "NONE" }),
            "No record was found: investment NONE is unknown in product 12.",
        ),
    ] {
        api.post("/Distribution", with(body.clone(), changes))
            .await
            .refused(message);
    }
    let investment = api.get("/Investment?InvestmentID=301").await.data()[0].clone();
    let closed = with(investment, json!({ "allowDistribution": false }));
    assert_eq!(api.put("/Investment", closed).await.at("/result"), true);
    let another = without(body, &["externalCorporateActionId"]);
    api.post("/Distribution", another)
        .await
        .refused("Investment 301 takes no distributions.");
}

#[tokio::test]
async fn a_running_distribution_keeps_its_accounts() {
    let (_sandbox, api) = fund().await;
    let rows = json!({ "preCalculatedAccounts": [{ "accountID": 8790, "distributionAmount": 1 }] });
    assert_eq!(declare(&api, rows).await.at("/result"), true);
    api.delete("/BizEntity?BizEntityID=790")
        .await
        .refused("Account 8790 takes part in a running distribution and cannot be deleted.");
    for path in ["/Distribution/Distribute", "/Distribution/Allotment"] {
        assert_eq!(
            api.post(path, step(json!({}))).await.at("/result"),
            true,
            "{path}"
        );
    }
    assert_eq!(
        api.delete("/BizEntity?BizEntityID=790").await.at("/result"),
        true
    );
}
