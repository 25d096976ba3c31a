//! What is odd about CarrierX's documentation, one test each. Uploads, which answer 201,
//! are in `wire_files`.

use carrierx_client::trunk_groups::TrunkGroup;
use carrierx_client::{CampaignSid, EndpointSid, ExternalDidSid, TrunkGroupSid, TrunkSid};
use core_http::http::Method;
use core_http::transport::{MockReply, MockTransport, RecordedRequest};
use serde_json::json;

use crate::support::over;

fn only(transport: &MockTransport) -> RecordedRequest {
    let mut requests = transport.requests();
    assert_eq!(requests.len(), 1, "{requests:?}");
    requests.remove(0)
}

/// Creating answers 200 and deleting 204, so success is any of them.
#[tokio::test]
async fn creates_answer_200_and_deletes_204() {
    let transport = MockTransport::new().reply(200, json!({"trunk_group_sid": "g-1"}));
    let created = over(transport).trunk_groups().create();
    let created = created.send_with_meta().await.unwrap();
    assert_eq!(created.meta.status().as_u16(), 200);
    assert_eq!(created.value.trunk_group_sid, TrunkGroupSid::new("g-1"));

    let transport = MockTransport::new().reply_with(MockReply::new(204));
    let groups = over(transport.clone()).trunk_groups();
    groups
        .delete(&TrunkGroupSid::new("g-1"))
        .send()
        .await
        .unwrap();
    assert_eq!(only(&transport).method, Method::DELETE);
}

/// Lists do not count what they have, and have no neighbours where they say null.
#[tokio::test]
async fn total_and_pagination_may_be_null() {
    let transport = MockTransport::new().reply(
        200,
        json!({"items": [{"trunk_group_sid": "g-1"}], "limit": 10, "offset": 0, "count": 1,
            "has_more": false, "total": null, "pagination": null}),
    );
    let page = over(transport).trunk_groups().list().send().await.unwrap();
    assert_eq!((page.total, &page.pagination), (None, &None));
    assert_eq!(page.items[0].trunk_group_sid, TrunkGroupSid::new("g-1"));
}

/// Rate lists carry the plan beside the rows.
#[tokio::test]
async fn rate_lists_have_members_beside_the_envelope() {
    let transport = MockTransport::new().reply(
        200,
        json!({"active": "yes", "effective_date": "2025-01-01T00:00:00Z", "partner_sid": "p-1",
            "rates_plan": {"name": "Retail"}, "items": [{"price": "0.0045"}], "limit": 10,
            "offset": 0, "total": null, "pagination": null}),
    );
    let rates = over(transport).call_rates().list_outbound_pstn();
    let page = rates.send().await.unwrap();
    assert_eq!(page.active.as_deref(), Some("yes"));
    assert_eq!(page.partner_sid.unwrap().as_str(), "p-1");
    assert!(page.rates_plan.is_some());
    assert_eq!(page.items.len(), 1);
}

/// Old SIDs are no UUIDs, so none is read as one, and what is in them is kept.
#[tokio::test]
async fn sids_are_texts() {
    let sid = EndpointSid::new("ep.2009/a b");
    let transport = MockTransport::new().reply(200, json!({"endpoint_sid": "ep.2009/a b"}));
    let endpoint = over(transport.clone()).endpoints().get(&sid);
    assert_eq!(endpoint.send().await.unwrap().endpoint_sid, sid);
    assert_eq!(
        only(&transport).path(),
        "/core/v2/endpoints/ep.2009%2Fa%20b"
    );
}

/// The page about deleting writes `external-dids`, and the sample about messaging too; the
/// path has an underscore.
#[tokio::test]
async fn external_dids_have_an_underscore() {
    let sid = ExternalDidSid::new("d-1");
    let transport = MockTransport::new().reply_with(MockReply::new(204));
    let dids = over(transport.clone()).external_dids();
    dids.delete(&sid).send().await.unwrap();
    let path = "/core/v2/phonenumber/external_dids/d-1";
    assert_eq!(only(&transport).path(), path);

    let transport = MockTransport::new().reply(200, json!({"enabled": true}));
    let dids = over(transport.clone()).external_dids();
    let enable = dids.set_messaging(&sid).enabled(true);
    enable
        .campaign_sid(&CampaignSid::new("c-1"))
        .send()
        .await
        .unwrap();
    assert_eq!(only(&transport).path(), format!("{path}/messaging"));
}

/// The handle of a group's trunks is told the group once; each path names it.
#[tokio::test]
async fn trunks_live_within_their_group() {
    let transport = MockTransport::new().reply(200, json!({"trunk_sid": "t-1"}));
    let group: TrunkGroup = serde_json::from_value(json!({"trunk_group_sid": "g-1"})).unwrap();
    let groups = over(transport.clone()).trunk_groups();
    let trunks = groups.trunks(&group.trunk_group_sid);
    let trunk = trunks.patch(&TrunkSid::new("t-1")).weight(20);
    assert_eq!(trunk.send().await.unwrap().trunk_sid.as_str(), "t-1");
    let request = only(&transport);
    assert_eq!(request.path(), "/core/v2/trunk_groups/g-1/trunks/t-1");
    assert_eq!(request.json(), json!({"weight": 20}));
}
