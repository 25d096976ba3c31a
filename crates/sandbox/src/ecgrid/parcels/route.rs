//! Whom a file is from and for: explicit ECGrid IDs, then the ISA segment, then the GS segments.

use crate::{
    ecgrid::{
        edi::{Interchange, Party},
        envelope::{invalid, not_found},
        lifecycle::Kind,
        partners,
        scope::{in_sight, visible},
        tables::EC_GRID_IDS,
    },
    json::Record,
    reply::Refusal,
    request::Request,
    state::State,
};

const ID: Kind = Kind::new(EC_GRID_IDS, "ECGrid ID");

/// The ECGrid IDs of both ends.
pub(super) struct Route {
    pub(super) from: Record,
    pub(super) to: Record,
}

/// Why a file stays where it is.
pub(super) enum Undeliverable {
    /// The request is wrong, or the two may not exchange files.
    Refused(Refusal),
    /// Nobody can tell whom the file is from or for.
    Unroutable(String),
}

impl From<Refusal> for Undeliverable {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

/// The route of an upload. `parsed` is what its file holds, or where it is broken.
pub(super) fn find(
    state: &State,
    request: &Request<'_>,
    parsed: Result<&[Interchange], &String>,
) -> Result<Route, Undeliverable> {
    let from = named_sender(state, request)?;
    let to = named(request, "ecGridIdTo")
        .map(|id| existing(state, id))
        .transpose()?;
    let route = match (from, to) {
        (Some(from), Some(to)) => Route { from, to },
        (from, to) => {
            let interchanges = parsed.map_err(|error| Undeliverable::Unroutable(error.clone()))?;
            by_envelope(state, request, from, to, interchanges)
                .map_err(Undeliverable::Unroutable)?
        }
    };
    Ok(permitted(state, route)?)
}

/// The route between the two IDs that the body must name.
pub(super) fn explicit(state: &State, request: &Request<'_>) -> Result<Route, Refusal> {
    let id = |name| request.body().integer(name).unwrap_or_default();
    let from = visible(state, request, EC_GRID_IDS, ID.what, id("ecGridIdFrom"))?;
    permitted(
        state,
        Route {
            from,
            to: existing(state, id("ecGridIdTo"))?,
        },
    )
}

/// Zero is no ID but the absence of one, as everywhere.
fn named(request: &Request<'_>, member: &str) -> Option<i64> {
    request.body().integer(member).filter(|id| *id != 0)
}

/// Nobody sends in the name of another tenant.
fn named_sender(state: &State, request: &Request<'_>) -> Result<Option<Record>, Refusal> {
    let id = named(request, "ecGridIdFrom");
    id.map(|id| visible(state, request, EC_GRID_IDS, ID.what, id))
        .transpose()
}

/// Anybody may be written to; whether it gets through is the interconnect's matter.
fn existing(state: &State, id: i64) -> Result<Record, Refusal> {
    state
        .get(EC_GRID_IDS, id)
        .cloned()
        .ok_or_else(|| not_found(ID.what, id))
}

/// Both ends live and an active interconnect joins them.
pub(super) fn permitted(state: &State, route: Route) -> Result<Route, Refusal> {
    for side in [&route.from, &route.to] {
        if side.text("status") != Some("Active") {
            let status = side.text("status").unwrap_or_default();
            return Err(invalid(format!(
                "ECGrid ID {} is {status}, not Active.",
                ID.id(side)
            )));
        }
    }
    let [from, to] = [&route.from, &route.to].map(|side| ID.id(side));
    if !partners::active(state, from, to) {
        return Err(invalid(format!(
            "No active interconnect joins ECGrid IDs {from} and {to}."
        )));
    }
    Ok(route)
}

fn by_envelope(
    state: &State,
    request: &Request<'_>,
    from: Option<Record>,
    to: Option<Record>,
    interchanges: &[Interchange],
) -> Result<Route, String> {
    let addressed = |interchange: &Interchange| interchange.parties.first().cloned();
    let Some((first, rest)) = interchanges
        .split_first()
        .filter(|(first, _)| !first.parties.is_empty())
    else {
        return Err("it has no ISA segment; send ecGridIdFrom and ecGridIdTo".to_owned());
    };
    // A parcel has one sender and one receiver. How the service splits a mixed file is not said,
    // and to deliver all of it to the first receiver would show a stranger somebody's orders.
    if rest
        .iter()
        .any(|other| addressed(other) != addressed(first))
    {
        return Err(
            "its interchanges have different senders or receivers; send one file for each"
                .to_owned(),
        );
    }
    for [sender, receiver] in &first.parties {
        let from = from.clone().or_else(|| mine(state, request, sender));
        let to = from
            .as_ref()
            .and_then(|from| to.clone().or_else(|| partner_of(state, from, receiver)));
        if let (Some(from), Some(to)) = (from, to) {
            return Ok(Route { from, to });
        }
    }
    let names: Vec<_> = first
        .parties
        .iter()
        .take(1)
        .flatten()
        .map(described)
        .collect();
    Err(format!("no ECGrid IDs answer to {}", names.join(" and ")))
}

fn described(party: &Party) -> String {
    format!(
        "{} {}",
        party.qualifier.as_deref().unwrap_or_default(),
        party.id
    )
}

/// The IDs that answer to a name. Those of a GS segment have no qualifier.
fn candidates<'a>(state: &'a State, party: &'a Party) -> impl Iterator<Item = &'a Record> {
    state.rows(EC_GRID_IDS).filter(move |record| {
        record.text("id") == Some(party.id.as_str())
            && party
                .qualifier
                .as_deref()
                .is_none_or(|qualifier| record.text("qualifier") == Some(qualifier))
            && record.text("status") != Some("Terminated")
    })
}

fn mine(state: &State, request: &Request<'_>, sender: &Party) -> Option<Record> {
    candidates(state, sender)
        .find(|record| in_sight(state, request, record))
        .cloned()
}

/// An identifier is unique in its network only: of several, the one with an interconnect is meant.
fn partner_of(state: &State, from: &Record, receiver: &Party) -> Option<Record> {
    let joined = |record: &&Record| partners::active(state, ID.id(from), ID.id(record));
    candidates(state, receiver)
        .find(joined)
        .or_else(|| candidates(state, receiver).next())
        .cloned()
}
