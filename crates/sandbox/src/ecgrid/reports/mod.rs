//! Reports: counts and bytes of the parcels and interchanges that the caller sees.
//!
//! Rows of a report are days or weeks with traffic; empty ones are left out, so that a window of
//! a thousand years costs nothing. Traffic statistics have a number of periods and list them all.

mod tally;

use super::{
    envelope::{data, invalid, not_found},
    lifecycle::now,
    partners,
    reach::own_mailbox,
    scope::in_sight,
    tables::{INTERCHANGES, PARCELS, REPORTS},
    when::{self, DAY, HOUR, SECOND, Window},
};
use crate::{
    json::{Json, Record, record},
    provider::Group,
    reply::{Outcome, Refusal},
    request::Request,
    state::State,
};
use tally::{Tally, by, of_mailbox, tally};

/// Nobody documents a limit; without one a request could ask for two thousand million rows.
const MAX_PERIODS: i64 = 1_000;

pub(super) const OPERATIONS: Group = &[
    ("getMailboxInterchangeStats", mailbox_interchanges),
    ("getMailboxStats", mailbox),
    ("listReports", list),
    ("getReportByDate", by_date),
    ("getInstantStats", instant),
    ("getInterchangeStats", interchanges),
    ("getMonthlyReport", monthly),
    ("getTrafficStats", traffic),
];

/// The month so far.
fn mailbox_interchanges(state: &mut State, request: &Request<'_>) -> Outcome {
    let (year, month) = when::year_month(state.now().unix_millis());
    let window = Window::between(
        when::month_start(year, month),
        when::month_start(year, month + 1) - 1,
    );
    let total = tally(of_mailbox(state, request, INTERCHANGES).filter(|row| window.holds(row)));
    Ok(data(record! {
        "sent": total.sent,
        "received": total.received,
        "totalBytes": total.bytes,
        "period": format!("{year:04}-{month:02}"),
    }))
}

fn mailbox(state: &mut State, request: &Request<'_>) -> Outcome {
    let parcels = tally(of_mailbox(state, request, PARCELS));
    let inside = |id: &Record| match own_mailbox(request) {
        Some(mailbox) => id.integer("mailboxId") == Some(mailbox),
        None => in_sight(state, request, id),
    };
    Ok(data(record! {
        "mailboxId": own_mailbox(request).unwrap_or_default(),
        "totalParcels": parcels.sent + parcels.received,
        "totalInterchanges": of_mailbox(state, request, INTERCHANGES).count(),
        "totalBytes": parcels.bytes,
        "activePartners": partners::count_active_of(state, inside),
        "reportGeneratedAt": now(state),
    }))
}

fn list(state: &mut State, request: &Request<'_>) -> Outcome {
    // The C# sample sends "False" [C39]; the path's letter case is not the client's fault.
    let inactive_too = request.segment("ShowInactive").eq_ignore_ascii_case("true");
    let rows = state
        .rows(REPORTS)
        .filter(|report| inactive_too || report.flag("active") == Some(true));
    Ok(data(rows.cloned().collect::<Vec<_>>()))
}

/// Refuses a report that does not exist or cannot be run now. All that run have the same columns;
/// those of others are not documented (C37).
fn runnable(state: &State, id: Option<i64>) -> Result<(), Refusal> {
    let id = id.unwrap_or_default();
    match state
        .get(REPORTS, id)
        .map(|report| report.flag("active") == Some(true))
    {
        Some(true) => Ok(()),
        Some(false) => Err(invalid(format!("report {id} is inactive."))),
        None => Err(not_found("report", id)),
    }
}

/// A window that a request must give; its end lies after its start.
fn window(request: &Request<'_>, from: &str, to: &str) -> Result<Window, Refusal> {
    let window = Window::of(request, from, to);
    if window.is_empty() {
        return Err(invalid(format!("{to} must be after {from}.")));
    }
    Ok(window)
}

fn by_date(state: &mut State, request: &Request<'_>) -> Outcome {
    runnable(state, request.body().integer("reportId"))?;
    let window = window(request, "startDate", "endDate")?;
    let rows = of_mailbox(state, request, PARCELS).filter(|row| window.holds(row));
    Ok(report("date", by(rows, |created| Some(day(created)))))
}

