//! The static row of each operation. It is a table, so it is written as one.

use super::scope::Scope;
use super::text::filled;
use crate::codegen::api::Api;
use crate::codegen::ir::{Operation, Paging, Place, Style};
use crate::codegen::names;
use crate::codegen::overlay::Idempotency;
use crate::codegen::reply::Kind;

/// The row of an operation, and how its list is paged.
pub(crate) fn rows(operation: &Operation, api: &Api<'_>, scope: &mut Scope) -> String {
    for name in ["Auth", "Idempotency", "OperationSpec", "Reply"] {
        scope.bring("core_http", name);
    }
    scope.bring("core_http::http", "Method");
    let idempotency = match operation.idempotency {
        Idempotency::Safe => "Safe",
        Idempotency::Idempotent => "Idempotent",
        Idempotency::Unsafe => "Unsafe",
    };
    let reply = match operation.reply.kind {
        Kind::Enveloped => "Enveloped",
        Kind::Bare => "Bare",
        Kind::Empty => "Empty",
        Kind::Bytes => "Bytes",
        Kind::BytesOrJson => "BytesOrJson",
    };
    let fields = [
        format!("provider: {:?},", api.overlay.provider.name),
        format!("id: {:?},", operation.id),
        format!("method: Method::{},", operation.method.to_uppercase()),
        format!("path: {:?},", operation.path),
        format!("idempotency: Idempotency::{idempotency},"),
        format!("takes_key: {},", operation.takes_key),
        format!(
            "auth: Auth::{},",
            if operation.anonymous {
                "None"
            } else {
                "Required"
            }
        ),
        format!("reply: Reply::{reply},"),
        format!("ok_when_false: {},", operation.reply.ok_when_false),
    ];
    let mut text = format!(
        "pub(super) static {}: OperationSpec = OperationSpec {{\n{}}};\n",
        names::shouting(&operation.id),
        filled(&fields, "    "),
    );
    if let Some(paging) = &operation.paging {
        text.push_str(&self::paging(operation, paging, scope));
    }
    text
}

/// The name of the static that says how the list of `operation` is paged.
pub(crate) fn paging_name(operation: &Operation) -> String {
    format!("{}_PAGES", names::shouting(&operation.id))
}

fn paging(operation: &Operation, paging: &Paging, scope: &mut Scope) -> String {
    for name in ["PageStyle", "Paging", "Place"] {
        scope.bring("core_http::page", name);
    }
    let style = match &paging.style {
        Style::Page { page, size } => format!("PageNumber {{ page: {page:?}, size: {size:?} }}"),
        Style::Offset { offset, limit } => {
            format!("Offset {{ offset: {offset:?}, limit: {limit:?} }}")
        }
    };
    let place = if paging.place == Place::Body {
        "Body"
    } else {
        "Query"
    };
    let max = match paging.max {
        Some(max) => format!("Some({max})"),
        None => "None".to_owned(),
    };
    let row = |name: String, style: &str| {
        let fields = [
            format!("style: PageStyle::{style},"),
            format!("place: Place::{place},"),
            format!("max_size: {max},"),
        ];
        format!(
            "pub(super) static {name}: Paging = Paging {{\n{}}};\n",
            filled(&fields, "    ")
        )
    };
    let mut text = row(paging_name(operation), &style);
    if let (Some(cursor), Style::Offset { limit, .. }) = (&paging.cursor, &paging.style) {
        let style = format!(
            "Cursor {{ after: {:?}, limit: {limit:?}, key: {:?} }}",
            cursor.after, cursor.key
        );
        text.push_str(&row(cursor_name(operation), &style));
    }
    text
}

/// The name of the static that says how the list is read from a row on.
pub(crate) fn cursor_name(operation: &Operation) -> String {
    format!("{}_AFTER", names::shouting(&operation.id))
}
