//! What a caller needs for an operation besides its inputs: further scopes, a level
//! of rights; and limits that concern the request as a whole. The specification
//! has them as extensions of the operation, here they become Markdown.
//!
//! ```text
//! x-limits: {media of a message: 10}  ->  At most: 10 media of a message.
//! ```

use serde_json::Value;

use super::emit::escape;
use super::load::Node;

/// The remarks about the operation at `node`.
pub(crate) fn of(node: &Node<'_>) -> Vec<String> {
    [
        node.text("x-scopes-additional").map(scopes),
        node.get("x-min-auth-level").and_then(|level| least(&level)),
        node.get("x-update-limits").map(|limits| updates(&limits)),
        node.get("x-limits").map(|limits| most(&limits)),
        node.get("x-filter-extra")
            .map(|filters| conditions(&filters)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn scopes(further: &str) -> String {
    let further = further.replace(" in addition", "");
    let words: Vec<String> = further
        .split_whitespace()
        .map(|word| match word.trim_end_matches(',') {
            scope if scope.contains('.') => format!("`{scope}`{}", &word[scope.len()..]),
            _ => escape(word),
        })
        .collect();
    format!("Needs also {}.", words.join(" "))
}

fn least(level: &Node<'_>) -> Option<String> {
    // Which file it was read in says nothing to a reader.
    let basis = level.text("basis").unwrap_or("documentation");
    let basis = basis.split(" (").next().unwrap_or(basis);
    let level = level.text("level")?;
    Some(format!(
        "Needs at least the level `{level}`, according to the {}.",
        escape(basis)
    ))
}

fn updates(limits: &Node<'_>) -> String {
    let kinds: Vec<String> = limits
        .entries()
        .map(|(kind, members)| {
            let members: Vec<String> = members
                .items()
                .filter_map(|member| Some(format!("`{}`", member.value().as_str()?)))
                .collect();
            match members.as_slice() {
                [] => format!("nothing of `{kind}`"),
                some => format!("of `{kind}` {}", some.join(", ")),
            }
        })
        .collect();
    format!("What can change depends on the type: {}.", kinds.join("; "))
}

fn most(limits: &Node<'_>) -> String {
    let all: Vec<String> = limits
        .entries()
        .map(|(what, limit)| format!("{} {}", limit.value(), escape(what)))
        .collect();
    format!("At most: {}.", all.join(", "))
}

fn conditions(filters: &Node<'_>) -> String {
    let all: Vec<String> = filters
        .entries()
        .map(|(condition, meaning)| match meaning.value() {
            Value::String(meaning) => format!("`{condition}` gives {}", escape(meaning)),
            _ => format!("`{condition}`"),
        })
        .collect();
    format!("The condition {}.", all.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codegen::load::Document;

    #[test]
    fn extensions_become_sentences() {
        for (extension, expected) in [
            (
                "x-scopes-additional: things.own in addition when own_it is sent",
                "Needs also `things.own` when `own_it` is sent.",
            ),
            (
                "x-min-auth-level: {level: Admin, basis: older page (a/b.md)}",
                "Needs at least the level `Admin`, according to the older page.",
            ),
            (
                "x-update-limits: {small: [name, size.x], fixed: []}",
                "What can change depends on the type: of `small` `name`, `size.x`; \
                 nothing of `fixed`.",
            ),
            (
                "x-limits: {media of a message: 10}",
                "At most: 10 media of a message.",
            ),
            (
                "x-filter-extra: {'place near <x>': things near x}",
                "The condition `place near <x>` gives things near x.",
            ),
        ] {
            let document = Document::parse("spec.yaml", &format!("{{{extension}}}")).unwrap();
            assert_eq!(of(&document.root()), [expected]);
        }
        let document = Document::parse("spec.yaml", "{summary: x}").unwrap();
        assert!(of(&document.root()).is_empty());
    }
}
