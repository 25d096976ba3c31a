//! Workspace verbs.

mod codegen;

fn main() {
    codegen::run();
}
