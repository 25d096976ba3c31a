//! The tables of ECGrid.

use crate::store::Table;

pub(super) const NETWORKS: Table = Table::numbered("networks", "networkId");
pub(super) const MAILBOXES: Table = Table::numbered("mailboxes", "mailboxId");
pub(super) const EC_GRID_IDS: Table = Table::numbered("ecGridIds", "ecGridId");
pub(super) const COMMS: Table = Table::numbered("comms", "commId");
pub(super) const USERS: Table = Table::numbered("users", "userId");
/// API keys: whom they stand for.
pub(super) const KEYS: Table = Table::new("keys", "key");
/// Logins and their passwords, apart from the users so that no reply can show them.
pub(super) const LOGINS: Table = Table::new("logins", "login");
/// Bearer tokens in force.
pub(super) const SESSIONS: Table = Table::new("sessions", "token");
/// Preferred channels, keyed by the two ECGrid IDs.
pub(super) const COMM_PAIRS: Table = Table::new("commPairs", "pair");
/// Settings that no reply shows.
pub(super) const COMM_SETTINGS: Table = Table::numbered("commSettings", "commId");
pub(super) const EC_GRID_ID_SETTINGS: Table = Table::numbered("ecGridIdSettings", "ecGridId");
/// VAN-side identities, keyed by ECGrid ID, qualifier and identifier.
pub(super) const VAN_IDENTITIES: Table = Table::new("vanIdentities", "identity");

pub(super) const NETWORK_SETTINGS: Table = Table::numbered("networkSettings", "networkId");
pub(super) const MAILBOX_SETTINGS: Table = Table::numbered("mailboxSettings", "mailboxId");
pub(super) const USER_SETTINGS: Table = Table::numbered("userSettings", "userId");
/// Contacts of networks, keyed by network and role: `42/Errors`.
pub(super) const NETWORK_CONTACTS: Table = Table::new("networkContacts", "contact");
/// Interconnects, and the notes on them.
pub(super) const PARTNERS: Table = Table::numbered("partners", "interconnectId");
pub(super) const PARTNER_NOTES: Table = Table::numbered("partnerNotes", "noteId");
pub(super) const PARCELS: Table = Table::numbered("parcels", "parcelId");
/// The bytes of parcels, in Base64; several parcels share one.
pub(super) const PARCEL_FILES: Table = Table::numbered("parcelFiles", "fileId");
pub(super) const PARCEL_NOTES: Table = Table::numbered("parcelNotes", "noteId");
pub(super) const INTERCHANGES: Table = Table::numbered("interchanges", "interchangeId");
/// Files that could not be routed.
pub(super) const SUSPENSE: Table = Table::numbered("suspense", "suspenseId");
pub(super) const CARBON_COPIES: Table = Table::numbered("carbonCopies", "ccId");
pub(super) const CERTIFICATES: Table = Table::numbered("certificates", "certKeyId");
/// Keys as the keys group shows them; `KEYS` is what lets them in.
pub(super) const KEY_RECORDS: Table = Table::numbered("keyRecords", "keyId");
pub(super) const PORTALS: Table = Table::numbered("portals", "portalId");
pub(super) const REPORTS: Table = Table::numbered("reports", "reportId");
/// Texts that were handed over to be sent to users.
pub(super) const TEXT_MESSAGES: Table = Table::numbered("textMessages", "messageId");
/// Registrations of webhooks, what they fired, and what of it waits for its next try.
pub(super) const CALLBACKS: Table = Table::numbered("callbacks", "callbackId");
pub(super) const CALLBACK_EVENTS: Table = Table::numbered("callbackEvents", "callbackEventId");
pub(super) const CALLBACK_DELIVERIES: Table =
    Table::numbered("callbackDeliveries", "callbackEventId");

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
    NETWORK_SETTINGS,
    MAILBOX_SETTINGS,
    USER_SETTINGS,
    NETWORK_CONTACTS,
    PARTNERS,
    PARTNER_NOTES,
    PARCELS,
    PARCEL_FILES,
    PARCEL_NOTES,
    INTERCHANGES,
    SUSPENSE,
    CARBON_COPIES,
    CERTIFICATES,
    KEY_RECORDS,
    PORTALS,
    REPORTS,
    TEXT_MESSAGES,
    CALLBACKS,
    CALLBACK_EVENTS,
    CALLBACK_DELIVERIES,
];
