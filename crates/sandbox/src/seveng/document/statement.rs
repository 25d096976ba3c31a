//! Statements: documents that the registry writes itself.
//!
//! Older pages stream a PDF, the newest text answers the record of the stored document (K10). It is
//! the record here, unless a switch asks for the PDF, which is the file of that document.

use super::{file, pdf, show};
use crate::{
    json::{Json, Record, record},
    reply::{Outcome, Refusal},
    request::Request,
    seveng::{
        biz_entity::account,
        dates, decimal,
        envelope::{found, refused},
        investment, ledger, lookup,
        owner::Owner,
        product,
        select::{ACCOUNT, BIZ_ENTITY, DISTRIBUTION, ORGANISATION, PRODUCT},
        tables::{BIZ_TRANSACTIONS, DISTRIBUTION_ACCOUNTS, DOCUMENTS, FILES, PARTIES},
    },
    state::State,
    switches,
};

const DISTRIBUTION_STATEMENT: i64 = 1;
/// The type of document that a statement becomes in the samples.
const STATEMENT: i64 = 4;

pub(super) fn generate(state: &mut State, request: &Request<'_>) -> Outcome {
    let body = request.body();
    lookup::check(body, "statementTypeID")?;
    let kind = body.integer("statementTypeID").unwrap_or_default();
    let product = product::required(state, body)?;
    let investment = investment::find(state, body, Some(product))?;
    let investment = investment.map(|investment| investment::id(&investment));
    let action = DISTRIBUTION.named().find(state, body)?.cloned();
    if let Some(action) = &action {
        let what = format!("distribution {}", DISTRIBUTION.id(action));
        product::check(action, product, &what)?;
    } else if kind == DISTRIBUTION_STATEMENT {
        return Err(refused(
            "corporateActionID or externalCorporateActionId is needed for a distribution statement.",
        ));
    }
    let entity = BIZ_ENTITY
        .named()
        .find(state, body)?
        .map(|one| BIZ_ENTITY.id(one));
    let organisation = ORGANISATION.named().find(state, body)?;
    let organisation = organisation.map(|one| ORGANISATION.id(one));
    let accounts = accounts(state, product, entity, organisation)?;

    let name = title(kind, body);
    let mut lines = vec![name.clone(), String::new()];
    lines.extend(match &action {
        Some(action) if kind == DISTRIBUTION_STATEMENT => entitlements(state, &accounts, action),
        _ => movements(state, &accounts, investment, body),
    });
    let id = state.next_id(DOCUMENTS);
    let document = record! {
        "documentID": id,
        "externalDocumentId": Json::Null,
        "documentTypeID": STATEMENT,
        "name": name,
        "code": body.get("code").cloned(),
        "description": Json::Null,
        "password": Json::Null,
        "ordinal": Json::Null,
        "productID": product,
        "externalProductId": Json::Null,
        "bizEntityID": entity,
        "externalBizEntityId": Json::Null,
        "organisationID": organisation,
        "externalOrganisationId": Json::Null,
        "showInDocumentsInPortal": true,
        "isPublic": false,
    };
    state.put(DOCUMENTS, document.clone());
    let file_name = format!("statement-{id}.pdf");
    let content = pdf::page(&lines);
    state.put(
        FILES,
        file::record(id, &file_name, "application/pdf", &content),
    );
    if state.switches.is(switches::SEVENG_STATEMENT, "pdf") {
        return file::reply(state, id);
    }
    Ok(found(show(state, &document)))
}

/// The investor's accounts in the product; those of all its entities, for an organisation.
fn accounts(
    state: &State,
    product: i64,
    entity: Option<i64>,
    organisation: Option<i64>,
) -> Result<Vec<Record>, Refusal> {
    let entities = match (entity, organisation) {
        (Some(entity), _) => vec![entity],
        (None, Some(organisation)) => {
            let parties = state.rows(PARTIES);
            let its = parties.filter(|party| ORGANISATION.id(party) == organisation);
            its.map(|party| BIZ_ENTITY.id(party)).collect()
        }
        (None, None) => {
            return Err(refused(
                "The investor is needed: bizEntityID, organisationID or an external id of either.",
            ));
        }
    };
    let mut accounts = Vec::new();
    for id in entities {
        let owner = Owner {
            kind: BIZ_ENTITY,
            id,
        };
        let its = account::OWNED.of(state, owner);
        let its = its.filter(|account| account.integer(PRODUCT.native()) == Some(product));
        accounts.extend(its.cloned());
    }
    Ok(accounts)
}

/// `Transaction statement 1 July 2024 to 30 June 2025`.
fn title(kind: i64, body: &Record) -> String {
    let kind = match kind {
        DISTRIBUTION_STATEMENT => "Distribution",
        2 => "Transaction",
        _ => "Tax",
    };
    let day = |name| body.text(name).map(dates::spoken);
    match (day("fromDate"), day("toDate")) {
        (Some(from), Some(to)) => format!("{kind} statement {from} to {to}"),
        (Some(from), None) => format!("{kind} statement from {from}"),
        (None, Some(to)) => format!("{kind} statement to {to}"),
        (None, None) => format!("{kind} statement"),
    }
}

fn movements(
    state: &State,
    accounts: &[Record],
    investment: Option<i64>,
    body: &Record,
) -> Vec<String> {
    let (from, to) = (body.text("fromDate"), body.text("toDate"));
    let mut lines = Vec::new();
    for account in accounts {
        lines.push(heading(state, account));
        let rows = state.rows(BIZ_TRANSACTIONS).filter(|row| {
            let day = row.text("transactionDate").unwrap_or_default();
            ACCOUNT.id(row) == ACCOUNT.id(account)
                && investment.is_none_or(|wanted| investment::id(row) == wanted)
                && from.is_none_or(|from| day >= from)
                && to.is_none_or(|to| day <= to)
        });
        lines.extend(rows.map(|row| {
            format!(
                "{}  {:<12}{:>20} units  amount {}",
                row.text("transactionDate").unwrap_or_default(),
                ledger::Kind::label(row.integer("bizTransactionTypeID").unwrap_or_default()),
                decimal::stored(row, "quantity").normalize(),
                row.get("amount").unwrap_or(&Json::Null),
            )
        }));
    }
    lines
}

fn entitlements(state: &State, accounts: &[Record], action: &Record) -> Vec<String> {
    let mut lines = Vec::new();
    for account in accounts {
        lines.push(heading(state, account));
        let rows = state.rows(DISTRIBUTION_ACCOUNTS).filter(|row| {
            ACCOUNT.id(row) == ACCOUNT.id(account)
                && DISTRIBUTION.id(row) == DISTRIBUTION.id(action)
        });
        lines.extend(rows.map(|row| {
            let figure = |name| decimal::stored(row, name).normalize();
            format!(
                "distribution {}  withheld {}  reinvested {} units",
                figure("distributionAmount"),
                figure("withholdingTax"),
                figure("reinvestedQuantity"),
            )
        }));
    }
    lines
}

fn heading(state: &State, account: &Record) -> String {
    let number = account::number(state, ACCOUNT.id(account));
    format!("Account {}", number.as_text().unwrap_or_default())
}
