//! `AclEntrySmsActionFalse`, which several groups use.
//!
//! Written by `cargo xtask codegen` from `spec/openapi.yaml` and `spec/overlay.yaml`.

core_http::open_enum! {
    /// What happens to a message when no rule matches; always null on trunk groups and trunks.
    AclEntrySmsActionFalse {
        /// `accept`.
        Accept = "accept",
        /// `reject`.
        Reject = "reject",
    }
}
