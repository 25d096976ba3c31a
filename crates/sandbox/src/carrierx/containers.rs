//! Containers: files with quotas and defaults. An account holds two of them, of 1 GB each.

use std::borrow::Cow;

use super::{
    files,
    resource::{self, Kind, new, refuse, resource, store, visible},
    tables::{CONTAINERS, FILES},
    update::Resource,
};
use crate::{
    json::{Json, Record, record},
    provider::Group,
    reply::{Outcome, Refusal},
    request::Request,
    state::State,
    store::Table,
};

pub(super) const OPERATIONS: Group = &[
    ("listContainers", resource::list::<Container>),
    ("createContainer", create),
    ("getContainer", resource::get::<Container>),
    ("updateContainer", resource::patch::<Container>),
    ("replaceContainer", resource::replace::<Container>),
    ("deleteContainer", resource::delete::<Container>),
];

/// "By default": support can raise both.
const MAX_CONTAINERS: usize = 2;
const QUOTA_BYTES: i64 = 1 << 30;

const PUBLISH_DOMAIN: &str = "https://storage.carrierx.com";

pub(super) struct Container;

impl Kind for Container {
    const TABLE: Table = CONTAINERS;
    const RESOURCE: Resource = resource("Container", "ContainerUpdate");
    const REFERENCES: &'static [(&'static str, Table)] = &[("parent_container_sid", CONTAINERS)];

    fn show<'a>(state: &State, _: &Request<'_>, container: &'a Record) -> Cow<'a, Record> {
        Cow::Owned(counted(state, container))
    }

    fn check(
        _: &mut State,
        _: &Request<'_>,
        container: &mut Record,
        held: Option<&Record>,
    ) -> Result<(), Refusal> {
        for quota in ["quota_bytes", "quota_files"] {
            if container.integer(quota).is_some_and(|quota| quota < 0) {
                return Err(refuse(quota, "must not be negative"));
            }
        }
        if container.present("parent_container_sid") == container.get("container_sid") {
            return Err(refuse(
                "parent_container_sid",
                "a container cannot be its own parent",
            ));
        }
        if held.is_none() {
            for (name, default) in [
                ("durability_class", "unassigned"),
                ("publish_domain", PUBLISH_DOMAIN),
            ] {
                if container.present(name).is_none() {
                    container.set(name, default);
                }
            }
            if container.present("quota_bytes").is_none() {
                container.set("quota_bytes", QUOTA_BYTES);
            }
        }
        Ok(())
    }

    /// Its files go with it, as links do with a domain; no page says so.
    fn remove(state: &mut State, _: &Request<'_>, container: &Record) -> Result<(), Refusal> {
        let sid = container.text("container_sid").unwrap_or_default();
        let held: Vec<_> = files_of(state, sid)
            .filter_map(|file| file.text("file_sid"))
            .map(str::to_owned)
            .collect();
        for file in held {
            files::forget(state, &file);
        }
        Ok(())
    }
}

fn create(state: &mut State, request: &Request<'_>) -> Outcome {
    let container = new::<Container>(state, request, request.body())?;
    let owner = container.get("partner_sid");
    let siblings =
        visible::<Container>(state, request).filter(|other| other.get("partner_sid") == owner);
    if siblings.count() >= MAX_CONTAINERS {
        return Err(refuse(
            "partner_sid",
            format!("an account holds at most {MAX_CONTAINERS} containers"),
        ));
    }
    store::<Container>(state, request, container, None)
}

fn files_of<'a>(state: &'a State, container: &str) -> impl Iterator<Item = &'a Record> {
    state
        .rows(FILES)
        .filter(move |file| file.text("container_sid") == Some(container))
}

/// The container with what its files amount to by now.
fn counted(state: &State, container: &Record) -> Record {
    let sid = container.text("container_sid").unwrap_or_default();
    let (mut bytes, mut files, mut threshold_bytes, mut threshold_files) = (0_i64, 0, 0_i64, 0);
    for file in files_of(state, sid) {
        let size = file.integer("file_bytes").unwrap_or_default();
        (bytes, files) = (size.saturating_add(bytes), files + 1);
        if file.flag("threshold_include") != Some(false) {
            (threshold_bytes, threshold_files) =
                (size.saturating_add(threshold_bytes), threshold_files + 1);
        }
    }
    let left = |limit: &str, used: i64| {
        container
            .integer(limit)
            .map(|limit| percent_left(limit, used))
    };
    let counts = record! {
        "available_bytes_percent": left("quota_bytes", bytes).unwrap_or(100),
        "available_files_percent": left("quota_files", files).unwrap_or(100),
        "threshold_available_bytes_percent": left("threshold_bytes", threshold_bytes),
        "threshold_available_files_percent": left("threshold_files", threshold_files),
        "threshold_total_bytes": threshold_bytes,
        "threshold_total_files": threshold_files,
        "total_bytes": bytes,
        "total_files": files,
    };
    let mut counted = container.clone();
    for (name, value) in counts {
        counted.set(name, value);
    }
    counted
}

/// What is left of a limit, in percent. Nothing is left of none.
fn percent_left(limit: i64, used: i64) -> i64 {
    let (limit, used) = (i128::from(limit.max(0)), i128::from(used));
    let percent = ((limit - used).max(0) * 100)
        .checked_div(limit)
        .unwrap_or_default();
    i64::try_from(percent).unwrap_or_default()
}

/// Refuses a file that a container has no room for, or does not take.
pub(super) fn admit(state: &State, container: &Record, file: &Record) -> Result<(), Refusal> {
    let (sid, own) = (
        container.text("container_sid").unwrap_or_default(),
        file.get("file_sid"),
    );
    let others: Vec<_> = files_of(state, sid)
        .filter(|other| other.get("file_sid") != own)
        .collect();
    let size = |file: &Record| file.integer("file_bytes").unwrap_or_default();
    let bytes = others.iter().map(|other| size(other)).sum::<i64>() + size(file);
    if container
        .integer("quota_bytes")
        .is_some_and(|quota| bytes > quota)
    {
        return Err(refuse(
            "container_sid",
            "the file does not fit: quota_bytes is exceeded",
        ));
    }
    let files = i64::try_from(others.len())
        .unwrap_or(i64::MAX)
        .saturating_add(1);
    if container
        .integer("quota_files")
        .is_some_and(|quota| files > quota)
    {
        return Err(refuse(
            "container_sid",
            "the file does not fit: quota_files is exceeded",
        ));
    }
    let class = file
        .get("content_classification")
        .cloned()
        .unwrap_or_default();
    let classes = |name: &str| {
        container
            .get(name)
            .and_then(Json::as_array)
            .unwrap_or_default()
    };
    let allowed = classes("allowed_classifications");
    if !allowed.is_empty() && !allowed.contains(&class)
        || classes("blocked_classifications").contains(&class)
    {
        return Err(refuse(
            "data",
            format!(
                "the container does not take files of class {}",
                class.as_text().unwrap_or_default()
            ),
        ));
    }
    let unique = [container, file]
        .iter()
        .any(|record| record.flag("unique") == Some(true));
    if unique
        && others
            .iter()
            .any(|other| other.get("name") == file.get("name"))
    {
        return Err(refuse("name", "this name already exists in the container"));
    }
    Ok(())
}
