//! Communications: e-mail addresses and telephone numbers, each with exactly one owner.
//!
//! A PUT replaces the record. To move one to another owner, the old owner goes out as null and the
//! new one as its id, in the same body.

use super::{
    envelope::refused,
    owned::{Owned, free},
    owner::{ANYONE, Owner},
    select::COMMUNICATION,
};
use crate::{
    json::Record, provider::Group, reply::Refusal, spec::Document, state::State, switches,
};

pub(super) const OPERATIONS: Group = &[
    ("getCommunication", |state, request| {
        OWNED.get(state, request)
    }),
    ("createCommunication", |state, request| {
        OWNED.create(state, request)
    }),
    ("updateCommunication", |state, request| {
        OWNED.update(state, request)
    }),
    ("deleteCommunication", |state, request| {
        OWNED.delete(state, request)
    }),
];

pub(super) const OWNED: Owned = Owned {
    kind: COMMUNICATION,
    member: "communications",
    schema: "Communication",
    owners: ANYONE,
    moves: |_| true,
    fixed_external_id: true,
    complete,
    release: free,
};

/// Kinds of communication, by their observed ids.
const EMAIL: i64 = 1;
const TELEPHONES: std::ops::RangeInclusive<i64> = 2..=4;

/// The rules for any communication about to be stored, nested ones too: uniqueness sits in the
/// business service.
fn complete(
    state: &mut State,
    _: &Document,
    record: &mut Record,
    _: Option<&Record>,
) -> Result<(), Refusal> {
    check_name(record)?;
    let mut others = state
        .rows(COMMUNICATION.table)
        .filter(|other| COMMUNICATION.id(other) != COMMUNICATION.id(record));
    let taken = if state
        .switches
        .is(switches::SEVENG_COMMUNICATION_UNIQUENESS, "one_per_owner")
    {
        let owner = Owner::stored_in(record, ANYONE);
        owner
            .filter(|owner| others.any(|other| owner.owns(other)))
            .map(|owner| owner.to_string())
    } else {
        let email = |record: &Record| {
            let is_email = record.integer("communicationTypeID") == Some(EMAIL);
            record.text("name").filter(|_| is_email).map(str::to_owned)
        };
        email(record).filter(|name| {
            others.any(|other| email(other).is_some_and(|other| other.eq_ignore_ascii_case(name)))
        })
    };
    match taken {
        Some(what) => Err(refused(format!(
            "{what} is already assigned to another Communication record"
        ))),
        None => Ok(()),
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
