//! CarrierX: batch tasks.

use serde_json::{Value, json};

use crate::carrierx_world::{DID, column, later, missing, refuses, still, table, text};

const TASKS: &str = "/batch/tasks";

#[tokio::test]
async fn a_task_waits_for_its_approval_and_then_does_what_single_requests_would() {
    let (sandbox, api) = still().await;
    let task = json!({
        "type": "phonenumber", "method": "PATCH", "field": "phonenumber",
        "entries": ["15165550101", "15165550102", "13035550130"], "data": { "name": "Bulk" },
    });
    let created = api.post(TASKS, task).await;
    assert_eq!(
        (
            created.at("/status"),
            created.at("/review"),
            created.at("/total")
        ),
        (json!("created"), json!(true), json!(null))
    );
    let path = format!("{TASKS}/{}", text(&created.at("/task_sid")));
    let approve = json!({ "status": "approved" });
    later(&sandbox, 1);
    assert_eq!(api.get(&path).await.at("/status"), "pending_review");
    later(&sandbox, 3_600);
    assert_eq!(
        api.get(&path).await.at("/status"),
        "pending_review",
        "however long it takes"
    );
    let review = api.get(&format!("{path}/review")).await;
    assert_eq!(review.at("/review_items/0/sid"), DID);
    assert_eq!(review.at("/review_items/1/sid"), json!(null));
    let csv = api.get(&format!("{path}/review.csv")).await;
    assert_eq!(csv.header("content-type"), Some("text/csv"));
    let row = format!(
        "PATCH,phonenumber,{DID},\"{{\"\"phonenumber\"\":\"\"15165550101\"\",\"\"name\"\":\"\"Bulk\"\"}}\""
    );
    assert_eq!(csv.text.lines().nth(1), Some(&*row));

    assert_eq!(api.patch(&path, approve).await.at("/status"), "approved");
    for status in ["queued", "running", "completed"] {
        later(&sandbox, 1);
        assert_eq!(api.get(&path).await.at("/status"), status);
    }
    let done = api.get(&path).await;
    for (counter, count) in [
        ("total", 3),
        ("processed", 3),
        ("success", 1),
        ("failure", 2),
    ] {
        assert_eq!(done.at(&format!("/{counter}")), count, "{counter}");
    }
    assert_eq!(
        api.get(&format!("/phonenumber/dids/{DID}"))
            .await
            .at("/name"),
        "Bulk"
    );
    let errors = api.get(&format!("{path}/errors")).await.value();
    assert_eq!(
        errors["items"][0]["key"],
        r#"{"phonenumber":"15165550102"}"#
    );
    assert_eq!(
        errors["items"][1]["error"]["errors"][0]["message"],
        "cannot find item by sid"
    );
    assert_eq!(errors.as_object().unwrap().len(), 1, "items alone");
    refuses(
        &api.patch(&path, json!({ "status": "cancelled" })).await,
        "status",
        "cannot become cancelled while it is completed",
    );
}

#[tokio::test]
async fn a_task_can_be_approved_right_after_its_creation() {
    let (sandbox, api) = still().await;
    let data = json!([{ "prefix": "1" }]);
    let task = json!({ "type": "prefix", "method": "POST", "review": true, "data": data });
    let created = api.post(TASKS, task).await;
    assert_eq!(created.at("/status"), "created");
    let path = format!("{TASKS}/{}", text(&created.at("/task_sid")));
    let approved = api.patch(&path, json!({ "status": "approved" })).await;
    assert_eq!(approved.at("/status"), "approved");
    for status in ["queued", "running", "completed"] {
        later(&sandbox, 1);
        assert_eq!(api.get(&path).await.at("/status"), status);
    }
    assert_eq!(api.get(&path).await.at("/success"), 1);
    refuses(
        &api.patch(&path, json!({ "status": "approved" })).await,
        "status",
        "cannot become approved while it is completed",
    );
}

