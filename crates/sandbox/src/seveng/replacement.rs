//! Full replacement: the record that a body stands for, before any rule looks at it.

use super::envelope::refused;
use crate::{
    json::{Json, Record, record},
    reply::Refusal,
    spec::Document,
};

/// Every documented member, null when it was left out, and then the members that nobody documented
/// but the caller sent. What only the server writes is left out, whatever was sent for it.
pub(super) fn whole(document: &Document, schema: &str, body: &Record) -> Record {
    let properties = document.properties(document.schema(schema));
    let is_read_only = |property: &serde_json::Value| property["readOnly"] == true;
    let mut whole = record! {};
    for (name, property) in &properties {
        if !is_read_only(property) {
            whole.set(*name, Json::Null);
        }
    }
    for (name, value) in body.iter() {
        let mut known = properties.iter();
        match known.find(|(known, _)| known.eq_ignore_ascii_case(name)) {
            Some((_, property)) if is_read_only(property) => {}
            Some((known, _)) => whole.set(*known, value),
            None => whole.set(name, value),
        }
    }
    whole
}

/// The members of a body that its schema does not know.
pub(super) fn unknown<'a>(
    document: &'a Document,
    schema: &str,
    body: &'a Record,
) -> impl Iterator<Item = (&'a str, &'a Json)> {
    let properties = document.properties(document.schema(schema));
    body.iter()
        .filter(move |(name, _)| !properties.iter().any(|(known, _)| known == name))
}

/// Keeps a member that is fixed once stored: leaving it out does not take it away, another value is
/// refused.
pub(super) fn keep_fixed(record: &mut Record, held: &Record, name: &str) -> Result<(), Refusal> {
    let Some(stored) = held.present(name) else {
        return Ok(());
    };
    if record.present(name).is_some_and(|sent| sent != stored) {
        return Err(refused(format!(
            "{name} is {stored} and cannot be changed."
        )));
    }
    record.set(name, stored);
    Ok(())
}

/// On create the native id is null, 0 or absent.
pub(super) fn check_new(body: &Record, native: &str) -> Result<(), Refusal> {
    match body.integer(native) {
        None | Some(0) => Ok(()),
        Some(_) => Err(refused(format!("{native} must be null or 0 on create."))),
    }
}

/// The objects of a child array; none when it was left out.
pub(super) fn children<'a>(body: &'a Record, member: &str) -> Vec<&'a Record> {
    let items = body.get(member).and_then(Json::as_array);
    items
        .into_iter()
        .flatten()
        .filter_map(Json::as_record)
        .collect()
}
