//! Workspace verbs.
fn main() {}
