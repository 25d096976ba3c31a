//! What is documented of `Distributions`.
//! Written by `cargo xtask codegen`.

use conformance::{Case, json, with};
use core_http::Decimal;
use seveng_client::distributions::{Distribution, DistributionTaxComponent};
use seveng_client::{
    AccountId, Client, CorporateActionId, ExternalAccountId, ExternalCorporateActionId,
    ExternalInvestmentId, ExternalProductId, InvestmentId, ProductId,
};

use super::failures::{STATUS_200, STATUS_400, STATUS_401, STATUS_500};
use crate::read;

pub(super) static CASES: [Case<Client>; 8] = [
    Case::new("getDistribution", |client: Client, _| read(client.distributions()
            .get(CorporateActionId(640)).send()))
        .request("GET /Distribution", &["authorization", "version: 2.0"])
        .query(&[("CorporateActionID", "640")])
        .reply(200, "application/json", r#"
{"result":true,"message":null,"recordCount":1,"data":{"corporateActionID":640,
"externalCorporateActionId":"DIS-2025-Q2","productID":12,"externalProductId":"PRD-12",
"investmentID":301,"externalInvestmentId":"CLS-A","securityCode":"ZZX0301AU",
"distributionStatusID":2,"name":"June 2025 quarterly distribution",
"description":"Income for the quarter ended 30 June 2025","accrualDate":"2025-06-30",
"recordDate":"2025-06-30","paymentDate":"2025-07-12","distributionAmountPerUnit":0.0185,
"distributionAmountTotal":1017.5,"drpPrice":1.0157,"drpAllotmentDate":"2025-07-12",
"taxComponents":[{"taxComponentID":1,"percentage":62.5},{"taxComponentID":2,"percentage":25.0},
{"taxComponentID":7,"percentage":12.5}],"accounts":[{"corporateActionID":640,"accountID":9001,
"externalAccountId":"ACC-2040-A","distributionAmount":740.0,"withholdingTax":0.0,
"reinvestedQuantity":0.0},{"corporateActionID":640,"accountID":9002,
"externalAccountId":"ACC-2041-A","distributionAmount":277.5,"withholdingTax":0.0,
"reinvestedQuantity":273.2106}]}}"#)
        .payload("data")
        .fixed(&["/result", "/data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200]),
    Case::new("createDistribution", |client: Client, _| read(client.distributions()
            .create(ProductId(12))
            .external_corporate_action_id(&ExternalCorporateActionId::new("DIS-2025-Q2"))
            .investment_id(InvestmentId(301)).accrual_date("2025-06-30").record_date("2025-06-30")
            .payment_date("2025-07-12").distribution_amount_per_unit(json::<Decimal>(r#"0.0185"#))
            .send()))
        .request("POST /Distribution", &["authorization", "version: 2.0", "idempotency-key"])
        .json(r#"
{"externalCorporateActionId":"DIS-2025-Q2","productID":12,"investmentID":301,
"accrualDate":"2025-06-30","recordDate":"2025-06-30","paymentDate":"2025-07-12",
"distributionAmountPerUnit":0.0185}"#)
        .reply(200, "application/json", r#"
{"result":true,"message":null,"recordCount":1,"data":{"corporateActionID":640,
"externalCorporateActionId":"DIS-2025-Q2","productID":12,"externalProductId":"PRD-12",
"investmentID":301,"externalInvestmentId":"CLS-A","securityCode":"ZZX0301AU",
"distributionStatusID":1,"name":null,"description":null,"accrualDate":"2025-06-30",
"recordDate":"2025-06-30","paymentDate":"2025-07-12","distributionAmountPerUnit":0.0185,
"distributionAmountTotal":null,"drpPrice":null,"drpAllotmentDate":null,"taxComponents":[],
"accounts":[]}}"#)
        .payload("data")
        .fixed(&["/result", "/data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200]),
    Case::new("updateDistribution", |client: Client, record| with(record, move |record: Distribution| {
        let record = record.into_replace()
            .external_corporate_action_id(&ExternalCorporateActionId::new("DIS-2025-Q2"))
            .external_product_id(&ExternalProductId::new("PRD-12"))
            .external_investment_id(&ExternalInvestmentId::new("CLS-A")).security_code("ZZX0301AU")
            .name("June 2025 quarterly distribution")
            .description("Income for the quarter ended 30 June 2025").accrual_date("2025-06-30")
            .record_date("2025-06-30").payment_date("2025-07-12")
            .distribution_amount_per_unit(json::<Decimal>(r#"0.0185"#))
            .distribution_amount_total(json::<Decimal>(r#"1017.5"#))
            .drp_price(json::<Decimal>(r#"1.0157"#)).drp_allotment_date("2025-07-12")
            .tax_components(json::<Vec<DistributionTaxComponent>>(r#"[{"taxComponentID":1,"percentage":62.5},{"taxComponentID":2,"percentage":25.0},{"taxComponentID":7,"percentage":12.5}]"#));
        read(client.distributions().replace(record).send())
    }))
        .request("PUT /Distribution", &["authorization", "version: 2.0", "idempotency-key"])
        .json(r#"
{"corporateActionID":640,"externalCorporateActionId":"DIS-2025-Q2","productID":12,
"externalProductId":"PRD-12","investmentID":301,"externalInvestmentId":"CLS-A",
"securityCode":"ZZX0301AU","name":"June 2025 quarterly distribution",
"description":"Income for the quarter ended 30 June 2025","accrualDate":"2025-06-30",
"recordDate":"2025-06-30","paymentDate":"2025-07-12","distributionAmountPerUnit":0.0185,
"distributionAmountTotal":1017.5,"drpPrice":1.0157,"drpAllotmentDate":"2025-07-12",
"taxComponents":[{"taxComponentID":1,"percentage":62.5},{"taxComponentID":2,"percentage":25.0},
{"taxComponentID":7,"percentage":12.5}]}"#)
        .record(r#"
{"corporateActionID":640,"productID":12,"investmentID":301,"distributionStatusID":1,"accounts":[]}"#, &[], &[])
        .nulled(&[
            "corporateActionID", "externalCorporateActionId", "productID", "externalProductId",
            "investmentID", "externalInvestmentId", "securityCode", "distributionStatusID", "name",
            "description", "accrualDate", "recordDate", "paymentDate", "distributionAmountPerUnit",
            "distributionAmountTotal", "drpPrice", "drpAllotmentDate", "taxComponents", "accounts",
        ])
        .reply(200, "application/json", r#"
{"result":true,"message":"Distribution updated successfully","recordCount":1,
"data":{"corporateActionID":640,"externalCorporateActionId":"DIS-2025-Q2","productID":12,
"externalProductId":"PRD-12","investmentID":301,"externalInvestmentId":"CLS-A",
"securityCode":"ZZX0301AU","distributionStatusID":1,"name":"June 2025 quarterly distribution",
"description":"Income for the quarter ended 30 June 2025","accrualDate":"2025-06-30",
"recordDate":"2025-06-30","paymentDate":"2025-07-12","distributionAmountPerUnit":0.0185,
"distributionAmountTotal":1017.5,"drpPrice":1.0157,"drpAllotmentDate":"2025-07-12",
"taxComponents":[{"taxComponentID":1,"percentage":62.5},{"taxComponentID":2,"percentage":25.0},
{"taxComponentID":7,"percentage":12.5}],"accounts":[]}}"#)
        .payload("data")
        .fixed(&["/result", "/data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200]),
    Case::new("deleteDistribution", |client: Client, _| read(client.distributions()
            .delete(CorporateActionId(640)).product_id(ProductId(12))
            .external_product_id(&ExternalProductId::new("PRD-12")).send()))
        .request("DELETE /Distribution", &["authorization", "version: 2.0", "idempotency-key"])
        .query(&[
            ("CorporateActionID", "640"), ("ProductID", "12"), ("ExternalProductId", "PRD-12"),
        ])
        .reply(200, "application/json", r#"
{"result":true,"message":"Distribution deleted successfully","recordCount":0,"data":null}"#)
        .acknowledged()
        .fixed(&["/result"])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200]),
    Case::new("declareDistribution", |client: Client, _| read(client.distributions()
            .declare(ProductId(12), CorporateActionId(640), false).comment("quarterly run").send()))
        .request("POST /Distribution/Declare", &["authorization", "version: 2.0", "idempotency-key"])
        .json(r#"
{"productID":12,"corporateActionID":640,"runDistribution":false,"comment":"quarterly run"}"#)
        .reply(200, "application/json", r#"
{"result":true,"message":null,"recordCount":1,"data":{"corporateActionID":640,
"externalCorporateActionId":"DIS-2025-Q2","productID":12,"externalProductId":"PRD-12",
"investmentID":301,"externalInvestmentId":"CLS-A","securityCode":"ZZX0301AU",
"distributionStatusID":2,"name":"June 2025 quarterly distribution",
"description":"Income for the quarter ended 30 June 2025","accrualDate":"2025-06-30",
"recordDate":"2025-06-30","paymentDate":"2025-07-12","distributionAmountPerUnit":0.0185,
"distributionAmountTotal":1017.5,"drpPrice":1.0157,"drpAllotmentDate":"2025-07-12",
"taxComponents":[{"taxComponentID":1,"percentage":62.5},{"taxComponentID":2,"percentage":25.0},
{"taxComponentID":7,"percentage":12.5}],"accounts":[{"corporateActionID":640,"accountID":9001,
"externalAccountId":"ACC-2040-A","distributionAmount":740.0,"withholdingTax":0.0,
"reinvestedQuantity":0.0},{"corporateActionID":640,"accountID":9002,
"externalAccountId":"ACC-2041-A","distributionAmount":277.5,"withholdingTax":0.0,
"reinvestedQuantity":273.2106}]}}"#)
        .payload("data")
        .fixed(&["/result", "/data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200]),
    Case::new("distributeDistribution", |client: Client, _| read(client.distributions()
            .distribute(ProductId(12), CorporateActionId(640)).override_date("2025-07-12").send()))
        .request("POST /Distribution/Distribute", &["authorization", "version: 2.0", "idempotency-key"])
        .json(r#"
{"productID":12,"corporateActionID":640,"overrideDate":"2025-07-12"}"#)
        .reply(200, "application/json", r#"
{"result":true,"message":null,"recordCount":1,"data":{"corporateActionID":640,
"externalCorporateActionId":"DIS-2025-Q2","productID":12,"externalProductId":"PRD-12",
"investmentID":301,"externalInvestmentId":"CLS-A","securityCode":"ZZX0301AU",
"distributionStatusID":3,"name":"June 2025 quarterly distribution",
"description":"Income for the quarter ended 30 June 2025","accrualDate":"2025-06-30",
"recordDate":"2025-06-30","paymentDate":"2025-07-12","distributionAmountPerUnit":0.0185,
"distributionAmountTotal":1017.5,"drpPrice":1.0157,"drpAllotmentDate":"2025-07-12",
"taxComponents":[{"taxComponentID":1,"percentage":62.5},{"taxComponentID":2,"percentage":25.0},
{"taxComponentID":7,"percentage":12.5}],"accounts":[{"corporateActionID":640,"accountID":9001,
"externalAccountId":"ACC-2040-A","distributionAmount":740.0,"withholdingTax":0.0,
"reinvestedQuantity":0.0},{"corporateActionID":640,"accountID":9002,
"externalAccountId":"ACC-2041-A","distributionAmount":277.5,"withholdingTax":0.0,
"reinvestedQuantity":273.2106}]}}"#)
        .payload("data")
        .fixed(&["/result", "/data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200]),
    Case::new("allotDistribution", |client: Client, _| read(client.distributions()
            .allot(ProductId(12), CorporateActionId(640)).send()))
        .request("POST /Distribution/Allotment", &["authorization", "version: 2.0", "idempotency-key"])
        .json(r#"{"productID":12,"corporateActionID":640}"#)
        .reply(200, "application/json", r#"
{"result":true,"message":null,"recordCount":1,"data":{"corporateActionID":640,
"externalCorporateActionId":"DIS-2025-Q2","productID":12,"externalProductId":"PRD-12",
"investmentID":301,"externalInvestmentId":"CLS-A","securityCode":"ZZX0301AU",
"distributionStatusID":4,"name":"June 2025 quarterly distribution",
"description":"Income for the quarter ended 30 June 2025","accrualDate":"2025-06-30",
"recordDate":"2025-06-30","paymentDate":"2025-07-12","distributionAmountPerUnit":0.0185,
"distributionAmountTotal":1017.5,"drpPrice":1.0157,"drpAllotmentDate":"2025-07-12",
"taxComponents":[{"taxComponentID":1,"percentage":62.5},{"taxComponentID":2,"percentage":25.0},
{"taxComponentID":7,"percentage":12.5}],"accounts":[{"corporateActionID":640,"accountID":9001,
"externalAccountId":"ACC-2040-A","distributionAmount":740.0,"withholdingTax":0.0,
"reinvestedQuantity":0.0},{"corporateActionID":640,"accountID":9002,
"externalAccountId":"ACC-2041-A","distributionAmount":277.5,"withholdingTax":0.0,
"reinvestedQuantity":273.2106}]}}"#)
        .payload("data")
        .fixed(&["/result", "/data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200]),
    Case::new("listDistributionAccounts", |client: Client, _| read(client.distributions()
            .list_accounts(CorporateActionId(640)).product_id(ProductId(12))
            .external_product_id(&ExternalProductId::new("PRD-12")).account_id(AccountId(9001))
            .external_account_id(&ExternalAccountId::new("ACC-2040-A")).page_number(1)
            .page_size(100).send()))
        .request("GET /distribution/account", &["authorization", "version: 2.0"])
        .query(&[
            ("CorporateActionID", "640"), ("ProductID", "12"), ("ExternalProductId", "PRD-12"),
            ("AccountID", "9001"), ("ExternalAccountId", "ACC-2040-A"), ("PageNumber", "1"),
            ("PageSize", "100"),
        ])
        .reply(200, "application/json", r#"
{"result":true,"message":null,"recordCount":2,"data":[{"corporateActionID":640,"accountID":9001,
"externalAccountId":"ACC-2040-A","distributionAmount":740.0,"withholdingTax":0.0,
"reinvestedQuantity":0.0},{"corporateActionID":640,"accountID":9002,
"externalAccountId":"ACC-2041-A","distributionAmount":277.5,"withholdingTax":0.0,
"reinvestedQuantity":273.2106}]}"#)
        .payload("data")
        .fixed(&["/result", "/data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200]),
];
