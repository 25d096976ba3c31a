//! The control API: what a test in any language can do.

mod kept;
mod sites;
mod snapshots;
mod stream;

use provider_sandbox::{Clock, Sandbox};
use serde_json::{Value, json};

use crate::wire::{Api, Reply, carrierx, control, ecgrid, seveng};

async fn error(reply: Reply) -> (u16, String) {
    (
        reply.status,
        reply.value()["error"]
            .as_str()
            .unwrap_or_else(|| panic!("{reply:?}"))
            .to_owned(),
    )
}

#[tokio::test]
async fn the_index_says_what_is_where() {
    let sandbox = Sandbox::start().await.unwrap();
    let index = control(&sandbox).get("").await;
    assert_eq!(index.at("/bases/seveng"), sandbox.seveng_url());
    assert_eq!(index.at("/bases/ecgrid"), sandbox.ecgrid_url());
    assert_eq!(index.at("/bases/carrierx"), sandbox.carrierx_url());
    let operations = control(&sandbox).get("/operations").await;
    let operations = operations.at("");
    let operations = operations.as_array().unwrap();
    assert_eq!(operations.len(), 382);
    let update = operations
        .iter()
        .find(|row| row["operation"] == "updateExternalDid")
        .unwrap();
    assert_eq!(
        update,
        &json!({
            "provider": "carrierx", "operation": "updateExternalDid", "group": "external-dids", "method": "PATCH",
            "path": "/carrierx/core/v2/phonenumber/external_dids/{external_did_sid}", "answered": "stateful",
        })
    );
}

#[tokio::test]
async fn an_answer_from_the_seed_alone_says_so() {
    let sandbox = Sandbox::start().await.unwrap();
    let operations = sandbox.operations();
    let answered = |id: &str| {
        let mut rows = operations.as_array().unwrap().iter();
        rows.find(|row| row["operation"] == id).unwrap()["answered"].clone()
    };
    let (fund, telephony, network) = (seveng(&sandbox), carrierx(&sandbox), ecgrid(&sandbox));
    for (id, reply) in [
        ("getLookup", fund.get("/Common/Lookup?Name=info").await),
        ("listCampaigns", telephony.get("/10dlc/campaigns").await),
        ("listCountries", telephony.get("/countries").await),
        ("getStatusLists", network.get("/v2/status-lists").await),
    ] {
        assert_eq!(
            (answered(id), reply.status, reply.header("x-sandbox-answer")),
            (json!("example"), 200, Some("example")),
            "{id}"
        );
    }
    assert_eq!(answered("listEndpoints"), "stateful");
    for reply in [
        telephony.get("/endpoints").await,
        telephony.get("/countries/XXX").await,
    ] {
        assert_eq!(reply.header("x-sandbox-answer"), None, "{reply:?}");
    }
}

#[tokio::test]
async fn faults_are_set_shown_and_removed() {
    let sandbox = Sandbox::start().await.unwrap();
    let api = control(&sandbox);
    let fault = json!({ "operation": "updateComm", "count": 2, "fault": { "status": 503, "retry_after": 1 } });
    assert_eq!(api.post("/faults", fault).await.at("/id"), 1);
    assert_eq!(
        api.post(
            "/faults",
            json!({ "count": "always", "fault": { "delay_ms": 1 } })
        )
        .await
        .at("/id"),
        2
    );
    let shown = api.get("/faults").await.at("/faults/0");
    let expected = json!({
        "id": 1, "provider": null, "operation": "updateComm", "method": null, "path": null, "count": 2,
        "fault": { "status": 503, "retry_after": 1 },
    });
    assert_eq!(shown, expected);
    ecgrid(&sandbox).put("/v2/comms/update", json!({})).await;
    assert_eq!(api.get("/faults").await.at("/faults/0/count"), 1);
    assert_eq!(api.delete("/faults?id=1").await.at("/removed"), 1);
    assert_eq!(api.delete("/faults").await.at("/removed"), 1);
    api.post("/faults", json!({ "fault": "malformed_json" }))
        .await;
    assert_eq!(api.delete("/faults/3").await.at("/removed"), 1);
    assert_eq!(
        error(api.delete("/faults/3").await).await,
        (
            404,
            "no fault 3 is in force; it was removed, or used up".to_owned()
        )
    );
    let wrong = error(api.post("/faults", json!({ "fault": "explode" })).await).await;
    assert!(
        wrong.0 == 400
            && wrong
                .1
                .starts_with("fault is \"explode\"; it must be one of "),
        "{wrong:?}"
    );
    assert_eq!(
        error(api.delete("/faults?id=x").await).await,
        (400, "id must be the number of a fault".to_owned())
    );
}

