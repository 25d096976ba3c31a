//! What the control API shows.

use super::routes::ROUTES;
use crate::{
    exchange::Shared,
    journal::Filter,
    json::{Json, record},
    provider::Provider,
    request::Query,
    switches,
};

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
    let control = ROUTES
        .iter()
        .map(|(method, path, _)| format!("{method} /_sandbox{path}"));
    record! {
        "sandbox": "provider-sandbox",
        "version": env!("CARGO_PKG_VERSION"),
        "bases": bases,
        "page": format!("http://{}/", shared.address),
        "control": control.collect::<Vec<_>>(),
    }
    .into()
}

/// The documented operations and how each is answered.
pub(crate) fn operations(shared: &Shared) -> Json {
    let mut rows = Vec::new();
    for provider in Provider::ALL {
        for (operation, answered) in shared.service(provider).operations() {
            rows.push(record! {
                "provider": provider.name(),
                "operation": operation.id.as_str(),
                "group": operation.tag.as_str(),
                "method": operation.method.as_str(),
                "path": format!("{}{}", provider.base_path(), operation.path),
                "answered": answered,
            });
        }
    }
    rows.into()
}

/// The newest exchanges that fit the filter, the oldest of them first.
pub(super) fn journal(shared: &Shared, query: &Query) -> Result<Json, String> {
    let filter = Filter::parse(query)?;
    // Rendered after the lock is given back: requests go on meanwhile.
    let mut shown: Vec<_> = shared
        .journal()
        .iter()
        .rev()
        .filter(|exchange| filter.fits(exchange))
        .take(filter.limit.unwrap_or(JOURNAL_LIMIT))
        .cloned()
        .collect();
    shown.reverse();
    let entries: Vec<_> = shown.iter().map(|exchange| exchange.to_record()).collect();
    Ok(record! { "entries": entries }.into())
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
