//! External numbers: numbers of other carriers, registered for messaging.
//!
//! Five fields change; `capabilities` never does. To change them, delete and register again.

use super::{
    dids::VOICE,
    enablement::{self, Messaging},
    reference::{country_of, digits_of, is_number},
    resource::{self, Kind, refuse, refuse_taken},
    tables::{EXTERNAL_DID_MESSAGING, EXTERNAL_DIDS},
    timers,
    update::Resource,
};
use crate::{
    json::{Json, Record},
    provider::Group,
    reply::{Outcome, Refusal},
    request::Request,
    state::State,
    store::Table,
    switches,
};

pub(super) const OPERATIONS: Group = &[
    ("listExternalDids", resource::list::<ExternalDid>),
    ("registerExternalDid", register),
    ("getExternalDid", resource::get::<ExternalDid>),
    ("updateExternalDid", resource::patch::<ExternalDid>),
    ("replaceExternalDid", resource::replace::<ExternalDid>),
    ("deleteExternalDid", resource::delete::<ExternalDid>),
    ("getExternalDidMessaging", enablement::get::<ExternalDid>),
    ("setExternalDidMessaging", enablement::set::<ExternalDid>),
];

pub(super) struct ExternalDid;

impl Kind for ExternalDid {
    const TABLE: Table = EXTERNAL_DIDS;
    const RESOURCE: Resource = Resource {
        schema: "ExternalDid",
        update: "ExternalDidUpdate",
        optional_in_put: &["transformations"],
    };

    fn check(
        state: &mut State,
        _: &Request<'_>,
        did: &mut Record,
        held: Option<&Record>,
    ) -> Result<(), Refusal> {
        if held.is_some() {
            return Ok(());
        }
        let capabilities = did.integer("capabilities").unwrap_or_default();
        if capabilities & VOICE != 0 {
            return Err(refuse(
                "capabilities",
                "voice is not available on external numbers",
            ));
        }
        let digits = did.text("phonenumber").and_then(digits_written);
        let digits = digits
            .ok_or_else(|| refuse("phonenumber", "must be an E.164 number of 7 to 15 digits"))?;
        did.set("phonenumber", digits.as_str());
        refuse_taken::<Self>(
            state,
            did,
            &["phonenumber"],
            "this phonenumber already exists",
        )?;
        let country = country_of(state, &digits);
        did.set(
            "country_code",
            country
                .and_then(|country| country.get("iso_3166_alpha_3"))
                .cloned(),
        );
        did.set("international_format", format!("+{digits}"));
        Ok(())
    }

    fn remove(state: &mut State, _: &Request<'_>, did: &Record) -> Result<(), Refusal> {
        let sid = did.text(EXTERNAL_DIDS.key).unwrap_or_default();
        state.remove(EXTERNAL_DID_MESSAGING, sid);
        timers::cancel(state, Self::SETTLED, sid);
        Ok(())
    }
}

/// Their type is p2p when it is left out, as in the only sample.
impl Messaging for ExternalDid {
    const MESSAGING: Table = EXTERNAL_DID_MESSAGING;
    const SETTLED: &'static str = "external messaging settled";
    const DEFAULT_TYPE: &'static str = "p2p";
    const IS_NEW_UNTIL_SET: bool = true;
}

/// The digits of a number that is written with or without its plus sign, and in no other way.
fn digits_written(number: &str) -> Option<String> {
    let written = number.strip_prefix('+').unwrap_or(number);
    let digits = digits_of(written);
    (digits == written && is_number(&digits)).then_some(digits)
}

/// "Equals capabilities after registration", say table and samples; messaging "stays off until it
/// is enabled", says the text (notes, section 10, no. 19).
fn register(state: &mut State, request: &Request<'_>) -> Outcome {
    let mut did = resource::new::<ExternalDid>(state, request, request.body())?;
    // Samples of a registration have neither.
    for name in ["id", "transformations"] {
        if !request.body().contains(name) {
            did.remove(name);
        }
    }
    let on = state
        .switches
        .is(switches::CARRIERX_EXTERNAL_DID_MESSAGING, "on");
    let active = did.get("capabilities").cloned().filter(|_| on);
    did.set("active_capabilities", active.unwrap_or(0.into()));
    did.set("status", "assigned");
    for (name, unset) in [
        ("name", Json::from("N/A")),
        ("attributes", Record::new().into()),
    ] {
        if did.present(name).is_none() {
            did.set(name, unset);
        }
    }
    resource::store::<ExternalDid>(state, request, did, None)
}
