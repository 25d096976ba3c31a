//! Verification codes by SMS and verification emails.
//! Written by `cargo xtask codegen`.

mod calls;
mod models;
mod spec;

pub use self::calls::{
    ListEmailTemplates, SendVerificationEmail, SendVerificationSms, SendVerificationSmsLegacy,
    VerifyEmailToken,
};
pub use self::models::{
    EmailTemplate, VerificationCodeType, VerificationEmail, VerificationEmailStatus,
    VerificationSms,
};

use core_http::{JsonObject, Secret};

use crate::Client;

/// Verification codes by SMS and verification emails.
///
/// Made by [`Client::verification`]; cheap to clone, like the client itself.
#[derive(Debug, Clone)]
pub struct Verification {
    client: Client,
}

impl Verification {
    pub(crate) fn new(client: &Client) -> Self { Self { client: client.clone() } }

    /// Send a generated code by SMS.
    ///
    /// Never sent again once it may have arrived.
    ///
    /// - `from`: Sender number; `from_did` for legacy accounts.
    /// - `to`: Recipient number; `to_did` for legacy accounts.
    ///
    /// Needs the scope `verification.manage` or `verification.create`. Documented failures:
    /// 400, 401, 403. Source:
    /// <https://docs.carrierx.com/voice/core-api/verification/verification-email/send-sms>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::DidGroupSid;
    ///
    /// let sms = carrierx
    ///     .verification()
    ///     .send_sms("15165550101", "12025550142")
    ///     .code_length(6)
    ///     .did_group_sid(&DidGroupSid::new("06d4aefd-4827-456a-854b-688718057aa8"))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn send_sms(&self, from: impl AsRef<str>, to: impl AsRef<str>) -> SendVerificationSms {
        let call = self
            .client
            .call(&spec::SEND_VERIFICATION_SMS)
            .query("from", from.as_ref())
            .query("to", to.as_ref());
        SendVerificationSms { call }
    }

    /// Older address for sending a code.
    ///
    /// Never sent again once it may have arrived.
    ///
    /// Needs the scope `verification.manage` or `verification.create`. Documented failures:
    /// 400, 401, 403, 415, 422. Source: page `FreeConferenceCall/fcc4d-ruby:lib/fcc4d/sms.rb`
    /// of the provider's documentation.
    ///
    /// *From client code:* no page describes it. *Uncertain:* Seen only in an old public
    /// client; may no longer exist.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// let sms = carrierx
    ///     .verification()
    ///     .send_sms_legacy()
    ///     .from_did("15165550101")
    ///     .to_did("12025550142")
    ///     .message("Your Acme Stores code is")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[deprecated(note = "the provider deprecates it; use `verification().send_sms`")]
    pub fn send_sms_legacy(&self) -> SendVerificationSmsLegacy {
        SendVerificationSmsLegacy {
            call: self
                .client
                .call(&spec::SEND_VERIFICATION_SMS_LEGACY)
                .object(JsonObject::new()),
        }
    }

    /// Send a verification email.
    ///
    /// Never sent again once it may have arrived.
    ///
    /// Needs the scope `verification.manage` or `verification.create`. Documented failures:
    /// 400, 401, 403, 415, 422. Source:
    /// <https://docs.carrierx.com/voice/core-api/verification/verification-email/send-email>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::EmailTemplateSid;
    ///
    /// let email = carrierx
    ///     .verification()
    ///     .send_email()
    ///     .base_url("https://portal.example.com/verify/")
    ///     .email_template_sid(&EmailTemplateSid::new(
    ///         "5b4f436e-4286-4c31-86e2-54115bba41c5",
    ///     ))
    ///     .to_address("kim@example.com")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn send_email(&self) -> SendVerificationEmail {
        SendVerificationEmail {
            call: self
                .client
                .call(&spec::SEND_VERIFICATION_EMAIL)
                .object(JsonObject::new()),
        }
    }

    /// Confirm an address with the token from the email; a GET with an effect.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// - `token`: Token from the mail.
    ///
    /// Needs the scope `verification.manage` or `verification.read`. Documented failures: 401,
    /// 403, 404. Source:
    /// <https://docs.carrierx.com/voice/core-api/verification/verification-email/verify-email-token>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// let email = carrierx
    ///     .verification()
    ///     .verify_email_token("bee1a968-fdb7-4fbc-8fa9-adfeb8b1c593")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn verify_email_token(&self, token: impl Into<Secret>) -> VerifyEmailToken {
        let call = self.client.call(&spec::VERIFY_EMAIL_TOKEN).path("token", token.into().expose());
        VerifyEmailToken { call }
    }

    /// List email templates.
    ///
    /// Reads only: repeated after a failure that may pass. `send` gives the first page,
    /// [`pages`](ListEmailTemplates::pages) walks through all of them.
    ///
    /// Needs the scope `verification.manage` or `verification.read`. Documented failures: 400,
    /// 401, 403. Source: page `FreeConferenceCall/fcc4d-ruby:lib/fcc4d/verification/email.rb`
    /// of the provider's documentation.
    ///
    /// *From client code:* no page describes it. *Uncertain:* Seen only in a public client;
    /// scopes inferred.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// let page = carrierx
    ///     .verification()
    ///     .list_email_templates()
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list_email_templates(&self) -> ListEmailTemplates {
        ListEmailTemplates { call: self.client.call(&spec::LIST_EMAIL_TEMPLATES) }
    }
}
