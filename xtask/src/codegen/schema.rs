//! Schemas as the specification writes them, before any decision about Rust.
//!
//! Reading is strict: a keyword that is not listed here is an error that names
//! the place, because a schema that is understood by half becomes a type that is
//! wrong by half.

use serde_json::Value;

use super::load::Node;
use crate::failure::Failure;

/// One schema.
#[derive(Debug, Clone)]
pub(crate) struct Schema {
    /// `file#/pointer`, for errors about what is built from it.
    pub place: String,
    pub shape: Shape,
    /// Whether `null` is a value.
    pub nullable: bool,
    pub facts: Facts,
}

/// What a schema describes.
#[derive(Debug, Clone)]
pub(crate) enum Shape {
    /// No constraint at all.
    Any,
    Null,
    Boolean,
    Integer,
    Number,
    Text,
    Array(Box<Schema>),
    Object(Object),
    /// The schema of that name.
    Reference(String),
    AllOf(Vec<Schema>),
    AnyOf(Vec<Schema>),
}

/// The members of an object.
#[derive(Debug, Clone, Default)]
pub(crate) struct Object {
    pub members: Vec<Member>,
    pub additional: Additional,
}

#[derive(Debug, Clone)]
pub(crate) struct Member {
    /// The name on the wire.
    pub name: String,
    pub schema: Schema,
    pub required: bool,
}

/// What is said about members that are not listed.
#[derive(Debug, Clone, Default)]
pub(crate) enum Additional {
    #[default]
    Unsaid,
    /// There may be others, of any type.
    Any,
    /// There may be others, of this type.
    Of(Box<Schema>),
}

/// What else a schema says.
#[derive(Debug, Clone, Default)]
pub(crate) struct Facts {
    pub description: Option<String>,
    pub uncertain: Option<String>,
    pub deprecated: bool,
    pub format: Option<String>,
    pub media_type: Option<String>,
    /// The values of an `enum`, without `null`.
    pub values: Vec<String>,
    /// Values that were seen, where the set is open.
    pub known_values: Vec<String>,
    /// What single values mean, known ones of an open set too.
    pub value_docs: Vec<(String, String)>,
    /// Limits in words, as in `at most 50 characters`.
    pub limits: Vec<String>,
    /// The regular expression that a text has to meet.
    pub pattern: Option<String>,
    /// The scope that is needed to set it.
    pub scope: Option<String>,
    /// The list that says which IDs there are.
    pub lookup: Option<String>,
    /// When it can no longer change.
    pub immutable_when: Option<String>,
    pub decimal: bool,
    pub base64: bool,
    pub secret: bool,
    pub read_only: bool,
    pub immutable: bool,
    /// Members of the record of which exactly one group is set.
    pub owners: Vec<Vec<String>>,
    /// Groups of members of which one must be given.
    pub one_of: Vec<Vec<String>>,
    /// The members that identify the record.
    pub key: Option<String>,
}

/// Keywords that say nothing about the shape and are either kept or documentation.
const ANNOTATIONS: [&str; 22] = [
    "type",
    "description",
    "title",
    "format",
    "enum",
    "const",
    "default",
    "example",
    "examples",
    "pattern",
    "minimum",
    "maximum",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "maxProperties",
    "readOnly",
    "writeOnly",
    "deprecated",
    "contentEncoding",
    "contentMediaType",
];

/// Keywords that make the shape.
const SHAPES: [&str; 7] = [
    "properties",
    "required",
    "additionalProperties",
    "items",
    "$ref",
    "allOf",
    "anyOf",
];

