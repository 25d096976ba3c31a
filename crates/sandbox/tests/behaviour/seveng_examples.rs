//! 7G: every documented operation, with the request of its example, succeeds on the seed and
//! answers in the documented shape.

use jsonschema::Validator;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

use crate::{
    fund::fund,
    wire::{Api, Reply},
};

const DOCUMENT: &str = include_str!("../../spec/seveng.json");

/// The examples tell one story, in which each record is created, read, changed and deleted. The
/// seed is one moment of it, so some examples speak of another record: operation, example, ours.
const ELSEWHERE: [(&str, &str, &str); 26] = [
    ("login", "svc.registry@fundco.example", "sandbox"),
    ("login", "********", "sandbox"),
    // What the example creates is in the seed.
    ("createPerson", "PER-880", "PER-900"),
    ("createOrganisation", "ORG-77", "ORG-900"),
    ("createAddress", "ADR-310", "ADR-900"),
    ("createCommunication", "COM-48210", "COM-900"),
    ("createCommunication", "5120", "5122"),
    ("createPaymentDetail", "PAY-55", "PAY-900"),
    ("createInvestment", "CLS-A", "CLS-900"),
    ("createInvestmentPrice", "2025-06-30", "2025-07-01"),
    ("createBizEntityParent", "4010", "790"),
    ("createDistribution", "DIS-2025-Q2", "DIS-900"),
    ("createDocument", "DOC-9", "DOC-900"),
    // The new owner has a communication of its own.
    ("updateCommunication", "881", "456"),
    // What the example deletes is in use.
    ("deleteBizEntity", "5120", "4010"),
    ("deleteBizEntity", "INV-2040", "ADV-4010"),
    ("deletePerson", "881", "457"),
    ("deletePerson", "PER-880", "PER-457"),
    ("deleteOrganisation", "770", "771"),
    ("deleteOrganisation", "ORG-77", "ORG-771"),
    ("deleteInvestment", "301", "303"),
    ("deleteInvestment", "=12", "=13"),
    ("deleteInvestment", "PRD-12", "PRD-13"),
    ("deleteInvestmentPrices", "301", "302"),
    ("deleteInvestmentPrices", "CLS-A", "CLS-B"),
    // A document without a file.
    ("uploadDocumentFile", "7309", "7310"),
];

/// What has to happen before an example makes sense: operation, path, body.
fn prelude(id: &str) -> Vec<(&'static str, Value)> {
    let step = json!({ "productID": 12, "corporateActionID": 640, "runDistribution": false });
    let declare = ("/Distribution/Declare", step.clone());
    match id {
        "deleteOrganisation" => {
            let body = json!({ "externalOrganisationId": "ORG-771", "crsfatcaParticipationID": 1 });
            vec![("/organisation", body)]
        }
        "uploadDocumentFile" => {
            vec![("/Document", json!({ "documentTypeID": 1, "productID": 12 }))]
        }
        "distributeDistribution" => vec![declare],
        "allotDistribution" => vec![declare, ("/Distribution/Distribute", step)],
        _ => Vec::new(),
    }
}

/// One documented operation.
struct Example<'a> {
    id: &'a str,
    method: String,
    path: &'a str,
    node: &'a Value,
}

fn examples(document: &Value) -> Vec<Example<'_>> {
    let paths = document["paths"].as_object().unwrap();
    let all = paths.iter().flat_map(|(path, item)| {
        let methods = item.as_object().unwrap().iter();
        methods.map(move |(method, node)| Example {
            id: node["operationId"].as_str().unwrap(),
            method: method.to_uppercase(),
            path,
            node,
        })
    });
    all.collect()
}

