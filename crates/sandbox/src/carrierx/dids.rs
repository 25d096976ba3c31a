//! Rented numbers: rent, change, release.
//!
//! A number is `available`, then `assigned` to a partner, then `aging` after its release until its
//! classification lets it be rented again. The numbers one can rent are in [`super::pool`].

use std::time::Duration;

use http::StatusCode;

use super::{
    arguments::{asks, filter},
    enablement::{self, Messaging},
    endpoints::in_sight,
    list::view,
    outbox,
    pool::{self, is_rentable},
    reference::{country_of, digits_of, is_number},
    resource::{self, Kind, addressed, bare, refuse, resource},
    tables::{CLASSIFICATIONS, DID_GROUPS, DID_MESSAGING, DIDS, TRUNK_GROUPS},
    timers::{self, Events},
    update::{Resource, without_unknown},
};
use crate::{
    clock::Moment,
    json::{Json, Record},
    provider::Group,
    reply::{Outcome, Refusal, Reply},
    request::Request,
    state::State,
    store::Table,
    switches,
};

pub(super) const OPERATIONS: Group = &[
    ("listDids", list),
    ("rentDid", rent),
    ("getDid", resource::get::<Did>),
    ("updateDid", resource::patch::<Did>),
    ("replaceDid", resource::replace::<Did>),
    ("releaseDid", release),
    ("getDidMessaging", enablement::get::<Did>),
    ("setDidMessaging", enablement::set::<Did>),
];

pub(super) const EVENTS: Events = &[
    ("aging over", aging_over),
    ("order finished", order_finished),
];

/// An order at another provider "is confirmed later"; how much later is not said.
const ORDER_TAKES: Duration = Duration::from_secs(30);

/// For numbers without a classification: the only sample of an aging policy.
const DEFAULT_AGING_POLICY: i64 = 86_400;

/// The capability bit for voice.
pub(super) const VOICE: i64 = 4;

/// Marks a number of another provider. No reply shows it.
const EXTERNAL: &str = "provider";

pub(super) struct Did;

impl Kind for Did {
    const TABLE: Table = DIDS;
    const RESOURCE: Resource = resource("Did", "DidUpdate");
    const HIDDEN: &'static [&'static str] = &[EXTERNAL];
    const REFERENCES: &'static [(&'static str, Table)] = &[
        ("did_group_sid", DID_GROUPS),
        ("trunk_group_sid", TRUNK_GROUPS),
    ];

    /// A number of the pool has no owner and is seen through the pool only.
    fn sees(state: &State, request: &Request<'_>, did: &Record) -> bool {
        did.present("partner_sid").is_some() && in_sight(state, request, did)
    }

    fn check(
        _: &mut State,
        _: &Request<'_>,
        did: &mut Record,
        _: Option<&Record>,
    ) -> Result<(), Refusal> {
        if did.present("partner_sid").is_none() {
            return Err(refuse(
                "partner_sid",
                "a number is given up by releasing it",
            ));
        }
        Ok(())
    }
}

/// Was the number ordered from another provider?
pub(super) fn is_external(did: &Record) -> bool {
    did.contains(EXTERNAL)
}

fn list(state: &mut State, request: &Request<'_>) -> Outcome {
    let group = request.query.get("trunk_group_sid");
    resource::list_where::<Did>(state, request, |did| {
        group.is_none() || did.text("trunk_group_sid") == group
    })
}

/// Rents the number that was named, or the first free one that fits the filter.
fn rent(state: &mut State, request: &Request<'_>) -> Outcome {
    let body = request.body();
    let external_too = asks(request, "include_external");
    let number = body.text("phonenumber").map(digits_of);
    let filter = filter(request)?;
    let fits = |did: &&Record| {
        number
            .as_deref()
            .is_none_or(|number| did.text("phonenumber") == Some(number))
            && filter.as_ref().is_none_or(|filter| filter.accepts(did))
    };
    let free = state
        .rows(DIDS)
        .filter(|did| is_rentable(did))
        .find(fits)
        .cloned();
    let known = number
        .as_deref()
        .is_some_and(|number| pool::is_known(state, number));
    let mut blank = resource::new::<Did>(state, request, body)?;
    let did = match (free, number) {
        (Some(mut did), _) => {
            let sent = without_unknown(request, Did::RESOURCE, body, None);
            let sent = bare::<Did>(&sent);
            for (name, value) in sent.iter().filter(|(name, _)| *name != "phonenumber") {
                did.set(name, value);
            }
            did.set("partner_sid", blank.remove("partner_sid"));
            did.set("status", "assigned");
            did
        }
        (None, Some(number)) if external_too && !known && is_number(&number) => {
            order(state, blank, &number)
        }
        (None, Some(_)) => return Err(refuse("phonenumber", "this phonenumber is not available")),
        (None, None) => return Err(refuse("phonenumber", "no phonenumber is available")),
    };
    resource::store::<Did>(state, request, did, None)
}

