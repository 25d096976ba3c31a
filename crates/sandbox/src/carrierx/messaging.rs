//! Switching messaging on and off for an external number. It takes effect after a while.

use std::time::Duration;

use http::StatusCode;

use super::{
    errors::{conflict, no_item},
    external_dids::addressed,
    tables::{EXTERNAL_DID_MESSAGING, EXTERNAL_DIDS},
};
use crate::{
    clock::Moment,
    json::{Json, Record, record},
    provider::Group,
    reply::{Outcome, Reply},
    request::Request,
    state::State,
};

/// "Within seconds to minutes": advance the clock instead of waiting.
const SETTLES_AFTER: Duration = Duration::from_secs(5);

pub(super) const OPERATIONS: Group = &[
    ("getExternalDidMessaging", get_messaging),
    ("setExternalDidMessaging", set_messaging),
];

fn get_messaging(state: &mut State, request: &Request<'_>) -> Outcome {
    addressed(state, request)?;
    let messaging = state
        .get(EXTERNAL_DID_MESSAGING, request.segment("external_did_sid"))
        .ok_or_else(no_item)?;
    Ok(Reply::json(StatusCode::OK, settled(messaging, state.now())))
}

fn set_messaging(state: &mut State, request: &Request<'_>) -> Outcome {
    let did = addressed(state, request)?;
    let (body, sid) = (request.body(), request.segment("external_did_sid"));
    if did.integer("capabilities") == Some(0) {
        return Err(no_item());
    }
    let held = state
        .get(EXTERNAL_DID_MESSAGING, sid)
        .map(|held| settled(held, state.now()));
    let held = held.unwrap_or_else(|| {
        record! {
            "campaign_external_id": Json::Null,
            "campaign_sid": Json::Null,
            "did_sid": sid,
            "enabled": false,
            "p2p_nnid": Json::Null,
            "status": "disabled",
            "type": "p2p",
        }
    });
    let forced = request
        .query
        .get("force")
        .is_some_and(|text| text.eq_ignore_ascii_case("true"));
    let mut wanted = held.clone();
    for name in ["campaign_sid", "enabled", "p2p_nnid", "type"] {
        if let Some(value) = body.get(name) {
            wanted.set(name, value);
        }
    }
    let stays_on = held.flag("enabled") == Some(true) && wanted.flag("enabled") == Some(true);
    let other_route = ["campaign_sid", "p2p_nnid", "type"]
        .iter()
        .any(|name| held.get(name) != wanted.get(name));
    if stays_on && other_route && !forced {
        return Err(conflict(
            "messaging is enabled: disable it first, or send force=true",
            Some(sid),
        ));
    }
    if wanted == held {
        return Ok(Reply::json(StatusCode::OK, held));
    }
    let enabled = wanted.flag("enabled") == Some(true);
    wanted.set("status", "in_progress");
    let mut stored = wanted.clone();
    stored.set("settles", state.now().plus(SETTLES_AFTER).unix_millis());
    state.put(EXTERNAL_DID_MESSAGING, stored);
    let active = if enabled {
        did.get("capabilities").cloned().unwrap_or_default()
    } else {
        0.into()
    };
    state.update(EXTERNAL_DIDS, sid, |did| {
        did.set("active_capabilities", active);
        did.set(
            "campaign_sid",
            wanted.get("campaign_sid").cloned().unwrap_or_default(),
        );
    });
    Ok(Reply::json(StatusCode::OK, wanted))
}

/// The record as it is by now, without the moment that only the sandbox knows.
fn settled(held: &Record, now: Moment) -> Record {
    let mut shown = held.clone();
    let Some(settles) = shown.remove("settles").as_ref().and_then(Json::as_integer) else {
        return shown;
    };
    if Moment::from_unix_millis(settles) <= now {
        shown.set(
            "status",
            if shown.flag("enabled") == Some(true) {
                "enabled"
            } else {
                "disabled"
            },
        );
    }
    shown
}
