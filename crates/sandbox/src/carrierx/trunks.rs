//! Trunks: the members of a trunk group, each tied to an endpoint.

use super::{
    access_control::check_lists_for_calls,
    endpoints::in_sight,
    resource::{self, Kind, addressed, resource},
    tables::{ENDPOINTS, LOCATIONS, TRUNK_GROUPS, TRUNKS},
    trunk_groups::TrunkGroup,
    update::Resource,
};
use crate::{
    json::{Json, Record},
    provider::Group,
    reply::{Outcome, Refusal},
    request::Request,
    state::State,
    store::Table,
};

pub(super) const OPERATIONS: Group = &[
    ("listTrunks", list),
    ("createTrunk", create),
    ("getTrunk", resource::get::<Trunk>),
    ("updateTrunk", resource::patch::<Trunk>),
    ("replaceTrunk", resource::replace::<Trunk>),
    ("deleteTrunk", resource::delete::<Trunk>),
];

/// The member that tells a trunk's group. No reply shows it: the group is in the path.
const GROUP: &str = "trunk_group_sid";

pub(super) struct Trunk;

impl Kind for Trunk {
    const TABLE: Table = TRUNKS;
    const RESOURCE: Resource = resource("Trunk", "TrunkUpdate");
    const HIDDEN: &'static [&'static str] = &[GROUP];
    const REFERENCES: &'static [(&'static str, Table)] = &[("endpoint_sid", ENDPOINTS)];

    /// A trunk is where its group is.
    fn sees(state: &State, request: &Request<'_>, trunk: &Record) -> bool {
        let sid = request.segment(GROUP);
        trunk.text(GROUP) == Some(sid)
            && state
                .get(TRUNK_GROUPS, sid)
                .is_some_and(|group| in_sight(state, request, group))
    }

    fn check(
        state: &mut State,
        request: &Request<'_>,
        trunk: &mut Record,
        _: Option<&Record>,
    ) -> Result<(), Refusal> {
        let location = trunk.text("location_sid");
        if location.is_some_and(|sid| state.get(LOCATIONS, sid).is_none()) {
            return Err(resource::refuse("location_sid", "cannot find item by sid"));
        }
        check_lists_for_calls(state, request, trunk)
    }
}

/// The trunks of a group.
pub(super) fn of_group<'a>(state: &'a State, sid: &str) -> impl Iterator<Item = &'a Record> {
    state
        .rows(TRUNKS)
        .filter(move |trunk| trunk.text(GROUP) == Some(sid))
}

fn list(state: &mut State, request: &Request<'_>) -> Outcome {
    addressed::<TrunkGroup>(state, request)?;
    resource::list::<Trunk>(state, request)
}

fn create(state: &mut State, request: &Request<'_>) -> Outcome {
    addressed::<TrunkGroup>(state, request)?;
    let trunk = add(state, request, request.segment(GROUP), request.body())?;
    Ok(resource::shown::<Trunk>(state, request, &trunk))
}

/// A new trunk of a group.
pub(super) fn add(
    state: &mut State,
    request: &Request<'_>,
    group: &str,
    sent: &Record,
) -> Result<Record, Refusal> {
    let mut trunk = resource::new::<Trunk>(state, request, sent)?;
    if trunk.get("allow_transfer").is_none_or(Json::is_null) {
        // An enum in the newer table, a boolean in every sample (notes, section 10, no. 6).
        trunk.set("allow_transfer", false);
    }
    trunk.set(GROUP, group);
    resource::keep::<Trunk>(state, request, trunk, None)
}