/// Orders a number from another provider. Until the order is finished its status is the documented
/// one that promises least.
fn order(state: &mut State, mut did: Record, number: &str) -> Record {
    did.set("phonenumber", number);
    did.set("international_format", format!("+{number}"));
    did.set(
        "country_code",
        country_of(state, number)
            .and_then(|country| country.get("iso_3166_alpha_3"))
            .cloned(),
    );
    did.set("capabilities", VOICE);
    did.set("active_capabilities", 0);
    did.set("status", "available");
    did.set(EXTERNAL, "external");
    let done = state.now().plus(ORDER_TAKES);
    timers::at(
        state,
        done,
        "order finished",
        did.text("did_sid").unwrap_or_default(),
    );
    did
}

fn order_finished(state: &mut State, sid: &str, at: Moment) {
    state.update(DIDS, sid, |did| {
        did.set("status", "assigned");
        did.set("active_capabilities", VOICE);
    });
    if let Some(did) = state
        .get(DIDS, sid)
        .map(|did| bare::<Did>(did).into_owned())
    {
        let owner = did.text("partner_sid").map(str::to_owned);
        outbox::call_back(state, "phonenumber_order", None, owner.as_deref(), did, at);
    }
}

/// Assigned becomes aging. What the client had set goes; the number cannot be rented meanwhile.
fn release(state: &mut State, request: &Request<'_>) -> Outcome {
    let did = addressed::<Did>(state, request)?;
    let sid = request.segment("did_sid");
    state.remove(DID_MESSAGING, sid);
    timers::cancel(state, Did::SETTLED, sid);
    timers::cancel(state, "order finished", sid);
    if is_external(&did) {
        // It goes back to its provider and was never in the pool.
        state.remove(DIDS, sid);
        return Ok(Reply::empty(StatusCode::NO_CONTENT));
    }
    let blank = resource::defaults(&request.operation.document, "Did");
    let document = &request.operation.document;
    let settable = document.properties(document.schema("DidUpdate"));
    state.update(DIDS, sid, |did| {
        for (name, _) in settable {
            did.set(name, blank.get(name).cloned().unwrap_or_default());
        }
        did.set("campaign_sid", Json::Null);
        did.set(
            "active_capabilities",
            did.integer("capabilities").unwrap_or_default() & VOICE,
        );
        did.set("status", "aging");
    });
    let over = state.now().plus(aging_time(state, &did));
    timers::at(state, over, "aging over", sid);
    Ok(Reply::empty(StatusCode::NO_CONTENT))
}

/// Minutes, as the text says; the sample looks like seconds (notes, section 10, no. 9), which a
/// switch chooses. The longer reading is the safe one: a client must not count on having a number
/// back the next day.
fn aging_time(state: &State, did: &Record) -> Duration {
    let classification = did
        .text("classification_sid")
        .and_then(|sid| state.get(CLASSIFICATIONS, sid));
    let units = classification
        .and_then(|class| class.integer("aging_policy"))
        .unwrap_or(DEFAULT_AGING_POLICY);
    let units = u64::try_from(units).unwrap_or_default();
    let in_minutes = state
        .switches
        .is(switches::CARRIERX_AGING_POLICY_UNIT, "minutes");
    Duration::from_secs(units.saturating_mul(if in_minutes { 60 } else { 1 }))
}

fn aging_over(state: &mut State, sid: &str, _: Moment) {
    state.update(DIDS, sid, |did| did.set("status", "available"));
}

/// The reply that shows a number as the pool does.
pub(super) fn shown_from_pool(state: &State, request: &Request<'_>, did: &Record) -> Reply {
    Reply::json(StatusCode::OK, view(state, request, did))
}
