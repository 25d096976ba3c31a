//! What is documented of `BizTransactions`.
//! Written by `cargo xtask codegen`.

use conformance::{Case, json};
use core_http::Decimal;
use seveng_client::biz_transactions::{
    BizTransactionAdjustQuantityAdjustmentType, BizTransactionStatus,
    BizTransactionTransferPriceMethod,
};
use seveng_client::{
    AccountId, BizTransactionId, BizTransactionTypeId, Client, ExternalAccountId,
    ExternalBizTransactionId, ExternalInvestmentId, ExternalProductId, InvestmentId, ProductId,
};

use super::failures::{STATUS_200, STATUS_400, STATUS_401, STATUS_500};
use crate::read;

pub(super) static CASES: [Case<Client>; 8] = [
    Case::new("listBizTransactions", |client: Client, _| read(client.biz_transactions().list()
            .product_id(ProductId(12)).external_product_id(&ExternalProductId::new("PRD-12"))
            .status(BizTransactionStatus::Complete).show_closing(false)
            .biz_transaction_id(BizTransactionId(8_100_000_017))
            .external_biz_transaction_id(ExternalBizTransactionId::new("TX-17"))
            .biz_transaction_type_id(BizTransactionTypeId(1)).account_id(AccountId(9001))
            .external_account_id(ExternalAccountId::new("ACC-2040-A")).account_number("100009001")
            .investment_id(InvestmentId(301))
            .external_investment_id(ExternalInvestmentId::new("CLS-A"))
            .transaction_date("2025-07-15").page_number(1).page_size(100).send()))
        .request("GET /BizTransaction", &["authorization", "version: 2.0"])
        .query(&[
            ("ProductID", "12"), ("ExternalProductId", "PRD-12"), ("Status", "Complete"),
            ("ShowClosing", "false"), ("BizTransactionID", "8100000017"),
            ("ExternalBizTransactionId", "TX-17"), ("BizTransactionTypeID", "1"),
            ("AccountID", "9001"), ("ExternalAccountId", "ACC-2040-A"),
            ("AccountNumber", "100009001"), ("InvestmentID", "301"),
            ("ExternalInvestmentId", "CLS-A"), ("TransactionDate", "2025-07-15"),
            ("PageNumber", "1"), ("PageSize", "100"),
        ])
        .reply(200, "application/json", r#"
{"result":true,"message":null,"recordCount":2,"data":[{"bizTransactionID":8100000017,
"externalBizTransactionId":"TX-17","bizTransactionTypeID":1,"status":"Complete",
"transactionDate":"2025-07-15","productID":12,"externalProductId":"PRD-12","investmentID":301,
"externalInvestmentId":"CLS-A","accountID":9001,"externalAccountId":"ACC-2040-A",
"accountNumber":"100009001","quantity":24414.0625,"amount":25000.0,"pricePerUnit":1.024,
"comment":null,"parentBizTransactionID":null},{"bizTransactionID":8100000018,
"externalBizTransactionId":null,"bizTransactionTypeID":2,"status":"Complete",
"transactionDate":"2025-07-15","productID":12,"externalProductId":"PRD-12","investmentID":301,
"externalInvestmentId":"CLS-A","accountID":9001,"externalAccountId":"ACC-2040-A",
"accountNumber":"100009001","quantity":-500.0,"amount":509.45,"pricePerUnit":1.0189,"comment":null,
"parentBizTransactionID":null}]}"#)
        .payload("data")
        .fixed(&["/result", "/data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200]),
    Case::new("createDeposit", |client: Client, _| read(client.biz_transactions()
            .create_deposit(json::<Decimal>(r#"25000.0"#), "2025-07-15", InvestmentId(301), AccountId(9001))
            .product_id(ProductId(12))
            .external_biz_transaction_id(&ExternalBizTransactionId::new("TX-17")).send()))
        .request("POST /BizTransaction/Deposit", &["authorization", "version: 2.0", "idempotency-key"])
        .json(r#"
{"productID":12,"investmentID":301,"accountID":9001,"amount":25000.0,"transactionDate":"2025-07-15",
"externalBizTransactionId":"TX-17"}"#)
        .reply(200, "application/json", r#"
{"result":true,"message":null,"recordCount":1,"data":{"bizTransactionID":8100000017,
"externalBizTransactionId":"TX-17","bizTransactionTypeID":1,"status":"Complete",
"transactionDate":"2025-07-15","productID":12,"externalProductId":"PRD-12","investmentID":301,
"externalInvestmentId":"CLS-A","accountID":9001,"externalAccountId":"ACC-2040-A",
"accountNumber":"100009001","quantity":24414.0625,"amount":25000.0,"pricePerUnit":1.024,
"comment":null,"parentBizTransactionID":null}}"#)
        .payload("data")
        .fixed(&["/result", "/data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200]),
    Case::new("createRedemption", |client: Client, _| read(client.biz_transactions()
            .create_redemption(ProductId(12), AccountId(9001), InvestmentId(301), "2025-07-15")
            .quantity(500).send()))
        .request("POST /BizTransaction/Redemption", &["authorization", "version: 2.0", "idempotency-key"])
        .json(r#"
{"productID":12,"investmentID":301,"accountID":9001,"quantity":500,"transactionDate":"2025-07-15"}"#)
        .reply(200, "application/json", r#"
{"result":true,"message":null,"recordCount":1,"data":{"bizTransactionID":8100000018,
"externalBizTransactionId":null,"bizTransactionTypeID":2,"status":"Complete",
"transactionDate":"2025-07-15","productID":12,"externalProductId":"PRD-12","investmentID":301,
"externalInvestmentId":"CLS-A","accountID":9001,"externalAccountId":"ACC-2040-A",
"accountNumber":"100009001","quantity":-500.0,"amount":509.45,"pricePerUnit":1.0189,"comment":null,
"parentBizTransactionID":null}}"#)
        .payload("data")
        .fixed(&["/result", "/data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200]),
    Case::new("createTransfer", |client: Client, _| read(client.biz_transactions()
            .create_transfer(200, InvestmentId(301), AccountId(9001), AccountId(9002), "2025-07-15")
            .price(0).price_method(BizTransactionTransferPriceMethod::Market)
            .no_change_of_beneficial_owner(false)
            .external_biz_transaction_id(&ExternalBizTransactionId::new("TX-18")).send()))
        .request("POST /BizTransaction/Transfer", &["authorization", "version: 2.0", "idempotency-key"])
        .json(r#"
{"price":0,"quantity":200,"priceMethod":"Market","noChangeOfBeneficialOwner":false,
"investmentID":301,"fromAccountID":9001,"toAccountID":9002,"transactionDate":"2025-07-15",
"externalBizTransactionId":"TX-18"}"#)
        .reply(200, "application/json", r#"
{"result":true,"message":null,"recordCount":2,"data":[{"bizTransactionID":8100000019,
"externalBizTransactionId":"TX-18","bizTransactionTypeID":5,"status":"Complete",
"transactionDate":"2025-07-15","productID":12,"externalProductId":"PRD-12","investmentID":301,
"externalInvestmentId":"CLS-A","accountID":9001,"externalAccountId":"ACC-2040-A",
"accountNumber":"100009001","quantity":-200.0,"amount":204.8,"pricePerUnit":1.024,"comment":null,
"parentBizTransactionID":null},{"bizTransactionID":8100000020,"externalBizTransactionId":"TX-18",
"bizTransactionTypeID":5,"status":"Complete","transactionDate":"2025-07-15","productID":12,
"externalProductId":"PRD-12","investmentID":301,"externalInvestmentId":"CLS-A","accountID":9002,
"externalAccountId":"ACC-2041-A","accountNumber":"100009002","quantity":200.0,"amount":204.8,
"pricePerUnit":1.024,"comment":null,"parentBizTransactionID":8100000019}]}"#)
        .payload("data")
        .fixed(&["/result", "/data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200]),
    Case::new("createConversion", |client: Client, _| read(client.biz_transactions()
            .create_conversion(AccountId(9001), InvestmentId(301), InvestmentId(302), "2025-07-15")
            .conversion_factor(1).quantity(800).send()))
        .request("POST /BizTransaction/Conversion", &["authorization", "version: 2.0", "idempotency-key"])
        .json(r#"
{"accountID":9001,"fromInvestmentID":301,"toInvestmentID":302,"quantity":800,"conversionFactor":1,
"transactionDate":"2025-07-15"}"#)
        .reply(200, "application/json", r#"
{"result":true,"message":null,"recordCount":2,"data":[{"bizTransactionID":8100000021,
"externalBizTransactionId":null,"bizTransactionTypeID":6,"status":"Complete",
"transactionDate":"2025-07-15","productID":12,"externalProductId":"PRD-12","investmentID":301,
"externalInvestmentId":"CLS-A","accountID":9001,"externalAccountId":"ACC-2040-A",
"accountNumber":"100009001","quantity":-800.0,"amount":819.2,"pricePerUnit":1.024,"comment":null,
"parentBizTransactionID":null},{"bizTransactionID":8100000022,"externalBizTransactionId":null,
"bizTransactionTypeID":6,"status":"Complete","transactionDate":"2025-07-15","productID":12,
"externalProductId":"PRD-12","investmentID":302,"externalInvestmentId":"CLS-B","accountID":9001,
"externalAccountId":"ACC-2040-A","accountNumber":"100009001","quantity":800.0,"amount":819.2,
"pricePerUnit":1.024,"comment":null,"parentBizTransactionID":8100000021}]}"#)
        .payload("data")
        .fixed(&["/result", "/data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200]),
    Case::new("createAllotment", |client: Client, _| read(client.biz_transactions()
            .create_allotment(ProductId(12), AccountId(9001), InvestmentId(301), "2025-07-15")
            .quantity(json::<Decimal>(r#"125.25"#)).send()))
        .request("POST /BizTransaction/Allotment", &["authorization", "version: 2.0", "idempotency-key"])
        .json(r#"
{"productID":12,"investmentID":301,"accountID":9001,"quantity":125.25,
"transactionDate":"2025-07-15"}"#)
        .reply(200, "application/json", r#"
{"result":true,"message":null,"recordCount":1,"data":{"bizTransactionID":8100000023,
"externalBizTransactionId":null,"bizTransactionTypeID":4,"status":"Complete",
"transactionDate":"2025-07-15","productID":12,"externalProductId":"PRD-12","investmentID":301,
"externalInvestmentId":"CLS-A","accountID":9001,"externalAccountId":"ACC-2040-A",
"accountNumber":"100009001","quantity":125.25,"amount":128.26,"pricePerUnit":1.024,"comment":null,
"parentBizTransactionID":null}}"#)
        .payload("data")
        .fixed(&["/result", "/data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200]),
    Case::new("adjustQuantity", |client: Client, _| read(client.biz_transactions()
            .adjust_quantity(BizTransactionAdjustQuantityAdjustmentType::I, 10, "2025-07-15", AccountId(9001), InvestmentId(301))
            .comment("rounding correction").send()))
        .request("POST /BizTransaction/AdjustQuantity", &["authorization", "version: 2.0", "idempotency-key"])
        .json(r#"
{"adjustmentType":"I","quantity":10,"transactionDate":"2025-07-15","accountID":9001,
"investmentID":301,"comment":"rounding correction"}"#)
        .reply(200, "application/json", r#"
{"result":true,"message":null,"recordCount":1,"data":{"bizTransactionID":8100000024,
"externalBizTransactionId":null,"bizTransactionTypeID":7,"status":"Complete",
"transactionDate":"2025-07-15","productID":12,"externalProductId":"PRD-12","investmentID":301,
"externalInvestmentId":"CLS-A","accountID":9001,"externalAccountId":"ACC-2040-A",
"accountNumber":"100009001","quantity":10.0,"amount":null,"pricePerUnit":null,
"comment":"rounding correction","parentBizTransactionID":null}}"#)
        .payload("data")
        .fixed(&["/result", "/data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200]),
    Case::new("setQuantity", |client: Client, _| read(client.biz_transactions()
            .set_quantity(0, AccountId(9001), InvestmentId(301), "2025-07-15")
            .comment("close position").send()))
        .request("POST /BizTransaction/SetQuantity", &["authorization", "version: 2.0", "idempotency-key"])
        .json(r#"
{"quantity":0,"transactionDate":"2025-07-15","accountID":9001,"investmentID":301,
"comment":"close position"}"#)
        .reply(200, "application/json", r#"
{"result":true,"message":null,"recordCount":1,"data":{"bizTransactionID":8100000025,
"externalBizTransactionId":null,"bizTransactionTypeID":8,"status":"Complete",
"transactionDate":"2025-07-15","productID":12,"externalProductId":"PRD-12","investmentID":301,
"externalInvestmentId":"CLS-A","accountID":9001,"externalAccountId":"ACC-2040-A",
"accountNumber":"100009001","quantity":-63049.3125,"amount":null,"pricePerUnit":null,
"comment":"close position","parentBizTransactionID":null}}"#)
        .payload("data")
        .fixed(&["/result", "/data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200]),
];
