//! ECGrid: counts of what went through.

use std::time::Duration;

use serde_json::{Value, json};

use crate::{
    ecgrid_world::{LUMEN, MY_COMPANY, at_noon, caller, column, failure, order, send_order},
    wire::{Api, ecgrid},
};

const HOUR: Duration = Duration::from_secs(3_600);

fn size() -> usize {
    order(MY_COMPANY, LUMEN).len()
}

async fn ask(api: &Api, path: &str, body: Value) -> Value {
    api.post(&format!("/v2/reports/{path}"), body)
        .await
        .at("/data")
}

#[tokio::test]
async fn a_mailbox_has_its_totals() {
    let sandbox = at_noon().await;
    let member = caller(&sandbox, "sandbox-mailbox-key");
    let before = member.get("/v2/reports/mailbox-stats").await.at("/data");
    assert_eq!(
        (&before["totalParcels"], &before["activePartners"]),
        (&json!(2), &json!(1))
    );
    send_order(&member).await;
    let after = member.get("/v2/reports/mailbox-stats").await.at("/data");
    let bytes = before["totalBytes"].as_u64().unwrap() as usize + size();
    assert_eq!(
        after,
        json!({
            "mailboxId": 1001, "totalParcels": 3, "totalInterchanges": 3, "totalBytes": bytes, "activePartners": 1,
            "reportGeneratedAt": "2026-02-12T12:00:00Z"
        })
    );
    let empty = caller(&sandbox, "sandbox-general-key")
        .get("/v2/reports/mailbox-stats")
        .await
        .at("/data");
    assert_eq!(
        (
            &empty["mailboxId"],
            &empty["totalParcels"],
            &empty["activePartners"]
        ),
        (&json!(1002), &json!(0), &json!(0))
    );
}

#[tokio::test]
async fn interchanges_are_counted_for_the_month_so_far() {
    let sandbox = at_noon().await;
    let member = caller(&sandbox, "sandbox-mailbox-key");
    send_order(&member).await;
    let path = "/v2/reports/mailbox-interchange-stats";
    let february = json!({ "sent": 1, "received": 0, "totalBytes": size(), "period": "2026-02" });
    assert_eq!(member.get(path).await.at("/data"), february);
    sandbox.clock().advance(HOUR * 24 * 17);
    let march = json!({ "sent": 0, "received": 0, "totalBytes": 0, "period": "2026-03" });
    assert_eq!(member.get(path).await.at("/data"), march);
}

#[tokio::test]
async fn reports_are_listed_and_inactive_ones_do_not_run() {
    let sandbox = at_noon().await;
    let api = ecgrid(&sandbox);
    assert_eq!(
        column(&api.get("/v2/reports/false").await.at("/data"), "reportId"),
        [4]
    );
    assert_eq!(
        column(&api.get("/v2/reports/True").await.at("/data"), "reportId"),
        [4, 7]
    );
    let run = async |report: i64, end: &str| {
        let body =
            json!({ "reportId": report, "startDate": "2026-02-01T00:00:00Z", "endDate": end });
        api.post("/v2/reports/bydate", body).await
    };
    let end = "2026-02-28T00:00:00Z";
    run(7, end)
        .await
        .is(400, &failure("InvalidParameter", "report 7 is inactive."));
    run(9, end)
        .await
        .is(404, &failure("ObjectNotFound", "report 9 was not found."));
    let message = "endDate must be after startDate.";
    run(4, "2026-01-31T00:00:00Z")
        .await
        .is(400, &failure("InvalidParameter", message));
}

#[tokio::test]
async fn a_report_has_a_row_per_day_or_week_with_traffic() {
    let sandbox = at_noon().await;
    let api = ecgrid(&sandbox);
    for _ in 0..2 {
        send_order(&api).await;
        sandbox.clock().advance(HOUR * 12);
    }
    // The end of the window belongs to it: noon and midnight are two days.
    let window = json!({ "reportId": 4, "startDate": "2026-01-31T00:00:00Z", "endDate": "2026-02-13T00:00:00Z" });
    let row = |date: &str, sent: usize, received: usize| json!({ "date": date, "sent": sent, "received": received, "totalBytes": (sent + received) * size() });
    assert_eq!(
        ask(&api, "bydate", window).await,
        json!([row("2026-02-12", 1, 0), row("2026-02-13", 1, 0)])
    );
    let staff = caller(&sandbox, "sandbox-netops-key");
    let day = json!({ "reportId": 4, "startDate": "2026-02-12T00:00:00Z", "endDate": "2026-02-12T23:59:59Z" });
    assert_eq!(
        ask(&staff, "bydate", day).await,
        json!([row("2026-02-12", 1, 1)])
    );

    sandbox.clock().advance(HOUR * 24 * 2);
    send_order(&api).await;
    let month = json!({ "report": 4, "month": "2026-02-28T23:00:00Z" });
    let week = |week: i64, sent: usize| json!({ "week": week, "sent": sent, "received": 0, "totalBytes": sent * size() });
    assert_eq!(
        ask(&api, "monthly", month).await,
        json!([week(2, 2), week(3, 1)])
    );
    let other = json!({ "report": 4, "month": "2026-03-01T00:00:00Z" });
    assert_eq!(ask(&api, "monthly", other).await, json!([]));
}

