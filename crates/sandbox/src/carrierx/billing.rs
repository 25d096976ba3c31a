//! Billing: invoices and their documents, subscriptions, means of payment.
//!
//! Nothing is billed here, so invoices and subscriptions come with the seed.

use http::StatusCode;

use super::{
    arguments::form,
    documents,
    errors::no_item,
    outbox,
    partners::Partner,
    resource::{self, Kind, addressed, read_only, refuse},
    tables::{BILLING_METHODS, INVOICES, PARTNERS, SUBSCRIPTIONS},
    update::{Resource, without_unknown},
};
use crate::{
    json::{Json, Record},
    provider::Group,
    reply::{Outcome, Refusal, Reply},
    request::Request,
    state::State,
    store::Table,
};

pub(super) const OPERATIONS: Group = &[
    ("listInvoices", resource::list::<Invoice>),
    ("getInvoice", resource::get::<Invoice>),
    ("getInvoicePdf", pdf),
    ("getInvoiceHtml", html),
    ("sendInvoice", send_to_partner),
    ("sendInvoicePdf", send),
    ("sendInvoiceHtml", send),
    ("listRateSubscriptions", resource::list::<Subscription>),
    ("getRateSubscription", resource::get::<Subscription>),
    ("getBillingMethod", method),
    ("registerBillingMethod", register),
    ("deleteBillingMethod", forget),
];

struct Invoice;

impl Kind for Invoice {
    const TABLE: Table = INVOICES;
    const RESOURCE: Resource = read_only("Invoice");
}

struct Subscription;

impl Kind for Subscription {
    const TABLE: Table = SUBSCRIPTIONS;
    const RESOURCE: Resource = read_only("RateSubscription");
}

fn pdf(state: &mut State, request: &Request<'_>) -> Outcome {
    let invoice = addressed::<Invoice>(state, request)?;
    Ok(Reply::bytes(
        StatusCode::OK,
        "application/pdf",
        documents::pdf(&lines(&invoice)),
    ))
}

fn html(state: &mut State, request: &Request<'_>) -> Outcome {
    let invoice = addressed::<Invoice>(state, request)?;
    Ok(Reply::bytes(
        StatusCode::OK,
        "text/html",
        documents::html(&lines(&invoice)),
    ))
}

/// What an invoice says, line by line.
fn lines(invoice: &Record) -> Vec<String> {
    let text = |record: &Record, name: &str| record.text(name).unwrap_or_default().to_owned();
    let rows = |name: &str| {
        invoice
            .get(name)
            .and_then(Json::as_array)
            .unwrap_or_default()
            .iter()
            .filter_map(Json::as_record)
    };
    let mut lines = vec![
        format!("Invoice {}", text(invoice, "display_id")),
        format!(
            "{} to {}",
            text(invoice, "date_billing_period_start"),
            text(invoice, "date_billing_period_end")
        ),
    ];
    lines.extend(
        rows("invoice_items")
            .map(|item| format!("{} {} USD", text(item, "type"), text(item, "amount"))),
    );
    lines.extend(
        rows("tax_items")
            .map(|item| format!("{} {} USD", text(item, "type"), text(item, "amount"))),
    );
    lines.push(format!("Amount due {} USD", text(invoice, "amount_due")));
    lines
}

/// To the billing address of the partner, else to that of its owner.
fn send_to_partner(state: &mut State, request: &Request<'_>) -> Outcome {
    let invoice = addressed::<Invoice>(state, request)?;
    let partner = invoice
        .text("partner_sid")
        .and_then(|sid| state.get(PARTNERS, sid));
    let address = partner.and_then(|partner| {
        partner
            .text("billing_email")
            .or_else(|| partner.text("owner_email"))
    });
    let address = address.unwrap_or_default().to_owned();
    mail(state, &invoice, &address);
    Ok(Reply::empty(StatusCode::NO_CONTENT))
}

