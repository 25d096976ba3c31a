//! How the sandbox answers each documented operation, as JSON: what `cargo xtask
//! coverage` counts.

use provider_sandbox::{Sandbox, StartError};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), StartError> {
    let sandbox = Sandbox::start().await?;
    println!("{}", sandbox.operations());
    Ok(())
}
