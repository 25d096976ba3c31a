//! The test that the page about the sandbox shows, run. Another one fails when the page differs.

use ecgrid_client::{Client, CommId};
use provider_sandbox::Sandbox;

#[tokio::test]
async fn a_comm_is_read() -> Result<(), Box<dyn std::error::Error>> {
    let sandbox = Sandbox::start().await?;
    let url = sandbox.ecgrid_url();
    let ecgrid = Client::builder()
        .base_url(url)
        .api_key("sandbox-key")
        .build()?;
    let comm = ecgrid.comms().get(CommId(5001)).send().await?;
    assert_eq!(comm.identifier.as_deref(), Some("MYCOMPANY-AS2"));
    Ok(())
}

#[test]
fn the_page_shows_this_test() -> Result<(), &'static str> {
    let page = include_str!("../sandbox.md");
    let shown = page.split("```rust\n").nth(1).ok_or("no snippet")?;
    let shown = shown.split("```").next().ok_or("no end")?;
    assert!(include_str!("sandbox.rs").contains(shown), "{shown}");
    Ok(())
}
