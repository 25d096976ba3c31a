//! Running the cases against an emulator that behaves.

use crate::{Groups, Report};

/// Runs every case with `client`; `reset` takes the emulator back to its first
/// state before each of them, so that none depends on another.
pub async fn on_a_sandbox<C: Clone>(groups: &Groups<C>, client: &C, reset: impl Fn()) -> Report {
    let mut report = Report::default();
    for case in groups.iter().flat_map(|(_, cases)| *cases) {
        report.ran();
        reset();
        if let Err(failed) = (case.call)(client.clone(), case.record).await {
            report.add(case.operation, failed.to_string());
        }
    }
    report
}
