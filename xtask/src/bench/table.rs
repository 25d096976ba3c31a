//! The table of `cargo xtask bench`.

use std::fmt::Write as _;

/// What one call through a stack costs.
#[derive(Debug)]
pub(super) struct Measured {
    pub(super) instructions: f64,
    /// Between the highest and the lowest of the repeats.
    pub(super) spread: f64,
    pub(super) allocations: f64,
    /// Bytes of the stripped release binary.
    pub(super) size: u64,
}

/// A stack with its figures.
#[derive(Debug)]
pub(super) struct Row {
    pub(super) name: &'static str,
    /// The row it is compared with.
    pub(super) base: Option<&'static str>,
    pub(super) measured: Measured,
}

/// One line for each stack, under a heading.
pub(super) fn render(rows: &[Row]) -> String {
    let mut text = format!(
        "{:<20} {:>12} {:>7} {:>10} {:>12} {:>10} {:>9}\n",
        "stack", "instructions", "spread", "over base", "allocations", "over base", "binary"
    );
    for row in rows {
        let own = &row.measured;
        let base = row
            .base
            .and_then(|name| rows.iter().find(|other| other.name == name))
            .map(|other| &other.measured);
        let more = base.map_or_else(String::new, |base| {
            let percent = (own.instructions / base.instructions - 1.0) * 100.0;
            format!("{percent:+.1} %")
        });
        let allocations = base.map_or_else(String::new, |base| {
            format!("{:+.1}", own.allocations - base.allocations)
        });
        // Writing to a string cannot fail.
        let _ = writeln!(
            text,
            "{:<20} {:>12.0} {:>5.1} % {:>10} {:>12.1} {:>10} {:>5}.{} MB",
            row.name,
            own.instructions,
            own.spread / own.instructions * 100.0,
            more,
            own.allocations,
            allocations,
            own.size / 1_000_000,
            own.size / 100_000 % 10,
        );
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stack_stands_beside_its_base() {
        let row = |name, base, instructions, allocations| Row {
            name,
            base,
            measured: Measured {
                instructions,
                spread: 80.0,
                allocations,
                size: 3_512_000,
            },
        };
        let table = render(&[
            row("plain reqwest", None, 80_000.0, 61.0),
            row("client", Some("plain reqwest"), 82_400.0, 63.0),
        ]);
        assert_eq!(
            table,
            "\
stack                instructions  spread  over base  allocations  over base    binary
plain reqwest               80000   0.1 %                    61.0                3.5 MB
client                      82400   0.1 %     +3.0 %         63.0       +2.0     3.5 MB
"
        );
    }
}
