//! The named types: models, open enums, identifiers and choices, and where each
//! of them is used.
//!
//! A schema becomes a type when something refers to it. What only requests name
//! (`CreateCommRequest`) becomes arguments and setters and never a type; what
//! only wraps (envelopes) disappears.

use std::collections::{BTreeMap, BTreeSet};

use super::ir::{Enum, Id, Model, Selector};
use super::load::Node;
use super::names;
use super::overlay::{IdOf, Overlay};
use super::schema::{Additional, Member, Object, Schema, Shape};
use super::types::Type;
use crate::failure::Failure;

/// All named types of a provider.
#[derive(Debug)]
pub(crate) struct Catalog<'a> {
    pub overlay: &'a Overlay,
    /// The schemas of the document, in its order.
    pub schemas: Vec<(String, Schema)>,
    pub models: BTreeMap<String, Model>,
    pub enums: BTreeMap<String, Enum>,
    pub ids: BTreeMap<String, Id>,
    pub selectors: BTreeMap<String, Selector>,
    /// The type of an inline enum, by member name and values.
    inline: BTreeMap<(String, Vec<String>), String>,
    /// The schema that each type name was made for.
    origins: BTreeMap<String, String>,
    /// The groups that use a type, by name of the type.
    pub used_by: BTreeMap<String, BTreeSet<String>>,
}

/// Who asks for a type: names what is found inline, and errors.
#[derive(Debug, Clone, Copy)]
pub(crate) struct At<'s> {
    /// The schema or operation.
    pub owner: &'s str,
    /// The member or parameter.
    pub member: &'s str,
}

impl<'a> Catalog<'a> {
    pub(crate) fn read(root: &Node<'_>, overlay: &'a Overlay) -> Result<Self, Failure> {
        let mut schemas = Vec::new();
        if let Some(all) = root
            .get("components")
            .and_then(|parts| parts.get("schemas"))
        {
            for (name, node) in all.entries() {
                schemas.push((name.to_owned(), Schema::read(&node)?));
            }
        }
        Ok(Self {
            overlay,
            schemas,
            models: BTreeMap::new(),
            enums: BTreeMap::new(),
            ids: BTreeMap::new(),
            selectors: BTreeMap::new(),
            inline: BTreeMap::new(),
            origins: BTreeMap::new(),
            used_by: BTreeMap::new(),
        })
    }

    /// Makes every named schema a type once, so that an unknown construct is an
    /// error whether or not an operation leads to it, and so that the first
    /// schema in the document names what several have in common.
    pub(crate) fn resolve_all(&mut self) -> Result<(), Failure> {
        for index in 0..self.schemas.len() {
            let (name, schema) = self.schemas[index].clone();
            self.overlay.schema(&name);
            self.by_reference(
                &schema,
                &name,
                At {
                    owner: &name,
                    member: "",
                },
            )?;
        }
        Ok(())
    }

    pub(crate) fn schema(&self, name: &str) -> Option<&Schema> {
        let found = self.schemas.iter().find(|(known, _)| known == name)?;
        Some(&found.1)
    }

    fn referenced(&self, schema: &Schema, name: &str) -> Result<Schema, Failure> {
        self.schema(name)
            .cloned()
            .ok_or_else(|| schema.fail(format!("there is no schema `{name}`")))
    }

    /// The Rust name of schema `name`.
    pub(crate) fn type_name(&self, name: &str) -> String {
        let decided = self.overlay.schema(name).and_then(|rule| rule.name.clone());
        decided.unwrap_or_else(|| names::pascal(name))
    }

    /// The type of a value that `schema` describes.
    pub(crate) fn resolve(&mut self, schema: &Schema, at: At<'_>) -> Result<Type, Failure> {
        let qualified = format!("{}.{}", at.owner, at.member);
        let decided = self
            .overlay
            .type_of(&qualified)
            .or_else(|| self.overlay.type_of(at.member))
            .map(str::to_owned);
        if let Some(decided) = decided {
            return self.decided(schema, &decided, at);
        }
        if let Shape::Reference(name) = &schema.shape {
            let target = self.referenced(schema, name)?;
            return self.by_reference(&target, name, at);
        }
        if schema.facts.secret || schema.facts.format.as_deref() == Some("password") {
            return Ok(Type::Secret);
        }
        let text = matches!(schema.shape, Shape::Text);
        if text || matches!(schema.shape, Shape::Integer) {
            let rule = self.overlay.id(at.member, text);
            let found = rule.map(|(name, rule)| (name, rule.of, rule.doc.clone()));
            if let Some((name, of, doc)) = found {
                return self.id(schema, name, of, doc);
            }
        }
        self.by_shape(schema, at)
    }

