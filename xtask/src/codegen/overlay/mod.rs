//! Our decisions about a provider: `spec/overlay.yaml`.
//!
//! The specification says what the provider does; the overlay says what we make
//! of it: names, ID types, exact numbers, corrections of facts. It is data, so the
//! generator knows no operation and no schema by name. Each entry says why, and
//! an entry that meets nothing is an error: it was made for something that is
//! gone, and the decision may be lost with it.

mod group;
mod words;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Deserializer};
use serde_json::Value;

pub(crate) use self::group::Group;
use self::words::{Pattern, Reword};

use super::load::Document;
use super::names;
use crate::failure::Failure;

/// The reason for a decision; blank ones are refused.
#[derive(Debug, Clone)]
pub(crate) struct Why;

impl<'de> Deserialize<'de> for Why {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        if text.trim().is_empty() {
            return Err(serde::de::Error::custom("`why` is blank: say the reason"));
        }
        Ok(Self)
    }
}

/// Everything decided about one provider.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Overlay {
    pub provider: Provider,
    /// Every tag of the specification has a group.
    pub groups: Vec<Group>,
    /// The tags whose groups are written; all when empty.
    #[serde(default)]
    pub write: Vec<String>,
    /// Mistakes in the facts, by JSON pointer.
    #[serde(default)]
    pub corrections: Vec<Correction>,
    #[serde(default)]
    pub envelope: Option<Envelope>,
    #[serde(default)]
    pub pages: Vec<PageEnvelope>,
    #[serde(default)]
    pub headers: Vec<Header>,
    #[serde(default)]
    pub operations: BTreeMap<String, Operation>,
    #[serde(default)]
    pub schemas: BTreeMap<String, SchemaRule>,
    #[serde(default)]
    pub ids: Vec<IdRule>,
    #[serde(default)]
    pub rename: Vec<Rename>,
    #[serde(default)]
    pub types: Vec<TypeRule>,
    #[serde(default)]
    pub options: Vec<OptionSet>,
    #[serde(default)]
    pub drop_on_replace: Vec<DropRule>,
    /// What regular expressions say, for people.
    #[serde(default)]
    patterns: Vec<Pattern>,
    /// Phrases that readers of the documentation would not understand.
    #[serde(default)]
    reword: Vec<Reword>,
    /// Entries that met something, by a name of their own.
    #[serde(skip)]
    used: RefCell<BTreeSet<String>>,
}

/// Where the code goes and how prose names the provider.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Provider {
    /// The short name in operation rows and file names, as in `ecgrid`.
    pub name: String,
    /// The name for people, as in `ECGrid`.
    pub title: String,
    /// The library, as in `ecgrid_client`.
    pub library: String,
    /// The variable that holds the client in examples.
    pub client: String,
    /// What a relative documentation page is below.
    #[serde(default)]
    pub pages_below: Option<String>,
    /// How a list of IDs is asked for, with `*` for its name.
    #[serde(default)]
    lookup: Option<String>,
}

/// A fact of the specification that is wrong, and what is right.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Correction {
    pub at: String,
    /// The right value; the place is removed when missing.
    #[serde(default)]
    pub to: Option<Value>,
    #[serde(rename = "why")]
    _why: Why,
}

/// How a reply wraps what it carries.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Envelope {
    /// A reply schema that has this member is the envelope.
    pub marker: String,
    /// The member that holds the payload.
    pub payload: String,
    /// A payload schema that stands for nothing.
    #[serde(default)]
    pub empty: Option<String>,
    #[serde(rename = "why")]
    _why: Why,
}

/// A schema that others extend to say what one page of a list looks like.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PageEnvelope {
    pub schema: String,
    /// The generic type, as in `Page`.
    pub name: String,
    /// The member that holds the rows.
    pub items: String,
    /// The member that counts the rows of the whole list.
    #[serde(default)]
    pub total: Option<String>,
    /// The member that says whether there are more rows.
    #[serde(default)]
    pub more: Option<String>,
    /// The member, or the member of a member, that is the address of the next page.
    #[serde(default)]
    pub next: Option<String>,
    #[serde(rename = "why")]
    _why: Why,
}