impl Schema {
    pub(crate) fn read(node: &Node<'_>) -> Result<Self, Failure> {
        if !node.value().is_object() {
            return Err(node.fail("a schema is expected; boolean schemas are not supported"));
        }
        for (keyword, at) in node.entries() {
            let known = keyword.starts_with("x-")
                || ANNOTATIONS.contains(&keyword)
                || SHAPES.contains(&keyword);
            if !known {
                return Err(at.fail(format!(
                    "`{keyword}` is not supported: teach it to xtask/src/codegen/schema.rs, \
                     or correct the schema in the overlay"
                )));
            }
        }
        let (types, mut nullable) = types(node)?;
        let shape = if let Some(reference) = node.get("$ref") {
            Shape::Reference(schema_name(&reference)?)
        } else if let Some(parts) = node.get("allOf") {
            all_of(node, &parts)?
        } else if let Some(parts) = node.get("anyOf") {
            any_of(node, &parts, &mut nullable)?
        } else {
            match types.as_slice() {
                [] if node.get("properties").is_some() => Shape::Object(object(node)?),
                [] if node.get("enum").is_some() => Shape::Text,
                [] => Shape::Any,
                ["null"] => Shape::Null,
                ["boolean"] => Shape::Boolean,
                ["integer"] => Shape::Integer,
                ["number"] => Shape::Number,
                ["string"] => Shape::Text,
                ["array"] => Shape::Array(Box::new(Self::read(&node.need("items")?)?)),
                ["object"] => Shape::Object(object(node)?),
                other => {
                    return Err(node.need("type")?.fail(format!(
                        "a value of several types ({}) is not supported: \
                         choose one with an entry below `types` in the overlay",
                        other.join(", ")
                    )));
                }
            }
        };
        Ok(Self {
            place: node.place(),
            shape,
            nullable,
            facts: facts(node)?,
        })
    }

    /// The object this schema is, if it is one.
    pub(crate) fn object(&self) -> Option<&Object> {
        match &self.shape {
            Shape::Object(object) => Some(object),
            _ => None,
        }
    }

    pub(crate) fn fail(&self, problem: impl AsRef<str>) -> Failure {
        Failure::new(format!("{}: {}", self.place, problem.as_ref()))
    }
}

/// The name at the end of a reference to a schema.
fn schema_name(reference: &Node<'_>) -> Result<String, Failure> {
    let target = reference.str()?;
    target
        .strip_prefix("#/components/schemas/")
        .map(str::to_owned)
        .ok_or_else(|| reference.fail(format!("`{target}` is no schema of this document")))
}

/// The types besides `null`, and whether `null` is one.
fn types<'a>(node: &Node<'a>) -> Result<(Vec<&'a str>, bool), Failure> {
    let Some(kind) = node.get("type") else {
        return Ok((Vec::new(), false));
    };
    let mut all: Vec<&str> = match kind.value() {
        Value::String(one) => vec![one],
        Value::Array(_) => kind
            .items()
            .map(|item| item.str())
            .collect::<Result<_, _>>()?,
        _ => return Err(kind.fail("a type or a list of types is expected")),
    };
    let before = all.len();
    if before > 1 {
        all.retain(|name| *name != "null");
    }
    let nullable = all.len() < before;
    Ok((all, nullable))
}

/// `allOf` of one reference is that reference with documentation of its own; of
/// several parts, each part is an object that adds members.
fn all_of(node: &Node<'_>, parts: &Node<'_>) -> Result<Shape, Failure> {
    let parts: Vec<Schema> = parts
        .items()
        .map(|part| Schema::read(&part))
        .collect::<Result<_, _>>()?;
    match parts.as_slice() {
        [] => Err(node.fail("`allOf` is empty")),
        [
            Schema {
                shape: Shape::Reference(name),
                ..
            },
        ] => Ok(Shape::Reference(name.clone())),
        _ => {
            let fits =
                |part: &&Schema| matches!(part.shape, Shape::Object(_) | Shape::Reference(_));
            match parts.iter().find(|part| !fits(part)) {
                Some(odd) => Err(odd.fail(
                    "`allOf` joins objects only: teach it to xtask/src/codegen/schema.rs, \
                     or correct the schema in the overlay",
                )),
                None => Ok(Shape::AllOf(parts)),
            }
        }
    }
}