    /// A type that the overlay chose for `at`.
    fn decided(&mut self, schema: &Schema, decided: &str, at: At<'_>) -> Result<Type, Failure> {
        if decided == "Enum" {
            let values = schema.facts.known_values.clone();
            return self.inline_enum(schema, &values, at);
        }
        if let Some(ty) = Type::parse(decided) {
            return Ok(ty);
        }
        self.known_type(decided)
            .ok_or_else(|| schema.fail(format!("the overlay says `{decided}`, which is no type")))
    }

    /// An ID type by its name, for parameters and replies that the overlay types.
    pub(crate) fn id_named(&mut self, name: &str, schema: &Schema) -> Result<Type, Failure> {
        if let Some(ty) = self.known_type(name).or_else(|| Type::parse(name)) {
            return Ok(ty);
        }
        let text = matches!(schema.shape, Shape::Text);
        let of = if text { IdOf::Text } else { IdOf::Integer };
        self.id(schema, name.to_owned(), of, None)
    }

    fn known_type(&self, name: &str) -> Option<Type> {
        if let Some(id) = self.ids.get(name) {
            return Some(Type::Id {
                name: name.to_owned(),
                text: id.of == "String",
            });
        }
        if self.enums.contains_key(name) {
            return Some(Type::Enum(name.to_owned()));
        }
        self.models
            .contains_key(name)
            .then(|| Type::Model(name.to_owned()))
    }

    fn id(
        &mut self,
        schema: &Schema,
        name: String,
        of: IdOf,
        doc: Option<String>,
    ) -> Result<Type, Failure> {
        let holds = match of {
            IdOf::Text => "String",
            IdOf::Integer => integer(schema)?,
        };
        let known = self.ids.entry(name.clone()).or_insert_with(|| Id {
            name: name.clone(),
            of: holds,
            doc: None,
        });
        if (known.of == "String") != (of == IdOf::Text) {
            return Err(schema.fail(format!(
                "`{name}` is a number in one place and text in another"
            )));
        }
        // Of two widths the wider one holds every value.
        if known.of == "i32" && holds == "i64" {
            known.of = holds;
        }
        known.doc = known.doc.take().or(doc);
        Ok(Type::Id {
            name,
            text: of == IdOf::Text,
        })
    }

    fn by_shape(&mut self, schema: &Schema, at: At<'_>) -> Result<Type, Failure> {
        let facts = &schema.facts;
        Ok(match &schema.shape {
            Shape::Any => Type::Json,
            Shape::Null => Type::Unit,
            Shape::Boolean => Type::Bool,
            Shape::Integer => Type::Integer(integer(schema)?),
            Shape::Number => Type::Decimal,
            Shape::Text if !facts.values.is_empty() => {
                let values = facts.values.clone();
                self.inline_enum(schema, &values, at)?
            }
            Shape::Text if facts.decimal => Type::DecimalText,
            Shape::Text if facts.base64 => Type::Base64,
            Shape::Text if facts.media_type.is_some() => Type::Bytes,
            Shape::Text => match facts.format.as_deref() {
                Some("date-time") => Type::Timestamp,
                Some("date") => Type::Date,
                Some("email" | "uri" | "uuid") | None => Type::Text,
                Some(other) => {
                    return Err(schema.fail(format!(
                        "`format: {other}` is not supported: teach it to \
                         xtask/src/codegen/catalog.rs"
                    )));
                }
            },
            Shape::Array(item) => Type::List(Box::new(self.resolve(item, at)?)),
            Shape::Object(object) => self.object(schema, object, at)?,
            Shape::Reference(name) => {
                let target = self.referenced(schema, name)?;
                self.by_reference(&target, name, at)?
            }
            Shape::AllOf(_) => self.joined(schema, at)?,
            Shape::AnyOf(branches) => self.any_of(schema, branches, at)?,
        })
    }

    /// A schema without members is a map; one with members is a model.
    fn object(&mut self, schema: &Schema, object: &Object, at: At<'_>) -> Result<Type, Failure> {
        if object.members.is_empty() {
            return Ok(match &object.additional {
                Additional::Of(values) => Type::Map(Box::new(self.resolve(values, at)?)),
                Additional::Any | Additional::Unsaid => Type::Object,
            });
        }
        let key = format!("{}.{}", at.owner, at.member);
        let decided = self.overlay.schema(&key).and_then(|rule| rule.name.clone());
        let name = decided
            .unwrap_or_else(|| format!("{}{}", self.type_name(at.owner), names::pascal(at.member)));
        self.model(&name, &key, schema)
    }

