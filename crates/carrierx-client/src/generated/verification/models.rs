//! What the replies and requests of `Verification` hold.
//! Written by `cargo xtask codegen`.

use core_http::{Extra, Secret};

use crate::types::{EmailTemplateSid, MessageSid, PartnerSid};

/// Template of a verification email. *Uncertain:* Fields not found.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EmailTemplate {
    /// Secure ID of the template.
    pub email_template_sid: Option<EmailTemplateSid>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! { EmailTemplate { email_template_sid: "email_template_sid" } }

/// A verification email and its state.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VerificationEmail {
    /// Address the token is appended to; a default exists.
    pub base_url: Option<String>,
    /// Template of the email.
    pub email_template_sid: Option<EmailTemplateSid>,
    /// Partner whose `owner_email` is to be verified.
    pub partner_sid: Option<PartnerSid>,
    /// State.
    pub status: Option<VerificationEmailStatus>,
    /// Address to verify.
    pub to_address: Option<String>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    VerificationEmail {
        base_url: "base_url", email_template_sid: "email_template_sid", partner_sid: "partner_sid",
        status: "status", to_address: "to_address",
    }
}

/// Code that was sent and the message that carries it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VerificationSms {
    /// Generated code.
    pub code: Option<Secret>,
    /// Message that was sent.
    pub message_sid: Option<MessageSid>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! { VerificationSms { code: "code", message_sid: "message_sid" } }

core_http::open_enum! {
    /// Alphabet of the code.
    VerificationCodeType {
        /// `alphabetical`.
        Alphabetical = "alphabetical",
        /// `alphabetical_lower`.
        AlphabeticalLower = "alphabetical_lower",
        /// `alphabetical_upper`.
        AlphabeticalUpper = "alphabetical_upper",
        /// `alphanumeric`.
        Alphanumeric = "alphanumeric",
        /// `alphanumeric_lower`.
        AlphanumericLower = "alphanumeric_lower",
        /// `alphanumeric_upper`.
        AlphanumericUpper = "alphanumeric_upper",
        /// `numeric`.
        Numeric = "numeric",
    }
}

core_http::open_enum! {
    /// State.
    VerificationEmailStatus {
        /// `created`.
        Created = "created",
        /// `sent_email`.
        SentEmail = "sent_email",
        /// `verified`.
        Verified = "verified",
    }
}
