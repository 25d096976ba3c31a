//! What ECGrid's documentation says in two ways reads the same in both.

use ecgrid_client::parcels::ParcelStatus;
use ecgrid_client::{Client, EcGridId, MailboxId, ParcelId};
use provider_sandbox::Sandbox;

async fn reading(switch: &str, value: &str) -> (Sandbox, Client) {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.set_switch(switch, value).unwrap();
    let client = Client::builder()
        .base_url(sandbox.ecgrid_url())
        .api_key("sandbox-key");
    let client = client.build().unwrap();
    (sandbox, client)
}

async fn mailboxes(client: &Client, size: u32) -> Vec<MailboxId> {
    let mut pages = client.mailboxes().list().pages().page_size(size);
    let mut found = Vec::new();
    while let Some(page) = pages.next_page().await.unwrap() {
        found.extend(page.into_iter().map(|mailbox| mailbox.mailbox_id));
    }
    found
}

#[tokio::test]
async fn pages_with_counters_and_bare_ones_have_the_same_rows() {
    let (_wrapped, wrapped) = reading("ecgrid.page_shape", "wrapped").await;
    let (_bare, bare) = reading("ecgrid.page_shape", "bare").await;
    let all = mailboxes(&wrapped, 500).await;
    assert!(all.len() > 2, "{all:?}");
    // A page of one row is the row, and not a page without rows.
    for size in [1, 2, 500] {
        assert_eq!(mailboxes(&bare, size).await, all, "{size} rows a page");
    }
    let first = bare.mailboxes().list().send().await.unwrap();
    assert_eq!(first.mailboxes.len(), all.len());
    assert_eq!(first.total_records, None);
}

#[tokio::test]
async fn an_upload_gives_its_parcel_however_it_is_answered() {
    for value in ["number", "object", "parcel"] {
        let (_sandbox, client) = reading("ecgrid.upload_reply", value).await;
        let upload = client.parcels().upload("order.edi", b"ISA*00*");
        let upload = upload
            .ec_grid_id_from(EcGridId(123_456))
            .ec_grid_id_to(EcGridId(654_321));
        let parcel: ParcelId = upload.send().await.unwrap();
        let parcel = client.parcels().get(parcel).send().await.unwrap();
        assert_eq!(parcel.file_name.as_deref(), Some("order.edi"), "{value}");
    }
}

#[tokio::test]
async fn a_confirmation_is_acknowledged_however_it_is_answered() {
    for value in ["true", "object"] {
        let (_sandbox, client) = reading("ecgrid.confirm_reply", value).await;
        let waiting = client.parcels().list_pending_inbox().send().await.unwrap();
        let parcel = waiting[0].parcel_id;
        assert!(client.parcels().confirm(parcel).send().await.unwrap());
        let parcel = client.parcels().get(parcel).send().await.unwrap();
        assert_eq!(
            parcel.status,
            Some(ParcelStatus::InBoxTransferred),
            "{value}"
        );
    }
}
