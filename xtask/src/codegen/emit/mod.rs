//! From the IR to files.
//!
//! Code is built as tokens and laid out by `prettyplease`; the tables inside
//! macros, which it would put on one line, are written as text. A file that
//! would be longer than a person reads becomes a folder with one file per item.

mod calls;
pub(crate) mod cases;
mod choices;
pub(crate) mod copied;
mod example;
mod features;
mod handle;
pub(crate) mod manual;
mod models;
mod pass;
mod prose;
mod replace;
mod rows;
mod scalars;
mod scope;
mod text;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;

pub(crate) use self::features::feature_block;
pub(crate) use self::text::escape;

use self::example::Examples;
use self::scope::Scope;
use self::text::{Docs, layout};
use super::api::Api;
use super::names;
use super::overlay::{Group, PageEnvelope};
use crate::failure::Failure;

/// The longest file that is written.
const LONGEST: usize = 600;

/// Contents by path below `src/generated`.
pub(crate) type Files = BTreeMap<String, String>;

/// All files of a provider.
pub(crate) fn files(api: &Api<'_>) -> Result<Files, Failure> {
    let mut files = Files::new();
    let examples = example::examples(api)?;
    types(api, &mut files)?;
    for group in api.groups() {
        self::group(group, api, &examples, &mut files)?;
    }
    files.insert("mod.rs".to_owned(), root(api));
    Ok(files)
}

/// One item of a file: its code and what it needs.
struct Piece {
    /// The file it gets when it needs one of its own.
    stem: String,
    /// The names it defines.
    defines: Vec<String>,
    kind: Kind,
    code: String,
    scope: Scope,
}

/// What a piece is, which decides about its file in `types`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Call,
    Row,
    Record,
    Enum,
    Id,
    Ref,
    Page,
}

/// The first lines of each file.
fn header(about: &str) -> String {
    let mut docs = Docs::default();
    docs.markdown(about);
    docs.comments("//!", "") + "//! Written by `cargo xtask codegen`.\n\n"
}

/// A file of several pieces.
fn file(about: &str, pieces: &[&Piece], nested: bool) -> String {
    let mut scope = Scope::default();
    let mut defined = BTreeSet::new();
    for piece in pieces {
        let own = if nested {
            piece.scope.nested()
        } else {
            piece.scope.clone()
        };
        scope.join(&own);
        defined.extend(piece.defines.iter().cloned());
    }
    let code: Vec<&str> = pieces.iter().map(|piece| piece.code.as_str()).collect();
    format!(
        "{}{}{}",
        header(about),
        scope.lines(&defined),
        code.join("\n")
    )
}

/// Writes pieces as one file, or as a folder when they are too long for one.
fn write(
    files: &mut Files,
    folder: &str,
    stem: &str,
    about: &str,
    pieces: &[Piece],
) -> Result<(), Failure> {
    let all: Vec<&Piece> = pieces.iter().collect();
    let one = file(about, &all, false);
    if one.lines().count() <= LONGEST {
        files.insert(format!("{folder}/{stem}.rs"), one);
        return Ok(());
    }
    let mut stems: BTreeMap<&str, Vec<&Piece>> = BTreeMap::new();
    for piece in pieces {
        stems.entry(&piece.stem).or_default().push(piece);
    }
    let mut modules = String::new();
    let mut exports = String::new();
    for (name, pieces) in stems {
        let text = file(about, &pieces, true);
        let length = text.lines().count();
        if length > LONGEST {
            return Err(Failure::new(format!(
                "{folder}/{stem}/{name}.rs would have {length} lines, more than {LONGEST}; \
                 teach xtask/src/codegen/emit to split it"
            )));
        }
        files.insert(format!("{folder}/{stem}/{name}.rs"), text);
        modules.push_str(&format!("mod {name};\n"));
        exports.push_str(&export(
            name,
            pieces.iter().flat_map(|piece| &piece.defines),
        ));
    }
    files.insert(
        format!("{folder}/{stem}/mod.rs"),
        format!("{}{modules}\n{exports}", header(about)),
    );
    Ok(())
}

fn export<'s>(module: &str, names: impl Iterator<Item = &'s String>) -> String {
    let mut scope = Scope::default();
    for name in names {
        scope.bring(&format!("self::{module}"), name);
    }
    let lines = scope.lines(&BTreeSet::new());
    lines.trim_end().replace("use self::", "pub use self::") + "\n"
}