#[tokio::test]
async fn tasks_create_and_delete_and_one_failure_stops_nothing() {
    let (sandbox, api) = still().await;
    let run = |task: Value| {
        let (api, sandbox) = (api.clone(), &sandbox);
        async move {
            let task = api.post(TASKS, task).await.at("/task_sid");
            later(sandbox, 3);
            api.get(&format!("{TASKS}/{}", text(&task))).await
        }
    };
    let data =
        json!([{ "prefix": "1" }, { "prefix": "x" }, { "name": "no prefix" }, { "prefix": "2" }]);
    let created =
        run(json!({ "type": "prefix", "method": "POST", "review": false, "data": data })).await;
    assert_eq!(
        (
            created.at("/status"),
            created.at("/success"),
            created.at("/failure")
        ),
        (json!("completed"), json!(2), json!(2))
    );
    assert_eq!(
        column(&api.get("/phonenumber/prefixes").await, "prefix"),
        [json!("51655"), json!("1"), json!("2")]
    );
    let deleted = run(json!({
        "type": "prefix", "method": "DELETE", "review": false, "field": "prefix", "entries": ["1", "2", "3"],
    }));
    assert_eq!(deleted.await.at("/success"), 2);
    let rented = json!([{ "phonenumber": "13035550131" }, {}]);
    assert_eq!(
        run(json!({ "type": "phonenumber", "method": "POST", "review": false, "data": rented }))
            .await
            .at("/success"),
        2
    );
    let released = json!({
        "type": "phonenumber", "method": "DELETE", "review": false, "field": "phonenumber", "entries": ["13035550131"],
    });
    assert_eq!(run(released).await.at("/success"), 1);
    let aging = table(&sandbox, "dids")
        .into_iter()
        .filter(|did| did["status"] == "aging");
    assert_eq!(
        aging
            .map(|did| did["phonenumber"].clone())
            .collect::<Vec<_>>(),
        ["13035550131"]
    );
}

#[tokio::test]
async fn a_task_needs_its_parts_and_can_be_called_off() {
    let (sandbox, api) = still().await;
    for (task, field, message) in [
        (
            json!({ "type": "file", "method": "POST", "data": [] }),
            "type",
            "files are uploaded one by one",
        ),
        (
            json!({ "type": "prefix", "method": "POST" }),
            "data",
            "must be an array of the objects to create",
        ),
        (
            json!({ "type": "prefix", "method": "PATCH", "field": "prefix", "entries": ["1"] }),
            "data",
            "must be an object with the fields to set",
        ),
        (
            json!({ "type": "prefix", "method": "DELETE", "entries": ["1"] }),
            "field",
            "this field is required",
        ),
        (
            json!({ "type": "prefix", "method": "DELETE", "field": "prefix" }),
            "entries",
            "this field is required",
        ),
        (
            json!({ "type": "prefix", "method": "POST", "data": [], "status": "approved" }),
            "status",
            "this field is read-only",
        ),
    ] {
        refuses(&api.post(TASKS, task).await, field, message);
    }
    let many = json!({ "type": "prefix", "method": "DELETE", "field": "prefix", "entries": vec!["1"; 10_001] });
    refuses(
        &api.post(TASKS, many).await,
        "entries",
        "must have at most 10000 elements",
    );
    let task =
        json!({ "type": "prefix", "method": "POST", "review": false, "data": [{ "prefix": "1" }] });
    let path = format!(
        "{TASKS}/{}",
        text(&api.post(TASKS, task.clone()).await.at("/task_sid"))
    );
    assert_eq!(
        api.patch(&path, json!({ "status": "cancelled" }))
            .await
            .at("/status"),
        "cancelled"
    );
    let gone = format!(
        "{TASKS}/{}",
        text(&api.post(TASKS, task).await.at("/task_sid"))
    );
    assert_eq!(api.delete(&gone).await.status, 204);
    later(&sandbox, 10);
    assert_eq!(api.get(&path).await.at("/status"), "cancelled");
    missing(&api.get(&gone).await);
    assert_eq!(
        api.get("/phonenumber/prefixes").await.at("/total"),
        1,
        "neither did anything"
    );
}
