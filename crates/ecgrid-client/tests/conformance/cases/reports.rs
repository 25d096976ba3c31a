//! What is documented of `Reports`.
//! Written by `cargo xtask codegen`.

use conformance::Case;
use ecgrid_client::reports::StatisticsPeriod;
use ecgrid_client::{Client, Direction, ReportId};

use super::failures::{
    STATUS_200, STATUS_400, STATUS_401, STATUS_403, STATUS_429, STATUS_500, STATUS_503,
};
use crate::read;

pub(super) static CASES: [Case<Client>; 8] = [
    Case::new("getMailboxInterchangeStats", |client: Client, _| read(client.reports()
            .get_mailbox_interchange_stats().send()))
        .request("GET /v2/reports/mailbox-interchange-stats", &["x-api-key"])
        .reply(200, "application/json", r#"
{"success":true,"data":{"sent":211,"received":148,"totalBytes":905216,"period":"2026-02"}}"#)
        .payload("data")
        .fixed(&["/success", "/data"])
        .failures(&[STATUS_401, STATUS_403, STATUS_429, STATUS_500, STATUS_503, STATUS_200]),
    Case::new("getMailboxStats", |client: Client, _| read(client.reports().get_mailbox_stats()
            .send()))
        .request("GET /v2/reports/mailbox-stats", &["x-api-key"])
        .reply(200, "application/json", r#"
{"success":true,"data":{"mailboxId":77120,"totalParcels":1320,"totalInterchanges":4788,
"totalBytes":20971520,"activePartners":9,"reportGeneratedAt":"2026-02-12T08:00:00Z"}}"#)
        .payload("data")
        .fixed(&["/success", "/data"])
        .failures(&[STATUS_401, STATUS_403, STATUS_429, STATUS_500, STATUS_503, STATUS_200]),
    Case::new("listReports", |client: Client, _| read(client.reports().list(false).send()))
        .request("GET /v2/reports/false", &["x-api-key"])
        .reply(200, "application/json", r#"
{"success":true,"data":[{"reportId":4,"name":"Daily exchange",
"description":"Counts and bytes per day.","active":true}]}"#)
        .payload("data")
        .fixed(&["/success", "/data", "/data/*/reportId"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_429, STATUS_500, STATUS_503, STATUS_200,
        ]),
    Case::new("getReportByDate", |client: Client, _| read(client.reports()
            .get_by_date(ReportId(4), "2026-02-01T00:00:00Z", "2026-02-11T23:59:59Z").send()))
        .request("POST /v2/reports/bydate", &["x-api-key"])
        .json(r#"
{"reportId":4,"startDate":"2026-02-01T00:00:00Z","endDate":"2026-02-11T23:59:59Z"}"#)
        .reply(200, "application/json", r#"
{"success":true,"data":[{"date":"2026-02-01","sent":14,"received":9,"totalBytes":61440}]}"#)
        .payload("data")
        .fixed(&["/success", "/data"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_429, STATUS_500, STATUS_503, STATUS_200,
        ]),
    Case::new("getInstantStats", |client: Client, _| read(client.reports()
            .get_instant_stats(10, 120).send()))
        .request("POST /v2/reports/instant-stats", &["x-api-key"])
        .json(r#"{"minutes1":10,"minutes2":120}"#)
        .reply(200, "application/json", r#"
{"success":true,"data":{"window1Minutes":10,"window1Count":3,"window2Minutes":120,
"window2Count":41}}"#)
        .payload("data")
        .fixed(&["/success", "/data"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_429, STATUS_500, STATUS_503, STATUS_200,
        ]),
    Case::new("getInterchangeStats", |client: Client, _| read(client.reports()
            .get_interchange_stats("2026-02-01T00:00:00Z", "2026-02-11T23:59:59Z", Direction::InBox)
            .send()))
        .request("POST /v2/reports/interchange-stats", &["x-api-key"])
        .json(r#"
{"startTime":"2026-02-01T00:00:00Z","endTime":"2026-02-11T23:59:59Z","direction":"InBox"}"#)
        .reply(200, "application/json", r#"
{"success":true,"data":[{"periodStart":"2026-02-01T00:00:00Z","periodEnd":"2026-02-01T23:59:59Z",
"count":27,"totalBytes":130048,"direction":"InBox"}]}"#)
        .payload("data")
        .fixed(&["/success", "/data"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_429, STATUS_500, STATUS_503, STATUS_200,
        ]),
    Case::new("getMonthlyReport", |client: Client, _| read(client.reports()
            .get_monthly(ReportId(4), "2026-01-01T00:00:00Z").send()))
        .request("POST /v2/reports/monthly", &["x-api-key"])
        .json(r#"{"report":4,"month":"2026-01-01T00:00:00Z"}"#)
        .reply(200, "application/json", r#"
{"success":true,"data":[{"week":1,"sent":88,"received":61,"totalBytes":409600}]}"#)
        .payload("data")
        .fixed(&["/success", "/data"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_429, STATUS_500, STATUS_503, STATUS_200,
        ]),
    Case::new("getTrafficStats", |client: Client, _| read(client.reports()
            .get_traffic_stats("2026-02-12T00:00:00Z", 3, StatisticsPeriod::Day).send()))
        .request("POST /v2/reports/traffic-stats", &["x-api-key"])
        .json(r#"
{"targetTime":"2026-02-12T00:00:00Z","numPeriods":3,"period":"Day"}"#)
        .reply(200, "application/json", r#"
{"success":true,"data":[{"periodStart":"2026-02-09T00:00:00Z","periodEnd":"2026-02-09T23:59:59Z",
"sentCount":19,"receivedCount":22,"totalBytes":250880}]}"#)
        .payload("data")
        .fixed(&["/success", "/data"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_429, STATUS_500, STATUS_503, STATUS_200,
        ]),
];