/// To the addresses of the form.
fn send(state: &mut State, request: &Request<'_>) -> Outcome {
    let invoice = addressed::<Invoice>(state, request)?;
    let form = form(request);
    let addresses: Vec<_> = form
        .get("emails")
        .unwrap_or_default()
        .split(',')
        .map(str::trim)
        .collect();
    if !addresses.iter().all(|address| address.contains('@')) {
        return Err(refuse(
            "emails",
            "must be email addresses, separated by commas",
        ));
    }
    for address in addresses {
        mail(state, &invoice, address);
    }
    Ok(Reply::empty(StatusCode::NO_CONTENT))
}

fn mail(state: &mut State, invoice: &Record, address: &str) {
    let lines = lines(invoice);
    let subject = lines.first().cloned().unwrap_or_default();
    outbox::email(state, address, &subject, lines.join("\n"));
}

fn method(state: &mut State, request: &Request<'_>) -> Outcome {
    let partner = addressed::<Partner>(state, request)?;
    let method = state.get(
        BILLING_METHODS,
        partner.text("partner_sid").unwrap_or_default(),
    );
    method.map(shown).ok_or_else(no_item)
}

/// There is one per partner: a new one takes the place of the old. The page does not say whether
/// the old one has to be deleted first.
fn register(state: &mut State, request: &Request<'_>) -> Outcome {
    let partner = addressed::<Partner>(state, request)?;
    let body = request.body();
    let needed: &[&str] = match body.text("type").unwrap_or_default() {
        "check" | "electronic_check" | "wire" => &["address1", "city"],
        _ => &["cc_cid", "cc_expiration", "cc_number"],
    };
    let missing: Vec<_> = needed
        .iter()
        .copied()
        .filter(|name| body.text(name).is_none_or(str::is_empty))
        .collect();
    if !missing.is_empty() {
        return Err(super::errors::invalid(super::errors::items(
            missing,
            "this field is required",
        )));
    }
    let mut method = resource::defaults(&request.operation.document, "BillingMethod");
    let sent = without_unknown(request, read_only("BillingMethod"), body, None);
    for (name, value) in sent.iter().filter(|(name, _)| *name != "cc_cid") {
        method.set(name, value);
    }
    mask_card(&mut method)?;
    method.set("partner_sid", partner.get("partner_sid").cloned());
    state.put(BILLING_METHODS, method.clone());
    Ok(shown(&method))
}

/// Only the last four digits of a card are kept.
fn mask_card(method: &mut Record) -> Result<(), Refusal> {
    if let Some(number) = method.text("cc_number") {
        let digits: String = number
            .chars()
            .filter(|character| !" -".contains(*character))
            .collect();
        if !(12..=19).contains(&digits.len()) || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(refuse("cc_number", "must be a card number"));
        }
        let last_four = digits
            .get(digits.len() - 4..)
            .unwrap_or_default()
            .to_owned();
        method.set("cc_number", last_four);
    }
    if let Some(expiration) = method.text("cc_expiration") {
        let month = expiration
            .get(..2)
            .and_then(|month| month.parse::<u8>().ok());
        let is_date = expiration.len() == 6 && expiration.bytes().all(|byte| byte.is_ascii_digit());
        if !is_date || !month.is_some_and(|month| (1..=12).contains(&month)) {
            return Err(refuse("cc_expiration", "must be mmyyyy"));
        }
    }
    Ok(())
}

fn shown(method: &Record) -> Reply {
    let mut shown = method.clone();
    shown.remove("partner_sid");
    Reply::json(StatusCode::OK, shown)
}

fn forget(state: &mut State, request: &Request<'_>) -> Outcome {
    let partner = addressed::<Partner>(state, request)?;
    let removed = state.remove(
        BILLING_METHODS,
        partner.text("partner_sid").unwrap_or_default(),
    );
    removed
        .map(|_| Reply::empty(StatusCode::NO_CONTENT))
        .ok_or_else(no_item)
}
