//! The static row of each operation. It is a table, so it is written as one.

use super::scope::Scope;
use super::text::{LINE, filled};
use crate::codegen::api::Api;
use crate::codegen::ir::{Operation, Paging, Place, Style};
use crate::codegen::names;
use crate::codegen::overlay::Idempotency;
use crate::codegen::reply::Kind;

/// The row of an operation, and how its list is paged.
pub(crate) fn rows(operation: &Operation, api: &Api<'_>, scope: &mut Scope) -> String {
    scope.bring("core_http", "OperationSpec");
    scope.bring("core_http::http", "Method");
    let arguments = [
        format!("{:?}", api.overlay.provider.name),
        format!("{:?}", operation.id),
        format!("Method::{}", operation.method.to_uppercase()),
        format!("{:?}", operation.path),
    ];
    let mut links = Vec::new();
    let mut link = |text: &str| links.push(text.to_owned());
    match operation.idempotency {
        Idempotency::Safe => link(".safe()"),
        Idempotency::Idempotent => link(".idempotent()"),
        Idempotency::Unsafe => {}
    }
    if operation.takes_key {
        link(".keyed()");
    }
    if operation.anonymous {
        link(".anonymous()");
    }
    let reply = match operation.reply.kind {
        Kind::Bare => None,
        Kind::Enveloped => Some("Enveloped"),
        Kind::Empty => Some("Empty"),
        Kind::Bytes => Some("Bytes"),
        Kind::BytesOrJson => Some("BytesOrJson"),
    };
    if let Some(reply) = reply {
        scope.bring("core_http", "Reply");
        link(&format!(".reply(Reply::{reply})"));
    }
    if operation.reply.ok_when_false {
        link(".ok_when_false()");
    }
    let name = names::shouting(&operation.id);
    let mut text = row(&name, "OperationSpec", "new", &arguments, &links);
    if let Some(paging) = &operation.paging {
        text.push_str(&self::paging(operation, paging, scope));
    }
    text
}

/// A static that is made by a constructor and a chain of methods.
fn row(name: &str, ty: &str, new: &str, arguments: &[String], links: &[String]) -> String {
    let head = format!("pub(super) static {name}: {ty} =");
    let call = format!("{ty}::{new}({})", arguments.join(", "));
    let chain = links.concat();
    let on_one_line = format!("{head} {call}{chain};\n");
    if on_one_line.len() <= LINE + 1 {
        on_one_line
    } else if 4 + call.len() + chain.len() < LINE {
        format!("{head}\n    {call}{chain};\n")
    } else if 4 + call.len() < LINE {
        format!("{head}\n    {call}\n        {chain};\n")
    } else {
        let arguments: Vec<String> = arguments.iter().map(|one| format!("{one},")).collect();
        let arguments = filled(&arguments, "        ");
        format!("{head}\n    {ty}::{new}(\n{arguments}    )\n        {chain};\n")
    }
}

/// The name of the static that says how the list of `operation` is paged.
pub(crate) fn paging_name(operation: &Operation) -> String {
    format!("{}_PAGES", names::shouting(&operation.id))
}

fn paging(operation: &Operation, paging: &Paging, scope: &mut Scope) -> String {
    scope.bring("core_http::page", "Paging");
    let mut links = Vec::new();
    if paging.place == Place::Body {
        links.push(".in_body()".to_owned());
    }
    if let Some(max) = paging.max {
        links.push(format!(".max_size({max})"));
    }
    let quoted = |names: &[&String]| -> Vec<String> {
        let names = names.iter().map(|name| format!("{name:?}"));
        names.collect()
    };
    let (new, parameters) = match &paging.style {
        Style::Page { page, size } => ("by_number", quoted(&[page, size])),
        Style::Offset { offset, limit } => ("by_offset", quoted(&[offset, limit])),
    };
    let mut text = row(&paging_name(operation), "Paging", new, &parameters, &links);
    if let (Some(cursor), Style::Offset { limit, .. }) = (&paging.cursor, &paging.style) {
        let parameters = quoted(&[&cursor.after, limit, &cursor.key]);
        let name = cursor_name(operation);
        text.push_str(&row(&name, "Paging", "by_row", &parameters, &links));
    }
    text
}

/// The name of the static that says how the list is read from a row on.
pub(crate) fn cursor_name(operation: &Operation) -> String {
    format!("{}_AFTER", names::shouting(&operation.id))
}
