//! What the kinds of objects have in common: list, create, read, change, delete.
//!
//! Most of CarrierX is one pattern: an object with a SID that belongs to a partner and whose
//! members can be set on creation, by an update, or never. The document says which, and what they
//! start as. A kind of object is its table, its schemas, and what differs:
//!
//! ```text
//! struct DidGroup;
//! impl Kind for DidGroup {
//!     const TABLE: Table = DID_GROUPS;
//!     const RESOURCE: Resource = resource("DidGroup", "DidGroupUpdate");
//! }
//!
//! pub(super) const OPERATIONS: Group = &[("listDidGroups", list::<DidGroup>), …];
//! ```

use std::borrow::Cow;

use http::StatusCode;
use serde_json::Value;

use super::{
    endpoints::in_sight,
    errors::{invalid, item, items, no_item},
    list as lists,
    tables::PARTNERS,
    update::{self, Resource, without_unknown},
};
use crate::{
    json::{Json, Record, record},
    reply::{Outcome, Refusal, Reply},
    request::Request,
    spec::Document,
    state::State,
    store::Table,
};

/// A kind of object. Its table is keyed by the member that its paths name too.
pub(super) trait Kind: Sized {
    const TABLE: Table;
    const RESOURCE: Resource;
    /// Members that name an object of another table.
    const REFERENCES: &'static [(&'static str, Table)] = &[];
    /// Members that only the sandbox knows: no reply shows them, no request sets them.
    const HIDDEN: &'static [&'static str] = &[];
    /// Lists tell how many there are in all.
    const COUNTED: bool = true;

    /// Is the object in the caller's sight?
    fn sees(state: &State, request: &Request<'_>, object: &Record) -> bool {
        in_sight(state, request, object)
    }

    /// The object as replies show it.
    fn show<'a>(_state: &State, _request: &Request<'_>, object: &'a Record) -> Cow<'a, Record> {
        bare::<Self>(object)
    }

    /// Completes and checks an object before it is stored; `held` is what it was, if it was there.
    fn check(
        _state: &mut State,
        _request: &Request<'_>,
        _object: &mut Record,
        _held: Option<&Record>,
    ) -> Result<(), Refusal> {
        Ok(())
    }

    /// Takes along what goes with an object, or refuses to let it go.
    fn remove(_state: &mut State, _request: &Request<'_>, _object: &Record) -> Result<(), Refusal> {
        Ok(())
    }
}

/// A resource whose PUT takes everything that can be written.
pub(super) const fn resource(schema: &'static str, update: &'static str) -> Resource {
    Resource {
        schema,
        update,
        optional_in_put: &[],
    }
}

/// A resource that is only read.
pub(super) const fn read_only(schema: &'static str) -> Resource {
    resource(schema, schema)
}

/// One page of what is in sight.
pub(super) fn list<K: Kind>(state: &mut State, request: &Request<'_>) -> Outcome {
    list_where::<K>(state, request, |_| true)
}

/// One page of what is in sight and wanted.
pub(super) fn list_where<K: Kind>(
    state: &State,
    request: &Request<'_>,
    wanted: impl Fn(&Record) -> bool,
) -> Outcome {
    let rows: Vec<_> = visible::<K>(state, request)
        .filter(|row| wanted(row))
        .map(|row| K::show(state, request, row))
        .collect();
    let page = lists::page(state, request, rows.iter().map(AsRef::as_ref))?;
    Ok(if K::COUNTED { page } else { page.uncounted() }.into())
}

/// Everything in sight, in the order of creation.
pub(super) fn visible<'a, K: Kind>(
    state: &'a State,
    request: &'a Request<'_>,
) -> impl Iterator<Item = &'a Record> {
    state
        .rows(K::TABLE)
        .filter(move |row| K::sees(state, request, row))
}

pub(super) fn get<K: Kind>(state: &mut State, request: &Request<'_>) -> Outcome {
    let object = addressed::<K>(state, request)?;
    Ok(shown::<K>(state, request, &object))
}

