//! Dated parent relations between business entities: advisers and dealer groups above investors.
//!
//! Child and parent together select a relation, so there is one per pair. It is ended by setting
//! `activeTo`; no chain of relations may close into a circle, whatever their dates.

use crate::{
    json::{Json, Record},
    reply::{Outcome, Refusal},
    request::{Query, Request},
    seveng::{
        envelope::{found, refused, success},
        replacement::whole,
        select::{BIZ_ENTITY, Reference},
        tables::PARENTS,
    },
    state::State,
};

const CHILD: Reference = BIZ_ENTITY.named();
const PARENT: Reference = BIZ_ENTITY.as_("parentBizEntityID", "parentExternalBizEntityId");
/// The query of the delete call spells it differently.
const PARENT_IN_QUERY: Reference = BIZ_ENTITY.as_("parentBizEntityID", "externalParentBizEntityId");
const DEALER_GROUP: Reference =
    BIZ_ENTITY.as_("dealerGroupBizEntityID", "externalDealerGroupBizEntityId");

pub(super) fn create(state: &mut State, request: &Request<'_>) -> Outcome {
    let relation = relation(state, request)?;
    let key = relation.text(PARENTS.key).unwrap_or_default();
    if state.get(PARENTS, key).is_some() {
        return Err(refused(format!(
            "The parent relation {key} exists already."
        )));
    }
    let [child, parent] = ends(&relation);
    if is_above(state, child, parent) {
        return Err(refused(format!(
            "Business entity {child} would be above itself: parent relations must not be circular."
        )));
    }
    state.put(PARENTS, relation.clone());
    Ok(found(show(state, relation)))
}

pub(super) fn update(state: &mut State, request: &Request<'_>) -> Outcome {
    let relation = relation(state, request)?;
    held(state, ends(&relation))?;
    state.put(PARENTS, relation.clone());
    let message = "BizEntityParent updated successfully";
    Ok(success(Some(message), 1, show(state, relation)))
}

pub(super) fn delete(state: &mut State, request: &Request<'_>) -> Outcome {
    let query: &Query = &request.query;
    let child = BIZ_ENTITY.id(CHILD.required(state, query)?);
    let parent = BIZ_ENTITY.id(PARENT_IN_QUERY.required(state, query)?);
    let key = held(state, [child, parent])?;
    state.remove(PARENTS, key);
    let message = "BizEntityParent deleted successfully";
    Ok(success(Some(message), 0, Json::Null))
}

/// Takes away the relations of an entity that goes, on either end.
pub(super) fn remove_all(state: &mut State, entity: i64) {
    let relations = state
        .rows(PARENTS)
        .filter(|row| ends(row).contains(&entity));
    let keys: Vec<_> = relations
        .filter_map(|row| row.text(PARENTS.key))
        .map(str::to_owned)
        .collect();
    for key in keys {
        state.remove(PARENTS, key);
    }
}

/// The relation a body stands for. The dealer group is optional: it has no badge that says so, but
/// is not among the requirements either.
fn relation(state: &State, request: &Request<'_>) -> Result<Record, Refusal> {
    let body = request.body();
    let mut relation = whole(&request.operation.document, "BizEntityParent", body);
    let id = |reference: Reference| {
        let entity = reference.agreed_required(state, body)?;
        Ok::<_, Refusal>(BIZ_ENTITY.id(entity))
    };
    let (child, parent) = (id(CHILD)?, id(PARENT)?);
    let dealer_group = DEALER_GROUP.agreed(state, body)?;
    relation.set(PARENTS.key, key(child, parent));
    relation.set(CHILD.native, child);
    relation.set(PARENT.native, parent);
    relation.set(
        DEALER_GROUP.native,
        dealer_group.map(|entity| BIZ_ENTITY.id(entity)),
    );
    let days = ["activeFrom", "activeTo"].map(|name| relation.text(name));
    if let [Some(from), Some(to)] = days
        && to < from
    {
        return Err(refused(format!(
            "activeTo {to} must not be before activeFrom {from}."
        )));
    }
    Ok(relation)
}

/// The key of a relation that must be there.
fn held(state: &State, [child, parent]: [i64; 2]) -> Result<String, Refusal> {
    let key = key(child, parent);
    match state.get(PARENTS, &key) {
        Some(_) => Ok(key),
        None => Err(refused(format!(
            "No record was found: business entity {parent} is no parent of {child}."
        ))),
    }
}

fn key(child: i64, parent: i64) -> String {
    format!("{child}/{parent}")
}

fn ends(relation: &Record) -> [i64; 2] {
    [CHILD, PARENT].map(|end| relation.integer(end.native).unwrap_or_default())
}

/// Is the first entity the second one, or anywhere above it?
fn is_above(state: &State, entity: i64, below: i64) -> bool {
    let mut reached = vec![below];
    let mut next = 0;
    while let Some(&current) = reached.get(next) {
        if current == entity {
            return true;
        }
        let parents = state.rows(PARENTS).map(ends);
        let above = parents.filter(|[child, _]| *child == current);
        for [_, parent] in above {
            if !reached.contains(&parent) {
                reached.push(parent);
            }
        }
        next += 1;
    }
    false
}

fn show(state: &State, mut relation: Record) -> Record {
    relation.remove(PARENTS.key);
    for end in [CHILD, PARENT, DEALER_GROUP] {
        let entity = relation.integer(end.native);
        let entity = entity.and_then(|id| state.get(BIZ_ENTITY.table, id));
        let external = entity.and_then(|entity| entity.get(BIZ_ENTITY.external));
        relation.set(end.external, external.cloned().unwrap_or_default());
    }
    relation
}
