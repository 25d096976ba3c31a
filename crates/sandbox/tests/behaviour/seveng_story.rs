//! 7G: one fund from a new investor to its report, as an integration would go through it.

use std::time::Duration;

use serde_json::{Value, json};

use crate::fund::{each, fund, with};

#[tokio::test]
async fn an_investor_comes_in_moves_units_and_reinvests_a_distribution() {
    let (sandbox, api) = fund().await;
    let pair = api
        .post(
            "/User/Login",
            json!({ "username": "sandbox", "password": "sandbox" }),
        )
        .await;
    let api = api.with("Authorization", pair.at("/accessToken").as_str().unwrap());

    // Onboard: two accounts, one of them reinvesting.
    let investor = api
        .post(
            "/BizEntity",
            json!({
                "externalBizEntityId": "INV-3000", "bizEntityTypeID": 1, "bizEntityStatusID": 1,
                "accounts": [
                    { "externalAccountId": "ACC-A", "externalProductId": "PRD-12" },
                    { "externalAccountId": "ACC-B", "externalProductId": "PRD-12", "distributionReinvestment": true },
                ],
                "bizEntityParties": [{ "isPrimaryContact": true, "person": {
                    "externalPersonId": "PER-3000", "firstName": "Ada", "lastName": "Nkosi", "crsfatcaParticipationID": 1, "tfn": "123456789",
                    "addresses": [{ "addressTypeID": 6, "addressLine": "1 Elm Row", "suburb": "Fitzroy" }],
                } }],
                "communications": [{ "communicationTypeID": 1, "name": "ada@mail.example" }],
                "paymentDetails": [{ "paymentTypeID": 1, "currencyID": 1, "accountNumber": "1", "bsb": "000-000", "isForDistribution": true }],
            }),
        )
        .await
        .data();
    assert_eq!(investor["name"], "Ada Nkosi");

    // A new class of units, priced each day.
    let class = json!({ "externalInvestmentId": "CLS-S", "externalProductId": "PRD-12", "allowAllotment": true, "allowDistribution": true, "calcDividendIncludingFirstDay": false, "investmentTypeID": 1, "isActive": true, "noOfDecimalPlaces": 4 });
    assert_eq!(api.post("/Investment", class).await.at("/result"), true);
    let scope = json!({ "externalProductId": "PRD-12", "externalInvestmentId": "CLS-S" });
    for (day, price) in [("2025-07-01", json!(1.25)), ("2025-07-31", json!(1.3))] {
        let price = with(
            scope.clone(),
            json!({ "priceDate": day, "price": price, "redemptionPrice": price }),
        );
        assert_eq!(
            api.post("/Investment/Price", price).await.at("/result"),
            true
        );
    }

    // Deposit, announced first; the notice falls when the money is posted.
    let deposit = with(
        scope.clone(),
        json!({ "externalAccountId": "ACC-A", "amount": 10_000, "transactionDate": "2025-07-01" }),
    );
    let notice = api
        .post("/BizEvent/NoticeOfDeposit", deposit.clone())
        .await
        .data();
    let posted = api.post("/BizTransaction/Deposit", deposit).await.data();
    assert_eq!(posted["quantity"], 8_000);
    let cancel = format!(
        "/BizEvent/Cancel?ExternalProductId=PRD-12&BizEventID={}",
        notice["bizEventID"]
    );
    assert_eq!(
        api.send("PUT", &cancel, None).await.message(),
        "Event cancelled successfully"
    );

    // Transfer a quarter to the other account.
    let transfer = with(
        scope.clone(),
        json!({ "fromExternalAccountId": "ACC-A", "toExternalAccountId": "ACC-B", "quantity": 2_000, "priceMethod": "Market", "noChangeOfBeneficialOwner": true, "transactionDate": "2025-07-01" }),
    );
    assert_eq!(
        each(
            &api.post("/BizTransaction/Transfer", transfer).await.data(),
            "amount"
        ),
        [2_500, 2_500]
    );

    // Distribute two cents a unit, and allot what is reinvested.
    let distribution = with(
        scope.clone(),
        json!({ "externalCorporateActionId": "DIS-S", "recordDate": "2025-07-15", "paymentDate": "2025-07-25", "drpAllotmentDate": "2025-07-31", "distributionAmountPerUnit": 0.02, "drpPrice": 1.28, "taxComponents": [{ "taxComponentID": 1, "percentage": 100 }] }),
    );
    let distribution = api.post("/Distribution", distribution).await.data();
    let step = json!({ "productID": 12, "corporateActionID": distribution["corporateActionID"], "runDistribution": false });
    let mut last = Value::Null;
    for (path, stage) in [("Declare", 2), ("Distribute", 3), ("Allotment", 4)] {
        last = api
            .post(&format!("/Distribution/{path}"), step.clone())
            .await
            .data();
        assert_eq!(last["distributionStatusID"], stage, "{path}");
    }
    assert_eq!(each(&last["accounts"], "distributionAmount"), [120, 40]);
    assert_eq!(
        each(&last["accounts"], "reinvestedQuantity"),
        [json!(0), json!(31.25)]
    );

    // What it comes to, read three ways.
    let holdings = api
        .get("/BizEntity/Account/Holdings?ExternalAccountId.in=ACC-A,ACC-B")
        .await
        .data();
    let units: Vec<_> = each(&holdings, "investments")
        .iter()
        .map(|one| one[0]["quantity"].clone())
        .collect();
    assert_eq!(units, [json!(6_000), json!(2_031.25)]);
    let entity = api
        .get("/BizEntity?ExternalBizEntityId=INV-3000")
        .await
        .data()[0]
        .clone();
    assert_eq!(
        each(&entity["accounts"], "balance"),
        [json!(7_800), json!(2_640.63)],
        "at 1.3 a unit"
    );
    let order = json!({ "reportName": "TransactionSummary", "parameters": { "ProductID": "12", "FromDate": "2025-07-01" } });
    let reference = api.post("/Report", order).await.data();
    let reference = reference.as_str().unwrap();
    let status = format!("/Report/Status?reference={reference}");
    assert_eq!(
        api.get(&status).await.at("/result"),
        false,
        "not finished, which is no failure"
    );
    sandbox.clock().advance(Duration::from_secs(10));
    assert_eq!(api.get(&status).await.data(), "complete");
    let report = api
        .get(&format!("/Report?reference={reference}"))
        .await
        .data();
    let numbers = each(&entity["accounts"], "accountNumber");
    let rows: Vec<_> = report["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| {
            (
                row["accountNumber"].clone(),
                row["transactionType"].clone(),
                row["quantity"].clone(),
            )
        })
        .collect();
    assert_eq!(
        rows,
        [
            (numbers[0].clone(), json!("Deposit"), json!(8_000)),
            (numbers[0].clone(), json!("Transfer"), json!(-2_000)),
            (numbers[1].clone(), json!("Allotment"), json!(31.25)),
            (numbers[1].clone(), json!("Transfer"), json!(2_000)),
        ]
    );
    let statement =
        json!({ "statementTypeID": 2, "productID": 12, "externalBizEntityId": "INV-3000" });
    assert_eq!(
        api.post("/Document/Statement", statement).await.data()["name"],
        "Transaction statement"
    );

    // An investor with a history stays.
    let number = &entity["accounts"][0]["accountID"];
    api.delete("/BizEntity?ExternalBizEntityId=INV-3000")
        .await
        .refused(&format!(
            "Account {number} has transactions and cannot be deleted."
        ));
}
