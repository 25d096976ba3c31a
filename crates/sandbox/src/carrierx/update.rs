//! What every PATCH and every PUT shares.
//!
//! A PATCH changes the members it names; maps merge by key, arrays are replaced, and with
//! `?nested_objects=replace` maps are replaced too. A PUT takes the whole object. Either way a
//! read-only member may be sent as it is and not otherwise.

use super::errors::{invalid, item, items};
use crate::{
    json::{Json, Record},
    reply::Refusal,
    request::Request,
    state::State,
    switches,
};

/// A resource as the document describes it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Resource {
    /// The schema of the whole object.
    pub(super) schema: &'static str,
    /// The schema of a PATCH: what can be changed.
    pub(super) update: &'static str,
    /// Members that a PUT may leave out.
    pub(super) optional_in_put: &'static [&'static str],
}

/// The object after a PATCH.
pub(super) fn patch(
    state: &State,
    request: &Request<'_>,
    resource: Resource,
    held: &Record,
) -> Result<Record, Refusal> {
    let members = Members::of(request, resource);
    let body = without_unknown(request, resource, request.body(), Some(held));
    members.refuse_read_only_changes(state, &body, held)?;
    let replaces = request.query.get("nested_objects") == Some("replace");
    let mut changed = held.clone();
    for (name, sent) in body.iter().filter(|(name, _)| !members.is_fixed(name)) {
        match (changed.get_mut(name), sent) {
            (Some(Json::Object(held)), Json::Object(sent)) if !replaces => merge(held, sent),
            _ => changed.set(name, sent),
        }
    }
    Ok(changed)
}

/// The object after a PUT: what was sent, and the read-only members as they were.
pub(super) fn replace(
    state: &State,
    request: &Request<'_>,
    resource: Resource,
    held: &Record,
) -> Result<Record, Refusal> {
    let members = Members::of(request, resource);
    let body = without_unknown(request, resource, request.body(), Some(held));
    let missing: Vec<_> = held
        .names()
        .filter(|name| {
            members.is_writable(name)
                && !resource.optional_in_put.contains(name)
                && !body.contains(name)
        })
        .collect();
    if !missing.is_empty() {
        return Err(invalid(items(
            missing,
            "this field is required: PUT takes the whole object",
        )));
    }
    members.refuse_read_only_changes(state, &body, held)?;
    let mut changed = held.clone();
    changed.retain(|name| members.is_documented(name));
    for (name, sent) in body.iter().filter(|(name, _)| !members.is_fixed(name)) {
        changed.set(name, sent);
    }
    Ok(changed)
}

/// What was sent, without what neither the document nor the object knows. Whether CarrierX ignores
/// such members or refuses them is not stated.
pub(super) fn without_unknown(
    request: &Request<'_>,
    resource: Resource,
    sent: &Record,
    held: Option<&Record>,
) -> Record {
    let document = &request.operation.document;
    let schemas = [resource.schema, resource.update].map(|name| document.schema(name));
    let schemas: Vec<_> = schemas
        .into_iter()
        .chain(request.operation.body_schema())
        .collect();
    let mut sent = sent.clone();
    document.ignore_unknown(&schemas, &mut sent, held);
    sent
}

/// Merges maps by key, however deep; null takes a key away.
fn merge(held: &mut Record, sent: &Record) {
    for (name, value) in sent.iter() {
        match (held.get_mut(name), value) {
            (_, Json::Null) => drop(held.remove(name)),
            (Some(Json::Object(held)), Json::Object(sent)) => merge(held, sent),
            _ => held.set(name, value),
        }
    }
}

/// What the document says about the members of a resource.
struct Members<'a> {
    documented: Vec<(&'a str, bool)>,
    changeable: Vec<&'a str>,
}

impl<'a> Members<'a> {
    fn of(request: &Request<'a>, resource: Resource) -> Self {
        let document = &request.operation.document;
        let names = |schema| document.properties(document.schema(schema));
        Self {
            documented: names(resource.schema)
                .into_iter()
                .map(|(name, schema)| (name, schema["readOnly"] == true))
                .collect(),
            changeable: names(resource.update)
                .into_iter()
                .map(|(name, _)| name)
                .collect(),
        }
    }

    fn is_documented(&self, name: &str) -> bool {
        self.documented.iter().any(|(known, _)| *known == name)
    }

    /// Set by the client at some time, if only on creation.
    fn is_writable(&self, name: &str) -> bool {
        self.documented
            .iter()
            .any(|(known, read_only)| *known == name && !read_only)
    }

    /// Documented, and not to be changed by an update.
    fn is_fixed(&self, name: &str) -> bool {
        self.is_documented(name) && !self.changeable.contains(&name)
    }

    fn refuse_read_only_changes(
        &self,
        state: &State,
        body: &Record,
        held: &Record,
    ) -> Result<(), Refusal> {
        if state
            .switches
            .is(switches::CARRIERX_READ_ONLY_CHANGES, "ignored")
        {
            return Ok(());
        }
        let changed = body.iter().filter(|(name, sent)| {
            // An embedded partner is a view of another object, shown on request only.
            self.is_fixed(name)
                && *name != "partner"
                && held.get(name).unwrap_or(&Json::Null) != *sent
        });
        let changed: Vec<_> = changed
            .map(|(name, _)| item(Some(name), "this field cannot be changed", None))
            .collect();
        if changed.is_empty() {
            Ok(())
        } else {
            Err(invalid(changed))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::merge;
    use crate::json::{Json, record};

    #[test]
    fn maps_merge_by_key_and_arrays_are_replaced() {
        let mut held =
            record! { "a": 1, "map": record! { "x": 1, "y": 2 }, "list": vec![1, 2], "gone": 1 };
        merge(
            &mut held,
            &record! { "map": record! { "y": 3, "z": 4 }, "list": vec![9], "gone": Json::Null },
        );
        assert_eq!(
            held.to_string(),
            r#"{"a":1,"map":{"x":1,"y":3,"z":4},"list":[9]}"#
        );
    }
}
