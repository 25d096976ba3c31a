use std::time::Duration;

use http::StatusCode;

use crate::operation::Class;

/// How an attempt ended, as far as repeating it goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Outcome {
    /// The request cannot have been received.
    NotSent,
    /// The request may have been received and there is no reply.
    MaybeSent,
    /// The time for the attempt passed.
    TimedOut,
    /// There was a reply with a status that is no success.
    Status {
        /// The status.
        status: StatusCode,
        /// How long the provider asked to wait.
        retry_after: Option<Duration>,
    },
    /// Something that no repetition changes.
    Final,
}

/// What follows from an outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// The request may be sent again.
    Again,
    /// It was refused for its token; with a newer one it may be sent once more.
    Renew,
    /// It is not sent again.
    Stop,
}

/// The retry table: what may be sent again.
///
/// | outcome | safe, idempotent | keyed | unsafe |
/// |---|---|---|---|
/// | not sent | again | again | again |
/// | maybe sent, timed out | again | again | **stop** |
/// | 429 | again | again | only with `Retry-After` |
/// | 408, 502, 503, 504 | again | again | **stop** |
/// | 500 | safe only | again | **stop** |
/// | 401 | renew | renew | renew |
/// | any other status | stop | stop | stop |
///
/// An unsafe operation is thus repeated only when it cannot have been carried
/// out: no connection, a refusal by the rate limiter that names a time, or by the
/// token check.
#[must_use]
pub fn decide(outcome: Outcome, class: Class) -> Verdict {
    let repeatable = class != Class::Unsafe;
    let again = match outcome {
        Outcome::NotSent => true,
        Outcome::MaybeSent | Outcome::TimedOut => repeatable,
        Outcome::Status {
            status,
            retry_after,
        } => match status.as_u16() {
            401 => return Verdict::Renew,
            408 | 502 | 503 | 504 => repeatable,
            429 => repeatable || retry_after.is_some(),
            // A write that failed half way may fail differently the second time.
            500 => matches!(class, Class::Safe | Class::Keyed),
            _ => false,
        },
        Outcome::Final => false,
    };
    if again { Verdict::Again } else { Verdict::Stop }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_status_without_a_row_stops_in_every_class() {
        const ROWS: [u16; 7] = [401, 408, 429, 500, 502, 503, 504];
        for code in (300..600).filter(|code| !ROWS.contains(code)) {
            let status = StatusCode::from_u16(code).unwrap();
            for class in [Class::Safe, Class::Idempotent, Class::Keyed, Class::Unsafe] {
                for retry_after in [None, Some(Duration::ZERO)] {
                    let outcome = Outcome::Status {
                        status,
                        retry_after,
                    };
                    assert_eq!(decide(outcome, class), Verdict::Stop, "{status} {class:?}");
                }
            }
        }
    }

    #[test]
    fn what_is_final_stops_in_every_class() {
        for class in [Class::Safe, Class::Idempotent, Class::Keyed, Class::Unsafe] {
            assert_eq!(decide(Outcome::Final, class), Verdict::Stop);
        }
    }
}
