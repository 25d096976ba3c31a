//! ECGrid: every operation is built, and answers in the shape that its description gives.

use provider_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::wire::ecgrid;

const SPEC: &str = include_str!("../../spec/ecgrid.json");

/// What is wrong with a successful reply.
fn problems(spec: &Value, method: &str, template: &str, reply: &Value) -> Vec<String> {
    let operation = &spec["paths"][template][method.to_ascii_lowercase()];
    let mut schema = operation["responses"]["200"]["content"]["application/json"]["schema"].clone();
    assert!(schema.is_object(), "{method} {template} describes no reply");
    // References lead to `#/components/schemas`.
    schema["components"] = spec["components"].clone();
    let validator = jsonschema::options()
        .should_validate_formats(true)
        .build(&schema)
        .unwrap();
    validator
        .iter_errors(reply)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect()
}

/// The template of a path that was called.
fn template<'a>(spec: &'a Value, method: &str, path: &str) -> &'a str {
    let path = path.split('?').next().unwrap();
    let fits = |template: &&String| {
        let (mine, theirs): (Vec<_>, Vec<_>) =
            (path.split('/').collect(), template.split('/').collect());
        mine.len() == theirs.len()
            && mine
                .iter()
                .zip(&theirs)
                .all(|(mine, theirs)| mine == theirs || theirs.starts_with('{'))
    };
    let mut templates: Vec<_> = spec["paths"]
        .as_object()
        .unwrap()
        .keys()
        .filter(fits)
        .collect();
    templates.retain(|template| {
        !spec["paths"][template.as_str()][method.to_ascii_lowercase()].is_null()
    });
    // Fixed names go before parameters.
    templates.sort_by_key(|template| template.matches('{').count());
    templates[0]
}

