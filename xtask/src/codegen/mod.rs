//! `cargo xtask codegen`: the specifications and our decisions about them become
//! the code of the three clients.
//!
//! ```text
//! spec/openapi.yaml ─ load ─┐
//!                           ├─ catalog, operation ─ ir ─ emit ─ files
//! spec/overlay.yaml ─ overlay ┘                              │
//!                                        write, or compare (`--check`)
//! ```
//!
//! The generator knows no operation and no schema: what is particular about one
//! is an entry of the overlay, with its reason. What it does not understand is an
//! error that names the file and the JSON pointer.

mod api;
mod catalog;
mod documented;
mod emit;
mod field;
mod ir;
mod load;
mod names;
mod operation;
mod output;
mod overlay;
mod paging;
mod remarks;
mod reply;
mod sandbox_spec;
mod schema;
mod types;

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::path::Path;
use std::thread;

use self::api::Api;
use self::documented::Documented;
use self::load::Document;
use self::output::Output;
use self::overlay::Overlay;
use crate::cargo;
use crate::failure::Failure;

/// The crates that are written, by folder below `crates/`.
const CRATES: [&str; 3] = ["ecgrid-client", "sevenG-client", "carrierx-client"];

/// Writes all generated files; with `--check` compares them instead.
pub(crate) fn run(args: &[String]) -> Result<(), Failure> {
    let check = match args {
        [] => false,
        [flag] if flag == "--check" => true,
        _ => {
            return Err(Failure::new(
                "usage: cargo xtask codegen [--check]".to_owned(),
            ));
        }
    };
    let root = cargo::workspace_root();
    let output = generate_all(&root)?;
    if check {
        output.compare(&root)
    } else {
        output.write(&root)
    }
}

/// The operations that the specification of the client in `folder` documents.
pub(crate) fn documented_operations(folder: &str) -> Result<BTreeSet<String>, Failure> {
    let file = format!("crates/{folder}/spec/openapi.yaml");
    let text = std::fs::read_to_string(cargo::workspace_root().join(&file))
        .map_err(|error| Failure::new(format!("{file}: {error}")))?;
    let document = Document::parse(&file, &text)?;
    let documented = Documented::read(&document.root())?;
    Ok(documented.names().map(str::to_owned).collect())
}

/// Everything that is generated. The providers have nothing in common until they
/// are written, so each has a thread of its own.
fn generate_all(root: &Path) -> Result<Output, Failure> {
    let mut output = Output::default();
    let mut copied = Vec::new();
    thread::scope(|scope| {
        let threads = CRATES.map(|folder| scope.spawn(move || generate(root, folder)));
        for thread in threads {
            let joined = thread.join();
            let (own, rows) =
                joined.map_err(|_| Failure::new("the generator panicked, as said above"))??;
            output.join(own);
            copied.push(rows);
        }
        Ok::<(), Failure>(())
    })?;
    output.add(
        "crates/sandbox/src/web/typed.js".to_owned(),
        emit::copied::file(&copied),
    );
    Ok(output)
}

/// What is generated for one crate, and its rows for the sandbox's page.
fn generate(root: &Path, folder: &str) -> Result<(Output, String), Failure> {
    let mut output = Output::default();
    let read = |path: &str| {
        std::fs::read_to_string(root.join(path))
            .map_err(|error| Failure::new(format!("{path}: {error}")))
    };
    let spec = format!("crates/{folder}/spec/openapi.yaml");
    let overlay_file = format!("crates/{folder}/spec/overlay.yaml");
    let mut document = Document::parse(&spec, &read(&spec)?)?;
    let overlay = Document::parse(&overlay_file, &read(&overlay_file)?)?;
    let overlay = Overlay::read(&overlay, &overlay_file)?;
    for correction in &overlay.corrections {
        document.correct(&correction.at, correction.to.clone())?;
    }
    overlay.reword(&mut document);
    document.expect_openapi()?;
    let api = Api::read(&document, &overlay)?;

    let generated = format!("crates/{folder}/src/generated");
    output.own(&generated);
    for (path, text) in emit::files(&api)? {
        output.add(format!("{generated}/{path}"), text);
    }
    let documented = Documented::read(&document.root())?;
    let cases = format!("crates/{folder}/tests/conformance/cases");
    output.own(&cases);
    for (path, text) in emit::cases::files(&api, &documented)? {
        output.add(format!("{cases}/{path}"), text);
    }
    output.add(
        format!("docs/operations/{}.md", overlay.provider.name),
        emit::manual::page(&api, &documented)?,
    );
    let manifest = format!("crates/{folder}/Cargo.toml");
    let with_features = emit::feature_block(&read(&manifest)?, &api)
        .map_err(|failure| Failure::new(format!("{manifest}: {failure}")))?;
    output.add(manifest, with_features);
    output.add(
        format!("crates/sandbox/spec/{}.json", overlay.provider.name),
        sandbox_spec::write(document.value()),
    );
    Ok((output, emit::copied::rows(&api)))
}
