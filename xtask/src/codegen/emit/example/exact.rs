//! The documented request with nothing left out, as one expression: what the
//! conformance cases call.
//!
//! An example for people leaves out what would not read well. Here every member
//! of the documented body and every documented parameter is handed over: as a
//! person would write it where that says all, otherwise read from its JSON.
//!
//! ```text
//! client.endpoints().create(EndpointType::ThirdParty).addresses(json::<Vec<_>>("[…]"))
//! ```

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::Writer;
use crate::codegen::api::Api;
use crate::codegen::ir::{Argument, Body, Field, Input, Operation, Place};
use crate::codegen::names;
use crate::codegen::types::Type;
use crate::failure::Failure;

/// A call and what it needs in scope.
#[derive(Debug)]
pub(crate) struct Exact {
    /// The links of `client.comms().get(CommId(6120))`, for a variable `client`.
    pub call: Vec<String>,
    /// The variable `record` that the call replaces.
    pub record: Option<Changed>,
    /// Names by path of their module.
    pub uses: BTreeMap<String, BTreeSet<String>>,
}

/// A record on its way back.
#[derive(Debug)]
pub(crate) struct Changed {
    /// Its type.
    pub ty: String,
    /// The links that set what can be set.
    pub links: Vec<String>,
    /// The members that they set.
    pub set: BTreeSet<String>,
}

/// The whole documented call.
pub(crate) fn exact(operation: &Operation, api: &Api<'_>) -> Result<Exact, Failure> {
    let mut writer = Writer {
        api,
        operation,
        uses: BTreeMap::new(),
        before: Vec::new(),
        variables: BTreeMap::new(),
        most: usize::MAX,
    };
    let call = writer.whole_call()?;
    let record = writer.whole_replacement()?;
    let library = &api.overlay.provider.library;
    let mut uses: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (module, names) in writer.uses {
        let path = match module.as_str() {
            "" => library.clone(),
            OUTSIDE | COLLECTIONS => module,
            group => format!("{library}::{group}"),
        };
        uses.entry(path).or_default().extend(names);
    }
    Ok(Exact { call, record, uses })
}

/// The parameters of the documented request. Each has an example of its own, so
/// where one of several says which record is meant, the first of them is taken. A
/// switch without an example is on, and a choice is the first: their types say as
/// much.
pub(crate) fn parameters(operation: &Operation, api: &Api<'_>) -> Vec<(String, Value)> {
    let is_other = |name: &String| {
        operation.arguments.iter().any(|argument| match argument {
            Argument::Selector { inputs, .. } => {
                inputs.iter().skip(1).any(|input| input.field.wire == *name)
            }
            _ => false,
        })
    };
    let examples = operation.example.parameters.iter();
    let mut all: Vec<(String, Value)> = examples
        .filter(|(name, _)| !is_other(name))
        .cloned()
        .collect();
    for input in &operation.setters {
        let wire = &input.field.wire;
        if input.place != Place::Query || all.iter().any(|(name, _)| name == wire) {
            continue;
        }
        let value = match (&input.switch, &input.field.ty) {
            (Some(only), _) => Some(Value::from(only.clone())),
            (None, Type::Bool) => Some(Value::Bool(true)),
            (None, Type::Enum(name)) => {
                let known = api.catalog.enums.get(name);
                let first = known.and_then(|known| known.variants.first());
                first.map(|(_, value, _)| Value::from(value.clone()))
            }
            _ => None,
        };
        all.extend(value.map(|value| (wire.clone(), value)));
    }
    all
}

/// Where the types come from that all clients share.
const OUTSIDE: &str = "core_http";

/// Where maps come from.
const COLLECTIONS: &str = "std::collections";

impl Writer<'_, '_> {
    fn whole_call(&mut self) -> Result<Vec<String>, Failure> {
        let operation = self.operation;
        let mut arguments = Vec::new();
        for argument in &operation.arguments {
            arguments.push(match argument {
                Argument::One(input) => self.whole_argument(input)?,
                Argument::Selector { inputs, .. } => self.whole_selector(inputs)?,
                Argument::Owner { ty } => self.owner(&ty.to_string()),
                Argument::Replacement { .. } => "record".to_owned(),
            });
        }
        let kept = match &operation.kept {
            Some(input) => self.whole_argument(input)?,
            None => String::new(),
        };
        let way = self.api.way(operation, &kept).join(".");
        let mut call = vec![
            format!("client.{way}"),
            format!(".{}({})", operation.name, arguments.join(", ")),
        ];
        for input in &operation.setters {
            if let Some(value) = self.documented(input) {
                call.push(self.whole_setter(&input.field, &value, input)?);
            }
        }
        call.extend(self.options()?);
        if operation.body == Body::Members {
            call.extend(self.other_members()?);
        }
        Ok(call)
    }

