//! How many crates a user compiles for one client.

use std::collections::BTreeSet;

use crate::cargo;
use crate::failure::Failure;

/// Crates in the tree of `package` with its default features: normal and build
/// dependencies, proc macros and the package itself included.
pub(super) fn crates(package: &str) -> Result<usize, Failure> {
    let tree = cargo::output(&[
        "tree",
        "-p",
        package,
        "-e",
        "normal,build",
        "--prefix",
        "none",
    ])?;
    Ok(distinct(&tree).len())
}

/// The distinct `name version` pairs of a tree. Two versions of one crate are two.
///
/// A line may go on with where the crate is, that it is a proc macro, or `(*)` for
/// one whose dependencies were already listed.
fn distinct(tree: &str) -> BTreeSet<(&str, &str)> {
    tree.lines()
        .filter_map(|line| {
            let mut words = line.split_whitespace();
            Some((words.next()?, words.next()?))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_crate_counts_once_for_each_version() {
        let tree = "\
ecgrid-client v0.1.0 (/home/me/crates/ecgrid-client)
async-trait v0.1.92 (proc-macro)
syn v2.0.1
async-trait v0.1.92 (proc-macro) (*)
syn v3.0.9
syn v3.0.9 (*)

";
        let crates = distinct(tree);
        assert_eq!(crates.len(), 4);
        assert!(crates.contains(&("syn", "v2.0.1")));
        assert!(crates.contains(&("syn", "v3.0.9")));
    }
}
