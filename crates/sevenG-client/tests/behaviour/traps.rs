//! What is odd about 7G's documentation, one test each. Files in forms, conditions on
//! lists and reports that are not ready are in `wire_filters`, token calls without an
//! envelope in `wire_users`.

use core_http::http::Method;
use core_http::transport::{MockTransport, RecordedRequest};
use serde_json::{Value, json};
use seveng_client::{
    AddressId, CorporateActionRef, ExternalPersonId, Filter, PaymentDetailId, PersonId, ProductId,
};

use crate::support::over;

fn answering(data: &Value) -> MockTransport {
    MockTransport::new().reply(
        200,
        json!({"result": true, "message": null, "recordCount": 1, "data": data}),
    )
}

fn only(transport: &MockTransport) -> RecordedRequest {
    let mut requests = transport.requests();
    assert_eq!(requests.len(), 1, "{requests:?}");
    requests.remove(0)
}

/// Some paths are written small, some with capitals, and one resource has both.
#[tokio::test]
async fn the_case_of_paths_is_kept() {
    let transport = answering(&json!({"addressID": 7}));
    let addresses = over(transport.clone()).addresses();
    addresses.get(AddressId(7)).send().await.unwrap();
    assert_eq!(only(&transport).path(), "/address");

    let transport = answering(&json!({"distributionID": 4}));
    let distributions = over(transport.clone()).distributions();
    let action = || CorporateActionRef::External("CA-1".into());
    distributions.get(action()).send().await.unwrap();
    assert_eq!(only(&transport).path(), "/Distribution");

    let transport = answering(&json!([]));
    let distributions = over(transport.clone()).distributions();
    distributions.list_accounts(action()).send().await.unwrap();
    assert_eq!(only(&transport).path(), "/distribution/account");
}

/// The query names its parameters like types, bodies name their members like variables:
/// the same ID is `PersonID` here and `personID` there.
#[tokio::test]
async fn queries_are_in_pascal_case_and_bodies_in_camel_case() {
    let record = json!({"personID": 881, "lastName": "Reyes", "externalPersonId": "P-1"});
    let transport = answering(&record);
    let persons = over(transport.clone()).persons();
    let person = persons.get(PersonId(881)).send().await.unwrap();
    assert_eq!(only(&transport).query(), "PersonID=881");

    let transport = answering(&record);
    let persons = over(transport.clone()).persons();
    let changed = person.into_replace().last_name("Reyes-Ito");
    persons.replace(changed).send().await.unwrap();
    let request = only(&transport);
    assert_eq!(request.method, Method::PUT);
    assert_eq!(request.query(), "");
    assert_eq!(request.json()["personID"], 881);
    assert_eq!(request.json()["lastName"], "Reyes-Ito");

    let transport = answering(&record);
    let persons = over(transport.clone()).persons();
    let by_yours = persons.get(ExternalPersonId::new("P-1"));
    by_yours.send().await.unwrap();
    assert_eq!(only(&transport).query(), "ExternalPersonId=P-1");
}

/// A prefix is `beginsWith` over HTTP, and `startsWith` only in the SDK; operators go out
/// in Pascal case, as the samples have them.
#[tokio::test]
async fn a_prefix_is_begins_with() {
    let transport = answering(&json!([]));
    let list = over(transport.clone()).biz_entities().list();
    list.product_id(ProductId(12))
        .account_number(Filter::begins_with("1000"))
        .send()
        .await
        .unwrap();
    let request = only(&transport);
    let query: Vec<&str> = request.query().split('&').collect();
    assert!(
        query.contains(&"AccountNumber.BeginsWith=1000"),
        "{query:?}"
    );
    assert!(query.contains(&"ProductID=12"), "{query:?}");
}

/// Without a selector all records come; with one a single record may come alone.
#[tokio::test]
async fn payment_details_come_as_a_list_or_as_one() {
    for data in [
        json!([{"paymentDetailID": 5}]),
        json!({"paymentDetailID": 5}),
    ] {
        let list = over(answering(&data)).payment_details().list();
        let found = list.send().await.unwrap();
        let ids: Vec<PaymentDetailId> = found.iter().map(|one| one.payment_detail_id).collect();
        assert_eq!(ids, [PaymentDetailId(5)]);
    }
}
