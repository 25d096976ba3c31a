//! The tables of ECGrid.

use crate::store::Table;

pub(super) const NETWORKS: Table = Table::new("networks", "networkId");
pub(super) const MAILBOXES: Table = Table::new("mailboxes", "mailboxId");
pub(super) const EC_GRID_IDS: Table = Table::new("ecGridIds", "ecGridId");
pub(super) const COMMS: Table = Table::new("comms", "commId");
pub(super) const USERS: Table = Table::new("users", "userId");
/// API keys: whom they stand for.
pub(super) const KEYS: Table = Table::new("keys", "key");
/// Logins and their passwords, apart from the users so that no reply can show them.
pub(super) const LOGINS: Table = Table::new("logins", "login");
/// Bearer tokens in force.
pub(super) const SESSIONS: Table = Table::new("sessions", "token");
/// Preferred channels, keyed by the two ECGrid IDs.
pub(super) const COMM_PAIRS: Table = Table::new("commPairs", "pair");
/// Settings that no reply shows.
pub(super) const COMM_SETTINGS: Table = Table::new("commSettings", "commId");
pub(super) const EC_GRID_ID_SETTINGS: Table = Table::new("ecGridIdSettings", "ecGridId");
/// VAN-side identities, keyed by ECGrid ID, qualifier and identifier.
pub(super) const VAN_IDENTITIES: Table = Table::new("vanIdentities", "identity");

pub(super) const ALL: &[Table] = &[
    NETWORKS,
    MAILBOXES,
    EC_GRID_IDS,
    COMMS,
    USERS,
    KEYS,
    LOGINS,
    SESSIONS,
    COMM_PAIRS,
    COMM_SETTINGS,
    EC_GRID_ID_SETTINGS,
    VAN_IDENTITIES,
];