    /// The documented value of an input, `null` included.
    fn documented(&self, input: &Input) -> Option<Value> {
        let wire = &input.field.wire;
        match input.place {
            Place::Path | Place::Query => parameters(self.operation, self.api)
                .into_iter()
                .find(|(name, _)| name == wire)
                .map(|(_, value)| value),
            _ => self.operation.example.body.as_ref()?.get(wire).cloned(),
        }
    }

    fn wrong(&self, problem: impl AsRef<str>) -> Failure {
        Failure::new(format!(
            "the documented request of {} cannot be sent as it is: {}; correct its example \
             below `corrections` in the overlay",
            self.operation.id,
            problem.as_ref()
        ))
    }

    fn whole_argument(&mut self, input: &Input) -> Result<String, Failure> {
        let field = &input.field;
        let value = self.documented(input);
        match value {
            None => Err(self.wrong(format!("it has no `{}`, which is required", field.wire))),
            Some(Value::Null) if field.nullable => {
                self.outside("Nullable");
                Ok("Nullable::Null".to_owned())
            }
            Some(value) => Ok(match &field.ty {
                Type::Id { text: true, .. } | Type::Json => {
                    format!("&{}", self.whole(&field.ty, &value))
                }
                ty => self.whole(ty, &value),
            }),
        }
    }

    fn whole_selector(&mut self, inputs: &[Input]) -> Result<String, Failure> {
        let given: Vec<(&Input, Value)> = inputs
            .iter()
            .filter_map(|input| Some((input, self.documented(input)?)))
            .collect();
        match given.as_slice() {
            [(input, value)] => Ok(self.whole(&input.field.ty, value)),
            _ => {
                let names: Vec<&str> = inputs.iter().map(|one| one.field.wire.as_str()).collect();
                Err(self.wrong(format!(
                    "exactly one of {} says which record is meant, and it has {} of them",
                    names.join(", "),
                    given.len()
                )))
            }
        }
    }

    /// The record that was read, and the documented members set in it. What has no
    /// setter goes out as it was read.
    fn whole_replacement(&mut self) -> Result<Option<Changed>, Failure> {
        let Body::Replacement(record) = &self.operation.body else {
            return Ok(None);
        };
        let replacement = self.api.replacements.get(record).cloned();
        let replacement = replacement.ok_or_else(|| self.wrong("nothing replaces the record"))?;
        self.bring(record);
        let mut changed = Changed {
            ty: record.clone(),
            links: Vec::new(),
            set: BTreeSet::new(),
        };
        let body = self.operation.example.body.clone().unwrap_or_default();
        let owners: Vec<&String> = replacement.owners.iter().flatten().collect();
        if !owners.is_empty()
            && let Some(owner) = self.owner_in(&format!("{record}Owner"), &body)
        {
            changed.links.push(format!(".owner({owner})"));
            changed.set.extend(owners.into_iter().cloned());
        }
        for field in &replacement.writable {
            let value = body
                .get(&field.wire)
                .filter(|value| !value.is_null() || field.nullable);
            if let Some(value) = value {
                changed.links.push(self.whole_value_setter(field, value));
                changed.set.insert(field.wire.clone());
            }
        }
        Ok(Some(changed))
    }

    /// The setters that several operations share, as far as they have an example.
    fn options(&mut self) -> Result<Vec<String>, Failure> {
        let mut links = Vec::new();
        for (path, _) in &self.operation.macros {
            let overlay = self.api.overlay;
            let Some(set) = overlay.options.iter().find(|set| set.macro_ == *path) else {
                continue;
            };
            for name in &set.parameters {
                let example = &self.operation.example;
                let Some((_, value)) = example.parameters.iter().find(|(known, _)| known == name)
                else {
                    continue;
                };
                let value = match value {
                    Value::Number(number) => number.to_string(),
                    Value::String(text) => format!("{text:?}"),
                    other => {
                        return Err(self.wrong(format!("`{name}` is {other}")));
                    }
                };
                links.push(format!(".{}({value})", names::snake(name)));
            }
        }
        Ok(links)
    }

    /// Members of the documented body that are no inputs.
    fn other_members(&mut self) -> Result<Vec<String>, Failure> {
        let operation = self.operation;
        let inputs: BTreeSet<&String> = operation.inputs().map(|input| &input.field.wire).collect();
        let owners: BTreeSet<String> = operation
            .arguments
            .iter()
            .filter_map(|argument| match argument {
                Argument::Owner { ty } => Some(owner_members(&ty.to_string(), self.api)),
                _ => None,
            })
            .flatten()
            .collect();
        let mut links = Vec::new();
        let body = operation.example.body.clone().unwrap_or_default();
        for (wire, value) in body.as_object().into_iter().flatten() {
            if inputs.contains(wire) || owners.contains(wire) {
                continue;
            }
            if !operation.open {
                return Err(self.wrong(format!("nothing sends its member `{wire}`")));
            }
            links.push(self.member(wire, value));
        }
        Ok(links)
    }

