//! The control API's handlers, one per route.

use std::time::Duration;

use http::StatusCode;

use super::{Answer, Answered, Asked, Complaint, bad, show, snapshot as whole};
use crate::{
    faults::Fault,
    journal::Filter,
    json::{Json, Record, read, record},
    store::{Store, Table},
};

/// The control API's own description, written by hand.
pub(super) const OPENAPI: &str = include_str!("openapi.json");

pub(super) fn index(asked: &Asked<'_>) -> Answer {
    Ok(show::index(asked.shared).into())
}

pub(super) fn openapi(_: &Asked<'_>) -> Answer {
    let document = read(OPENAPI.as_bytes());
    let document = document
        .map_err(|error| Complaint(StatusCode::INTERNAL_SERVER_ERROR, error.to_string()))?;
    Ok(document.into())
}

pub(super) fn operations(asked: &Asked<'_>) -> Answer {
    Ok(show::operations(asked.shared).into())
}

pub(super) fn journal(asked: &Asked<'_>) -> Answer {
    Ok(show::journal(asked.shared, &asked.query)
        .map_err(bad)?
        .into())
}

pub(super) fn clear_journal(asked: &Asked<'_>) -> Answer {
    asked.shared.clear_journal();
    Ok(record! {}.into())
}

pub(super) fn stream_journal(asked: &Asked<'_>) -> Answer {
    let filter = Filter::parse(&asked.query).map_err(bad)?;
    if filter.limit.is_some() {
        return Err(bad("a stream has no limit; it goes on until it is closed"));
    }
    let events = asked.shared.follow(filter).ok_or_else(|| {
        Complaint(
            StatusCode::SERVICE_UNAVAILABLE,
            "too many streams are open; close one".to_owned(),
        )
    })?;
    Ok(Answered::Events(events))
}

pub(super) fn state(asked: &Asked<'_>) -> Answer {
    let provider = asked.provider()?;
    let tables = provider.emulator().tables();
    Ok(asked
        .shared
        .service(provider)
        .state()
        .snapshot(tables)
        .into())
}

pub(super) fn put_state(asked: &Asked<'_>) -> Answer {
    change_state(asked, Store::load)
}

pub(super) fn delete_state(asked: &Asked<'_>) -> Answer {
    change_state(asked, Store::remove_all)
}

/// All of what the body asks for, or nothing.
fn change_state(
    asked: &Asked<'_>,
    change: fn(&mut Store, &[Table], &Record) -> Result<(), String>,
) -> Answer {
    let provider = asked.provider()?;
    let asked_for = asked.object()?;
    let mut state = asked.shared.service(provider).state();
    if let Err(error) = change(&mut state.store, provider.emulator().tables(), &asked_for) {
        state.rollback();
        return Err(bad(error));
    }
    state.commit();
    Ok(record! {}.into())
}

pub(super) fn seed(asked: &Asked<'_>) -> Answer {
    whole::seed(&asked.shared.services, &asked.object()?).map_err(bad)?;
    Ok(record! {}.into())
}

pub(super) fn snapshot(asked: &Asked<'_>) -> Answer {
    Ok(whole::snapshot(&asked.shared.services, &asked.shared.clock).into())
}

pub(super) fn restore(asked: &Asked<'_>) -> Answer {
    let shared = asked.shared;
    whole::restore(&shared.services, &shared.clock, &asked.object()?).map_err(bad)?;
    Ok(record! {}.into())
}

pub(super) fn reset(asked: &Asked<'_>) -> Answer {
    asked.shared.reset();
    Ok(record! {}.into())
}

pub(super) fn faults(asked: &Asked<'_>) -> Answer {
    Ok(record! { "faults": asked.shared.faults().to_json() }.into())
}

pub(super) fn add_fault(asked: &Asked<'_>) -> Answer {
    let fault = Fault::from_json(&asked.body()?).map_err(bad)?;
    Ok(record! { "id": asked.shared.faults().inject(fault) }.into())
}

fn fault_number(text: &str) -> Result<u64, Complaint> {
    text.parse()
        .map_err(|_| bad("id must be the number of a fault"))
}

pub(super) fn remove_faults(asked: &Asked<'_>) -> Answer {
    let id = asked.query.get("id").map(fault_number).transpose()?;
    Ok(record! { "removed": asked.shared.faults().clear(id) }.into())
}

pub(super) fn remove_fault(asked: &Asked<'_>) -> Answer {
    let id = fault_number(asked.segment)?;
    match asked.shared.faults().clear(Some(id)) {
        0 => Err(Complaint(
            StatusCode::NOT_FOUND,
            format!("no fault {id} is in force; it was removed, or used up"),
        )),
        removed => Ok(record! { "removed": removed }.into()),
    }
}

pub(super) fn switches(asked: &Asked<'_>) -> Answer {
    Ok(show::switches(asked.shared).into())
}

pub(super) fn set_switches(asked: &Asked<'_>) -> Answer {
    asked.shared.set_switches(&asked.object()?).map_err(bad)?;
    switches(asked)
}

pub(super) fn clock(asked: &Asked<'_>) -> Answer {
    Ok(show::clock(asked.shared).into())
}

/// A century: dates end with the year 9999, and a step that is meant in other units should not lead
/// there.
const MAX_STEP_S: u64 = 3_155_760_000;

pub(super) fn advance_clock(asked: &Asked<'_>) -> Answer {
    let seconds = asked
        .object()?
        .get("advance_s")
        .and_then(Json::as_integer)
        .and_then(|seconds| u64::try_from(seconds).ok())
        .filter(|seconds| *seconds <= MAX_STEP_S);
    let seconds = seconds.ok_or_else(|| {
        bad(format!(
            "advance_s must be a whole number of seconds from 0 to {MAX_STEP_S}, which is a century"
        ))
    })?;
    asked.shared.clock.advance(Duration::from_secs(seconds));
    clock(asked)
}
