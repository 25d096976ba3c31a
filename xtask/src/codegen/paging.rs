//! How a list is read page by page: `x-pagination` of an operation, joined with
//! the limits of its inputs and the envelope of its reply.
//!
//! ```text
//! x-pagination: {style: page, page: pageNo, size: recordsPerPage}
//! ```

use super::ir::{Input, Paging, Style};
use super::load::Node;
use super::overlay;
use super::reply::Reply;
use crate::failure::Failure;

/// How the operation at `node` is read page by page, if it is.
pub(crate) fn read(
    node: &Node<'_>,
    inputs: &[Input],
    reply: &Reply,
    cursor: Option<overlay::Cursor>,
) -> Result<Option<Paging>, Failure> {
    let Some(node) = node.get("x-pagination") else {
        return Ok(None);
    };
    let text = |key: &str| {
        node.need(key)
            .and_then(|value| value.str().map(str::to_owned))
    };
    let style = match node.need("style")?.str()? {
        "page" => Style::Page {
            page: text("page")?,
            size: text("size")?,
        },
        "offset" => Style::Offset {
            offset: text("offset")?,
            limit: text("limit")?,
        },
        other => return Err(node.fail(format!("paging by {other} is not supported"))),
    };
    let size = match &style {
        Style::Page { size, .. } => size,
        Style::Offset { limit, .. } => limit,
    };
    let input = inputs
        .iter()
        .find(|input| input.field.wire == *size)
        .ok_or_else(|| {
            node.fail(format!(
                "`{size}` is no parameter and no member of the body"
            ))
        })?;
    let below_payload = |path: &str| {
        let prefix = reply.envelope.as_deref().unwrap_or_default();
        let rest = path.strip_prefix(prefix)?;
        Some(rest.strip_prefix('.').unwrap_or(rest).to_owned())
    };
    let maximum = ["max", "max-size"]
        .iter()
        .find_map(|key| node.get(key)?.value().as_u64());
    // Limits are kept as prose: `1 to 500`, `at most 500`, `at least 1`.
    let documented = input.field.limits.iter().find_map(|limit| {
        let (before, most) = limit.rsplit_once(' ')?;
        let bounds_above = before.ends_with("to") || before.ends_with("at most");
        most.parse().ok().filter(|_| bounds_above)
    });
    Ok(Some(Paging {
        place: input.place,
        max: maximum.or(documented),
        items: node
            .text("items")
            .and_then(below_payload)
            .unwrap_or_default(),
        total: node
            .text("total")
            .filter(|path| path.contains('.'))
            .and_then(below_payload),
        cursor,
        style,
    }))
}
