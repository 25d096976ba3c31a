//! 7G: lookups, products, and how entities are filtered and paged.

use serde_json::{Value, json};

use crate::{
    fund::{each, fund},
    wire::Api,
};

async fn ids(api: &Api, query: &str) -> Vec<Value> {
    let list = api.get(&format!("/BizEntity?{query}")).await;
    assert_eq!(
        list.at("/recordCount"),
        list.data().as_array().unwrap().len()
    );
    each(&list.data(), "bizEntityID")
}

#[tokio::test]
async fn lookups_and_health_need_no_token() {
    let (_sandbox, api) = fund().await;
    let api = api.without("Authorization");
    let info = api.get("/common/lookup?name=info").await.data();
    assert!(
        info.as_array()
            .unwrap()
            .contains(&json!({ "id": "accountStatusID", "value": "Account.accountStatusID" }))
    );
    let kinds = api.get("/Common/Lookup?Name=bizEntityTypeID").await;
    assert_eq!(kinds.at("/recordCount"), 5);
    assert_eq!(kinds.at("/data/2"), json!({ "id": 3, "value": "Trust" }));
    let unread = api.get("/Common/Lookup?Name=titleID").await;
    assert_eq!(
        unread.data(),
        json!([{ "id": 3, "value": null }]),
        "an id of a sample, its label unknown"
    );
    for category in each(&info, "id") {
        let rows = api
            .get(&format!(
                "/Common/Lookup?Name={}",
                category.as_str().unwrap()
            ))
            .await;
        assert!(!rows.data().as_array().unwrap().is_empty(), "{category}");
    }
    for (query, message) in [
        (
            "",
            "Name is needed; Name=info lists the categories of this instance.",
        ),
        (
            "?Name=titleid",
            "There is no lookup titleid; names are case-sensitive and listed by Name=info.",
        ),
    ] {
        api.get(&format!("/Common/Lookup{query}"))
            .await
            .refused(message);
    }
    api.get("/Common/HealthCheck").await.is(
        200,
        &json!({ "result": true, "message": null, "recordCount": 0, "data": {} }),
    );
}

#[tokio::test]
async fn products_are_listed() {
    let (_sandbox, api) = fund().await;
    let list = api.get("/Product").await;
    assert_eq!(list.at("/recordCount"), 2);
    assert_eq!(
        each(&list.data(), "externalProductId"),
        ["PRD-12", "PRD-13"]
    );
}

#[tokio::test]
async fn entities_are_found_by_what_is_nested_in_them() {
    let (_sandbox, api) = fund().await;
    for (query, expected) in [
        ("AccountID=9001", vec![5120]),
        ("accountid.IN=9001,9002", vec![5120, 5122]),
        ("AccountID.notIn=9001,9002,8810", vec![789, 790]),
        ("AccountNumber.beginsWith=10000900", vec![5120, 5122]),
        (
            "AccountNumber.StartsWith=10000900&BizEntityTypeID=1",
            vec![5122],
        ),
        ("AccountNumber.contains=878", vec![789]),
        ("ExternalProductId=PRD-13", vec![4010]),
        ("ProductID=12&BizEntityTypeID.notEqual=1", vec![790, 5120]),
        ("PersonID=881", vec![5120]),
        ("OrganisationID=770&PersonID=881", vec![5120]),
        ("OrganisationID=321", vec![790]),
        ("InvestmentID=301", vec![5120, 5122]),
        ("InvestmentID=302", vec![]),
        ("ExternalBizEntityId=INV-2042", vec![5122]),
        ("CreatedDate.lessThan=2024-02-12T01:14:09Z", vec![]),
        (
            "CreatedDate.equal=2024-02-12T12:14:09%2B11:00",
            vec![4010, 5120, 5122],
        ),
        ("BizEntityID=5120&AccountID=9002", vec![]),
        ("Unheard=1", vec![789, 790, 4010, 5120, 5122]),
    ] {
        assert_eq!(ids(&api, query).await, expected, "{query}");
    }
    for (query, message) in [
        ("BizEntityID=1", "No record was found for BizEntityID 1."),
        ("PersonID=1", "No record was found for PersonID 1."),
        ("BizEntityTypeID=x", "BizEntityTypeID must be an integer."),
        (
            "UpdatedDate=yesterday",
            "UpdatedDate must be a valid date-time.",
        ),
        (
            "UpdatedDate=2025-01-01",
            "UpdatedDate must be a valid date-time.",
        ),
        (
            "UpdatedDateFull.greaterThan=2030-01-01",
            "UpdatedDateFull: \"2030-01-01\" is not a time such as 2025-07-15T00:00:00Z.",
        ),
        (
            "ProductID.in=12,13",
            "ProductID takes no operator here; the filters of this list are BizEntityTypeID, AccountID, AccountNumber, UpdatedDate, UpdatedDateFull, CreatedDate.",
        ),
        (
            "AccountNumber.lessThan=2",
            "AccountNumber has no operator lessThan; it takes equal, notEqual, in, notIn, contains, beginsWith, endsWith, startsWith.",
        ),
    ] {
        api.get(&format!("/BizEntity?{query}"))
            .await
            .refused(message);
    }
}

#[tokio::test]
async fn pages_have_no_total_and_end_with_a_short_one() {
    let (_sandbox, api) = fund().await;
    let mut seen = Vec::new();
    for page in 1.. {
        let rows = ids(&api, &format!("pagenumber={page}&PageSize=2")).await;
        seen.extend(rows.clone());
        if rows.len() < 2 {
            break;
        }
    }
    assert_eq!(seen, ids(&api, "").await);
    assert_eq!(ids(&api, "PageNumber=9").await, Vec::<Value>::new());
    assert_eq!(
        ids(&api, "PageNumber=2147483647&PageSize=1000").await,
        Vec::<Value>::new()
    );
    for (query, message) in [
        ("PageSize=1001", "PageSize must be at most 1000."),
        ("PageSize=0", "PageSize must be at least 1."),
        ("PageNumber=0", "PageNumber must be at least 1."),
    ] {
        api.get(&format!("/BizEntity?{query}"))
            .await
            .refused(message);
    }
}
