//! The ledger: rows that are added and never changed, and the holdings that follow from them.
//!
//! Quantities are signed: what leaves an account is negative. A row that was rolled back counts for
//! nothing.

use rust_decimal::Decimal;

use super::{
    biz_entity::account,
    decimal,
    envelope::{refused, success},
    investment,
    owner::with_external_ids,
    price,
    replacement::unknown,
    select::{ACCOUNT, INVESTMENT, PRODUCT},
    tables::{BIZ_EVENTS, BIZ_TRANSACTIONS, INVESTMENTS},
};
use crate::{
    json::{Json, Record, record},
    reply::Refusal,
    request::Request,
    state::State,
    store::Table,
    switches,
};

/// What a row stands for. 1, 2 and 4 follow from a sample filter; the others are the sandbox's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Deposit = 1,
    Redemption = 2,
    Allotment = 4,
    Transfer = 5,
    Conversion = 6,
    AdjustQuantity = 7,
    SetQuantity = 8,
}

impl Kind {
    /// The label of a type in reports.
    pub(super) fn label(id: i64) -> &'static str {
        match id {
            1 => "Deposit",
            2 => "Redemption",
            4 => "Allotment",
            5 => "Transfer",
            6 => "Conversion",
            _ => "Adjustment",
        }
    }
}

/// A row about to be written.
#[derive(Debug, Clone)]
pub(super) struct Posting<'a> {
    pub(super) kind: Kind,
    pub(super) account: i64,
    pub(super) investment: i64,
    pub(super) day: &'a str,
    pub(super) quantity: Decimal,
    pub(super) amount: Json,
    pub(super) price: Option<Decimal>,
    pub(super) comment: Json,
    pub(super) external: Json,
    pub(super) parent: Option<i64>,
}

impl Posting<'_> {
    /// Writes the row and gives it back as stored.
    pub(super) fn write(self, state: &mut State) -> Record {
        let investment = state.get(INVESTMENTS, self.investment);
        let product = investment.and_then(|investment| investment.get(PRODUCT.native()));
        let row = record! {
            "bizTransactionID": state.next_id(BIZ_TRANSACTIONS),
            "externalBizTransactionId": self.external,
            "bizTransactionTypeID": self.kind as i32,
            "status": "Complete",
            "transactionDate": self.day,
            "productID": product.cloned(),
            "externalProductId": Json::Null,
            "investmentID": self.investment,
            "externalInvestmentId": Json::Null,
            "accountID": self.account,
            "externalAccountId": Json::Null,
            "accountNumber": Json::Null,
            "quantity": decimal::json(self.quantity),
            "amount": self.amount,
            "pricePerUnit": self.price.map(decimal::json),
            "comment": self.comment,
            "parentBizTransactionID": self.parent,
        };
        state.put(BIZ_TRANSACTIONS, row.clone());
        row
    }
}

/// Adds to a stored row what its request said and no document knows.
pub(super) fn keep_unknown(
    state: &mut State,
    request: &Request<'_>,
    schema: &str,
    row: &mut Record,
) {
    for (name, value) in unknown(&request.operation.document, schema, request.body()) {
        if !row.contains(name) {
            row.set(name, value);
        }
    }
    state.put(BIZ_TRANSACTIONS, row.clone());
}

/// Rows among which an external id is used once, and how they are shown.
#[derive(Debug, Clone, Copy)]
pub(super) struct Register {
    pub(super) table: Table,
    pub(super) show: fn(&State, &Record) -> Record,
}

pub(super) const TRANSACTIONS: Register = Register {
    table: BIZ_TRANSACTIONS,
    show,
};

/// `externalBizTransactionId` is described as a guard against duplicates. Whether a repeat fails or
/// answers the stored rows was not read; it fails, which no client can mistake for a second posting,
/// unless a switch lets it be answered. Nothing is carried out either way.
pub(super) fn check_duplicate(
    state: &State,
    register: Register,
    body: &Record,
) -> Result<(), Refusal> {
    let Some(id) = body.present("externalBizTransactionId") else {
        return Ok(());
    };
    let table = register.table;
    let rows = state.rows(table);
    let rows = rows.filter(|row| row.get("externalBizTransactionId") == Some(id));
    let rows: Vec<_> = rows.collect();
    let Some(first) = rows.first() else {
        return Ok(());
    };
    if state
        .switches
        .is(switches::SEVENG_DUPLICATE_TRANSACTION, "answered")
    {
        let shown = rows.iter().map(|row| (register.show)(state, row));
        let shown: Vec<_> = shown.collect();
        let count = shown.len();
        // What is written as two rows is answered as an array, one row as itself.
        let data = match <[Record; 1]>::try_from(shown) {
            Ok([row]) => Json::from(row),
            Err(rows) => rows.into(),
        };
        return Err(success(None, count, data).into());
    }
    Err(refused(format!(
        "externalBizTransactionId {id} was used for {} {} already.",
        table.key,
        first.get(table.key).unwrap_or(&Json::Null)
    )))
}

/// Units of one investment in one account.
#[derive(Debug, Clone, Copy)]
pub(super) struct Holding {
    pub(super) investment: i64,
    pub(super) units: Decimal,
}

impl Holding {
    /// Its worth at a price.
    pub(super) fn value(self, price: Option<Decimal>) -> Option<Decimal> {
        self.units.checked_mul(price?).map(decimal::money)
    }
}

