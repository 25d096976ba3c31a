//! What is documented of `BizEvents`.
//! Written by `cargo xtask codegen`.

use conformance::{Case, json};
use core_http::Decimal;
use seveng_client::{
    AccountId, BizEventId, BizEventTypeId, Client, ExternalAccountId, ExternalBizTransactionId,
    ExternalProductId, InvestmentId, ProductId,
};

use super::failures::{STATUS_200, STATUS_400, STATUS_401, STATUS_500};
use crate::read;

pub(super) static CASES: [Case<Client>; 5] = [
    Case::new("listBizEvents", |client: Client, _| read(client.biz_events().list()
            .biz_event_id(BizEventId(8_200_000_017)).account_id(AccountId(9001))
            .external_account_id(ExternalAccountId::new("ACC-2040-A")).product_id(ProductId(12))
            .external_product_id(&ExternalProductId::new("PRD-12"))
            .biz_event_type_id(BizEventTypeId(1)).account_number("100009001").page_number(1)
            .page_size(100).send()))
        .request("GET /BizEvent", &["authorization", "version: 2.0"])
        .query(&[
            ("BizEventID", "8200000017"), ("AccountID", "9001"),
            ("ExternalAccountId", "ACC-2040-A"), ("ProductID", "12"),
            ("ExternalProductId", "PRD-12"), ("BizEventTypeID", "1"),
            ("AccountNumber", "100009001"), ("PageNumber", "1"), ("PageSize", "100"),
        ])
        .reply(200, "application/json", r#"
{"result":true,"message":null,"recordCount":2,"data":[{"bizEventID":8200000017,"bizEventTypeID":1,
"productID":12,"externalProductId":"PRD-12","investmentID":301,"externalInvestmentId":"CLS-A",
"accountID":9001,"externalAccountId":"ACC-2040-A","accountNumber":"100009001",
"externalBizTransactionId":"NOD-17","amount":25000.0,"quantity":null,"transactionDate":"2025-07-15",
"comment":null,"status":"Pending"},{"bizEventID":8200000018,"bizEventTypeID":2,"productID":12,
"externalProductId":"PRD-12","investmentID":301,"externalInvestmentId":"CLS-A","accountID":9001,
"externalAccountId":"ACC-2040-A","accountNumber":"100009001","externalBizTransactionId":null,
"amount":null,"quantity":1500.5,"transactionDate":"2025-07-15","comment":null,"status":"Pending"}]}"#)
        .payload("data")
        .fixed(&["/result", "/data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200]),
    Case::new("cancelBizEvent", |client: Client, _| read(client.biz_events()
            .cancel(ProductId(12), BizEventId(8_200_000_017)).send()))
        .request("PUT /BizEvent/Cancel", &["authorization", "version: 2.0", "idempotency-key"])
        .query(&[("ProductID", "12"), ("BizEventID", "8200000017")])
        .reply(200, "application/json", r#"
{"result":true,"message":"Event cancelled successfully","recordCount":0,"data":null}"#)
        .acknowledged()
        .fixed(&["/result"])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200]),
    Case::new("createNoticeOfDeposit", |client: Client, _| read(client.biz_events()
            .create_notice_of_deposit(ProductId(12), InvestmentId(301), AccountId(9001), "2025-07-15")
            .external_biz_transaction_id(&ExternalBizTransactionId::new("NOD-17"))
            .amount(json::<Decimal>(r#"25000.0"#)).send()))
        .request("POST /BizEvent/NoticeOfDeposit", &["authorization", "version: 2.0", "idempotency-key"])
        .json(r#"
{"productID":12,"investmentID":301,"accountID":9001,"amount":25000.0,"transactionDate":"2025-07-15",
"externalBizTransactionId":"NOD-17"}"#)
        .reply(200, "application/json", r#"
{"result":true,"message":null,"recordCount":1,"data":{"bizEventID":8200000017,"bizEventTypeID":1,
"productID":12,"externalProductId":"PRD-12","investmentID":301,"externalInvestmentId":"CLS-A",
"accountID":9001,"externalAccountId":"ACC-2040-A","accountNumber":"100009001",
"externalBizTransactionId":"NOD-17","amount":25000.0,"quantity":null,"transactionDate":"2025-07-15",
"comment":null,"status":"Pending"}}"#)
        .payload("data")
        .fixed(&["/result", "/data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200]),
    Case::new("createNoticeOfRedemption", |client: Client, _| read(client.biz_events()
            .create_notice_of_redemption(ProductId(12), InvestmentId(301), AccountId(9001), "2025-07-15")
            .quantity(json::<Decimal>(r#"1500.5"#)).send()))
        .request("POST /BizEvent/NoticeOfRedemption", &["authorization", "version: 2.0", "idempotency-key"])
        .json(r#"
{"productID":12,"investmentID":301,"accountID":9001,"quantity":1500.5,
"transactionDate":"2025-07-15"}"#)
        .reply(200, "application/json", r#"
{"result":true,"message":null,"recordCount":1,"data":{"bizEventID":8200000018,"bizEventTypeID":2,
"productID":12,"externalProductId":"PRD-12","investmentID":301,"externalInvestmentId":"CLS-A",
"accountID":9001,"externalAccountId":"ACC-2040-A","accountNumber":"100009001",
"externalBizTransactionId":null,"amount":null,"quantity":1500.5,"transactionDate":"2025-07-15",
"comment":null,"status":"Pending"}}"#)
        .payload("data")
        .fixed(&["/result", "/data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200]),
    Case::new("createNoticeOfConversion", |client: Client, _| read(client.biz_events()
            .create_notice_of_conversion(ProductId(12), InvestmentId(301), InvestmentId(302), AccountId(9001), "2025-07-15")
            .quantity(800).send()))
        .request("POST /BizEvent/NoticeOfConversion", &["authorization", "version: 2.0", "idempotency-key"])
        .json(r#"
{"productID":12,"fromInvestmentID":301,"toInvestmentID":302,"accountID":9001,"quantity":800,
"transactionDate":"2025-07-15"}"#)
        .reply(200, "application/json", r#"
{"result":true,"message":null,"recordCount":2,"data":[{"bizEventID":8200000019,"bizEventTypeID":3,
"productID":12,"externalProductId":"PRD-12","investmentID":301,"externalInvestmentId":"CLS-A",
"accountID":9001,"externalAccountId":"ACC-2040-A","accountNumber":"100009001",
"externalBizTransactionId":null,"amount":null,"quantity":-800.0,"transactionDate":"2025-07-15",
"comment":null,"status":"Pending"},{"bizEventID":8200000020,"bizEventTypeID":3,"productID":12,
"externalProductId":"PRD-12","investmentID":302,"externalInvestmentId":"CLS-B","accountID":9001,
"externalAccountId":"ACC-2040-A","accountNumber":"100009001","externalBizTransactionId":null,
"amount":null,"quantity":800.0,"transactionDate":"2025-07-15","comment":null,"status":"Pending"}]}"#)
        .payload("data")
        .fixed(&["/result", "/data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200]),
];
