//! Stored files: upload, read, change, download, delete.
//!
//! An upload is a form with the parts `file_object` (JSON) and `data`, or the bytes alone with
//! `container_sid` and `name` in the query. The bytes are kept in a table of their own.

use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;

use super::{
    bulk::operation,
    containers::{Container, admit},
    content,
    errors::no_item,
    resource::{self, Kind, addressed, keep, named, new, refuse, resource},
    tables::{CONTAINERS, FILE_CONTENTS, FILES},
    timers::{self, Events},
    update::Resource,
};
use crate::{
    clock::Moment,
    json::{Json, Record, read, record},
    multipart::{Form, is_form},
    provider::{Group, Rejection},
    reply::{Outcome, Refusal, Reply},
    request::Request,
    state::State,
    store::Table,
};

pub(super) const OPERATIONS: Group = &[
    ("listFiles", resource::list::<File>),
    ("uploadFile", upload),
    ("getFile", resource::get::<File>),
    ("updateFile", resource::patch::<File>),
    ("replaceFile", resource::replace::<File>),
    ("deleteFile", resource::delete::<File>),
    ("downloadFile", download),
];

pub(super) const EVENTS: Events = &[("lifetime over", lifetime_over), ("transcoded", transcoded)];

/// "Asynchronous"; how long it takes is not said.
const TRANSCODING_TAKES: Duration = Duration::from_secs(5);

/// The access date moves at most once in this time.
const ACCESS_NOTED_EVERY: i64 = 60_000;

/// When the access date was last moved, in milliseconds. No reply shows it.
const ACCESSED: &str = "accessed";

pub(super) struct File;

impl Kind for File {
    const TABLE: Table = FILES;
    const RESOURCE: Resource = resource("File", "FileUpdate");
    const HIDDEN: &'static [&'static str] = &[ACCESSED];
    const REFERENCES: &'static [(&'static str, Table)] =
        &[("container_sid", CONTAINERS), ("parent_file_sid", FILES)];

    fn check(
        state: &mut State,
        request: &Request<'_>,
        file: &mut Record,
        held: Option<&Record>,
    ) -> Result<(), Refusal> {
        let container = file
            .text("container_sid")
            .and_then(|sid| named::<Container>(state, request, sid));
        let container =
            container.ok_or_else(|| refuse("container_sid", "cannot find item by sid"))?;
        content::check_wishes(file)?;
        admit(state, &container, file)?;
        file.set("publish_uri", public_address(&container, file));
        if file.get("desired_format") != held.and_then(|held| held.get("desired_format")) {
            transcode(state, file);
        }
        schedule_end(state, file);
        Ok(())
    }

    fn remove(state: &mut State, _: &Request<'_>, file: &Record) -> Result<(), Refusal> {
        forget(state, file.text("file_sid").unwrap_or_default());
        Ok(())
    }
}

/// Where anyone can get the file, if it is public.
fn public_address(container: &Record, file: &Record) -> Option<String> {
    let member = match file.text("publish")? {
        "none" => return None,
        "file_access_name" => "file_access_name",
        _ => "file_sid",
    };
    let domain = container
        .text("publish_domain")
        .filter(|_| container.flag("allow_publish") == Some(true))?;
    Some(format!("{domain}/f/{}", file.text(member)?))
}

fn transcode(state: &mut State, file: &mut Record) {
    let wanted = file.present("desired_format").is_some()
        && file.text("content_classification") == Some("media");
    file.set("content_transcoding_progress", wanted.then_some(0));
    if wanted {
        let done = state.now().plus(TRANSCODING_TAKES);
        timers::at(
            state,
            done,
            "transcoded",
            file.text("file_sid").unwrap_or_default(),
        );
    }
}

/// The bytes stay what they were: the sandbox has no codecs.
fn transcoded(state: &mut State, sid: &str, _: Moment) {
    state.update(FILES, sid, |file| {
        file.set("content_transcoding_progress", 100);
        file.set("content_format", file.get("desired_format").cloned());
    });
}

fn schedule_end(state: &mut State, file: &Record) {
    let sid = file.text("file_sid").unwrap_or_default();
    timers::cancel(state, "lifetime over", sid);
    let seconds = file
        .integer("lifecycle_ttl")
        .and_then(|seconds| u64::try_from(seconds).ok());
    if let Some(seconds) = seconds.filter(|_| file.text("lifecycle_action") == Some("delete")) {
        let end = state.now().plus(Duration::from_secs(seconds));
        timers::at(state, end, "lifetime over", sid);
    }
}

fn lifetime_over(state: &mut State, sid: &str, _: Moment) {
    forget(state, sid);
}

/// Removes a file, its bytes and what was to happen to it.
pub(super) fn forget(state: &mut State, sid: &str) {
    timers::cancel(state, "lifetime over", sid);
    timers::cancel(state, "transcoded", sid);
    state.remove(FILE_CONTENTS, sid);
    state.remove(FILES, sid);
}

