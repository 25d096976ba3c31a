//! What the control API shows.

use crate::{
    exchange::Shared,
    json::{Json, record},
    provider::Provider,
    request::Query,
    switches,
};

/// The paths of the control API, for the index.
const CONTROL: [&str; 7] = [
    "/_sandbox/operations",
    "/_sandbox/faults",
    "/_sandbox/journal",
    "/_sandbox/state/{provider}",
    "/_sandbox/reset",
    "/_sandbox/clock",
    "/_sandbox/switches",
];

/// Entries of the journal that one answer shows, unless `limit` says otherwise.
const JOURNAL_LIMIT: usize = 100;

pub(super) fn index(shared: &Shared) -> Json {
    let mut bases = record! {};
    for provider in Provider::ALL {
        bases.set(
            provider.name(),
            format!("http://{}{}", shared.address, provider.base_path()),
        );
    }
    record! {
        "sandbox": "provider-sandbox",
        "version": env!("CARGO_PKG_VERSION"),
        "bases": bases,
        "control": CONTROL.to_vec(),
    }
    .into()
}

/// The documented operations and how each is answered.
pub(crate) fn operations(shared: &Shared) -> Json {
    let mut rows = Vec::new();
    for provider in Provider::ALL {
        for (operation, stateful) in shared.service(provider).operations() {
            rows.push(record! {
                "provider": provider.name(),
                "operation": operation.id.as_str(),
                "group": operation.tag.as_str(),
                "method": operation.method.as_str(),
                "path": format!("{}{}", provider.base_path(), operation.path),
                "answered": if stateful { "stateful" } else { "501" },
            });
        }
    }
    rows.into()
}

/// The newest exchanges that fit the filter, the oldest of them first.
pub(super) fn journal(shared: &Shared, query: &Query) -> Result<Json, String> {
    let mut limit = JOURNAL_LIMIT;
    let mut filters = Vec::new();
    for (name, value) in query.iter() {
        match name {
            "limit" => {
                limit = value
                    .parse()
                    .map_err(|_| "limit must be a whole number".to_owned())?
            }
            "provider" | "operation" | "method" | "path" | "status" | "fault" => {
                filters.push((name, value))
            }
            other => {
                return Err(format!(
                    "the journal has no filter {other:?}; it has provider, operation, method, path, status, fault and limit"
                ));
            }
        }
    }
    let journal = shared.journal();
    let mut shown: Vec<_> = journal
        .iter()
        .rev()
        .filter(|exchange| {
            filters.iter().all(|(name, value)| match *name {
                "provider" => exchange
                    .provider
                    .is_some_and(|provider| provider.name() == *value),
                "operation" => exchange.operation.as_deref() == Some(*value),
                "method" => exchange.method.as_str().eq_ignore_ascii_case(value),
                "path" => exchange.path.contains(value),
                "status" => exchange
                    .status
                    .map_or_else(|| *value == "none", |status| status.to_string() == *value),
                _ => exchange.fault == Some(*value),
            })
        })
        .take(limit)
        .map(|exchange| exchange.to_record())
        .collect();
    shown.reverse();
    Ok(record! { "entries": shown }.into())
}

pub(super) fn clock(shared: &Shared) -> Json {
    let now = shared.clock.now();
    record! { "now": now.with_millis(), "unix_s": now.unix_seconds() }.into()
}

pub(super) fn switches(shared: &Shared) -> Json {
    let state = shared.service(Provider::EcGrid).state();
    let rows = switches::ALL.iter().map(|switch| {
        record! {
            "name": switch.name,
            "value": state.switches.get(*switch),
            "values": switch.values.to_vec(),
            "about": switch.about,
        }
    });
    record! { "switches": rows.collect::<Vec<_>>() }.into()
}