/// A group: handle, builders, models, rows.
fn group(
    group: &Group,
    api: &Api<'_>,
    examples: &Examples,
    files: &mut Files,
) -> Result<(), Failure> {
    let module = group.module();
    let handle = group.handle();
    let mut calls = Vec::new();
    let mut rows = Vec::new();
    for operation in api.operations_of(group) {
        let mut scope = Scope::new(Some(&module));
        let code = calls::call(operation, api, &mut scope)?;
        calls.push(Piece {
            stem: names::snake(&operation.builder),
            defines: vec![operation.builder.clone()],
            code,
            kind: Kind::Call,
            scope,
        });
        let mut scope = Scope::new(Some(&module));
        let code = rows::rows(operation, api, &mut scope);
        rows.push(Piece {
            stem: names::snake(&operation.id),
            defines: Vec::new(),
            code,
            kind: Kind::Row,
            scope,
        });
    }
    let models = named(api, Some(&module))?;
    let replacements = replacements(group, api)?;

    let mut scope = Scope::new(Some(&module));
    let code = layout(handle::handle(group, api, examples, &mut scope)?)?;
    let shared = shared_records(group, api);
    let mut modules = vec!["calls"];
    let mut exports = vec![export(
        "calls",
        calls.iter().flat_map(|piece| &piece.defines),
    )];
    if !models.is_empty() {
        modules.push("models");
        exports.push(export(
            "models",
            models.iter().flat_map(|piece| &piece.defines),
        ));
        write(
            files,
            &module,
            "models",
            &format!("What the replies and requests of `{handle}` hold."),
            &models,
        )?;
    }
    if !replacements.is_empty() {
        modules.push("replace");
        exports.push(export(
            "replace",
            replacements.iter().flat_map(|piece| &piece.defines),
        ));
        write(
            files,
            &module,
            "replace",
            &format!("Records of `{handle}` on their way back."),
            &replacements,
        )?;
    }
    modules.push("spec");
    write(
        files,
        &module,
        "calls",
        &format!("The requests of `{handle}`."),
        &calls,
    )?;
    write(
        files,
        &module,
        "spec",
        &format!("The static rows of `{handle}`: what is known about each operation."),
        &rows,
    )?;

    // What the group exports is in scope of its module already.
    let mut defined = shared.clone();
    for piece in calls.iter().chain(&models).chain(&replacements) {
        defined.extend(piece.defines.iter().cloned());
    }
    let modules: String = modules
        .iter()
        .map(|name| format!("mod {name};\n"))
        .collect();
    let text = format!(
        "{}{modules}\n{}{}\n{}{code}",
        header(api.group_doc(group)),
        exports.concat(),
        shared_exports(&shared),
        scope.lines(&defined),
    );
    let length = text.lines().count();
    if length > LONGEST {
        return Err(Failure::new(format!(
            "{module}/mod.rs would have {length} lines"
        )));
    }
    files.insert(format!("{module}/mod.rs"), text);
    Ok(())
}

/// The records of a group that live in `types` because others use them too: a
/// reader looks for `Comm` in `comms`.
fn shared_records(group: &Group, api: &Api<'_>) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for operation in api.operations_of(group) {
        for name in operation.reply.ty.named() {
            let owner = format!("{name}Owner");
            for name in [name, &owner] {
                let is_record = api.catalog.models.contains_key(name) || name == owner;
                if is_record && api.is_written(name) && api.home(name).is_none() {
                    names.insert(name.to_owned());
                }
            }
        }
    }
    names
}

fn shared_exports(names: &BTreeSet<String>) -> String {
    let mut scope = Scope::default();
    for name in names {
        scope.bring("crate::types", name);
    }
    let lines = scope.lines(&BTreeSet::new());
    if lines.is_empty() {
        return lines;
    }
    format!("#[doc(no_inline)]\npub {}\n", lines.trim_end())
}

/// The models and enums that live in `home`, in the order of their names.
fn named(api: &Api<'_>, home: Option<&str>) -> Result<Vec<Piece>, Failure> {
    let mut pieces = Vec::new();
    let lives_here = |name: &str| api.is_written(name) && api.home(name) == home;
    for (name, model) in &api.catalog.models {
        if !lives_here(name) {
            continue;
        }
        let mut scope = Scope::new(home);
        let mut code = layout(models::model(model, api, &mut scope))?;
        code.push('\n');
        code.push_str(&models::object(model, api));
        let mut defines = vec![name.clone()];
        if let Some((items, total)) = api.pages.get(name)
            && let Some(page) = models::page_of(model, items, total.as_deref(), api, &mut scope)
        {
            code.push('\n');
            code.push_str(&layout(page)?);
        }
        if let Some(made) = models::from_record(model, api, &mut scope)? {
            code.push('\n');
            code.push_str(&layout(made)?);
        }
        let owner = format!("{name}Owner");
        if model.owners.len() > 1 && api.is_written(&owner) {
            code.push('\n');
            code.push_str(&layout(choices::owner(model, api, &mut scope))?);
            defines.push(owner);
        }
        pieces.push(Piece {
            stem: names::snake(name),
            defines,
            code,
            kind: Kind::Record,
            scope,
        });
    }
    for (name, enumeration) in &api.catalog.enums {
        if lives_here(name) {
            pieces.push(Piece {
                stem: names::snake(name),
                defines: vec![name.clone()],
                code: scalars::enumeration(enumeration),
                kind: Kind::Enum,
                scope: Scope::new(home),
            });
        }
    }
    Ok(pieces)
}

