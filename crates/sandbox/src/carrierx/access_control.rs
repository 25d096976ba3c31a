//! Access control: rules, the lists of rules on partners, trunk groups and trunks, and which lists
//! are in force.
//!
//! A partner sees the rules of its parent too, and cannot change them.

use std::borrow::Cow;

use http::StatusCode;

use super::{
    endpoints::in_sight,
    errors::{no_item, plain},
    list as lists,
    resource::{self, Kind, bare, refuse, resource},
    tables::{PARTNERS, RULES, TRUNK_GROUPS, TRUNKS},
    update::Resource,
};
use crate::{
    json::{Json, Record, record},
    provider::Group,
    reply::{Outcome, Refusal},
    request::Request,
    state::State,
    store::Table,
};

pub(super) const OPERATIONS: Group = &[
    ("listAccessControlRules", resource::list::<Rule>),
    ("createAccessControlRule", resource::create::<Rule>),
    ("getAccessControlRule", resource::get::<Rule>),
    ("updateAccessControlRule", resource::patch::<Rule>),
    ("replaceAccessControlRule", resource::replace::<Rule>),
    ("deleteAccessControlRule", resource::delete::<Rule>),
    ("listEffectiveCallAcls", effective_for_calls),
    ("listEffectiveSmsAcls", effective_for_messages),
];

/// Whose rule it is. No reply shows it; `read_only` says what the caller needs to know.
const OWNER: &str = "partner_sid";

struct Rule;

impl Kind for Rule {
    const TABLE: Table = RULES;
    const RESOURCE: Resource = resource("AccessControlRule", "AccessControlRuleUpdate");
    const HIDDEN: &'static [&'static str] = &[OWNER];

    fn sees(state: &State, request: &Request<'_>, rule: &Record) -> bool {
        is_own(request, rule) || owner(rule) == parent(state, request)
    }

    fn show<'a>(_: &State, request: &Request<'_>, rule: &'a Record) -> Cow<'a, Record> {
        let mut shown = bare::<Self>(rule).into_owned();
        shown.set("read_only", !is_own(request, rule));
        Cow::Owned(shown)
    }

    fn check(
        _: &mut State,
        request: &Request<'_>,
        rule: &mut Record,
        held: Option<&Record>,
    ) -> Result<(), Refusal> {
        if held.is_some_and(|held| !is_own(request, held)) {
            return Err(plain(StatusCode::FORBIDDEN, "Forbidden").into());
        }
        rule.set(
            OWNER,
            request.caller.get(OWNER).cloned().unwrap_or_default(),
        );
        rule.set("read_only", false);
        Ok(())
    }

    fn remove(_: &mut State, request: &Request<'_>, rule: &Record) -> Result<(), Refusal> {
        if is_own(request, rule) {
            Ok(())
        } else {
            Err(plain(StatusCode::FORBIDDEN, "Forbidden").into())
        }
    }
}

fn owner(rule: &Record) -> Option<&str> {
    rule.text(OWNER)
}

fn is_own(request: &Request<'_>, rule: &Record) -> bool {
    owner(rule).is_some() && owner(rule) == request.caller.text(OWNER)
}

fn parent<'a>(state: &'a State, request: &Request<'_>) -> Option<&'a str> {
    state
        .get(PARTNERS, request.caller.text(OWNER)?)?
        .text("parent_sid")
}

/// Checks the lists of a partner, trunk group or trunk: their rules have to be there.
pub(super) fn check_lists(
    state: &State,
    request: &Request<'_>,
    object: &mut Record,
) -> Result<(), Refusal> {
    for member in ["acls", "parent_assigned_acls"] {
        let Some(Json::Array(lists)) = object.get_mut(member) else {
            continue;
        };
        for (index, list) in lists.iter_mut().enumerate() {
            let Json::Object(list) = list else { continue };
            let rules = list
                .get("access_control_rules")
                .and_then(Json::as_array)
                .unwrap_or_default();
            let known = |rule: &Json| {
                let rule = rule.as_text().and_then(|sid| state.get(RULES, sid));
                rule.is_some_and(|rule| Rule::sees(state, request, rule))
            };
            if !rules.iter().all(known) {
                return Err(refuse(
                    &format!("{member}.{index}.access_control_rules"),
                    "cannot find item by sid",
                ));
            }
            for action in ["sms_action_false", "sms_action_true"] {
                if !list.contains(action) {
                    list.set(action, Json::Null);
                }
            }
        }
    }
    Ok(())
}

