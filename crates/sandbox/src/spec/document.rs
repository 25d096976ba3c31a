//! One OpenAPI document: references, properties, compiled schemas.

use jsonschema::{Registry, Validator};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

use super::{Dialect, strict};
use crate::json::Record;

/// Where the document lives for the schema validator; nothing is ever fetched.
const URI: &str = "https://document.invalid/";

/// What a JSON pointer may hold unescaped in a URI fragment.
const FRAGMENT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'/')
    .remove(b'~')
    .remove(b'-')
    .remove(b'_')
    .remove(b'.');

/// References within references that are followed before giving up.
const MAX_HOPS: usize = 16;

/// A parsed document.
#[derive(Debug)]
pub(crate) struct Document {
    root: Value,
    registry: Registry<'static>,
    pub(super) dialect: Dialect,
}

impl Document {
    pub(super) fn parse(text: &str, dialect: Dialect) -> Result<Self, String> {
        let mut root: Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
        bound_integers(&mut root);
        let registry = Registry::new()
            .add(URI, root.clone())
            .and_then(jsonschema::RegistryBuilder::prepare)
            .map_err(|error| error.to_string())?;
        Ok(Self {
            root,
            registry,
            dialect,
        })
    }

    pub(super) fn root(&self) -> &Value {
        &self.root
    }

    /// Does the provider read names in any letter case?
    pub(crate) fn ignores_case(&self) -> bool {
        self.dialect.ignores_case
    }

    /// The node at a JSON pointer.
    pub(super) fn at(&self, pointer: &str) -> &Value {
        self.root.pointer(pointer).unwrap_or(&Value::Null)
    }

    /// The node itself, or the one it refers to.
    pub(super) fn resolve<'a>(&'a self, mut node: &'a Value) -> &'a Value {
        for _ in 0..MAX_HOPS {
            match node
                .get("$ref")
                .and_then(Value::as_str)
                .and_then(|r| r.strip_prefix('#'))
            {
                Some(pointer) => node = self.at(pointer),
                None => break,
            }
        }
        node
    }

    /// Compiles the schemas at JSON pointers into one object schema over the named members.
    pub(super) fn compile_members<'a>(
        &self,
        members: impl Iterator<Item = (&'a str, &'a str, bool)>,
    ) -> Result<Validator, String> {
        let mut properties = serde_json::Map::new();
        let mut required = Vec::new();
        for (name, pointer, is_required) in members {
            properties.insert(name.to_owned(), reference(pointer));
            if is_required {
                required.push(name);
            }
        }
        self.compile(&json!({ "type": "object", "properties": properties, "required": required }))
    }

    /// Compiles the schema at a JSON pointer.
    pub(super) fn compile_at(&self, pointer: &str) -> Result<Validator, String> {
        self.compile(&reference(pointer))
    }

    fn compile(&self, schema: &Value) -> Result<Validator, String> {
        jsonschema::options()
            .with_registry(&self.registry)
            .should_validate_formats(true)
            .build(schema)
            .map_err(|error| error.to_string())
    }

    /// A schema of `components/schemas`.
    pub(crate) fn schema(&self, name: &str) -> &Value {
        self.resolve(&self.root["components"]["schemas"][name])
    }

    /// The documented properties of an object schema, those of its `allOf` and the like included.
    pub(crate) fn properties<'a>(&'a self, schema: &'a Value) -> Vec<(&'a str, &'a Value)> {
        let mut found = Vec::new();
        self.collect_properties(schema, 0, &mut found);
        found
    }

    fn collect_properties<'a>(
        &'a self,
        schema: &'a Value,
        depth: usize,
        found: &mut Vec<(&'a str, &'a Value)>,
    ) {
        if depth > MAX_HOPS {
            return;
        }
        let schema = self.resolve(schema);
        for (name, property) in schema["properties"].as_object().into_iter().flatten() {
            if !found.iter().any(|(known, _)| known == name) {
                found.push((name, property));
            }
        }
        for combination in ["allOf", "anyOf", "oneOf"] {
            for part in schema[combination].as_array().into_iter().flatten() {
                self.collect_properties(part, depth + 1, found);
            }
        }
    }

    /// Does the schema, or a part of it, document further members?
    pub(super) fn is_open(&self, schema: &Value) -> bool {
        let schema = self.resolve(schema);
        let documented = &schema["additionalProperties"];
        let parts = ["allOf", "anyOf", "oneOf"]
            .into_iter()
            .filter_map(|key| schema[key].as_array());
        (!documented.is_null() && documented != false)
            || parts.flatten().any(|part| self.is_open(part))
    }

    /// Takes out of a body what neither these schemas nor the object held know.
    pub(crate) fn ignore_unknown(
        &self,
        schemas: &[&Value],
        sent: &mut Record,
        held: Option<&Record>,
    ) {
        strict::ignore(self, schemas, sent, held);
    }

    /// The schema of an array's elements.
    pub(crate) fn items<'a>(&'a self, schema: &'a Value) -> &'a Value {
        &self.resolve(schema)["items"]
    }

    /// Does the schema describe a number that is carried as text?
    pub(super) fn is_decimal_text(&self, schema: &Value) -> bool {
        let schema = self.resolve(schema);
        schema["x-format"] == "decimal" && self.allows_type(schema, "string")
    }

    /// Does the schema name this type, itself or in one of its parts?
    pub(crate) fn allows_type(&self, schema: &Value, wanted: &str) -> bool {
        let schema = self.resolve(schema);
        let named = match &schema["type"] {
            Value::String(name) => name == wanted,
            Value::Array(names) => names.iter().any(|name| name == wanted),
            _ => false,
        };
        let parts = ["allOf", "anyOf", "oneOf"]
            .into_iter()
            .filter_map(|key| schema[key].as_array());
        named || parts.flatten().any(|part| self.allows_type(part, wanted))
    }
}

fn reference(pointer: &str) -> Value {
    json!({ "$ref": format!("{URI}#{}", utf8_percent_encode(pointer, FRAGMENT)) })
}

/// JSON Schema knows no `int32`: the format becomes the range it stands for, so that a number that
/// the provider could not hold is refused like any other value out of range. An integer without a
/// format is taken for 64 bits wide: to JSON Schema `1e62079` is an integer like any other.
fn bound_integers(node: &mut Value) {
    let limits = match node.get("format").and_then(Value::as_str) {
        Some("int32") => Some((i64::from(i32::MIN), i64::from(i32::MAX))),
        Some("int64") => Some((i64::MIN, i64::MAX)),
        _ if is_integer(node) => Some((i64::MIN, i64::MAX)),
        _ => None,
    };
    match node {
        Value::Object(members) => {
            if let Some((lowest, highest)) = limits {
                members.entry("minimum").or_insert(lowest.into());
                members.entry("maximum").or_insert(highest.into());
            }
            members.values_mut().for_each(bound_integers);
        }
        Value::Array(items) => items.iter_mut().for_each(bound_integers),
        _ => {}
    }
}

fn is_integer(node: &Value) -> bool {
    match node.get("type") {
        Some(Value::Array(names)) => names.iter().any(|name| name == "integer"),
        Some(name) => name == "integer",
        None => false,
    }
}
