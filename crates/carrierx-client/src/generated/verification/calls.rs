//! The requests of `Verification`.
//! Written by `cargo xtask codegen`.

use core_http::page::Pager;

use super::{EmailTemplate, VerificationCodeType, VerificationEmail, VerificationSms, spec};
use crate::Error;
use crate::types::{DidGroupSid, EmailTemplateSid, Page, PartnerSid};

core_http::call_methods! {
    /// Send a generated code by SMS.
    pub struct SendVerificationSms -> VerificationSms, Error;
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

core_http::call_methods! {
    /// Older address for sending a code.
    pub struct SendVerificationSmsLegacy -> VerificationSms, Error;
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

core_http::call_methods! {
    /// Send a verification email.
    pub struct SendVerificationEmail -> VerificationEmail, Error;
}

impl SendVerificationEmail {
    /// Address the token is appended to; a default exists.
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

core_http::call_methods! {
    /// Confirm an address with the token from the email; a GET with an effect.
    pub struct VerifyEmailToken -> VerificationEmail, Error;
}

core_http::call_methods! {
    /// List email templates.
    pub struct ListEmailTemplates -> Page<EmailTemplate>, Error;
}

impl ListEmailTemplates {
    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<Page<EmailTemplate>, Error> {
        Pager::new(self.call, &spec::LIST_EMAIL_TEMPLATES_PAGES)
    }
}

crate::filter::list_options!(ListEmailTemplates);
