//! From an endpoint to the detail record of a message, against the sandbox.

use std::time::Duration;

use carrierx_client::dids::Did;
use carrierx_client::endpoints::{EndpointAddress, EndpointType};
use carrierx_client::filter::{Filter, Order};
use carrierx_client::messages::Message;
use carrierx_client::trunk_groups::TrunkCreate;
use carrierx_client::{
    CampaignSid, Client, Delivery, DidSid, DrSid, EndpointSid, Error, ErrorKind, MessageStatus,
    MessagingStatus, MessagingType, TrunkGroupSid,
};
use core_http::time::FakeClock;
use provider_sandbox::{Clock, Fault, Sandbox};

/// The campaign that the sandbox is seeded with.
const CAMPAIGN: &str = "13325e26-39e6-4654-a3db-daf9f91a2e9a";

#[tokio::test]
async fn a_number_is_rented_enabled_and_sends_messages_that_are_recorded() {
    let (sandbox, client) = still().await;

    // Calls go to our gateway, through a trunk of a group.
    let endpoint = new_endpoint(&client).await;
    let group = new_trunk_group(&client, &endpoint).await;

    // A number in Washington that can send messages, led to the group.
    let did = rent(&client).await;
    assert_eq!(did.phonenumber.as_deref(), Some("12025550141"));
    let number = did.phonenumber.as_deref().unwrap();
    let sid = &did.did_sid;
    let assigned = client.dids().patch(sid).trunk_group_sid(&group);
    let assigned = assigned.send().await.unwrap();
    assert_eq!(assigned.trunk_group_sid.as_ref(), Some(&group));
    let routed = client
        .dids()
        .list()
        .filter(Filter::eq("trunk_group_sid", &group));
    assert_eq!(routed.send().await.unwrap().items, [assigned]);

    // It sends nothing before messaging is enabled, which takes its time.
    let early = text(&client, number, "order-7").await.unwrap_err();
    assert_eq!(early.kind(), ErrorKind::Validation);
    assert_eq!(early.field_errors()[0].field(), Some("from"));
    enable_messaging(&client, &sandbox, sid).await;

    // A message says by its status how far it got.
    let newest = newest_record(&client).await;
    let sent = text(&client, number, "order-7").await.unwrap();
    assert_eq!(sent.status, Some(MessageStatus::Queued));
    assert_eq!(sent.price, None, "not known yet");
    for (seconds, status) in [(1, MessageStatus::Sent), (2, MessageStatus::Delivered)] {
        later(&sandbox, seconds);
        let message = client.messages().get(&sent.message_sid);
        assert_eq!(message.send().await.unwrap().status, Some(status));
    }

    // The reply to another one is lost. Nobody wants to be told twice, so the client does not send
    // it again: the list tells that it went out.
    sandbox
        .faults()
        .inject(Fault::drop_after_commit().operation("sendMessage"));
    sandbox.journal().clear();
    let lost = text(&client, number, "order-8").await.unwrap_err();
    assert_eq!(lost.kind(), ErrorKind::Interrupted);
    assert_eq!(lost.delivery(), Some(Delivery::MaybeSent));
    assert_eq!(sandbox.journal().count("sendMessage"), 1);
    assert_eq!(sandbox.journal().committed("sendMessage"), 1);
    let found = client
        .messages()
        .list()
        .filter(Filter::eq("user_data", "order-8"));
    assert_eq!(found.send().await.unwrap().items.len(), 1);

    // Both are recorded a little later. They are read one by one from the newest record on that we
    // knew, and a server that is busy for a moment is asked again.
    assert!(records_after(&client, &newest).await.is_empty());
    later(&sandbox, 5);
    sandbox.faults().inject(
        Fault::status(503)
            .retry_after(1)
            .operation("listMessageDetailRecords"),
    );
    let records = records_after(&client, &newest).await;
    let expected = ["order-7", "order-8"];
    assert_eq!(
        records,
        expected.map(|order| (order.to_owned(), MessageStatus::Delivered))
    );

    // The number goes back.
    client.dids().release(sid).send().await.unwrap();
    let gone = client.dids().get(sid).send().await.unwrap_err();
    assert_eq!(gone.kind(), ErrorKind::NotFound);
}

