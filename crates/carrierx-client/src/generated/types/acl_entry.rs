//! `AclEntry`, which several groups use.
//!
//! Written by `cargo xtask codegen` from `spec/openapi.yaml` and `spec/overlay.yaml`.

use core_http::Extra;

use super::{AclEntryDirection, AclEntrySmsActionFalse, AclEntrySmsActionTrue};

/// Access control list attached to a partner, trunk group or trunk.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AclEntry {
    /// Secure IDs of the rules the list evaluates.
    ///
    /// *Uncertain:* The list page marks every field read-only, yet lists are set through the
    /// owning object.
    pub access_control_rules: Option<Vec<String>>,
    /// Traffic direction the list covers.
    ///
    /// *Uncertain:* Values taken from the direction argument of the effective list pages.
    pub direction: Option<AclEntryDirection>,
    /// What happens to a message when no rule matches; always null on trunk groups and trunks.
    pub sms_action_false: Option<AclEntrySmsActionFalse>,
    /// What happens to a message when a rule matches; always null on trunk groups and trunks.
    pub sms_action_true: Option<AclEntrySmsActionTrue>,
    /// What happens to a call when no rule matches.
    ///
    /// *Uncertain:* Value list truncated in the available copy.
    pub voice_action_false: Option<String>,
    /// What happens to a call when a rule matches.
    ///
    /// *Uncertain:* Value list truncated in the available copy.
    pub voice_action_true: Option<String>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

impl AclEntry {
    /// Sets [`access_control_rules`](Self#structfield.access_control_rules).
    pub fn access_control_rules(
        mut self,
        access_control_rules: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.access_control_rules = Some(
            access_control_rules.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`direction`](Self#structfield.direction).
    pub fn direction(mut self, direction: AclEntryDirection) -> Self {
        self.direction = Some(direction);
        self
    }

    /// Sets [`sms_action_false`](Self#structfield.sms_action_false).
    pub fn sms_action_false(mut self, sms_action_false: AclEntrySmsActionFalse) -> Self {
        self.sms_action_false = Some(sms_action_false);
        self
    }

    /// Clears `sms_action_false`: it goes out as `null`.
    pub fn clear_sms_action_false(mut self) -> Self {
        self.sms_action_false = None;
        self.extra.set_null("sms_action_false");
        self
    }

    /// Sets [`sms_action_true`](Self#structfield.sms_action_true).
    pub fn sms_action_true(mut self, sms_action_true: AclEntrySmsActionTrue) -> Self {
        self.sms_action_true = Some(sms_action_true);
        self
    }

    /// Clears `sms_action_true`: it goes out as `null`.
    pub fn clear_sms_action_true(mut self) -> Self {
        self.sms_action_true = None;
        self.extra.set_null("sms_action_true");
        self
    }

    /// Sets [`voice_action_false`](Self#structfield.voice_action_false).
    pub fn voice_action_false(mut self, voice_action_false: impl Into<String>) -> Self {
        self.voice_action_false = Some(voice_action_false.into());
        self
    }

    /// Clears `voice_action_false`: it goes out as `null`.
    pub fn clear_voice_action_false(mut self) -> Self {
        self.voice_action_false = None;
        self.extra.set_null("voice_action_false");
        self
    }

    /// Sets [`voice_action_true`](Self#structfield.voice_action_true).
    pub fn voice_action_true(mut self, voice_action_true: impl Into<String>) -> Self {
        self.voice_action_true = Some(voice_action_true.into());
        self
    }

    /// Clears `voice_action_true`: it goes out as `null`.
    pub fn clear_voice_action_true(mut self) -> Self {
        self.voice_action_true = None;
        self.extra.set_null("voice_action_true");
        self
    }
}

core_http::object! {
    AclEntry {
        access_control_rules: "access_control_rules",
        direction: "direction",
        sms_action_false: "sms_action_false",
        sms_action_true: "sms_action_true",
        voice_action_false: "voice_action_false",
        voice_action_true: "voice_action_true",
    }
}
