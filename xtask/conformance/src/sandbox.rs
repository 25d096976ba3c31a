//! Running the cases against an emulator that behaves.

use std::error::Error;

use crate::{Groups, Report};

/// Runs every case with `client`. `before` takes the emulator to the moment that
/// the example of an operation speaks of: back to its first state, so that no case
/// depends on another, and from there to where it is not the right one.
pub async fn on_a_sandbox<C: Clone>(
    groups: &Groups<C>,
    client: &C,
    before: impl AsyncFn(&'static str) -> Result<(), Box<dyn Error>>,
) -> Report {
    let mut report = Report::default();
    for case in groups.iter().flat_map(|(_, cases)| *cases) {
        report.ran();
        if let Err(problem) = before(case.operation).await {
            report.add(case.operation, format!("before it: {problem}"));
        } else if let Err(failed) = (case.call)(client.clone(), case.record).await {
            report.add(case.operation, failed.to_string());
        }
    }
    report
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use core_http::Error;

    use super::*;
    use crate::{Case, read};

    #[tokio::test]
    async fn each_case_runs_after_its_moment_was_arranged() {
        static CASES: [Case<bool>; 3] = [
            Case::new("first", |_, _| {
                read(async { Ok::<_, Error>(1) }, |error| error)
            }),
            Case::new("second", |_, _| {
                read(async { Ok::<_, Error>(1) }, |error| error)
            }),
            Case::new("third", |_, record| {
                crate::with::<bool>(record, |_| unreachable!())
            }),
        ];
        let asked = RefCell::new(Vec::new());
        let before = async |operation: &'static str| {
            asked.borrow_mut().push(operation);
            match operation {
                "second" => Err("comms has no record 5001".into()),
                _ => Ok(()),
            }
        };
        let report = on_a_sandbox(&[("group", &CASES)], &true, before).await;
        assert_eq!(asked.into_inner(), ["first", "second", "third"]);
        let report = report.to_string();
        let lines: Vec<_> = report.lines().collect();
        assert_eq!(lines[0], "3 operations ran, 2 are not as documented");
        assert_eq!(lines[1], "second: before it: comms has no record 5001");
        assert!(lines[2].starts_with("third: the record does not decode"));
    }
}
