//! CarrierX: every documented operation, with the request of its example, answers in its documented
//! shape.

use jsonschema::Validator;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use provider_sandbox::Sandbox;
use serde_json::Value;

use crate::wire::{Api, Reply, carrierx};

const DOCUMENT: &str = include_str!("../../spec/carrierx.json");

/// The examples tell one story, in which each object is created, read, changed and deleted. The
/// seed is one moment of it, so some examples speak of another object: operation, example, ours.
const ELSEWHERE: [(&str, &str, &str); 8] = [
    // What the example creates is in the seed.
    ("registerExternalDid", "46705550123", "46705550777"),
    ("createPartner", "\"acme\"", "\"acme_west\""),
    ("createPartnerLogin", "acme_ops", "acme_backup"),
    ("createShortenerDomain", "go.example.com", "to.example.com"),
    ("createShortenerLink", "spring30", "summer30"),
    // The examples rent the number that all others use.
    ("rentDid", "15165550101", "15165550111"),
    (
        "getAvailableDid",
        "9ee29510-077e-4773-84bd-1947b38804f3",
        "00000d1d-5b1d-4c2a-9e30-000000000010",
    ),
    // The partner that asks is not its own sub-partner.
    (
        "createSubPartnerToken",
        "0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21",
        "3c9d1a77-2e54-4b8f-9a60-5d7e8f901b23",
    ),
];

/// One documented operation.
struct Operation<'a> {
    id: &'a str,
    method: &'a str,
    path: String,
    node: &'a Value,
}

fn operations(document: &Value) -> Vec<Operation<'_>> {
    let paths = document["paths"].as_object().unwrap();
    let all = paths.iter().flat_map(|(path, item)| {
        let methods = item.as_object().unwrap().iter();
        methods.map(move |(method, node)| Operation {
            id: node["operationId"].as_str().unwrap(),
            method,
            path: path.clone(),
            node,
        })
    });
    all.collect()
}

fn encode(text: &str) -> String {
    utf8_percent_encode(text, NON_ALPHANUMERIC).to_string()
}

fn text(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

impl Operation<'_> {
    fn ours(&self, text: &str) -> String {
        let mine = ELSEWHERE.iter().filter(|(id, _, _)| *id == self.id);
        mine.fold(text.to_owned(), |text, (_, example, ours)| {
            text.replace(example, ours)
        })
    }

    /// The address with the example of every required parameter.
    fn address(&self, document: &Value) -> String {
        let (mut path, mut query) = (self.path.clone(), Vec::new());
        for parameter in self.node["parameters"].as_array().into_iter().flatten() {
            let parameter = match parameter["$ref"].as_str() {
                Some(reference) => document.pointer(&reference[1..]).unwrap(),
                None => parameter,
            };
            let name = parameter["name"].as_str().unwrap();
            if parameter["required"] != true {
                continue;
            }
            let value = encode(&text(&parameter["example"])).replace("%2D", "-");
            match parameter["in"].as_str() {
                Some("path") => path = path.replace(&format!("{{{name}}}"), &value),
                _ => query.push(format!("{name}={value}")),
            }
        }
        self.ours(&format!("{path}?{}", query.join("&")))
    }

    /// The content type and the body of the example.
    fn body(&self) -> Option<(String, String)> {
        let contents = self.node["requestBody"]["content"].as_object()?;
        let (kind, content) = contents
            .iter()
            .find(|(_, content)| content.get("example").is_some())?;
        let example = &content["example"];
        let members = || example.as_object().unwrap().iter();
        Some(match kind.as_str() {
            "application/json" => (kind.clone(), self.ours(&example.to_string())),
            "application/x-www-form-urlencoded" => {
                let pairs: Vec<_> = members()
                    .map(|(name, value)| format!("{name}={}", encode(&text(value))))
                    .collect();
                (kind.clone(), self.ours(&pairs.join("&")))
            }
            "multipart/form-data" => {
                let part = |(name, value): (&String, &Value)| {
                    format!(
                        "--form\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{}\r\n",
                        text(value)
                    )
                };
                (
                    format!("{kind}; boundary=form"),
                    members().map(part).collect::<String>() + "--form--\r\n",
                )
            }
            other => panic!("{}: {other}", self.id),
        })
    }

    async fn call(&self, document: &Value, api: &Api) -> Reply {
        let (address, body) = (self.address(document), self.body());
        let body = body
            .as_ref()
            .map(|(kind, body)| (kind.as_str(), body.as_bytes()));
        api.send(&self.method.to_ascii_uppercase(), &address, body)
            .await
    }

    /// The documented success, and the check of its body if that is JSON.
    fn expected(&self, document: &Value) -> (u16, Option<Validator>) {
        let responses = self.node["responses"].as_object().unwrap();
        let (status, response) = responses
            .iter()
            .find(|(status, _)| status.starts_with('2'))
            .unwrap();
        let only_json = response["content"]
            .as_object()
            .is_some_and(|contents| contents.len() == 1);
        let schema = response["content"]["application/json"]
            .get("schema")
            .filter(|_| only_json);
        let validator = schema.map(|schema| {
            let mut whole = schema.clone();
            whole["components"] = document["components"].clone();
            jsonschema::validator_for(&whole).unwrap()
        });
        (status.parse().unwrap(), validator)
    }
}

#[tokio::test]
async fn every_operation_answers_its_example_in_the_documented_shape() {
    let document: Value = serde_json::from_str(DOCUMENT).unwrap();
    let sandbox = Sandbox::start().await.unwrap();
    let operations = operations(&document);
    assert_eq!(operations.len(), 189);
    let mut wrong = Vec::new();
    for operation in &operations {
        sandbox.reset();
        let api = carrierx(&sandbox).with("Authorization", "Bearer sandbox-admin-token");
        let reply = operation.call(&document, &api).await;
        let (status, validator) = operation.expected(&document);
        if reply.status != status {
            wrong.push(format!("{}: {} {}", operation.id, reply.status, reply.text));
        } else if let Some(error) = validator.and_then(|check| {
            check
                .iter_errors(&reply.value())
                .next()
                .map(|error| error.to_string())
        }) {
            wrong.push(format!("{}: {error}", operation.id));
        }
    }
    assert_eq!(wrong, Vec::<String>::new(), "{}", wrong.join("\n"));
}
