//! ECGrid IDs as they go over the wire.

use ecgrid_client::ids::RoutingGroup;
use ecgrid_client::{EcGridId, EdiStandard, MailboxId, NetworkId, Status};
use serde_json::json;

use crate::support::wire::{Arrived, Server, reply};
use crate::support::{client, sent};

const ID: &str = r#"{"success":true,"data":{"ecGridId":880145,"mailboxId":77121,"networkId":310,"qualifier":"ZZ","id":"JUNIPERCOOP","description":"Juniper live orders","status":"Active","routingGroup":"ProductionA","ediStandard":"X12"},"errorCode":"","message":""}"#;

#[tokio::test]
async fn a_move_names_the_id_and_the_mailbox_it_goes_to() {
    let server = Server::replying(ID).await;
    let moved = client(&server.url())
        .ids()
        .move_trading_partner(EcGridId(880_145), MailboxId(77_121))
        .send()
        .await
        .unwrap();

    let body = r#"{"ecGridId":880145,"newMailboxId":77121}"#;
    assert_eq!(server.request(), sent("POST /v2/ids/tp-move", body));
    assert_eq!(moved.ec_grid_id, EcGridId(880_145));
    assert_eq!(moved.mailbox_id, Some(MailboxId(77_121)));
    assert_eq!(moved.network_id, Some(NetworkId(310)));
    // The EDI identifier is a text, however much it is called `id`.
    assert_eq!(moved.id.as_deref(), Some("JUNIPERCOOP"));
    assert_eq!(moved.routing_group, Some(RoutingGroup::ProductionA));
}

#[tokio::test]
async fn numbers_that_come_as_text_are_numbers() {
    let server = Server::replying(json!({
        "success": true,
        "data": {"ecGridId": "880145", "mailboxId": "9007199254740993", "description": null},
    }))
    .await;
    let id = client(&server.url())
        .ids()
        .get(EcGridId(880_145))
        .send()
        .await
        .unwrap();
    assert_eq!(server.request().line, "GET /v2/ids/880145");
    // One more than a double can tell from its neighbour.
    assert_eq!(id.mailbox_id, Some(MailboxId(9_007_199_254_740_993)));
    assert_eq!(id.description, None);
    assert!(id.extra.is_null("description"));
}

#[tokio::test]
async fn an_update_sends_the_members_that_were_set_and_no_other() {
    let server = Server::replying(ID).await;
    client(&server.url())
        .ids()
        .update(EcGridId(880_145))
        .description("Juniper orders")
        .send()
        .await
        .unwrap();
    let body = r#"{"description":"Juniper orders"}"#;
    assert_eq!(server.request(), sent("PUT /v2/ids/880145", body));

    let server = Server::replying(ID).await;
    client(&server.url())
        .ids()
        .update(EcGridId(880_145))
        .status(Status::Suspended)
        .edi_standard(EdiStandard::Edifact)
        .send()
        .await
        .unwrap();
    let body = r#"{"status":"Suspended","ediStandard":"EDIFACT"}"#;
    assert_eq!(server.request(), sent("PUT /v2/ids/880145", body));
}

#[tokio::test]
async fn an_update_of_nothing_is_an_empty_object() {
    let server = Server::replying(ID).await;
    client(&server.url())
        .ids()
        .update(EcGridId(880_145))
        .send()
        .await
        .unwrap();
    assert_eq!(server.request(), sent("PUT /v2/ids/880145", "{}"));
}

/// Pages are read until one is empty: ECGrid gives no total for this list, and a
/// short page may be one that the server has capped.
#[tokio::test]
async fn a_list_is_read_to_its_end_page_by_page() {
    let row = |id: i64| json!({"ecGridId": id});
    let page = |ids: &[i64]| {
        let rows: Vec<_> = ids.iter().copied().map(row).collect();
        reply(200, json!({"success": true, "data": rows}))
    };
    let server = Server::start([page(&[1, 2]), page(&[3]), page(&[])]).await;
    let mut pages = client(&server.url())
        .ids()
        .list()
        .mailbox_id(MailboxId(77_120))
        .records_per_page(2)
        .pages();

    let mut seen = Vec::new();
    while let Some(page) = pages.next_page().await.unwrap() {
        seen.extend(page.into_iter().map(|id| id.ec_grid_id.get()));
    }
    assert_eq!(seen, [1, 2, 3]);
    let asked: Vec<_> = server.requests().iter().map(Arrived::json).collect();
    let expected = |page: u32| json!({"mailboxId": 77_120, "recordsPerPage": 2, "pageNo": page});
    assert_eq!(asked, [expected(1), expected(2), expected(3)]);
}

/// No largest page is documented for this list, so none is imposed.
#[tokio::test]
async fn a_page_may_be_as_large_as_the_caller_likes() {
    let server = Server::replying(json!({"success": true, "data": []})).await;
    let mut pages = client(&server.url()).ids().list().pages().page_size(500);
    assert!(pages.next_page().await.unwrap().is_none());
    let expected = json!({"recordsPerPage": 500, "pageNo": 1});
    assert_eq!(server.request().json(), expected);
}
