//! The tables of 7G.
//!
//! A business entity is kept as its own members alone; what is nested in it lies in tables of its
//! own, each row with the id of the entity it belongs to.

use crate::store::Table;

pub(super) const BIZ_ENTITIES: Table = Table::numbered("bizEntities", "bizEntityID");
pub(super) const ACCOUNTS: Table = Table::numbered("accounts", "accountID");
pub(super) const PARTIES: Table = Table::numbered("bizEntityParties", "bizEntityPartyID");
/// Keyed `child/parent`: the two ids select a relation.
pub(super) const PARENTS: Table = Table::new("bizEntityParents", "relation");
pub(super) const PERSONS: Table = Table::numbered("persons", "personID");
pub(super) const ORGANISATIONS: Table = Table::numbered("organisations", "organisationID");
pub(super) const ADDRESSES: Table = Table::numbered("addresses", "addressID");
pub(super) const COMMUNICATIONS: Table = Table::numbered("communications", "communicationID");
pub(super) const PAYMENT_DETAILS: Table = Table::numbered("paymentDetails", "paymentDetailID");
pub(super) const PRODUCTS: Table = Table::numbered("products", "productID");
pub(super) const INVESTMENTS: Table = Table::numbered("investments", "investmentID");
/// Keyed `investment/day`.
pub(super) const PRICES: Table = Table::new("investmentPrices", "investmentAndDay");
/// Notices of transactions to come.
pub(super) const BIZ_EVENTS: Table = Table::numbered("bizEvents", "bizEventID");
/// The ledger. Rows are added and never changed.
pub(super) const BIZ_TRANSACTIONS: Table = Table::numbered("bizTransactions", "bizTransactionID");
pub(super) const DISTRIBUTIONS: Table = Table::numbered("distributions", "corporateActionID");
/// What a declaration came to, keyed `distribution/account`.
pub(super) const DISTRIBUTION_ACCOUNTS: Table = Table::new("distributionAccounts", "row");
pub(super) const DOCUMENTS: Table = Table::numbered("documents", "documentID");
/// Names, types and bytes (in Base64) of the documents that have a file.
pub(super) const FILES: Table = Table::numbered("files", "documentID");
pub(super) const REPORTS: Table = Table::new("reports", "reference");
/// Names and passwords.
pub(super) const USERS: Table = Table::new("users", "username");
/// Access tokens that do not expire and cannot be refreshed.
pub(super) const LONG_LIVED_TOKENS: Table = Table::new("longLivedTokens", "accessToken");
/// Token pairs: those in force, and those whose access token expired.
pub(super) const SESSIONS: Table = Table::new("sessions", "accessToken");
/// Answers to be replayed.
pub(super) const IDEMPOTENCY_KEYS: Table = Table::new("idempotencyKeys", "key");

pub(super) const ALL: &[Table] = &[
    BIZ_ENTITIES,
    ACCOUNTS,
    PARTIES,
    PARENTS,
    PERSONS,
    ORGANISATIONS,
    ADDRESSES,
    COMMUNICATIONS,
    PAYMENT_DETAILS,
    PRODUCTS,
    INVESTMENTS,
    PRICES,
    BIZ_EVENTS,
    BIZ_TRANSACTIONS,
    DISTRIBUTIONS,
    DISTRIBUTION_ACCOUNTS,
    DOCUMENTS,
    FILES,
    REPORTS,
    USERS,
    LONG_LIVED_TOKENS,
    SESSIONS,
    IDEMPOTENCY_KEYS,
];