#[tokio::test]
async fn recent_parcels_are_counted_in_two_windows() {
    let sandbox = at_noon().await;
    let api = ecgrid(&sandbox);
    send_order(&api).await;
    sandbox.clock().advance(HOUR);
    send_order(&api).await;
    let stats = ask(
        &api,
        "instant-stats",
        json!({ "minutes1": 10, "minutes2": 60 }),
    )
    .await;
    assert_eq!(
        stats,
        json!({ "window1Minutes": 10, "window1Count": 1, "window2Minutes": 60, "window2Count": 2 })
    );
}

#[tokio::test]
async fn interchanges_are_counted_by_day_and_direction() {
    let sandbox = at_noon().await;
    let staff = caller(&sandbox, "sandbox-netops-key");
    send_order(&ecgrid(&sandbox)).await;
    let window = |direction: &str| json!({ "startTime": "2026-02-01T00:00:00Z", "endTime": "2026-02-28T00:00:00Z", "direction": direction });
    for (direction, count) in [("InBox", 1), ("OutBox", 1), ("NoDir", 2)] {
        let days = ask(&staff, "interchange-stats", window(direction)).await;
        let day = json!({
            "periodStart": "2026-02-12T00:00:00Z", "periodEnd": "2026-02-12T23:59:59Z", "count": count,
            "totalBytes": count * size(), "direction": direction
        });
        assert_eq!(days, json!([day]));
    }
}

#[tokio::test]
async fn traffic_runs_back_from_its_target_the_oldest_first() {
    let sandbox = at_noon().await;
    let api = ecgrid(&sandbox);
    send_order(&api).await;
    let ask = async |target: &str, count: i64, period: &str| {
        let body = json!({ "targetTime": target, "numPeriods": count, "period": period });
        ask(&api, "traffic-stats", body).await
    };
    let days = ask("2026-02-13T00:00:00Z", 3, "Day").await;
    assert_eq!(
        column(&days, "periodStart"),
        [
            "2026-02-10T00:00:00Z",
            "2026-02-11T00:00:00Z",
            "2026-02-12T00:00:00Z"
        ]
    );
    assert_eq!(
        (column(&days, "sentCount"), &days[2]["totalBytes"]),
        (vec![json!(0), json!(0), json!(1)], &json!(size()))
    );
    assert_eq!(days[2]["periodEnd"], "2026-02-12T23:59:59Z");
    // The target itself is not in the last period: noon belongs to the one that begins then.
    let hours = ask("2026-02-12T12:00:00Z", 1, "Hour").await;
    assert_eq!(hours[0]["sentCount"], 0);
    let months = ask("2026-03-01T00:00:00Z", 3, "Month").await;
    assert_eq!(
        column(&months, "periodStart"),
        [
            "2025-12-01T00:00:00Z",
            "2026-01-01T00:00:00Z",
            "2026-02-01T00:00:00Z"
        ]
    );
    assert_eq!(
        (
            column(&months, "sentCount"),
            column(&months, "receivedCount")
        ),
        (
            vec![json!(0), json!(1), json!(1)],
            vec![json!(0), json!(1), json!(0)]
        )
    );
    let weeks = ask("2026-02-13T00:00:00Z", 1, "Week").await;
    assert_eq!(weeks[0]["periodStart"], "2026-02-06T00:00:00Z");
    let too_many =
        json!({ "targetTime": "2026-02-13T00:00:00Z", "numPeriods": 1001, "period": "Day" });
    let too_many = api.post("/v2/reports/traffic-stats", too_many).await;
    too_many.is(
        400,
        &failure("InvalidParameter", "numPeriods must be at most 1000."),
    );
}
