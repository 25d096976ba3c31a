//! Members of bodies that no document names: ignored where the description of the object is closed,
//! kept where it is open, and refused by a strict sandbox in the first case.

use provider_sandbox::{Provider, Sandbox};
use serde_json::{Value, json};

use crate::wire::{carrierx, ecgrid, seveng};

const CONTAINERS: &str = "/storage/containers";
const THIRD_PARTY: &str = "/endpoints/1a34c5e9-3a09-4de5-b553-5f6a9ef202ac";

#[tokio::test]
async fn carrierx_keeps_nothing_that_it_does_not_know() {
    let sandbox = Sandbox::start().await.unwrap();
    let api = carrierx(&sandbox);
    let container = json!({ "name": "box", "colour": "red", "attributes": { "any": "thing" } });
    let container = api.post(CONTAINERS, container).await;
    assert_eq!(container.at("/name"), "box");
    assert_eq!(container.value().get("colour"), None);
    let did = json!({ "filter": "locality eq Nowhere", "name": "front desk" });
    let did = api.post("/phonenumber/dids", did).await;
    assert_eq!(did.at("/name"), "front desk");
    assert_eq!(did.value().get("filter"), None);

    let address = json!({ "ip": "192.0.2.44", "port": 5060, "prot": 5061 });
    let endpoint = json!({ "type": "third_party", "addresses": [address], "colour": "red" });
    let endpoint = api.post("/endpoints", endpoint).await;
    assert_eq!(endpoint.at("/addresses/0/ip"), "192.0.2.44");
    assert_eq!(endpoint.value()["addresses"][0].get("prot"), None);
    assert_eq!(endpoint.value().get("colour"), None);

    let change = json!({ "name": "x", "colour": "red", "addresses": [address] });
    let patched = api.patch(THIRD_PARTY, change).await;
    assert_eq!(patched.at("/name"), "x");
    assert_eq!(patched.value().get("colour"), None);
    assert_eq!(patched.value()["addresses"][0].get("prot"), None);
    let kept = sandbox.state(Provider::CarrierX);
    let kept = kept.record("endpoints", THIRD_PARTY.rsplit_once('/').unwrap().1);
    assert_eq!(kept.unwrap().get("colour"), None);
}

#[tokio::test]
async fn a_member_that_the_object_has_can_be_changed_though_no_document_names_it() {
    let sandbox = Sandbox::start().await.unwrap();
    let api = carrierx(&sandbox);
    let change = json!({ "notInTheSpec": { "kept": false } });
    let patched = api.patch(THIRD_PARTY, change).await;
    assert_eq!(
        patched.at("/notInTheSpec"),
        json!({ "kept": false, "weight": 1.1 })
    );
}

#[tokio::test]
async fn a_member_that_cannot_be_set_is_still_refused() {
    let sandbox = Sandbox::start().await.unwrap();
    let container = json!({ "total_files": 5 });
    let refused = carrierx(&sandbox).post(CONTAINERS, container).await;
    assert_eq!(refused.status, 422, "{refused:?}");
    assert_eq!(refused.value()["errors"][0]["field"], "total_files");
}

#[tokio::test]
async fn ecgrid_ignores_what_it_does_not_know() {
    let sandbox = Sandbox::start().await.unwrap();
    let api = ecgrid(&sandbox);
    let comm = json!({ "commId": 5001, "identifier": "NEW", "colour": "red" });
    let comm = api.put("/v2/comms/update", comm).await;
    assert_eq!(comm.at("/data/identifier"), "NEW");
    assert_eq!(comm.value()["data"].get("colour"), None);
    let note = json!({ "mailboxId": 1001, "commType": "as2", "identifier": "N", "colour": "red" });
    let made = api.post("/v2/comms/create", note).await;
    assert_eq!(made.at("/data/identifier"), "N");
    assert_eq!(made.value()["data"].get("colour"), None);
}

/// Its field tables were read in part, so its descriptions leave every object open: a client may
/// know members that they do not name.
#[tokio::test]
async fn seveng_keeps_members_as_its_descriptions_allow() {
    for strict in [false, true] {
        let sandbox = Sandbox::builder().strict(strict).start().await.unwrap();
        let api = seveng(&sandbox);
        let record = json!({
            "communicationID": 12345, "communicationTypeID": 1, "name": "john@example.com",
            "personID": 456, "preferred": true
        });
        let stored = api.put("/communication", record).await;
        assert_eq!(stored.at("/data/preferred"), true);
    }
}

#[tokio::test]
async fn a_strict_sandbox_names_them() {
    let sandbox = Sandbox::builder().strict(true).start().await.unwrap();
    let address = json!({ "ip": "192.0.2.44", "prot": 5061 });
    let endpoint = json!({ "type": "third_party", "addresses": [address], "colour": "red" });
    let refused = carrierx(&sandbox).post("/endpoints", endpoint).await;
    let items = refused.value()["errors"].clone();
    let mut fields: Vec<_> = items.as_array().unwrap().iter().collect();
    fields.sort_by_key(|item| item["field"].to_string());
    let fields: Vec<_> = fields
        .into_iter()
        .map(|item| (item["field"].clone(), item["message"].clone()))
        .collect();
    let told: Value = "is not documented".into();
    assert_eq!(
        fields,
        [
            ("addresses.0.prot".into(), told.clone()),
            ("colour".into(), told)
        ]
    );
    let comm = json!({ "commId": 5001, "colour": "red" });
    let refused = ecgrid(&sandbox).put("/v2/comms/update", comm).await;
    assert_eq!(refused.value()["message"], "colour is not documented.");
}
