//! `AclEntrySmsActionTrue`, which several groups use.
//!
//! Written by `cargo xtask codegen` from `spec/openapi.yaml` and `spec/overlay.yaml`.

core_http::open_enum! {
    /// What happens to a message when a rule matches; always null on trunk groups and trunks.
    AclEntrySmsActionTrue {
        /// `accept`.
        Accept = "accept",
        /// `reject`.
        Reject = "reject",
    }
}
