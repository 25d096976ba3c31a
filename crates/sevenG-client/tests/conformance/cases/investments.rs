//! What is documented of `Investments`.
//! Written by `cargo xtask codegen`.

use conformance::{Case, json, with};
use core_http::Decimal;
use seveng_client::investments::{Investment, InvestmentPrice};
use seveng_client::{
    Client, DistributionPeriodId, ExternalInvestmentId, ExternalProductId, InvestmentId,
    InvestmentTypeId, ProductId,
};

use super::failures::{STATUS_200, STATUS_400, STATUS_401, STATUS_500};
use crate::read;

pub(super) static CASES: [Case<Client>; 8] = [
    Case::new("listInvestments", |client: Client, _| read(client.investments().list()
            .investment_id(InvestmentId(301))
            .external_investment_id(&ExternalInvestmentId::new("CLS-A")).product_id(ProductId(12))
            .external_product_id(&ExternalProductId::new("PRD-12")).as_at_date("2025-06-30")
            .page_number(1).page_size(100).send()))
        .request("GET /Investment", &["authorization", "version: 2.0"])
        .query(&[
            ("InvestmentID", "301"), ("ExternalInvestmentId", "CLS-A"), ("ProductID", "12"),
            ("ExternalProductId", "PRD-12"), ("AsAtDate", "2025-06-30"), ("PageNumber", "1"),
            ("PageSize", "100"),
        ])
        .reply(200, "application/json", r#"
{"result":true,"message":null,"recordCount":2,"data":[{"investmentID":301,
"externalInvestmentId":"CLS-A","allowAllotment":true,"allotmentCutoffDate":null,
"allowDistribution":true,"allotmentMinAmount":5000.0,"allotmentMaxAmount":null,
"calcDividendIncludingFirstDay":false,"distributionPeriodID":3,"startDate":"2023-07-03",
"endDate":null,"investmentTypeID":1,"isActive":true,"name":"Class A Units","noOfDecimalPlaces":4,
"productID":12,"externalProductId":"PRD-12","securityCode":"ZZX0301AU","termDays":null,
"termMonths":null,"totalQuantity":55000.0},{"investmentID":302,"externalInvestmentId":"CLS-B",
"allowAllotment":true,"allotmentCutoffDate":null,"allowDistribution":true,
"allotmentMinAmount":100000.0,"allotmentMaxAmount":null,"calcDividendIncludingFirstDay":false,
"distributionPeriodID":3,"startDate":"2025-06-02","endDate":null,"investmentTypeID":1,
"isActive":true,"name":"Class B Units","noOfDecimalPlaces":4,"productID":12,
"externalProductId":"PRD-12","securityCode":"ZZX0302AU","termDays":null,"termMonths":null,
"totalQuantity":0.0}]}"#)
        .payload("data")
        .fixed(&["/result", "/data", "/data/*/investmentID"])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200]),
    Case::new("createInvestment", |client: Client, _| read(client.investments()
            .create(InvestmentTypeId(1)).external_investment_id(&ExternalInvestmentId::new("CLS-A"))
            .allow_allotment(true).allow_distribution(true).calc_dividend_including_first_day(false)
            .is_active(true).no_of_decimal_places(4).product_id(ProductId(12)).send()))
        .request("POST /Investment", &["authorization", "version: 2.0", "idempotency-key"])
        .json(r#"
{"externalInvestmentId":"CLS-A","productID":12,"allowAllotment":true,"allowDistribution":true,
"calcDividendIncludingFirstDay":false,"investmentTypeID":1,"isActive":true,"noOfDecimalPlaces":4}"#)
        .reply(200, "application/json", r#"
{"result":true,"message":null,"recordCount":1,"data":{"investmentID":301,
"externalInvestmentId":"CLS-A","allowAllotment":true,"allotmentCutoffDate":null,
"allowDistribution":true,"allotmentMinAmount":null,"allotmentMaxAmount":null,
"calcDividendIncludingFirstDay":false,"distributionPeriodID":null,"startDate":null,"endDate":null,
"investmentTypeID":1,"isActive":true,"name":null,"noOfDecimalPlaces":4,"productID":12,
"externalProductId":"PRD-12","securityCode":null,"termDays":null,"termMonths":null,
"totalQuantity":null}}"#)
        .payload("data")
        .fixed(&["/result", "/data", "/data/investmentID"])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200]),
    Case::new("updateInvestment", |client: Client, record| with(record, move |record: Investment| {
        let record = record.into_replace().allow_allotment(true).clear_allotment_cutoff_date()
            .allow_distribution(true).allotment_min_amount(json::<Decimal>(r#"5000.0"#))
            .clear_allotment_max_amount().calc_dividend_including_first_day(false)
            .distribution_period_id(DistributionPeriodId(3)).start_date("2023-07-03")
            .clear_end_date().investment_type_id(InvestmentTypeId(1)).is_active(true)
            .name("Class A Units").no_of_decimal_places(4).product_id(ProductId(12))
            .external_product_id(&ExternalProductId::new("PRD-12")).security_code("ZZX0301AU")
            .clear_term_days().clear_term_months();
        read(client.investments().replace(record).send())
    }))
        .request("PUT /Investment", &["authorization", "version: 2.0", "idempotency-key"])
        .json(r#"
{"investmentID":301,"externalInvestmentId":"CLS-A","allowAllotment":true,"allotmentCutoffDate":null,
"allowDistribution":true,"allotmentMinAmount":5000.0,"allotmentMaxAmount":null,
"calcDividendIncludingFirstDay":false,"distributionPeriodID":3,"startDate":"2023-07-03",
"endDate":null,"investmentTypeID":1,"isActive":true,"name":"Class A Units","noOfDecimalPlaces":4,
"productID":12,"externalProductId":"PRD-12","securityCode":"ZZX0301AU","termDays":null,
"termMonths":null}"#)
        .record(r#"
{"investmentID":301,"externalInvestmentId":"CLS-A","totalQuantity":null}"#, &["/investmentID"], &[])
        .nulled(&[
            "investmentID", "externalInvestmentId", "allowAllotment", "allotmentCutoffDate",
            "allowDistribution", "allotmentMinAmount", "allotmentMaxAmount",
            "calcDividendIncludingFirstDay", "distributionPeriodID", "startDate", "endDate",
            "investmentTypeID", "isActive", "name", "noOfDecimalPlaces", "productID",
            "externalProductId", "securityCode", "termDays", "termMonths", "totalQuantity",
        ])
        .reply(200, "application/json", r#"
{"result":true,"message":"Investment updated successfully","recordCount":1,
"data":{"investmentID":301,"externalInvestmentId":"CLS-A","allowAllotment":true,
"allotmentCutoffDate":null,"allowDistribution":true,"allotmentMinAmount":5000.0,
"allotmentMaxAmount":null,"calcDividendIncludingFirstDay":false,"distributionPeriodID":3,
"startDate":"2023-07-03","endDate":null,"investmentTypeID":1,"isActive":true,"name":"Class A Units",
"noOfDecimalPlaces":4,"productID":12,"externalProductId":"PRD-12","securityCode":"ZZX0301AU",
"termDays":null,"termMonths":null,"totalQuantity":null}}"#)
        .payload("data")
        .fixed(&["/result", "/data", "/data/investmentID"])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200]),
    Case::new("deleteInvestment", |client: Client, _| read(client.investments()
            .delete(InvestmentId(301)).product_id(ProductId(12))
            .external_product_id(&ExternalProductId::new("PRD-12")).send()))
        .request("DELETE /Investment", &["authorization", "version: 2.0", "idempotency-key"])
        .query(&[("ProductID", "12"), ("ExternalProductId", "PRD-12"), ("InvestmentID", "301")])
        .reply(200, "application/json", r#"
{"result":true,"message":"Investment deleted successfully","recordCount":0,"data":null}"#)
        .acknowledged()
        .fixed(&["/result"])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200]),
    Case::new("listInvestmentPrices", |client: Client, _| read(client.investments().list_prices()
            .investment_id(InvestmentId(301))
            .external_investment_id(&ExternalInvestmentId::new("CLS-A")).product_id(ProductId(12))
            .external_product_id(&ExternalProductId::new("PRD-12")).price_date("2025-06-30")
            .from_price_date("2025-06-30").to_price_date("2025-07-15").send()))
        .request("GET /Investment/Price", &["authorization", "version: 2.0"])
        .query(&[
            ("InvestmentID", "301"), ("ExternalInvestmentId", "CLS-A"), ("ProductID", "12"),
            ("ExternalProductId", "PRD-12"), ("PriceDate", "2025-06-30"),
            ("FromPriceDate", "2025-06-30"), ("ToPriceDate", "2025-07-15"),
        ])
        .reply(200, "application/json", r#"
{"result":true,"message":null,"recordCount":2,"data":[{"productID":12,"externalProductId":"PRD-12",
"investmentID":301,"externalInvestmentId":"CLS-A","securityCode":"ZZX0301AU","cost":null,
"indirectCost":null,"indirectFee":null,"exNAV":1.0132,"exPrice":1.0157,"exRedemptionPrice":1.0106,
"nav":1.0317,"managementFee":0.0008,"interestRate":null,"price":1.0342,"redemptionPrice":1.0291,
"priceDate":"2025-06-30","createdDate":"2025-07-01T02:10:31Z","updatedDate":"2025-07-02T23:48:05Z"},
{"productID":12,"externalProductId":"PRD-12","investmentID":301,"externalInvestmentId":"CLS-A",
"securityCode":"ZZX0301AU","cost":null,"indirectCost":null,"indirectFee":null,"exNAV":null,
"exPrice":null,"exRedemptionPrice":null,"nav":1.0215,"managementFee":0.0008,"interestRate":null,
"price":1.024,"redemptionPrice":1.0189,"priceDate":"2025-07-15",
"createdDate":"2025-07-15T21:30:12Z","updatedDate":"2025-07-15T21:30:12Z"}]}"#)
        .payload("data")
        .fixed(&["/result", "/data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200]),
    Case::new("createInvestmentPrice", |client: Client, _| read(client.investments()
            .create_price(json::<Decimal>(r#"1.0342"#), json::<Decimal>(r#"1.0291"#), "2025-06-30")
            .product_id(ProductId(12)).investment_id(InvestmentId(301)).send()))
        .request("POST /Investment/Price", &["authorization", "version: 2.0", "idempotency-key"])
        .json(r#"
{"productID":12,"investmentID":301,"price":1.0342,"redemptionPrice":1.0291,"priceDate":"2025-06-30"}"#)
        .reply(200, "application/json", r#"
{"result":true,"message":null,"recordCount":1,"data":{"productID":12,"externalProductId":"PRD-12",
"investmentID":301,"externalInvestmentId":"CLS-A","securityCode":"ZZX0301AU","cost":null,
"indirectCost":null,"indirectFee":null,"exNAV":null,"exPrice":null,"exRedemptionPrice":null,
"nav":null,"managementFee":null,"interestRate":null,"price":1.0342,"redemptionPrice":1.0291,
"priceDate":"2025-06-30","createdDate":"2025-07-01T02:10:31Z","updatedDate":"2025-07-01T02:10:31Z"}}"#)
        .payload("data")
        .fixed(&["/result", "/data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200]),
    Case::new("updateInvestmentPrice", |client: Client, record| with(record, move |record: InvestmentPrice| {
        let record = record.into_replace().external_product_id(&ExternalProductId::new("PRD-12"))
            .external_investment_id(&ExternalInvestmentId::new("CLS-A")).security_code("ZZX0301AU")
            .clear_cost().clear_indirect_cost().clear_indirect_fee()
            .ex_nav(json::<Decimal>(r#"1.0132"#)).ex_price(json::<Decimal>(r#"1.0157"#))
            .ex_redemption_price(json::<Decimal>(r#"1.0106"#)).nav(json::<Decimal>(r#"1.0317"#))
            .management_fee(json::<Decimal>(r#"0.0008"#)).clear_interest_rate()
            .price(json::<Decimal>(r#"1.0342"#)).redemption_price(json::<Decimal>(r#"1.0291"#));
        read(client.investments().replace_price(record).send())
    }))
        .request("PUT /Investment/Price", &["authorization", "version: 2.0", "idempotency-key"])
        .json(r#"
{"productID":12,"externalProductId":"PRD-12","investmentID":301,"externalInvestmentId":"CLS-A",
"securityCode":"ZZX0301AU","cost":null,"indirectCost":null,"indirectFee":null,"exNAV":1.0132,
"exPrice":1.0157,"exRedemptionPrice":1.0106,"nav":1.0317,"managementFee":0.0008,"interestRate":null,
"price":1.0342,"redemptionPrice":1.0291,"priceDate":"2025-06-30"}"#)
        .record(r#"
{"productID":12,"investmentID":301,"priceDate":"2025-06-30","createdDate":"2025-07-01T02:10:31Z",
"updatedDate":"2025-07-02T23:48:05Z"}"#, &[], &[])
        .nulled(&[
            "productID", "externalProductId", "investmentID", "externalInvestmentId",
            "securityCode", "cost", "indirectCost", "indirectFee", "exNAV", "exPrice",
            "exRedemptionPrice", "nav", "managementFee", "interestRate", "price", "redemptionPrice",
            "priceDate", "createdDate", "updatedDate",
        ])
        .reply(200, "application/json", r#"
{"result":true,"message":"InvestmentPrice updated successfully","recordCount":1,
"data":{"productID":12,"externalProductId":"PRD-12","investmentID":301,
"externalInvestmentId":"CLS-A","securityCode":"ZZX0301AU","cost":null,"indirectCost":null,
"indirectFee":null,"exNAV":1.0132,"exPrice":1.0157,"exRedemptionPrice":1.0106,"nav":1.0317,
"managementFee":0.0008,"interestRate":null,"price":1.0342,"redemptionPrice":1.0291,
"priceDate":"2025-06-30","createdDate":"2025-07-01T02:10:31Z","updatedDate":"2025-07-02T23:48:05Z"}}"#)
        .payload("data")
        .fixed(&["/result", "/data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200]),
    Case::new("deleteInvestmentPrices", |client: Client, _| read(client.investments()
            .delete_prices(InvestmentId(301)).product_id(ProductId(12))
            .external_product_id(&ExternalProductId::new("PRD-12")).send()))
        .request("DELETE /Investment/Price", &["authorization", "version: 2.0", "idempotency-key"])
        .query(&[("ProductID", "12"), ("ExternalProductId", "PRD-12"), ("InvestmentID", "301")])
        .reply(200, "application/json", r#"
{"result":true,"message":"InvestmentPrice deleted successfully","recordCount":0,"data":null}"#)
        .acknowledged()
        .fixed(&["/result"])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200]),
];
