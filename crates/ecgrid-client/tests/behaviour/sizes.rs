//! What a call costs before it is made: the future of each operation.

use core_http::transport::MockTransport;
use ecgrid_client::{Client, CommId, CommType, EcGridId, MailboxId};

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
    let (auth, comms, ids) = (client.auth(), client.comms(), client.ids());
    let (comm, id, mailbox) = (CommId(1), EcGridId(1), MailboxId(1));
    let sizes = futures![
        auth.login("login", "password"),
        auth.refresh("token"),
        auth.logout(),
        auth.session(),
        auth.change_password("old", "new"),
        auth.version(),
        comms.get(comm),
        comms.find("identifier"),
        comms.list(),
        comms.pair(id, id),
        comms.set_pair(id, id),
        comms.create(mailbox, CommType::As2, "identifier"),
        comms.update(comm),
        comms.update_config(comm),
        ids.get(id),
        ids.update(id),
        ids.delete(id),
        ids.create(mailbox, "ZZ", "id"),
        ids.find("ZZ", "id"),
        ids.list(),
        ids.update_config(id),
        ids.add_van(id, "14", "VAN"),
        ids.default_mailbox(id),
        ids.move_trading_partner(id, mailbox),
        ids.update_data_email(id, "edi@juniper.example"),
        ids.update_description(id, "label"),
        ids.set_x12_delimiters(id, "|", ">", "~"),
    ];
    for (call, size) in sizes {
        assert!(size <= LIMIT, "{call}: {size} bytes");
    }
    let raw = size_of_val(&comms.update(comm).send_raw());
    let with_meta = size_of_val(&comms.update(comm).send_with_meta());
    assert!(
        raw <= LIMIT && with_meta <= LIMIT,
        "{raw} and {with_meta} bytes"
    );
}