pub(super) fn create<K: Kind>(state: &mut State, request: &Request<'_>) -> Outcome {
    let object = new::<K>(state, request, request.body())?;
    store::<K>(state, request, object, None)
}

pub(super) fn patch<K: Kind>(state: &mut State, request: &Request<'_>) -> Outcome {
    change::<K>(state, request, update::patch)
}

pub(super) fn replace<K: Kind>(state: &mut State, request: &Request<'_>) -> Outcome {
    change::<K>(state, request, update::replace)
}

pub(super) fn delete<K: Kind>(state: &mut State, request: &Request<'_>) -> Outcome {
    let object = addressed::<K>(state, request)?;
    K::remove(state, request, &object)?;
    state.remove(K::TABLE, request.segment(K::TABLE.key));
    Ok(Reply::empty(StatusCode::NO_CONTENT))
}

type Update = fn(&State, &Request<'_>, Resource, &Record) -> Result<Record, Refusal>;

fn change<K: Kind>(state: &mut State, request: &Request<'_>, update: Update) -> Outcome {
    let held = addressed::<K>(state, request)?;
    // What counts as unchanged is what the client saw.
    let seen = K::show(state, request, &held).into_owned();
    let mut changed = update(state, request, K::RESOURCE, &seen)?;
    for name in K::HIDDEN {
        changed.remove(name);
        held.get(name)
            .into_iter()
            .for_each(|value| changed.set(*name, value));
    }
    if changed.contains("date_modified") {
        changed.set("date_modified", state.now().with_millis());
    }
    store::<K>(state, request, changed, Some(&held))
}

/// The object that the path names, if it is in sight.
pub(super) fn addressed<K: Kind>(state: &State, request: &Request<'_>) -> Result<Record, Refusal> {
    named::<K>(state, request, request.segment(K::TABLE.key)).ok_or_else(no_item)
}

/// The object of this SID, if it is in sight.
pub(super) fn named<K: Kind>(state: &State, request: &Request<'_>, sid: &str) -> Option<Record> {
    state
        .get(K::TABLE, sid)
        .filter(|object| K::sees(state, request, object))
        .cloned()
}

/// An object without what only the sandbox knows.
pub(super) fn bare<K: Kind>(object: &Record) -> Cow<'_, Record> {
    if !K::HIDDEN.iter().any(|name| object.contains(name)) {
        return Cow::Borrowed(object);
    }
    let mut bare = object.clone();
    bare.retain(|name| !K::HIDDEN.contains(&name));
    Cow::Owned(bare)
}

/// The reply that shows one object.
pub(super) fn shown<K: Kind>(state: &State, request: &Request<'_>, object: &Record) -> Reply {
    let object = K::show(state, request, object);
    Reply::json(StatusCode::OK, lists::view(state, request, &object))
}

/// Checks an object, stores it and shows it.
pub(super) fn store<K: Kind>(
    state: &mut State,
    request: &Request<'_>,
    object: Record,
    held: Option<&Record>,
) -> Outcome {
    let object = keep::<K>(state, request, object, held)?;
    Ok(shown::<K>(state, request, &object))
}

/// Checks an object and stores it.
pub(super) fn keep<K: Kind>(
    state: &mut State,
    request: &Request<'_>,
    mut object: Record,
    held: Option<&Record>,
) -> Result<Record, Refusal> {
    for (member, table) in K::REFERENCES.iter().chain(&[("partner_sid", PARTNERS)]) {
        let named = object
            .text(member)
            .filter(|sid| held.is_none_or(|held| held.text(member) != Some(sid)));
        if let Some(sid) = named {
            let found = state
                .get(*table, sid)
                .is_some_and(|found| in_sight(state, request, found));
            if !found && *member != K::TABLE.key {
                return Err(refuse(member, "cannot find item by sid"));
            }
        }
    }
    K::check(state, request, &mut object, held)?;
    state.put(K::TABLE, object.clone());
    Ok(object)
}

