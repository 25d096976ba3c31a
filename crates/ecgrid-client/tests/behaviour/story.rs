//! Two companies begin to exchange orders, each with a client of its own, against
//! the sandbox. Nothing is looked up behind the API but the journal.

use core_http::time::FakeClock;
use ecgrid_client::callbacks::ObjectKind;
use ecgrid_client::parcels::ParcelStatus;
use ecgrid_client::{
    Client, Delivery, EcGridId, Error, ErrorKind, MailboxId, NetworkId, ParcelId, Status,
};
use provider_sandbox::{Clock, Fault, Sandbox};
use serde_json::{Value, json};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpListener;

use crate::support::loopback::{answer, read};

/// Our identity in the network, which the sandbox is seeded with.
const MY_COMPANY: EcGridId = EcGridId(123_456);

/// The network of Lumen, the partner.
const LUMEN: NetworkId = NetworkId(43);

#[tokio::test]
async fn a_partner_is_onboarded_and_an_order_arrives() {
    let sandbox = at_noon().await;
    let us = client(&sandbox, "sandbox-key");
    let them = client(&sandbox, "sandbox-lumen-key");

    // They open a mailbox for orders and give it an identity, by which we find them.
    assert!(identities(&us).await.is_empty());
    let mailbox = them.mailboxes().create(LUMEN, "ORDERS26", "Lumen orders");
    let mailbox = mailbox.send().await.unwrap().mailbox_id;
    let identity = them.ids().create(mailbox, "ZZ", "LUMENORDERS");
    let identity = identity.description("Orders").send().await.unwrap();
    let partner = identity.ec_grid_id;
    assert_eq!(identities(&us).await, [partner]);

    // Nothing passes before the two are joined.
    let refusal = upload(&us).await.unwrap_err();
    assert_eq!(refusal.kind(), ErrorKind::Validation);
    assert_eq!(refusal.status().map(|status| status.as_u16()), Some(400));

    let interconnect = us.partners().create(MY_COMPANY, partner);
    let interconnect = interconnect.send().await.unwrap();
    assert_eq!(interconnect.status, Some(Status::Active));
    let joined = us.partners().list(MY_COMPANY).send().await.unwrap();
    assert!(joined.contains(&interconnect));

    // They ask to be told of what comes in.
    let hook = Hook::open().await;
    let callback = them.callbacks().create(&hook.url, ObjectKind::Parcel);
    let callback = callback.mailbox_id(mailbox).send().await.unwrap();

    // The order goes out, and the reply to it is lost. A second upload would be a second order, so
    // the client does not try: the outbox tells whether the first one counts.
    sandbox
        .faults()
        .inject(Fault::drop_after_commit().operation("uploadParcel"));
    sandbox.journal().clear();
    let lost = upload(&us).await.unwrap_err();
    assert_eq!(lost.kind(), ErrorKind::Interrupted);
    assert_eq!(lost.delivery(), Some(Delivery::MaybeSent));
    assert_eq!(lost.attempts(), 1);
    assert_eq!(sandbox.journal().count("uploadParcel"), 1);
    assert_eq!(sandbox.journal().committed("uploadParcel"), 1);

    let outbox = us.parcels().list_outbox().ec_grid_id_to(partner);
    let [sent] = <[_; 1]>::try_from(outbox.send().await.unwrap()).unwrap();
    assert_eq!(sent.file_name.as_deref(), Some("po_20418.edi"));
    assert_eq!(sent.status, Some(ParcelStatus::OutboxPending));

    // They are told of it, and what they are told of is what waits.
    let received = pending(&them, mailbox).await;
    let news = hook.arrival().await;
    assert_eq!(json!([news["parcelId"]]), json!(received));
    assert_eq!(news["status"], "InBoxReady");
    let queue = them.callbacks().get_queue(callback.callback_id);
    assert_eq!(queue.send().await.unwrap().attempts, Some(1));

    // To download changes nothing, so a crash before the file is stored loses nothing.
    let [parcel] = received[..] else { panic!() };
    for _ in 0..2 {
        let file = them.parcels().download(parcel).send().await.unwrap();
        assert_eq!(file.file_name.as_deref(), Some("po_20418.edi"));
        let content = file.content.unwrap().decode().unwrap();
        assert_eq!(content, order().as_bytes());
        assert_eq!(pending(&them, mailbox).await, [parcel]);
    }
    let manifest = them.parcels().get_manifest(parcel).send().await.unwrap();
    assert_eq!(manifest[0].document_type.as_deref(), Some("850"));
    assert_eq!(manifest[0].receiver, Some(partner.to_string()));

    // To confirm takes the parcel out of the way; to confirm once more does nothing.
    for _ in 0..2 {
        assert!(them.parcels().confirm(parcel).send().await.unwrap());
        assert_eq!(pending(&them, mailbox).await, []);
        assert_eq!(
            status(&them, parcel).await,
            Some(ParcelStatus::InBoxTransferred)
        );
    }
    assert_eq!(
        status(&us, sent.parcel_id).await,
        Some(ParcelStatus::OutboxAcknowledged),
        "we see that it arrived"
    );
}

