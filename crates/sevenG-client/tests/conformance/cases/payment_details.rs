//! What is documented of `PaymentDetails`.
//! Written by `cargo xtask codegen`.

use conformance::{Case, with};
use seveng_client::{
    BizEntityId, Client, CurrencyId, ExternalPaymentDetailId, PaymentDetail, PaymentDetailId,
    PaymentTypeId,
};

use super::failures::{STATUS_200, STATUS_400, STATUS_401, STATUS_500};
use crate::read;

pub(super) static CASES: [Case<Client>; 4] = [
    Case::new("getPaymentDetails", |client: Client, _| read(client.payment_details().list()
            .payment_detail_id(PaymentDetailId(5501))
            .external_payment_detail_id(&ExternalPaymentDetailId::new("PAY-55")).send()))
        .request("GET /paymentdetail", &["authorization", "version: 2.0"])
        .query(&[("PaymentDetailID", "5501"), ("ExternalPaymentDetailId", "PAY-55")])
        .reply(200, "application/json", r#"
{"result":true,"message":null,"recordCount":1,"data":[{"paymentDetailID":5501,
"externalPaymentDetailId":"PAY-55","paymentTypeID":1,"currencyID":1,"accountNumber":"00001234",
"bsb":"000-000","accountName":"Lantern Trustees Pty Ltd ATF Lantern Family Trust","swift":null,
"iban":null,"isForDeposit":false,"isForDistribution":true,"isForRedemption":true,"isForOther":false,
"bizEntityID":5120,"externalBizEntityId":null}]}"#)
        .payload("data")
        .fixed(&["/result", "/data", "/data/*/paymentDetailID"])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200]),
    Case::new("createPaymentDetail", |client: Client, _| read(client.payment_details()
            .create(PaymentTypeId(1), CurrencyId(1), "00001234", BizEntityId(5120))
            .external_payment_detail_id(&ExternalPaymentDetailId::new("PAY-55")).bsb("000-000")
            .is_for_distribution(true).send()))
        .request("POST /paymentdetail", &["authorization", "version: 2.0", "idempotency-key"])
        .json(r#"
{"externalPaymentDetailId":"PAY-55","paymentTypeID":1,"currencyID":1,"bsb":"000-000",
"accountNumber":"00001234","isForDistribution":true,"bizEntityID":5120}"#)
        .reply(200, "application/json", r#"
{"result":true,"message":null,"recordCount":1,"data":{"paymentDetailID":5501,
"externalPaymentDetailId":"PAY-55","paymentTypeID":1,"currencyID":1,"accountNumber":"00001234",
"bsb":"000-000","accountName":null,"swift":null,"iban":null,"isForDeposit":false,
"isForDistribution":true,"isForRedemption":false,"isForOther":false,"bizEntityID":5120,
"externalBizEntityId":null}}"#)
        .payload("data")
        .fixed(&["/result", "/data", "/data/paymentDetailID"])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200]),
    Case::new("updatePaymentDetail", |client: Client, record| with(record, move |record: PaymentDetail| {
        let record = record.into_replace().payment_type_id(PaymentTypeId(1))
            .currency_id(CurrencyId(1)).account_number("00001234").bsb("000-000")
            .account_name("Lantern Trustees Pty Ltd ATF Lantern Family Trust").clear_swift()
            .clear_iban().is_for_deposit(false).is_for_distribution(true).is_for_redemption(true)
            .is_for_other(false);
        read(client.payment_details().replace(record).send())
    }))
        .request("PUT /paymentdetail", &["authorization", "version: 2.0", "idempotency-key"])
        .json(r#"
{"paymentDetailID":5501,"externalPaymentDetailId":"PAY-55","paymentTypeID":1,"currencyID":1,
"accountNumber":"00001234","bsb":"000-000",
"accountName":"Lantern Trustees Pty Ltd ATF Lantern Family Trust","swift":null,"iban":null,
"isForDeposit":false,"isForDistribution":true,"isForRedemption":true,"isForOther":false,
"bizEntityID":5120,"externalBizEntityId":null}"#)
        .record(r#"
{"paymentDetailID":5501,"externalPaymentDetailId":"PAY-55","bizEntityID":5120,
"externalBizEntityId":null}"#, &["/paymentDetailID"], &[])
        .nulled(&[
            "paymentDetailID", "externalPaymentDetailId", "paymentTypeID", "currencyID",
            "accountNumber", "bsb", "accountName", "swift", "iban", "isForDeposit",
            "isForDistribution", "isForRedemption", "isForOther", "bizEntityID",
            "externalBizEntityId",
        ])
        .reply(200, "application/json", r#"
{"result":true,"message":"PaymentDetail updated successfully","recordCount":1,
"data":{"paymentDetailID":5501,"externalPaymentDetailId":"PAY-55","paymentTypeID":1,"currencyID":1,
"accountNumber":"00001234","bsb":"000-000",
"accountName":"Lantern Trustees Pty Ltd ATF Lantern Family Trust","swift":null,"iban":null,
"isForDeposit":false,"isForDistribution":true,"isForRedemption":true,"isForOther":false,
"bizEntityID":5120,"externalBizEntityId":null}}"#)
        .payload("data")
        .fixed(&["/result", "/data", "/data/paymentDetailID"])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200]),
    Case::new("deletePaymentDetail", |client: Client, _| read(client.payment_details()
            .delete(PaymentDetailId(5501)).send()))
        .request("DELETE /paymentdetail", &["authorization", "version: 2.0", "idempotency-key"])
        .query(&[("PaymentDetailID", "5501")])
        .reply(200, "application/json", r#"
{"result":true,"message":"PaymentDetail deleted successfully","recordCount":0,"data":null}"#)
        .acknowledged()
        .fixed(&["/result"])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200]),
];
