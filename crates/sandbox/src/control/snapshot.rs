//! The whole sandbox as one JSON document: three providers, the clock, the switches.
//!
//! ```text
//! {"version": 1, "clock": {…}, "switches": {…}, "providers": {"ecgrid": {"tables": {…}, …}, …}}
//! ```
//! Faults and journal are no part of it: they belong to a run, not to the records.

use std::sync::MutexGuard;

use crate::{
    clock::Clock,
    json::{Json, Record, record},
    provider::Provider,
    service::Service,
    state::State,
    switches::{self, Switches},
};

/// The form of the document; another number is refused.
const VERSION: i64 = 1;

/// Everything, at one moment.
pub(crate) fn snapshot(services: &[Service; 3], clock: &Clock) -> Record {
    // All three locks at once, always in this order: no operation falls between the providers.
    let states = services.each_ref().map(Service::state);
    let mut positions = record! {};
    for switch in switches::ALL {
        positions.set(switch.name, states[0].switches.get(*switch));
    }
    let mut providers = record! {};
    for (provider, state) in Provider::ALL.into_iter().zip(&states) {
        providers.set(
            provider.name(),
            state.to_snapshot(provider.emulator().tables()),
        );
    }
    record! {
        "version": VERSION,
        "clock": clock.to_snapshot(),
        "switches": positions,
        "providers": providers,
    }
}

/// Back to a snapshot: all of it, or nothing when the error says what is wrong with it.
pub(crate) fn restore(
    services: &[Service; 3],
    clock: &Clock,
    snapshot: &Record,
) -> Result<(), String> {
    if snapshot.integer("version") != Some(VERSION) {
        return Err(format!(
            "version must be {VERSION}: the body is to be what GET /_sandbox/snapshot gave"
        ));
    }
    let part = |name: &str| {
        let part = snapshot.get(name).and_then(Json::as_record);
        part.ok_or_else(|| format!("{name} must be an object"))
    };
    let mut switches = Switches::default();
    switches.set_all(part("switches")?)?;
    let offset = clock.read_snapshot(part("clock")?)?;
    let providers = part("providers")?;
    let mut fresh = Vec::new();
    for (provider, service) in Provider::ALL.into_iter().zip(services) {
        let name = provider.name();
        let part = providers.get(name).and_then(Json::as_record);
        let part = part.ok_or_else(|| format!("providers.{name} must be an object"))?;
        let mut state = service.empty();
        state
            .load_snapshot(provider.emulator().tables(), part)
            .map_err(|error| format!("providers.{name}: {error}"))?;
        state.switches = switches.clone();
        fresh.push(state);
    }
    let states = services.each_ref().map(Service::state);
    for (mut held, state) in states.into_iter().zip(fresh) {
        held.replace(state);
    }
    clock.set_offset(offset);
    Ok(())
}

/// Adds records of any provider, or replaces those with their keys; all of them or none.
pub(crate) fn seed(services: &[Service; 3], records: &Record) -> Result<(), String> {
    if let Some(unknown) = records.names().find(|name| Provider::named(name).is_none()) {
        return Err(format!(
            "{unknown:?} is no provider; a seed has the members ecgrid, seveng and carrierx"
        ));
    }
    let mut states = services.each_ref().map(Service::state);
    let loaded = Provider::ALL
        .into_iter()
        .zip(&mut states)
        .try_for_each(|(provider, state)| load(provider, state, records));
    for state in &mut states {
        match loaded {
            Ok(()) => state.commit(),
            Err(_) => state.rollback(),
        }
    }
    loaded
}

fn load(
    provider: Provider,
    state: &mut MutexGuard<'_, State>,
    records: &Record,
) -> Result<(), String> {
    let name = provider.name();
    let Some(tables) = records.present(name) else {
        return Ok(());
    };
    let tables = tables
        .as_record()
        .ok_or_else(|| format!("{name} must be an object of tables, each an array of records"))?;
    state
        .load(provider.emulator().tables(), tables)
        .map_err(|error| format!("{name}: {error}"))
}
