//! Communications: e-mail addresses and telephone numbers, each with exactly one owner.
//!
//! A PUT replaces the record. To move one to another owner, the old owner goes out as null and the
//! new one as its id, in the same body.

use super::{
    envelope::{found, no_record, refused, success},
    owner::Owner,
    tables::COMMUNICATIONS,
};
use crate::{
    json::{Json, Record, record},
    provider::Group,
    reply::{Outcome, Refusal},
    request::Request,
    state::State,
    switches,
};

pub(super) const OPERATIONS: Group = &[
    ("getCommunication", get),
    ("createCommunication", create),
    ("updateCommunication", update),
    ("deleteCommunication", delete),
];

/// Kinds of communication, by their observed ids.
const EMAIL: i64 = 1;
const TELEPHONES: std::ops::RangeInclusive<i64> = 2..=4;

fn get(state: &mut State, request: &Request<'_>) -> Outcome {
    Ok(found(selected(state, request)?))
}

fn create(state: &mut State, request: &Request<'_>) -> Outcome {
    let body = request.body();
    if body.integer("communicationID").is_some_and(|id| id != 0) {
        return Err(refused("communicationID must be null or 0 on create."));
    }
    let mut record = whole(request);
    record.set("communicationID", state.next_id(COMMUNICATIONS));
    let record = checked(state, record, body)?;
    state.put(COMMUNICATIONS, record.clone());
    Ok(found(record))
}

fn update(state: &mut State, request: &Request<'_>) -> Outcome {
    let body = request.body();
    let held = match body.integer("communicationID").filter(|id| *id != 0) {
        Some(id) => state
            .get(COMMUNICATIONS, id)
            .ok_or_else(|| no_record("communicationID", id))?,
        None => by_external_id(
            state,
            "externalCommunicationId",
            body.text("externalCommunicationId"),
        )?,
    };
    let mut record = whole(request);
    record.set(
        "communicationID",
        held.get("communicationID").cloned().unwrap_or_default(),
    );
    // Fixed once stored: leaving it out does not take it away, another value is refused.
    if let Some(stored) = held.present("externalCommunicationId") {
        if body
            .present("externalCommunicationId")
            .is_some_and(|sent| sent != stored)
        {
            return Err(refused(format!(
                "externalCommunicationId is {stored} and cannot be changed."
            )));
        }
        record.set("externalCommunicationId", stored);
    }
    let record = checked(state, record, body)?;
    state.put(COMMUNICATIONS, record.clone());
    Ok(success(
        Some("Communication updated successfully"),
        1,
        record,
    ))
}

fn delete(state: &mut State, request: &Request<'_>) -> Outcome {
    let id = selected(state, request)?
        .integer("communicationID")
        .unwrap_or_default();
    state.remove(COMMUNICATIONS, id);
    Ok(success(
        Some("Communication deleted successfully"),
        0,
        Json::Null,
    ))
}

/// The record that the query names; a native id above 0 goes first.
fn selected(state: &State, request: &Request<'_>) -> Result<Record, Refusal> {
    let id: Option<i64> = request
        .query
        .get("CommunicationID")
        .and_then(|id| id.parse().ok())
        .filter(|id| *id > 0);
    let record = match id {
        Some(id) => state
            .get(COMMUNICATIONS, id)
            .ok_or_else(|| no_record("CommunicationID", id))?,
        None => by_external_id(
            state,
            "ExternalCommunicationId",
            request.query.get("ExternalCommunicationId"),
        )?,
    };
    Ok(record.clone())
}

fn by_external_id<'a>(
    state: &'a State,
    name: &str,
    id: Option<&str>,
) -> Result<&'a Record, Refusal> {
    let id = id.filter(|id| !id.is_empty());
    let id = id.ok_or_else(|| refused(format!("Either the native id or {name} is needed.")))?;
    let record = state.find(COMMUNICATIONS, &[("externalCommunicationId", &id.into())]);
    record.ok_or_else(|| no_record(name, id))
}

