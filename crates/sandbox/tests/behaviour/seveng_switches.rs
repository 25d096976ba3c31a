//! 7G: where its documentation says two things, or leaves one open. Each switch in both positions.

use provider_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::{
    fund::{each, fund, with, without},
    wire::Api,
};

fn turn(sandbox: &Sandbox, name: &str, position: &str) {
    sandbox
        .set_switch(&format!("seveng.{name}"), position)
        .unwrap();
}

#[tokio::test]
async fn a_masked_tax_number_is_refused_or_keeps_the_stored_one() {
    let (sandbox, api) = fund().await;
    let masked = "tfn is masked; send the whole tax file number, or null to clear it.";
    let reads = [
        (
            "/person",
            api.get("/person?PersonID=881").await.data()[0].clone(),
        ),
        (
            "/organisation",
            api.get("/organisation?OrganisationID=770").await.data(),
        ),
        (
            "/BizEntity",
            api.get("/BizEntity?BizEntityID=5120").await.data()[0].clone(),
        ),
    ];
    // Numbers to be masked, all of them different.
    let mut shown = Vec::new();
    for (index, (path, read)) in reads.into_iter().enumerate() {
        let whole = with(read, json!({ "tfn": format!("00000010{index}") }));
        let stored = api.put(path, whole).await.data();
        assert_eq!(stored["tfn"], format!("***10{index}"), "{path}");
        shown.push((path, stored));
    }
    for (path, read) in &shown {
        api.put(path, read.clone()).await.refused(masked);
    }
    turn(&sandbox, "masked_tfn", "kept");
    for (path, read) in &shown {
        let again = api.put(path, read.clone()).await.data();
        assert_eq!(again["tfn"], read["tfn"], "{path}");
        let other = with(read.clone(), json!({ "tfn": "***999" }));
        api.put(path, other).await.refused(masked);
    }
    // The number itself is still the stored one, not its mask.
    let people = sandbox.state(provider_sandbox::Provider::SevenG);
    let person = people.record("persons", 881).unwrap();
    assert_eq!(person["tfn"], "000000100");

    let (path, read) = &shown[0];
    let cleared = api
        .put(path, with(read.clone(), json!({ "tfn": null })))
        .await;
    assert_eq!(cleared.data()["tfn"], Value::Null);
    let new =
        json!({ "firstName": "A", "lastName": "B", "crsfatcaParticipationID": 1, "tfn": "***100" });
    api.post("/person", new).await.refused(masked);
}

#[tokio::test]
async fn an_address_stays_with_its_owner_or_moves() {
    let (sandbox, api) = fund().await;
    let read = api.get("/address?AddressID=3310").await.data();
    let moved = with(read, json!({ "personID": 882, "externalPersonId": null }));
    api.put("/address", moved.clone())
        .await
        .refused("The owner of address 3310 cannot be changed.");
    turn(&sandbox, "address_owner", "movable");
    assert_eq!(api.put("/address", moved).await.data()["personID"], 882);
    let addresses = async |person: i64| {
        let person = api.get(&format!("/person?PersonID={person}")).await;
        each(&person.data()[0]["addresses"], "addressID")
    };
    assert!(!addresses(881).await.contains(&json!(3310)));
    assert!(addresses(882).await.contains(&json!(3310)));
}

#[tokio::test]
async fn state_and_postcode_are_kept_as_sent_or_checked() {
    let (sandbox, api) = fund().await;
    let read = api.get("/address?AddressID=3310").await.data();
    let odd = with(read.clone(), json!({ "state": "XYZ", "postcode": "30 53" }));
    assert_eq!(
        api.put("/address", odd.clone()).await.data()["state"],
        "XYZ"
    );
    turn(&sandbox, "address_checks", "on");
    for (changes, message) in [
        (
            json!({ "state": "XYZ" }),
            "state \"XYZ\" is none of ACT, NSW, NT, QLD, SA, TAS, VIC, WA.",
        ),
        (
            json!({ "postcode": "305" }),
            "postcode \"305\" must have 4 digits.",
        ),
        (
            json!({ "postcode": "３０５３", "countryCode": null }),
            "postcode \"３０５３\" must have 4 digits.",
        ),
    ] {
        api.put("/address", with(read.clone(), changes))
            .await
            .refused(message);
    }
    let nested = json!({
        "firstName": "A", "lastName": "B", "crsfatcaParticipationID": 1,
        "addresses": [{ "addressTypeID": 6, "postcode": "x" }],
    });
    api.post("/person", nested)
        .await
        .refused("postcode \"x\" must have 4 digits.");
    for fine in [
        json!({ "state": null, "postcode": null }),
        json!({ "state": "XYZ", "postcode": "AB1 2CD", "countryCode": "GB" }),
    ] {
        let kept = api.put("/address", with(read.clone(), fine.clone())).await;
        assert_eq!(kept.data()["postcode"], fine["postcode"]);
    }
}

#[tokio::test]
async fn a_statement_is_a_record_or_a_pdf() {
    let (sandbox, api) = fund().await;
    let body = json!({ "statementTypeID": 2, "productID": 12, "bizEntityID": 5120 });
    let record = api.post("/Document/Statement", body.clone()).await.data();
    let id = record["documentID"].as_i64().unwrap();
    turn(&sandbox, "statement", "pdf");
    let pdf = api.post("/Document/Statement", body).await;
    assert_eq!(
        (pdf.status, pdf.header("content-type")),
        (200, Some("application/pdf"))
    );
    assert!(pdf.text.starts_with("%PDF-"), "{}", pdf.text);
    let stored = api
        .get(&format!(
            "/Document/File?DocumentID={}&ProductID=12",
            id + 1
        ))
        .await;
    assert_eq!(stored.text, pdf.text, "it is stored all the same");
    let unnamed = json!({ "statementTypeID": 2, "productID": 12 });
    api.post("/Document/Statement", unnamed).await.refused(
        "The investor is needed: bizEntityID, organisationID or an external id of either.",
    );
}

