//! Members and parameters: what Rust calls them, and everything the specification
//! says about them, in words.
//!
//! ```text
//! {type: integer, maximum: 5, x-immutable-when: rows exist}
//!     ->  limits: at most 5;  also: Cannot change once rows exist
//! ```

use super::catalog::{At, Catalog};
use super::emit::escape;
use super::ir::Field;
use super::schema::{Facts, Member, Shape};
use super::types::Type;
use crate::failure::Failure;

impl Catalog<'_> {
    /// A member or parameter as Rust sees it.
    pub(crate) fn field(&mut self, member: &Member, owner: &str) -> Result<Field, Failure> {
        let schema = &member.schema;
        let at = At {
            owner,
            member: &member.name,
        };
        let ty = self.resolve(schema, at)?;
        // What the member says comes first; what it refers to fills the gaps.
        let target = match &schema.shape {
            Shape::Reference(name) => self.schema(name),
            _ => None,
        };
        let facts = &schema.facts;
        let of_target = target.map(|target| &target.facts);
        // An enum or a record says itself what it is, and what is uncertain about it.
        let says_itself = matches!(ty, Type::Enum(_) | Type::Model(_));
        let is_scalar = target.is_some_and(|target| {
            matches!(
                target.shape,
                Shape::Boolean | Shape::Integer | Shape::Number | Shape::Text
            )
        });
        let general = of_target.and_then(|facts| facts.description.clone());
        let mut limits = of_target
            .filter(|_| facts.limits.is_empty())
            .unwrap_or(facts)
            .limits
            .clone();
        if let Some(pattern) = facts
            .pattern
            .as_ref()
            .or(of_target.and_then(|facts| facts.pattern.as_ref()))
        {
            limits.push(
                self.overlay
                    .in_words(pattern)
                    .map_err(|problem| schema.fail(problem))?,
            );
        }
        if !matches!(ty, Type::Enum(_)) {
            limits.extend(known_values(of_target.unwrap_or(facts), &limits));
        }
        let mut also = self.also(facts);
        // What kind of value it is stays true beside what this one is for.
        if facts.description.is_some() && is_scalar && !says_itself {
            also.extend(general.as_deref().map(escape));
        }
        Ok(Field {
            wire: member.name.clone(),
            name: self.overlay.field(&member.name, owner),
            ty,
            required: member.required,
            nullable: schema.nullable || target.is_some_and(|target| target.nullable),
            doc: facts.description.clone().or(general).unwrap_or_default(),
            limits,
            also,
            scope: facts.scope.clone(),
            uncertain: facts.uncertain.clone().or_else(|| {
                of_target
                    .filter(|_| !says_itself)
                    .and_then(|facts| facts.uncertain.clone())
            }),
            deprecated: facts.deprecated,
            read_only: facts.read_only,
            immutable: facts.immutable,
        })
    }

    /// What holds for a value beyond its limits.
    fn also(&self, facts: &Facts) -> Vec<String> {
        let mut also = Vec::new();
        if let Some(category) = &facts.lookup {
            also.push(self.overlay.lookup(category));
        }
        if let Some(condition) = &facts.immutable_when {
            also.push(format!("Cannot change once {}", escape(condition)));
        }
        also
    }
}

/// The values that are known of an open set, unless the default says it already.
fn known_values(facts: &Facts, limits: &[String]) -> Option<String> {
    let quoted: Vec<String> = facts
        .known_values
        .iter()
        .map(|value| {
            let meaning = facts.value_docs.iter().find(|(known, _)| known == value);
            match meaning {
                Some((_, meaning)) => format!("`{value}` {meaning}"),
                None => format!("`{value}`"),
            }
        })
        .collect();
    match quoted.as_slice() {
        [] => None,
        [only] if limits.contains(&format!("default {only}")) => None,
        [only] => Some(format!("known value {only}")),
        several => Some(format!("known values {}", several.join(", "))),
    }
}