fn upload(state: &mut State, request: &Request<'_>) -> Outcome {
    let kind = request.header("content-type").unwrap_or_default();
    let (sent, data) = if is_form(kind) {
        form(request, kind)?
    } else {
        let query = |name| request.query.get(name).map(str::to_owned);
        let mut sent = record! {};
        for name in ["container_sid", "name"] {
            query(name)
                .into_iter()
                .for_each(|value| sent.set(name, value));
        }
        (sent, request.raw.clone())
    };
    let file = add(state, request, &sent, data)?;
    let mut reply = resource::shown::<File>(state, request, &file);
    reply.status = StatusCode::CREATED;
    Ok(reply)
}

/// The metadata and the bytes of an upload form.
fn form(request: &Request<'_>, content_type: &str) -> Result<(Record, Bytes), Refusal> {
    let undecodable =
        |error: &str| Refusal::from(super::errors::reject(&Rejection::Undecodable { error }));
    let form = Form::read(content_type, request.raw).map_err(|error| undecodable(&error))?;
    let part = |name| {
        form.part(name)
            .ok_or_else(|| refuse(name, "this field is required"))
    };
    let (data, object) = (part("data")?, part("file_object")?);
    let mut object = read(&object.content).map_err(|error| undecodable(&error.to_string()))?;
    // Bodies are checked when they are JSON as a whole. What can be set on an upload can be updated
    // too, so the description of that operation checks the metadata.
    let problems = operation("updateFile")
        .map(|update| update.check_body(&mut object))
        .unwrap_or_default();
    if !problems.is_empty() {
        return Err(super::errors::reject(&Rejection::Invalid {
            problems: &problems,
        })
        .into());
    }
    let Json::Object(mut sent) = object else {
        return Err(refuse("file_object", "must be an object"));
    };
    if let (Some(name), false) = (&data.file_name, sent.contains("name")) {
        sent.set("name", name.as_str());
    }
    Ok((sent, data.content.clone()))
}

/// Stores a file in the container that the metadata names.
pub(super) fn add(
    state: &mut State,
    request: &Request<'_>,
    sent: &Record,
    data: Bytes,
) -> Result<Record, Refusal> {
    let container = sent
        .text("container_sid")
        .ok_or_else(|| refuse("container_sid", "this field is required"))?;
    let container = named::<Container>(state, request, container);
    let container = container.ok_or_else(|| refuse("container_sid", "cannot find item by sid"))?;
    let mut file = new::<File>(state, request, sent)?;
    let sid = file.text("file_sid").unwrap_or_default().to_owned();
    let content = content::describe(
        sent.text("name").unwrap_or_default(),
        sent.text("mime_type"),
        &data,
    );
    for (name, default) in [
        ("lifecycle_action", "default_file_lifecycle_action"),
        ("lifecycle_ttl", "default_file_lifecycle_ttl"),
        ("publish", "default_file_publish"),
        ("threshold_include", "default_file_threshold_include"),
        ("unique", "default_file_unique"),
    ] {
        if !sent.contains(name) {
            file.set(name, container.get(default).cloned());
        }
    }
    let stored_name = content
        .format
        .map_or_else(|| sid.clone(), |format| format!("{sid}.{format}"));
    for (name, value) in [
        ("file_access_name", Json::from(stored_name.as_str())),
        ("name", stored_name.as_str().into()),
        ("mime_type", content.mime_type.into()),
    ] {
        if sent.present(name).is_none() {
            file.set(name, value);
        }
    }
    file.set("content_classification", content.class);
    file.set("content_format", content.format);
    file.set("file_bytes", data.len());
    if content.is_audio && !sent.contains("type") {
        file.set("type", "audio");
    }
    let file = keep::<File>(state, request, file, None)?;
    state.put(
        FILE_CONTENTS,
        record! { "file_sid": sid, "data": content::to_text(&data) },
    );
    Ok(file)
}

/// The bytes, as they came.
fn download(state: &mut State, request: &Request<'_>) -> Outcome {
    let file = addressed::<File>(state, request)?;
    contents(state, &file).ok_or_else(no_item)
}

/// The bytes for someone who has the public address; `name` is its last part.
pub(super) fn published(state: &mut State, name: &str) -> Option<Reply> {
    let is_there = |file: &&Record| {
        let container = file
            .text("container_sid")
            .and_then(|sid| state.get(CONTAINERS, sid));
        let address = container.and_then(|container| public_address(container, file));
        address.is_some_and(|address| address.ends_with(&format!("/f/{name}")))
    };
    let file = state.rows(FILES).find(is_there).cloned()?;
    contents(state, &file)
}

/// The bytes of a file, and a note that someone asked for them.
fn contents(state: &mut State, file: &Record) -> Option<Reply> {
    let sid = file.text("file_sid")?;
    let data = state.get(FILE_CONTENTS, sid)?.text("data")?;
    let reply = Reply::bytes(
        StatusCode::OK,
        "application/octet-stream",
        content::to_bytes(data),
    );
    let now = state.now();
    if file
        .integer(ACCESSED)
        .is_none_or(|last| now.unix_millis() - last >= ACCESS_NOTED_EVERY)
    {
        state.update(FILES, sid, |file| {
            file.set("date_last_accessed", now.with_millis());
            file.set(ACCESSED, now.unix_millis());
        });
    }
    let kind = file.text("mime_type");
    Some(reply.with_header("content-type", kind.unwrap_or("application/octet-stream")))
}
