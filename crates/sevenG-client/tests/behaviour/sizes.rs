//! What a call costs before it is made: the future of each operation.

use core_http::transport::MockTransport;
use seveng_client::{
    Client, Communication, CommunicationId, CommunicationOwner, CommunicationTypeId, PersonId,
};

/// Futures nest, and whoever awaits a call in a task pays for it in every frame.
const LIMIT: usize = 2048;

macro_rules! futures {
    ($($call:expr),+ $(,)?) => {
        [$((stringify!($call), size_of_val(&$call.send()))),+]
    };
}

#[test]
fn the_future_of_every_operation_is_small() {
    let client = Client::builder()
        .transport(MockTransport::new())
        .build()
        .unwrap();
    let (users, communications) = (client.users(), client.communications());
    let id = CommunicationId(1);
    let record: Communication = serde_json::from_str(r#"{"communicationID":1}"#).unwrap();
    let owner = CommunicationOwner::Person(PersonId(1));
    let sizes = futures![
        users.login("username", "password"),
        users.refresh("token"),
        communications.get(id),
        communications.create(CommunicationTypeId(1), "name", owner),
        communications.replace(record.into_replace()),
        communications.delete(id),
    ];
    for (call, size) in sizes {
        assert!(size <= LIMIT, "{call}: {size} bytes");
    }
    let raw = size_of_val(&communications.get(id).send_raw());
    let with_meta = size_of_val(&communications.get(id).send_with_meta());
    assert!(
        raw <= LIMIT && with_meta <= LIMIT,
        "{raw} and {with_meta} bytes"
    );
}
