//! Trunk groups: sets of trunks with rules for routing and failure.

use std::borrow::Cow;

use http::StatusCode;

use super::{
    access_control::check_lists_for_calls,
    arguments::asks,
    auth::holds,
    errors::plain,
    resource::{self, Kind, bare, detach, refuse, resource},
    tables::{DIDS, LRN_PREFIXES, PREFIXES, TRUNK_GROUPS, TRUNKS},
    trunks::{self, Trunk},
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
    ("listTrunkGroups", resource::list::<TrunkGroup>),
    ("createTrunkGroup", create),
    ("getTrunkGroup", resource::get::<TrunkGroup>),
    ("updateTrunkGroup", resource::patch::<TrunkGroup>),
    ("replaceTrunkGroup", resource::replace::<TrunkGroup>),
    ("deleteTrunkGroup", resource::delete::<TrunkGroup>),
];

pub(super) struct TrunkGroup;

impl Kind for TrunkGroup {
    const TABLE: Table = TRUNK_GROUPS;
    const RESOURCE: Resource = resource("TrunkGroup", "TrunkGroupUpdate");

    fn show<'a>(state: &State, request: &Request<'_>, group: &'a Record) -> Cow<'a, Record> {
        if !asks(request, "with_trunks") {
            return Cow::Borrowed(group);
        }
        let sid = group.text("trunk_group_sid").unwrap_or_default();
        let members: Vec<_> = trunks::of_group(state, sid)
            .map(|trunk| bare::<Trunk>(trunk).into_owned())
            .collect();
        let mut shown = group.clone();
        shown.set("trunks", members);
        Cow::Owned(shown)
    }

    fn check(
        state: &mut State,
        request: &Request<'_>,
        group: &mut Record,
        _: Option<&Record>,
    ) -> Result<(), Refusal> {
        group.remove("trunks");
        for name in ["hard_failure_codes", "soft_failure_codes"] {
            if group.text(name).is_some_and(|codes| !is_code_list(codes)) {
                return Err(refuse(
                    name,
                    "must be SIP codes, each ended by a semicolon, such as 408;503;",
                ));
            }
        }
        check_lists_for_calls(state, request, group)
    }

    fn remove(state: &mut State, _: &Request<'_>, group: &Record) -> Result<(), Refusal> {
        let sid = group.text("trunk_group_sid").unwrap_or_default();
        let members: Vec<_> = trunks::of_group(state, sid)
            .filter_map(|trunk| trunk.text("trunk_sid"))
            .map(str::to_owned)
            .collect();
        for trunk in members {
            state.remove(TRUNKS, trunk);
        }
        detach(
            state,
            &[DIDS, PREFIXES, LRN_PREFIXES],
            "trunk_group_sid",
            sid,
        );
        detach(
            state,
            &[PREFIXES, LRN_PREFIXES],
            "source_trunk_group_sid",
            sid,
        );
        Ok(())
    }
}

/// `408;503;`
fn is_code_list(codes: &str) -> bool {
    let well_formed =
        |code: &str| code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_digit());
    codes.is_empty()
        || codes
            .strip_suffix(';')
            .is_some_and(|codes| codes.split(';').all(well_formed))
}

/// Trunks come along with `with_trunks=true`. Without it they are refused, not ignored: the pages
/// do not say, and a group that silently lacks its trunks would route nothing.
fn create(state: &mut State, request: &Request<'_>) -> Outcome {
    let mut group = resource::new::<TrunkGroup>(state, request, request.body())?;
    let members = group.remove("trunks");
    let members = members
        .as_ref()
        .and_then(Json::as_array)
        .unwrap_or_default();
    if !members.is_empty() && !asks(request, "with_trunks") {
        return Err(refuse(
            "trunks",
            "trunks are created with the query argument with_trunks=true",
        ));
    }
    if !members.is_empty() && !holds(&request.caller, "trunk_groups.trunks.create") {
        return Err(plain(StatusCode::FORBIDDEN, "Forbidden").into());
    }
    let group = resource::keep::<TrunkGroup>(state, request, group, None)?;
    let sid = group.text("trunk_group_sid").unwrap_or_default();
    for sent in members.iter().filter_map(Json::as_record) {
        trunks::add(state, request, sid, sent)?;
    }
    Ok(resource::shown::<TrunkGroup>(state, request, &group))
}

#[cfg(test)]
mod tests {
    use super::is_code_list;

    #[test]
    fn every_code_ends_with_a_semicolon() {
        for codes in ["", "408;", "408;480;503;"] {
            assert!(is_code_list(codes), "{codes}");
        }
        for codes in [
            "408",
            "408;503",
            ";",
            "408;;503;",
            "40;",
            "408,503;",
            "4o8;",
        ] {
            assert!(!is_code_list(codes), "{codes}");
        }
    }
}
