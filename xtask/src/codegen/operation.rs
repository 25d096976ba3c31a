//! Operations: what the specification says about each of them, made into a
//! method of a handle, a builder and a static row.

use super::catalog::{At, Catalog};
use super::ir::{Argument, Body, Example, Input, Operation, Place, Selector};
use super::load::Node;
use super::names;
use super::overlay::{self, Group, HeaderRole, Idempotency};
use super::paging;
use super::remarks;
use super::reply::{self, Reply};
use super::schema::{Additional, Member, Schema, Shape};
use super::types::Type;
use crate::failure::Failure;

const METHODS: [&str; 5] = ["get", "put", "post", "patch", "delete"];

/// All operations in the order of the document.
pub(crate) fn read(
    root: &Node<'_>,
    catalog: &mut Catalog<'_>,
    groups: &[Group],
) -> Result<Vec<Operation>, Failure> {
    let mut all = Vec::new();
    let secured = root.get("security").is_some();
    for (path, item) in root.need("paths")?.entries() {
        for (method, node) in item.entries() {
            if !METHODS.contains(&method) {
                return Err(node.fail(format!("`{method}` of a path is not supported")));
            }
            let tag = node.texts("tags");
            let group = tag
                .first()
                .and_then(|tag| groups.iter().find(|group| group.tag == *tag));
            let Some(group) = group else {
                return Err(node.fail("its tag is no group of the overlay"));
            };
            let reader = Reader {
                node: &node,
                catalog,
                group,
                id: node.need("operationId")?.str()?.to_owned(),
            };
            all.push(reader.read(method, path, secured)?);
        }
    }
    Ok(all)
}

struct Reader<'r, 'a, 'o> {
    node: &'r Node<'a>,
    catalog: &'r mut Catalog<'o>,
    group: &'r Group,
    id: String,
}