/// A header parameter, which no caller sets by hand.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Header {
    pub name: String,
    pub role: HeaderRole,
    #[serde(rename = "why")]
    _why: Why,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum HeaderRole {
    /// The client sends it with each call.
    Constant,
    /// It carries the idempotency key.
    IdempotencyKey,
}

/// What is decided about one operation.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Operation {
    /// The method on the handle.
    pub name: Option<String>,
    /// The builder type.
    pub builder: Option<String>,
    pub idempotency: Option<Idempotency>,
    /// The type of the payload, when its schema only says `integer`.
    pub returns: Option<String>,
    /// ID types of parameters, by parameter name.
    pub parameters: BTreeMap<String, String>,
    /// The list can also be read from a row on.
    pub cursor: Option<Cursor>,
    /// Selectors that may be left out, and required inputs that read better as
    /// setters: a row of booleans, or too many texts in a row.
    pub optional: Vec<String>,
    /// Whether the body may be any value instead of members.
    pub ok_when_false: bool,
    /// The operation to call instead of this one, which is deprecated.
    pub instead: Option<String>,
    /// `false` when the body is given member by member although it replaces.
    pub replace: Option<bool>,
    /// Parameters and body members that have no setter, because the server ignores
    /// or refuses them.
    pub omit: Vec<String>,
    #[serde(rename = "why")]
    _why: Option<Why>,
}

/// How a list is read from a row on, beside its pages.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Cursor {
    /// The parameter that names the row.
    pub after: String,
    /// The member of a row that identifies it.
    pub key: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Idempotency {
    Safe,
    Idempotent,
    Unsafe,
}

/// What is decided about one schema.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct SchemaRule {
    /// The Rust type.
    pub name: Option<String>,
    /// The member that identifies a record.
    pub key: Option<String>,
    /// The record that can be made into this one: what was read is handed over.
    pub from: Option<String>,
    /// A text with known values becomes an open enum.
    pub known_values: bool,
    /// Rust names of enum values that have no good one of their own.
    pub variants: BTreeMap<String, String>,
    #[serde(rename = "why")]
    _why: Option<Why>,
}

/// Which members and parameters are IDs of which type.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct IdRule {
    /// The type; `*` stands for what `*` in a name stood for.
    #[serde(rename = "type")]
    pub type_: String,
    /// What the type holds.
    pub of: IdOf,
    /// Names, or patterns with one `*`.
    pub names: Vec<String>,
    /// Words that say which of two records is meant, and are no part of the type.
    #[serde(default)]
    pub strip: Vec<String>,
    /// What an ID of this type identifies, as in `a comm channel`.
    #[serde(default)]
    pub doc: Option<String>,
    #[serde(rename = "why")]
    _why: Why,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum IdOf {
    /// The integer that the schema says.
    Integer,
    Text,
}

/// Another Rust name for a member or parameter.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Rename {
    /// The name on the wire.
    pub from: String,
    pub to: String,
    /// Only in this schema or operation.
    #[serde(default, rename = "in")]
    pub within: Option<String>,
    #[serde(rename = "why")]
    _why: Why,
}

/// Another type than the schema says.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TypeRule {
    /// A member or parameter name, or a schema as `#Name`.
    pub of: Vec<String>,
    #[serde(rename = "type")]
    pub type_: String,
    #[serde(rename = "why")]
    _why: Why,
}

/// Parameters whose setters are written once, as a macro of the client crate.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct OptionSet {
    /// The macro, as in `crate::filter::list_options`.
    #[serde(rename = "macro")]
    pub macro_: String,
    pub parameters: Vec<String>,
    /// Whether the macro is told the identity member of the reply.
    #[serde(default)]
    pub key: bool,
    #[serde(rename = "why")]
    _why: Why,
}

/// A member that is read and must not be written back.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct DropRule {
    pub member: String,
    /// Only in this record.
    #[serde(default, rename = "in")]
    pub within: Option<String>,
    /// What the documentation of the replacement says about it.
    pub doc: String,
    #[serde(rename = "why")]
    _why: Why,
}

