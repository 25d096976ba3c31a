//! ECGrid: every documented operation, with the request of its example, is carried out.
//!
//! `sandbox-examples-key` is for these requests: it stands for a user who sees the records that the
//! examples name. Each request meets a sandbox as it was in the beginning.

use provider_sandbox::Sandbox;
use serde_json::Value;

use crate::{ecgrid_world::caller, wire::Reply};

const SPEC: &str = include_str!("../../spec/ecgrid.json");

/// Examples that contradict each other about the same record: what is sent instead.
const SENT_INSTEAD: [(&str, &str, &str); 3] = [
    // The parcel is received in all other examples, and only a sent one can be cancelled.
    ("cancelParcel", "5600017734", "5600017601"),
    // The two exchange files in other examples, so they are joined already.
    ("createPartner", "880390", "654321"),
    // The mailbox has a portal in the example of the call that asks for it.
    ("createPortal", "77120", "77121"),
];

struct Example {
    operation: String,
    method: String,
    path: String,
    body: Option<String>,
}

fn text(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

fn example(path: &str, method: &str, node: &Value) -> Example {
    let operation = text(&node["operationId"]);
    let instead = |mut sent: String| {
        for (_, theirs, ours) in SENT_INSTEAD
            .iter()
            .filter(|(only, _, _)| *only == operation)
        {
            sent = sent.replace(theirs, ours);
        }
        sent
    };
    let mut path = path.to_owned();
    for parameter in node["parameters"].as_array().into_iter().flatten() {
        let (name, value) = (text(&parameter["name"]), text(&parameter["example"]));
        match parameter["in"].as_str() {
            Some("path") => path = path.replace(&format!("{{{name}}}"), &value),
            _ => path = format!("{path}?{name}={value}"),
        }
    }
    let body = &node["requestBody"]["content"]["application/json"]["example"];
    Example {
        method: method.to_ascii_uppercase(),
        path: instead(path),
        body: (!body.is_null()).then(|| instead(body.to_string())),
        operation,
    }
}

#[tokio::test]
async fn every_example_is_carried_out() {
    let spec: Value = serde_json::from_str(SPEC).unwrap();
    let sandbox = Sandbox::start().await.unwrap();
    let api = caller(&sandbox, "sandbox-examples-key");
    let mut refused = Vec::new();
    let mut count = 0;
    for (path, item) in spec["paths"].as_object().unwrap() {
        for (method, node) in item.as_object().unwrap() {
            let Example {
                operation,
                method,
                path,
                body,
            } = example(path, method, node);
            sandbox.reset();
            let reply: Reply = match &body {
                Some(body) => api.json(&method, &path, body).await,
                None => api.send(&method, &path, None).await,
            };
            count += 1;
            if reply.status != 200 {
                refused.push(format!(
                    "{operation} ({method} {path} {}): {}",
                    body.unwrap_or_default(),
                    reply.text
                ));
            }
        }
    }
    assert!(refused.is_empty(), "{}", refused.join("\n"));
    assert_eq!(count, 119);
}
