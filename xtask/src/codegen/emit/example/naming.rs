//! What an example calls the answer: what a person would call it, who has the
//! operation in mind and not the name of the schema.
//!
//! | operation | reply | variable |
//! |---|---|---|
//! | `comms().update` | `Comm` | `comm` |
//! | `batch_tasks().list_errors` | `BatchErrors` | `errors` |
//! | `investments().create_price` | `InvestmentPrice` | `price` |
//! | `call_records().get` | `CallDetailRecord` | `record` |
//! | `users().get_api_key` | a secret | `api_key` |

use crate::codegen::ir::Operation;
use crate::codegen::names;
use crate::codegen::types::Type;

/// Words at the end of a schema's name that say nothing about the record.
const EMPTY_WORDS: [&str; 4] = ["info", "detail", "response", "list"];

/// The variable that holds the answer of `operation` in a group of `noun`s; none
/// where the call gives nothing.
pub(crate) fn answer(operation: &Operation, noun: &str) -> Option<String> {
    // `errors` of `list_errors`.
    let subject = operation.name.split_once('_').map(|(_, rest)| rest);
    let name = match &operation.reply.ty {
        Type::Unit => return None,
        Type::Bool => "done".to_owned(),
        Type::Page { .. } => "page".to_owned(),
        Type::Model(name) if name.ends_with("Page") => "page".to_owned(),
        Type::Bytes | Type::BytesOr(_) => "file".to_owned(),
        Type::Id { name, .. } => names::snake(name),
        Type::Model(name) => record(name, subject, noun),
        Type::List(item) => match item.as_ref() {
            Type::Model(name) => several(&record(name, subject, noun)),
            _ => "list".to_owned(),
        },
        _ => subject.unwrap_or("answer").to_owned(),
    };
    Some(if names::is_keyword(&name) {
        format!("{name}_")
    } else {
        name
    })
}

/// The variable for a record of type `name`.
pub(crate) fn record(name: &str, subject: Option<&str>, noun: &str) -> String {
    let snake = names::snake(name);
    let mut words: Vec<&str> = snake.split('_').collect();
    while words.len() > 1 && words.last().is_some_and(|last| EMPTY_WORDS.contains(last)) {
        words.pop();
    }
    if let Some(subject) = subject.filter(|subject| is_part(subject, &words)) {
        return subject.to_owned();
    }
    let noun = names::snake(noun);
    let noun: Vec<&str> = noun.split('_').collect();
    // What the group is about goes without saying.
    if words.len() > noun.len() {
        if words.starts_with(&noun) {
            words.drain(..noun.len());
        } else if words.ends_with(&noun) {
            words = noun;
        }
    }
    match words.as_slice() {
        [_, _, .., last] => (*last).to_owned(),
        short => short.join("_"),
    }
}

/// Whether `subject` is what `words` are about: they have all of its words, which
/// may be in the plural.
fn is_part(subject: &str, words: &[&str]) -> bool {
    subject.split('_').all(|word| {
        let singular = names::singular(word);
        words
            .iter()
            .any(|known| *known == word || Some(*known) == singular.as_deref())
    })
}

/// The plural, of what may be one already.
fn several(name: &str) -> String {
    let last = name.rsplit('_').next().unwrap_or(name);
    if names::singular(last).is_some() {
        name.to_owned()
    } else {
        names::plural(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_are_called_what_they_are_in_their_group() {
        for (ty, subject, noun, expected) in [
            ("Comm", None, "Comm", "comm"),
            ("Comm", Some("config"), "Comm", "comm"),
            ("BatchErrors", Some("errors"), "BatchTask", "errors"),
            ("BatchError", Some("errors"), "BatchTask", "errors"),
            ("InvestmentPrice", Some("price"), "Investment", "price"),
            ("InvestmentPrice", Some("prices"), "Investment", "prices"),
            ("CallDetailRecord", None, "CallDetailRecord", "record"),
            ("OAuthToken", None, "Token", "token"),
            ("EcGridIdInfo", None, "EcGridId", "id"),
            ("CallbackEventDetail", None, "Callback", "event"),
            ("ReportRow", Some("by_date"), "Report", "row"),
            ("TrunkGroup", None, "TrunkGroup", "trunk_group"),
        ] {
            assert_eq!(record(ty, subject, noun), expected, "{ty}");
        }
        assert_eq!(several("price"), "prices");
        assert_eq!(several("holdings"), "holdings");
        assert_eq!(several("address"), "addresses");
    }
}