fn replacements(group: &Group, api: &Api<'_>) -> Result<Vec<Piece>, Failure> {
    let module = group.module();
    let mut pieces = Vec::new();
    for operation in api.operations_of(group) {
        let super::ir::Body::Replacement(record) = &operation.body else {
            continue;
        };
        let Some(replacement) = api.replacements.get(record) else {
            continue;
        };
        let mut scope = Scope::new(Some(&module));
        let code: TokenStream = replace::replacement(replacement, api, &mut scope);
        pieces.push(Piece {
            stem: names::snake(&replacement.name),
            defines: vec![replacement.name.clone()],
            code: layout(code)?,
            kind: Kind::Record,
            scope,
        });
    }
    Ok(pieces)
}

/// What several groups share, by kind.
fn types(api: &Api<'_>, files: &mut Files) -> Result<(), Failure> {
    let mut pieces = named(api, None)?;
    for (name, selector) in &api.catalog.selectors {
        if api.is_written(name) {
            let mut scope = Scope::new(None);
            let code = layout(choices::selector(selector, api, &mut scope))?;
            pieces.push(Piece {
                stem: names::snake(name),
                defines: vec![name.clone()],
                code,
                kind: Kind::Ref,
                scope,
            });
        }
    }
    for rule in &api.overlay.pages {
        if api.is_written(&rule.name) {
            pieces.push(page(api, rule)?);
        }
    }
    let ids: Vec<_> = api
        .catalog
        .ids
        .values()
        .filter(|id| api.is_written(&id.name))
        .collect();
    pieces.push(Piece {
        stem: "ids".to_owned(),
        defines: ids.iter().map(|id| id.name.clone()).collect(),
        code: scalars::ids(&ids),
        kind: Kind::Id,
        scope: Scope::new(None),
    });
    let kinds = [
        ("enums", "Open enums that several groups use.", Kind::Enum),
        (
            "ids",
            "Identifiers, which cannot be taken for one another.",
            Kind::Id,
        ),
        ("pages", "Pages of lists.", Kind::Page),
        ("records", "Records that several groups use.", Kind::Record),
        (
            "refs",
            "Which record is meant: by the provider's ID or by yours.",
            Kind::Ref,
        ),
    ];
    let mut modules = String::new();
    let mut exports = String::new();
    for (stem, about, kind) in kinds {
        let (of_kind, rest) = pieces.into_iter().partition(|piece| piece.kind == kind);
        pieces = rest;
        let of_kind: Vec<Piece> = of_kind;
        if of_kind.is_empty() {
            continue;
        }
        modules.push_str(&format!("mod {stem};\n"));
        exports.push_str(&export(
            stem,
            of_kind.iter().flat_map(|piece| &piece.defines),
        ));
        write(files, "types", stem, about, &of_kind)?;
    }
    let about = header("Types that several groups use.");
    files.insert(
        "types/mod.rs".to_owned(),
        format!("{about}{modules}\n{exports}"),
    );
    Ok(())
}

/// The generic page of a provider: its envelope with rows of any type.
fn page(api: &Api<'_>, rule: &PageEnvelope) -> Result<Piece, Failure> {
    let schema = &rule.schema;
    let model = api
        .catalog
        .models
        .get(&api.catalog.type_name(schema))
        .ok_or_else(|| Failure::new(format!("the page envelope `{schema}` is no object")))?;
    let mut scope = Scope::new(None);
    let (code, object) = models::generic_page(model, rule, api, &mut scope);
    Ok(Piece {
        stem: names::snake(&rule.name),
        defines: vec![rule.name.clone()],
        code: layout(code)? + "\n" + &object,
        kind: Kind::Page,
        scope,
    })
}

/// `generated/mod.rs`: the modules behind their features, and the way to them.
fn root(api: &Api<'_>) -> String {
    let mut modules = String::new();
    let mut accessors = String::new();
    for group in api.groups() {
        let (module, feature, handle) = (group.module(), group.feature(), group.handle());
        let doc = Docs::new(api.group_doc(group));
        modules.push_str(&format!(
            "#[cfg(feature = {feature:?})]\npub mod {module};\n"
        ));
        if group.within.is_some() {
            continue;
        }
        let accessor = group.accessor();
        accessors.push_str(&format!(
            "\n{}    #[cfg(feature = {feature:?})]\n    #[must_use]\n    \
             pub fn {accessor}(&self) -> {module}::{handle} {{\n        \
             {module}::{handle}::new(self)\n    }}\n",
            doc.comments("///", "    ")
        ));
    }
    let mut text = header(&format!(
        "The operations of {}.",
        api.overlay.provider.title
    ));
    text.push_str(&modules);
    text.push_str(
        "pub mod types;\n\nuse crate::Client;\n\n/// The groups of operations.\nimpl Client {",
    );
    text.push_str(accessors.strip_prefix('\n').map_or("", |_| &accessors));
    text.push_str("}\n");
    text
}