    fn member(&mut self, wire: &str, value: &Value) -> String {
        let value = self.parsed("Json", value);
        self.outside("Json");
        format!(".member({wire:?}, &{value})")
    }

    fn whole_setter(
        &mut self,
        field: &Field,
        value: &Value,
        input: &Input,
    ) -> Result<String, Failure> {
        if let Some(only) = &input.switch {
            return if value == only {
                Ok(format!(".{}()", field.name))
            } else {
                Err(self.wrong(format!("`{}` is {value}", field.wire)))
            };
        }
        if value.is_null() {
            let clears = matches!(self.operation.method.as_str(), "patch" | "put");
            return match () {
                () if clears && field.nullable && input.place == Place::Body => {
                    Ok(format!(".clear_{}()", field.name))
                }
                () if self.operation.open => Ok(self.member(&field.wire, value)),
                () => Err(self.wrong(format!(
                    "`{}` is null, and what is left out is null already",
                    field.wire
                ))),
            };
        }
        Ok(self.whole_value_setter(field, value))
    }

    /// `.name(value)`, or `.clear_name()`.
    fn whole_value_setter(&mut self, field: &Field, value: &Value) -> String {
        if value.is_null() {
            return format!(".clear_{}()", field.name);
        }
        let by_reference = matches!(&field.ty, Type::Id { text: true, .. } | Type::Json);
        let reference = if by_reference { "&" } else { "" };
        let value = self.whole(&field.ty, value);
        format!(".{}({reference}{value})", field.name)
    }

    /// A value as Rust, whatever it is.
    fn whole(&mut self, ty: &Type, value: &Value) -> String {
        if self.is_plain(ty, value)
            && let Some(text) = self.value(ty, value)
        {
            return text;
        }
        match ty {
            Type::List(item) if **item == Type::Text => self.parsed("Vec<String>", value),
            ty => {
                self.bring_type(ty);
                self.parsed(&ty.to_string(), value)
            }
        }
    }

    /// A value read from its JSON.
    fn parsed(&mut self, ty: &str, value: &Value) -> String {
        format!("json::<{ty}>(r#\"{value}\"#)")
    }

    /// Whether what a person would write says all that `value` does.
    fn is_plain(&self, ty: &Type, value: &Value) -> bool {
        match ty {
            Type::Bool => value.is_boolean(),
            Type::Integer(_) | Type::Id { text: false, .. } => value.is_i64(),
            Type::Id { text: true, .. }
            | Type::Enum(_)
            | Type::Text
            | Type::Secret
            | Type::Timestamp
            | Type::Date
            | Type::Base64
            | Type::Custom(_) => value.is_string(),
            Type::Decimal => value.is_i64(),
            Type::DecimalText => value.as_str().is_some_and(|text| {
                let number = text.parse::<i64>();
                number.is_ok_and(|number| number.to_string() == text)
            }),
            Type::Filter(item) => self.is_plain(item, value),
            Type::List(item) => value.as_array().is_some_and(|elements| {
                !elements.is_empty() && elements.iter().all(|one| self.is_plain(item, one))
            }),
            Type::Model(name) => self.is_plain_model(name, value),
            _ => false,
        }
    }

    /// Whether the setters of a model say all of a record.
    fn is_plain_model(&self, name: &str, value: &Value) -> bool {
        let (Some(model), Some(members)) = (self.api.catalog.models.get(name), value.as_object())
        else {
            return false;
        };
        members.iter().all(|(wire, value)| {
            let field = model.fields.iter().find(|field| field.wire == *wire);
            field.is_some_and(|field| !field.read_only && self.is_plain(&field.ty, value))
        })
    }

    fn bring_type(&mut self, ty: &Type) {
        if let Some(name) = ty.core() {
            self.outside(name);
        }
        match ty {
            Type::Map(values) => {
                let map = self.uses.entry(COLLECTIONS.to_owned());
                map.or_default().insert("BTreeMap".to_owned());
                self.bring_type(values);
            }
            Type::List(item) | Type::Filter(item) => self.bring_type(item),
            _ => {}
        }
        for name in ty.named() {
            self.bring(name);
        }
    }

    fn outside(&mut self, name: &str) {
        let outside = self.uses.entry(OUTSIDE.to_owned());
        outside.or_default().insert(name.to_owned());
    }
}

/// The members of a record of which one names its owner.
pub(crate) fn owner_members(owner: &str, api: &Api<'_>) -> Vec<String> {
    let record = owner.strip_suffix("Owner").unwrap_or(owner);
    let model = api.catalog.models.get(record);
    model.map(|model| model.owners.concat()).unwrap_or_default()
}
