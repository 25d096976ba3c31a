//! What is documented of `BizEntities`.
//! Written by `cargo xtask codegen`.

use conformance::{Case, json, with};
use core_http::Json;
use seveng_client::biz_entities::{
    Account, BizEntity, BizEntityParent, BizEntityParty, PaymentDetailInput,
};
use seveng_client::{
    AccountId, AccountStatusId, AddressInput, BizEntityId, BizEntityStatusId, BizEntityTypeId,
    Client, CommunicationInput, CommunicationTypeId, CrsFatcaParticipationId, ExternalAccountId,
    ExternalBizEntityId, ExternalPersonId, ExternalProductId, InvestmentId, OrganisationId,
    PersonId, PersonInput, ProductId,
};

use super::failures::{STATUS_200, STATUS_400, STATUS_401, STATUS_500};
use crate::read;

pub(super) static CASES: [Case<Client>; 8] = [
    Case::new("listBizEntities", |client: Client, _| read(client.biz_entities().list()
            .biz_entity_id(BizEntityId(5120))
            .external_biz_entity_id(&ExternalBizEntityId::new("INV-2040"))
            .biz_entity_type_id(BizEntityTypeId(3)).account_id(AccountId(9001))
            .account_number("100009001").product_id(ProductId(12))
            .external_product_id(&ExternalProductId::new("PRD-12")).person_id(PersonId(881))
            .organisation_id(OrganisationId(770)).investment_id(InvestmentId(301))
            .updated_date("2025-07-01T00:00:00Z").updated_date_full("2025-07-01T00:00:00Z")
            .created_date("2024-02-01T00:00:00Z").page_number(1).page_size(100).send()))
        .request("GET /BizEntity", &["authorization", "version: 2.0"])
        .query(&[
            ("BizEntityID", "5120"), ("ExternalBizEntityId", "INV-2040"), ("BizEntityTypeID", "3"),
            ("AccountID", "9001"), ("AccountNumber", "100009001"), ("ProductID", "12"),
            ("ExternalProductId", "PRD-12"), ("PersonID", "881"), ("OrganisationID", "770"),
            ("InvestmentID", "301"), ("UpdatedDate", "2025-07-01T00:00:00Z"),
            ("UpdatedDateFull", "2025-07-01T00:00:00Z"), ("CreatedDate", "2024-02-01T00:00:00Z"),
            ("PageNumber", "1"), ("PageSize", "100"),
        ])
        .reply(200, "application/json", r#"
{"result":true,"message":null,"recordCount":2,"data":[{"bizEntityID":5120,
"externalBizEntityId":"INV-2040","name":"Lantern Family Trust","bizEntityTypeID":3,
"bizEntityStatusID":1,"taxationCountryCode":"AU","tin":null,"noTINReason":null,
"sophisticatedInvestorCertificateDate":"2024-11-04","sophisticatedInvestorEligibility":null,
"accounts":[{"accountID":9001,"externalAccountId":"ACC-2040-A","accountNumber":"100009001",
"productID":12,"externalProductId":"PRD-12","accountStatusID":1,"balance":65381.7}],
"bizEntityParties":[{"bizEntityPartyID":7701,"personID":null,"externalPersonId":null,"person":null,
"organisationID":770,"externalOrganisationId":"ORG-77","organisation":{"organisationID":770,
"externalOrganisationId":"ORG-77","name":"Lantern Trustees Pty Ltd","abn":"00000000000",
"acn":"000000000","giin":null,"afsl":null,"arsn":null,"crsfatcaParticipationID":2,
"taxationCountryCode":"AU","tin":null,"noTINReason":null,"addresses":null,"communications":null,
"associatedPersons":null},"isPrimaryContact":false,"isIncomeReceiving":true,"isTrustee":true},
{"bizEntityPartyID":7702,"personID":881,"externalPersonId":"PER-880","person":{"personID":881,
"externalPersonId":"PER-880","firstName":"Mira","middleName":"Adaeze","lastName":"Okafor",
"description":null,"abn":null,"crsfatcaParticipationID":1,"titleID":3,"dateOfBirth":"1984-03-19",
"tfn":"***123","taxationCountryCode":"AU","tin":null,"noTINReason":null,"addresses":null,
"communications":null},"organisationID":null,"externalOrganisationId":null,"organisation":null,
"isPrimaryContact":true,"isIncomeReceiving":false,"isTrustee":false}],
"addresses":[{"addressID":3312,"externalAddressId":"ADR-312","addressTypeID":8,
"aboveAddressLine":null,"addressLine":"PO Box 412","suburb":"Carlton South","state":"VIC",
"postcode":"3053","countryCode":"AU","bizEntityID":5120,"externalBizEntityId":null,"personID":null,
"externalPersonId":null,"organisationID":null,"externalOrganisationId":null}],
"communications":[{"communicationID":48210,"externalCommunicationId":"COM-48210",
"communicationTypeID":1,"name":"accounts@lantern.example","bizEntityID":5120,
"externalBizEntityId":null,"personID":null,"externalPersonId":null,"organisationID":null,
"externalOrganisationId":null}],"paymentDetails":[{"paymentDetailID":5501,
"externalPaymentDetailId":"PAY-55","paymentTypeID":1,"currencyID":1,"accountNumber":"00001234",
"bsb":"000-000","accountName":"Lantern Trustees Pty Ltd ATF Lantern Family Trust","swift":null,
"iban":null,"isForDeposit":false,"isForDistribution":true,"isForRedemption":true,"isForOther":false,
"bizEntityID":5120,"externalBizEntityId":null}],"createdDate":"2024-02-12T01:14:09Z",
"updatedDate":"2025-07-08T04:41:27Z","updatedDateFull":"2025-07-15T06:02:53Z"},{"bizEntityID":5121,
"externalBizEntityId":"INV-2041","name":"Mira Okafor","bizEntityTypeID":1,"bizEntityStatusID":1,
"taxationCountryCode":"AU","tin":null,"noTINReason":null,
"sophisticatedInvestorCertificateDate":null,"sophisticatedInvestorEligibility":null,
"accounts":[{"accountID":9002,"externalAccountId":"ACC-2041-A","accountNumber":"100009002",
"productID":12,"externalProductId":"PRD-12","accountStatusID":1,"balance":15844.57}],
"bizEntityParties":[{"bizEntityPartyID":7703,"personID":881,"externalPersonId":"PER-880",
"person":{"personID":881,"externalPersonId":"PER-880","firstName":"Mira","middleName":"Adaeze",
"lastName":"Okafor","description":null,"abn":null,"crsfatcaParticipationID":1,"titleID":3,
"dateOfBirth":"1984-03-19","tfn":"***123","taxationCountryCode":"AU","tin":null,"noTINReason":null,
"addresses":null,"communications":null},"organisationID":null,"externalOrganisationId":null,
"organisation":null,"isPrimaryContact":true,"isIncomeReceiving":true,"isTrustee":false}],
"addresses":[],"communications":[{"communicationID":48211,"externalCommunicationId":null,
"communicationTypeID":1,"name":"mira.okafor@mail.example","bizEntityID":5121,
"externalBizEntityId":null,"personID":null,"externalPersonId":null,"organisationID":null,
"externalOrganisationId":null}],"paymentDetails":[],"createdDate":"2025-02-20T03:25:11Z",
"updatedDate":"2025-07-09T00:12:36Z","updatedDateFull":"2025-07-15T06:02:53Z"}]}"#)
        .payload("data")
        .fixed(&[
            "/result", "/data", "/data/*/bizEntityID", "/data/*/addresses/*/addressID",
            "/data/*/communications/*/communicationID", "/data/*/paymentDetails/*/paymentDetailID",
        ])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200]),
    Case::new("createBizEntity", |client: Client, _| read(client.biz_entities()
            .create(BizEntityTypeId(1), BizEntityStatusId(1), [Account::default().external_account_id(ExternalAccountId::new("ACC-2041-A")).product_id(ProductId(12))], [BizEntityParty::default().person(PersonInput::default().external_person_id(ExternalPersonId::new("PER-880")).first_name("Mira").last_name("Okafor").crs_fatca_participation_id(CrsFatcaParticipationId(1))).is_primary_contact(true).is_income_receiving(true)])
            .external_biz_entity_id(&ExternalBizEntityId::new("INV-2041"))
            .communications([CommunicationInput::default().communication_type_id(CommunicationTypeId(1)).name("mira.okafor@mail.example")])
            .send()))
        .request("POST /BizEntity", &["authorization", "version: 2.0", "idempotency-key"])
        .json(r#"
{"externalBizEntityId":"INV-2041","bizEntityTypeID":1,"bizEntityStatusID":1,
"accounts":[{"externalAccountId":"ACC-2041-A","productID":12}],
"bizEntityParties":[{"isPrimaryContact":true,"isIncomeReceiving":true,
"person":{"externalPersonId":"PER-880","firstName":"Mira","lastName":"Okafor",
"crsfatcaParticipationID":1}}],"communications":[{"communicationTypeID":1,
"name":"mira.okafor@mail.example"}]}"#)
        .reply(200, "application/json", r#"
{"result":true,"message":null,"recordCount":1,"data":{"bizEntityID":5121,
"externalBizEntityId":"INV-2041","name":"Mira Okafor","bizEntityTypeID":1,"bizEntityStatusID":1,
"taxationCountryCode":null,"tin":null,"noTINReason":null,
"sophisticatedInvestorCertificateDate":null,"sophisticatedInvestorEligibility":null,
"accounts":[{"accountID":9002,"externalAccountId":"ACC-2041-A","accountNumber":"100009002",
"productID":12,"externalProductId":"PRD-12","accountStatusID":1,"balance":0.0}],
"bizEntityParties":[{"bizEntityPartyID":7703,"personID":881,"externalPersonId":"PER-880",
"person":{"personID":881,"externalPersonId":"PER-880","firstName":"Mira","middleName":null,
"lastName":"Okafor","description":null,"abn":null,"crsfatcaParticipationID":1,"titleID":null,
"dateOfBirth":null,"tfn":null,"taxationCountryCode":null,"tin":null,"noTINReason":null,
"addresses":null,"communications":null},"organisationID":null,"externalOrganisationId":null,
"organisation":null,"isPrimaryContact":true,"isIncomeReceiving":true,"isTrustee":false}],
"addresses":[],"communications":[{"communicationID":48211,"externalCommunicationId":null,
"communicationTypeID":1,"name":"mira.okafor@mail.example","bizEntityID":5121,
"externalBizEntityId":null,"personID":null,"externalPersonId":null,"organisationID":null,
"externalOrganisationId":null}],"paymentDetails":[],"createdDate":"2025-02-20T03:25:11Z",
"updatedDate":"2025-02-20T03:25:11Z","updatedDateFull":"2025-02-20T03:25:11Z"}}"#)
        .payload("data")
        .fixed(&[
            "/result", "/data", "/data/bizEntityID", "/data/addresses/*/addressID",
            "/data/communications/*/communicationID", "/data/paymentDetails/*/paymentDetailID",
        ])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200]),
    Case::new("updateBizEntity", |client: Client, record| with(record, move |record: BizEntity| {
        let record = record.into_replace()
            .external_biz_entity_id(&ExternalBizEntityId::new("INV-2040"))
            .name("Lantern Family Trust").biz_entity_status_id(BizEntityStatusId(1))
            .taxation_country_code("AU").clear_tin().clear_no_tin_reason()
            .sophisticated_investor_certificate_date("2024-11-04")
            .accounts([Account::default().account_id(AccountId(9001)).external_account_id(ExternalAccountId::new("ACC-2040-A")).account_number("100009001").product_id(ProductId(12)).external_product_id(ExternalProductId::new("PRD-12")).account_status_id(AccountStatusId(1))])
            .biz_entity_parties(json::<Vec<BizEntityParty>>(r#"[{"bizEntityPartyID":7701,"personID":null,"externalPersonId":null,"person":null,"organisationID":770,"externalOrganisationId":"ORG-77","organisation":null,"isPrimaryContact":false,"isIncomeReceiving":true,"isTrustee":true},{"bizEntityPartyID":7702,"personID":881,"externalPersonId":"PER-880","person":null,"organisationID":null,"externalOrganisationId":null,"organisation":null,"isPrimaryContact":true,"isIncomeReceiving":false,"isTrustee":false}]"#))
            .addresses(json::<Vec<AddressInput>>(r#"[{"addressID":3312,"externalAddressId":"ADR-312","addressTypeID":8,"aboveAddressLine":null,"addressLine":"PO Box 412","suburb":"Carlton South","state":"VIC","postcode":"3053","countryCode":"AU","bizEntityID":5120,"externalBizEntityId":null,"personID":null,"externalPersonId":null,"organisationID":null,"externalOrganisationId":null}]"#))
            .communications(json::<Vec<CommunicationInput>>(r#"[{"communicationID":48210,"externalCommunicationId":"COM-48210","communicationTypeID":1,"name":"accounts@lantern.example","bizEntityID":5120,"externalBizEntityId":null,"personID":null,"externalPersonId":null,"organisationID":null,"externalOrganisationId":null}]"#))
            .payment_details(json::<Vec<PaymentDetailInput>>(r#"[{"paymentDetailID":5501,"externalPaymentDetailId":"PAY-55","paymentTypeID":1,"currencyID":1,"accountNumber":"00001234","bsb":"000-000","accountName":"Lantern Trustees Pty Ltd ATF Lantern Family Trust","swift":null,"iban":null,"isForDeposit":false,"isForDistribution":true,"isForRedemption":true,"isForOther":false,"bizEntityID":5120,"externalBizEntityId":null}]"#));
        read(client.biz_entities().replace(record).send())
    }))
        .request("PUT /BizEntity", &["authorization", "version: 2.0", "idempotency-key"])
        .json(r#"
{"bizEntityID":5120,"externalBizEntityId":"INV-2040","name":"Lantern Family Trust",
"bizEntityTypeID":3,"bizEntityStatusID":1,"taxationCountryCode":"AU","tin":null,"noTINReason":null,
"sophisticatedInvestorCertificateDate":"2024-11-04","sophisticatedInvestorEligibility":null,
"accounts":[{"accountID":9001,"externalAccountId":"ACC-2040-A","accountNumber":"100009001",
"productID":12,"externalProductId":"PRD-12","accountStatusID":1}],
"bizEntityParties":[{"bizEntityPartyID":7701,"personID":null,"externalPersonId":null,"person":null,
"organisationID":770,"externalOrganisationId":"ORG-77","organisation":null,"isPrimaryContact":false,
"isIncomeReceiving":true,"isTrustee":true},{"bizEntityPartyID":7702,"personID":881,
"externalPersonId":"PER-880","person":null,"organisationID":null,"externalOrganisationId":null,
"organisation":null,"isPrimaryContact":true,"isIncomeReceiving":false,"isTrustee":false}],
"addresses":[{"addressID":3312,"externalAddressId":"ADR-312","addressTypeID":8,
"aboveAddressLine":null,"addressLine":"PO Box 412","suburb":"Carlton South","state":"VIC",
"postcode":"3053","countryCode":"AU","bizEntityID":5120,"externalBizEntityId":null,"personID":null,
"externalPersonId":null,"organisationID":null,"externalOrganisationId":null}],
"communications":[{"communicationID":48210,"externalCommunicationId":"COM-48210",
"communicationTypeID":1,"name":"accounts@lantern.example","bizEntityID":5120,
"externalBizEntityId":null,"personID":null,"externalPersonId":null,"organisationID":null,
"externalOrganisationId":null}],"paymentDetails":[{"paymentDetailID":5501,
"externalPaymentDetailId":"PAY-55","paymentTypeID":1,"currencyID":1,"accountNumber":"00001234",
"bsb":"000-000","accountName":"Lantern Trustees Pty Ltd ATF Lantern Family Trust","swift":null,
"iban":null,"isForDeposit":false,"isForDistribution":true,"isForRedemption":true,"isForOther":false,
"bizEntityID":5120,"externalBizEntityId":null}]}"#)
        .record(r#"
{"bizEntityID":5120,"bizEntityTypeID":3,"sophisticatedInvestorEligibility":null,
"createdDate":"2024-02-12T01:14:09Z","updatedDate":"2025-07-16T00:05:44Z",
"updatedDateFull":"2025-07-16T00:05:44Z"}"#, &["/bizEntityID", "/addresses/*/addressID", "/communications/*/communicationID", "/paymentDetails/*/paymentDetailID"], &[])
        .nulled(&[
            "bizEntityID", "externalBizEntityId", "name", "bizEntityTypeID", "bizEntityStatusID",
            "taxationCountryCode", "tin", "noTINReason", "sophisticatedInvestorCertificateDate",
            "sophisticatedInvestorEligibility", "accounts", "bizEntityParties", "addresses",
            "communications", "paymentDetails", "createdDate", "updatedDate", "updatedDateFull",
        ])
        .reply(200, "application/json", r#"
{"result":true,"message":"BizEntity updated successfully","recordCount":1,
"data":{"bizEntityID":5120,"externalBizEntityId":"INV-2040","name":"Lantern Family Trust",
"bizEntityTypeID":3,"bizEntityStatusID":1,"taxationCountryCode":"AU","tin":null,"noTINReason":null,
"sophisticatedInvestorCertificateDate":"2024-11-04","sophisticatedInvestorEligibility":null,
"accounts":[{"accountID":9001,"externalAccountId":"ACC-2040-A","accountNumber":"100009001",
"productID":12,"externalProductId":"PRD-12","accountStatusID":1,"balance":65381.7}],
"bizEntityParties":[{"bizEntityPartyID":7701,"personID":null,"externalPersonId":null,"person":null,
"organisationID":770,"externalOrganisationId":"ORG-77","organisation":{"organisationID":770,
"externalOrganisationId":"ORG-77","name":"Lantern Trustees Pty Ltd","abn":"00000000000",
"acn":"000000000","giin":null,"afsl":null,"arsn":null,"crsfatcaParticipationID":2,
"taxationCountryCode":"AU","tin":null,"noTINReason":null,"addresses":null,"communications":null,
"associatedPersons":null},"isPrimaryContact":false,"isIncomeReceiving":true,"isTrustee":true},
{"bizEntityPartyID":7702,"personID":881,"externalPersonId":"PER-880","person":{"personID":881,
"externalPersonId":"PER-880","firstName":"Mira","middleName":"Adaeze","lastName":"Okafor",
"description":null,"abn":null,"crsfatcaParticipationID":1,"titleID":3,"dateOfBirth":"1984-03-19",
"tfn":"***123","taxationCountryCode":"AU","tin":null,"noTINReason":null,"addresses":null,
"communications":null},"organisationID":null,"externalOrganisationId":null,"organisation":null,
"isPrimaryContact":true,"isIncomeReceiving":false,"isTrustee":false}],
"addresses":[{"addressID":3312,"externalAddressId":"ADR-312","addressTypeID":8,
"aboveAddressLine":null,"addressLine":"PO Box 412","suburb":"Carlton South","state":"VIC",
"postcode":"3053","countryCode":"AU","bizEntityID":5120,"externalBizEntityId":null,"personID":null,
"externalPersonId":null,"organisationID":null,"externalOrganisationId":null}],
"communications":[{"communicationID":48210,"externalCommunicationId":"COM-48210",
"communicationTypeID":1,"name":"accounts@lantern.example","bizEntityID":5120,
"externalBizEntityId":null,"personID":null,"externalPersonId":null,"organisationID":null,
"externalOrganisationId":null}],"paymentDetails":[{"paymentDetailID":5501,
"externalPaymentDetailId":"PAY-55","paymentTypeID":1,"currencyID":1,"accountNumber":"00001234",
"bsb":"000-000","accountName":"Lantern Trustees Pty Ltd ATF Lantern Family Trust","swift":null,
"iban":null,"isForDeposit":false,"isForDistribution":true,"isForRedemption":true,"isForOther":false,
"bizEntityID":5120,"externalBizEntityId":null}],"createdDate":"2024-02-12T01:14:09Z",
"updatedDate":"2025-07-16T00:05:44Z","updatedDateFull":"2025-07-16T00:05:44Z"}}"#)
        .payload("data")
        .fixed(&[
            "/result", "/data", "/data/bizEntityID", "/data/addresses/*/addressID",
            "/data/communications/*/communicationID", "/data/paymentDetails/*/paymentDetailID",
        ])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200]),
    Case::new("deleteBizEntity", |client: Client, _| read(client.biz_entities()
            .delete(BizEntityId(5120)).send()))
        .request("DELETE /BizEntity", &["authorization", "version: 2.0", "idempotency-key"])
        .query(&[("BizEntityID", "5120")])
        .reply(200, "application/json", r#"
{"result":true,"message":"BizEntity deleted successfully","recordCount":0,"data":null}"#)
        .acknowledged()
        .fixed(&["/result"])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200]),
    Case::new("listAccountHoldings", |client: Client, _| read(client.biz_entities().list_holdings()
            .product_id(ProductId(12)).external_product_id(&ExternalProductId::new("PRD-12"))
            .account_id(AccountId(9001)).external_account_id(ExternalAccountId::new("ACC-2040-A"))
            .account_number("100009001").investment_id(InvestmentId(301)).date("2025-07-15")
            .page_number(1).page_size(100).send()))
        .request("GET /BizEntity/Account/Holdings", &["authorization", "version: 2.0"])
        .query(&[
            ("ProductID", "12"), ("ExternalProductId", "PRD-12"), ("AccountID", "9001"),
            ("ExternalAccountId", "ACC-2040-A"), ("AccountNumber", "100009001"),
            ("InvestmentID", "301"), ("Date", "2025-07-15"), ("PageNumber", "1"),
            ("PageSize", "100"),
        ])
        .reply(200, "application/json", r#"
{"result":true,"message":null,"recordCount":2,"data":[{"accountID":9001,
"externalAccountId":"ACC-2040-A","accountNumber":"100009001","investments":[{"investmentID":301,
"externalInvestmentId":"CLS-A","quantity":63049.3125,"price":1.024,"marketValue":64562.5},
{"investmentID":302,"externalInvestmentId":"CLS-B","quantity":800.0,"price":1.024,
"marketValue":819.2}]},{"accountID":9002,"externalAccountId":"ACC-2041-A",
"accountNumber":"100009002","investments":[{"investmentID":301,"externalInvestmentId":"CLS-A",
"quantity":15473.2106,"price":1.024,"marketValue":15844.57}]}]}"#)
        .payload("data")
        .fixed(&["/result", "/data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200]),
    Case::new("createBizEntityParent", |client: Client, _| read(client.biz_entities()
            .create_parent(BizEntityId(5120), BizEntityId(4010), "2025-07-01")
            .member("activeTo", &json::<Json>(r#"null"#)).send()))
        .request("POST /BizEntity/Parent", &["authorization", "version: 2.0", "idempotency-key"])
        .json(r#"
{"bizEntityID":5120,"parentBizEntityID":4010,"activeFrom":"2025-07-01","activeTo":null}"#)
        .reply(200, "application/json", r#"
{"result":true,"message":null,"recordCount":1,"data":{"bizEntityID":5120,
"externalBizEntityId":"INV-2040","parentBizEntityID":4010,"parentExternalBizEntityId":"ADV-4010",
"dealerGroupBizEntityID":null,"externalDealerGroupBizEntityId":null,"activeFrom":"2025-07-01",
"activeTo":null}}"#)
        .payload("data")
        .fixed(&["/result", "/data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200]),
    Case::new("updateBizEntityParent", |client: Client, record| with(record, move |record: BizEntityParent| {
        let record = record.into_replace().biz_entity_id(BizEntityId(5120))
            .external_biz_entity_id(&ExternalBizEntityId::new("INV-2040"))
            .parent_biz_entity_id(BizEntityId(4010))
            .parent_external_biz_entity_id(&ExternalBizEntityId::new("ADV-4010"))
            .clear_dealer_group_biz_entity_id().clear_external_dealer_group_biz_entity_id()
            .active_from("2025-07-01").active_to("2026-06-30");
        read(client.biz_entities().replace_parent(record).send())
    }))
        .request("PUT /BizEntity/Parent", &["authorization", "version: 2.0", "idempotency-key"])
        .json(r#"
{"bizEntityID":5120,"externalBizEntityId":"INV-2040","parentBizEntityID":4010,
"parentExternalBizEntityId":"ADV-4010","dealerGroupBizEntityID":null,
"externalDealerGroupBizEntityId":null,"activeFrom":"2025-07-01","activeTo":"2026-06-30"}"#)
        .record("{}", &[], &[])
        .nulled(&[
            "bizEntityID", "externalBizEntityId", "parentBizEntityID", "parentExternalBizEntityId",
            "dealerGroupBizEntityID", "externalDealerGroupBizEntityId", "activeFrom", "activeTo",
        ])
        .reply(200, "application/json", r#"
{"result":true,"message":"BizEntityParent updated successfully","recordCount":1,
"data":{"bizEntityID":5120,"externalBizEntityId":"INV-2040","parentBizEntityID":4010,
"parentExternalBizEntityId":"ADV-4010","dealerGroupBizEntityID":null,
"externalDealerGroupBizEntityId":null,"activeFrom":"2025-07-01","activeTo":"2026-06-30"}}"#)
        .payload("data")
        .fixed(&["/result", "/data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200]),
    Case::new("deleteBizEntityParent", |client: Client, _| read(client.biz_entities()
            .delete_parent(BizEntityId(5120), BizEntityId(4010)).send()))
        .request("DELETE /BizEntity/Parent", &["authorization", "version: 2.0", "idempotency-key"])
        .query(&[("BizEntityID", "5120"), ("ParentBizEntityID", "4010")])
        .reply(200, "application/json", r#"
{"result":true,"message":"BizEntityParent deleted successfully","recordCount":0,"data":null}"#)
        .acknowledged()
        .fixed(&["/result"])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200]),
];
