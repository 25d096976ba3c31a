//! Changes an e-mail address, then gives it to another owner.
//!
//! ```sh
//! cargo run -p sevenG-client --example update_communication
//! ```
//!
//! Calls a sandbox in this process, unless `SEVENG_BASE_URL` says where to go.

use std::error::Error;

use provider_sandbox::Sandbox;
use seveng_client::{Client, CommunicationId, CommunicationOwner, PersonId};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let (seveng, _sandbox) = connect().await?;

    // 7G nulls what a PUT leaves out. So the record is read, and all of it goes
    // back, the members that nobody documented too.
    let record = seveng
        .communications()
        .get(CommunicationId(12345))
        .send()
        .await?;
    let record = seveng
        .communications()
        .replace(record.into_replace().name("john.smith.updated@example.com"))
        .send()
        .await?;
    println!("{:?} belongs to {:?}", record.name, record.owner());

    // There is one owner: the five other members that could name one go out as null.
    let moved = seveng
        .communications()
        .replace(
            record
                .into_replace()
                .owner(CommunicationOwner::Person(PersonId(456))),
        )
        .send()
        .await?;
    println!("{:?} belongs to {:?}", moved.name, moved.owner());
    Ok(())
}

/// The client that the environment describes, or one of a sandbox.
async fn connect() -> Result<(Client, Option<Sandbox>), Box<dyn Error>> {
    if std::env::var_os("SEVENG_BASE_URL").is_some() {
        return Ok((Client::from_env()?, None));
    }
    let sandbox = Sandbox::start().await?;
    let client = Client::builder()
        .base_url(sandbox.seveng_url())
        .login("sandbox", "sandbox")
        .build()?;
    Ok((client, Some(sandbox)))
}
