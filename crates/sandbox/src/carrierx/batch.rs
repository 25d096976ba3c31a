//! Batch tasks: one request that stands for many.
//!
//! ```text
//! created ─▶ pending_review ─approved by PATCH─▶ approved ─▶ queued ─▶ running ─▶ completed
//!        └──────────── without review ──────────────────────────▲
//! ```
//! Each step takes a second. A task does what the single requests would do: the operations of the
//! groups carry its entries out, so that what they refuse is what `errors` lists.

use std::time::Duration;

use http::StatusCode;

use super::{
    bulk::{entries, run, sid_of, target},
    list::view,
    resource::{self, Kind, addressed, refuse, resource, shown, store},
    tables::{BATCH_ERRORS, BATCH_TASKS},
    timers::{self, Events},
    update::{self, Resource},
};
use crate::{
    clock::Moment,
    json::{Json, Record, record},
    provider::Group,
    reply::{Outcome, Refusal, Reply},
    request::Request,
    state::State,
    store::Table,
    switches,
};

pub(super) const OPERATIONS: Group = &[
    ("listBatchTasks", resource::list::<Task>),
    ("createBatchTask", create),
    ("getBatchTask", resource::get::<Task>),
    ("updateBatchTask", |state, request| {
        set_status(state, request, update::patch)
    }),
    ("replaceBatchTask", |state, request| {
        set_status(state, request, update::replace)
    }),
    ("deleteBatchTask", resource::delete::<Task>),
    ("listBatchTaskErrors", list_errors),
    ("getBatchTaskReview", review),
    ("downloadBatchTaskReview", review_csv),
];

pub(super) const EVENTS: Events = &[("batch task steps", step)];

const STEP: Duration = Duration::from_secs(1);

/// No bound is documented. This one is the sandbox's own: it runs a task at one go.
const MAX_ENTRIES: usize = 10_000;

struct Task;

impl Kind for Task {
    const TABLE: Table = BATCH_TASKS;
    const RESOURCE: Resource = resource("BatchTask", "BatchTaskUpdate");

    fn remove(state: &mut State, _: &Request<'_>, task: &Record) -> Result<(), Refusal> {
        let sid = task.text("task_sid").unwrap_or_default();
        timers::cancel(state, "batch task steps", sid);
        state.remove(BATCH_ERRORS, sid);
        Ok(())
    }
}

fn create(state: &mut State, request: &Request<'_>) -> Outcome {
    let body = request.body();
    let mut task = resource::new::<Task>(state, request, body)?;
    check_parts(body)?;
    if task.get("review").is_none_or(Json::is_null) {
        // A sample that leaves it out comes back with true (notes, section 10, no. 15).
        let reviewed = state
            .switches
            .is(switches::CARRIERX_BATCH_REVIEW, "default_true");
        task.set("review", reviewed);
    }
    task.set("status", "created");
    later(state, &task);
    store::<Task>(state, request, task, None)
}

/// POST takes `data`; PATCH takes `data`, `entries` and `field`; DELETE takes `entries` and `field`.
fn check_parts(body: &Record) -> Result<(), Refusal> {
    let is_object = |data: &Json| data.as_record().is_some();
    let method = body.text("method").unwrap_or_default();
    let data = body.get("data").unwrap_or(&Json::Null);
    match method {
        "POST" if body.text("type") == Some("file") => {
            return Err(refuse("type", "files are uploaded one by one"));
        }
        "POST"
            if !data
                .as_array()
                .is_some_and(|objects| objects.iter().all(is_object)) =>
        {
            return Err(refuse("data", "must be an array of the objects to create"));
        }
        "PATCH" if !is_object(data) => {
            return Err(refuse("data", "must be an object with the fields to set"));
        }
        _ => {}
    }
    if method != "POST" {
        if body.text("field").is_none_or(str::is_empty) {
            return Err(refuse("field", "this field is required"));
        }
        if body
            .get("entries")
            .and_then(Json::as_array)
            .is_none_or(<[Json]>::is_empty)
        {
            return Err(refuse("entries", "this field is required"));
        }
    }
    let member = if method == "POST" { "data" } else { "entries" };
    if body
        .get(member)
        .and_then(Json::as_array)
        .is_some_and(|list| list.len() > MAX_ENTRIES)
    {
        return Err(refuse(
            member,
            format!("must have at most {MAX_ENTRIES} elements"),
        ));
    }
    Ok(())
}

