//! What the documentation of generated items says.

use super::text::{Docs, escape, sentence};
use crate::codegen::api::Api;
use crate::codegen::ir::{Argument, Field, Model, Operation};
use crate::codegen::names::spoken;
use crate::codegen::overlay::Idempotency;
use crate::codegen::types::Type;

/// The documentation of a method that makes a call.
pub(crate) fn operation(operation: &Operation, api: &Api<'_>, example: &[String]) -> Docs {
    let mut docs = Docs::new(&operation.summary);
    docs.paragraph();
    for note in &operation.notes {
        docs.say(note);
    }
    docs.say(match operation.idempotency {
        Idempotency::Safe => "Reads only: repeated after a failure that may pass",
        Idempotency::Idempotent => {
            "Twice has the effect of once: repeated after a failure that may pass, except a 500"
        }
        Idempotency::Unsafe if operation.takes_key => {
            "Never sent again once it may have arrived, unless `idempotency_enrolled(true)` was set"
        }
        Idempotency::Unsafe => "Never sent again once it may have arrived",
    });
    if let Some(answer) = answer(operation) {
        docs.markdown(&answer);
    }
    if operation.paging.is_some() {
        docs.markdown(&format!(
            "`send` gives the first page, [`pages`]({}::pages) walks through all of them.",
            operation.builder
        ));
    }
    arguments(operation, &mut docs);
    docs.paragraph();
    if let Some(scopes) = scopes(operation) {
        docs.markdown(&scopes);
    }
    for remark in &operation.remarks {
        docs.markdown(remark);
    }
    if let Some(failures) = failures(operation) {
        docs.markdown(&failures);
    }
    if let Some(source) = &operation.source {
        let base = api.overlay.provider.pages_below.as_deref();
        let link = match base {
            Some(base) if !source.starts_with("http") => format!("Source: <{base}{source}>."),
            // Without an address it can be named, but not followed.
            None if !source.starts_with("http") => {
                format!("Source: page `{source}` of the provider's documentation.")
            }
            _ => format!("Source: <{source}>."),
        };
        docs.markdown(&link);
    }
    doubts(operation, &mut docs);
    if !example.is_empty() {
        docs.code("no_run", example);
    }
    docs
}

/// How sure the facts are: each doubt once, and several as a list.
fn doubts(operation: &Operation, docs: &mut Docs) {
    let mut all: Vec<&String> = Vec::new();
    for doubt in operation.uncertain.iter().chain(&operation.doubts) {
        if !all.contains(&doubt) {
            all.push(doubt);
        }
    }
    let confidence = operation.confidence.as_deref().map(confidence);
    if confidence.is_some() || !all.is_empty() {
        docs.paragraph();
    }
    if let Some(confidence) = confidence {
        docs.markdown(&confidence);
    }
    match all.as_slice() {
        [] => {}
        [only] => uncertainty(docs, only),
        several => {
            docs.markdown("*Uncertain:*");
            docs.paragraph();
            for doubt in several {
                docs.item(&sentence(&escape(doubt)));
            }
        }
    }
}

/// What the arguments are, as far as their names and types do not say it: units,
/// formats, limits, doubts.
fn arguments(operation: &Operation, docs: &mut Docs) {
    let mut told = Vec::new();
    for argument in &operation.arguments {
        match argument {
            Argument::One(input) => {
                let field = &input.field;
                let is_name = field.doc.trim_end_matches('.').to_lowercase() == spoken(&field.name);
                let says_itself = matches!(field.ty, Type::Id { .. })
                    || field.doc.is_empty()
                    || (is_name && field.limits.is_empty());
                let has_more = field.uncertain.is_some() || !field.also.is_empty();
                if !says_itself || has_more {
                    told.push(format!("`{}`: {}", field.name, self::field(field).text()));
                }
            }
            // The type says by which IDs; what is doubtful about one of them it cannot.
            Argument::Selector { name, inputs, .. } => {
                for input in inputs {
                    if let Some(doubt) = &input.field.uncertain {
                        let (wire, doubt) = (&input.field.wire, sentence(&escape(doubt)));
                        told.push(format!("`{name}`, as `{wire}`: *Uncertain:* {doubt}"));
                    }
                }
            }
            Argument::Owner { .. } | Argument::Replacement { .. } => {}
        }
    }
    if !told.is_empty() {
        docs.paragraph();
        told.iter().for_each(|item| docs.item(item));
    }
}

/// What a bare value in the reply is; a record says so itself.
fn answer(operation: &Operation) -> Option<String> {
    let is_bare = !matches!(
        operation.reply.ty,
        Type::Unit | Type::Model(_) | Type::List(_) | Type::Page { .. } | Type::BytesOr(_)
    );
    let doc = operation.reply.doc.as_ref().filter(|_| is_bare)?;
    if let Some(when) = doc.strip_prefix("True ") {
        return Some(format!("Gives `true` {}", sentence_end(&escape(when))));
    }
    // That it is secret, or anything, its type says.
    let doc = doc.trim_end_matches('.').trim_end_matches("; secret");
    (doc != "Anything").then(|| format!("Gives: {}", sentence(&escape(doc))))
}

/// The rest of a sentence, with its full stop.
fn sentence_end(text: &str) -> String {
    format!("{}.", text.trim_end_matches('.'))
}

