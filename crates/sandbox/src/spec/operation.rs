//! One operation, and the check of a request against its description.

use std::sync::{Arc, OnceLock};

use http::Method;
use jsonschema::Validator;
use serde_json::Value;

use super::{Document, Problem, problem, shape, strict};
use crate::json::Json;

/// A documented operation.
#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) id: String,
    pub(crate) method: Method,
    /// The template, such as `/v2/comms/{id}`.
    pub(crate) path: String,
    /// The resource group.
    pub(crate) tag: String,
    /// May be called without credentials.
    pub(crate) anonymous: bool,
    /// CarrierX: any one of these scopes is enough.
    pub(crate) scopes: Vec<String>,
    /// ECGrid: the lowest rank that may call it.
    pub(crate) min_auth_level: Option<String>,
    /// The content types of its body, with the JSON pointers of their schemas.
    pub(crate) contents: Vec<(String, String)>,
    pub(crate) body_required: bool,
    pub(crate) document: Arc<Document>,
    parameters: Vec<Parameter>,
    validators: OnceLock<Result<Validators, String>>,
}

/// Where a problem or a parameter is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Path,
    Query,
    Header,
    Body,
}

#[derive(Debug)]
struct Parameter {
    name: String,
    place: Place,
    required: bool,
    /// The JSON pointer of its schema.
    schema: String,
}

#[derive(Debug)]
pub(super) struct Validators {
    parameters: [(Place, Validator); 3],
    body: Option<Validator>,
}

/// Reads every operation of a document.
pub(super) fn operations(document: &Arc<Document>) -> Result<Vec<Operation>, String> {
    let mut operations = Vec::new();
    for (path, item) in document.root()["paths"].as_object().into_iter().flatten() {
        for (method, node) in item.as_object().into_iter().flatten() {
            let method = method.to_ascii_uppercase();
            let method = Method::from_bytes(method.as_bytes())
                .map_err(|error| format!("{path}: {error}"))?;
            operations.push(operation(document, path, method, node)?);
        }
    }
    Ok(operations)
}