/// A sandbox whose clock stands at 2026-02-12T12:00:00Z.
async fn at_noon() -> Sandbox {
    let clock = Clock::manual(1_770_897_600);
    Sandbox::builder().clock(clock).start().await.unwrap()
}

fn client(sandbox: &Sandbox, key: &str) -> Client {
    Client::builder()
        .base_url(sandbox.ecgrid_url())
        .api_key(key)
        .clock(FakeClock::new())
        .build()
        .unwrap()
}

async fn identities(client: &Client) -> Vec<EcGridId> {
    let found = client.ids().find("ZZ", "LUMENORDERS").send().await.unwrap();
    found.iter().map(|identity| identity.ec_grid_id).collect()
}

/// Uploads the order. It is routed by what the file says of itself.
async fn upload(client: &Client) -> Result<ParcelId, Error> {
    let file = order();
    let call = client.parcels().upload("po_20418.edi", file.as_bytes());
    call.bytes(file.len().try_into().unwrap()).send().await
}

async fn pending(client: &Client, mailbox: MailboxId) -> Vec<ParcelId> {
    let waiting = client.parcels().list_pending_inbox().mailbox_id(mailbox);
    let waiting = waiting.send().await.unwrap();
    waiting.iter().map(|parcel| parcel.parcel_id).collect()
}

async fn status(client: &Client, parcel: ParcelId) -> Option<ParcelStatus> {
    client.parcels().get(parcel).send().await.unwrap().status
}

/// An X12 file with one purchase order, from My Company to the partner.
fn order() -> String {
    let (from, to) = ("MYCOMPANY", "LUMENORDERS");
    format!(
        "ISA*00*          *00*          *ZZ*{from:<15}*ZZ*{to:<15}*260212*0915*^*00501*000004471*0*P*>~\
         GS*PO*{from}*{to}*20260212*0915*77*X*005010~ST*850*0001~BEG*00*NE*JC-20418**20260212~\
         SE*3*0001~GE*1*77~IEA*1*000004471~"
    )
}

/// Where the partner hears of what comes in.
struct Hook {
    url: String,
    listener: TcpListener,
}

impl Hook {
    async fn open() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/in", listener.local_addr().unwrap());
        Self { url, listener }
    }

    /// Waits for the next message, and says that it was understood.
    async fn arrival(&self) -> Value {
        let (mut stream, _) = self.listener.accept().await.unwrap();
        let request = read(&mut stream).await;
        let thanks = answer("200 OK", "").unwrap();
        stream.write_all(thanks.as_bytes()).await.unwrap();
        let (head, body) = request.split_once("\r\n\r\n").unwrap();
        assert!(head.starts_with("POST /in HTTP/1.1"), "{head}");
        serde_json::from_str(body).unwrap()
    }
}
