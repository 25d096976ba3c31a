//! What providers do to their replies without telling: every way in which a reply
//! may differ from its example, and what it is then.
//!
//! | mutation | because |
//! |---|---|
//! | an unknown member | fields are added at any time |
//! | a text nobody knows | so are values of enums |
//! | `null`, or nothing | only the identity of a record can be relied on |
//! | a number or boolean as text, a text as a number | the notes of all three providers have both |
//! | a list of one record as that record, a record as a list of one | 7G does both |

use fastrand::Rng;
use serde_json::{Map, Number, Value, json};

/// One way to change a document.
#[derive(Debug, Clone)]
pub(crate) struct Mutation {
    kind: Kind,
    path: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    UnknownMember,
    UnknownEntry,
    UnknownValue,
    Null,
    Missing,
    AsText,
    AsNumber,
    Only,
    ListOfOne,
}

/// What a document cannot be without, and where the names of members are data.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Limits {
    pub(crate) fixed: &'static [&'static str],
    pub(crate) maps: &'static [&'static str],
    /// Whether the document itself may come as a list of one.
    pub(crate) one_or_list: bool,
}

/// Every single mutation of `document`.
pub(crate) fn mutations(document: &Value, limits: Limits) -> Vec<Mutation> {
    let mut all = Vec::new();
    collect(document, &mut Vec::new(), limits, &mut all);
    all
}

fn collect(value: &Value, path: &mut Vec<String>, limits: Limits, out: &mut Vec<Mutation>) {
    let mut add = |kind| {
        out.push(Mutation {
            kind,
            path: path.clone(),
        });
    };
    match value {
        Value::Object(members) => {
            let is_map = meets(limits.maps, path);
            add(if is_map {
                Kind::UnknownEntry
            } else {
                Kind::UnknownMember
            });
            if is_record(members, path, limits) {
                add(Kind::ListOfOne);
            }
            for (name, member) in members {
                path.push(name.clone());
                if !meets(limits.fixed, path) {
                    let kinds: &[Kind] = if is_map {
                        &[Kind::Missing]
                    } else {
                        &[Kind::Missing, Kind::Null]
                    };
                    out.extend(kinds.iter().map(|kind| Mutation {
                        kind: *kind,
                        path: path.clone(),
                    }));
                }
                collect(member, path, limits, out);
                path.pop();
            }
        }
        Value::Array(elements) => {
            if let [Value::Object(_)] = elements.as_slice() {
                add(Kind::Only);
            }
            for (index, element) in elements.iter().enumerate() {
                path.push(index.to_string());
                collect(element, path, limits, out);
                path.pop();
            }
        }
        Value::String(text) => match text.parse::<Number>() {
            Ok(number) if number.to_string() == *text => add(Kind::AsNumber),
            Ok(_) => {}
            Err(_) if matches!(text.as_str(), "true" | "false") => {}
            Err(_) => add(Kind::UnknownValue),
        },
        // What an envelope says of success is fixed in its form too, and a reply that
        // is one bare value is nothing but its form.
        Value::Bool(_) if meets(limits.fixed, path) => {}
        Value::Number(_) | Value::Bool(_) if is_whole_reply(path, limits) => {}
        Value::Number(_) | Value::Bool(_) => add(Kind::AsText),
        Value::Null => {}
    }
}

/// Whether what is at `path` has an identity, which makes it a record and no map. What
/// has a list there is a page: a list in its place is one of its rows.
fn is_record(members: &Map<String, Value>, path: &[String], limits: Limits) -> bool {
    let has_identity = limits.fixed.iter().any(|pattern| {
        pattern.rsplit_once('/').is_some_and(|(parent, identity)| {
            let is_rows = members.get(identity).is_some_and(Value::is_array);
            meets(&[parent], path) && !is_rows
        })
    });
    has_identity && (limits.one_or_list || !path.is_empty())
}

/// Whether what is at `path` is all that a call returns.
fn is_whole_reply(path: &[String], limits: Limits) -> bool {
    path.is_empty() || (path.len() == 1 && meets(limits.fixed, path))
}

/// Whether one of the patterns, JSON pointers in which `*` is any step, is `path`.
fn meets(patterns: &[&str], path: &[String]) -> bool {
    patterns.iter().any(|pattern| {
        let mut steps = pattern.split('/').skip(1);
        path.iter()
            .all(|step| steps.next().is_some_and(|one| one == "*" || one == step))
            && steps.next().is_none()
    })
}

