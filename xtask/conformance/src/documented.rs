//! Running the cases against a mock server: requests, replies and failures as the
//! documentation shows them.

use http::StatusCode;
use serde_json::Value;

use crate::case::{Case, Reply, Returns};
use crate::compare::lost;
use crate::expect::{self, parse};
use crate::server::Server;
use crate::{Failed, Groups, Report};

/// Runs every case over HTTP. `client` is given the address of the server; its
/// clients must not send anything twice.
pub async fn as_documented<C: Clone>(groups: &Groups<C>, client: impl Fn(&str) -> C) -> Report {
    let mut report = Report::default();
    let server = Box::pin(Server::start()).await;
    let client = client(&server.url());
    for case in groups.iter().flat_map(|(_, cases)| *cases) {
        report.ran();
        for reply in case.replies() {
            success(case, reply, &client, &server, &mut report).await;
        }
        failures(case, &client, &server, &mut report).await;
    }
    report
}

async fn success<C: Clone>(
    case: &Case<C>,
    reply: &Reply,
    client: &C,
    server: &Server,
    report: &mut Report,
) {
    server.answer(reply.status, reply.content_type, reply.body);
    let outcome = (case.call)(client.clone(), case.record).await;
    match server.arrived().as_slice() {
        [request] => {
            for problem in expect::problems(case, request) {
                report.add(case.operation, problem);
            }
        }
        requests => report.add(
            case.operation,
            format!("{} requests were sent instead of one", requests.len()),
        ),
    }
    match outcome {
        Ok(value) => {
            for problem in unread(case, reply, &value) {
                report.add(case.operation, format!("reply: {problem}"));
            }
        }
        Err(failed) => report.add(case.operation, format!("the call failed: {failed}")),
    }
}

/// The members of a reply that its typed value does not hold.
fn unread<C>(case: &Case<C>, reply: &Reply, value: &Value) -> Vec<String> {
    if matches!(case.returns, Returns::Nothing) {
        return Vec::new();
    }
    if reply.content_type != "application/json" {
        return lost(&Value::from(reply.body), value);
    }
    match parse(reply.body) {
        Ok(body) => match payload(case, &body) {
            Some(payload) => lost(payload, value),
            None => Vec::new(),
        },
        Err(problem) => vec![problem],
    }
}

/// What a call returns of a reply; `None` when it returns nothing.
pub(crate) fn payload<'v, C>(case: &Case<C>, body: &'v Value) -> Option<&'v Value> {
    match case.returns {
        Returns::Nothing => None,
        Returns::Reply => Some(body),
        Returns::Member(name) => Some(body.get(name).unwrap_or(&Value::Null)),
    }
}

async fn failures<C: Clone>(case: &Case<C>, client: &C, server: &Server, report: &mut Report) {
    for failure in case.failures {
        let content_type = if failure.body.is_empty() {
            ""
        } else {
            "application/json"
        };
        server.answer(failure.status, content_type, failure.body);
        let status = StatusCode::from_u16(failure.status).ok();
        match (case.call)(client.clone(), case.record).await {
            Ok(_) => report.add(
                case.operation,
                format!("status {} was taken for a success", failure.status),
            ),
            Err(Failed {
                kind, status: seen, ..
            }) if kind == Some(failure.kind) && seen == status => {}
            Err(failed) => report.add(
                case.operation,
                format!(
                    "status {} is {:?}, where {:?} is expected: {failed}",
                    failure.status, failed.kind, failure.kind
                ),
            ),
        }
    }
}
