//! Whether a request is the documented one.

use std::collections::BTreeMap;

use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};

use crate::case::{Body, Case, Part};
use crate::compare::differences;
use crate::multipart;
use crate::server::Arrived;

/// Headers that say who asks, or that change what the provider does: none of them
/// is sent unless the documentation demands it.
const TELLING: [&str; 4] = ["authorization", "x-api-key", "idempotency-key", "version"];

/// What is wrong with a request, in words.
pub(crate) fn problems<C>(case: &Case<C>, request: &Arrived) -> Vec<String> {
    let mut problems = Vec::new();
    line(case, request, &mut problems);
    headers(case, request, &mut problems);
    let sent = pairs(&request.query);
    let documented = sorted(case.query);
    if sent != documented {
        problems.push(format!(
            "the query is {sent:?}, where {documented:?} is expected"
        ));
    }
    body(case, request, &mut problems);
    problems
}

fn line<C>(case: &Case<C>, request: &Arrived, problems: &mut Vec<String>) {
    let decoded: Vec<String> = request.path.split('/').map(decode).collect();
    let sent = format!("{} {}", request.method, decoded.join("/"));
    if sent != case.line {
        problems.push(format!(
            "`{sent}` was sent, where `{}` is expected",
            case.line
        ));
    }
}

fn headers<C>(case: &Case<C>, request: &Arrived, problems: &mut Vec<String>) {
    let mut demanded: BTreeMap<&str, Option<&str>> = case
        .headers
        .iter()
        .map(|header| match header.split_once(": ") {
            Some((name, value)) => (name, Some(value)),
            None => (*header, None),
        })
        .collect();
    let content_type = match case.body {
        Body::Nothing => None,
        Body::Json(_) => Some("application/json"),
        Body::Form(_) => Some("application/x-www-form-urlencoded"),
        Body::Multipart(_) => Some("multipart/form-data"),
        Body::File { content_type, .. } => Some(content_type),
    };
    let sent = request.header("content-type");
    let bare = sent.and_then(|sent| sent.split(';').next());
    if bare != content_type {
        problems.push(format!(
            "the content type is {sent:?}, where {content_type:?} is expected"
        ));
    }
    for name in TELLING {
        let sent = request.header(name);
        match (demanded.remove(name), sent) {
            (Some(_), None) => problems.push(format!("the header `{name}` is missing")),
            (Some(Some(value)), Some(sent)) if value != sent => problems.push(format!(
                "the header `{name}` is `{sent}`, where `{value}` is expected"
            )),
            (None, Some(_)) => {
                problems.push(format!(
                    "the header `{name}` is sent, and nothing demands it"
                ));
            }
            _ => {}
        }
    }
    for name in demanded.keys() {
        problems.push(format!(
            "the header `{name}` is demanded, and no case checks it"
        ));
    }
}

fn body<C>(case: &Case<C>, request: &Arrived, problems: &mut Vec<String>) {
    match case.body {
        Body::Nothing if request.body.is_empty() => {}
        Body::Nothing => problems.push(format!("an unexpected body: {}", request.body)),
        Body::Json(documented) => json(case, documented, &request.body, problems),
        Body::Form(documented) => {
            let (sent, documented) = (pairs(&request.body), sorted(documented));
            if sent != documented {
                problems.push(format!(
                    "the form is {sent:?}, where {documented:?} is expected"
                ));
            }
        }
        Body::Multipart(documented) => {
            let content_type = request.header("content-type").unwrap_or_default();
            match multipart::parts(content_type, &request.body) {
                Ok(sent) => parts(documented, &sent, problems),
                Err(problem) => problems.push(problem),
            }
        }
        Body::File { content, .. } => {
            if request.body != content {
                problems.push(format!(
                    "the body is {:?}, where {content:?} is expected",
                    request.body
                ));
            }
        }
    }
}

fn json<C>(case: &Case<C>, documented: &str, sent: &str, problems: &mut Vec<String>) {
    let expected = parse(case.record).and_then(|record| expected(case, record, documented));
    match (expected, parse(sent)) {
        (Ok(expected), Ok(sent)) => problems.extend(
            differences(&expected, &sent)
                .into_iter()
                .map(|difference| format!("body: {difference}")),
        ),
        (Err(problem), _) | (_, Err(problem)) => problems.push(problem),
    }
}

/// The documented body as it has to go out: put into `record`, the one that it
/// changes or one like it, without what is not written back, and with the nulls of
/// what is left out. What the record of the case has is not set by the call.
pub(crate) fn expected<C>(
    case: &Case<C>,
    record: Value,
    documented: &str,
) -> Result<Value, String> {
    let documented = parse(documented)?;
    if case.record.is_empty() && case.nulled.is_empty() {
        return Ok(documented);
    }
    let mut body: Map<String, Value> = match record {
        Value::Object(members) => members,
        _ => Map::new(),
    };
    body.retain(|name, _| !case.dropped.contains(&name.as_str()));
    let read = parse(case.record)?;
    if let Value::Object(mut members) = documented {
        members.retain(|name, _| read.get(name).is_none());
        body.extend(members);
    }
    for name in case.nulled {
        if !body.contains_key(*name) {
            body.insert((*name).to_owned(), Value::Null);
        }
    }
    Ok(Value::Object(body))
}