fn operation(
    document: &Arc<Document>,
    path: &str,
    method: Method,
    node: &Value,
) -> Result<Operation, String> {
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let id =
        text(&node["operationId"]).ok_or_else(|| format!("{method} {path} has no operationId"))?;
    let pointer = format!(
        "/paths/{}/{}",
        path.replace('~', "~0").replace('/', "~1"),
        method.as_str().to_ascii_lowercase()
    );
    let body = document.resolve(&node["requestBody"]);
    let contents = body["content"].as_object().into_iter().flatten();
    let alternatives = node["security"].as_array();
    Ok(Operation {
        tag: text(&node["tags"][0]).unwrap_or_default(),
        anonymous: alternatives.is_some_and(|all| {
            all.is_empty() || all.iter().any(|one| one == &serde_json::json!({}))
        }),
        scopes: node["x-scopes"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(text)
            .collect(),
        min_auth_level: text(&node["x-min-auth-level"]["level"]),
        contents: contents
            .map(|(kind, _)| {
                (
                    kind.clone(),
                    format!(
                        "{pointer}/requestBody/content/{}/schema",
                        kind.replace('/', "~1")
                    ),
                )
            })
            .collect(),
        body_required: body["required"] == true,
        parameters: parameters(document, node, &pointer)?,
        document: Arc::clone(document),
        validators: OnceLock::new(),
        path: path.to_owned(),
        method,
        id,
    })
}

fn parameters(document: &Document, node: &Value, pointer: &str) -> Result<Vec<Parameter>, String> {
    let described = node["parameters"]
        .as_array()
        .into_iter()
        .flatten()
        .enumerate();
    described
        .map(|(index, node)| {
            let schema = match node["$ref"].as_str() {
                Some(reference) => format!("{}/schema", reference.trim_start_matches('#')),
                None => format!("{pointer}/parameters/{index}/schema"),
            };
            let node = document.resolve(node);
            let place = match node["in"].as_str() {
                Some("path") => Place::Path,
                Some("query") => Place::Query,
                Some("header") => Place::Header,
                other => return Err(format!("{pointer}/parameters/{index}: in is {other:?}")),
            };
            let name = node["name"].as_str().unwrap_or_default().to_owned();
            Ok(Parameter {
                name,
                place,
                required: node["required"] == true,
                schema,
            })
        })
        .collect()
}

impl Operation {
    /// Is there a parameter of this name?
    pub(crate) fn has_parameter(&self, name: &str) -> bool {
        self.parameters
            .iter()
            .any(|parameter| parameter.name == name)
    }

    /// Compiles the schemas: once, when the operation is first called.
    pub(super) fn compile(&self) -> Result<&Validators, &str> {
        let compiled = self.validators.get_or_init(|| {
            let [path, query, header] = [Place::Path, Place::Query, Place::Header].map(|place| {
                let here = self
                    .parameters
                    .iter()
                    .filter(|parameter| parameter.place == place);
                let members =
                    here.map(|one| (one.name.as_str(), one.schema.as_str(), one.required));
                self.document
                    .compile_members(members)
                    .map(|validator| (place, validator))
            });
            let json = self
                .contents
                .iter()
                .find(|(kind, _)| kind == "application/json");
            let body = json
                .map(|(_, pointer)| self.document.compile_at(pointer))
                .transpose()?;
            Ok(Validators {
                parameters: [path?, query?, header?],
                body,
            })
        });
        compiled.as_ref().map_err(String::as_str)
    }

    /// Compares the parameters with their description. `value` looks one up by place and name.
    pub(crate) fn check_parameters(
        &self,
        value: impl Fn(Place, &str) -> Option<String>,
    ) -> Vec<Problem> {
        let validators = match self.compile() {
            Ok(validators) => validators,
            Err(error) => return vec![Problem::broken_document(&self.id, error)],
        };
        let mut problems = Vec::new();
        for (place, validator) in &validators.parameters {
            let mut instance = serde_json::Map::new();
            for parameter in self
                .parameters
                .iter()
                .filter(|parameter| parameter.place == *place)
            {
                if let Some(text) = value(*place, &parameter.name) {
                    let schema = self.document.at(&parameter.schema);
                    instance.insert(
                        parameter.name.clone(),
                        shape::parameter(&self.document, schema, &text),
                    );
                }
            }
            problem::collect(validator, &Value::Object(instance), *place, &mut problems);
        }
        problems
    }

    /// Compares a JSON body with its schema, after giving its members their documented names.
    pub(crate) fn check_body(&self, body: &mut Json) -> Vec<Problem> {
        let validators = match self.compile() {
            Ok(validators) => validators,
            Err(error) => return vec![Problem::broken_document(&self.id, error)],
        };
        if let Some(schema) = self.body_schema() {
            shape::body(&self.document, schema, body);
        }
        let mut problems = Vec::new();
        if let Some(validator) = &validators.body {
            problem::collect(validator, &body.to_value(), Place::Body, &mut problems);
        }
        problems
    }

    /// Members of a JSON body that its schema does not name and does not leave open.
    pub(crate) fn unknown_members(&self, body: &Json) -> Vec<Problem> {
        self.body_schema().map_or_else(Vec::new, |schema| {
            strict::check(&self.document, schema, body)
        })
    }

    /// Does the object that it answers with, or a row of its list, have this field? Dots lead into
    /// nested ones.
    pub(crate) fn documents_field(&self, path: &str) -> bool {
        let method = self.method.as_str().to_ascii_lowercase();
        let responses = &self.document.root()["paths"][&self.path][method]["responses"];
        let mut responses = responses.as_object().into_iter().flatten();
        let Some((_, response)) = responses.find(|(status, _)| status.starts_with('2')) else {
            return false;
        };
        let response = self.document.resolve(response);
        let reply = &response["content"]["application/json"]["schema"];
        let row = strict::row(&self.document, reply);
        strict::documents(&self.document, row.unwrap_or(reply), path)
    }

    /// The schema of its JSON body.
    pub(crate) fn body_schema(&self) -> Option<&Value> {
        let mut contents = self.contents.iter();
        let (_, pointer) = contents.find(|(kind, _)| kind == "application/json")?;
        Some(self.document.at(pointer))
    }
}
