//! `MessagingStatus`, which several groups use.
//!
//! Written by `cargo xtask codegen` from `spec/openapi.yaml` and `spec/overlay.yaml`.

core_http::open_enum! {
    /// State of messaging enablement.
    MessagingStatus {
        /// `disabled`.
        Disabled = "disabled",
        /// `enabled`.
        Enabled = "enabled",
        /// `failed`.
        Failed = "failed",
        /// `in_progress`.
        InProgress = "in_progress",
    }
}