impl Overlay {
    pub(crate) fn read(document: &Document, file: &str) -> Result<Self, Failure> {
        let overlay: Self = serde_json::from_value(document.value().clone())
            .map_err(|error| Failure::new(format!("{file}: {error}")))?;
        let reasonless = |what: &str, name: &str| {
            Failure::new(format!(
                "{file}: {what} `{name}` has no `why`: say the reason"
            ))
        };
        for (id, rule) in &overlay.operations {
            rule._why
                .as_ref()
                .ok_or_else(|| reasonless("operation", id))?;
        }
        for (name, rule) in &overlay.schemas {
            rule._why
                .as_ref()
                .ok_or_else(|| reasonless("schema", name))?;
        }
        Ok(overlay)
    }

    fn mark(&self, entry: impl Into<String>) {
        self.used.borrow_mut().insert(entry.into());
    }

    /// What is decided about operation `id`.
    pub(crate) fn operation(&self, id: &str) -> Option<&Operation> {
        let rule = self.operations.get(id)?;
        self.mark(format!("operations/{id}"));
        Some(rule)
    }

    /// What is decided about schema `name`.
    pub(crate) fn schema(&self, name: &str) -> Option<&SchemaRule> {
        let rule = self.schemas.get(name)?;
        self.mark(format!("schemas/{name}"));
        Some(rule)
    }

    /// The Rust name of member `wire` of `owner`.
    pub(crate) fn field(&self, wire: &str, owner: &str) -> String {
        let applies = |rule: &&Rename| {
            rule.from == wire && rule.within.as_deref().is_none_or(|within| within == owner)
        };
        // The narrower rule wins.
        let found = self
            .rename
            .iter()
            .filter(applies)
            .max_by_key(|rule| rule.within.is_some());
        match found {
            Some(rule) => {
                self.mark(format!("rename/{}/{:?}", rule.from, rule.within));
                rule.to.clone()
            }
            None => {
                let name = names::snake(wire);
                if names::is_keyword(&name) {
                    format!("{name}_")
                } else {
                    name
                }
            }
        }
    }

    /// The ID type of member or parameter `wire`, and what it holds.
    pub(crate) fn id(&self, wire: &str, text: bool) -> Option<(String, &IdRule)> {
        let fits = |rule: &&IdRule| (rule.of == IdOf::Text) == text;
        let exact = self.ids.iter().filter(fits).find_map(|rule| {
            rule.names
                .iter()
                .find(|name| *name == wire)
                .map(|name| (rule, name, ""))
        });
        let (rule, name, middle) = exact.or_else(|| {
            self.ids.iter().filter(fits).find_map(|rule| {
                rule.names.iter().find_map(|name| {
                    let (start, end) = name.split_once('*')?;
                    let middle = wire.strip_prefix(start)?.strip_suffix(end)?;
                    (!middle.is_empty()).then_some((rule, name, middle))
                })
            })
        })?;
        self.mark(format!("ids/{}/{name}", rule.type_));
        let middle = rule
            .strip
            .iter()
            .find_map(|prefix| {
                middle
                    .strip_prefix(prefix.as_str())
                    .filter(|rest| rest.starts_with(char::is_uppercase))
            })
            .unwrap_or(middle);
        Some((rule.type_.replace('*', &names::pascal(middle)), rule))
    }

    /// The type decided for a member or parameter, or for a schema as `#Name`.
    pub(crate) fn type_of(&self, what: &str) -> Option<&str> {
        let rule = self
            .types
            .iter()
            .find(|rule| rule.of.iter().any(|of| of == what))?;
        self.mark(format!("types/{what}"));
        Some(&rule.type_)
    }

    /// Why member `wire` of record `owner` is not written back, for its readers.
    pub(crate) fn dropped(&self, wire: &str, owner: &str) -> Option<&DropRule> {
        let rule = self.drop_on_replace.iter().find(|rule| {
            rule.member == wire && rule.within.as_deref().is_none_or(|within| within == owner)
        })?;
        self.mark(format!("drop_on_replace/{}/{:?}", rule.member, rule.within));
        Some(rule)
    }

