//! Reading a specification: the text of a file becomes a tree of nodes, each of
//! which knows where it is.
//!
//! `oas3` decides whether the file is an OpenAPI 3.1 document. It keeps only the
//! schema keywords it has a field for, though, and a keyword that is dropped
//! without a word would become wrong code without a word. So the facts are taken
//! from the same text as a plain tree, and whoever meets something it does not
//! understand says so with the file and the JSON pointer:
//!
//! ```text
//! crates/ecgrid-client/spec/openapi.yaml#/components/schemas/Foo/oneOf: …
//! ```

use serde_json::{Map, Value};

use crate::failure::Failure;

/// A parsed YAML or JSON file.
#[derive(Debug)]
pub(crate) struct Document {
    /// The file below the workspace root, as errors name it.
    file: String,
    root: Value,
}

impl Document {
    /// Parses `text`, which was read from `file`.
    pub(crate) fn parse(file: &str, text: &str) -> Result<Self, Failure> {
        let root = yaml_serde::from_str(text)
            .map_err(|error| Failure::new(format!("{file}: not valid YAML: {error}")))?;
        Ok(Self {
            file: file.to_owned(),
            root,
        })
    }

    /// Refuses a document that is not OpenAPI 3.1.
    pub(crate) fn expect_openapi(&self) -> Result<(), Failure> {
        serde_json::from_value::<oas3::Spec>(self.root.clone())
            .map(drop)
            .map_err(|error| {
                Failure::new(format!(
                    "{}: not an OpenAPI 3.1 document: {error}",
                    self.file
                ))
            })
    }

    pub(crate) fn root(&self) -> Node<'_> {
        Node {
            document: self,
            pointer: String::new(),
            value: &self.root,
        }
    }

    pub(crate) fn value(&self) -> &Value {
        &self.root
    }

    pub(crate) fn value_mut(&mut self) -> &mut Value {
        &mut self.root
    }

    /// Replaces or adds the value at `pointer`; `None` removes it.
    pub(crate) fn correct(&mut self, pointer: &str, to: Option<Value>) -> Result<(), Failure> {
        let missing = || {
            Failure::new(format!(
                "{}#{pointer}: the overlay corrects a place that is not in the document",
                self.file
            ))
        };
        let (parent, key) = pointer.rsplit_once('/').ok_or_else(missing)?;
        let key = key.replace("~1", "/").replace("~0", "~");
        let parent = self.root.pointer_mut(parent);
        match (parent, to) {
            (Some(Value::Object(members)), Some(value)) => {
                members.insert(key, value);
                Ok(())
            }
            (Some(Value::Object(members)), None) => {
                members.shift_remove(&key).map(drop).ok_or_else(missing)
            }
            _ => Err(missing()),
        }
    }
}

/// A value in a document and the way to it.
#[derive(Debug, Clone)]
pub(crate) struct Node<'a> {
    document: &'a Document,
    pointer: String,
    value: &'a Value,
}

impl<'a> Node<'a> {
    /// `file#/pointer`, as errors begin.
    pub(crate) fn place(&self) -> String {
        format!("{}#{}", self.document.file, self.pointer)
    }

    /// The failure to report about this node.
    pub(crate) fn fail(&self, problem: impl AsRef<str>) -> Failure {
        Failure::new(format!("{}: {}", self.place(), problem.as_ref()))
    }