/// `anyOf` with `null` is the rest made nullable; branches that only say what is
/// required are a rule for the server and leave the object as it is.
fn any_of(node: &Node<'_>, parts: &Node<'_>, nullable: &mut bool) -> Result<Shape, Failure> {
    let only_required = |part: &Node<'_>| {
        part.value()
            .as_object()
            .is_some_and(|members| members.len() == 1 && members.contains_key("required"))
    };
    if parts.items().all(|part| only_required(&part)) {
        return Ok(Shape::Object(object(node)?));
    }
    let mut rest: Vec<Schema> = parts
        .items()
        .map(|part| Schema::read(&part))
        .collect::<Result<_, _>>()?;
    let before = rest.len();
    rest.retain(|part| !matches!(part.shape, Shape::Null));
    *nullable |= rest.len() < before;
    match rest.len() {
        0 => Err(node.fail("`anyOf` is empty")),
        1 => Ok(rest.swap_remove(0).shape),
        _ => Ok(Shape::AnyOf(rest)),
    }
}

fn object(node: &Node<'_>) -> Result<Object, Failure> {
    let required = node.texts("required");
    let mut members = Vec::new();
    if let Some(properties) = node.get("properties") {
        for (name, property) in properties.entries() {
            members.push(Member {
                name: name.to_owned(),
                schema: Schema::read(&property)?,
                required: required.contains(&name),
            });
        }
    }
    let additional = match node.get("additionalProperties") {
        None => Additional::Unsaid,
        Some(rule) => match rule.value() {
            Value::Bool(true) => Additional::Any,
            Value::Bool(false) => Additional::Unsaid,
            _ => Additional::Of(Box::new(Schema::read(&rule)?)),
        },
    };
    Ok(Object {
        members,
        additional,
    })
}

fn facts(node: &Node<'_>) -> Result<Facts, Failure> {
    let text = |key: &str| node.text(key).map(str::to_owned);
    let values = node
        .get("enum")
        .into_iter()
        .flat_map(|list| list.items().collect::<Vec<_>>())
        .filter(|value| !value.value().is_null())
        .map(|value| value.str().map(str::to_owned))
        .collect::<Result<Vec<_>, _>>()?;
    // Known values are a list, or a map with what each of them means.
    let known = node.get("x-known-values");
    let mut known_values = node.texts("x-known-values");
    known_values.extend(
        known
            .iter()
            .flat_map(|known| known.entries())
            .map(|(value, _)| value),
    );
    let value_docs = [node.get("x-enum-descriptions"), known]
        .into_iter()
        .flatten()
        .flat_map(|docs| docs.entries().collect::<Vec<_>>())
        .filter_map(|(value, doc)| Some((value.to_owned(), doc.value().as_str()?.to_owned())))
        .collect();
    let groups = |key: &str| {
        node.get(key)
            .into_iter()
            .flat_map(|groups| groups.items().collect::<Vec<_>>())
            .map(|group| {
                let names = group.items().filter_map(|name| name.value().as_str());
                names.map(str::to_owned).collect()
            })
            .collect::<Vec<Vec<String>>>()
    };
    let access = node.texts("x-access");
    Ok(Facts {
        description: text("description"),
        uncertain: text("x-uncertain"),
        deprecated: node.flag("deprecated"),
        format: text("format"),
        media_type: text("contentMediaType"),
        values,
        known_values: known_values.into_iter().map(str::to_owned).collect(),
        value_docs,
        limits: limits(node),
        pattern: text("pattern"),
        scope: text("x-scope"),
        lookup: text("x-lookup"),
        immutable_when: text("x-immutable-when"),
        decimal: node.flag("x-decimal") || node.text("x-format") == Some("decimal"),
        base64: node.text("contentEncoding") == Some("base64"),
        secret: node.flag("x-secret"),
        read_only: node.flag("readOnly") || access == ["read-only"],
        immutable: node.flag("x-immutable"),
        owners: groups("x-exactly-one-owner"),
        one_of: groups("x-one-of-required"),
        key: text("x-key").or_else(|| text("x-id-field")),
    })
}

