//! An empty program with one dependency, in a folder of its own.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::Case;
use super::time::{self, Cost};
use crate::cargo;
use crate::failure::Failure;

/// Removed with its owner.
pub(super) struct Project {
    folder: PathBuf,
}

impl Project {
    /// Writes the program and fetches the sources. They are the versions that this
    /// workspace has locked.
    pub(super) fn create(case: Case) -> Result<Self, Failure> {
        let root = cargo::workspace_root();
        let name = format!("build-cost-{}", std::process::id());
        let project = Self {
            folder: std::env::temp_dir().join(name),
        };
        project.write("Cargo.toml", &manifest(case, &root))?;
        project.write("src/main.rs", &program(case))?;
        let locked = fs::read_to_string(root.join("Cargo.lock"))
            .map_err(|error| Failure::new(format!("Cargo.lock: {error}")))?;
        project.write("Cargo.lock", &locked)?;
        project.run(&["fetch", "--quiet"])?;
        Ok(project)
    }

    /// Builds what is not built yet.
    pub(super) fn build(&self) -> Result<Cost, Failure> {
        let command = self.cargo(&["build", "--quiet", "--offline", "--jobs", "2"]);
        time::measure(&command, &self.folder.join("cost"))
    }

    /// Makes the next build compile `package` again, and the program.
    pub(super) fn forget(&self, package: &str) -> Result<(), Failure> {
        self.run(&["clean", "--quiet", "--offline", "-p", package, "-p", "cost"])
    }

    fn run(&self, args: &[&str]) -> Result<(), Failure> {
        match self.cargo(args).status() {
            Ok(status) if status.success() => Ok(()),
            Ok(_) => Err(Failure::new(format!("`cargo {}` failed", args.join(" ")))),
            Err(error) => Err(Failure::new(format!("cargo did not start: {error}"))),
        }
    }

    fn cargo(&self, args: &[&str]) -> Command {
        let mut command = cargo::command(args);
        command
            .current_dir(&self.folder)
            .env("CARGO_INCREMENTAL", "0")
            .env("CARGO_TARGET_DIR", self.folder.join("target"));
        command
    }

    fn write(&self, path: &str, text: &str) -> Result<(), Failure> {
        let path = self.folder.join(path);
        let failed = |error| Failure::new(format!("{}: {error}", path.display()));
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(failed)?;
        }
        fs::write(&path, text).map_err(failed)
    }
}

impl Drop for Project {
    fn drop(&mut self) {
        // What cannot be removed is left to whoever clears the temporary folder.
        drop(fs::remove_dir_all(&self.folder));
    }
}

/// A workspace of its own, so that it is built with cargo's profile and not ours.
fn manifest(case: Case, root: &Path) -> String {
    let client = |package: &str, features: &str| {
        let path = root.join("crates").join(package);
        format!("{package} = {{ path = {path:?}{features} }}\n")
    };
    let dependencies = match case {
        Case::PlainReqwest => "\
reqwest = { version = \"*\", default-features = false, features = [\"rustls-no-provider\"] }
rustls = { version = \"*\", default-features = false, features = [\"ring\", \"std\", \"tls12\"] }
serde = { version = \"*\", features = [\"derive\"] }
serde_json = \"*\"
"
        .to_owned(),
        Case::All(package) => client(package, ""),
        Case::One(package, group) => client(
            package,
            &format!(
                ", default-features = false, features = [{group:?}, \"reqwest\", \"tls-ring\"]"
            ),
        ),
    };
    format!(
        "[package]\nname = \"cost\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [workspace]\n\n[dependencies]\n{dependencies}"
    )
}

fn program(case: Case) -> String {
    let library = match case {
        Case::PlainReqwest => "reqwest",
        Case::All(package) | Case::One(package, _) => match package {
            "sevenG-client" => "seveng_client",
            other => &other.replace('-', "_"),
        },
    };
    format!("fn main() {{\n    drop({library}::Client::builder());\n}}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_group_comes_with_the_default_transport() {
        let manifest = manifest(Case::One("ecgrid-client", "comms"), Path::new("/workspace"));
        assert!(manifest.ends_with(
            "[dependencies]\necgrid-client = { path = \"/workspace/crates/ecgrid-client\", \
             default-features = false, features = [\"comms\", \"reqwest\", \"tls-ring\"] }\n"
        ));
        assert!(manifest.contains("\n[workspace]\n"));
    }

    #[test]
    fn all_groups_are_the_default() {
        let manifest = manifest(Case::All("sevenG-client"), Path::new("/w"));
        assert!(manifest.ends_with("sevenG-client = { path = \"/w/crates/sevenG-client\" }\n"));
    }

    #[test]
    fn the_program_names_the_library_and_not_the_package() {
        let of = |case| program(case);
        assert!(of(Case::All("sevenG-client")).contains("seveng_client::Client"));
        assert!(of(Case::All("carrierx-client")).contains("carrierx_client::Client"));
        assert!(of(Case::PlainReqwest).contains("reqwest::Client"));
    }
}