    /// `allOf` of several objects: a page of a list, or one model.
    fn joined(&mut self, schema: &Schema, at: At<'_>) -> Result<Type, Failure> {
        if let Some(page) = self.page(schema, at)? {
            return Ok(page);
        }
        let name = format!("{}{}", self.type_name(at.owner), names::pascal(at.member));
        self.model(&name, at.owner, schema)
    }

    /// What a schema that extends a page envelope is a page of.
    fn page(&mut self, schema: &Schema, at: At<'_>) -> Result<Option<Type>, Failure> {
        let Shape::AllOf(parts) = &schema.shape else {
            return Ok(None);
        };
        let [
            Schema {
                shape: Shape::Reference(envelope),
                ..
            },
            rest,
        ] = parts.as_slice()
        else {
            return Ok(None);
        };
        let Some(rule) = self.overlay.page(envelope) else {
            return Ok(None);
        };
        // An envelope may extend another one: then it is an envelope, not a page.
        if self.overlay.page(at.owner).is_some() {
            return Ok(None);
        }
        let list = rest.object().and_then(|object| object.members.first());
        let Some(Shape::Array(item)) = list.map(|list| list.schema.shape.clone()) else {
            return Err(rest.fail(format!("a page of `{envelope}` has one member, a list")));
        };
        let envelope = rule.name.clone();
        Ok(Some(Type::Page {
            envelope,
            item: Box::new(self.resolve(&item, at)?),
        }))
    }

    fn any_of(
        &mut self,
        schema: &Schema,
        branches: &[Schema],
        at: At<'_>,
    ) -> Result<Type, Failure> {
        let empty = self
            .overlay
            .envelope
            .as_ref()
            .and_then(|envelope| envelope.empty.clone());
        let is_empty = |branch: &&Schema| matches!(&branch.shape, Shape::Reference(name) if Some(name) == empty.as_ref());
        let rest: Vec<&Schema> = branches.iter().filter(|branch| !is_empty(branch)).collect();
        match rest.as_slice() {
            [one] => self.resolve(&(*one).clone(), at),
            _ => Err(schema.fail(format!(
                "`anyOf` of several types is not supported: choose one with an entry \
                 `{}.{}` below `types` in the overlay",
                at.owner, at.member
            ))),
        }
    }

    fn by_reference(&mut self, target: &Schema, name: &str, at: At<'_>) -> Result<Type, Failure> {
        if let Some(decided) = self.overlay.type_of(&format!("#{name}")).map(str::to_owned) {
            return self.decided(target, &decided, at);
        }
        if let Some(ty) = self.named(name, target)? {
            return Ok(ty);
        }
        // No type of its own: a scalar or another name for something else.
        self.resolve(
            target,
            At {
                owner: name,
                member: at.member,
            },
        )
    }

    /// The type that schema `name` has for itself, if it has one.
    fn named(&mut self, name: &str, schema: &Schema) -> Result<Option<Type>, Failure> {
        if self.overlay.type_of(&format!("#{name}")).is_some() {
            return Ok(None);
        }
        let rust = self.type_name(name);
        match &schema.shape {
            Shape::Text => {
                let open = self
                    .overlay
                    .schema(name)
                    .is_some_and(|rule| rule.known_values);
                let values = match (&schema.facts.values, &schema.facts.known_values) {
                    (values, known) if values.is_empty() && open => known.clone(),
                    (values, _) if values.is_empty() => return Ok(None),
                    (values, _) => values.clone(),
                };
                self.enumeration(&rust, name, schema, &values)?;
                Ok(Some(Type::Enum(rust)))
            }
            Shape::Object(object) if !object.members.is_empty() => {
                self.model(&rust, name, schema).map(Some)
            }
            Shape::AllOf(_) => match self.page(
                schema,
                At {
                    owner: name,
                    member: "",
                },
            )? {
                Some(page) => Ok(Some(page)),
                None => self.model(&rust, name, schema).map(Some),
            },
            Shape::Reference(target) => {
                let target_schema = self.referenced(schema, target)?;
                self.named(target, &target_schema)
            }
            _ => Ok(None),
        }
    }

    fn inline_enum(
        &mut self,
        schema: &Schema,
        values: &[String],
        at: At<'_>,
    ) -> Result<Type, Failure> {
        if at.member.is_empty() {
            let rust = self.type_name(at.owner);
            self.enumeration(&rust, at.owner, schema, values)?;
            return Ok(Type::Enum(rust));
        }
        let same = (names::snake(at.member), values.to_vec());
        if let Some(name) = self.inline.get(&same) {
            return Ok(Type::Enum(name.clone()));
        }
        let key = format!("{}.{}", at.owner, at.member);
        let decided = self.overlay.schema(&key).and_then(|rule| rule.name.clone());
        let name = decided
            .unwrap_or_else(|| format!("{}{}", self.type_name(at.owner), names::pascal(at.member)));
        self.enumeration(&name, &key, schema, values)?;
        self.inline.insert(same, name.clone());
        Ok(Type::Enum(name))
    }

