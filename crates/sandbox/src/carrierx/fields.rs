//! The fields that a query speaks of: `filter`, `order`, `include_fields`, `exclude_fields`.
//!
//! What the platform does with a field that it does not have is not described. As in bodies it goes
//! without a word here, so that a misspelt one selects nothing or leaves the order as it is; a strict
//! sandbox names it.

use super::{filter::Filter, nearby::Nearby, pool};
use crate::{
    request::Query,
    spec::{Operation, Problem},
};

/// Reported at most for a parameter: it could hold thousands.
const MAX_PROBLEMS: usize = 20;

/// What the query speaks of and no page of the operation does. A parameter that cannot be read is
/// left to the operation, which says why.
pub(super) fn unknown(operation: &Operation, query: &Query) -> Vec<Problem> {
    let sent = |name: &str| {
        let text = query.get(name).unwrap_or_default();
        if operation.has_parameter(name) {
            text
        } else {
            ""
        }
    };
    let listed = |name: &str| {
        let names = sent(name).split(',').map(str::trim);
        names
            .filter(|name| !name.is_empty())
            .map(str::to_owned)
            .collect()
    };
    let named = [
        ("filter", filtered(sent("filter"))),
        ("order", ordered(sent("order"))),
        ("include_fields", listed("include_fields")),
        ("exclude_fields", listed("exclude_fields")),
    ];
    let named = named.into_iter().flat_map(|(parameter, fields)| {
        let unknown = fields
            .into_iter()
            .filter(move |field| !knows(operation, parameter, field));
        unknown
            .take(MAX_PROBLEMS)
            .map(move |field| (parameter, field))
    });
    named
        .map(|(parameter, field)| {
            Problem::query(parameter, format!("names {field}, which is not documented"))
        })
        .collect()
}

fn knows(operation: &Operation, parameter: &str, field: &str) -> bool {
    if parameter == "filter" && operation.id == "getCoverage" {
        return pool::is_place(field);
    }
    let is_partner = field == "partner" || field.starts_with("partner.");
    (is_partner && operation.has_parameter("with_related")) || operation.documents_field(field)
}

fn filtered(filter: &str) -> Vec<String> {
    let filter = match Nearby::parse(filter) {
        Some(nearby) => nearby.ok().and_then(Nearby::others),
        None => Filter::parse(filter).ok(),
    };
    filter.iter().flat_map(Filter::fields).collect()
}

/// The first word, unless it asks for chance.
fn ordered(order: &str) -> Vec<String> {
    let field = order.split_whitespace().next();
    let field = field.filter(|word| *word != "shuffle");
    field.map(str::to_owned).into_iter().collect()
}