#[tokio::test]
async fn the_journal_shows_exchanges_and_hides_credentials() {
    let sandbox = Sandbox::start().await.unwrap();
    let login = json!({ "login": "sandbox", "password": "CANARY-password" });
    ecgrid(&sandbox)
        .with("X-API-Key", "CANARY-key")
        .post("/v2/auth/login", login)
        .await;
    carrierx(&sandbox)
        .with("Authorization", "Bearer CANARY-token")
        .get("/endpoints?access_token=CANARY-query")
        .await;
    let good = json!({ "username": "sandbox", "password": "sandbox" });
    let pair = seveng(&sandbox)
        .with("Authorization", "CANARY-bare")
        .post("/User/Login", good)
        .await;

    let api = control(&sandbox);
    let everything = api.get("/journal").await;
    for secret in [
        "CANARY",
        pair.at("/accessToken").as_str().unwrap(),
        pair.at("/refreshToken").as_str().unwrap(),
    ] {
        assert!(
            !everything.text.contains(secret),
            "{secret} in {}",
            everything.text
        );
    }
    let first = everything.at("/entries/0");
    assert_eq!(
        (&first["operation"], &first["status"], &first["path"]),
        (
            &json!("login"),
            &json!(401),
            &json!("/ecgrid/v2/auth/login")
        )
    );
    assert_eq!(
        first["request"]["body"],
        json!({ "login": "sandbox", "password": "[redacted]" })
    );
    assert_eq!(first["request"]["headers"]["x-api-key"], "[redacted]");
    assert_eq!(first["reply"]["body"]["errorCode"], "InvalidSession");
    assert_eq!(everything.at("/entries/1/query"), "access_token=[redacted]");
}

#[tokio::test]
async fn the_journal_is_filtered() {
    let sandbox = Sandbox::start().await.unwrap();
    ecgrid(&sandbox).get("/v2/comms/5001").await;
    ecgrid(&sandbox).get("/v2/comms/1").await;
    seveng(&sandbox)
        .get("/communication?CommunicationID=12345")
        .await;
    control(&sandbox)
        .post("/faults", json!({ "fault": "drop_before_commit" }))
        .await;
    carrierx(&sandbox).bytes("GET", "/endpoints", None).await;
    let api = control(&sandbox);
    let ids = |reply: Value| -> Vec<u64> {
        reply
            .as_array()
            .unwrap()
            .iter()
            .map(|entry| entry["id"].as_u64().unwrap())
            .collect()
    };
    for (filter, expected) in [
        ("", vec![1, 2, 3, 4]),
        ("?provider=ecgrid", vec![1, 2]),
        ("?operation=getComm&status=404", vec![2]),
        ("?method=get&limit=2", vec![3, 4]),
        ("?path=communication", vec![3]),
        ("?status=none", vec![4]),
        ("?status=4xx&provider=ecgrid", vec![2]),
        ("?since=2", vec![3, 4]),
        ("?fault=any", vec![4]),
        ("?fault=none&limit=1", vec![3]),
        ("?fault=drop_before_commit", vec![4]),
        ("?provider=carrierx&method=put", vec![]),
    ] {
        assert_eq!(
            ids(api.get(&format!("/journal{filter}")).await.at("/entries")),
            expected,
            "{filter}"
        );
    }
    let wrong = error(api.get("/journal?after=1").await).await;
    assert_eq!(wrong.0, 400);
    assert!(
        wrong
            .1
            .starts_with("the journal has no filter \"after\"; it has provider, "),
        "{}",
        wrong.1
    );
    api.delete("/journal").await;
    assert_eq!(api.get("/journal").await.at("/entries"), json!([]));
}