/// Weeks of the month: the first begins on the 1st, whatever weekday that is.
fn monthly(state: &mut State, request: &Request<'_>) -> Outcome {
    runnable(state, request.body().integer("report"))?;
    let at = request
        .body()
        .text("month")
        .and_then(when::instant)
        .unwrap_or_default();
    let (year, month) = when::year_month(at);
    let (start, end) = (
        when::month_start(year, month),
        when::month_start(year, month + 1),
    );
    let rows = of_mailbox(state, request, PARCELS);
    let week = |created: i64| {
        (start..end)
            .contains(&created)
            .then(|| (created - start) / (7 * DAY) + 1)
    };
    Ok(report("week", by(rows, week)))
}

fn report<K: Into<Json>>(
    label: &str,
    tallies: impl IntoIterator<Item = (K, Tally)>,
) -> crate::reply::Reply {
    let row = |(key, tally): (K, Tally)| {
        let mut row = record! {};
        row.set(label, key);
        row.set("sent", tally.sent);
        row.set("received", tally.received);
        row.set("totalBytes", tally.bytes);
        row
    };
    data(tallies.into_iter().map(row).collect::<Vec<_>>())
}

/// `2026-02-12`.
fn day(millis: i64) -> String {
    when::written(millis).chars().take(10).collect()
}

fn instant(state: &mut State, request: &Request<'_>) -> Outcome {
    let now = state.now().unix_millis();
    let mut stats = record! {};
    for number in [1, 2] {
        let minutes = request
            .body()
            .integer(&format!("minutes{number}"))
            .unwrap_or_default();
        let window = Window::between(now - minutes * 60 * SECOND, now);
        let count = of_mailbox(state, request, PARCELS)
            .filter(|row| window.holds(row))
            .count();
        stats.set(format!("window{number}Minutes"), minutes);
        stats.set(format!("window{number}Count"), count);
    }
    Ok(data(stats))
}

/// Days, for the length of a period is no parameter and the example shows days.
fn interchanges(state: &mut State, request: &Request<'_>) -> Outcome {
    let window = window(request, "startTime", "endTime")?;
    let direction = request.body().text("direction").unwrap_or_default();
    let rows = of_mailbox(state, request, INTERCHANGES)
        .filter(|row| window.holds(row))
        .filter(|row| direction == "NoDir" || row.text("direction") == Some(direction));
    let periods = by(rows, |created| Some(created.div_euclid(DAY) * DAY))
        .into_iter()
        .map(|(start, tally)| {
            record! {
                "periodStart": when::written(start),
                "periodEnd": when::written(start + DAY - SECOND),
                "count": tally.sent + tally.received,
                "totalBytes": tally.bytes,
                "direction": direction,
            }
        });
    Ok(data(periods.collect::<Vec<_>>()))
}

/// Periods that run back from the target time, which ends the last one; the page calls them centred
/// on it in another place. The oldest comes first.
fn traffic(state: &mut State, request: &Request<'_>) -> Outcome {
    let body = request.body();
    let count = body.integer("numPeriods").unwrap_or_default();
    if count > MAX_PERIODS {
        return Err(invalid(format!(
            "numPeriods must be at most {MAX_PERIODS}."
        )));
    }
    let target = body
        .text("targetTime")
        .and_then(when::instant)
        .unwrap_or_default();
    let before = |periods: i64| match body.text("period") {
        Some("Hour") => target - periods * HOUR,
        Some("Week") => target - periods * 7 * DAY,
        Some("Month") => months_before(target, periods),
        _ => target - periods * DAY,
    };
    let rows = (1..=count).rev().map(|periods| {
        let (start, end) = (before(periods), before(periods - 1) - 1);
        let window = Window::between(start, end);
        let total = tally(of_mailbox(state, request, PARCELS).filter(|row| window.holds(row)));
        record! {
            "periodStart": when::written(start),
            "periodEnd": when::written(end),
            "sentCount": total.sent,
            "receivedCount": total.received,
            "totalBytes": total.bytes,
        }
    });
    let rows: Vec<_> = rows.collect();
    Ok(data(rows))
}

/// The same day and time some months earlier; a day that the month does not have counts on into the
/// next one.
fn months_before(target: i64, months: i64) -> i64 {
    let (year, month) = when::year_month(target);
    when::month_start(year, month - months) + (target - when::month_start(year, month))
}
