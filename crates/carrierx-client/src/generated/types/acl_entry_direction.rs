//! `AclEntryDirection`, which several groups use.
//!
//! Written by `cargo xtask codegen` from `spec/openapi.yaml` and `spec/overlay.yaml`.

core_http::open_enum! {
    /// Traffic direction the list covers.
    ///
    /// *Uncertain:* Values taken from the direction argument of the effective list pages.
    AclEntryDirection {
        /// `any`.
        Any = "any",
        /// `inbound`.
        Inbound = "inbound",
        /// `outbound`.
        Outbound = "outbound",
        /// `undirected`.
        Undirected = "undirected",
    }
}
