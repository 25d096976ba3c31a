//! The group `Common`: lookups and the health check.
//!
//! Lookup ids are data of an instance. The sandbox has those that the documentation gives a meaning
//! to, and, without a label, those that samples use. 57 categories exist; these are the ones whose
//! names were read or follow from a member that holds their ids.

use super::{
    envelope::{refused, success},
    select::BIZ_ENTITY,
};
use crate::{
    json::{Json, Record, record},
    provider::Group,
    reply::{Outcome, Refusal},
    request::Request,
    state::State,
};

pub(super) const OPERATIONS: Group = &[("getLookup", get), ("getHealthCheck", health)];

/// One category.
#[derive(Debug)]
struct Category {
    name: &'static str,
    /// The storage column it feeds.
    column: &'static str,
    rows: &'static [(i64, &'static str)],
    /// Are these all ids there are? Then others are refused where the member is written.
    closed: bool,
}

const fn closed(
    name: &'static str,
    column: &'static str,
    rows: &'static [(i64, &'static str)],
) -> Category {
    Category {
        name,
        column,
        rows,
        closed: true,
    }
}

const fn open(
    name: &'static str,
    column: &'static str,
    rows: &'static [(i64, &'static str)],
) -> Category {
    Category {
        closed: false,
        ..closed(name, column, rows)
    }
}

/// Stands for a label that is not documented.
const UNREAD: &str = "";

const CATEGORIES: &[Category] = &[
    open("accountStatusID", "Account.accountStatusID", &[(1, UNREAD)]),
    closed(
        "addressTypeID",
        "Address.addressTypeID",
        &[(3, "Other"), (6, "Physical"), (8, "Postal")],
    ),
    closed(
        "bizEntityStatusID",
        "BizEntity.bizEntityStatusID",
        &[(ACTIVE, "Active"), (2, "Inactive"), (3, "Suspended")],
    ),
    closed(
        "bizEntityTypeID",
        "BizEntity.bizEntityTypeID",
        &[
            (1, "Individual"),
            (2, "Company"),
            (3, "Trust"),
            (4, "SMSF"),
            (5, "Partnership"),
        ],
    ),
    open(
        "bizTransactionTypeID",
        "BizTransaction.bizTransactionTypeID",
        &[
            (1, "Deposit"),
            (2, "Redemption"),
            (4, "Allotment"),
            (5, UNREAD),
            (6, UNREAD),
            (7, UNREAD),
            (8, UNREAD),
        ],
    ),
    closed(
        "communicationTypeID",
        "Communication.communicationTypeID",
        &[(1, "Email"), (2, "Phone"), (3, "Mobile"), (4, "Fax")],
    ),
    open(
        "crsfatcaParticipationID",
        "Person.crsfatcaParticipationID",
        &[(1, UNREAD), (2, UNREAD)],
    ),
    open("currencyID", "PaymentDetail.currencyID", &[(1, UNREAD)]),
    open(
        "distributionStatusID",
        "Distribution.distributionStatusID",
        &[
            (1, "Created"),
            (2, "Declared"),
            (3, "Distributed"),
            (4, "Allotted"),
        ],
    ),
    open(
        "distributionTermID",
        "Investment.distributionPeriodID",
        &[(3, UNREAD)],
    ),
    open(
        "documentTypeID",
        "Document.documentTypeID",
        &[(1, UNREAD), (4, UNREAD)],
    ),
    open(
        "investmentTypeID",
        "Investment.investmentTypeID",
        &[(1, UNREAD)],
    ),
    open(
        "paymentTypeID",
        "PaymentDetail.paymentTypeID",
        &[(1, UNREAD)],
    ),
    closed(
        "statementTypeID",
        "Statement.statementTypeID",
        &[(1, "Distribution"), (2, "Transaction"), (3, "Tax")],
    ),
    open("titleID", "Person.titleID", &[(3, UNREAD)]),
];

const ACTIVE: i64 = 1;

/// Without a name it is refused, as the newest usage notes have it (the table says optional, K4).
fn get(_: &mut State, request: &Request<'_>) -> Outcome {
    let name = request.query.get("Name").filter(|name| !name.is_empty());
    let name = name.ok_or_else(|| {
        refused("Name is needed; Name=info lists the categories of this instance.")
    })?;
    let rows: Vec<Record> = if name == "info" {
        let row = |category: &Category| record! { "id": category.name, "value": category.column };
        CATEGORIES.iter().map(row).collect()
    } else {
        // Category names are case-sensitive, unlike everything else.
        let category = CATEGORIES.iter().find(|category| category.name == name);
        let category = category.ok_or_else(|| {
            refused(format!(
                "There is no lookup {name}; names are case-sensitive and listed by Name=info."
            ))
        })?;
        let row = |(id, label): &(i64, &str)| {
            let label = (*label != UNREAD).then_some(*label);
            record! { "id": *id, "value": label }
        };
        category.rows.iter().map(row).collect()
    };
    Ok(success(None, rows.len(), rows))
}

fn health(_: &mut State, _: &Request<'_>) -> Outcome {
    Ok(success(None, 0, record! {}))
}

/// Refuses an id that its lookup does not have, where all ids of the lookup are known.
pub(super) fn check(record: &Record, member: &str) -> Result<(), Refusal> {
    let category = CATEGORIES.iter().find(|category| category.name == member);
    let id = record.get(member).and_then(Json::as_integer);
    let is_known = category.is_none_or(|category| {
        !category.closed || category.rows.iter().any(|(known, _)| Some(*known) == id)
    });
    if is_known {
        return Ok(());
    }
    Err(refused(format!(
        "{member} {} is not in the lookup {member}.",
        record.get(member).unwrap_or(&Json::Null)
    )))
}

/// Is a business entity open for transactions? Records of the seed may leave the status out.
pub(super) fn is_active(entity: &Record) -> bool {
    entity.integer("bizEntityStatusID").unwrap_or(ACTIVE) == ACTIVE
}

/// Refused while a business entity is inactive or suspended.
pub(super) fn check_active(entity: &Record) -> Result<(), Refusal> {
    if is_active(entity) {
        return Ok(());
    }
    Err(refused(format!(
        "Business entity {} is not active and takes no transactions.",
        BIZ_ENTITY.id(entity)
    )))
}
