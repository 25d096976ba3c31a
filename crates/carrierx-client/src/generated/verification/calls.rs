//! The requests of `Verification`.
//! Written by `cargo xtask codegen`.

use core_http::Call;
use core_http::page::Pager;

use super::{EmailTemplate, VerificationCodeType, VerificationEmail, VerificationSms, spec};
use crate::Error;
use crate::types::{DidGroupSid, EmailTemplateSid, Page, PartnerSid};

/// Send a generated code by SMS; arguments travel in the query and there is no body.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct SendVerificationSms {
    pub(crate) call: Call,
}

impl SendVerificationSms {
    /// Allow sending from a short code of the DID group; default true.
    pub fn allow_short_code(self, value: bool) -> Self {
        Self { call: self.call.query("allow_short_code", value) }
    }

    /// Length of the code.
    pub fn code_length(self, value: i64) -> Self {
        Self { call: self.call.query("code_length", value) }
    }

    /// Alphabet of the code.
    pub fn code_type(self, value: VerificationCodeType) -> Self {
        Self { call: self.call.query("code_type", value) }
    }

    /// DID group to send from.
    pub fn did_group_sid(self, value: &DidGroupSid) -> Self {
        Self { call: self.call.query("did_group_sid", value) }
    }

    /// Text placed before the code; a default exists.
    pub fn message(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.query("message", value.as_ref()) }
    }
}

core_http::call_methods!(SendVerificationSms -> VerificationSms, Error);

/// Older address for sending a code, with a JSON body.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct SendVerificationSmsLegacy {
    pub(crate) call: Call,
}

impl SendVerificationSmsLegacy {
    /// Sender number.
    pub fn from_did(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("from_did", value.as_ref()) }
    }

    /// Recipient number.
    pub fn to_did(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("to_did", value.as_ref()) }
    }

    /// Text before the code.
    pub fn message(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("message", value.as_ref()) }
    }
}

core_http::call_methods!(SendVerificationSmsLegacy -> VerificationSms, Error);

/// Send a verification email.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct SendVerificationEmail {
    pub(crate) call: Call,
}

impl SendVerificationEmail {
    /// Address the token is appended to; a default exists; a URL.
    pub fn base_url(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("base_url", value.as_ref()) }
    }

    /// Template of the email.
    pub fn email_template_sid(self, value: &EmailTemplateSid) -> Self {
        Self { call: self.call.set("email_template_sid", value) }
    }

    /// Partner whose `owner_email` is to be verified.
    pub fn partner_sid(self, value: &PartnerSid) -> Self {
        Self { call: self.call.set("partner_sid", value) }
    }

    /// Address to verify.
    pub fn to_address(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("to_address", value.as_ref()) }
    }
}

core_http::call_methods!(SendVerificationEmail -> VerificationEmail, Error);

/// Confirm an address with the token from the email; a GET with an effect.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct VerifyEmailToken {
    pub(crate) call: Call,
}

core_http::call_methods!(VerifyEmailToken -> VerificationEmail, Error);

/// List email templates.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ListEmailTemplates {
    pub(crate) call: Call,
}

impl ListEmailTemplates {
    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<Page<EmailTemplate>, Error> {
        Pager::new(self.call, &spec::LIST_EMAIL_TEMPLATES_PAGES)
    }
}

crate::filter::list_options!(ListEmailTemplates);
core_http::call_methods!(ListEmailTemplates -> Page<EmailTemplate>, Error);
