//! Reports: ordered, ready after a while of the sandbox's clock, purged after a day.
//!
//! A poll answers `result: false` until the report is complete; that is no failure. What a report
//! shows is the state at the time of its order.

mod content;

use std::time::Duration;

use http::StatusCode;

use super::{
    envelope::{refused, success},
    tables::REPORTS,
};
use crate::{
    clock::Moment,
    json::{Json, Record, record},
    provider::Group,
    reply::{Outcome, Refusal, Reply},
    request::Request,
    state::State,
};

pub(super) const OPERATIONS: Group = &[
    ("requestReport", order),
    ("getReport", get),
    ("deleteReport", delete),
    ("getReportStatus", status),
];

/// How long a report takes. Older text asks to poll every 5 to 30 seconds.
const WORKING: Duration = Duration::from_secs(10);
/// How long the output is kept.
const KEPT: Duration = Duration::from_secs(24 * 3_600);
/// Reports a user may have running (older page).
const RUNNING_LIMIT: usize = 10;

/// How far a report is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Progress {
    Incomplete,
    Complete,
    Error,
}

impl Progress {
    fn word(self) -> &'static str {
        match self {
            Self::Incomplete => "incomplete",
            Self::Complete => "complete",
            Self::Error => "error",
        }
    }
}

/// A report of an unknown name is refused at once; parameters that lead nowhere show only when the
/// report runs, as the state `error`.
fn order(state: &mut State, request: &Request<'_>) -> Outcome {
    purge(state);
    let body = request.body();
    let name = body.text("reportName").unwrap_or_default();
    let report = content::named(name).ok_or_else(|| {
        refused(format!(
            "The sandbox has no report {name:?}; it has {}.",
            content::names().join(", ")
        ))
    })?;
    let user = request.caller.text("username").unwrap_or_default();
    let running = state.rows(REPORTS).filter(|report| {
        report.text("username") == Some(user) && progress(state, report) == Progress::Incomplete
    });
    if running.count() >= RUNNING_LIMIT {
        return Err(refused(format!(
            "{RUNNING_LIMIT} reports are running; wait for one of them."
        )));
    }
    let nothing = Record::new();
    let parameters = body.get("parameters").and_then(Json::as_record);
    let outcome = report(state, parameters.unwrap_or(&nothing));
    let reference = state.next_sid();
    let now = state.now();
    let (output, error) = match outcome {
        Ok(output) => (Json::from(output), Json::Null),
        Err(error) => (Json::Null, error.into()),
    };
    state.put(
        REPORTS,
        record! {
            "reference": reference.as_str(),
            "username": user,
            "reportName": name,
            "ready": now.plus(WORKING).unix_millis(),
            "purged": now.plus(KEPT).unix_millis(),
            "output": output,
            "error": error,
        },
    );
    Ok(success(None, 1, reference))
}

fn get(state: &mut State, request: &Request<'_>) -> Outcome {
    let report = named(state, request)?;
    match progress(state, &report) {
        Progress::Complete => {
            let output = report.get("output").cloned().unwrap_or_default();
            let rows = output.as_record().and_then(|output| output.get("rows"));
            let rows = rows.and_then(Json::as_array).map_or(0, <[Json]>::len);
            Ok(success(None, rows, output))
        }
        Progress::Incomplete => Err(refused("The report is incomplete; poll its status.")),
        Progress::Error => Err(refused(error(&report))),
    }
}

/// The handle is void at once.
fn delete(state: &mut State, request: &Request<'_>) -> Outcome {
    let report = named(state, request)?;
    state.remove(REPORTS, report.text(REPORTS.key).unwrap_or_default());
    let message = "Report request has been deleted.";
    Ok(success(Some(message), 0, record! {}))
}

/// Samples leave `recordCount` out here.
fn status(state: &mut State, request: &Request<'_>) -> Outcome {
    let report = named(state, request)?;
    let progress = progress(state, &report);
    let message = match progress {
        Progress::Error => error(&report),
        Progress::Incomplete | Progress::Complete => String::new(),
    };
    Ok(Reply::json(
        StatusCode::OK,
        record! {
            "result": progress == Progress::Complete,
            "message": message,
            "data": progress.word(),
        },
    ))
}

fn named(state: &mut State, request: &Request<'_>) -> Result<Record, Refusal> {
    purge(state);
    let reference = request.query.get("reference").unwrap_or_default();
    let report = state.get(REPORTS, reference.to_lowercase()).cloned();
    report.ok_or_else(|| super::envelope::no_record("reference", reference))
}

fn progress(state: &State, report: &Record) -> Progress {
    if moment(report, "ready") > state.now() {
        Progress::Incomplete
    } else if report.present("error").is_some() {
        Progress::Error
    } else {
        Progress::Complete
    }
}

fn error(report: &Record) -> String {
    let error = report.text("error").unwrap_or_default();
    format!("The report failed: {error}")
}

fn purge(state: &mut State) {
    let now = state.now();
    let old = state
        .rows(REPORTS)
        .filter(|report| moment(report, "purged") <= now);
    let old: Vec<_> = old
        .filter_map(|report| report.text(REPORTS.key))
        .map(str::to_owned)
        .collect();
    for reference in old {
        state.remove(REPORTS, reference);
    }
}

/// A moment of a report; one that is loaded without it is ready, and is kept.
fn moment(report: &Record, name: &str) -> Moment {
    let default = if name == "purged" { i64::MAX } else { 0 };
    Moment::from_unix_millis(report.integer(name).unwrap_or(default))
}
