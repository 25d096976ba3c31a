//! Notices of transactions to come. What moves a notice on happens outside of the API; all that the
//! API can do is cancel it while it is pending, for good.

use super::{
    biz_entity::account,
    dates, decimal,
    envelope::{found, refused, success},
    filter::{Filters, Kind},
    investment,
    ledger::{Register, check_duplicate},
    order::{self, Account, Size, day, sent},
    owner::with_external_ids,
    paging, product,
    replacement::unknown,
    select::{ACCOUNT, INVESTMENT, PRODUCT},
    tables::BIZ_EVENTS,
};
use crate::{
    json::{Json, Record, record},
    provider::Group,
    reply::{Outcome, Refusal},
    request::Request,
    state::State,
};

pub(super) const OPERATIONS: Group = &[
    ("listBizEvents", list),
    ("cancelBizEvent", cancel),
    ("createNoticeOfDeposit", deposit),
    ("createNoticeOfRedemption", redemption),
    ("createNoticeOfConversion", conversion),
];

/// The member that tells what a notice announces; the numbers are those of samples.
pub(super) const TYPE: &str = "bizEventTypeID";
const DEPOSIT: i64 = 1;
pub(super) const REDEMPTION: i64 = 2;
const CONVERSION: i64 = 3;

/// Keeps the two notices of a conversion together; not shown.
const OTHER_LEG: &str = "otherLeg";

const PENDING: &str = "Pending";

const FILTERS: &[(&str, Kind)] = &[
    ("BizEventID", Kind::Integer),
    ("AccountID", Kind::Integer),
    ("ExternalAccountId", Kind::Text),
    ("BizEventTypeID", Kind::Integer),
    ("AccountNumber", Kind::Text),
];

fn list(state: &mut State, request: &Request<'_>) -> Outcome {
    let filters = Filters::read(&request.query, FILTERS)?;
    let product = product::scope(state, &request.query)?;
    let rows = state
        .rows(BIZ_EVENTS)
        .filter(|row| product::is_in(row, product));
    let rows = rows
        .map(|row| show(state, row))
        .filter(|row| filters.accept(row));
    Ok(paging::page(request, rows, paging::DEFAULT_SIZE, |row| row))
}

/// The two notices of a conversion are linked, so they are cancelled together: one leg alone would
/// announce nothing that can happen. Cancelling again is refused, for the notice is not pending.
fn cancel(state: &mut State, request: &Request<'_>) -> Outcome {
    let query = &request.query;
    let product = product::required(state, query)?;
    let id = query
        .get("BizEventID")
        .and_then(|id| id.parse::<i64>().ok());
    let id = id.ok_or_else(|| refused("BizEventID is needed."))?;
    let notice = state.get(BIZ_EVENTS, id);
    let notice = notice.ok_or_else(|| super::envelope::no_record("BizEventID", id))?;
    product::check(notice, product, &format!("notice {id}"))?;
    let status = notice.text("status").unwrap_or_default();
    if status != PENDING {
        return Err(refused(format!(
            "Notice {id} is {status}; only pending notices can be cancelled."
        )));
    }
    let legs = [Some(id), notice.integer(OTHER_LEG)];
    for leg in legs.into_iter().flatten() {
        state.update(BIZ_EVENTS, leg, |notice| notice.set("status", "Cancelled"));
    }
    Ok(success(Some("Event cancelled successfully"), 0, Json::Null))
}

fn deposit(state: &mut State, request: &Request<'_>) -> Outcome {
    let body = request.body();
    let (account, investment) = order::read(state, body, true)?;
    check_notice(state, body)?;
    order::check_cheque(body)?;
    let amount = decimal::not_negative(body, "amount")?;
    order::check_allotment(&investment, body, amount)?;
    let notice = notice(state, DEPOSIT, &account, &investment, body);
    store(state, request, "NoticeOfDeposit", notice)
}