/// The rows of an account, of all its investments.
fn rows_of(state: &State, account: i64) -> impl Iterator<Item = &Record> {
    let rows = state.rows(BIZ_TRANSACTIONS).filter(|row| counts(row));
    rows.filter(move |row| ACCOUNT.id(row) == account)
}

fn counts(row: &Record) -> bool {
    row.text("status") != Some("RolledBack")
}

fn sum<'a>(rows: impl Iterator<Item = &'a Record>) -> Decimal {
    rows.fold(Decimal::ZERO, |sum, row| {
        sum.saturating_add(decimal::stored(row, "quantity"))
    })
}

/// The units an account has now.
pub(super) fn units(state: &State, account: i64, investment: i64) -> Decimal {
    sum(rows_of(state, account).filter(|row| investment::id(row) == investment))
}

/// The units an account had at the end of a day.
pub(super) fn units_at(state: &State, account: i64, investment: i64, day: &str) -> Decimal {
    sum(rows_of(state, account).filter(|row| investment::id(row) == investment && up_to(row, day)))
}

/// The units on issue across accounts at the end of a day.
pub(super) fn on_issue(state: &State, investment: i64, day: &str) -> Decimal {
    let rows = state.rows(BIZ_TRANSACTIONS).filter(|row| counts(row));
    sum(rows.filter(|row| investment::id(row) == investment && up_to(row, day)))
}

/// What was paid for the units that came into an account, on average and to six places.
pub(super) fn mean_price(state: &State, account: i64, investment: i64) -> Option<Decimal> {
    let rows = rows_of(state, account).filter(|row| investment::id(row) == investment);
    let mut paid = Decimal::ZERO;
    let mut units = Decimal::ZERO;
    for row in rows.filter(|row| row.present("amount").is_some()) {
        let quantity = decimal::stored(row, "quantity");
        if quantity > Decimal::ZERO {
            paid = paid.saturating_add(decimal::stored(row, "amount"));
            units = units.saturating_add(quantity);
        }
    }
    let price = paid.checked_div(units)?;
    Some(decimal::rounded(price, 6)).filter(|price| !price.is_zero())
}

fn up_to(row: &Record, day: &str) -> bool {
    row.text("transactionDate")
        .is_some_and(|known| known <= day)
}

/// The balance of a row's account and investment once the row was posted, in the order of the
/// effective days.
pub(super) fn closing(state: &State, row: &Record) -> Decimal {
    let place = |row: &Record| {
        (
            row.text("transactionDate").map(str::to_owned),
            row.integer(BIZ_TRANSACTIONS.key),
        )
    };
    let rows = rows_of(state, ACCOUNT.id(row));
    sum(rows
        .filter(|other| investment::id(other) == investment::id(row) && place(other) <= place(row)))
}

/// What an account holds; positions that were closed are left out.
pub(super) fn holdings(state: &State, account: i64) -> Vec<Holding> {
    holdings_of(
        rows_of(state, account).map(|row| (investment::id(row), decimal::stored(row, "quantity"))),
    )
}

/// The same with what pending notices will add and take, unless a switch leaves that out.
pub(super) fn holdings_with_pending(state: &State, account: i64) -> Vec<Holding> {
    if state
        .switches
        .is(switches::SEVENG_PENDING_IN_HOLDINGS, "left_out")
    {
        return holdings(state, account);
    }
    let notices = state.rows(BIZ_EVENTS).filter(move |notice| {
        ACCOUNT.id(notice) == account && notice.text("status") == Some("Pending")
    });
    let done =
        rows_of(state, account).map(|row| (investment::id(row), decimal::stored(row, "quantity")));
    let pending = notices.map(|notice| (investment::id(notice), expected(state, notice)));
    holdings_of(done.chain(pending))
}

fn holdings_of(movements: impl Iterator<Item = (i64, Decimal)>) -> Vec<Holding> {
    let mut totals = std::collections::BTreeMap::new();
    for (investment, units) in movements {
        let total: &mut Decimal = totals.entry(investment).or_default();
        *total = total.saturating_add(units);
    }
    let holdings = totals.into_iter().filter(|(_, units)| !units.is_zero());
    holdings
        .map(|(investment, units)| Holding { investment, units })
        .collect()
}

/// The units of a notice: as announced, else its amount at the price of its day. A notice whose
/// price is not known yet moves nothing.
fn expected(state: &State, notice: &Record) -> Decimal {
    use super::biz_event::{REDEMPTION, TYPE};
    let day = notice.text("transactionDate").unwrap_or_default();
    let by_amount = || {
        let price = price::on(state, investment::id(notice), day, "price")?;
        let units = notice.decimal("amount")?.checked_div(price)?;
        Some(decimal::units(units))
    };
    let units = notice.decimal("quantity").or_else(by_amount);
    let units = units.unwrap_or_default();
    if notice.integer(TYPE) == Some(REDEMPTION) {
        -units
    } else {
        units
    }
}

/// A row as it is shown: with the ids of what it refers to, as they are now.
pub(super) fn show(state: &State, row: &Record) -> Record {
    let mut shown = with_external_ids(state, row.clone(), &[PRODUCT, INVESTMENT, ACCOUNT]);
    shown.set("accountNumber", account::number(state, ACCOUNT.id(row)));
    shown
}