impl Reader<'_, '_, '_> {
    fn read(mut self, method: &str, path: &str, secured: bool) -> Result<Operation, Failure> {
        let overlay = self.catalog.overlay;
        let default = overlay::Operation::default();
        let rule = overlay.operation(&self.id).unwrap_or(&default);
        let reply = reply::read(self.node, self.catalog, rule, &self.id)?;
        let mut example = Example::default();
        let mut takes_key = false;
        let mut inputs = self.parameters(rule, &mut example, &mut takes_key)?;
        let (body, body_schema) = self.body(method, rule, &reply, &mut inputs, &mut example)?;
        let owner_groups = body_schema
            .as_ref()
            .map(|schema| schema.facts.owners.clone());
        let one_of = self.one_of(body_schema.as_ref());
        let verb = self.verb(method, &body);
        let named_after = names::pascal(&verb);

        let paging = paging::read(self.node, &inputs, &reply, rule.cursor.clone())?;
        let macros = self.macros(&mut inputs, &reply);
        let replaces = matches!(body, Body::Replacement(_));
        let owners = owner_groups.filter(|groups| groups.len() > 1 && !replaces);
        let record = match &reply.ty {
            Type::Model(record) => record.clone(),
            _ => self.group.noun.clone(),
        };
        let owner = owners.map(|groups| (format!("{record}Owner"), groups.concat()));
        let (mut arguments, setters) = self.sort(inputs, &one_of, owner, &body, rule)?;
        let kept = self.kept(&mut arguments)?;
        let mut doubts: Vec<String> = Vec::new();
        doubts.extend(
            body_schema
                .as_ref()
                .and_then(|schema| schema.facts.uncertain.clone()),
        );
        doubts.extend(reply.uncertain.clone());
        let open = body == Body::Members
            && body_schema
                .and_then(|schema| schema.object().map(|object| object.additional.clone()))
                .is_some_and(|additional| !matches!(additional, Additional::Unsaid));

        let text = |key: &str| self.node.text(key).map(str::to_owned);
        let mut notes: Vec<String> = Vec::new();
        for key in ["x-behaviour", "x-rules"] {
            notes.extend(self.node.texts(key).into_iter().map(str::to_owned));
        }
        Ok(Operation {
            group: self.group.module(),
            method: method.to_owned(),
            path: path.to_owned(),
            name: rule
                .name
                .clone()
                .unwrap_or_else(|| names::without_noun(&verb, &self.group.noun)),
            builder: rule.builder.clone().unwrap_or(named_after),
            summary: text("summary").unwrap_or_default(),
            notes,
            remarks: remarks::of(self.node),
            uncertain: text("x-uncertain"),
            doubts,
            confidence: text("x-confidence").filter(|sure| sure != "documented"),
            source: text("x-doc-source"),
            scopes: self
                .node
                .texts("x-scopes")
                .into_iter()
                .map(str::to_owned)
                .collect(),
            deprecated: self.node.flag("deprecated"),
            instead: rule.instead.clone(),
            errors: self.errors()?,
            idempotency: self.idempotency(method, rule),
            takes_key,
            anonymous: self.anonymous(secured),
            reply,
            kept,
            arguments,
            setters,
            macros,
            body,
            open,
            paging,
            example,
            id: self.id,
        })
    }

    /// The operation's name with the verb that Rust code uses: the one for PATCH
    /// is `patch`, and what replaces a whole record is `replace`.
    fn verb(&self, method: &str, body: &Body) -> String {
        let rest = self.id.strip_prefix("update");
        match (rest, body) {
            (Some(rest), _) if method == "patch" => format!("patch{rest}"),
            (Some(rest), Body::Replacement(_)) => format!("replace{rest}"),
            _ => self.id.clone(),
        }
    }

    fn idempotency(&self, method: &str, rule: &overlay::Operation) -> Idempotency {
        rule.idempotency
            .unwrap_or(if method == "get" || self.node.flag("x-read-only") {
                Idempotency::Safe
            } else if self.node.flag("x-idempotent") {
                Idempotency::Idempotent
            } else {
                Idempotency::Unsafe
            })
    }

    /// Whether the operation is called without credentials: its `security` is an
    /// empty list, or the document has none.
    fn anonymous(&self, secured: bool) -> bool {
        match self.node.get("security") {
            Some(own) => own.items().next().is_none(),
            None => !secured,
        }
    }

    fn errors(&self) -> Result<Vec<(String, Option<String>)>, Failure> {
        let mut errors = Vec::new();
        for (status, response) in self.node.need("responses")?.entries() {
            if !status.starts_with('2') && status != "default" {
                // What several operations share says nothing about this one.
                let meaning = response.text("description").map(str::to_owned);
                response.follow()?;
                errors.push((status.to_owned(), meaning));
            }
        }
        errors.sort();
        Ok(errors)
    }

    fn parameters(
        &mut self,
        rule: &overlay::Operation,
        example: &mut Example,
        takes_key: &mut bool,
    ) -> Result<Vec<Input>, Failure> {
        let mut inputs = Vec::new();
        let Some(list) = self.node.get("parameters") else {
            return Ok(inputs);
        };
        for parameter in list.items() {
            let parameter = parameter.follow()?;
            let name = parameter.need("name")?.str()?;
            if rule.omit.iter().any(|omitted| omitted == name) {
                continue;
            }
            let place = match parameter.need("in")?.str()? {
                "path" => Place::Path,
                "query" => Place::Query,
                "header" => match self.catalog.overlay.header(name) {
                    Some(HeaderRole::Constant) => continue,
                    Some(HeaderRole::IdempotencyKey) => {
                        *takes_key = true;
                        continue;
                    }
                    None => {
                        return Err(parameter.fail(format!(
                            "header `{name}` has no entry below `headers` in the overlay"
                        )));
                    }
                },
                other => {
                    return Err(parameter.fail(format!("parameters in {other} are not supported")));
                }
            };
            if let Some(value) = parameter.get("example") {
                example
                    .parameters
                    .push((name.to_owned(), value.value().clone()));
            }
            let schema = Schema::read(&parameter.need("schema")?)?;
            inputs.push(self.parameter(&parameter, name, schema, place, rule)?);
        }
        Ok(inputs)
    }

    fn parameter(
        &mut self,
        node: &Node<'_>,
        name: &str,
        mut schema: Schema,
        place: Place,
        rule: &overlay::Operation,
    ) -> Result<Input, Failure> {
        schema.facts.description = node.text("description").map(str::to_owned);
        schema.facts.uncertain = node.text("x-uncertain").map(str::to_owned);
        let switch = match schema.facts.values.as_slice() {
            [only] if place == Place::Query => Some(only.clone()),
            _ => None,
        };
        let member = Member {
            name: name.to_owned(),
            required: node.flag("required") || place == Place::Path,
            schema,
        };
        let id = rule
            .parameters
            .get(name)
            .or(self
                .group
                .id
                .as_ref()
                .filter(|_| place == Place::Path && name == "id"))
            .cloned();
        let field = match id {
            Some(id) => {
                let ty = self.catalog.id_named(&id, &member.schema)?;
                let mut plain = member.clone();
                plain.name = id;
                let mut field = self.catalog.field(&plain, &self.id)?;
                field.wire = name.to_owned();
                field.ty = ty;
                field
            }
            // A switch has a flag instead of a type.
            None if switch.is_some() => {
                let mut plain = member.clone();
                plain.schema.facts.values.clear();
                self.catalog.field(&plain, &self.id)?
            }
            None => self.catalog.field(&member, &self.id)?,
        };
        let mut field = field;
        if node.get("x-filter").is_some() {
            field.ty = Type::Filter(Box::new(field.ty));
        }
        Ok(Input {
            field,
            place,
            switch,
        })
    }

    /// The body's kind and schema; its members join the inputs.
    fn body(
        &mut self,
        method: &str,
        rule: &overlay::Operation,
        reply: &Reply,
        inputs: &mut Vec<Input>,
        example: &mut Example,
    ) -> Result<(Body, Option<Schema>), Failure> {
        let Some(body) = self.node.get("requestBody") else {
            return Ok((Body::None, None));
        };
        let content = body.follow()?.need("content")?;
        let types: Vec<(&str, Node<'_>)> = content.entries().collect();
        // Of several ways to send the same thing the first one that is a form of
        // named parts says the most.
        let chosen = types
            .iter()
            .find(|(kind, _)| *kind == "multipart/form-data")
            .or(types.first());
        let Some((kind, media)) = chosen else {
            return Err(content.fail("no content type"));
        };
        let (place, body) = match *kind {
            "application/json" => (Place::Body, Body::Members),
            "application/x-www-form-urlencoded" => (Place::Form, Body::Form),
            "multipart/form-data" => (Place::Part, Body::Multipart),
            "application/octet-stream" => return Ok((Body::Raw((*kind).to_owned()), None)),
            other => {
                return Err(media.fail(format!(
                    "content type `{other}` is not supported: teach it to \
                     xtask/src/codegen/operation.rs"
                )));
            }
        };
        example.body = media.get("example").map(|value| value.value().clone());
        let schema = Schema::read(&media.need("schema")?)?;
        let target = match &schema.shape {
            Shape::Reference(name) => self.catalog.schema(name).cloned().unwrap_or(schema.clone()),
            _ => schema.clone(),
        };
        if place == Place::Body
            && rule.replace != Some(false)
            && let Some(record) = self.replaced(method, &target, reply)
        {
            return Ok((Body::Replacement(record), Some(target)));
        }
        let owner = match &schema.shape {
            Shape::Reference(name) => name.clone(),
            _ => self.id.clone(),
        };
        for member in self.catalog.members(&target)? {
            if rule.omit.contains(&member.name) {
                continue;
            }
            let mut field = self.catalog.field(&member, &owner)?;
            if place == Place::Part && field.ty == Type::Bytes {
                field.ty = Type::Custom("core_http::Upload".to_owned());
            }
            inputs.push(Input {
                field,
                place,
                switch: None,
            });
        }
        Ok((body, Some(target)))
    }

    /// The record that a PUT replaces as a whole: the specification says so, or
    /// its body is the record that the reply gives, joined with what can change.
    fn replaced(&self, method: &str, body: &Schema, reply: &Reply) -> Option<String> {
        let Type::Model(record) = &reply.ty else {
            return None;
        };
        if method != "put" {
            return None;
        }
        let says = self.node.text("x-replace") == Some("full");
        let joins = match &body.shape {
            Shape::AllOf(parts) => parts.first().is_some_and(|part| {
                matches!(&part.shape, Shape::Reference(name)
                    if self.catalog.type_name(name) == *record)
            }),
            _ => false,
        };
        (says || joins).then(|| record.clone())
    }

    /// Groups of inputs of which one must be given.
    fn one_of(&self, body: Option<&Schema>) -> Vec<Vec<String>> {
        let mut groups: Vec<Vec<String>> = Vec::new();
        if let Some(list) = self.node.get("x-one-of-required") {
            for group in list.items() {
                let names = group
                    .items()
                    .filter_map(|name| name.value().as_str().map(str::to_owned));
                groups.push(names.collect());
            }
        }
        if let Some(body) = body {
            groups.extend(body.facts.one_of.iter().cloned());
            // A single possible owner is a selector.
            if let [only] = body.facts.owners.as_slice() {
                groups.push(only.clone());
            }
        }
        groups.dedup();
        groups
    }

    fn macros(&self, inputs: &mut Vec<Input>, reply: &Reply) -> Vec<(String, Option<String>)> {
        let overlay = self.catalog.overlay;
        let mut macros = Vec::new();
        for set in &overlay.options {
            let has = |name: &String| inputs.iter().any(|input| input.field.wire == *name);
            if !set.parameters.iter().all(has) {
                continue;
            }
            inputs.retain(|input| !set.parameters.contains(&input.field.wire));
            let key = set
                .key
                .then(|| reply::identity(&reply.ty, self.catalog))
                .flatten();
            macros.push((set.macro_.clone(), key));
        }
        macros
    }

    /// Splits the inputs into arguments and setters.
    fn sort(
        &mut self,
        inputs: Vec<Input>,
        one_of: &[Vec<String>],
        owner: Option<(String, Vec<String>)>,
        body: &Body,
        rule: &overlay::Operation,
    ) -> Result<(Vec<Argument>, Vec<Input>), Failure> {
        let mut arguments = Vec::new();
        let mut setters = Vec::new();
        let owner_members = owner
            .as_ref()
            .map(|(_, members)| members.as_slice())
            .unwrap_or_default();
        let mut taken: Vec<String> = Vec::new();
        for input in &inputs {
            let wire = &input.field.wire;
            if taken.contains(wire) || owner_members.contains(wire) {
                continue;
            }
            let group = one_of.iter().find(|group| group.contains(wire));
            let selects = group
                .filter(|_| !rule.optional.contains(wire))
                .map(|group| {
                    group
                        .iter()
                        .filter_map(|name| inputs.iter().find(|input| input.field.wire == *name))
                        .cloned()
                        .collect::<Vec<Input>>()
                });
            match selects.as_deref() {
                Some([_]) => arguments.push(Argument::One(input.clone())),
                Some(both @ [native, external]) if self.selects(native, external) => {
                    taken.extend(both.iter().map(|input| input.field.wire.clone()));
                    arguments.push(self.selector(both));
                }
                _ if input.field.required && !rule.optional.contains(wire) => {
                    arguments.push(Argument::One(input.clone()))
                }
                _ => setters.push(input.clone()),
            }
        }
        if let Some((name, _)) = owner {
            let ty = Type::Choice(name);
            arguments.push(Argument::Owner { ty });
        }
        if let Body::Replacement(record) = body {
            let name = format!("{record}Replace");
            arguments.push(Argument::Replacement { name });
        }
        Ok((arguments, setters))
    }

    /// Takes out the ID of the holder, where the group lives within another: the
    /// handle has been told it already.
    fn kept(&self, arguments: &mut Vec<Argument>) -> Result<Option<Input>, Failure> {
        let Some(holder) = &self.group.within else {
            return Ok(None);
        };
        match arguments.first() {
            Some(Argument::One(input)) if matches!(input.field.ty, Type::Id { .. }) => {
                let kept = input.clone();
                arguments.remove(0);
                Ok(Some(kept))
            }
            _ => Err(self.node.fail(format!(
                "its group is within `{holder}`, so its first required input has to be the ID \
                 of what holds the record"
            ))),
        }
    }

    /// Whether two inputs are a provider's identifier and ours of one record.
    fn selects(&self, native: &Input, external: &Input) -> bool {
        matches!(&native.field.ty, Type::Id { text: false, .. })
            && matches!(&external.field.ty, Type::Id { text: true, .. })
    }

    fn selector(&mut self, inputs: &[Input]) -> Argument {
        let Type::Id { name, .. } = &inputs[0].field.ty else {
            return Argument::One(inputs[0].clone());
        };
        let stem = name.strip_suffix("Id").unwrap_or(name);
        let ty = format!("{stem}Ref");
        self.catalog
            .selectors
            .entry(ty.clone())
            .or_insert_with(|| Selector {
                name: ty.clone(),
                variants: vec![
                    ("Id".to_owned(), inputs[0].field.ty.clone()),
                    ("External".to_owned(), inputs[1].field.ty.clone()),
                ],
            });
        let name = inputs[0].field.name.clone();
        Argument::Selector {
            name: name.strip_suffix("_id").unwrap_or(&name).to_owned(),
            ty: Type::Choice(ty),
            inputs: inputs.to_vec(),
        }
    }
}

impl At<'_> {
    /// The payload of an operation.
    pub(crate) fn payload(operation: &str) -> At<'_> {
        At {
            owner: operation,
            member: "reply",
        }
    }
}