/// The record a body stands for: every documented member, null when it was left out, and then the
/// members that nobody documented but the caller sent.
fn whole(request: &Request<'_>) -> Record {
    let (document, body) = (&request.operation.document, request.body());
    let mut record = record! {};
    for (name, _) in document.properties(document.schema("Communication")) {
        record.set(name, body.get(name).cloned().unwrap_or_default());
    }
    for (name, value) in body.iter() {
        record.set(name, value);
    }
    record
}

/// Applies the rules that hold for any communication about to be stored.
fn checked(state: &State, mut record: Record, body: &Record) -> Result<Record, Refusal> {
    check_name(&record)?;
    let owner = Owner::named(state, body)?;
    owner.write_to(&mut record);

    let others = || {
        state
            .rows(COMMUNICATIONS)
            .filter(|other| other.get("communicationID") != record.get("communicationID"))
    };
    if let Some(external_id) = record.present("externalCommunicationId")
        && others().any(|other| other.get("externalCommunicationId") == Some(external_id))
    {
        return Err(refused(format!(
            "externalCommunicationId {external_id} is in use."
        )));
    }
    let taken = if state
        .switches
        .is(switches::SEVENG_COMMUNICATION_UNIQUENESS, "one_per_owner")
    {
        others()
            .any(|other| owner.owns(other))
            .then(|| owner.to_string())
    } else {
        let email = record
            .text("name")
            .filter(|_| record.integer("communicationTypeID") == Some(EMAIL));
        let same = |other: &Record| {
            other
                .text("name")
                .zip(email)
                .is_some_and(|(a, b)| a.eq_ignore_ascii_case(b))
        };
        others()
            .any(same)
            .then(|| email.unwrap_or_default().to_owned())
    };
    match taken {
        Some(what) => Err(refused(format!(
            "{what} is already assigned to another Communication record"
        ))),
        None => Ok(record),
    }
}

fn check_name(record: &Record) -> Result<(), Refusal> {
    let name = record.text("name").unwrap_or_default();
    let kind = record.integer("communicationTypeID").unwrap_or_default();
    let (fits, what) = match kind {
        EMAIL => (is_email(name), "an e-mail address"),
        kind if TELEPHONES.contains(&kind) => (is_telephone(name), "a telephone number"),
        _ => {
            return Err(refused(format!(
                "communicationTypeID {kind} is not in the lookup communicationTypeID."
            )));
        }
    };
    if fits {
        Ok(())
    } else {
        Err(refused(format!(
            "name {name:?} is not {what} (communicationTypeID {kind})."
        )))
    }
}

fn is_email(name: &str) -> bool {
    name.split_once('@').is_some_and(|(local, domain)| {
        let whole = |part: &str| !part.is_empty() && !part.contains(['@', ' ']);
        whole(local)
            && whole(domain)
            && domain.split('.').count() > 1
            && domain.split('.').all(|label| !label.is_empty())
    })
}

fn is_telephone(name: &str) -> bool {
    name.chars()
        .all(|c| c.is_ascii_digit() || "+-() ".contains(c))
        && name.chars().filter(char::is_ascii_digit).count() >= 3
}

#[cfg(test)]
mod tests {
    use super::{is_email, is_telephone};

    #[test]
    fn values_are_checked_against_their_kind() {
        for name in ["a@b.example", "first.last+tag@sub.domain.example"] {
            assert!(is_email(name), "{name}");
        }
        for name in [
            "",
            "a",
            "a@b",
            "@b.example",
            "a@.example",
            "a b@c.example",
            "a@b@c.example",
        ] {
            assert!(!is_email(name), "{name}");
        }
        assert!(is_telephone("+61 (2) 9555-0100") && is_telephone("000"));
        assert!(!is_telephone("") && !is_telephone("call me") && !is_telephone("+-"));
    }
}
