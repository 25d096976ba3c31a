//! Switching messaging on and off for a number, rented or external. It takes effect after a while,
//! and the partner is called back.

use std::time::Duration;

use http::StatusCode;

use super::{
    arguments::asks,
    campaigns::Campaign,
    dids::{Did, VOICE, is_external},
    errors::{conflict, no_item},
    external_dids::ExternalDid,
    outbox,
    resource::{Kind, addressed, named, refuse},
    tables::DID_MESSAGING,
    timers::{self, Events},
};
use crate::{
    clock::Moment,
    json::{Json, Record, record},
    reply::{Outcome, Refusal, Reply},
    request::Request,
    state::State,
    store::Table,
};

/// A kind of number whose messaging can be switched.
pub(super) trait Messaging: Kind {
    /// The state of each number's messaging, by the number's SID.
    const MESSAGING: Table;
    /// The event by which a change takes effect.
    const SETTLED: &'static str;
    /// The type when it is left out.
    const DEFAULT_TYPE: &'static str;
    /// Is there nothing to read (404) before it is set for the first time?
    const IS_NEW_UNTIL_SET: bool;
}

/// The type is to be the partner's default when it is left out; partners have no such field, so it
/// is a2p.
impl Messaging for Did {
    const MESSAGING: Table = DID_MESSAGING;
    const SETTLED: &'static str = "messaging settled";
    const DEFAULT_TYPE: &'static str = "a2p";
    const IS_NEW_UNTIL_SET: bool = false;
}

pub(super) const EVENTS: Events = &[
    (Did::SETTLED, settled::<Did>),
    (ExternalDid::SETTLED, settled::<ExternalDid>),
];

/// "Within seconds to minutes": advance the clock instead of waiting.
const SETTLES_AFTER: Duration = Duration::from_secs(5);

pub(super) fn get<N: Messaging>(state: &mut State, request: &Request<'_>) -> Outcome {
    let did = capable::<N>(state, request)?;
    if N::IS_NEW_UNTIL_SET
        && state
            .get(N::MESSAGING, request.segment(N::TABLE.key))
            .is_none()
    {
        return Err(no_item());
    }
    Ok(Reply::json(StatusCode::OK, messaging_of::<N>(state, &did)))
}

pub(super) fn set<N: Messaging>(state: &mut State, request: &Request<'_>) -> Outcome {
    let (did, body) = (capable::<N>(state, request)?, request.body());
    if is_external(&did) {
        return Err(refuse(
            "enabled",
            "messaging cannot be switched for numbers from external providers",
        ));
    }
    let held = messaging_of::<N>(state, &did);
    let mut wanted = held.clone();
    for name in ["campaign_sid", "enabled", "p2p_nnid", "type"] {
        if let Some(value) = body.get(name) {
            wanted.set(name, value);
        }
    }
    choose_campaign(state, request, &mut wanted)?;
    refuse_change_while_enabled(request, &held, &wanted)?;
    if wanted != held {
        wanted.set("status", "in_progress");
        state.put(N::MESSAGING, wanted.clone());
        let settles = state.now().plus(SETTLES_AFTER);
        timers::at(state, settles, N::SETTLED, request.segment(N::TABLE.key));
    }
    Ok(Reply::json(StatusCode::OK, wanted))
}

/// The number of the path; 404 when it is for voice only.
fn capable<N: Messaging>(state: &State, request: &Request<'_>) -> Result<Record, Refusal> {
    let did = addressed::<N>(state, request)?;
    let for_messages = did
        .integer("capabilities")
        .is_some_and(|bits| bits & !VOICE != 0);
    if for_messages || is_external(&did) {
        Ok(did)
    } else {
        Err(no_item())
    }
}

/// The state of a number's messaging: off, when nobody has touched it.
fn messaging_of<N: Messaging>(state: &State, did: &Record) -> Record {
    let sid = did.text(N::TABLE.key).unwrap_or_default();
    state.get(N::MESSAGING, sid).cloned().unwrap_or_else(|| {
        record! {
            "campaign_external_id": Json::Null,
            "campaign_sid": Json::Null,
            "did_sid": sid,
            "enabled": false,
            "p2p_nnid": Json::Null,
            "status": "disabled",
            "type": N::DEFAULT_TYPE,
        }
    })
}

/// A campaign belongs to a2p, a NetNumber ID to p2p.
fn choose_campaign(
    state: &State,
    request: &Request<'_>,
    wanted: &mut Record,
) -> Result<(), Refusal> {
    if wanted.text("type") != Some("a2p") {
        wanted.set("campaign_sid", Json::Null);
        wanted.set("campaign_external_id", Json::Null);
        return Ok(());
    }
    wanted.set("p2p_nnid", Json::Null);
    let campaign = match wanted.text("campaign_sid") {
        Some(sid) => named::<Campaign>(state, request, sid)
            .ok_or_else(|| refuse("campaign_sid", "cannot find item by sid"))?,
        None if wanted.flag("enabled") == Some(true) => {
            return Err(refuse(
                "campaign_sid",
                "this field is required for type a2p",
            ));
        }
        None => Record::new(),
    };
    wanted.set("campaign_external_id", campaign.get("external_id").cloned());
    Ok(())
}

fn refuse_change_while_enabled(
    request: &Request<'_>,
    held: &Record,
    wanted: &Record,
) -> Result<(), Refusal> {
    let forced = asks(request, "force");
    let on = |record: &Record| record.flag("enabled") == Some(true);
    let other_route = ["campaign_sid", "p2p_nnid", "type"]
        .iter()
        .any(|name| held.get(name) != wanted.get(name));
    if forced && on(held) && other_route && !on(wanted) {
        return Err(refuse(
            "enabled",
            "must stay true when force=true changes type, campaign_sid or p2p_nnid",
        ));
    }
    if !forced && on(held) && other_route && on(wanted) {
        let message = "messaging is enabled: disable it first, or send force=true";
        return Err(conflict(message, held.text("did_sid")));
    }
    Ok(())
}

/// The change takes effect: the number can now what it is meant to.
fn settled<N: Messaging>(state: &mut State, sid: &str, at: Moment) {
    let Some(mut messaging) = state.get(N::MESSAGING, sid).cloned() else {
        return;
    };
    let on = messaging.flag("enabled") == Some(true);
    messaging.set("status", if on { "enabled" } else { "disabled" });
    state.put(N::MESSAGING, messaging.clone());
    state.update(N::TABLE, sid, |did| {
        let capabilities = did.integer("capabilities").unwrap_or_default();
        did.set(
            "active_capabilities",
            if on {
                capabilities
            } else {
                capabilities & VOICE
            },
        );
        did.set("campaign_sid", messaging.get("campaign_sid").cloned());
    });
    let owner = state
        .get(N::TABLE, sid)
        .and_then(|did| did.text("partner_sid"))
        .map(str::to_owned);
    outbox::call_back(
        state,
        "phonenumber_messaging_update",
        None,
        owner.as_deref(),
        messaging,
        at,
    );
}