fn redemption(state: &mut State, request: &Request<'_>) -> Outcome {
    let body = request.body();
    let (account, investment) = order::read(state, body, true)?;
    check_notice(state, body)?;
    Size::of(body)?;
    let notice = notice(state, REDEMPTION, &account, &investment, body);
    store(state, request, "NoticeOfRedemption", notice)
}

/// Two linked notices: what is given, negative, and what is taken. Both investments are of one
/// product (older page).
fn conversion(state: &mut State, request: &Request<'_>) -> Outcome {
    let body = request.body();
    let account = Account::named(state, body, ACCOUNT.named(), true)?;
    let source = INVESTMENT.as_("fromInvestmentID", "fromExternalInvestmentId");
    let target = INVESTMENT.as_("toInvestmentID", "toExternalInvestmentId");
    let source = account.investment(state, body, source)?;
    let target = account.investment(state, body, target)?;
    if investment::id(&source) == investment::id(&target) {
        return Err(refused("A conversion needs two different investments."));
    }
    check_notice(state, body)?;
    let size = Size::of(body)?;
    let factor = decimal::above_zero(body, "conversionFactor")?;
    let received = match (size.quantity, factor) {
        (Some(quantity), Some(factor)) => Some(decimal::units(decimal::times(quantity, factor)?)),
        (quantity, _) => quantity,
    };

    let mut given = notice(state, CONVERSION, &account, &source, body);
    given.set("quantity", size.quantity.map(|units| decimal::json(-units)));
    let first = state.next_id(BIZ_EVENTS);
    given.set(OTHER_LEG, first + 1);
    keep(state, request, "NoticeOfConversion", &mut given);
    let mut taken = notice(state, CONVERSION, &account, &target, body);
    taken.set("quantity", received.map(decimal::json));
    taken.set(OTHER_LEG, first);
    keep(state, request, "NoticeOfConversion", &mut taken);
    let legs = [given, taken].map(|notice| show(state, &notice));
    Ok(success(None, legs.len(), legs.to_vec()))
}

const NOTICES: Register = Register {
    table: BIZ_EVENTS,
    show,
};

/// No future days (older page), no external id twice.
fn check_notice(state: &State, body: &Record) -> Result<(), Refusal> {
    let today = dates::today(state);
    if *day(body) > *today {
        return Err(refused(format!(
            "transactionDate {} must not be in the future.",
            day(body)
        )));
    }
    check_duplicate(state, NOTICES, body)
}

fn notice(
    state: &State,
    kind: i64,
    account: &Account,
    investment: &Record,
    body: &Record,
) -> Record {
    record! {
        "bizEventID": state.next_id(BIZ_EVENTS),
        "bizEventTypeID": kind,
        "productID": investment.get(PRODUCT.native()).cloned(),
        "externalProductId": Json::Null,
        "investmentID": investment::id(investment),
        "externalInvestmentId": Json::Null,
        "accountID": account.id,
        "externalAccountId": Json::Null,
        "accountNumber": Json::Null,
        "externalBizTransactionId": sent(body, "externalBizTransactionId"),
        "amount": sent(body, "amount"),
        "quantity": sent(body, "quantity"),
        "transactionDate": day(body),
        "comment": sent(body, "comment"),
        "status": PENDING,
    }
}

fn store(state: &mut State, request: &Request<'_>, schema: &str, mut notice: Record) -> Outcome {
    keep(state, request, schema, &mut notice);
    Ok(found(show(state, &notice)))
}

fn keep(state: &mut State, request: &Request<'_>, schema: &str, notice: &mut Record) {
    for (name, value) in unknown(&request.operation.document, schema, request.body()) {
        if !notice.contains(name) {
            notice.set(name, value);
        }
    }
    state.put(BIZ_EVENTS, notice.clone());
}

fn show(state: &State, notice: &Record) -> Record {
    let mut shown = with_external_ids(state, notice.clone(), &[PRODUCT, INVESTMENT, ACCOUNT]);
    shown.remove(OTHER_LEG);
    shown.set("accountNumber", account::number(state, ACCOUNT.id(notice)));
    shown
}
