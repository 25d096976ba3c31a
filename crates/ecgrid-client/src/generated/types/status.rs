//! `Status`, which several groups use.
//!
//! Written by `cargo xtask codegen` from `spec/openapi.yaml` and `spec/overlay.yaml`.

core_http::open_enum! {
    /// Lifecycle of networks, mailboxes, IDs, interconnects, users, comms, callbacks, carbon
    /// copies and portals.
    Status {
        /// Being set up, not live.
        Development = "Development",
        /// Live.
        Active = "Active",
        /// Staged for go-live.
        Preproduction = "Preproduction",
        /// Switched off, can come back.
        Suspended = "Suspended",
        /// Ended for good.
        Terminated = "Terminated",
    }
}
