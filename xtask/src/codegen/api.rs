//! A whole provider, ready to be written: its operations, and where each type
//! belongs.
//!
//! A type that one group uses lives in that group's module, one that several use
//! lives in `types`. That is decided over all groups, written or not, so a type
//! does not move when another group is added.

use std::collections::{BTreeMap, BTreeSet};

use super::catalog::Catalog;
use super::ir::{Argument, Body, Field, Input, Operation};
use super::load::{Document, Node};
use super::operation;
use super::overlay::{Group, Overlay};
use super::schema::Schema;
use super::types::Type;
use crate::failure::Failure;

/// A provider.
#[derive(Debug)]
pub(crate) struct Api<'a> {
    pub overlay: &'a Overlay,
    pub catalog: Catalog<'a>,
    pub operations: Vec<Operation>,
    /// By the record that is replaced.
    pub replacements: BTreeMap<String, Replacement>,
    /// Where pages keep their rows and totals, by model.
    pub pages: BTreeMap<String, (String, Option<String>)>,
    /// Description of each group, by tag.
    tags: BTreeMap<String, String>,
}

/// A record on its way back.
#[derive(Debug, Clone)]
pub(crate) struct Replacement {
    /// The type, as in `EndpointReplace`.
    pub name: String,
    pub record: String,
    /// The documented members that can be changed.
    pub writable: Vec<Field>,
    /// Members that are read and not written back, with the reason for readers.
    pub dropped: Vec<(String, String)>,
    /// The documented members, where the provider nulls what is left out.
    pub nulled: Vec<String>,
    /// Groups of members of which one is the owner.
    pub owners: Vec<Vec<String>>,
}

/// What a use of a type is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Direction {
    Request,
    Reply,
}

impl<'a> Api<'a> {
    pub(crate) fn read(document: &Document, overlay: &'a Overlay) -> Result<Self, Failure> {
        let root = document.root();
        let mut catalog = Catalog::read(&root, overlay)?;
        catalog.resolve_all()?;
        let operations = operation::read(&root, &mut catalog, &overlay.groups)?;
        overlay.check_holders()?;
        let mut api = Self {
            overlay,
            catalog,
            operations,
            replacements: BTreeMap::new(),
            pages: BTreeMap::new(),
            tags: tags(&root),
        };
        api.agree_about_kept()?;
        api.find_replacements(&root)?;
        api.find_pages();
        api.find_uses();
        api.refuse_unused()?;
        Ok(api)
    }

