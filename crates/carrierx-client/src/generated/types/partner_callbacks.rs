//! `PartnerCallbacks`, which several groups use.
//!
//! Written by `cargo xtask codegen` from `spec/openapi.yaml` and `spec/overlay.yaml`.

use core_http::Extra;

/// Callback addresses by event type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PartnerCallbacks {
    /// Conference call activity.
    pub app_conference_call: Option<String>,
    /// Conference meeting activity.
    pub app_conference_meeting: Option<String>,
    /// Mediator activity.
    pub app_mediator: Option<String>,
    /// Messages sent and received.
    pub sms: Option<String>,
    /// A number ordered at an external provider is ready.
    pub phonenumber_order: Option<String>,
    /// Messaging of a number was switched.
    pub phonenumber_messaging_update: Option<String>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

impl PartnerCallbacks {
    /// Sets [`app_conference_call`](Self#structfield.app_conference_call).
    pub fn app_conference_call(
        mut self,
        app_conference_call: impl Into<String>,
    ) -> Self {
        self.app_conference_call = Some(app_conference_call.into());
        self
    }

    /// Sets [`app_conference_meeting`](Self#structfield.app_conference_meeting).
    pub fn app_conference_meeting(
        mut self,
        app_conference_meeting: impl Into<String>,
    ) -> Self {
        self.app_conference_meeting = Some(app_conference_meeting.into());
        self
    }

    /// Sets [`app_mediator`](Self#structfield.app_mediator).
    pub fn app_mediator(mut self, app_mediator: impl Into<String>) -> Self {
        self.app_mediator = Some(app_mediator.into());
        self
    }

    /// Sets [`sms`](Self#structfield.sms).
    pub fn sms(mut self, sms: impl Into<String>) -> Self {
        self.sms = Some(sms.into());
        self
    }

    /// Sets [`phonenumber_order`](Self#structfield.phonenumber_order).
    pub fn phonenumber_order(mut self, phonenumber_order: impl Into<String>) -> Self {
        self.phonenumber_order = Some(phonenumber_order.into());
        self
    }

    /// Sets [`phonenumber_messaging_update`](Self#structfield.phonenumber_messaging_update).
    pub fn phonenumber_messaging_update(
        mut self,
        phonenumber_messaging_update: impl Into<String>,
    ) -> Self {
        self.phonenumber_messaging_update = Some(phonenumber_messaging_update.into());
        self
    }
}

core_http::object! {
    PartnerCallbacks {
        app_conference_call: "app_conference_call",
        app_conference_meeting: "app_conference_meeting",
        app_mediator: "app_mediator",
        sms: "sms",
        phonenumber_order: "phonenumber_order",
        phonenumber_messaging_update: "phonenumber_messaging_update",
    }
}