/// A new object: its documented defaults, a SID, its owner, and what was sent.
pub(super) fn new<K: Kind>(
    state: &mut State,
    request: &Request<'_>,
    sent: &Record,
) -> Result<Record, Refusal> {
    let document = &request.operation.document;
    refuse_fixed(document, K::RESOURCE.schema, sent)?;
    let mut object = defaults(document, K::RESOURCE.schema);
    let now = state.now().with_millis();
    let born = record! {
        "partner_sid": request.caller.get("partner_sid").cloned(),
        "date_created": now.clone(),
        "date_modified": now,
    };
    for (name, value) in born {
        if object.contains(&name) {
            object.set(name, value);
        }
    }
    let sent = without_unknown(request, K::RESOURCE, sent, None);
    for (name, value) in bare::<K>(&sent).iter() {
        if name != "partner_sid" || !value.is_null() {
            object.set(name, value);
        }
    }
    object.set(K::TABLE.key, state.next_sid());
    Ok(object)
}

/// Refuses values for members that a creation cannot set.
fn refuse_fixed(document: &Document, schema: &str, sent: &Record) -> Result<(), Refusal> {
    let fixed = document
        .properties(document.schema(schema))
        .into_iter()
        .filter(|(name, property)| {
            let access = property["x-access"].as_array();
            let settable = access.is_none_or(|access| access.iter().any(|class| class == "create"));
            !settable && sent.present(name).is_some()
        });
    let fixed: Vec<_> = fixed.map(|(name, _)| name).collect();
    if fixed.is_empty() {
        Ok(())
    } else {
        Err(invalid(items(fixed, "this field is read-only")))
    }
}

/// An object of which nothing was set yet: documented defaults, else null, `[]` or `{}`. Deprecated
/// members and those of administrators stay away, as does the partner, which is embedded on request.
pub(super) fn defaults(document: &Document, schema: &str) -> Record {
    let properties = document.properties(document.schema(schema)).into_iter();
    let ordinary = properties.filter(|(name, property)| {
        let for_administrators = property["x-access"]
            .as_array()
            .is_some_and(|access| access.iter().any(|class| class == "admin"));
        *name != "partner" && property["deprecated"] != true && !for_administrators
    });
    ordinary
        .map(|(name, property)| (name.to_owned(), default_of(document, property)))
        .collect()
}

fn default_of(document: &Document, property: &Value) -> Json {
    if let Some(default) = property.get("default") {
        return default.into();
    }
    if document.allows_type(property, "null") {
        return Json::Null;
    }
    if document.allows_type(property, "array") {
        return Vec::<Json>::new().into();
    }
    if document.allows_type(property, "object") {
        return record! {}.into();
    }
    Json::Null
}

/// 422 for one field.
pub(super) fn refuse(field: &str, message: impl Into<String>) -> Refusal {
    invalid(vec![item(Some(field), message, None)])
}

/// Refuses a value that another object has already: one that is not `object` itself.
pub(super) fn refuse_taken<K: Kind>(
    state: &State,
    object: &Record,
    members: &[&str],
    message: &str,
) -> Result<(), Refusal> {
    let key = K::TABLE.key;
    let same = |other: &&Record| {
        members
            .iter()
            .all(|name| other.get(name) == object.get(name))
            && other.get(key) != object.get(key)
    };
    match state.rows(K::TABLE).find(same) {
        None => Ok(()),
        Some(other) => Err(invalid(vec![item(
            members.last().copied(),
            message,
            other.text(key),
        )])),
    }
}

/// Takes the SID of an object that goes out of the objects that name it. No page says what becomes
/// of them; a SID that leads nowhere would be worse than none.
pub(super) fn detach(state: &mut State, tables: &[Table], member: &str, sid: &str) {
    for table in tables {
        let naming = state
            .rows(*table)
            .filter(|row| row.text(member) == Some(sid));
        let naming: Vec<_> = naming
            .filter_map(|row| row.get(table.key)?.as_key())
            .collect();
        for key in naming {
            state.update(*table, key, |row| row.set(member, Json::Null));
        }
    }
}
