//! What the replies and requests of `PushApplications` hold.
//! Written by `cargo xtask codegen`.

use core_http::{Extra, Secret, Timestamp};

use crate::types::{ApplicationSid, Partner, PartnerSid};

/// Push credentials of one application. *Uncertain:* The table is truncated after name; the
/// rest comes from samples.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PushApplication {
    /// Apple identifier.
    pub apns_id: Option<String>,
    /// Apple key identifier.
    pub apns_key_id: Option<String>,
    /// Content of the Apple .p8 key with line breaks written as backslash n.
    pub apns_p8: Option<Secret>,
    /// Apple .p12 certificate, base64.
    pub apns_p12: Option<Secret>,
    /// Expiry of the certificate. *Uncertain:* Format inferred; null in samples.
    pub apns_p12_expiration: Option<Timestamp>,
    /// Password of the certificate.
    pub apns_p12_password: Option<Secret>,
    /// Apple team.
    pub apns_team_id: Option<String>,
    /// Apple topic. *Uncertain:* Absent from the create sample body.
    pub apns_topic: Option<String>,
    /// Secure ID of the application.
    pub application_sid: ApplicationSid,
    /// Google service account file, base64.
    pub google_credentials: Option<Secret>,
    /// Older Google sender identifier. Deprecated by the provider. *Uncertain:* Only in an
    /// older guide.
    pub google_id: Option<String>,
    /// Older Google key. Deprecated by the provider. *Uncertain:* Only in an older guide.
    pub google_key: Option<Secret>,
    /// Display name; default `N/A`.
    pub name: Option<String>,
    /// Owning partner, only with `embed_partner(true)`. *Uncertain:* Its table row is not known
    /// in full.
    pub partner: Option<Partner>,
    /// Owning partner. *Uncertain:* Whether it can be set is not confirmed.
    pub partner_sid: Option<PartnerSid>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    PushApplication {
        apns_id: "apns_id", apns_key_id: "apns_key_id", apns_p8: "apns_p8", apns_p12: "apns_p12",
        apns_p12_expiration: "apns_p12_expiration", apns_p12_password: "apns_p12_password",
        apns_team_id: "apns_team_id", apns_topic: "apns_topic",
        application_sid: "application_sid" required, google_credentials: "google_credentials",
        google_id: "google_id", google_key: "google_key", name: "name", partner: "partner",
        partner_sid: "partner_sid",
    }
}
