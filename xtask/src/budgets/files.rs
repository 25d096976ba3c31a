//! Files, and how long those written by hand are.

use std::fs;
use std::path::{Path, PathBuf};

use crate::failure::Failure;

/// What generated files say in the documentation they open with.
const GENERATED: &str = "Written by `cargo xtask codegen`";

/// Code in these languages is held to the limit.
const LANGUAGES: [&str; 4] = ["rs", "html", "css", "js"];

/// A file written by hand.
#[derive(Debug)]
pub(super) struct File {
    /// Below the root of the workspace.
    pub(super) path: String,
    pub(super) lines: usize,
}

/// Every source file of the workspace that a person keeps, shortest first.
pub(super) fn written_by_hand(root: &Path) -> Result<Vec<File>, Failure> {
    let mut files = Vec::new();
    for folder in ["crates", "xtask"] {
        for path in sources(&root.join(folder))? {
            let text = read(&path)?;
            if is_generated(&path, &text) {
                continue;
            }
            let path = path.strip_prefix(root).unwrap_or(&path);
            files.push(File {
                path: path.display().to_string(),
                lines: text.lines().count(),
            });
        }
    }
    files.sort_by(|a, b| (a.lines, &a.path).cmp(&(b.lines, &b.path)));
    Ok(files)
}

/// The middle of a list that is in order; the upper one of two.
pub(super) fn median(files: &[File]) -> usize {
    files.get(files.len() / 2).map_or(0, |file| file.lines)
}

/// The source files below `folder`, in no particular order.
pub(super) fn sources(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder).map_err(|error| failed(&folder, &error))?;
        for entry in entries {
            let path = entry.map_err(|error| failed(&folder, &error))?.path();
            if path.is_dir() {
                // A crate that is built on its own leaves a `target` behind.
                if !path.ends_with("target") {
                    folders.push(path);
                }
            } else if is_source(&path) {
                found.push(path);
            }
        }
    }
    Ok(found)
}

pub(super) fn read(path: &Path) -> Result<String, Failure> {
    fs::read_to_string(path).map_err(|error| failed(path, &error))
}

fn is_source(path: &Path) -> bool {
    path.extension()
        .and_then(|extension| extension.to_str())
        .is_some_and(|extension| LANGUAGES.contains(&extension))
}

fn is_generated(path: &Path, text: &str) -> bool {
    path.components()
        .any(|part| part.as_os_str() == "generated")
        || text
            .lines()
            .take_while(|line| line.starts_with("//!"))
            .any(|line| line.contains(GENERATED))
}

fn failed(path: &Path, error: &std::io::Error) -> Failure {
    Failure::new(format!("{}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(lines: &[usize]) -> Vec<File> {
        lines
            .iter()
            .map(|&lines| File {
                path: String::new(),
                lines,
            })
            .collect()
    }

    #[test]
    fn the_median_of_nothing_is_nothing() {
        assert_eq!(median(&[]), 0);
        assert_eq!(median(&files(&[3, 50, 900])), 50);
        assert_eq!(median(&files(&[3, 50, 60, 900])), 60);
    }

    #[test]
    fn generated_files_are_known_by_their_folder_or_by_what_they_say() {
        let by_hand = "//! The client.\n";
        let written = "//! Cases.\n//!\n//! Written by `cargo xtask codegen` from the spec.\n";
        assert!(!is_generated(Path::new("crates/a/src/client.rs"), by_hand));
        assert!(is_generated(
            Path::new("crates/a/src/generated/mod.rs"),
            by_hand
        ));
        assert!(is_generated(Path::new("crates/a/tests/cases.rs"), written));
    }

    #[test]
    fn code_is_held_to_the_limit_and_data_is_not() {
        assert!(is_source(Path::new("src/page.html")));
        assert!(is_source(Path::new("src/lib.rs")));
        assert!(!is_source(Path::new("spec/overlay.yaml")));
        assert!(!is_source(Path::new("LICENSE")));
    }

    #[test]
    fn this_file_is_found_and_counted() {
        let root = crate::cargo::workspace_root();
        let files = written_by_hand(&root).unwrap();
        let own = Path::new("xtask/src/budgets/files.rs")
            .display()
            .to_string();
        let this = files.iter().find(|file| file.path == own).unwrap();
        assert_eq!(this.lines, include_str!("files.rs").lines().count());
    }
}