/// The lists of trunk groups and trunks decide about calls only.
pub(super) fn check_lists_for_calls(
    state: &State,
    request: &Request<'_>,
    object: &mut Record,
) -> Result<(), Refusal> {
    check_lists(state, request, object)?;
    if let Some(Json::Array(lists)) = object.get_mut("acls") {
        for list in lists {
            if let Json::Object(list) = list {
                list.set("sms_action_false", Json::Null);
                list.set("sms_action_true", Json::Null);
            }
        }
    }
    Ok(())
}

fn effective_for_calls(state: &mut State, request: &Request<'_>) -> Outcome {
    effective(state, request, ["voice_action_false", "voice_action_true"])
}

fn effective_for_messages(state: &mut State, request: &Request<'_>) -> Outcome {
    effective(state, request, ["sms_action_false", "sms_action_true"])
}

/// The lists that decide, from the topmost owner down to what was asked about. Layers without a
/// list are left out, as in the sample.
fn effective(state: &State, request: &Request<'_>, actions: [&str; 2]) -> Outcome {
    let direction = request.query.get("direction");
    let in_force = |list: &&Json| {
        let list = list.as_record();
        let decides =
            list.is_some_and(|list| actions.iter().any(|action| list.present(action).is_some()));
        let of_list = list.and_then(|list| list.text("direction"));
        decides && (direction.is_none() || of_list == direction || of_list == Some("any"))
    };
    let chain = chain(state, request)?;
    let layers = chain.into_iter().enumerate().filter_map(|(layer, owner)| {
        let lists = ["parent_assigned_acls", "acls"]
            .into_iter()
            .filter_map(|member| owner.get(member)?.as_array());
        let lists: Vec<Json> = lists.flatten().filter(in_force).cloned().collect();
        (!lists.is_empty()).then(|| record! { "effective_acls": lists, "layer": layer })
    });
    let layers: Vec<_> = layers.collect();
    Ok(lists::page(state, request, layers.iter())?.into())
}

/// The partners above what was asked about, the topmost first, then the trunk group and the trunk.
fn chain<'a>(state: &'a State, request: &Request<'_>) -> Result<Vec<&'a Record>, Refusal> {
    let asked = |name: &str, table: Table| match request.query.get(name) {
        None => Ok(None),
        Some(sid) => state.get(table, sid).map(Some).ok_or_else(no_item),
    };
    let trunk = asked("trunk_sid", TRUNKS)?;
    let group = match trunk.and_then(|trunk| trunk.text("trunk_group_sid")) {
        Some(sid) => state.get(TRUNK_GROUPS, sid),
        None => asked("trunk_group_sid", TRUNK_GROUPS)?,
    };
    let of_group = group.and_then(|group| state.get(PARTNERS, group.text(OWNER)?));
    let own = || state.get(PARTNERS, request.caller.text(OWNER)?);
    let partner = asked(OWNER, PARTNERS)?
        .or(of_group)
        .or_else(own)
        .ok_or_else(no_item)?;
    if !in_sight(state, request, partner)
        || group.is_some_and(|group| !in_sight(state, request, group))
    {
        return Err(no_item());
    }
    let mut chain = vec![partner];
    while let Some(parent) = chain[0]
        .text("parent_sid")
        .and_then(|sid| state.get(PARTNERS, sid))
    {
        // Records can be loaded from a file, and a file can make a partner its own ancestor.
        if chain.contains(&parent) {
            break;
        }
        chain.insert(0, parent);
    }
    chain.extend(group);
    chain.extend(trunk);
    Ok(chain)
}
