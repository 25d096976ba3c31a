//! How much code is generated for each operation.

use std::ops::AddAssign;
use std::path::Path;

use super::files;
use crate::failure::Failure;

/// What the generated folder of one client holds.
#[derive(Debug, Default)]
pub(super) struct Generated {
    /// Non-blank lines, documentation and models included.
    pub(super) lines: usize,
    /// Rows of the static table, one for each operation.
    pub(super) operations: usize,
}

/// Reads everything below `folder`.
pub(super) fn count(folder: &Path) -> Result<Generated, Failure> {
    let mut generated = Generated::default();
    for path in files::sources(folder)? {
        generated.add(&files::read(&path)?);
    }
    Ok(generated)
}

impl Generated {
    fn add(&mut self, source: &str) {
        self.lines += source
            .lines()
            .filter(|line| !line.trim().is_empty())
            .count();
        self.operations += source.matches(": OperationSpec =").count();
    }

    /// Rounded up: 90.1 lines are more than 90.
    pub(super) fn lines_per_operation(&self) -> Result<usize, Failure> {
        if self.operations == 0 {
            return Err(Failure::new(
                "no `OperationSpec` row was found below src/generated; run `cargo xtask codegen`",
            ));
        }
        Ok(self.lines.div_ceil(self.operations))
    }
}

impl AddAssign for Generated {
    fn add_assign(&mut self, other: Self) {
        self.lines += other.lines;
        self.operations += other.operations;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blank_lines_are_free_and_every_row_is_an_operation() {
        let mut generated = Generated::default();
        generated.add(
            "//! Rows.\n\npub(super) static GET: OperationSpec =\n    OperationSpec::new();\n",
        );
        generated.add("use core_http::OperationSpec;\n   \nfn x() {}\n");
        generated.add("static PUT: OperationSpec = OperationSpec::new()\n    .idempotent();\n");
        assert_eq!(generated.lines, 7);
        assert_eq!(generated.operations, 2);
        assert_eq!(generated.lines_per_operation().unwrap(), 4);
    }

    #[test]
    fn a_folder_without_operations_is_a_mistake_not_a_success() {
        let error = Generated::default().lines_per_operation().unwrap_err();
        assert!(error.to_string().contains("cargo xtask codegen"));
    }
}
