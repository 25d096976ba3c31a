//! The tables of 7G.

use crate::store::Table;

pub(super) const BIZ_ENTITIES: Table = Table::new("bizEntities", "bizEntityID");
pub(super) const PERSONS: Table = Table::new("persons", "personID");
pub(super) const ORGANISATIONS: Table = Table::new("organisations", "organisationID");
pub(super) const COMMUNICATIONS: Table = Table::new("communications", "communicationID");
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
    PERSONS,
    ORGANISATIONS,
    COMMUNICATIONS,
    USERS,
    LONG_LIVED_TOKENS,
    SESSIONS,
    IDEMPOTENCY_KEYS,
];