    pub(crate) fn header(&self, name: &str) -> Option<HeaderRole> {
        let rule = self.headers.iter().find(|rule| rule.name == name)?;
        self.mark(format!("headers/{name}"));
        Some(rule.role)
    }

    /// The page envelope that schema `name` is, if it is one.
    pub(crate) fn page(&self, name: &str) -> Option<&PageEnvelope> {
        let rule = self.pages.iter().find(|rule| rule.schema == name)?;
        self.mark(format!("pages/{name}"));
        Some(rule)
    }

    /// Entries that met nothing in the whole specification.
    pub(crate) fn unused(&self) -> Vec<String> {
        let mut all: Vec<String> = Vec::new();
        all.extend(self.operations.keys().map(|id| format!("operations/{id}")));
        all.extend(self.schemas.keys().map(|name| format!("schemas/{name}")));
        all.extend(
            self.headers
                .iter()
                .map(|rule| format!("headers/{}", rule.name)),
        );
        all.extend(
            self.pages
                .iter()
                .map(|rule| format!("pages/{}", rule.schema)),
        );
        all.extend(
            self.rename
                .iter()
                .map(|rule| format!("rename/{}/{:?}", rule.from, rule.within)),
        );
        all.extend(
            self.drop_on_replace
                .iter()
                .map(|rule| format!("drop_on_replace/{}/{:?}", rule.member, rule.within)),
        );
        for rule in &self.ids {
            all.extend(
                rule.names
                    .iter()
                    .map(|name| format!("ids/{}/{name}", rule.type_)),
            );
        }
        for rule in &self.types {
            all.extend(rule.of.iter().map(|of| format!("types/{of}")));
        }
        all.extend(self.worded());
        let used = self.used.borrow();
        all.retain(|entry| !used.contains(entry));
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "provider: {name: t, title: T, library: t_client, client: t}\ngroups: []\n";

    fn overlay(rest: &str) -> Result<Overlay, Failure> {
        let document = Document::parse("overlay.yaml", &format!("{HEAD}{rest}"))?;
        Overlay::read(&document, "overlay.yaml")
    }

    #[test]
    fn a_decision_without_a_reason_is_refused() {
        let failure = overlay("operations: {getA: {name: a}}\n").unwrap_err();
        assert_eq!(
            failure.to_string(),
            "overlay.yaml: operation `getA` has no `why`: say the reason"
        );
        let failure = overlay("rename: [{from: a, to: b, why: ' '}]\n").unwrap_err();
        assert!(failure.to_string().contains("`why` is blank"), "{failure}");
    }

    #[test]
    fn ids_by_name_and_by_pattern() {
        let overlay = overlay(
            "ids:\n\
             - {type: AccountId, of: integer, names: [payerID], why: x}\n\
             - {type: '*Id', of: integer, names: ['*ID'], strip: [from], why: x}\n\
             - {type: '*Sid', of: text, names: ['*_sid'], why: x}\n",
        )
        .unwrap();
        let id = |wire: &str, text: bool| overlay.id(wire, text).map(|(name, _)| name);
        assert_eq!(id("payerID", false).as_deref(), Some("AccountId"));
        assert_eq!(id("fromAccountID", false).as_deref(), Some("AccountId"));
        assert_eq!(id("fromageID", false).as_deref(), Some("FromageId"));
        assert_eq!(id("endpoint_sid", true).as_deref(), Some("EndpointSid"));
        assert_eq!(id("endpoint_sid", false), None);
        assert_eq!(id("ID", false), None);
        assert!(overlay.unused().is_empty());
    }

    #[test]
    fn entries_that_meet_nothing_are_listed() {
        let overlay = overlay("types: [{of: [a, b], type: Json, why: x}]\n").unwrap();
        assert_eq!(overlay.type_of("a"), Some("Json"));
        assert_eq!(overlay.unused(), ["types/b"]);
    }
}
