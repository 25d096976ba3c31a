//! Names of operations as people type them: known, or what was probably meant.

use super::Api;
use crate::Provider;

/// How many letters may differ between what was typed and what is offered.
const NEAR: usize = 3;

/// Does a provider, or any of them, document this operation? The error offers what sounds alike.
pub(crate) fn check_operation(provider: Option<Provider>, id: &str) -> Result<(), String> {
    let providers = Provider::ALL
        .into_iter()
        .filter(|one| provider.is_none_or(|provider| provider == *one));
    let documented: Vec<_> = providers
        .filter_map(|one| Api::of(one).ok())
        .flat_map(|api| api.operations().iter().map(|one| one.id.as_str()))
        .collect();
    if documented.contains(&id) {
        return Ok(());
    }
    let mut near: Vec<_> = documented
        .into_iter()
        .map(|known| (distance(&known.to_lowercase(), &id.to_lowercase()), known))
        .filter(|(distance, _)| *distance <= NEAR)
        .collect();
    near.sort_unstable();
    let nearest = near.first().map_or(0, |(distance, _)| *distance);
    near.retain(|(distance, _)| *distance == nearest);
    let whose = provider.map_or("no provider".to_owned(), |one| format!("{one} does not"));
    let verb = if provider.is_some() {
        "document"
    } else {
        "documents"
    };
    let mut names = near.iter().map(|(_, name)| *name);
    let hint = match (names.next(), names.next()) {
        (Some(first), Some(second)) => format!("did you mean {first} or {second}?"),
        (Some(only), None) => format!("did you mean {only}?"),
        _ => "GET /_sandbox/operations lists them".to_owned(),
    };
    Err(format!("{whose} {verb} an operation {id:?}; {hint}"))
}

/// Letters to insert, remove or replace to make one word of the other.
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<_> = other.chars().collect();
    let mut row: Vec<_> = (0..=other.len()).collect();
    for (above, letter) in one.chars().enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], above + 1);
        for (at, wanted) in other.iter().enumerate() {
            let replaced = diagonal + usize::from(letter != *wanted);
            diagonal = row[at + 1];
            row[at + 1] = replaced.min(diagonal + 1).min(row[at] + 1);
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{check_operation, distance};
    use crate::Provider;

    #[test]
    fn a_name_that_nobody_documents_is_answered_with_a_near_one() {
        assert_eq!(check_operation(None, "updateComm"), Ok(()));
        let ecgrid = Some(Provider::EcGrid);
        for (provider, typed, complaint) in [
            (
                None,
                "updatecom",
                "no provider documents an operation \"updatecom\"; did you mean updateComm?",
            ),
            (
                ecgrid,
                "listEndpoints",
                "ecgrid does not document an operation \"listEndpoints\"; GET /_sandbox/operations lists them",
            ),
            (
                ecgrid,
                "getCom",
                "ecgrid does not document an operation \"getCom\"; did you mean getComm?",
            ),
        ] {
            assert_eq!(check_operation(provider, typed), Err(complaint.to_owned()));
        }
    }

    #[test]
    fn the_distance_counts_letters() {
        for (one, other, expected) in [("", "abc", 3), ("kitten", "sitting", 3), ("a", "a", 0)] {
            assert_eq!(distance(one, other), expected, "{one} {other}");
        }
    }
}