#[tokio::test]
async fn records_are_read_added_replaced_and_removed() {
    let sandbox = Sandbox::start().await.unwrap();
    let api = control(&sandbox);
    let comms = api.get("/state/ecgrid").await;
    assert_eq!(comms.at("/comms/0/commId"), 5001);
    assert!(comms.text.contains("\"weight\":1.10"), "digits are kept");

    let token = json!({ "tokens": [{ "token": "only-sms", "partner_sid": "x", "scopes": ["sms.manage"] }] });
    assert_eq!(api.put("/state/carrierx", token).await.status, 200);
    let limited = carrierx(&sandbox).with("Authorization", "Bearer only-sms");
    limited
        .get("/endpoints")
        .await
        .is(403, &json!({ "message": "Forbidden" }));

    let half = json!({ "comms": [{ "commId": 5001, "identifier": "x" }], "nothing": [] });
    let refused = error(api.put("/state/ecgrid", half).await).await;
    assert!(
        refused.0 == 400
            && refused
                .1
                .starts_with("there is no table \"nothing\"; the tables are "),
        "{refused:?}"
    );
    assert_eq!(
        ecgrid(&sandbox)
            .get("/v2/comms/5001")
            .await
            .at("/data/identifier"),
        "MYCOMPANY-AS2",
        "all or nothing"
    );

    let remove = async |keys: Value| api.json("DELETE", "/state/ecgrid", &keys.to_string()).await;
    let refused = error(remove(json!({ "comms": [5001, 1] })).await).await;
    assert_eq!(refused, (400, "comms has no record 1".to_owned()));
    let read = async || ecgrid(&sandbox).get("/v2/comms/5001").await.status;
    assert_eq!(read().await, 200, "all or nothing");
    assert_eq!(remove(json!({ "comms": [5001] })).await.status, 200);
    assert_eq!(read().await, 404);

    let unknown = error(api.get("/state/acme").await).await;
    assert_eq!(
        unknown,
        (
            404,
            "there is no provider \"acme\"; there are ecgrid, seveng and carrierx".to_owned()
        )
    );
}

#[tokio::test]
async fn a_reset_goes_back_to_the_start() {
    let sandbox = Sandbox::start().await.unwrap();
    let api = control(&sandbox);
    let before = api.get("/state/seveng").await.value();
    ecgrid(&sandbox)
        .put(
            "/v2/comms/update",
            json!({ "commId": 5001, "identifier": "x" }),
        )
        .await;
    seveng(&sandbox)
        .delete("/communication?CommunicationID=12345")
        .await;
    sandbox
        .set_switch("seveng.idempotency", "enrolled")
        .unwrap();
    api.post("/faults", json!({ "fault": "malformed_json" }))
        .await;

    assert_eq!(api.send("POST", "/reset", None).await.status, 200);
    assert_eq!(api.get("/state/seveng").await.value(), before);
    assert_eq!(
        ecgrid(&sandbox)
            .get("/v2/comms/5001")
            .await
            .at("/data/identifier"),
        "MYCOMPANY-AS2"
    );
    assert_eq!(api.get("/faults").await.at("/faults"), json!([]));
    assert_eq!(
        seveng(&sandbox)
            .delete("/communication?CommunicationID=12346")
            .await
            .at("/result"),
        true,
        "not enrolled"
    );
    assert_eq!(
        api.get("/journal")
            .await
            .at("/entries")
            .as_array()
            .unwrap()
            .len(),
        2,
        "what came after the reset"
    );
}

#[tokio::test]
async fn a_slip_of_the_pen_is_no_empty_answer() {
    let sandbox = Sandbox::start().await.unwrap();
    let api = control(&sandbox);
    for (query, complaint) in [
        (
            "provider=zz",
            "provider \"zz\" is none of ecgrid, seveng, carrierx",
        ),
        (
            "operation=getCommm",
            "no provider documents an operation \"getCommm\"; did you mean getComm",
        ),
        ("method=FOO", "method \"FOO\" is none of GET, HEAD, "),
        (
            "status=abc",
            "status \"abc\" is neither a status (404), nor a hundred of them (4xx), nor none",
        ),
        ("status=6xx", "status \"6xx\" is neither "),
        (
            "fault=zzz",
            "fault \"zzz\" is none of any, none, status, delay_ms, ",
        ),
    ] {
        for path in ["/journal", "/journal/stream"] {
            let (status, said) = error(api.get(&format!("{path}?{query}")).await).await;
            assert_eq!(status, 400, "{query}");
            assert!(said.starts_with(complaint), "{query}: {said}");
        }
    }
    let fault = json!({ "operation": "getCommm", "fault": "malformed_json" });
    let (status, said) = error(api.post("/faults", fault).await).await;
    assert_eq!(status, 400);
    assert!(said.contains("did you mean getComm"), "{said}");
    assert_eq!(api.get("/faults").await.at("/faults"), json!([]));
}

