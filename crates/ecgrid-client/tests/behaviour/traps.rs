//! What is odd about ECGrid's documentation, one test each.

use core_http::http::Method;
use core_http::transport::{MockTransport, RecordedRequest};
use ecgrid_client::{CarbonCopyId, InterconnectId};
use serde_json::{Value, json};

use crate::support::over;

fn answering(data: &Value) -> MockTransport {
    MockTransport::new().reply(200, json!({"success": true, "data": data}))
}

fn only(transport: &MockTransport) -> RecordedRequest {
    let mut requests = transport.requests();
    assert_eq!(requests.len(), 1, "{requests:?}");
    requests.remove(0)
}

/// The pattern of passwords looks ahead, which regular expressions of Rust cannot.
/// The server judges passwords; the client sends what it is given.
#[tokio::test]
async fn the_look_ahead_password_pattern_is_the_servers() {
    for password in ["Pebble5%Drift", "weak", "pässwörd \"1\""] {
        let transport = answering(&json!(true));
        let change = over(transport.clone())
            .auth()
            .change_password("Old#2020", password);
        change.send().await.unwrap();
        let sent = only(&transport).json();
        assert_eq!(
            sent,
            json!({"currentPassword": "Old#2020", "newPassword": password})
        );
    }
}

/// `{ShowInactive}` is the last segment of a path beside fixed names: a `bool` can be
/// none of them.
#[tokio::test]
async fn show_inactive_is_a_segment_beside_fixed_names() {
    for (show_inactive, path) in [(true, "/v2/reports/true"), (false, "/v2/reports/false")] {
        let transport = answering(&json!([]));
        let reports = over(transport.clone()).reports().list(show_inactive);
        assert!(reports.send().await.unwrap().is_empty());
        assert_eq!(only(&transport).path(), path);
    }
    let transport = answering(&json!({}));
    let stats = over(transport.clone()).reports().get_mailbox_stats();
    stats.send().await.unwrap();
    assert_eq!(only(&transport).path(), "/v2/reports/mailbox-stats");
}

/// Most names of several words have hyphens in paths; these have none.
#[tokio::test]
async fn some_paths_have_no_hyphens() {
    let transport = answering(&json!({"ccId": 912}));
    let copies = over(transport.clone()).carbon_copies();
    copies.get(CarbonCopyId(912)).send().await.unwrap();
    let request = only(&transport);
    assert_eq!(request.method, Method::GET);
    assert_eq!(request.path(), "/v2/carboncopies/912");

    let transport = answering(&json!([]));
    let notes = over(transport.clone())
        .partners()
        .list_notes(InterconnectId(15230));
    notes.send().await.unwrap();
    let request = only(&transport);
    assert_eq!(request.path(), "/v2/partners/notelist");
    assert_eq!(request.json(), json!({"interconnectId": 15230}));
}

/// The handle of a comm's certificates is told the comm once; each body names it.
#[tokio::test]
async fn certificates_hang_on_a_comm() {
    let transport = answering(&json!({"commId": 6120}));
    let comms = over(transport.clone()).comms();
    let certificates = comms.certificates(ecgrid_client::CommId(6120));
    certificates.create().send().await.unwrap();
    let request = only(&transport);
    assert_eq!(request.path(), "/v2/certificates/create");
    assert_eq!(request.json(), json!({"commId": 6120}));
}
