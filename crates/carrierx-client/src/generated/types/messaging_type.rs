//! `MessagingType`, which several groups use.
//!
//! Written by `cargo xtask codegen` from `spec/openapi.yaml` and `spec/overlay.yaml`.

core_http::open_enum! {
    /// Messaging enablement type.
    MessagingType {
        /// `a2p`.
        A2p = "a2p",
        /// `p2p`.
        P2p = "p2p",
    }
}