#[tokio::test]
async fn the_journal_hides_keys_and_numbers_that_no_name_betrays() {
    let sandbox = Sandbox::start().await.unwrap();
    let created = json!({ "userId": 1, "visibility": "Private" });
    let created = ecgrid(&sandbox).post("/v2/keys/create", created).await;
    let created = created.at("/data/key");
    // The call that brings a new key ends the one it came with.
    let key = ecgrid(&sandbox)
        .post("/v2/users/key-generate/1", json!({}))
        .await;
    let key = key.at("/data");
    seveng(&sandbox)
        .post("/person", json!({ "tfn": "123456782" }))
        .await;
    let journal = control(&sandbox).get("/journal").await.text;
    for secret in [
        key.as_str().unwrap(),
        created.as_str().unwrap(),
        "123456782",
    ] {
        assert!(secret.len() > 8 && !journal.contains(secret), "{secret}");
    }
    assert!(journal.contains(r#""data":"[redacted]""#), "{journal}");
}

#[tokio::test]
async fn the_clock_is_read_and_advanced() {
    let sandbox = Sandbox::builder()
        .clock(Clock::manual(1_767_225_600))
        .start()
        .await
        .unwrap();
    let api = control(&sandbox);
    let now = api.get("/clock").await;
    now.is(
        200,
        &json!({ "now": "2026-01-01T00:00:00.000Z", "unix_s": 1_767_225_600 }),
    );
    let later = api.post("/clock", json!({ "advance_s": 90 })).await;
    assert_eq!(later.at("/now"), "2026-01-01T00:01:30.000Z");
    let back = error(api.post("/clock", json!({ "advance_s": -1 })).await).await;
    assert_eq!(
        back,
        (
            400,
            "advance_s must be a whole number of seconds from 0 to 3155760000, which is a century"
                .to_owned()
        )
    );
    let far = api.post("/clock", json!({ "advance_s": i64::MAX })).await;
    assert_eq!(error(far).await.0, 400);
    assert_eq!(api.get("/clock").await.at("/unix_s"), 1_767_225_690);
    api.send("POST", "/reset", None).await;
    assert_eq!(api.get("/clock").await.at("/unix_s"), 1_767_225_600);
}

#[tokio::test]
async fn switches_are_shown_and_set_all_or_none() {
    let sandbox = Sandbox::start().await.unwrap();
    let api = control(&sandbox);
    let position = |reply: &Reply, name: &str| -> Value {
        let switches = reply.at("/switches");
        switches
            .as_array()
            .unwrap()
            .iter()
            .find(|switch| switch["name"] == name)
            .unwrap()["value"]
            .clone()
    };
    let shown = api.get("/switches").await;
    assert_eq!(
        position(&shown, "seveng.communication_uniqueness"),
        "one_per_owner"
    );
    let set = api
        .put(
            "/switches",
            json!({ "seveng.idempotency": "enrolled", "ecgrid.error_body": "problem" }),
        )
        .await;
    assert_eq!(
        (
            position(&set, "seveng.idempotency"),
            position(&set, "ecgrid.error_body")
        ),
        ("enrolled".into(), "problem".into())
    );
    let half = json!({ "seveng.idempotency": "ignored", "ecgrid.error_body": "haiku" });
    let refused = error(api.put("/switches", half).await).await;
    assert_eq!(
        refused,
        (
            400,
            "ecgrid.error_body cannot be \"haiku\"; it is one of envelope, problem".to_owned()
        )
    );
    assert_eq!(
        position(&api.get("/switches").await, "seveng.idempotency"),
        "enrolled"
    );
}

#[tokio::test]
async fn what_the_control_api_does_not_have_it_says() {
    let sandbox = Sandbox::start().await.unwrap();
    let api: Api = control(&sandbox);
    let missing = error(api.get("/fault").await).await;
    assert_eq!(
        missing,
        (
            404,
            "the control API has no GET /_sandbox/fault; GET /_sandbox lists what it has"
                .to_owned()
        )
    );
    let other = api.patch("/clock", json!({ "advance_s": 1 })).await;
    assert_eq!(other.header("allow"), Some("GET, POST"));
    assert_eq!(
        error(other).await,
        (
            405,
            "the control API has no PATCH /_sandbox/clock; this path has GET, POST".to_owned()
        )
    );
    let broken = error(api.json("POST", "/clock", "{").await).await;
    assert!(
        broken.0 == 400 && broken.1.starts_with("the body must be JSON: EOF"),
        "{broken:?}"
    );
    assert_eq!(
        error(api.json("POST", "/clock", "[]").await).await,
        (400, "the body must be a JSON object".to_owned())
    );
}
