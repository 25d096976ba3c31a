//! Payment details: where the money of a business entity comes from and goes to. The owner is one
//! business entity, never a person or organisation, and does not change.

use super::{
    envelope::refused,
    owned::{Owned, stays},
    paging,
    select::{BIZ_ENTITY, PAYMENT_DETAIL},
    tables::{BIZ_EVENTS, BIZ_TRANSACTIONS, PAYMENT_DETAILS},
};
use crate::{
    json::Record,
    provider::Group,
    reply::{Outcome, Refusal},
    request::Request,
    spec::Document,
    state::State,
};

pub(super) const OPERATIONS: Group = &[
    ("getPaymentDetails", get),
    ("createPaymentDetail", |state, request| {
        OWNED.create(state, request)
    }),
    ("updatePaymentDetail", |state, request| {
        OWNED.update(state, request)
    }),
    ("deletePaymentDetail", |state, request| {
        OWNED.delete(state, request)
    }),
];

pub(super) const OWNED: Owned = Owned {
    kind: PAYMENT_DETAIL,
    member: "paymentDetails",
    schema: "PaymentDetail",
    owners: &[BIZ_ENTITY],
    moves: stays,
    fixed_external_id: true,
    complete,
    release,
};

/// The members that say what an instrument is for; samples show false where nothing was sent.
const PURPOSES: [&str; 4] = [
    "isForDeposit",
    "isForDistribution",
    "isForRedemption",
    "isForOther",
];

/// Without a selector every record comes, unpaged.
fn get(state: &mut State, request: &Request<'_>) -> Outcome {
    let rows = match PAYMENT_DETAIL.named().find(state, &request.query)? {
        Some(record) => vec![OWNED.show(state, record)],
        None => {
            let records = state.rows(PAYMENT_DETAILS);
            records.map(|record| OWNED.show(state, record)).collect()
        }
    };
    Ok(paging::all(rows))
}

fn complete(
    _: &mut State,
    _: &Document,
    record: &mut Record,
    _: Option<&Record>,
) -> Result<(), Refusal> {
    if record.text("accountNumber").is_none_or(str::is_empty) {
        return Err(refused("accountNumber is required."));
    }
    for purpose in PURPOSES {
        if record.present(purpose).is_none() {
            record.set(purpose, false);
        }
    }
    Ok(())
}

/// Blocked while pending or recent transactions use it. What "recent" means is not quantified, so
/// any does; the only member that could name one is `paymentDetailID` itself.
fn release(state: &State, record: &Record) -> Result<(), Refusal> {
    let id = PAYMENT_DETAIL.id(record);
    let uses = |row: &Record| row.integer(PAYMENT_DETAIL.native()) == Some(id);
    let notices = state.rows(BIZ_EVENTS);
    let pending = notices.filter(|notice| notice.text("status") == Some("Pending"));
    if pending.chain(state.rows(BIZ_TRANSACTIONS)).any(uses) {
        return Err(refused(format!(
            "Payment detail {id} is used by pending or recent transactions."
        )));
    }
    Ok(())
}
