//! Planted secrets, and who must not print them.

use std::error::Error;
use std::fmt::Debug;

/// What every planted secret holds: as it is, and as Base64 makes it of
/// `partner:S3CR3T`.
const MARKS: [&str; 2] = ["S3CR3T", "cGFydG5lcjpTM0NSM1"];

#[track_caller]
pub(crate) fn assert_silent(printed: &str) {
    for mark in MARKS {
        assert!(!printed.contains(mark), "{printed}");
    }
}

/// Prints a thing in every way that `Debug` has.
#[track_caller]
pub(crate) fn silent(thing: &impl Debug) {
    assert_silent(&format!("{thing:?} {thing:#?}"));
}

/// Prints an error and all its causes in every way there is.
#[track_caller]
pub(crate) fn silent_error(error: &(impl Error + 'static)) {
    let mut cause: Option<&(dyn Error + 'static)> = Some(error);
    while let Some(error) = cause {
        assert_silent(&format!("{error} {error:?} {error:#?}"));
        cause = error.source();
    }
}
