//! What the specification shows of an operation besides its shape: the headers it
//! demands, example replies, failures, and how sure its authors were.
//!
//! ```text
//! responses: {'200': {content: {application/json: {example: …}}}, '404': {$ref: …}}
//! ```

use std::collections::BTreeMap;

use serde_json::Value;

use super::load::Node;
use crate::failure::Failure;

/// Every operation of a specification, by its name there.
#[derive(Debug)]
pub(crate) struct Documented<'a> {
    operations: BTreeMap<&'a str, Node<'a>>,
    /// The header that carries the credentials, in lower case.
    credential: Option<String>,
}

/// A reply as an example shows it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Answer {
    pub status: u16,
    /// The content type; empty without a body.
    pub media: String,
    /// What `media` holds: JSON, or a text that is the file.
    pub body: Option<Value>,
}

impl<'a> Documented<'a> {
    pub(crate) fn read(root: &Node<'a>) -> Result<Self, Failure> {
        let mut operations = BTreeMap::new();
        for (_, item) in root.need("paths")?.entries() {
            for (_, node) in item.entries() {
                if let Some(id) = node.text("operationId") {
                    operations.insert(id, node);
                }
            }
        }
        Ok(Self {
            operations,
            credential: credential(root),
        })
    }

    /// The names of all operations.
    pub(crate) fn names(&self) -> impl Iterator<Item = &'a str> {
        self.operations.keys().copied()
    }

    fn operation(&self, id: &str) -> Result<&Node<'a>, Failure> {
        self.operations
            .get(id)
            .ok_or_else(|| Failure::new(format!("the specification has no operation `{id}`")))
    }

    /// The headers that a request must have, as `name` or, where the specification
    /// leaves no choice, as `name: value`.
    pub(crate) fn headers(&self, id: &str, anonymous: bool) -> Result<Vec<String>, Failure> {
        let mut headers: Vec<String> = Vec::new();
        headers.extend(self.credential.clone().filter(|_| !anonymous));
        for parameter in list(self.operation(id)?, "parameters") {
            let parameter = parameter.follow()?;
            if parameter.text("in") != Some("header") || !parameter.flag("required") {
                continue;
            }
            let name = parameter.need("name")?.str()?.to_lowercase();
            headers.push(match parameter.need("schema")?.text("const") {
                Some(only) => format!("{name}: {only}"),
                None => name,
            });
        }
        Ok(headers)
    }

    /// What an operation answers when all is well: one reply for each content type.
    pub(crate) fn replies(&self, id: &str) -> Result<Vec<Answer>, Failure> {
        let responses = self.operation(id)?.need("responses")?;
        let (status, response) = responses
            .entries()
            .find(|(status, _)| status.starts_with('2'))
            .ok_or_else(|| responses.fail("no response for success"))?;
        let number = number(status, &response)?;
        let response = response.follow()?;
        let Some(content) = response.get("content") else {
            return Ok(vec![Answer {
                status: number,
                media: String::new(),
                body: None,
            }]);
        };
        content
            .entries()
            .map(|(media, node)| {
                let body = example(&node).ok_or_else(|| {
                    node.fail(
                        "a reply without an example: add one below `corrections` in the overlay",
                    )
                })?;
                Ok(Answer {
                    status: number,
                    media: media.to_owned(),
                    body: Some(body),
                })
            })
            .collect()
    }

    /// What it answers when something is wrong, by status. What holds for any other
    /// status is shown by 500.
    pub(crate) fn failures(&self, id: &str) -> Result<Vec<Answer>, Failure> {
        let mut failures = Vec::new();
        for (status, response) in self.operation(id)?.need("responses")?.entries() {
            let status = match status {
                "default" => 500,
                status if status.starts_with('2') => continue,
                status => number(status, &response)?,
            };
            let first = response.follow()?.get("content").and_then(|content| {
                let first = content.entries().next();
                first.map(|(media, node)| (media.to_owned(), example(&node)))
            });
            let (media, body) = first.unwrap_or_default();
            failures.push(Answer {
                status,
                media,
                body,
            });
        }
        failures.sort_by_key(|failure| failure.status);
        Ok(failures)
    }

    /// How the authors of the specification know of an operation.
    pub(crate) fn certainty(&self, id: &str) -> Result<&'a str, Failure> {
        Ok(self
            .operation(id)?
            .text("x-confidence")
            .unwrap_or("documented"))
    }
}