    pub(crate) fn value(&self) -> &'a Value {
        self.value
    }

    fn child(&self, key: &str, value: &'a Value) -> Self {
        let key = key.replace('~', "~0").replace('/', "~1");
        Self {
            document: self.document,
            pointer: format!("{}/{key}", self.pointer),
            value,
        }
    }

    /// The member `key`, if there is one.
    pub(crate) fn get(&self, key: &str) -> Option<Node<'a>> {
        let value = self.value.get(key)?;
        Some(self.child(key, value))
    }

    /// The member `key`, which has to be there.
    pub(crate) fn need(&self, key: &str) -> Result<Node<'a>, Failure> {
        self.get(key)
            .ok_or_else(|| self.fail(format!("`{key}` is missing")))
    }

    /// The members in the order of the file; none for anything but an object.
    pub(crate) fn entries(&self) -> impl Iterator<Item = (&'a str, Node<'a>)> + use<'a> {
        static NOTHING: std::sync::LazyLock<Map<String, Value>> =
            std::sync::LazyLock::new(Map::new);
        let parent = self.clone();
        let members = self.value.as_object().unwrap_or(&NOTHING);
        members
            .iter()
            .map(move |(key, value)| (key.as_str(), parent.child(key, value)))
    }

    /// The elements of an array; none for anything else.
    pub(crate) fn items(&self) -> impl Iterator<Item = Node<'a>> + use<'a> {
        let parent = self.clone();
        let elements = self.value.as_array().map_or(&[][..], Vec::as_slice);
        elements
            .iter()
            .enumerate()
            .map(move |(index, value)| parent.child(&index.to_string(), value))
    }

    pub(crate) fn str(&self) -> Result<&'a str, Failure> {
        self.value
            .as_str()
            .ok_or_else(|| self.fail("a text is expected"))
    }

    /// The text of member `key`, if there is one.
    pub(crate) fn text(&self, key: &str) -> Option<&'a str> {
        self.value.get(key)?.as_str()
    }

    /// Whether member `key` is `true`.
    pub(crate) fn flag(&self, key: &str) -> bool {
        self.value
            .get(key)
            .and_then(Value::as_bool)
            .unwrap_or(false)
    }

    /// The texts of the array `key`; empty when it is missing.
    pub(crate) fn texts(&self, key: &str) -> Vec<&'a str> {
        self.get(key)
            .map(|list| {
                list.items()
                    .filter_map(|item| item.value.as_str())
                    .collect()
            })
            .unwrap_or_default()
    }

    /// Where a `$ref` leads, or the node itself when it holds none.
    pub(crate) fn follow(&self) -> Result<Node<'a>, Failure> {
        let Some(reference) = self.get("$ref") else {
            return Ok(self.clone());
        };
        let target = reference.str()?;
        let pointer = target
            .strip_prefix('#')
            .ok_or_else(|| reference.fail(format!("`{target}` is not in this document")))?;
        let value = self
            .document
            .root
            .pointer(pointer)
            .ok_or_else(|| reference.fail(format!("`{target}` does not exist")))?;
        Ok(Self {
            document: self.document,
            pointer: pointer.to_owned(),
            value,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document(text: &str) -> Document {
        Document::parse("spec/test.yaml", text).unwrap()
    }

    #[test]
    fn a_node_knows_its_place() {
        let document = document("paths:\n  /a/{id}:\n    get: {operationId: getA}\n");
        let paths = document.root().need("paths").unwrap();
        let (path, item) = paths.entries().next().unwrap();
        assert_eq!(path, "/a/{id}");
        assert_eq!(item.place(), "spec/test.yaml#/paths/~1a~1{id}");
        let failure = item.need("put").unwrap_err();
        assert_eq!(
            failure.to_string(),
            "spec/test.yaml#/paths/~1a~1{id}: `put` is missing"
        );
    }

    #[test]
    fn references_are_followed_and_dangling_ones_named() {
        let document = document("a: {$ref: '#/b'}\nb: {type: string}\nc: {$ref: '#/d'}\n");
        let target = document.root().need("a").unwrap().follow().unwrap();
        assert_eq!(target.place(), "spec/test.yaml#/b");
        let dangling = document.root().need("c").unwrap().follow().unwrap_err();
        assert_eq!(
            dangling.to_string(),
            "spec/test.yaml#/c/$ref: `#/d` does not exist"
        );
    }

    #[test]
    fn a_correction_must_meet_something() {
        let mut document = document("a: {b: 1}\n");
        document.correct("/a/b", Some(2.into())).unwrap();
        document.correct("/a/c", Some(3.into())).unwrap();
        assert_eq!(
            document.value(),
            &serde_json::json!({"a": {"b": 2, "c": 3}})
        );
        document.correct("/a/b", None).unwrap();
        let failure = document.correct("/x/y", None).unwrap_err().to_string();
        assert!(
            failure.contains("spec/test.yaml#/x/y: the overlay corrects"),
            "{failure}"
        );
    }

    #[test]
    fn what_is_not_openapi_is_refused() {
        let failure = document("openapi: 2.0").expect_openapi().unwrap_err();
        assert!(
            failure
                .to_string()
                .starts_with("spec/test.yaml: not an OpenAPI 3.1")
        );
    }
}
