//! What groups and routes numbers: DID groups, prefixes, LRN prefixes, short codes.
//!
//! Short codes are assigned by support; here they come with the seed.

use super::{
    resource::{self, Kind, detach, refuse, resource},
    tables::{DID_GROUPS, DIDS, LRN_PREFIXES, PREFIXES, SHORT_CODES, TRUNK_GROUPS},
    update::Resource,
};
use crate::{
    json::Record, provider::Group, reply::Refusal, request::Request, state::State, store::Table,
};

pub(super) const OPERATIONS: Group = &[
    ("listDidGroups", resource::list::<DidGroup>),
    ("createDidGroup", resource::create::<DidGroup>),
    ("getDidGroup", resource::get::<DidGroup>),
    ("updateDidGroup", resource::patch::<DidGroup>),
    ("replaceDidGroup", resource::replace::<DidGroup>),
    ("deleteDidGroup", resource::delete::<DidGroup>),
    ("listPrefixes", resource::list::<Prefix>),
    ("createPrefix", resource::create::<Prefix>),
    ("getPrefix", resource::get::<Prefix>),
    ("updatePrefix", resource::patch::<Prefix>),
    ("replacePrefix", resource::replace::<Prefix>),
    ("deletePrefix", resource::delete::<Prefix>),
    ("listLrnPrefixes", resource::list::<LrnPrefix>),
    ("createLrnPrefix", resource::create::<LrnPrefix>),
    ("getLrnPrefix", resource::get::<LrnPrefix>),
    ("updateLrnPrefix", resource::patch::<LrnPrefix>),
    ("replaceLrnPrefix", resource::replace::<LrnPrefix>),
    ("deleteLrnPrefix", resource::delete::<LrnPrefix>),
    ("listShortCodes", resource::list::<ShortCode>),
    ("getShortCode", resource::get::<ShortCode>),
    ("updateShortCode", resource::patch::<ShortCode>),
    ("replaceShortCode", resource::replace::<ShortCode>),
];

struct DidGroup;

impl Kind for DidGroup {
    const TABLE: Table = DID_GROUPS;
    const RESOURCE: Resource = resource("DidGroup", "DidGroupUpdate");

    fn remove(state: &mut State, _: &Request<'_>, group: &Record) -> Result<(), Refusal> {
        detach(
            state,
            &[DIDS, SHORT_CODES],
            "did_group_sid",
            group.text("did_group_sid").unwrap_or_default(),
        );
        Ok(())
    }
}

const TRUNK_GROUPS_OF_PREFIX: &[(&str, Table)] = &[
    ("source_trunk_group_sid", TRUNK_GROUPS),
    ("trunk_group_sid", TRUNK_GROUPS),
];

struct Prefix;

impl Kind for Prefix {
    const TABLE: Table = PREFIXES;
    const RESOURCE: Resource = resource("Prefix", "PrefixUpdate");
    const REFERENCES: &'static [(&'static str, Table)] = TRUNK_GROUPS_OF_PREFIX;

    fn check(
        _: &mut State,
        _: &Request<'_>,
        prefix: &mut Record,
        _: Option<&Record>,
    ) -> Result<(), Refusal> {
        check_digits(prefix)
    }
}

struct LrnPrefix;

impl Kind for LrnPrefix {
    const TABLE: Table = LRN_PREFIXES;
    const RESOURCE: Resource = resource("LrnPrefix", "LrnPrefixUpdate");
    const REFERENCES: &'static [(&'static str, Table)] = TRUNK_GROUPS_OF_PREFIX;

    fn check(
        _: &mut State,
        _: &Request<'_>,
        prefix: &mut Record,
        _: Option<&Record>,
    ) -> Result<(), Refusal> {
        check_digits(prefix)
    }
}

fn check_digits(prefix: &Record) -> Result<(), Refusal> {
    let digits = prefix.text("prefix").unwrap_or_default();
    let is_prefix =
        (1..=15).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    if is_prefix {
        Ok(())
    } else {
        Err(refuse("prefix", "must be the leading digits of a number"))
    }
}

struct ShortCode;

impl Kind for ShortCode {
    const TABLE: Table = SHORT_CODES;
    const RESOURCE: Resource = resource("ShortCode", "ShortCodeUpdate");
    const REFERENCES: &'static [(&'static str, Table)] = &[("did_group_sid", DID_GROUPS)];
}
