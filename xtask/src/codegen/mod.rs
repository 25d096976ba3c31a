//! Code generation.

use crate::failure::Failure;

pub(crate) fn run(_args: &[String]) -> Result<(), Failure> {
    Ok(())
}