/// The header of the first way to authenticate.
fn credential(root: &Node<'_>) -> Option<String> {
    let ways = root.get("security")?;
    let (name, _) = ways.items().next()?.entries().next()?;
    let scheme = root
        .get("components")?
        .get("securitySchemes")?
        .get(name)?
        .follow()
        .ok()?;
    let name = match scheme.text("type")? {
        "apiKey" => scheme.text("name")?,
        _ => "authorization",
    };
    Some(name.to_lowercase())
}

fn list<'a>(node: &Node<'a>, key: &str) -> Vec<Node<'a>> {
    node.get(key)
        .map(|list| list.items().collect())
        .unwrap_or_default()
}

fn number(status: &str, node: &Node<'_>) -> Result<u16, Failure> {
    status
        .parse()
        .map_err(|_| node.fail(format!("`{status}` is no status")))
}

/// The example of a media type, or the first of several.
fn example(node: &Node<'_>) -> Option<Value> {
    let first = || {
        let (_, example) = node.get("examples")?.entries().next()?;
        example.get("value")
    };
    node.get("example")
        .or_else(first)
        .map(|example| example.value().clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codegen::load::Document;

    fn document() -> Document {
        let text = "
security: [{key: []}, {bearer: []}]
paths:
  /a:
    get:
      operationId: getA
      x-confidence: inferred
      parameters:
      - {name: Version, in: header, required: true, schema: {type: string, const: '2.0'}}
      - {name: Trace, in: header, schema: {type: string}}
      responses:
        '404': {$ref: '#/components/responses/NotFound'}
        default: {description: any other}
        '200':
          content:
            application/json: {example: {id: 1}}
            text/csv: {examples: {first: {value: 'a,b'}}}
    delete:
      operationId: deleteA
      responses: {'204': {description: gone}}
    put:
      operationId: putA
      responses: {'200': {content: {application/json: {schema: {}}}}}
components:
  securitySchemes: {key: {type: apiKey, in: header, name: X-API-Key}}
  responses: {NotFound: {content: {application/json: {example: {message: no}}}}}
";
        Document::parse("spec/openapi.yaml", text).unwrap()
    }

    #[test]
    fn replies_and_failures_are_taken_from_the_examples() {
        let document = document();
        let documented = Documented::read(&document.root()).unwrap();
        let answer = |status, media: &str, body: Option<Value>| Answer {
            status,
            media: media.to_owned(),
            body,
        };
        assert_eq!(
            documented.replies("getA").unwrap(),
            [
                answer(
                    200,
                    "application/json",
                    Some(serde_json::json!({ "id": 1 }))
                ),
                answer(200, "text/csv", Some("a,b".into())),
            ]
        );
        assert_eq!(
            documented.replies("deleteA").unwrap(),
            [answer(204, "", None)]
        );
        assert_eq!(
            documented.failures("getA").unwrap(),
            [
                answer(
                    404,
                    "application/json",
                    Some(serde_json::json!({ "message": "no" }))
                ),
                answer(500, "", None),
            ]
        );
        assert_eq!(documented.certainty("getA").unwrap(), "inferred");
        assert_eq!(documented.certainty("putA").unwrap(), "documented");
    }

    #[test]
    fn demanded_headers_are_named_and_the_credentials_among_them() {
        let document = document();
        let documented = Documented::read(&document.root()).unwrap();
        assert_eq!(
            documented.headers("getA", false).unwrap(),
            ["x-api-key", "version: 2.0"]
        );
        assert_eq!(documented.headers("getA", true).unwrap(), ["version: 2.0"]);
    }

    #[test]
    fn a_reply_without_an_example_is_named_with_its_place() {
        let document = document();
        let documented = Documented::read(&document.root()).unwrap();
        let failure = documented.replies("putA").unwrap_err().to_string();
        assert!(
            failure.starts_with(
                "spec/openapi.yaml#/paths/~1a/put/responses/200/content/application~1json: \
                 a reply without an example"
            ),
            "{failure}"
        );
        let failure = documented.replies("getB").unwrap_err().to_string();
        assert_eq!(failure, "the specification has no operation `getB`");
    }
}