#[tokio::test]
async fn disputed_members_are_required_or_optional() {
    let (sandbox, api) = fund().await;
    let person = json!({ "lastName": "B", "crsfatcaParticipationID": 1 });
    let correction = json!({
        "productID": 12, "investmentID": 301, "accountID": 9001, "transactionDate": "2025-07-15", "quantity": 10,
    });
    let adjusted = with(correction.clone(), json!({ "adjustmentType": "I" }));
    let comment = "comment is required: it is the reason of the correction.";
    let send = async |path: &str, body: &Value| api.post(path, body.clone()).await;
    let (adjust, set) = (
        "/BizTransaction/AdjustQuantity",
        "/BizTransaction/SetQuantity",
    );
    send("/person", &person)
        .await
        .refused("firstName is required.");
    send(adjust, &adjusted).await.refused(comment);
    send(set, &correction).await.refused(comment);
    turn(&sandbox, "disputed_members", "optional");
    assert_eq!(
        send("/person", &person).await.data()["firstName"],
        Value::Null
    );
    assert_eq!(send(adjust, &adjusted).await.data()["quantity"], 10);
    assert_eq!(send(set, &correction).await.data()["comment"], Value::Null);
    let nameless = without(person, &["lastName"]);
    send("/person", &nameless)
        .await
        .refused("lastName is required.");
}

#[tokio::test]
async fn a_used_transaction_id_is_refused_or_answered_and_posts_nothing() {
    let (sandbox, api) = fund().await;
    let body = |members: Value| {
        let order = json!({ "productID": 12, "investmentID": 301, "accountID": 9001, "transactionDate": "2025-07-15" });
        with(order, members)
    };
    let writes = [
        (
            "/BizTransaction/Deposit",
            body(json!({ "amount": 10_240, "externalBizTransactionId": "D-1" })),
            "bizTransactionID",
        ),
        (
            "/BizTransaction/Transfer",
            without(
                body(json!({
                    "fromAccountID": 9001, "toAccountID": 9002, "quantity": 5, "priceMethod": "Market",
                    "noChangeOfBeneficialOwner": false, "externalBizTransactionId": "T-1",
                })),
                &["accountID"],
            ),
            "bizTransactionID",
        ),
        (
            "/BizEvent/NoticeOfRedemption",
            body(json!({ "quantity": 5, "externalBizTransactionId": "N-1" })),
            "bizEventID",
        ),
    ];
    let rows = async |api: &Api| {
        let lists = ["/BizTransaction", "/BizEvent"];
        let mut counts = Vec::new();
        for list in lists {
            counts.push(api.get(list).await.at("/recordCount"));
        }
        counts
    };
    let mut first = Vec::new();
    for (path, body, _) in &writes {
        first.push(api.post(path, body.clone()).await.value());
    }
    let posted = rows(&api).await;
    for ((path, body, key), first) in writes.iter().zip(&first) {
        let row = if first["data"].is_array() {
            &first["data"][0]
        } else {
            &first["data"]
        };
        let message = format!(
            "externalBizTransactionId {} was used for {key} {} already.",
            body["externalBizTransactionId"], row[*key]
        );
        api.post(path, body.clone()).await.refused(&message);
    }
    turn(&sandbox, "duplicate_transaction", "answered");
    for ((path, body, _), first) in writes.iter().zip(&first) {
        let again = api.post(path, body.clone()).await;
        again.is(200, first);
        let entries = sandbox.journal().entries();
        assert!(!entries.last().unwrap().committed(), "{path}");
    }
    assert_eq!(rows(&api).await, posted);
}

#[tokio::test]
async fn holdings_include_what_is_pending_or_leave_it_out() {
    let (sandbox, api) = fund().await;
    let quantity = async || {
        let list = api.get("/BizEntity/Account/Holdings?AccountID=9001").await;
        list.data()[0]["investments"][0]["quantity"].clone()
    };
    assert_eq!(quantity().await, 64414.0625);
    turn(&sandbox, "pending_in_holdings", "left_out");
    assert_eq!(quantity().await, 40_000);
}

#[tokio::test]
async fn wrong_passwords_lock_a_user_or_do_not() {
    let (sandbox, api) = fund().await;
    let login = async |password: &str| {
        let body = json!({ "username": "sandbox", "password": password });
        let reply = api.post("/User/Login", body).await;
        (reply.status, reply.value()["message"].clone())
    };
    let wait = |seconds| {
        sandbox
            .clock()
            .advance(std::time::Duration::from_secs(seconds))
    };
    let wrong = (401, json!("The username or the password is wrong."));
    for _ in 0..4 {
        assert_eq!(login("no").await, wrong);
    }
    assert_eq!(login("sandbox").await.0, 200);

    turn(&sandbox, "login_lockout", "on");
    assert_eq!(login("no").await, wrong);
    assert_eq!(login("no").await, wrong);
    assert_eq!(login("sandbox").await.0, 200, "a success forgives");
    assert_eq!(login("no").await, wrong);
    wait(600);
    for _ in 0..3 {
        assert_eq!(
            login("no").await,
            wrong,
            "the first one is too old to count"
        );
    }
    let locked = json!("The user is locked for ten minutes: three logins have failed.");
    for password in ["sandbox", "no"] {
        assert_eq!(login(password).await, (401, locked.clone()));
    }
    wait(599);
    assert_eq!(login("sandbox").await, (401, locked));
    wait(1);
    assert_eq!(login("sandbox").await.0, 200);
}
