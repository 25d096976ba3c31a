//! `docs/operations/<provider>.md`: every operation on one page, with what a
//! caller wants to know before calling it.

use super::Docs;
use super::text::{escape, sentence};
use crate::codegen::api::Api;
use crate::codegen::documented::Documented;
use crate::codegen::ir::{Argument, Operation, Paging, Style};
use crate::codegen::overlay::{Group, Idempotency};
use crate::failure::Failure;

/// What the columns mean.
const LEGEND: &str = "\
- **Again**: *read* calls are sent again after any failure that may pass, *idempotent* ones too \
except after a 500; a *once* call only if it certainly did not arrive; *once by key* also like a \
read if the client was told that the account is enrolled, with `idempotency_enrolled(true)`. See [What is sent twice](../retry-safety.md).
- **Pages**: how `.pages()` walks the list, and the largest page. Without an entry the list comes \
whole, or is none.
- **Known**: *documented* by a page of the provider, *partially documented* where a page leaves \
fields out, *from client code* that the provider published, or *inferred* from its siblings. What \
is uncertain beyond that stands below the table, and in the documentation of the method.
";

/// The page.
pub(crate) fn page(api: &Api<'_>, documented: &Documented<'_>) -> Result<String, Failure> {
    let provider = &api.overlay.provider;
    let groups = api.groups();
    let count: usize = groups
        .iter()
        .map(|group| api.operations_of(group).count())
        .sum();
    let mut text = format!(
        "<!-- Written by `cargo xtask codegen`. -->\n\n# {} operations\n\n\
         {count} operations in {} groups. `{}` is a `{}::Client`.\n\n{LEGEND}",
        provider.title,
        groups.len(),
        provider.client,
        provider.library
    );
    for group in groups {
        section(group, api, documented, &mut text)?;
    }
    Ok(text)
}

fn section(
    group: &Group,
    api: &Api<'_>,
    documented: &Documented<'_>,
    text: &mut String,
) -> Result<(), Failure> {
    text.push_str(&format!(
        "\n## {}\n\n{}\nFeature `{}`.\n\n\
         | operation | request | call | again | pages | known |\n|---|---|---|---|---|---|\n",
        group.handle(),
        Docs::new(api.group_doc(group))
            .comments("", "")
            .trim_start(),
        group.feature(),
    ));
    let mut doubts = String::new();
    for operation in api.operations_of(group) {
        let certainty = documented.certainty(&operation.id)?;
        let known = match &operation.uncertain {
            None => certainty.to_owned(),
            Some(doubt) => {
                doubts.push_str(&format!("- `{}`: {}\n", operation.id, said(doubt)));
                format!("{certainty}, *uncertain*")
            }
        };
        text.push_str(&format!(
            "| `{}` | `{} {}` | `{}` | {} | {} | {known} |\n",
            operation.id,
            operation.method.to_uppercase(),
            operation.path,
            call(operation, api),
            again(operation),
            operation.paging.as_ref().map(pages).unwrap_or_default(),
        ));
    }
    if !doubts.is_empty() {
        text.push_str(&format!("\nUncertain:\n\n{doubts}"));
    }
    Ok(())
}

/// A doubt as a sentence of Markdown.
fn said(doubt: &str) -> String {
    sentence(&escape(doubt))
}

/// `ecgrid.comms().update(comm_id)`, `carrierx.trunk_groups().trunks(sid).get(trunk_sid)`
fn call(operation: &Operation, api: &Api<'_>) -> String {
    let arguments: Vec<&str> = operation
        .arguments
        .iter()
        .map(|argument| match argument {
            Argument::One(input) => input.field.name.as_str(),
            Argument::Selector { name, .. } => name.as_str(),
            Argument::Owner { .. } => "owner",
            Argument::Replacement { .. } => "replacement",
        })
        .collect();
    let kept = operation.kept.as_ref();
    let kept = kept.map_or("", |input| input.field.name.as_str());
    format!(
        "{}.{}.{}({})",
        api.overlay.provider.client,
        api.way(operation, kept).join("."),
        operation.name,
        arguments.join(", ")
    )
}

fn again(operation: &Operation) -> &'static str {
    match operation.idempotency {
        Idempotency::Safe => "read",
        Idempotency::Idempotent => "idempotent",
        Idempotency::Unsafe if operation.takes_key => "once by key",
        Idempotency::Unsafe => "once",
    }
}

fn pages(paging: &Paging) -> String {
    let style = match (&paging.style, &paging.cursor) {
        (Style::Page { .. }, _) => "by number",
        (Style::Offset { .. }, None) => "by offset",
        (Style::Offset { .. }, Some(_)) => "by offset or row",
    };
    match paging.max {
        Some(max) => format!("{style}, {max}"),
        None => style.to_owned(),
    }
}
