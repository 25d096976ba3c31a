//! `crates/sandbox/src/web/typed.js`: the calls that the sandbox's page shows for a
//! request that somebody copies as Rust.
//!
//! The sandbox knows no client, so what it needs of them is written into it. Only
//! calls that are told nothing but IDs in the path are here: what else was sent
//! cannot be told from a body of JSON. IDs stand in the text as `{name:Type}`.
//!
//! ```text
//! "carrierx getTrunk": "trunk_groups().trunks({trunk_group_sid:&TrunkGroupSid}).get({trunk_sid:&TrunkSid})",
//! ```

use crate::codegen::api::Api;
use crate::codegen::ir::{Argument, Body, Input, Operation, Place};
use crate::codegen::types::Type;

/// The file, from the rows of all providers.
pub(crate) fn file(rows: &[String]) -> String {
    format!(
        "// Operations whose typed call is told nothing but IDs in the path, as the clients have\n\
         // them. Written by `cargo xtask codegen`.\n\
         export const TYPED = {{\n{}}};\n",
        rows.concat()
    )
}

/// The rows of one provider.
pub(crate) fn rows(api: &Api<'_>) -> String {
    let rows = api
        .operations
        .iter()
        .filter_map(|operation| row(operation, api));
    rows.collect()
}

fn row(operation: &Operation, api: &Api<'_>) -> Option<String> {
    if operation.body != Body::None {
        return None;
    }
    let kept = operation.kept.as_ref().map(id);
    let arguments = operation.arguments.iter().map(|argument| match argument {
        Argument::One(input) => id(input),
        _ => None,
    });
    let arguments: Option<Vec<String>> = arguments.collect();
    let kept = match kept {
        Some(kept) => kept?,
        None => String::new(),
    };
    Some(format!(
        "  {:?}: \"{}.{}({})\",\n",
        format!("{} {}", api.overlay.provider.name, operation.id),
        api.way(operation, &kept).join("."),
        operation.name,
        arguments?.join(", ")
    ))
}

/// `{trunk_sid:&TrunkSid}`, for an ID in the path.
fn id(input: &Input) -> Option<String> {
    match &input.field.ty {
        Type::Id { name, text } if input.place == Place::Path => {
            let reference = if *text { "&" } else { "" };
            Some(format!("{{{}:{reference}{name}}}", input.field.wire))
        }
        _ => None,
    }
}