/// `Needs the scope …`, where the provider has scopes.
fn scopes(operation: &Operation) -> Option<String> {
    let quoted: Vec<String> = operation
        .scopes
        .iter()
        .map(|scope| format!("`{scope}`"))
        .collect();
    Some(match quoted.as_slice() {
        [] => return None,
        [one] => format!("Needs the scope {one}."),
        [rest @ .., last] => format!("Needs the scope {} or {last}.", rest.join(", ")),
    })
}

/// `Documented failures: 400, 404, 409 (…).`
fn failures(operation: &Operation) -> Option<String> {
    if operation.errors.is_empty() {
        return None;
    }
    let all: Vec<String> = operation
        .errors
        .iter()
        .map(|(status, meaning)| match meaning {
            Some(meaning) => {
                // What is general about a status stands before what is particular.
                let particular = meaning
                    .rsplit("Documented cause: ")
                    .next()
                    .unwrap_or(meaning);
                format!("{status} ({})", escape(particular).trim_end_matches('.'))
            }
            None => status.clone(),
        })
        .collect();
    Some(format!("Documented failures: {}.", all.join(", ")))
}

/// Where what is known about an operation comes from, if not from its page.
fn confidence(confidence: &str) -> String {
    let text = match confidence {
        "inferred" => "*Inferred* from operations like it: no page describes it.",
        "from client code" => "*From client code:* no page describes it.",
        "partially documented" => "*Documented in part.*",
        other => return format!("*Facts:* {}", sentence(&escape(other))),
    };
    text.to_owned()
}

pub(crate) fn uncertainty(docs: &mut Docs, text: &str) {
    docs.markdown(&format!("*Uncertain:* {}", sentence(&escape(text))));
}

/// The documentation of the setter of a member. What is uncertain about a member
/// of `record` is said there and not again.
pub(crate) fn setter(field: &Field, record: Option<&Model>) -> Docs {
    let known = record
        .and_then(|record| record.fields.iter().find(|known| known.wire == field.wire))
        .is_some_and(|known| known.uncertain == field.uncertain);
    let mut plain = field.clone();
    if known {
        plain.uncertain = None;
    }
    let mut docs = self::field(&plain);
    if field.required {
        docs.say("The provider requires it");
    }
    if let Some(scope) = &field.scope {
        docs.markdown(&format!("Setting it needs the scope `{scope}`."));
    }
    docs
}

/// The documentation of a member.
pub(crate) fn field(field: &Field) -> Docs {
    let mut text = field.doc.trim_end_matches('.').to_owned();
    if text.is_empty() {
        text = spoken(&field.name);
    }
    // `Mail address; a mail address.` says it twice.
    let news: Vec<&str> = field
        .limits
        .iter()
        .map(String::as_str)
        .filter(|limit| !says(&text, limit))
        .collect();
    text = escape(&text);
    if !news.is_empty() {
        text = format!("{text}; {}", news.join(", "));
    }
    let mut docs = Docs::default();
    docs.markdown(&sentence(&text));
    for more in &field.also {
        docs.markdown(&sentence(more));
    }
    if field.deprecated {
        docs.say("Deprecated by the provider");
    }
    if let Some(uncertain) = &field.uncertain {
        uncertainty(&mut docs, uncertain);
    }
    docs
}

/// Whether a description says a limit already: the kind of text, the default, or
/// the same numbers.
fn says(text: &str, limit: &str) -> bool {
    let text = text.to_lowercase();
    let limit = limit.to_lowercase();
    let words: Vec<&str> = words(&text).collect();
    let all_said = |rest: &str| self::words(rest).all(|word| words.contains(&word));
    if limit == "a url" {
        return words.contains(&"url") || words.contains(&"address");
    }
    if let Some(kind) = limit.strip_prefix("a ") {
        return text.contains(kind);
    }
    if let Some(value) = limit.strip_prefix("default ") {
        return words.contains(&"default") && all_said(value);
    }
    if let Some(values) = limit.strip_prefix("known value") {
        return all_said(values.trim_start_matches('s'));
    }
    // 0 and 1 begin most ranges and would be found anywhere.
    let mut numbers = self::words(&limit)
        .filter(|word| word.parse::<u64>().is_ok_and(|number| number > 1))
        .peekable();
    numbers.peek().is_some() && numbers.all(|number| words.contains(&number))
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|char: char| !char.is_alphanumeric() && char != '_' && char != '-')
        .filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::says;

    #[test]
    fn a_limit_is_not_said_twice() {
        for (text, limit) in [
            ("Target URL.", "a URL"),
            ("Callback address", "a URL"),
            ("Mail address", "a mail address"),
            ("Rows per page, at most 1000", "1 to 1000"),
            ("0 appears as the default", "default 0"),
            ("Either asc or desc", "known values `asc`, `desc`"),
        ] {
            assert!(says(text, limit), "{text}: {limit}");
        }
        for (text, limit) in [
            ("Name of the curl", "a URL"),
            ("Rows", "1 to 1000"),
            ("At most 10000", "at most 1000"),
            ("Page 1", "at least 1"),
            ("The default is 10", "default 0"),
            ("Ascending", "known values `asc`, `desc`"),
        ] {
            assert!(!says(text, limit), "{text}: {limit}");
        }
    }
}