/// Documented limits as words for the documentation: the server enforces them.
fn limits(node: &Node<'_>) -> Vec<String> {
    let number = |key: &str| node.get(key).map(|limit| limit.value().to_string());
    let range = |least: Option<String>, most: Option<String>, unit: &str| match (least, most) {
        (Some(least), Some(most)) if least == most => Some(format!("{least}{unit}")),
        (Some(least), Some(most)) => Some(format!("{least} to {most}{unit}")),
        (Some(least), None) => Some(format!("at least {least}{unit}")),
        (None, Some(most)) => Some(format!("at most {most}{unit}")),
        (None, None) => None,
    };
    let format = match node.text("format") {
        Some("email") => Some("a mail address".to_owned()),
        Some("uri") => Some("a URL".to_owned()),
        Some("uuid") => Some("a UUID".to_owned()),
        _ => None,
    };
    let default = node
        .get("default")
        .and_then(|default| match default.value() {
            Value::String(text) => Some(format!("default `{text}`")),
            Value::Bool(_) | Value::Number(_) => Some(format!("default {}", default.value())),
            _ => None,
        });
    [
        range(number("minimum"), number("maximum"), ""),
        range(number("minLength"), number("maxLength"), " characters").map(|text| {
            if text == "1 characters" || text.ends_with(" 1 characters") {
                text.trim_end_matches('s').to_owned()
            } else {
                text
            }
        }),
        range(number("minItems"), number("maxItems"), " items"),
        (node.text("contentEncoding") == Some("base64"))
            .then(|| "made from bytes, read with `decode`".to_owned()),
        format,
        default,
    ]
    .into_iter()
    .flatten()
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codegen::load::Document;

    fn read(text: &str) -> Result<Schema, Failure> {
        let document = Document::parse("spec/openapi.yaml", &format!("a: {text}")).unwrap();
        Schema::read(&document.root().need("a").unwrap())
    }

    #[test]
    fn null_is_a_property_of_the_rest() {
        let schema = read("{type: [string, 'null'], maxLength: 50, format: email}").unwrap();
        assert!(matches!(schema.shape, Shape::Text) && schema.nullable);
        assert_eq!(
            schema.facts.limits,
            ["at most 50 characters", "a mail address"]
        );

        let schema = read("{anyOf: [{$ref: '#/components/schemas/B'}, {type: 'null'}]}").unwrap();
        assert!(matches!(schema.shape, Shape::Reference(name) if name == "B"));
        assert!(schema.nullable);

        let schema = read("{type: [string, 'null'], enum: [a, null]}").unwrap();
        assert_eq!(schema.facts.values, ["a"]);
    }

    #[test]
    fn one_reference_in_all_of_is_that_reference() {
        let schema =
            read("{allOf: [{$ref: '#/components/schemas/B'}], description: mine}").unwrap();
        assert!(matches!(schema.shape, Shape::Reference(name) if name == "B"));
        assert_eq!(schema.facts.description.as_deref(), Some("mine"));
    }

    #[test]
    fn branches_that_only_require_leave_an_object() {
        let text = "{type: object, properties: {b: {type: string}}, \
                    anyOf: [{required: [b]}, {required: [c]}]}";
        let schema = read(text).unwrap();
        assert_eq!(schema.object().unwrap().members[0].name, "b");
    }

    #[test]
    fn what_is_unknown_is_named_with_its_place() {
        for (text, expected) in [
            (
                "{oneOf: [{type: string}]}",
                "spec/openapi.yaml#/a/oneOf: `oneOf` is not supported: teach it to",
            ),
            (
                "{type: object, properties: {b: {patternProperties: {}}}}",
                "spec/openapi.yaml#/a/properties/b/patternProperties: `patternProperties`",
            ),
            (
                "{type: [string, integer]}",
                "spec/openapi.yaml#/a/type: a value of several types",
            ),
            (
                "{allOf: [{type: string}, {type: object}]}",
                "spec/openapi.yaml#/a/allOf/0: `allOf`",
            ),
            (
                "{$ref: 'other.yaml#/B'}",
                "spec/openapi.yaml#/a/$ref: `other.yaml#/B` is no schema",
            ),
            ("true", "spec/openapi.yaml#/a: a schema is expected"),
        ] {
            let failure = read(text).unwrap_err().to_string();
            assert!(failure.starts_with(expected), "{failure}");
        }
    }
}