fn parts(documented: &[Part], sent: &[(String, String)], problems: &mut Vec<String>) {
    let names: Vec<&str> = sent.iter().map(|(name, _)| name.as_str()).collect();
    let expected: Vec<&str> = documented.iter().map(|part| part.name).collect();
    if names != expected {
        problems.push(format!(
            "the parts are {names:?}, where {expected:?} are expected"
        ));
        return;
    }
    for (part, (name, content)) in documented.iter().zip(sent) {
        let is_same = part.content == content
            || matches!(
                (parse(part.content), parse(content)),
                (Ok(one @ (Value::Object(_) | Value::Array(_))), Ok(other)) if one == other
            );
        if !is_same {
            problems.push(format!(
                "the part `{name}` is {content:?}, where {:?} is expected",
                part.content
            ));
        }
    }
}

/// JSON; nothing is `null`.
pub(crate) fn parse(text: &str) -> Result<Value, String> {
    if text.is_empty() {
        return Ok(Value::Null);
    }
    serde_json::from_str(text).map_err(|error| format!("no JSON: {error} in {text}"))
}

/// The pairs of a query or a form, decoded and sorted.
fn pairs(text: &str) -> Vec<(String, String)> {
    let pairs = text.split('&').filter(|pair| !pair.is_empty());
    let mut pairs: Vec<(String, String)> = pairs
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decode_form(name), decode_form(value))
        })
        .collect();
    pairs.sort();
    pairs
}

fn sorted(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    let mut pairs: Vec<(String, String)> = pairs
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect();
    pairs.sort();
    pairs
}

fn decode(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// In queries and forms a plus stands for a space.
fn decode_form(text: &str) -> String {
    decode(&text.replace('+', " "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Outcome;

    fn nothing(_: (), _: &str) -> Outcome {
        Box::pin(async { Ok(Value::Null) })
    }

    fn request(line: &str, headers: &[(&str, &str)], body: &str) -> Arrived {
        let (method, target) = line.split_once(' ').unwrap();
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        Arrived {
            method: method.to_owned(),
            path: path.to_owned(),
            query: query.to_owned(),
            headers: headers
                .iter()
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
                .collect(),
            body: body.to_owned(),
        }
    }

    const JSON: (&str, &str) = ("content-type", "application/json");

    #[test]
    fn the_documented_request_has_no_problems() {
        let case = Case::new("a", nothing)
            .request("PUT /a/b c", &["x-api-key", "version: 2.0"])
            .query(&[("limit", "10"), ("filter", "a eq \"b c\"")])
            .json(r#"{"a":1.50}"#);
        let headers = [JSON, ("x-api-key", "k"), ("version", "2.0")];
        let request = request(
            "PUT /a/b%20c?filter=a+eq+%22b%20c%22&limit=10",
            &headers,
            r#"{"a": 1.5}"#,
        );
        assert_eq!(problems(&case, &request), Vec::<String>::new());
    }

    #[test]
    fn whatever_differs_is_told() {
        let case = Case::new("a", nothing)
            .request("PUT /a", &["x-api-key", "version: 2.0"])
            .json(r#"{"a":1,"b":null}"#);
        let request = request(
            "POST /b?c=d",
            &[("version", "1.0"), ("authorization", "x")],
            r#"{"a":"1"}"#,
        );
        assert_eq!(
            problems(&case, &request),
            [
                "`POST /b` was sent, where `PUT /a` is expected",
                "the content type is None, where Some(\"application/json\") is expected",
                "the header `authorization` is sent, and nothing demands it",
                "the header `x-api-key` is missing",
                "the header `version` is `1.0`, where `2.0` is expected",
                "the query is [(\"c\", \"d\")], where [] is expected",
                "body: /a is \"1\", where 1 is expected",
                "body: /b is missing; null is expected",
            ]
        );
    }

    #[test]
    fn a_record_goes_back_with_the_documented_changes() {
        let case = Case::new("a", nothing)
            .record(r#"{"id":1,"partner":{},"new":[1]}"#, &["/id"], &["partner"])
            .nulled(&["id", "note", "tags"]);
        let record = parse(case.record).unwrap();
        assert_eq!(
            expected(&case, record, r#"{"id":1,"name":"b","note":"c"}"#).unwrap(),
            serde_json::json!({"id": 1, "name": "b", "new": [1], "note": "c", "tags": null})
        );
    }

    #[test]
    fn forms_and_files_are_compared_too() {
        let form = Case::new("a", nothing)
            .request("POST /a", &[])
            .form(&[("a", "1"), ("b", "c d")]);
        let kind = ("content-type", "application/x-www-form-urlencoded");
        assert!(problems(&form, &request("POST /a", &[kind], "b=c+d&a=1")).is_empty());
        assert_eq!(
            problems(&form, &request("POST /a", &[kind], "a=1")).len(),
            1
        );

        let parts = Case::new("a", nothing).request("POST /a", &[]).multipart(&[
            Part {
                name: "object",
                content: r#"{"a": 1}"#,
            },
            Part {
                name: "data",
                content: "text",
            },
        ]);
        let kind = ("content-type", "multipart/form-data; boundary=b");
        let body = |data: &str| {
            format!(
                "--b\r\nX: form-data; name=\"object\"\r\n\r\n{{\"a\":1}}\r\n\
                 --b\r\nX: form-data; name=\"data\"\r\n\r\n{data}\r\n--b--\r\n"
            )
        };
        assert!(problems(&parts, &request("POST /a", &[kind], &body("text"))).is_empty());
        assert_eq!(
            problems(&parts, &request("POST /a", &[kind], &body("test"))).len(),
            1
        );

        let file = Case::new("a", nothing)
            .request("POST /a", &[])
            .file("text/csv", "a,b");
        let kind = ("content-type", "text/csv");
        assert!(problems(&file, &request("POST /a", &[kind], "a,b")).is_empty());
        assert_eq!(problems(&file, &request("POST /a", &[kind], "a")).len(), 1);
    }
}
