//! Whether a walk goes round in circles.
//!
//! Remembering every page would cost memory that grows with the list, and
//! remembering only the last one finds only circles of one page. Brent's method
//! keeps one page and moves it along at powers of two: sooner or later it lies in
//! the circle and is at least one turn behind.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::io;

use serde::Serialize;

/// What a walk keeps of the pages it has seen.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Round {
    mark: Option<u64>,
    /// The pages since the mark, and how many there may be until it moves.
    steps: u64,
    power: u64,
}

impl Round {
    /// Takes in a page. When it is the marked one, answers how many pages that
    /// lies back.
    pub(super) fn meet(&mut self, page: u64) -> Option<u64> {
        self.steps += 1;
        if self.mark == Some(page) {
            return Some(self.steps);
        }
        if self.steps >= self.power {
            self.mark = Some(page);
            self.power = self.power.saturating_mul(2).max(1);
            self.steps = 0;
        }
        None
    }
}

/// A number to compare something by later without keeping it.
pub(super) fn hash(thing: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    thing.hash(&mut hasher);
    hasher.finish()
}

/// A hash of the rows, and whether they are all the same.
pub(super) fn fingerprint<T: Serialize>(rows: &[T]) -> Option<(u64, bool)> {
    let rows: Vec<u64> = rows.iter().map(of_row).collect::<Option<_>>()?;
    let alike = rows.windows(2).all(|pair| pair[0] == pair[1]);
    Some((hash(&rows), alike))
}

fn of_row(row: &impl Serialize) -> Option<u64> {
    struct Written(DefaultHasher);

    impl io::Write for Written {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.write(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    let mut written = Written(DefaultHasher::new());
    serde_json::to_writer(&mut written, row).ok()?;
    Some(written.0.finish())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mark_moves_at_powers_of_two() {
        let mut round = Round::default();
        for page in 0..8 {
            assert_eq!(round.meet(page), None);
        }
        // Marked were 0, 1, 3 and 7; the others are forgotten.
        let back = |page| Round { ..round }.meet(page);
        assert_eq!(back(7), Some(1));
        for forgotten in 0..7 {
            assert_eq!(back(forgotten), None);
        }
    }

    #[test]
    fn rows_are_told_apart_by_what_is_in_them() {
        let (ab, alike) = fingerprint(&["a", "b"]).unwrap();
        assert!(!alike);
        assert_eq!(fingerprint(&["a", "b"]), Some((ab, false)));
        for other in [&["b", "a"][..], &["ab"], &["a", "b", "b"]] {
            assert_ne!(fingerprint(other).unwrap().0, ab);
        }
        let (one, alike) = fingerprint(&["a"]).unwrap();
        assert!(alike);
        let (two, alike) = fingerprint(&["a", "a"]).unwrap();
        assert!(alike && one != two);
    }
}