#[tokio::test]
async fn every_operation_has_behaviour() {
    let sandbox = Sandbox::start().await.unwrap();
    let operations = sandbox.operations();
    let missing: Vec<_> = operations
        .as_array()
        .unwrap()
        .iter()
        .filter(|operation| operation["provider"] == "ecgrid" && operation["answered"] == "501")
        .collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

/// Calls in an order in which each finds what it needs.
fn calls() -> Vec<(&'static str, &'static str, Value)> {
    let isa = "ISA*00*          *00*          *ZZ*JUNIPERCOOP    *01*006141099LUMN  *260212*0915*^*00501*000004471*0*P*>";
    let delimiters = |key: &str, id: i64| json!({ key: id, "elementDelimiter": "*", "subElementDelimiter": ">", "segmentTerminator": "~" });
    vec![
        ("GET", "/v2/networks/42", Value::Null),
        ("POST", "/v2/networks/list", json!({})),
        (
            "PUT",
            "/v2/networks",
            json!({ "networkId": 42, "city": "Portland" }),
        ),
        (
            "POST",
            "/v2/networks/get-contact",
            json!({ "networkId": 42, "contactType": "Errors" }),
        ),
        (
            "POST",
            "/v2/networks/update-config",
            json!({ "networkId": 42, "gateway": "a" }),
        ),
        (
            "POST",
            "/v2/networks/x12-delimiters",
            delimiters("networkId", 42),
        ),
        ("GET", "/v2/mailboxes/1001", Value::Null),
        (
            "POST",
            "/v2/mailboxes/create",
            json!({ "networkId": 42, "uniqueId": "NEW1", "companyName": "New" }),
        ),
        ("POST", "/v2/mailboxes/list", json!({ "networkId": 42 })),
        (
            "POST",
            "/v2/mailboxes/update",
            json!({ "mailboxId": 1001, "companyName": "Orders" }),
        ),
        (
            "POST",
            "/v2/mailboxes/update-config",
            json!({ "mailboxId": 1001, "inBoxTimeout": 24 }),
        ),
        (
            "POST",
            "/v2/mailboxes/x12-delimiters",
            delimiters("mailboxId", 1001),
        ),
        ("DELETE", "/v2/mailboxes/77156", Value::Null),
        ("GET", "/v2/partners/15230", Value::Null),
        (
            "POST",
            "/v2/partners",
            json!({ "ecGridIdFrom": 123_456, "ecGridIdTo": 123_457 }),
        ),
        ("POST", "/v2/partners/count", json!({ "ecGridId": 123_456 })),
        (
            "POST",
            "/v2/partners/list",
            json!({ "ecGridId": 123_456, "status": "Active" }),
        ),
        (
            "POST",
            "/v2/partners/note",
            json!({ "interconnectId": 15230, "note": "Seen." }),
        ),
        (
            "POST",
            "/v2/partners/notelist",
            json!({ "interconnectId": 15230 }),
        ),
        ("DELETE", "/v2/partners/15231", Value::Null),
        ("GET", "/v2/parcels/5600017734", Value::Null),
        (
            "POST",
            "/v2/parcels/upload",
            json!({ "fileName": "a.txt", "content": "aGVsbG8=", "ecGridIdFrom": 123_456, "ecGridIdTo": 654_321 }),
        ),
        (
            "POST",
            "/v2/parcels/download",
            json!({ "parcelId": 5_600_017_734_i64 }),
        ),
        (
            "POST",
            "/v2/parcels/confirm",
            json!({ "parcelId": 5_600_017_734_i64 }),
        ),
        ("POST", "/v2/parcels/inbox-list", json!({})),
        ("POST", "/v2/parcels/outbox-list", json!({})),
        ("POST", "/v2/parcels/reset-to-inbox/5600017734", Value::Null),
        ("POST", "/v2/parcels/pending-inbox-list", json!({})),
        ("GET", "/v2/parcels/manifest/5600017734", Value::Null),
        (
            "POST",
            "/v2/parcels/update",
            json!({ "parcelId": 5_600_017_734_i64, "status": "InBoxArchived" }),
        ),
        (
            "POST",
            "/v2/parcels/set-mailbagcontrolid",
            json!({ "parcelId": 5_600_017_734_i64, "mailbagControlId": "B7" }),
        ),
        (
            "POST",
            "/v2/parcels/find-mailbagcontrolid",
            json!({ "mailbagControlId": "B7" }),
        ),
        (
            "POST",
            "/v2/parcels/acknowledgment-note",
            json!({ "parcelId": 5_600_017_734_i64, "note": "Booked." }),
        ),
        (
            "POST",
            "/v2/parcels/send-test-file",
            json!({ "ecGridIdFrom": 123_456, "ecGridIdTo": 654_321 }),
        ),
        ("POST", "/v2/parcels/cancel/5600017803", Value::Null),
        ("GET", "/v2/interchanges/71900422", Value::Null),
        ("GET", "/v2/interchanges/get-manifest/71900422", Value::Null),
        ("POST", "/v2/interchanges/resend/71900588", Value::Null),
        ("POST", "/v2/interchanges/cancel/71900592", Value::Null),
        (
            "POST",
            "/v2/interchanges/get-date",
            json!({ "interchangeHeader": isa }),
        ),
        (
            "POST",
            "/v2/interchanges/get-header",
            json!({ "interchangeHeader": isa }),
        ),
        ("POST", "/v2/interchanges/inbox-list", json!({})),
        ("POST", "/v2/interchanges/outbox-list", json!({})),
        (
            "POST",
            "/v2/callbacks/create",
            json!({ "url": "https://hooks.mycompany.example/x", "event": "User" }),
        ),
        (
            "POST",
            "/v2/callbacks/update",
            json!({ "callbackId": 3308, "status": "Suspended" }),
        ),
        (
            "GET",
            "/v2/callbacks/get-queue-by-id?callbackId=3308",
            Value::Null,
        ),
        ("POST", "/v2/callbacks/event-list", json!({})),
        (
            "POST",
            "/v2/callbacks/get-event-by-id",
            json!({ "callbackEventId": 990_214 }),
        ),
        ("POST", "/v2/callbacks/queue-list", json!({})),
        ("POST", "/v2/callbacks/test", json!({ "callbackId": 3308 })),
        ("DELETE", "/v2/callbacks", json!({ "callbackId": 3308 })),
        ("GET", "/v2/carboncopies/912", Value::Null),
        (
            "POST",
            "/v2/carboncopies/create",
            json!({ "fromMailboxId": 1001, "toMailboxId": 101, "direction": "NoDir" }),
        ),
        ("POST", "/v2/carboncopies/list", json!({})),
        (
            "PUT",
            "/v2/carboncopies/update",
            json!({ "ccId": 912, "direction": "OutBox" }),
        ),
        ("DELETE", "/v2/carboncopies/912", Value::Null),
        (
            "POST",
            "/v2/certificates/add-private",
            json!({ "commId": 5002, "certType": "X509", "cert": "cGZ4" }),
        ),
        (
            "POST",
            "/v2/certificates/add-public",
            json!({ "commId": 5002, "certType": "SSH" }),
        ),
        ("POST", "/v2/certificates/create", json!({ "commId": 5002 })),
        (
            "POST",
            "/v2/certificates/renew",
            json!({ "commId": 5001, "certKeyId": 55 }),
        ),
        (
            "POST",
            "/v2/certificates/terminate",
            json!({ "commId": 5001, "certKeyId": 55 }),
        ),
        ("GET", "/v2/users/2", Value::Null),
        ("GET", "/v2/users/me", Value::Null),
        (
            "POST",
            "/v2/users",
            json!({ "login": "m.okafor", "password": "Quill7!Harbour", "email": "m@mycompany.example" }),
        ),
        (
            "PUT",
            "/v2/users",
            json!({ "userId": 2, "firstName": "May" }),
        ),
        ("GET", "/v2/users/key/2", Value::Null),
        ("POST", "/v2/users/key-generate/2", Value::Null),
        ("POST", "/v2/users/reset/2", Value::Null),
        ("POST", "/v2/users/by-name", json!({ "login": "m.okafor" })),
        ("POST", "/v2/users/list", json!({})),
        (
            "POST",
            "/v2/users/password",
            json!({ "userId": 2, "newPassword": "Quill7!Harbour" }),
        ),
        ("POST", "/v2/users/generate-password", json!({})),
        (
            "POST",
            "/v2/users/role",
            json!({ "userId": 2, "authLevel": "MailboxAdmin" }),
        ),
        (
            "POST",
            "/v2/users/send-sms",
            json!({ "userId": 2, "message": "A parcel is in." }),
        ),
        (
            "POST",
            "/v2/users/set-network-mailbox",
            json!({ "userId": 2, "mailboxId": 1002 }),
        ),
        (
            "POST",
            "/v2/users/update-config",
            json!({ "userId": 2, "phone": "415-555-0100" }),
        ),
        ("DELETE", "/v2/users/2", Value::Null),
        ("POST", "/v2/keys/get-key", json!({ "userId": 1 })),
        ("POST", "/v2/keys/list", json!({ "userId": 1 })),
        (
            "POST",
            "/v2/keys/create",
            json!({ "userId": 1, "visibility": "Private" }),
        ),
        ("DELETE", "/v2/keys", json!({ "keyId": 4417 })),
        ("GET", "/v2/portals/by-mailbox/1001", Value::Null),
        ("POST", "/v2/portals/create", json!({ "mailboxId": 1002 })),
        ("GET", "/v2/reports/mailbox-interchange-stats", Value::Null),
        ("GET", "/v2/reports/mailbox-stats", Value::Null),
        ("GET", "/v2/reports/True", Value::Null),
        (
            "POST",
            "/v2/reports/bydate",
            json!({ "reportId": 4, "startDate": "2026-01-01T00:00:00Z", "endDate": "2026-02-01T00:00:00Z" }),
        ),
        (
            "POST",
            "/v2/reports/instant-stats",
            json!({ "minutes1": 10, "minutes2": 120 }),
        ),
        (
            "POST",
            "/v2/reports/interchange-stats",
            json!({ "startTime": "2026-01-01T00:00:00Z", "endTime": "2026-02-01T00:00:00Z", "direction": "NoDir" }),
        ),
        (
            "POST",
            "/v2/reports/monthly",
            json!({ "report": 4, "month": "2026-01-31T00:00:00Z" }),
        ),
        (
            "POST",
            "/v2/reports/traffic-stats",
            json!({ "targetTime": "2026-02-12T00:00:00Z", "numPeriods": 3, "period": "Month" }),
        ),
        ("GET", "/v2/status-lists", Value::Null),
    ]
}

#[tokio::test]
async fn replies_have_the_described_shape() {
    let spec: Value = serde_json::from_str(SPEC).unwrap();
    let wrong = json!({ "success": true, "data": { "networkId": "42" } });
    assert_ne!(
        problems(&spec, "GET", "/v2/networks/{id}", &wrong),
        Vec::<String>::new()
    );
    let sandbox = Sandbox::start().await.unwrap();
    let api = ecgrid(&sandbox);
    let mut complaints = Vec::new();
    for (method, path, body) in calls() {
        let reply = match body {
            Value::Null => api.send(method, path, None).await,
            body => api.json(method, path, &body.to_string()).await,
        };
        if reply.status != 200 {
            complaints.push(format!("{method} {path}: {} {}", reply.status, reply.text));
            continue;
        }
        for problem in problems(&spec, method, template(&spec, method, path), &reply.value()) {
            complaints.push(format!("{method} {path}: {problem}"));
        }
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}
