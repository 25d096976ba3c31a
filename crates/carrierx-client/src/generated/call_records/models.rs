//! What the replies and requests of `CallRecords` hold.
//! Written by `cargo xtask codegen`.

use core_http::{DecimalText, Extra, Timestamp};

use crate::types::{AclEntryDirection, DrSid, EndpointSid, PartnerSid, TrunkGroupSid};

/// Record of one call. *Uncertain:* Sample truncated after `trunk_group_sid_dst`; a few
/// more fields follow.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CallDetailRecord {
    /// Carrier identification code.
    pub cic: Option<String>,
    /// CIC before transformations.
    pub cic_original: Option<String>,
    /// CIC after transformations.
    pub cic_transformed: Option<String>,
    /// Codec of the destination leg.
    pub codec_dst: Option<String>,
    /// Codec of the source leg.
    pub codec_src: Option<String>,
    /// When the record was stored; the order key with after and before.
    pub date_insert: Option<Timestamp>,
    /// Start of the call.
    pub date_start: Option<Timestamp>,
    /// End of the call.
    pub date_stop: Option<Timestamp>,
    /// When the callee answered.
    pub date_talk: Option<Timestamp>,
    /// Direction.
    pub direction: Option<AclEntryDirection>,
    /// Side that dropped the call; known values `DST`, `SRC`. *Uncertain:* DST seen, SRC
    /// inferred; other record types use lower case.
    pub disconnect_originator: Option<String>,
    /// Destination diversion header.
    pub diversion_dst: Option<String>,
    /// Source diversion header.
    pub diversion_src: Option<String>,
    /// Secure ID of the record.
    pub dr_sid: DrSid,
    /// Seconds from start to stop. *Uncertain:* Typed number in the table, text in samples.
    pub duration: Option<DecimalText>,
    /// Seconds billed. *Uncertain:* Typed number in the table, text in samples.
    pub duration_billing: Option<DecimalText>,
    /// Destination endpoint; the system gateway for outside numbers.
    pub endpoint_sid_dst: Option<EndpointSid>,
    /// Source endpoint; the system gateway for outside numbers.
    pub endpoint_sid_src: Option<EndpointSid>,
    /// Real calling number from PAI or RPID.
    pub identity: Option<String>,
    /// Destination address, with port.
    pub ip_dst: Option<String>,
    /// Source address.
    pub ip_src: Option<String>,
    /// Number billed.
    pub number_billing: Option<String>,
    /// Destination number.
    pub number_dst: Option<String>,
    /// Destination number before transformations.
    pub number_dst_original: Option<String>,
    /// Destination number after transformations.
    pub number_dst_transformed: Option<String>,
    /// Number outside the platform.
    pub number_external: Option<String>,
    /// Source number.
    pub number_src: Option<String>,
    /// Source number before transformations.
    pub number_src_original: Option<String>,
    /// Source number after transformations.
    pub number_src_transformed: Option<String>,
    /// Owning partner.
    pub partner_sid: Option<PartnerSid>,
    /// Price in USD.
    pub price: Option<DecimalText>,
    /// Carrier price on the destination leg.
    pub price_lcr_dst: Option<DecimalText>,
    /// Carrier price on the source leg.
    pub price_lcr_src: Option<DecimalText>,
    /// Rate in USD.
    pub rate: Option<DecimalText>,
    /// Carrier rate on the destination leg.
    pub rate_lcr_dst: Option<DecimalText>,
    /// Carrier rate on the source leg.
    pub rate_lcr_src: Option<DecimalText>,
    /// New URI after a followed redirect. *Uncertain:* Named in the trunk `allow_forward` text
    /// in capitals; not in samples.
    pub redirect_uri: Option<String>,
    /// SIP Call-ID of the destination leg.
    pub sipcallid_dst: Option<String>,
    /// SIP Call-ID of the source leg.
    pub sipcallid_src: Option<String>,
    /// Final SIP code.
    pub sipcause: Option<String>,
    /// STIR attestation level.
    pub stir_attest: Option<String>,
    /// Whether an identity header was present. *Uncertain:* Text false in the samples.
    pub stir_identity: Option<String>,
    /// STIR origination identifier.
    pub stir_orig_id: Option<String>,
    /// Entity that signed the call.
    pub stir_signing_entity: Option<String>,
    /// STIR verification status.
    pub stir_verstat: Option<String>,
    /// Whether codecs were transcoded.
    pub transcoded: Option<bool>,
    /// Destination trunk group.
    pub trunk_group_sid_dst: Option<TrunkGroupSid>,
    /// Source trunk group. *Uncertain:* Name completed; cut in the sample.
    pub trunk_group_sid_src: Option<TrunkGroupSid>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    CallDetailRecord {
        cic: "cic", cic_original: "cic_original", cic_transformed: "cic_transformed",
        codec_dst: "codec_dst", codec_src: "codec_src", date_insert: "date_insert",
        date_start: "date_start", date_stop: "date_stop", date_talk: "date_talk",
        direction: "direction", disconnect_originator: "disconnect_originator",
        diversion_dst: "diversion_dst", diversion_src: "diversion_src", dr_sid: "dr_sid" required,
        duration: "duration", duration_billing: "duration_billing",
        endpoint_sid_dst: "endpoint_sid_dst", endpoint_sid_src: "endpoint_sid_src",
        identity: "identity", ip_dst: "ip_dst", ip_src: "ip_src", number_billing: "number_billing",
        number_dst: "number_dst", number_dst_original: "number_dst_original",
        number_dst_transformed: "number_dst_transformed", number_external: "number_external",
        number_src: "number_src", number_src_original: "number_src_original",
        number_src_transformed: "number_src_transformed", partner_sid: "partner_sid",
        price: "price", price_lcr_dst: "price_lcr_dst", price_lcr_src: "price_lcr_src",
        rate: "rate", rate_lcr_dst: "rate_lcr_dst", rate_lcr_src: "rate_lcr_src",
        redirect_uri: "redirect_uri", sipcallid_dst: "sipcallid_dst",
        sipcallid_src: "sipcallid_src", sipcause: "sipcause", stir_attest: "stir_attest",
        stir_identity: "stir_identity", stir_orig_id: "stir_orig_id",
        stir_signing_entity: "stir_signing_entity", stir_verstat: "stir_verstat",
        transcoded: "transcoded", trunk_group_sid_dst: "trunk_group_sid_dst",
        trunk_group_sid_src: "trunk_group_sid_src",
    }
}
