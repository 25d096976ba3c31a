//! 7G: addresses and payment details, owned like communications but not free to move.

use serde_json::json;

use crate::fund::{each, fund, with, without};

#[tokio::test]
async fn an_address_is_replaced_and_keeps_its_owner() {
    let (_sandbox, api) = fund().await;
    let read = api.get("/address?AddressID=3310").await.data();
    let updated = api
        .put(
            "/address",
            with(read.clone(), json!({ "suburb": "Fitzroy" })),
        )
        .await;
    assert_eq!(updated.message(), "Address updated successfully");
    assert_eq!(
        updated.data(),
        with(read.clone(), json!({ "suburb": "Fitzroy" }))
    );
    for (changes, message) in [
        (
            json!({ "personID": 882, "externalPersonId": null }),
            "The owner of address 3310 cannot be changed.",
        ),
        (
            json!({ "personID": null, "externalPersonId": null }),
            "Exactly one owner is needed: a business entity, a person or an organisation.",
        ),
        (
            json!({ "organisationID": 770 }),
            "Exactly one owner is allowed; personID and organisationID name several.",
        ),
        (
            json!({ "externalAddressId": "OTHER" }),
            "externalAddressId is \"ADR-310\" and cannot be changed.",
        ),
        (
            json!({ "addressTypeID": 4 }),
            "addressTypeID 4 is not in the lookup addressTypeID.",
        ),
    ] {
        api.put("/address", with(read.clone(), changes))
            .await
            .refused(message);
    }
    let by_external = without(with(read, json!({ "state": "NSW" })), &["addressID"]);
    assert_eq!(
        api.put("/address", by_external).await.data()["addressID"],
        3310
    );
}

#[tokio::test]
async fn the_only_address_of_an_active_entity_stays() {
    let (_sandbox, api) = fund().await;
    api.delete("/address?AddressID=3312")
        .await
        .refused("Address 3312 is the only address of Business entity 5120, which is active.");
    let second = json!({ "addressTypeID": 6, "addressLine": "4 Wattle Row", "externalBizEntityId": "INV-2040" });
    let second = api.post("/address", second).await.data();
    assert_eq!(second["bizEntityID"], 5120);
    let deleted = api.delete("/address?AddressID=3312").await;
    assert_eq!(deleted.message(), "Address deleted successfully");
    assert_eq!(
        api.delete("/address?ExternalAddressId=ADR-310")
            .await
            .at("/result"),
        true,
        "persons may do without"
    );
}

#[tokio::test]
async fn payment_details_belong_to_one_entity_for_good() {
    let (_sandbox, api) = fund().await;
    let body = json!({ "paymentTypeID": 1, "currencyID": 1, "accountNumber": "7", "bsb": "123456", "bizEntityID": 5122, "branch": "Carlton" });
    let created = api.post("/paymentdetail", body.clone()).await.data();
    assert_eq!(
        (
            &created["isForDeposit"],
            &created["branch"],
            &created["externalBizEntityId"]
        ),
        (&json!(false), &json!("Carlton"), &json!("INV-2042"))
    );
    let all = api.get("/PaymentDetail").await;
    assert_eq!(all.at("/recordCount"), 2);
    assert_eq!(
        each(&all.data(), "paymentDetailID"),
        [json!(5501), created["paymentDetailID"].clone()]
    );
    let one = api
        .get("/paymentdetail?ExternalPaymentDetailId=PAY-55")
        .await;
    assert_eq!(each(&one.data(), "paymentDetailID"), [5501]);

    for (changes, message) in [
        (
            json!({ "bizEntityID": null, "personID": 881 }),
            "Exactly one owner is needed: a business entity.",
        ),
        (json!({ "accountNumber": "" }), "accountNumber is required."),
        (
            json!({ "bsb": "12345" }),
            "bsb must match ^[0-9]{3}-?[0-9]{3}$.",
        ),
        (
            json!({ "externalPaymentDetailId": "PAY-55" }),
            "externalPaymentDetailId \"PAY-55\" is in use.",
        ),
    ] {
        api.post("/paymentdetail", with(body.clone(), changes))
            .await
            .refused(message);
    }
    let moved = with(
        created.clone(),
        json!({ "bizEntityID": 5120, "externalBizEntityId": null }),
    );
    let id = created["paymentDetailID"].clone();
    api.put("/paymentdetail", moved).await.refused(&format!(
        "The owner of payment detail {id} cannot be changed."
    ));
    let updated = api
        .put(
            "/paymentdetail",
            with(created, json!({ "iban": "unchecked" })),
        )
        .await;
    assert_eq!(updated.message(), "PaymentDetail updated successfully");
}

#[tokio::test]
async fn a_payment_detail_in_use_stays() {
    let (_sandbox, api) = fund().await;
    let notice = json!({
        "productID": 12, "investmentID": 301, "accountID": 9001, "amount": 6000,
        "transactionDate": "2025-07-15", "paymentDetailID": 5501,
    });
    let notice = api.post("/BizEvent/NoticeOfDeposit", notice).await.data();
    let delete = "/paymentdetail?PaymentDetailID=5501";
    api.delete(delete)
        .await
        .refused("Payment detail 5501 is used by pending or recent transactions.");
    let cancel = format!(
        "/BizEvent/Cancel?ProductID=12&BizEventID={}",
        notice["bizEventID"]
    );
    assert_eq!(api.send("PUT", &cancel, None).await.at("/result"), true);
    assert_eq!(
        api.delete(delete).await.message(),
        "PaymentDetail deleted successfully"
    );
}

#[tokio::test]
async fn what_is_nested_obeys_the_rules_of_communications() {
    let (sandbox, api) = fund().await;
    let email = |name: &str| json!({ "communicationTypeID": 1, "name": name });
    let person = |emails| json!({ "firstName": "A", "lastName": "B", "crsfatcaParticipationID": 1, "communications": emails });
    let two = json!([email("a@b.example"), email("c@d.example")]);
    let refused = api.post("/person", person(two.clone())).await;
    refused.refused("Person 883 is already assigned to another Communication record");
    sandbox
        .set_switch("seveng.communication_uniqueness", "email_platform_wide")
        .unwrap();
    let both = api.post("/person", person(two)).await.data();
    assert_eq!(
        each(&both["communications"], "name"),
        ["a@b.example", "c@d.example"]
    );
    let taken = json!([email("ACCOUNTS@lantern.example")]);
    api.post("/person", person(taken))
        .await
        .refused("ACCOUNTS@lantern.example is already assigned to another Communication record");
}