/// A sandbox whose clock stands still, and a client of it.
async fn still() -> (Sandbox, Client) {
    let clock = Clock::manual(1_767_225_600);
    let sandbox = Sandbox::builder().clock(clock).start().await.unwrap();
    let client = Client::builder()
        .base_url(sandbox.carrierx_url())
        .token("sandbox-token")
        .clock(FakeClock::new())
        .build()
        .unwrap();
    (sandbox, client)
}

fn later(sandbox: &Sandbox, seconds: u64) {
    sandbox.clock().advance(Duration::from_secs(seconds));
}

async fn new_endpoint(client: &Client) -> EndpointSid {
    let endpoint = client
        .endpoints()
        .create(EndpointType::ThirdParty)
        .name("edge-1")
        .addresses([EndpointAddress::default().ip("203.0.113.77")]);
    endpoint.send().await.unwrap().endpoint_sid
}

async fn new_trunk_group(client: &Client, endpoint: &EndpointSid) -> TrunkGroupSid {
    let trunk = TrunkCreate::default()
        .name("to edge-1")
        .endpoint_sid(endpoint.clone());
    let group = client
        .trunk_groups()
        .create()
        .embed_trunks(true)
        .name("Main voice")
        .trunks([trunk]);
    let group = group.send().await.unwrap();
    let trunks = group.trunks.as_deref().unwrap();
    assert_eq!(trunks.len(), 1, "{group:?}");
    let trunk = &trunks[0];
    assert_eq!(trunk.endpoint_sid.as_ref(), Some(endpoint));
    group.trunk_group_sid
}

/// Rents the first number of Washington that can send messages.
async fn rent(client: &Client) -> Did {
    let wanted = Filter::eq("state", "DC").and(Filter::bit("capabilities", 2));
    let did = client.dids().rent().filter(wanted).name("Pickup desk");
    did.send().await.unwrap()
}

/// Enables messaging under a campaign, and waits by the sandbox's clock until it took effect.
async fn enable_messaging(client: &Client, sandbox: &Sandbox, did: &DidSid) {
    let order = client
        .dids()
        .set_messaging(did)
        .enabled(true)
        .kind(MessagingType::A2p)
        .campaign_sid(&CampaignSid::new(CAMPAIGN));
    let mut enablement = order.send().await.unwrap();
    let mut seconds = 0;
    while enablement.status != Some(MessagingStatus::Enabled) {
        assert_eq!(enablement.status, Some(MessagingStatus::InProgress));
        assert!(seconds < 60, "it never took effect");
        later(sandbox, 1);
        seconds += 1;
        enablement = client.dids().get_messaging(did).send().await.unwrap();
    }
    assert_eq!(seconds, 5);
}

async fn text(client: &Client, from: &str, order: &str) -> Result<Message, Error> {
    let message = client
        .messages()
        .send(from)
        .to("+1 303-555-0199")
        .message("Ready for pickup.")
        .user_data(order);
    message.send().await
}

async fn newest_record(client: &Client) -> DrSid {
    let newest = client
        .message_records()
        .list()
        .limit(1)
        .order(Order::desc("date_insert"));
    newest.send().await.unwrap().items[0].dr_sid.clone()
}

/// What was recorded after a record: the order it was about, and how it went.
async fn records_after(client: &Client, newest: &DrSid) -> Vec<(String, MessageStatus)> {
    let list = client.message_records().list();
    let mut pager = list.pages_after(newest).page_size(1);
    let mut records = Vec::new();
    while let Some(page) = pager.next_page().await.unwrap() {
        assert!(page.items().len() <= 1, "{page:?}");
        for record in page.into_items() {
            records.push((record.user_data.unwrap(), record.status.unwrap()));
        }
    }
    records
}
