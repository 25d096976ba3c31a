//! What generated code has, found in the code.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use quote::ToTokens;
use syn::{Attribute, Expr, ImplItem, Item, Lit, Meta};

use crate::failure::Failure;

/// Operations, by their names in the specification.
#[derive(Debug, Default)]
pub(super) struct Generated {
    /// With a static row and a method that calls it.
    pub(super) typed: BTreeSet<String>,
    /// With an example in the documentation of that method.
    pub(super) examples: BTreeSet<String>,
    /// With a conformance case.
    pub(super) cases: BTreeSet<String>,
}

/// A row of the static table, and the methods that use one.
#[derive(Debug, Default)]
struct Code {
    /// The operation's name by the name of its row.
    rows: BTreeMap<String, String>,
    /// The rows a method uses, and whether its documentation has an example.
    methods: Vec<(String, bool)>,
}

impl Generated {
    /// Reads the generated code of the client in `folder`.
    pub(super) fn read(folder: &Path) -> Result<Self, Failure> {
        let mut code = Code::default();
        for (path, text) in sources(&folder.join("src/generated"))? {
            code.add(&text)
                .map_err(|error| Failure::new(format!("{}: {error}", path.display())))?;
        }
        let mut generated = Self::default();
        for (row, has_example) in &code.methods {
            if let Some(operation) = code.rows.get(row) {
                generated.typed.insert(operation.clone());
                if *has_example {
                    generated.examples.insert(operation.clone());
                }
            }
        }
        for (_, text) in sources(&folder.join("tests/conformance/cases"))? {
            generated.cases.extend(cases(&text));
        }
        Ok(generated)
    }
}

impl Code {
    fn add(&mut self, source: &str) -> syn::Result<()> {
        for item in syn::parse_file(source)?.items {
            match item {
                Item::Static(row) => {
                    if let Some(operation) = operation(&row.expr) {
                        self.rows.insert(row.ident.to_string(), operation);
                    }
                }
                Item::Impl(block) => {
                    for member in block.items {
                        if let ImplItem::Fn(method) = member {
                            let has_example = has_example(&method.attrs);
                            let body = method.block.to_token_stream().to_string();
                            let rows = rows(&body).map(|row| (row, has_example));
                            self.methods.extend(rows);
                        }
                    }
                }
                _ => {}
            }
        }
        Ok(())
    }
}

/// The name of the operation in a row of the static table: the second argument of
/// the constructor that its chain of methods begins with.
fn operation(row: &Expr) -> Option<String> {
    let mut start = row;
    while let Expr::MethodCall(link) = start {
        start = &link.receiver;
    }
    let Expr::Call(call) = start else {
        return None;
    };
    let constructor = call.func.to_token_stream().to_string();
    match call.args.iter().nth(1)? {
        Expr::Lit(value) if constructor == "OperationSpec :: new" => match &value.lit {
            Lit::Str(id) => Some(id.value()),
            _ => None,
        },
        _ => None,
    }
}

/// The rows that the tokens of a method name: `& spec :: GET_COMM`.
fn rows(tokens: &str) -> impl Iterator<Item = String> + '_ {
    let after = tokens.split("spec :: ").skip(1);
    after.filter_map(|rest| {
        let name = rest.split(|char: char| !char.is_alphanumeric() && char != '_');
        name.into_iter().next().map(str::to_owned)
    })
}

/// Whether documentation has a doctest that is compiled.
fn has_example(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| match &attribute.meta {
        Meta::NameValue(doc) if doc.path.is_ident("doc") => {
            let line = doc.value.to_token_stream().to_string();
            line.trim_matches('"').trim() == "```no_run"
        }
        _ => false,
    })
}

/// The operations that a file of conformance cases has.
fn cases(text: &str) -> impl Iterator<Item = String> + '_ {
    let after = text.split("Case::new(\"").skip(1);
    after.filter_map(|rest| rest.split('"').next().map(str::to_owned))
}

/// The Rust files below `folder`; none when there is no such folder.
fn sources(folder: &Path) -> Result<Vec<(PathBuf, String)>, Failure> {
    let failed =
        |path: &Path, error: &std::io::Error| Failure::new(format!("{}: {error}", path.display()));
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        if !folder.exists() {
            continue;
        }
        for entry in fs::read_dir(&folder).map_err(|error| failed(&folder, &error))? {
            let path = entry.map_err(|error| failed(&folder, &error))?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).map_err(|error| failed(&path, &error))?;
                found.push((path, text));
            }
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn methods_are_matched_with_rows_and_examples() {
        let mut code = Code::default();
        code.add(
            "pub(super) static GET_COMM: OperationSpec =\n\
             OperationSpec::new(\"p\", \"getComm\", Method::GET, \"/comms\").safe().keyed();\n\
             static OTHER: Paging = Paging::by_number(\"page\", \"size\");\n",
        )
        .unwrap();
        code.add(
            "impl Comms {\n\
             /// Fetch.\n///\n/// ```no_run\n/// client.comms().get(1)\n/// ```\n\
             pub fn get(&self) -> GetComm { GetComm { call: self.client.call(&spec::GET_COMM) } }\n\
             /// Without an example.\n\
             pub fn list(&self) -> ListComms { self.call(&spec::LIST_COMMS) }\n\
             }\n",
        )
        .unwrap();
        assert_eq!(code.rows["GET_COMM"], "getComm");
        assert_eq!(code.rows.len(), 1);
        assert_eq!(
            code.methods,
            [
                ("GET_COMM".to_owned(), true),
                ("LIST_COMMS".to_owned(), false)
            ]
        );
    }

    #[test]
    fn cases_are_found_by_their_operation() {
        let text = "static CASES: [Case<Client>; 2] = [\n    Case::new(\"getComm\", |client| x),\n    \
                    Case::new(\"listComms\", |client| y),\n];\n";
        assert_eq!(cases(text).collect::<Vec<_>>(), ["getComm", "listComms"]);
    }
}
