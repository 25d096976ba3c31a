//! Code generation.

pub(crate) fn run() {}