    /// The groups that are written, in the order of the overlay.
    pub(crate) fn groups(&self) -> Vec<&'a Group> {
        let written = |group: &&Group| {
            self.overlay.write.is_empty() || self.overlay.write.contains(&group.tag)
        };
        self.overlay.groups.iter().filter(written).collect()
    }

    /// The groups that live within `group`, with what their handles keep.
    pub(crate) fn groups_within(&self, group: &Group) -> Vec<(&'a Group, &Input)> {
        let inner = self.groups().into_iter();
        inner
            .filter(|inner| inner.within.as_ref() == Some(&group.tag))
            .filter_map(|inner| Some((inner, self.kept(inner)?)))
            .collect()
    }

    /// What the handle of `group` keeps: all of its operations agree about it.
    pub(crate) fn kept(&self, group: &Group) -> Option<&Input> {
        self.operations_of(group).next()?.kept.as_ref()
    }

    /// The links from the client to the handle of an operation, as in
    /// `trunk_groups()` and `trunks(&sid)`; `kept` is the ID that is told on the way.
    pub(crate) fn way(&self, operation: &Operation, kept: &str) -> Vec<String> {
        let by_module = |group: &&&Group| group.module() == operation.group;
        let Some(group) = self.overlay.groups.iter().find(|group| by_module(&group)) else {
            return Vec::new();
        };
        match self.overlay.holder(group) {
            Some(holder) => vec![
                format!("{}()", holder.accessor()),
                format!("{}({kept})", group.accessor()),
            ],
            None => vec![format!("{}()", group.accessor())],
        }
    }

    pub(crate) fn group_doc(&self, group: &Group) -> &str {
        self.tags.get(&group.tag).map_or("", String::as_str)
    }

    pub(crate) fn operations_of<'s>(
        &'s self,
        group: &Group,
    ) -> impl Iterator<Item = &'s Operation> {
        let module = group.module();
        self.operations
            .iter()
            .filter(move |operation| operation.group == module)
    }

    /// The module of the one group that uses a type, or `None` for `types`.
    pub(crate) fn home(&self, name: &str) -> Option<&str> {
        if self.catalog.ids.contains_key(name) || self.catalog.selectors.contains_key(name) {
            return None;
        }
        // An owner is defined beside its record.
        let record = name
            .strip_suffix("Owner")
            .filter(|_| !self.catalog.models.contains_key(name));
        let used_by = self.catalog.used_by.get(record.unwrap_or(name))?;
        let mut groups = used_by.iter();
        match (groups.next(), groups.next()) {
            (Some(only), None) => Some(only),
            _ => None,
        }
    }

    /// Whether a group that is written uses a type.
    pub(crate) fn is_written(&self, name: &str) -> bool {
        let Some(used_by) = self.catalog.used_by.get(name) else {
            return false;
        };
        self.groups()
            .iter()
            .any(|group| used_by.contains(&group.module()))
    }

    /// A handle keeps one ID, so all operations of its group begin with the same.
    fn agree_about_kept(&self) -> Result<(), Failure> {
        for group in self.groups() {
            let Some(kept) = self.kept(group) else {
                continue;
            };
            let same = |operation: &&Operation| {
                let other = operation.kept.as_ref();
                other.is_some_and(|other| {
                    other.field.name == kept.field.name && other.field.ty == kept.field.ty
                })
            };
            if let Some(other) = self.operations_of(group).find(|operation| !same(operation)) {
                return Err(Failure::new(format!(
                    "{}: its group is within another by `{}`, and its own first input is \
                     another one",
                    other.id, kept.field.name
                )));
            }
        }
        Ok(())
    }

    fn find_replacements(&mut self, root: &Node<'_>) -> Result<(), Failure> {
        for index in 0..self.operations.len() {
            let Body::Replacement(record) = self.operations[index].body.clone() else {
                continue;
            };
            let operation = self.operations[index].id.clone();
            let (body, nulls) = replacement_body(root, &operation)?;
            let replacement = self.replacement(&record, &body, nulls)?;
            self.replacements.insert(record, replacement);
        }
        Ok(())
    }

    fn replacement(
        &mut self,
        record: &str,
        body: &Schema,
        nulls: bool,
    ) -> Result<Replacement, Failure> {
        let target = match &body.shape {
            super::schema::Shape::Reference(name) => self.catalog.schema(name).cloned(),
            _ => None,
        };
        let body = target.as_ref().unwrap_or(body);
        let changeable = match &body.shape {
            super::schema::Shape::AllOf(parts) => parts.last().unwrap_or(body),
            _ => body,
        };
        let owners = body.facts.owners.clone();
        let owner_members: BTreeSet<&String> = owners.iter().flatten().collect();
        let model = self.catalog.models.get(record);
        let key = model.and_then(|model| model.key.clone());
        let documented: Vec<String> = model
            .map(|model| {
                model
                    .fields
                    .iter()
                    .map(|field| field.wire.clone())
                    .collect()
            })
            .unwrap_or_default();
        let mut writable = Vec::new();
        for member in self.catalog.members(changeable)? {
            let field = self.catalog.field(&member, record)?;
            let fixed = field.read_only
                || field.immutable
                || Some(&field.wire) == key.as_ref()
                || owner_members.contains(&field.wire);
            if !fixed {
                writable.push(field);
            }
        }
        let dropped = documented
            .iter()
            .filter_map(|wire| {
                let rule = self.overlay.dropped(wire, record)?;
                Some((wire.clone(), rule.doc.clone()))
            })
            .collect();
        Ok(Replacement {
            name: format!("{record}Replace"),
            record: record.to_owned(),
            writable,
            dropped,
            nulled: if nulls { documented } else { Vec::new() },
            owners: if owners.len() > 1 { owners } else { Vec::new() },
        })
    }

    fn find_pages(&mut self) {
        for operation in &self.operations {
            if let (Some(paging), Type::Model(model)) = (&operation.paging, &operation.reply.ty) {
                let facts = (paging.items.clone(), paging.total.clone());
                self.pages.insert(model.clone(), facts);
            }
        }
    }

    /// Notes for every type which groups use it, and in which direction.
    fn find_uses(&mut self) {
        let mut uses: Vec<(String, Type, Direction)> = Vec::new();
        for operation in &self.operations {
            let group = &operation.group;
            uses.push((group.clone(), operation.reply.ty.clone(), Direction::Reply));
            for input in operation.inputs() {
                uses.push((group.clone(), input.field.ty.clone(), Direction::Request));
            }
            for argument in &operation.arguments {
                if let Argument::Selector { ty, .. } | Argument::Owner { ty } = argument {
                    uses.push((group.clone(), ty.clone(), Direction::Request));
                }
            }
            if let Body::Replacement(record) = &operation.body
                && let Some(replacement) = self.replacements.get(record)
            {
                for field in &replacement.writable {
                    uses.push((group.clone(), field.ty.clone(), Direction::Request));
                }
                if !replacement.owners.is_empty() {
                    let owner = Type::Choice(format!("{record}Owner"));
                    uses.push((group.clone(), owner, Direction::Request));
                }
            }
        }
        let mut seen = BTreeSet::new();
        self.follow_uses(uses, &mut seen);
        // Who hands over a record made from another one needs the other one too.
        let mut sources = Vec::new();
        for model in self.catalog.models.values() {
            let users = self.catalog.used_by.get(&model.name);
            if let (Some(record), Some(users)) = (&model.from, users) {
                let ty = Type::Model(record.clone());
                let source = |group: &String| (group.clone(), ty.clone(), Direction::Reply);
                sources.extend(users.iter().map(source));
            }
        }
        self.follow_uses(sources, &mut seen);
    }

    fn follow_uses(
        &mut self,
        mut uses: Vec<(String, Type, Direction)>,
        seen: &mut BTreeSet<(String, String, bool)>,
    ) {
        while let Some((group, ty, direction)) = uses.pop() {
            for name in ty.named() {
                let request = direction == Direction::Request;
                if !seen.insert((group.clone(), name.to_owned(), request)) {
                    continue;
                }
                let users = self.catalog.used_by.entry(name.to_owned()).or_default();
                users.insert(group.clone());
                if let Some(model) = self.catalog.models.get_mut(name) {
                    model.requests |= request;
                    model.replies |= !request;
                    for field in &model.fields {
                        uses.push((group.clone(), field.ty.clone(), direction));
                    }
                }
                if let Some(selector) = self.catalog.selectors.get(name) {
                    for (_, ty) in &selector.variants {
                        uses.push((group.clone(), ty.clone(), direction));
                    }
                }
                if let Some(envelope) = self.overlay.pages.iter().find(|page| page.name == name)
                    && let Some(model) = self
                        .catalog
                        .models
                        .get(&self.catalog.type_name(&envelope.schema))
                {
                    for field in &model.fields {
                        uses.push((group.clone(), field.ty.clone(), direction));
                    }
                }
            }
        }
    }

    fn refuse_unused(&self) -> Result<(), Failure> {
        let unused = self.overlay.unused();
        if unused.is_empty() {
            return Ok(());
        }
        Err(Failure::new(format!(
            "the overlay of {} decides about things that the specification does not have: {}",
            self.overlay.provider.title,
            unused.join(", ")
        )))
    }
}

fn tags(root: &Node<'_>) -> BTreeMap<String, String> {
    let list = root
        .get("tags")
        .into_iter()
        .flat_map(|tags| tags.items().collect::<Vec<_>>());
    list.filter_map(|tag| {
        Some((
            tag.text("name")?.to_owned(),
            tag.text("description")?.to_owned(),
        ))
    })
    .collect()
}

/// The body of the operation that replaces a record, and whether the provider
/// nulls what it leaves out.
fn replacement_body(root: &Node<'_>, id: &str) -> Result<(Schema, bool), Failure> {
    for (_, item) in root.need("paths")?.entries() {
        for (_, node) in item.entries() {
            if node.text("operationId") == Some(id) {
                let content = node.need("requestBody")?.follow()?.need("content")?;
                let schema = content.need("application/json")?.need("schema")?;
                let nulls = node.text("x-replace") == Some("full");
                return Ok((Schema::read(&schema)?, nulls));
            }
        }
    }
    Err(root.fail(format!("there is no operation `{id}`")))
}
