//! What transactions and notices have in common: an account, an investment of its product, a day,
//! and whether any of them is closed for it.

use rust_decimal::Decimal;

use super::{
    biz_entity::account,
    decimal,
    envelope::refused,
    investment, lookup, price, product,
    select::{ACCOUNT, INVESTMENT, PRODUCT, Reference},
};
use crate::{
    json::{Json, Record},
    reply::Refusal,
    state::State,
};

const CHEQUE: [&str; 5] = [
    "chequeBankName",
    "chequeBSB",
    "chequeAccountNumber",
    "chequeChequeNo",
    "chequeDrawer",
];

/// An account that takes transactions, and the product it is in.
#[derive(Debug, Clone)]
pub(super) struct Account {
    pub(super) id: i64,
    product: i64,
}

impl Account {
    /// The account a body names. `needs_product` holds for the calls that list the product among
    /// what they require; elsewhere the account's own will do.
    pub(super) fn named(
        state: &State,
        body: &Record,
        reference: Reference,
        needs_product: bool,
    ) -> Result<Self, Refusal> {
        let product = if needs_product {
            PRODUCT.named().agreed(state, body)?;
            Some(product::required(state, body)?)
        } else {
            product::scope(state, body)?
        };
        let record = reference.agreed_required(state, body)?;
        let id = ACCOUNT.id(record);
        if let Some(product) = product {
            product::check(record, product, &format!("account {id}"))?;
        }
        let entity = account::entity_of(state, record);
        entity.map_or(Ok(()), lookup::check_active)?;
        Ok(Self {
            id,
            product: record.integer(PRODUCT.native()).unwrap_or_default(),
        })
    }

    /// An open investment of the account's product.
    pub(super) fn investment(
        &self,
        state: &State,
        body: &Record,
        reference: Reference,
    ) -> Result<Record, Refusal> {
        let investment = investment::agreed(state, body, reference, Some(self.product))?;
        if investment.flag("isActive") == Some(false) {
            return Err(refused(format!(
                "Investment {} is not active and takes no transactions.",
                investment::id(&investment)
            )));
        }
        Ok(investment)
    }
}

/// The account and the investment under their usual names.
pub(super) fn read(
    state: &State,
    body: &Record,
    needs_product: bool,
) -> Result<(Account, Record), Refusal> {
    let account = Account::named(state, body, ACCOUNT.named(), needs_product)?;
    let investment = account.investment(state, body, INVESTMENT.named())?;
    Ok((account, investment))
}

/// The day of a transaction; the schema made sure that it is one.
pub(super) fn day(body: &Record) -> &str {
    body.text("transactionDate").unwrap_or_default()
}

/// Refuses a deposit that the investment is closed for.
pub(super) fn check_allotment(
    investment: &Record,
    body: &Record,
    amount: Option<Decimal>,
) -> Result<(), Refusal> {
    let id = investment::id(investment);
    let day = day(body);
    if investment.flag("allowAllotment") == Some(false) {
        return Err(refused(format!("Investment {id} takes no deposits.")));
    }
    let limits = ["allotmentCutoffDate", "endDate"].map(|name| (name, investment.text(name)));
    for (name, limit) in limits {
        if let Some(limit) = limit.filter(|limit| day > *limit) {
            return Err(refused(format!(
                "transactionDate {day} is after the {name} {limit} of investment {id}."
            )));
        }
    }
    if let Some(start) = investment.text("startDate").filter(|start| day < *start) {
        return Err(refused(format!(
            "transactionDate {day} is before the startDate {start} of investment {id}."
        )));
    }
    let Some(amount) = amount else {
        return Ok(());
    };
    let least = decimal::above_zero(investment, "allotmentMinAmount")?;
    if let Some(least) = least.filter(|least| amount < *least) {
        return Err(refused(format!(
            "amount must be at least {} in investment {id}.",
            least.normalize()
        )));
    }
    let most = decimal::above_zero(investment, "allotmentMaxAmount")?;
    if let Some(most) = most.filter(|most| amount > *most) {
        return Err(refused(format!(
            "amount must be at most {} in investment {id}.",
            most.normalize()
        )));
    }
    Ok(())
}

/// Cheque methods need the cheque fields. Which payment methods those are was not read (U3), so one
/// field shows that it is a cheque, and then all are needed.
pub(super) fn check_cheque(body: &Record) -> Result<(), Refusal> {
    let missing: Vec<_> = CHEQUE
        .into_iter()
        .filter(|name| body.present(name).is_none())
        .collect();
    if missing.is_empty() || missing.len() == CHEQUE.len() {
        return Ok(());
    }
    Err(refused(format!(
        "A cheque needs all of its fields; {} missing.",
        match missing.as_slice() {
            [one] => format!("{one} is"),
            several => format!("{} are", several.join(", ")),
        }
    )))
}

/// The manual price of a body, or the one stored for the day; `overridePrice` 0 means the latter.
pub(super) fn unit_price(
    state: &State,
    body: &Record,
    investment: &Record,
    member: &str,
) -> Result<Option<Decimal>, Refusal> {
    let manual = decimal::above_zero(body, "overridePrice")?;
    let stored = || price::on(state, investment::id(investment), day(body), member);
    Ok(manual.or_else(stored))
}

/// The price of the day where nothing can be done without one. What the registry does then is not
/// known; it cannot post units, so it is refused.
pub(super) fn price_needed(
    price: Option<Decimal>,
    investment: &Record,
    day: &str,
) -> Result<Decimal, Refusal> {
    price.ok_or_else(|| {
        refused(format!(
            "Investment {} has no price for {day}.",
            investment::id(investment)
        ))
    })
}

/// `amount` or `quantity`; one of them is needed, and `quantity` goes first.
#[derive(Debug, Clone, Copy)]
pub(super) struct Size {
    pub(super) amount: Option<Decimal>,
    pub(super) quantity: Option<Decimal>,
}

impl Size {
    pub(super) fn of(body: &Record) -> Result<Self, Refusal> {
        let size = Self {
            amount: decimal::above_zero(body, "amount")?,
            quantity: decimal::above_zero(body, "quantity")?,
        };
        if size.amount.is_none() && size.quantity.is_none() {
            return Err(refused("amount or quantity is needed, above 0."));
        }
        Ok(size)
    }

    /// The units: as sent, else the amount at the price, which is then needed.
    pub(super) fn units(
        self,
        price: Option<Decimal>,
        investment: &Record,
        day: &str,
    ) -> Result<Decimal, Refusal> {
        match (self.quantity, self.amount) {
            (Some(quantity), _) => Ok(quantity),
            (None, Some(amount)) => {
                let price = price_needed(price, investment, day)?;
                Ok(decimal::units(decimal::over(amount, price)?))
            }
            (None, None) => Ok(Decimal::ZERO),
        }
    }
}

/// A member as it was sent.
pub(super) fn sent(body: &Record, name: &str) -> Json {
    body.get(name).cloned().unwrap_or_default()
}