impl Mutation {
    /// Changes `document`, unless an earlier change took the place away.
    pub(crate) fn apply(&self, document: &mut Value, rng: &mut Rng) {
        if self.kind == Kind::Missing {
            if let Some((name, parent)) = self.path.split_last()
                && let Some(Value::Object(members)) = at(document, parent)
            {
                members.remove(name);
            }
            return;
        }
        let Some(place) = at(document, &self.path) else {
            return;
        };
        match (self.kind, &mut *place) {
            (Kind::UnknownMember, Value::Object(members)) => {
                members.insert(format!("zz_new_{}", rng.u8(..)), anything(rng));
            }
            (Kind::UnknownEntry, Value::Object(members)) => {
                if let Some(value) = members.values().next().cloned() {
                    members.insert(format!("zz new {}", rng.u8(..)), value);
                }
            }
            (Kind::UnknownValue, Value::String(text)) => {
                *text = format!("Quite \"new\" \u{e9}-{}", rng.u8(..));
            }
            (Kind::Null, _) => *place = Value::Null,
            (Kind::AsText, Value::Number(_) | Value::Bool(_)) => {
                *place = Value::String(place.to_string());
            }
            (Kind::AsNumber, Value::String(text)) => {
                if let Ok(number) = text.parse() {
                    *place = Value::Number(number);
                }
            }
            (Kind::Only, Value::Array(list)) if list.len() == 1 => {
                *place = list.remove(0);
            }
            (Kind::ListOfOne, Value::Object(_)) => {
                *place = Value::Array(vec![place.take()]);
            }
            _ => {}
        }
    }
}

fn at<'v>(document: &'v mut Value, path: &[String]) -> Option<&'v mut Value> {
    path.iter().try_fold(document, |value, step| match value {
        Value::Object(members) => members.get_mut(step),
        Value::Array(elements) => elements.get_mut(step.parse::<usize>().ok()?),
        _ => None,
    })
}

fn anything(rng: &mut Rng) -> Value {
    match rng.u8(..6) {
        0 => Value::Null,
        1 => json!(true),
        2 => json!(12_345_678.25),
        3 => json!("new"),
        4 => json!([1, "two", null]),
        _ => json!({"of": [{"any": null}]}),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIMITS: Limits = Limits {
        fixed: &["/success", "/data", "/data/*/id"],
        maps: &["/data/*/labels"],
        one_or_list: false,
    };

    fn all(document: &Value) -> Vec<String> {
        let kinds = mutations(document, LIMITS);
        kinds
            .iter()
            .map(|mutation| format!("{:?} /{}", mutation.kind, mutation.path.join("/")))
            .collect()
    }

    #[test]
    fn every_place_is_found_and_identities_are_left_alone() {
        let document = json!({
            "success": true,
            "data": [{"id": 1, "name": "5060", "labels": {"a": "b"}}],
        });
        // Members are in the order of the document or of their names, as a feature
        // of serde_json has it.
        let mut found = all(&document);
        found.sort();
        assert_eq!(
            found,
            [
                "AsNumber /data/0/name",
                "AsText /data/0/id",
                "ListOfOne /data/0",
                "Missing /data/0/labels",
                "Missing /data/0/labels/a",
                "Missing /data/0/name",
                "Null /data/0/labels",
                "Null /data/0/name",
                "Only /data",
                "UnknownEntry /data/0/labels",
                "UnknownMember /",
                "UnknownMember /data/0",
                "UnknownValue /data/0/labels/a",
            ]
        );
    }

    #[test]
    fn each_mutation_changes_the_document() {
        let document = json!({
            "success": true,
            "message": "00012",
            "data": [{"id": 1, "name": "5060", "labels": {"a": "b"}, "on": false}],
        });
        let mut rng = Rng::with_seed(7);
        for mutation in mutations(&document, LIMITS) {
            let mut changed = document.clone();
            mutation.apply(&mut changed, &mut rng);
            assert_ne!(changed, document, "{mutation:?}");
            // What is gone cannot be changed again, and that is no failure.
            mutation.apply(&mut Value::Null, &mut rng);
        }
    }
}