fn text(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

impl Example<'_> {
    fn ours(&self, text: String) -> String {
        let mine = ELSEWHERE.iter().filter(|(id, _, _)| *id == self.id);
        mine.fold(text, |text, (_, example, ours)| text.replace(example, ours))
    }

    /// The address with every parameter that has an example.
    fn address(&self) -> String {
        let parameters = self.node["parameters"].as_array().into_iter().flatten();
        let pairs = parameters.filter_map(|parameter| {
            let value = self.ours(text(parameter.get("example")?));
            let value = utf8_percent_encode(&value, NON_ALPHANUMERIC);
            Some(format!("{}={value}", parameter["name"].as_str()?))
        });
        let pairs: Vec<_> = pairs.collect();
        self.ours(format!("{}?{}", self.path, pairs.join("&")))
    }

    /// The content type and the body of the example.
    fn body(&self) -> Option<(String, String)> {
        let contents = self.node["requestBody"]["content"].as_object()?;
        let (kind, content) = contents.iter().next()?;
        let example = &content["example"];
        if kind == "application/json" {
            return Some((kind.clone(), self.ours(example.to_string())));
        }
        let part = |(name, value): (&String, &Value)| {
            let file = if name == "file" {
                "; filename=\"a.pdf\""
            } else {
                ""
            };
            format!(
                "--form\r\nContent-Disposition: form-data; name=\"{name}\"{file}\r\n\r\n{}\r\n",
                text(value)
            )
        };
        let parts: String = example.as_object().unwrap().iter().map(part).collect();
        Some((
            format!("{kind}; boundary=form"),
            self.ours(parts) + "--form--\r\n",
        ))
    }

    async fn call(&self, api: &Api) -> Reply {
        let body = self.body();
        let body = body
            .as_ref()
            .map(|(kind, body)| (kind.as_str(), body.as_bytes()));
        api.send(&self.method, &self.address(), body).await
    }

    /// The check of a JSON reply.
    fn check(&self, document: &Value) -> Validator {
        let mut schema =
            self.node["responses"]["200"]["content"]["application/json"]["schema"].clone();
        schema["components"] = document["components"].clone();
        jsonschema::validator_for(&schema).unwrap()
    }
}

#[tokio::test]
async fn every_example_succeeds_in_its_documented_shape() {
    let document: Value = serde_json::from_str(DOCUMENT).unwrap();
    let examples = examples(&document);
    assert_eq!(examples.len(), 74);
    let (sandbox, seeded) = fund().await;
    let mut wrong = Vec::new();
    for example in &examples {
        sandbox.reset();
        let mut api = seeded.clone();
        // A refresh token is spent by its use; `seveng_user` refreshes.
        if example.id == "refreshToken" {
            continue;
        }
        for (path, body) in prelude(example.id) {
            assert_eq!(
                api.post(path, body).await.at("/result"),
                true,
                "before {}",
                example.id
            );
        }
        api = api.with("Idempotency-Key", "example");
        let reply = example.call(&api).await;
        if reply.header("content-type") != Some("application/json") {
            assert_eq!(example.id, "downloadDocumentFile");
            assert_eq!(reply.text, "%PDF-1.4\n%%EOF\n");
            continue;
        }
        let problem = example
            .check(&document)
            .iter_errors(&reply.value())
            .next()
            .map(|error| error.to_string());
        let succeeded = example.id == "login" || reply.value()["result"] == true;
        if reply.status != 200 || !succeeded || problem.is_some() {
            wrong.push(format!(
                "{}: {} {} {problem:?}",
                example.id, reply.status, reply.text
            ));
        }
    }
    assert_eq!(wrong, Vec::<String>::new(), "{}", wrong.join("\n"));
}

/// The body with one member exchanged, for every member at any depth and every odd value.
fn oddities(body: &Value) -> Vec<Value> {
    let odd = [
        json!(null),
        json!(""),
        json!("\u{0}é"),
        json!(-1),
        json!(7.9e28),
        json!(true),
        json!([]),
        json!([null]),
        json!({}),
    ];
    let children: Vec<(String, &Value)> = match body {
        Value::Object(members) => members
            .iter()
            .map(|(name, value)| (name.clone(), value))
            .collect(),
        Value::Array(items) => items
            .iter()
            .enumerate()
            .map(|(index, value)| (index.to_string(), value))
            .collect(),
        _ => Vec::new(),
    };
    let mut bodies = Vec::new();
    for (place, value) in children {
        for changed in odd.iter().cloned().chain(oddities(value)) {
            let mut body = body.clone();
            *body.pointer_mut(&format!("/{place}")).unwrap() = changed;
            bodies.push(body);
        }
    }
    bodies
}

#[tokio::test]
async fn an_odd_member_anywhere_is_answered_in_the_envelope() {
    let document: Value = serde_json::from_str(DOCUMENT).unwrap();
    let (_sandbox, api) = fund().await;
    let mut asked = 0;
    for example in examples(&document)
        .iter()
        .filter(|example| !example.id.ends_with("oken"))
    {
        let Some((_, body)) = example
            .body()
            .filter(|(kind, _)| kind == "application/json")
        else {
            continue;
        };
        for body in oddities(&serde_json::from_str(&body).unwrap()) {
            let reply = api
                .json(&example.method, example.path, &body.to_string())
                .await;
            let answered = matches!(reply.status, 200 | 400 | 401);
            assert!(
                answered && reply.value().is_object(),
                "{} {body}: {reply:?}",
                example.id
            );
            asked += 1;
        }
    }
    assert!(asked > 2_000, "only {asked} bodies");
}
