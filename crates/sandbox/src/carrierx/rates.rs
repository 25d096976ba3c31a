//! Rate plans, and what a call or a message costs by them.
//!
//! A plan is a seeded record: `calls/outbound/pstn`, `sms/outbound/toll` and so on, with the rates
//! of the samples. Prices are decimals in text.

use std::time::Duration;

use rust_decimal::Decimal;

use super::{
    errors::{bad_parameter, no_item},
    list,
    partners::Partner,
    reference::{country_of, digits_of},
    resource::named,
    tables::RATE_PLANS,
};
use crate::{
    json::{Json, Number, Record, record},
    provider::Group,
    reply::{Outcome, Refusal, Reply},
    request::Request,
    state::State,
};

pub(super) const OPERATIONS: Group = &[
    ("listDidRates", |state, request| {
        rates(state, request, "dids")
    }),
    ("listDidRatesDeprecated", |state, request| {
        rates(state, request, "dids")
    }),
    ("listOutboundSmsRates", |state, request| {
        rates(state, request, "sms/outbound")
    }),
    ("listInboundPstnRates", |state, request| {
        rates(state, request, "calls/inbound/pstn")
    }),
    ("listInboundVoipRates", |state, request| {
        rates(state, request, "calls/inbound/voip")
    }),
    ("listOutboundPstnRates", |state, request| {
        rates(state, request, "calls/outbound/pstn")
    }),
    ("listOutboundVoipRates", |state, request| {
        rates(state, request, "calls/outbound/voip")
    }),
    ("ratePstnCall", |state, request| {
        rate_call(state, request, "pstn")
    }),
    ("rateVoipCall", |state, request| {
        rate_call(state, request, "voip")
    }),
    ("rateSms", |state, request| {
        rate_message(state, request, "sms")
    }),
    ("rateMms", |state, request| {
        rate_message(state, request, "mms")
    }),
];

/// The rates of a plan, with the plan beside the list.
fn rates(state: &State, request: &Request<'_>, plan: &str) -> Outcome {
    let plan = state.get(RATE_PLANS, plan).ok_or_else(no_item)?;
    let page = list::page(state, request, rows(plan))?;
    let of_plan = |name: &str| plan.get(name).cloned();
    let named = record! { "name": of_plan("name"), "rates_plan_sid": of_plan("rates_plan_sid") };
    let page = page
        .with("active", of_plan("active"))
        .with("effective_date", of_plan("effective_date"))
        .with("partner_sid", request.caller.get("partner_sid").cloned())
        .with("rates_plan", named);
    // Samples show null, and not an empty object, where there is no other page.
    let links = page.get("pagination").and_then(Json::as_record);
    let is_alone = links.is_some_and(|links| links.len() == 0);
    Ok(if is_alone {
        page.with("pagination", Json::Null)
    } else {
        page
    }
    .into())
}

fn rows(plan: &Record) -> impl Iterator<Item = &Record> {
    plan.get("items")
        .and_then(Json::as_array)
        .unwrap_or_default()
        .iter()
        .filter_map(Json::as_record)
}

/// The rate for a number: that of the longest prefix, else one of its country.
fn rate_for<'a>(state: &'a State, plan: &str, number: &str) -> Option<&'a Record> {
    let plan = state.get(RATE_PLANS, plan)?;
    let prefix = |row: &Record| row.text("prefix").map(str::to_owned);
    let by_prefix =
        rows(plan).filter(|row| prefix(row).is_some_and(|prefix| number.starts_with(&prefix)));
    let longest = by_prefix.max_by_key(|row| prefix(row).map_or(0, |prefix| prefix.len()));
    longest.or_else(|| {
        let country = country_of(state, number)?.get("iso_3166_alpha_3")?;
        rows(plan).find(|row| row.get("country_code") == Some(country))
    })
}

fn decimal(record: &Record, name: &str) -> Option<Decimal> {
    Number::parse(record.text(name)?).decimal()
}

fn text(value: Decimal) -> String {
    value.normalize().to_string()
}

/// What a message costs: per segment, and in all.
pub(super) fn message_price(state: &State, message: &Record) -> Option<(String, String)> {
    let plan = format!("{}/outbound", message.text("type")?);
    let rate = decimal(rate_for(state, &plan, message.text("to")?)?, "price")?;
    Some((
        text(rate),
        text(rate * Decimal::from(message.integer("message_segments")?)),
    ))
}

/// `duration` is rounded up to the billing step and priced by the minute.
fn rate_call(state: &State, request: &Request<'_>, network: &str) -> Outcome {
    check_partner(state, request)?;
    let direction = request.query.get("direction").unwrap_or_default();
    let number = digits_of(request.query.get("to").unwrap_or_default());
    let row = rate_for(state, &format!("calls/{direction}/{network}"), &number);
    let row = row.ok_or_else(|| bad_parameter("to", "there is no rate for this number"))?;
    let seconds = request
        .query
        .get("duration")
        .and_then(|text| text.parse::<u32>().ok());
    let seconds = seconds.ok_or_else(|| bad_parameter("duration", "must be seconds"))?;
    let step = |name| {
        decimal(row, name)
            .filter(|step| !step.is_zero())
            .unwrap_or(Decimal::ONE)
    };
    let (step, least) = (step("billing_increment"), step("billing_minimum"));
    let billed = ((Decimal::from(seconds) / step).ceil() * step).max(least);
    let rate = decimal(row, "price").unwrap_or_default();
    let minute = Decimal::from(Duration::from_secs(60).as_secs());
    Ok(Reply::json(
        http::StatusCode::OK,
        record! {
            "direction": direction,
            "duration_billing": text(billed),
            "price": text(rate * billed / minute),
            "rate": text(rate),
        },
    ))
}

/// Inbound messages have no documented rate; they are priced like outbound ones.
fn rate_message(state: &State, request: &Request<'_>, kind: &str) -> Outcome {
    check_partner(state, request)?;
    let number = digits_of(request.query.get("to").unwrap_or_default());
    let rate =
        rate_for(state, &format!("{kind}/outbound"), &number).and_then(|row| decimal(row, "price"));
    let rate = rate.ok_or_else(|| bad_parameter("to", "there is no rate for this number"))?;
    let segments = request
        .query
        .get("message_segments")
        .unwrap_or("1")
        .parse::<u32>();
    let segments =
        segments.map_err(|_| bad_parameter("message_segments", "must be a number of segments"))?;
    Ok(Reply::json(
        http::StatusCode::OK,
        record! {
            "direction": request.query.get("direction"),
            "price": text(rate * Decimal::from(segments)),
            "rate": text(rate),
            "segments": segments.to_string(),
        },
    ))
}

fn check_partner(state: &State, request: &Request<'_>) -> Result<(), Refusal> {
    match request.query.get("partner_sid") {
        Some(sid) if named::<Partner>(state, request, sid).is_none() => {
            Err(bad_parameter("partner_sid", "cannot find item by sid"))
        }
        _ => Ok(()),
    }
}
