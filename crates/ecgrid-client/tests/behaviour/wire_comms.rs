//! Comm channels as they go over the wire.

use ecgrid_client::{CommId, CommType, EcGridId, MailboxId, Status, UseType};
use serde_json::json;

use crate::support::wire::Server;
use crate::support::{client, sent};

const COMM: &str = r#"{"success":true,"data":{"commId":6120,"mailboxId":77120,"commType":"as2","identifier":"JUNIPER-AS2-B","status":"Active","useType":"Production","privateKeyRequired":true,"withCerts":true,"notInTheSpec":{"weight":1.10}}}"#;

#[tokio::test]
async fn an_update_sends_the_members_that_were_set_and_no_other() {
    let update = "PUT /v2/comms/update";
    for (identifier, status, body) in [
        (None, None, r#"{"commId":6120}"#),
        (
            Some("JUNIPER-AS2-B"),
            None,
            r#"{"commId":6120,"identifier":"JUNIPER-AS2-B"}"#,
        ),
        (
            None,
            Some(Status::Suspended),
            r#"{"commId":6120,"status":"Suspended"}"#,
        ),
        (
            Some("JUNIPER-AS2-B"),
            Some(Status::Active),
            r#"{"commId":6120,"identifier":"JUNIPER-AS2-B","status":"Active"}"#,
        ),
        (
            None,
            Some(Status::from("Paused")),
            r#"{"commId":6120,"status":"Paused"}"#,
        ),
        (Some(""), None, r#"{"commId":6120,"identifier":""}"#),
    ] {
        let server = Server::replying(COMM).await;
        let mut call = client(&server.url()).comms().update(CommId(6120));
        if let Some(identifier) = identifier {
            call = call.identifier(identifier);
        }
        if let Some(status) = status {
            call = call.status(status);
        }
        call.send().await.unwrap();
        assert_eq!(server.request(), sent(update, body));
    }
}

#[tokio::test]
async fn the_reply_is_taken_out_of_its_envelope() {
    let server = Server::replying(COMM).await;
    let comm = client(&server.url())
        .comms()
        .update(CommId(6120))
        .send()
        .await
        .unwrap();

    assert_eq!(comm.comm_id, CommId(6120));
    assert_eq!(comm.mailbox_id, Some(MailboxId(77_120)));
    assert_eq!(comm.comm_type, Some(CommType::As2));
    assert_eq!(comm.identifier.as_deref(), Some("JUNIPER-AS2-B"));
    assert_eq!(comm.status, Some(Status::Active));
    assert_eq!(comm.use_type, Some(UseType::Production));
    assert_eq!(
        comm.extra.get("notInTheSpec").unwrap().get(),
        r#"{"weight":1.10}"#
    );
}

#[tokio::test]
async fn meta_tells_what_came_with_the_reply() {
    let reply = httpmock::HttpMockResponse::builder()
        .status(200)
        .header("x-request-id", "7f3a")
        .body(COMM)
        .build();
    let server = Server::start([reply]).await;
    let reply = client(&server.url())
        .comms()
        .update(CommId(6120))
        .send_with_meta()
        .await
        .unwrap();

    assert_eq!(reply.meta.status().as_u16(), 200);
    assert_eq!(reply.meta.request_id(), Some("7f3a"));
    assert_eq!(reply.meta.attempts(), 1);
    assert_eq!(reply.into_value().comm_id, CommId(6120));
}

#[tokio::test]
async fn a_read_has_no_body_and_no_content_type() {
    let server = Server::replying(COMM).await;
    client(&server.url())
        .comms()
        .get(CommId(6120))
        .send()
        .await
        .unwrap();
    assert_eq!(server.request(), sent("GET /v2/comms/6120", ""));
}

#[tokio::test]
async fn the_base_url_may_carry_a_path() {
    let server = Server::replying(COMM).await;
    client(&format!("{}/ecgrid/", server.url()))
        .comms()
        .get(CommId(6120))
        .send()
        .await
        .unwrap();
    assert_eq!(server.request().line, "GET /ecgrid/v2/comms/6120");
}

#[tokio::test]
async fn a_new_comm_belongs_to_a_mailbox() {
    let server = Server::replying(COMM).await;
    client(&server.url())
        .comms()
        .create(MailboxId(77_120), CommType::As2, "JUNIPER-AS2")
        .use_type(UseType::Production)
        .send()
        .await
        .unwrap();
    let body =
        r#"{"mailboxId":77120,"commType":"as2","identifier":"JUNIPER-AS2","useType":"Production"}"#;
    assert_eq!(server.request(), sent("POST /v2/comms/create", body));
}

#[tokio::test]
async fn questions_are_posts_with_their_conditions() {
    let found = json!({"success": true, "data": [{"commId": 6120}, {"commId": 6388, "status": "Brand new"}]});

    let server = Server::replying(&found).await;
    let comms = client(&server.url()).comms().list().send().await.unwrap();
    assert_eq!(server.request(), sent("POST /v2/comms/list", "{}"));
    assert_eq!(comms.len(), 2);
    assert_eq!(comms[1].status.as_ref().unwrap().as_str(), "Brand new");

    let server = Server::replying(&found).await;
    client(&server.url())
        .comms()
        .list()
        .comm_type(CommType::As2)
        .use_type(UseType::Production)
        .show_inactive(false)
        .has_certs(true)
        .send()
        .await
        .unwrap();
    let body = r#"{"commType":"as2","useType":"Production","showInactive":false,"withCerts":true}"#;
    assert_eq!(server.request(), sent("POST /v2/comms/list", body));

    let server = Server::replying(&found).await;
    client(&server.url())
        .comms()
        .find("JUNIPER-AS2")
        .comm_type(CommType::As2)
        .send()
        .await
        .unwrap();
    let body = r#"{"identifier":"JUNIPER-AS2","commType":"as2"}"#;
    assert_eq!(server.request(), sent("POST /v2/comms/find", body));
}

#[tokio::test]
async fn a_pair_is_named_from_sender_to_receiver() {
    let pair = json!({"success": true, "data": [{"commId": 6120}, {"commId": 6388}]});
    let (from, to) = (EcGridId(880_145), EcGridId(880_390));

    let server = Server::replying(&pair).await;
    client(&server.url())
        .comms()
        .get_pair(from, to)
        .send()
        .await
        .unwrap();
    let body = r#"{"ecGridIdFrom":880145,"ecGridIdTo":880390}"#;
    assert_eq!(server.request(), sent("POST /v2/comms/pair", body));

    let server = Server::replying(&pair).await;
    client(&server.url())
        .comms()
        .set_pair(from, to)
        .comm_id(CommId(6120))
        .send()
        .await
        .unwrap();
    let body = r#"{"ecGridIdFrom":880145,"ecGridIdTo":880390,"commId":6120}"#;
    assert_eq!(server.request(), sent("POST /v2/comms/set-pair", body));
}

#[tokio::test]
async fn settings_that_no_page_names_are_sent_as_given() {
    let server = Server::replying(json!({"success": true, "data": true})).await;
    let done = client(&server.url())
        .comms()
        .update_config(CommId(6120))
        .member("retryMinutes", &15)
        .send()
        .await
        .unwrap();
    assert!(done);
    let body = r#"{"commId":6120,"retryMinutes":15}"#;
    assert_eq!(server.request(), sent("PUT /v2/comms/update-config", body));
}
