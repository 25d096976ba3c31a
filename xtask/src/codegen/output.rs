//! What was generated, and how it gets to the disk or is compared with it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::failure::Failure;

/// Files by path below the workspace root.
#[derive(Debug, Default)]
pub(crate) struct Output {
    files: BTreeMap<String, String>,
    /// Folders that hold nothing but generated files.
    owned: Vec<String>,
}

impl Output {
    pub(crate) fn add(&mut self, path: String, text: String) {
        self.files.insert(path, text);
    }

    /// Declares that everything below `folder` is generated, so that a file which
    /// no longer is can be found.
    pub(crate) fn own(&mut self, folder: &str) {
        self.owned.push(folder.to_owned());
    }

    /// Adds all that another one has.
    pub(crate) fn join(&mut self, other: Self) {
        self.files.extend(other.files);
        self.owned.extend(other.owned);
    }

    /// Writes what differs and removes what should not exist.
    pub(crate) fn write(&self, root: &Path) -> Result<(), Failure> {
        for path in self.stale(root)? {
            fs::remove_file(root.join(&path)).map_err(|error| failed(&path, &error))?;
        }
        for path in self.differing(root) {
            let target = root.join(path);
            if let Some(folder) = target.parent() {
                fs::create_dir_all(folder).map_err(|error| failed(path, &error))?;
            }
            fs::write(&target, &self.files[path]).map_err(|error| failed(path, &error))?;
        }
        Ok(())
    }

    /// Fails when the disk differs from what was generated, and lists where.
    pub(crate) fn compare(&self, root: &Path) -> Result<(), Failure> {
        let mut problems: Vec<String> = self
            .differing(root)
            .into_iter()
            .map(|path| {
                let what = if root.join(path).exists() {
                    "differs"
                } else {
                    "is missing"
                };
                format!("{path} {what}")
            })
            .collect();
        let stale = self.stale(root)?;
        problems.extend(
            stale
                .into_iter()
                .map(|path| format!("{path} should not exist")),
        );
        if problems.is_empty() {
            return Ok(());
        }
        Err(Failure::new(format!(
            "generated files are not what the specs give; run `cargo xtask codegen`:\n  {}",
            problems.join("\n  ")
        )))
    }

    fn differing(&self, root: &Path) -> Vec<&String> {
        let differs = |path: &&String| {
            fs::read(root.join(path)).ok().as_deref() != Some(self.files[*path].as_bytes())
        };
        self.files.keys().filter(differs).collect()
    }

    fn stale(&self, root: &Path) -> Result<BTreeSet<String>, Failure> {
        let mut stale = BTreeSet::new();
        for folder in &self.owned {
            for path in files_below(&root.join(folder))? {
                let relative = path.strip_prefix(root).unwrap_or(&path);
                let relative = relative.to_string_lossy().replace('\\', "/");
                if !self.files.contains_key(&relative) {
                    stale.insert(relative);
                }
            }
        }
        Ok(stale)
    }
}

fn failed(path: &str, error: &std::io::Error) -> Failure {
    Failure::new(format!("{path}: {error}"))
}

fn files_below(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        if !folder.exists() {
            continue;
        }
        let entries =
            fs::read_dir(&folder).map_err(|error| failed(&folder.to_string_lossy(), &error))?;
        for entry in entries {
            let path = entry
                .map_err(|error| failed(&folder.to_string_lossy(), &error))?
                .path();
            if path.is_dir() {
                folders.push(path);
            } else {
                files.push(path);
            }
        }
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder of its own for one test.
    fn folder(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("xtask-{name}-{}", std::process::id()));
        fs::remove_dir_all(&folder).ok();
        fs::create_dir_all(&folder).unwrap();
        folder
    }

    #[test]
    fn what_was_written_compares_equal_and_changes_are_listed() {
        let root = folder("output");
        let mut output = Output::default();
        output.own("src/generated");
        output.add("src/generated/a.rs".to_owned(), "a\n".to_owned());
        output.add("src/generated/b/c.rs".to_owned(), "c\n".to_owned());
        output.write(&root).unwrap();
        output.compare(&root).unwrap();

        fs::write(root.join("src/generated/a.rs"), "A\n").unwrap();
        fs::remove_file(root.join("src/generated/b/c.rs")).unwrap();
        fs::write(root.join("src/generated/old.rs"), "").unwrap();
        let failure = output.compare(&root).unwrap_err().to_string();
        assert_eq!(
            failure,
            "generated files are not what the specs give; run `cargo xtask codegen`:\n  \
             src/generated/a.rs differs\n  src/generated/b/c.rs is missing\n  \
             src/generated/old.rs should not exist"
        );

        output.write(&root).unwrap();
        output.compare(&root).unwrap();
        fs::remove_dir_all(&root).unwrap();
    }
}