type Update = fn(&State, &Request<'_>, Resource, &Record) -> Result<Record, Refusal>;

/// A review is decided once; until it runs, a task can be cancelled.
fn set_status(state: &mut State, request: &Request<'_>, update: Update) -> Outcome {
    let held = addressed::<Task>(state, request)?;
    let mut task = update(state, request, Task::RESOURCE, &held)?;
    let [from, to] = [&held, &task].map(|task| task.text("status").unwrap_or_default().to_owned());
    match (from.as_str(), to.as_str()) {
        (from, to) if from == to => return Ok(shown::<Task>(state, request, &held)),
        // The pages name no time before which a review could not be decided.
        ("created" | "pending_review", "approved") => later(state, &task),
        ("created" | "pending_review" | "approved" | "queued", "cancelled") => {
            timers::cancel(state, "batch task steps", request.segment("task_sid"));
        }
        (from, to) => {
            return Err(refuse(
                "status",
                format!("cannot become {to} while it is {from}"),
            ));
        }
    }
    task.set("date_modified", state.now().with_millis());
    store::<Task>(state, request, task, Some(&held))
}

fn later(state: &mut State, task: &Record) {
    let next = state.now().plus(STEP);
    timers::at(
        state,
        next,
        "batch task steps",
        task.text("task_sid").unwrap_or_default(),
    );
}

fn step(state: &mut State, sid: &str, at: Moment) {
    let Some(mut task) = state.get(BATCH_TASKS, sid).cloned() else {
        return;
    };
    let next = match task.text("status").unwrap_or_default() {
        "created" if task.flag("review") == Some(true) => "pending_review",
        "created" | "approved" => "queued",
        "queued" => "running",
        "running" => "completed",
        _ => return,
    };
    match next {
        "running" => {
            task.set("total", entries(&task).len());
            for counter in ["failure", "processed", "success"] {
                task.set(counter, 0);
            }
        }
        "completed" => {
            let failures = run(state, &task);
            let total = entries(&task).len();
            task.set("processed", total);
            task.set("failure", failures.len());
            task.set("success", total - failures.len());
            state.put(BATCH_ERRORS, record! { "task_sid": sid, "items": failures });
        }
        _ => {}
    }
    task.set("status", next);
    task.set("date_modified", at.with_millis());
    state.put(BATCH_TASKS, task);
    if matches!(next, "queued" | "running") {
        timers::at(state, at.plus(STEP), "batch task steps", sid);
    }
}

/// The sample has the items alone, without the envelope of other lists.
fn list_errors(state: &mut State, request: &Request<'_>) -> Outcome {
    addressed::<Task>(state, request)?;
    let number = |name: &str| {
        request
            .query
            .get(name)
            .and_then(|text| text.parse::<usize>().ok())
    };
    let items = state
        .get(BATCH_ERRORS, request.segment("task_sid"))
        .and_then(|errors| errors.get("items")?.as_array());
    let page = items
        .unwrap_or_default()
        .iter()
        .skip(number("offset").unwrap_or(0))
        .take(number("limit").unwrap_or(usize::MAX));
    Ok(Reply::json(
        StatusCode::OK,
        record! { "items": page.cloned().collect::<Vec<_>>() },
    ))
}

/// What the task would touch.
fn review_items(state: &State, task: &Record) -> Vec<Record> {
    let table = target(task).map(|(_, table)| table);
    let items = entries(task).into_iter().map(|entry| {
        let sid = table.and_then(|table| sid_of(state, task, table, &entry));
        let mut fields = entry;
        for (name, value) in task
            .get("data")
            .and_then(Json::as_record)
            .into_iter()
            .flat_map(Record::iter)
        {
            fields.set(name, value);
        }
        let version = sid.is_some().then_some(1);
        record! { "description": Json::Null, "fields": fields, "sid": sid, "version": version }
    });
    items.collect()
}

fn review(state: &mut State, request: &Request<'_>) -> Outcome {
    let task = addressed::<Task>(state, request)?;
    let member = |name: &str| task.get(name).cloned();
    let review = record! { "method": member("method"), "review_items": review_items(state, &task), "type": member("type") };
    Ok(Reply::json(StatusCode::OK, view(state, request, &review)))
}

/// The same as a table; its columns are a guess, for no sample was read.
fn review_csv(state: &mut State, request: &Request<'_>) -> Outcome {
    let task = addressed::<Task>(state, request)?;
    let mut csv = "method,type,sid,fields\r\n".to_owned();
    for item in review_items(state, &task) {
        let cells = [
            task.get("method"),
            task.get("type"),
            item.get("sid"),
            item.get("fields"),
        ];
        let cells = cells.map(|cell| match cell {
            Some(Json::Text(text)) => quoted(text),
            None | Some(Json::Null) => String::new(),
            Some(other) => quoted(&other.to_string()),
        });
        csv.push_str(&cells.join(","));
        csv.push_str("\r\n");
    }
    Ok(Reply::bytes(StatusCode::OK, "text/csv", csv))
}

fn quoted(text: &str) -> String {
    if text.contains([',', '"', '\r', '\n']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}
