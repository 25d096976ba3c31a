//! `cargo xtask budgets`: the figures that every commit must keep.
//!
//! Three things grow without anybody deciding it: the dependency tree of a client,
//! the code that is generated for an operation, and files. Each has a limit here;
//! `--check`, which `cargo xtask test` runs, fails when one is passed. What takes
//! longer to measure has verbs of its own, `bench` and `build-cost`; what all of
//! them gave is in `docs/budgets.md`.
//!
//! ```text
//! $ cargo xtask budgets
//!   104 of 105   ecgrid-client: crates in the tree
//!    84 of 90    ecgrid-client: generated lines per operation
//! ```

mod files;
mod generated;
mod tree;

use std::fmt;
use std::path::Path;

use crate::cargo;
use crate::failure::Failure;

/// The client crates, by package and folder name alike.
pub(crate) const CLIENTS: [&str; 3] = ["ecgrid-client", "sevenG-client", "carrierx-client"];

/// Crates below one client with its default features, itself included.
const CRATES: usize = 105;
/// Non-blank generated lines for each operation.
const LINES_PER_OPERATION: usize = 90;
/// Lines of a file written by hand.
const LINES_PER_FILE: usize = 600;

/// One measured figure.
#[derive(Debug)]
struct Figure {
    what: String,
    value: usize,
    /// What it may be at most; none when it is only shown.
    limit: Option<usize>,
    /// What to do when it is more.
    advice: String,
}

/// Prints the figures; with `--check` fails when one is over its limit.
pub(crate) fn run(args: &[String]) -> Result<(), Failure> {
    let check = match args {
        [] => false,
        [flag] if flag == "--check" => true,
        _ => return Err(Failure::new("usage: cargo xtask budgets [--check]")),
    };
    let figures = measure(&cargo::workspace_root())?;
    for figure in &figures {
        println!("{figure}");
    }
    if check { verdict(&figures) } else { Ok(()) }
}

fn measure(root: &Path) -> Result<Vec<Figure>, Failure> {
    let mut figures = Vec::new();
    for client in CLIENTS {
        figures.push(Figure {
            what: format!("{client}: crates in the tree"),
            value: tree::crates(client)?,
            limit: Some(CRATES),
            advice: format!("`cargo tree -p {client} -e normal,build` shows who brings them"),
        });
    }
    let mut all = generated::Generated::default();
    for client in CLIENTS {
        let generated = generated::count(&root.join("crates").join(client).join("src/generated"))?;
        figures.push(Figure {
            what: format!(
                "{client}: generated lines per operation ({} of them)",
                generated.operations
            ),
            value: generated.lines_per_operation()?,
            // Records differ too much for a limit each: 7G's have 45 members, ECGrid's 8.
            limit: None,
            advice: String::new(),
        });
        all += generated;
    }
    figures.push(Figure {
        what: format!("generated lines per operation, all {}", all.operations),
        value: all.lines_per_operation()?,
        limit: Some(LINES_PER_OPERATION),
        advice: "make xtask/src/codegen/emit write less, or move what repeats into core-http"
            .to_owned(),
    });
    let files = files::written_by_hand(root)?;
    figures.push(Figure {
        what: format!("median lines of {} files written by hand", files.len()),
        value: files::median(&files),
        limit: None,
        advice: String::new(),
    });
    let longest = files.last();
    figures.push(Figure {
        what: format!(
            "lines of the longest of them, {}",
            longest.map_or("none", |file| file.path.as_str())
        ),
        value: longest.map_or(0, |file| file.lines),
        limit: Some(LINES_PER_FILE),
        advice: split_advice(&files),
    });
    Ok(figures)
}

/// Names every file that is too long, so that one run is enough to know them all.
fn split_advice(files: &[files::File]) -> String {
    let over: Vec<String> = files
        .iter()
        .filter(|file| file.lines > LINES_PER_FILE)
        .map(|file| format!("{} ({})", file.path, file.lines))
        .collect();
    format!("split by concept: {}", over.join(", "))
}

fn verdict(figures: &[Figure]) -> Result<(), Failure> {
    let over: Vec<String> = figures.iter().filter_map(Figure::complaint).collect();
    if over.is_empty() {
        return Ok(());
    }
    Err(Failure::new(format!(
        "over budget (see docs/budgets.md):\n  {}",
        over.join("\n  ")
    )))
}

impl Figure {
    fn complaint(&self) -> Option<String> {
        let limit = self.limit.filter(|&limit| self.value > limit)?;
        Some(format!(
            "{}: {}, and {limit} are allowed; {}",
            self.what, self.value, self.advice
        ))
    }
}

impl fmt::Display for Figure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let limit = self.limit.map(|limit| format!("of {limit}"));
        let limit = limit.unwrap_or_default();
        write!(f, "{:>5} {limit:<7} {}", self.value, self.what)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figure(value: usize) -> Figure {
        Figure {
            what: "ecgrid-client: crates in the tree".to_owned(),
            value,
            limit: Some(105),
            advice: "look at the tree".to_owned(),
        }
    }

    #[test]
    fn a_figure_at_its_limit_passes_and_one_above_says_what_to_do() {
        assert!(verdict(&[figure(105)]).is_ok());
        assert_eq!(
            verdict(&[figure(104), figure(106)])
                .unwrap_err()
                .to_string(),
            "over budget (see docs/budgets.md):\n  ecgrid-client: crates in the tree: 106, \
             and 105 are allowed; look at the tree"
        );
    }

    #[test]
    fn a_figure_without_a_limit_is_only_shown() {
        let shown = Figure {
            limit: None,
            ..figure(9000)
        };
        assert!(verdict(&[shown]).is_ok());
    }

    #[test]
    fn figures_line_up() {
        assert_eq!(
            figure(104).to_string(),
            "  104 of 105  ecgrid-client: crates in the tree"
        );
    }

    #[test]
    fn every_file_that_is_too_long_is_named() {
        let file = |path: &str, lines| files::File {
            path: path.to_owned(),
            lines,
        };
        let files = [file("a.rs", 600), file("b.rs", 601), file("c.rs", 700)];
        assert_eq!(
            split_advice(&files),
            "split by concept: b.rs (601), c.rs (700)"
        );
    }
}
