//! What went wrong in a run.

use std::collections::BTreeSet;
use std::fmt;

/// Everything that went wrong, by operation.
#[derive(Debug, Default)]
#[must_use = "a report says whether the cases passed"]
pub struct Report {
    operations: usize,
    problems: Vec<(&'static str, String)>,
}

impl Report {
    /// Whether nothing went wrong, and there was something to go wrong.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.problems.is_empty() && self.operations > 0
    }

    pub(crate) fn ran(&mut self) {
        self.operations += 1;
    }

    pub(crate) fn add(&mut self, operation: &'static str, problem: impl Into<String>) {
        self.problems.push((operation, problem.into()));
    }

    pub(crate) fn problems(&self) -> usize {
        self.problems.len()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let failed: BTreeSet<&str> = self.problems.iter().map(|(name, _)| *name).collect();
        writeln!(
            f,
            "{} operations ran, {} are not as documented",
            self.operations,
            failed.len()
        )?;
        for (operation, problem) in &self.problems {
            writeln!(f, "{operation}: {problem}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn problems_are_listed_and_nothing_at_all_is_no_success() {
        let mut report = Report::default();
        assert!(!report.is_clean());
        report.ran();
        assert!(report.is_clean());
        report.add("getComm", "the method is POST, not GET");
        report.add("getComm", "the reply does not decode");
        assert!(!report.is_clean());
        assert_eq!(
            report.to_string(),
            "1 operations ran, 1 are not as documented\n\
             getComm: the method is POST, not GET\n\
             getComm: the reply does not decode\n"
        );
    }
}