    fn enumeration(
        &mut self,
        rust: &str,
        origin: &str,
        schema: &Schema,
        values: &[String],
    ) -> Result<(), Failure> {
        if !self.claim(rust, origin, schema)? {
            return Ok(());
        }
        let rule = self.overlay.schema(origin);
        let mut variants: Vec<(String, String, Option<String>)> = Vec::new();
        for value in values {
            let decided = rule.and_then(|rule| rule.variants.get(value)).cloned();
            let name = decided.unwrap_or_else(|| names::pascal(value));
            if name.starts_with(|first: char| !first.is_alphabetic())
                || name == "Unknown"
                || variants.iter().any(|(known, _, _)| *known == name)
            {
                return Err(schema.fail(format!(
                    "`{value}` has no Rust name of its own: give it one below \
                     `schemas/{origin}/variants` in the overlay"
                )));
            }
            let doc = schema
                .facts
                .value_docs
                .iter()
                .find(|(known, _)| known == value);
            variants.push((name, value.clone(), doc.map(|(_, doc)| doc.clone())));
        }
        self.enums.insert(
            rust.to_owned(),
            Enum {
                name: rust.to_owned(),
                doc: schema.facts.description.clone().unwrap_or_default(),
                uncertain: schema.facts.uncertain.clone(),
                variants,
            },
        );
        Ok(())
    }

    fn model(&mut self, rust: &str, origin: &str, schema: &Schema) -> Result<Type, Failure> {
        let ty = Type::Model(rust.to_owned());
        if !self.claim(rust, origin, schema)? {
            return Ok(ty);
        }
        let rule = self.overlay.schema(origin);
        let key = rule
            .and_then(|rule| rule.key.clone())
            .or_else(|| schema.facts.key.clone());
        // Filled in below; a member may be of this very type.
        let mut model = Model {
            name: rust.to_owned(),
            doc: schema.facts.description.clone().unwrap_or_default(),
            uncertain: schema.facts.uncertain.clone(),
            fields: Vec::new(),
            key,
            from: rule
                .and_then(|rule| rule.from.as_deref())
                .map(|record| self.type_name(record)),
            owners: schema.facts.owners.clone(),
            requests: false,
            replies: false,
        };
        self.models.insert(rust.to_owned(), model.clone());
        for member in self.members(schema)? {
            model.fields.push(self.field(&member, origin)?);
        }
        if let Some(key) = &model.key
            && !model.fields.iter().any(|field| field.wire == *key)
        {
            return Err(schema.fail(format!("the identity `{key}` is no member")));
        }
        self.models.insert(rust.to_owned(), model);
        Ok(ty)
    }

    /// Whether `rust` is new; an error when another schema has taken the name.
    fn claim(&mut self, rust: &str, origin: &str, schema: &Schema) -> Result<bool, Failure> {
        match self.origins.get(rust) {
            Some(known) if known == origin => Ok(false),
            Some(known) => Err(schema.fail(format!(
                "`{rust}` is already the type of `{known}`: name one of them below `schemas` \
                 in the overlay"
            ))),
            None => {
                self.origins.insert(rust.to_owned(), origin.to_owned());
                Ok(true)
            }
        }
    }

    /// The members of an object, of the parts of an `allOf`, or of what a
    /// reference leads to; a later part that repeats a name replaces it.
    pub(crate) fn members(&self, schema: &Schema) -> Result<Vec<Member>, Failure> {
        match &schema.shape {
            Shape::Object(object) => Ok(object.members.clone()),
            Shape::Reference(name) => self.members(&self.referenced(schema, name)?),
            Shape::AllOf(parts) => {
                let mut all: Vec<Member> = Vec::new();
                for part in parts {
                    for member in self.members(part)? {
                        match all.iter_mut().find(|known| known.name == member.name) {
                            Some(known) => *known = member,
                            None => all.push(member),
                        }
                    }
                }
                Ok(all)
            }
            _ => Err(schema.fail("an object is expected")),
        }
    }
}

/// The Rust integer that holds what an integer schema allows.
fn integer(schema: &Schema) -> Result<&'static str, Failure> {
    match schema.facts.format.as_deref() {
        Some("int32") => Ok("i32"),
        Some("int64") | None => Ok("i64"),
        Some(other) => {
            Err(schema.fail(format!("`format: {other}` of an integer is not supported")))
        }
    }
}
