//! How the facts are put for people: rules in words instead of regular
//! expressions, and phrases about the reading of the provider's pages in words
//! that need no knowledge of how they were read.
//!
//! ```yaml
//! reword:
//! - {from: '# of # fields recovered', to: 'the page has #2 fields; #1 are here', why: …}
//! ```

use serde::Deserialize;
use serde_json::Value;

use super::{Overlay, Why};
use crate::codegen::load::Document;

/// What a regular expression says.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Pattern {
    pattern: String,
    words: String,
    #[serde(rename = "why")]
    _why: Why,
}

/// A phrase and what is said instead. `#` stands for a number; `#1` and `#2` in the
/// replacement are the first and the second of them.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Reword {
    from: String,
    to: String,
    #[serde(rename = "why")]
    _why: Why,
}

/// Members of the document that hold prose. Examples are data and stay.
const PROSE: [&str; 6] = [
    "summary",
    "description",
    "x-uncertain",
    "x-behaviour",
    "x-rules",
    "x-enum-descriptions",
];
const DATA: [&str; 5] = ["example", "examples", "default", "enum", "const"];

impl Overlay {
    /// What texts that meet `pattern` look like.
    pub(crate) fn in_words(&self, pattern: &str) -> Result<String, String> {
        let rule = self.patterns.iter().find(|rule| rule.pattern == pattern);
        let rule = rule.ok_or_else(|| {
            format!("say in words what `{pattern}` means, below `patterns` in the overlay")
        })?;
        self.mark(format!("patterns/{pattern}"));
        Ok(rule.words.clone())
    }

    /// Where the IDs of a category are listed.
    pub(crate) fn lookup(&self, category: &str) -> String {
        match &self.provider.lookup {
            Some(call) => format!("`{}` lists the values", call.replace('*', category)),
            None => format!("The list `{category}` has the values"),
        }
    }

    /// Says what the document says in other words, where that was decided.
    pub(crate) fn reword(&self, document: &mut Document) {
        self.reword_below(document.value_mut());
    }

    fn reword_below(&self, value: &mut Value) {
        match value {
            Value::Array(items) => items.iter_mut().for_each(|item| self.reword_below(item)),
            Value::Object(members) => {
                for (name, member) in members.iter_mut() {
                    if PROSE.contains(&name.as_str()) && !is_schema(member) {
                        self.reword_texts(member);
                    } else if !DATA.contains(&name.as_str()) {
                        self.reword_below(member);
                    }
                }
                // A doubt of which nothing is left is none.
                members.retain(|name, member| name != "x-uncertain" || member != "");
            }
            _ => {}
        }
    }

    fn reword_texts(&self, value: &mut Value) {
        match value {
            Value::String(text) => {
                for rule in &self.reword {
                    if let Some(better) = replaced(text, &rule.from, &rule.to) {
                        self.mark(format!("reword/{}", rule.from));
                        *text = better.trim().to_owned();
                    }
                }
            }
            Value::Array(items) => {
                items.iter_mut().for_each(|item| self.reword_texts(item));
                items.retain(|item| item != "");
            }
            Value::Object(members) => {
                members
                    .values_mut()
                    .for_each(|member| self.reword_texts(member));
            }
            _ => {}
        }
    }

    /// The names of all entries that this module marks.
    pub(super) fn worded(&self) -> impl Iterator<Item = String> {
        let patterns = self.patterns.iter();
        let phrases = self.reword.iter();
        patterns
            .map(|rule| format!("patterns/{}", rule.pattern))
            .chain(phrases.map(|rule| format!("reword/{}", rule.from)))
    }
}

/// Whether a member called `description` describes a property of that name.
fn is_schema(value: &Value) -> bool {
    ["type", "$ref", "allOf", "anyOf"]
        .iter()
        .any(|keyword| value.get(keyword).is_some())
}

/// `text` with every phrase like `from` said as `to`; `None` when there is none.
fn replaced(text: &str, from: &str, to: &str) -> Option<String> {
    let mut out = String::new();
    let mut rest = text;
    let mut found = false;
    while let Some(here) = rest.chars().next() {
        let at_word = out.ends_with(|before: char| !before.is_ascii_digit()) || out.is_empty();
        match matched(rest, from).filter(|_| at_word) {
            Some((numbers, length)) => {
                found = true;
                out.push_str(&filled(to, &numbers));
                rest = &rest[length..];
            }
            None => {
                out.push(here);
                rest = &rest[here.len_utf8()..];
            }
        }
    }
    found.then_some(out)
}

/// The numbers in the phrase that `text` begins with, and how long the phrase is.
fn matched<'t>(text: &'t str, from: &str) -> Option<(Vec<&'t str>, usize)> {
    let mut numbers = Vec::new();
    let mut rest = text;
    let mut pieces = from.split('#');
    rest = rest.strip_prefix(pieces.next()?)?;
    for piece in pieces {
        let after = rest.trim_start_matches(|char: char| char.is_ascii_digit());
        let number = &rest[..rest.len() - after.len()];
        if number.is_empty() {
            return None;
        }
        numbers.push(number);
        rest = after.strip_prefix(piece)?;
    }
    let length = text.len() - rest.len();
    (length > 0).then_some((numbers, length))
}

fn filled(to: &str, numbers: &[&str]) -> String {
    let mut out = to.to_owned();
    for (index, number) in numbers.iter().enumerate() {
        out = out.replace(&format!("#{}", index + 1), number);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "provider: {name: t, title: T, library: t_client, client: t}\ngroups: []\n";

    fn overlay(rest: &str) -> Overlay {
        let document = Document::parse("overlay.yaml", &format!("{HEAD}{rest}")).unwrap();
        Overlay::read(&document, "overlay.yaml").unwrap()
    }

    #[test]
    fn numbers_are_carried_over_and_others_are_not_cut() {
        let said = |text| replaced(text, "# of # rows read", "#2 rows, #1 of them read");
        assert_eq!(
            said("Old. 18 of 20 rows read.").as_deref(),
            Some("Old. 20 rows, 18 of them read.")
        );
        assert_eq!(said("Few of 20 rows read."), None);
        assert_eq!(
            replaced("17 rows, 7 rows", "7 rows", "none").as_deref(),
            Some("17 rows, none")
        );
    }

    #[test]
    fn prose_is_reworded_and_data_is_not() {
        let overlay = overlay(
            "reword:\n\
             - {from: Row not read., to: '', why: x}\n\
             - {from: never met, to: '', why: x}\n",
        );
        let text = "a: {x-uncertain: Row not read., description: Name. Row not read.}\n\
                    b: {example: {description: Row not read.}}\n\
                    c: {description: {type: string, description: Row not read.}}\n\
                    d: {x-behaviour: [Row not read., Kept.]}\n";
        let mut document = Document::parse("spec.yaml", text).unwrap();
        overlay.reword(&mut document);
        assert_eq!(
            document.value(),
            &serde_json::json!({
                "a": {"description": "Name."},
                "b": {"example": {"description": "Row not read."}},
                "c": {"description": {"type": "string", "description": ""}},
                "d": {"x-behaviour": ["Kept."]},
            })
        );
        assert_eq!(overlay.unused(), ["reword/never met"]);
    }

    #[test]
    fn a_pattern_needs_words() {
        let overlay = overlay("patterns: [{pattern: '^a', words: begins with a, why: x}]\n");
        assert_eq!(overlay.in_words("^a").unwrap(), "begins with a");
        assert_eq!(
            overlay.in_words("^b").unwrap_err(),
            "say in words what `^b` means, below `patterns` in the overlay"
        );
    }
}
