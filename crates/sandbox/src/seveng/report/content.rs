//! What the reports show. Three names were read, and the shape of one.
//!
//! All parameters are text. `ProductID`, `FromDate` and `ToDate` narrow any of them.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use crate::{
    json::{Json, Record, record},
    seveng::{
        biz_entity::account,
        dates, decimal, ledger, price, product,
        select::{ACCOUNT, BIZ_ENTITY, DISTRIBUTION, PRODUCT},
        tables::{ACCOUNTS, BIZ_TRANSACTIONS, DISTRIBUTION_ACCOUNTS, DISTRIBUTIONS, PRODUCTS},
    },
    state::State,
};

/// Writes a report, or says why it failed.
pub(super) type Report = fn(&State, &Record) -> Result<Record, String>;

const REPORTS: [(&str, Report); 3] = [
    ("EntityBalanceReport", entity_balances),
    ("TransactionSummary", transaction_summary),
    ("DistributionReconciliation", distribution_reconciliation),
];

pub(super) fn named(name: &str) -> Option<Report> {
    let mut reports = REPORTS.iter();
    let found = reports.find(|(known, _)| known.eq_ignore_ascii_case(name));
    found.map(|(_, report)| *report)
}

pub(super) fn names() -> Vec<&'static str> {
    REPORTS.iter().map(|(name, _)| *name).collect()
}

/// The parameters that all reports share.
struct Scope {
    product: Option<i64>,
    from: Option<String>,
    to: Option<String>,
}

impl Scope {
    fn read(state: &State, parameters: &Record) -> Result<Self, String> {
        let parameter = |wanted: &str| {
            let mut parameters = parameters.iter();
            let found = parameters.find(|(name, _)| name.eq_ignore_ascii_case(wanted));
            found.and_then(|(_, value)| value.as_text())
        };
        let product = parameter("ProductID").map(|id| {
            let product = state.get(PRODUCTS, id);
            product.ok_or_else(|| format!("there is no product {id:?}."))
        });
        let product = product.transpose()?.map(|product| PRODUCT.id(product));
        let day = |name: &str| match parameter(name) {
            Some(day) if !dates::is_day(day) => Err(format!("{name} {day:?} is no date.")),
            day => Ok(day.map(str::to_owned)),
        };
        let (from, to) = (day("FromDate")?, day("ToDate")?);
        Ok(Self { product, from, to })
    }

    fn has(&self, row: &Record, day: Option<&str>) -> bool {
        let day = day.unwrap_or_default();
        product::is_in(row, self.product)
            && self.from.as_deref().is_none_or(|from| day >= from)
            && self.to.as_deref().is_none_or(|to| day <= to)
    }

    fn report(self, name: &str, rows: Vec<Record>) -> Record {
        record! {
            "reportName": name,
            "productID": self.product,
            "fromDate": self.from,
            "toDate": self.to,
            "rows": rows,
        }
    }
}

/// Per account and kind of transaction: how many, how many units, how much money.
fn transaction_summary(state: &State, parameters: &Record) -> Result<Record, String> {
    let scope = Scope::read(state, parameters)?;
    let mut sums: BTreeMap<(String, &str), (u32, Decimal, Decimal)> = BTreeMap::new();
    let rows = state.rows(BIZ_TRANSACTIONS);
    for row in rows.filter(|row| scope.has(row, row.text("transactionDate"))) {
        let account = account::number(state, ACCOUNT.id(row));
        let account = account.as_text().unwrap_or_default().to_owned();
        let kind = ledger::Kind::label(row.integer("bizTransactionTypeID").unwrap_or_default());
        let (count, units, amount) = sums.entry((account, kind)).or_default();
        *count += 1;
        *units = units.saturating_add(decimal::stored(row, "quantity"));
        *amount = amount.saturating_add(decimal::stored(row, "amount"));
    }
    let rows = sums
        .into_iter()
        .map(|((account, kind), (count, units, amount))| {
            record! {
                "accountNumber": account,
                "transactionType": kind,
                "transactions": count,
                "quantity": decimal::json(units),
                "amount": decimal::json(amount),
            }
        });
    let rows = rows.collect();
    Ok(scope.report("TransactionSummary", rows))
}

/// Per account and investment: units, price and worth on `ToDate`, else today.
fn entity_balances(state: &State, parameters: &Record) -> Result<Record, String> {
    let scope = Scope::read(state, parameters)?;
    let day = scope.to.clone().unwrap_or_else(|| dates::today(state));
    let mut rows = Vec::new();
    for account in state.rows(ACCOUNTS) {
        if !product::is_in(account, scope.product) {
            continue;
        }
        let id = ACCOUNT.id(account);
        for holding in ledger::holdings(state, id) {
            let price = price::at(state, holding.investment, &day);
            rows.push(record! {
                "bizEntityID": BIZ_ENTITY.id(account),
                "accountNumber": account::number(state, id),
                "investmentID": holding.investment,
                "quantity": decimal::json(holding.units),
                "price": price.map(decimal::json),
                "marketValue": holding.value(price).map(decimal::json),
            });
        }
    }
    Ok(scope.report("EntityBalanceReport", rows))
}

/// Per distribution: what was declared, and what its accounts add up to.
fn distribution_reconciliation(state: &State, parameters: &Record) -> Result<Record, String> {
    let scope = Scope::read(state, parameters)?;
    let distributions = state.rows(DISTRIBUTIONS);
    let wanted = distributions.filter(|row| scope.has(row, row.text("recordDate")));
    let rows = wanted.map(|distribution| {
        let accounts: Vec<_> = state
            .rows(DISTRIBUTION_ACCOUNTS)
            .filter(|row| DISTRIBUTION.id(row) == DISTRIBUTION.id(distribution))
            .collect();
        let sum = |name: &str| {
            let figures = accounts.iter().map(|row| decimal::stored(row, name));
            decimal::json(figures.fold(Decimal::ZERO, Decimal::saturating_add))
        };
        record! {
            "corporateActionID": DISTRIBUTION.id(distribution),
            "distributionStatusID": distribution.get("distributionStatusID").cloned(),
            "distributionAmountTotal": distribution.get("distributionAmountTotal").cloned().unwrap_or(Json::Null),
            "accounts": accounts.len(),
            "distributionAmount": sum("distributionAmount"),
            "withholdingTax": sum("withholdingTax"),
            "reinvestedQuantity": sum("reinvestedQuantity"),
        }
    });
    let rows = rows.collect();
    Ok(scope.report("DistributionReconciliation", rows))
}
