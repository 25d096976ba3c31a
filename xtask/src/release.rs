//! `cargo xtask release`: whether the crates are fit to be published, and how that is
//! done. It publishes nothing and needs no network.
//!
//! What users get is not this repository but one archive per crate, and nobody looks
//! into those: a licence that is missing, a changelog that was forgotten or a
//! dependency that only exists here would be seen when it is too late.
//!
//! ```text
//! $ cargo xtask release
//! core-http 0.1.0, provider-sandbox 0.1.0, ecgrid-client 0.1.0: fit to be published
//!
//! cargo publish -p core-http
//! ```

use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::cargo;
use crate::failure::Failure;

/// What every package carries. The licences are copies of those at the root.
const LICENCES: [&str; 2] = ["LICENSE-MIT", "LICENSE-APACHE"];
const FILES: [&str; 5] = [
    "README.md",
    "CHANGELOG.md",
    "src/lib.rs",
    LICENCES[0],
    LICENCES[1],
];

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

/// A package as `cargo metadata` describes it.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Package {
    name: String,
    version: String,
    /// Empty when the package is not to be published.
    publish: Option<Vec<String>>,
    manifest_path: PathBuf,
    description: Option<String>,
    license: Option<String>,
    repository: Option<String>,
    readme: Option<String>,
    rust_version: Option<String>,
    keywords: Vec<String>,
    categories: Vec<String>,
    dependencies: Vec<Dependency>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Dependency {
    name: String,
    req: String,
    kind: Option<String>,
    path: Option<PathBuf>,
}

impl Dependency {
    /// It has a path and no version, so no registry can have it. Cargo leaves such
    /// dependencies out of packages when only tests need them.
    fn is_local(&self) -> bool {
        self.path.is_some() && self.req == "*"
    }
}

/// Checks the packages; without `--check` also says how to publish them.
pub(crate) fn run(args: &[String]) -> Result<(), Failure> {
    let check = match args {
        [] => false,
        [flag] if flag == "--check" => true,
        _ => return Err(Failure::new("usage: cargo xtask release [--check]")),
    };
    let metadata = cargo::output(&["metadata", "--no-deps", "--format-version", "1"])?;
    let packages = in_order(published(&metadata)?)?;
    let mut problems = Vec::new();
    for package in &packages {
        problems.extend(package_problems(package)?);
    }
    if !problems.is_empty() {
        return Err(Failure::new(problems.join("\n  ")));
    }
    let names: Vec<_> = packages
        .iter()
        .map(|package| format!("{} {}", package.name, package.version))
        .collect();
    println!("{}: fit to be published", names.join(", "));
    if !check {
        msrv(&packages)?;
        println!();
        for package in &packages {
            println!("cargo publish -p {}", package.name);
        }
    }
    Ok(())
}

fn published(metadata: &str) -> Result<Vec<Package>, Failure> {
    let metadata: Metadata = serde_json::from_str(metadata)
        .map_err(|error| Failure::new(format!("cargo metadata: {error}")))?;
    let mut packages = metadata.packages;
    packages.retain(|package| package.publish.as_ref().is_none_or(|to| !to.is_empty()));
    Ok(packages)
}

/// Each package behind those that the registry has to know first. Those are the ones
/// that its tests need, too.
fn in_order(mut waiting: Vec<Package>) -> Result<Vec<Package>, Failure> {
    let mut ordered = Vec::new();
    while !waiting.is_empty() {
        let ready = waiting.iter().position(|package| {
            !package.dependencies.iter().any(|needed| {
                let itself = needed.name == package.name;
                !itself && !needed.is_local() && waiting.iter().any(|it| it.name == needed.name)
            })
        });
        match ready {
            Some(index) => ordered.push(waiting.remove(index)),
            None => return Err(Failure::new("the published packages depend on each other")),
        }
    }
    Ok(ordered)
}

fn package_problems(package: &Package) -> Result<Vec<String>, Failure> {
    let list = cargo::output(&["package", "--list", "--allow-dirty", "-p", &package.name])?;
    let files: Vec<&str> = list.lines().collect();
    let mut problems = manifest_problems(package);
    problems.extend(file_problems(&package.name, &files));

    let folder = package.manifest_path.parent().unwrap_or(Path::new("."));
    for licence in LICENCES {
        // One that is missing is told already.
        let copy = fs::read(folder.join(licence));
        let original = fs::read(cargo::workspace_root().join(licence));
        if copy.is_ok() && copy.ok() != original.ok() {
            problems.push(format!(
                "{}: {licence} differs from the root's",
                package.name
            ));
        }
    }
    let changelog = fs::read_to_string(folder.join("CHANGELOG.md")).unwrap_or_default();
    if !has_entry(&changelog, &package.version) {
        let (name, version) = (&package.name, &package.version);
        problems.push(format!("{name}: CHANGELOG.md has no `## [{version}]`"));
    }
    Ok(problems)
}

fn manifest_problems(package: &Package) -> Vec<String> {
    let fields = [
        ("description", package.description.is_some()),
        ("license", package.license.is_some()),
        ("repository", package.repository.is_some()),
        ("readme", package.readme.is_some()),
        ("rust-version", package.rust_version.is_some()),
        // The registry refuses a sixth.
        ("keywords", (1..=5).contains(&package.keywords.len())),
        ("categories", (1..=5).contains(&package.categories.len())),
    ];
    let missing = fields
        .iter()
        .filter(|(_, given)| !given)
        .map(|(field, _)| format!("{}: Cargo.toml needs `{field}`", package.name));
    let local = package
        .dependencies
        .iter()
        .filter(|needed| needed.is_local() && needed.kind.as_deref() != Some("dev"))
        .map(|needed| format!("{}: give `{}` a version", package.name, needed.name));
    missing.chain(local).collect()
}

fn file_problems(name: &str, files: &[&str]) -> Vec<String> {
    let missing = FILES
        .iter()
        .filter(|file| !files.contains(file))
        .map(|file| format!("{name}: {file} is not in the package"));
    // Tests share files across packages and need some that are not published.
    let extra = files
        .iter()
        .filter(|file| {
            ["tests/", "target/", "."]
                .iter()
                .any(|it| file.starts_with(it))
        })
        .filter(|file| **file != ".cargo_vcs_info.json")
        .take(1)
        .map(|file| format!("{name}: {file} does not belong into the package; `exclude` it"));
    missing.chain(extra).collect()
}

fn has_entry(changelog: &str, version: &str) -> bool {
    let heading = format!("## [{version}]");
    changelog.lines().any(|line| line.starts_with(&heading))
}

/// Compiles the packages with the oldest toolchain they promise, where it is installed.
fn msrv(packages: &[Package]) -> Result<(), Failure> {
    let Some(version) = packages.iter().find_map(|it| it.rust_version.as_deref()) else {
        return Ok(());
    };
    let toolchain = |args: &[&str]| {
        let mut command = std::process::Command::new("rustup");
        command.args(["run", version, "cargo"]).args(args);
        command
            .current_dir(cargo::workspace_root())
            .env_remove("CARGO");
        command
    };
    let installed = toolchain(&["--version"]).output();
    if !installed.is_ok_and(|output| output.status.success()) {
        println!("NOT CHECKED: Rust {version}; `rustup toolchain install {version}` first");
        return Ok(());
    }
    let mut check = toolchain(&["check", "--quiet"]);
    for package in packages {
        check.args(["-p", &package.name]);
    }
    match check.status() {
        Ok(status) if status.success() => Ok(()),
        _ => Err(Failure::new(format!(
            "the packages do not compile with Rust {version}"
        ))),
    }
}

#[cfg(test)]
mod tests;
