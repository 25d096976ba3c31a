//! The tables of CarrierX.

use crate::store::Table;

pub(super) const PARTNERS: Table = Table::new("partners", "partner_sid");
/// Bearer tokens and their scopes. One with `expires` (milliseconds) ends then.
pub(super) const TOKENS: Table = Table::new("tokens", "token");
/// Logins for Basic authentication.
pub(super) const LOGINS: Table = Table::new("logins", "login");
pub(super) const ENDPOINTS: Table = Table::new("endpoints", "endpoint_sid");
pub(super) const EXTERNAL_DIDS: Table = Table::new("external_dids", "external_did_sid");
/// The messaging state of external numbers, keyed by the number's SID.
pub(super) const EXTERNAL_DID_MESSAGING: Table = Table::new("external_did_messaging", "did_sid");

pub(super) const ALL: &[Table] = &[
    PARTNERS,
    TOKENS,
    LOGINS,
    ENDPOINTS,
    EXTERNAL_DIDS,
    EXTERNAL_DID_MESSAGING,
];
