//! `AuthLevel`, which several groups use.
//!
//! Written by `cargo xtask codegen` from `spec/openapi.yaml` and `spec/overlay.yaml`.

core_http::open_enum! {
    /// Permission rank of a user or key, strongest first after NoChange.
    ///
    /// *Uncertain:* NetworkUser is "read-only" on one page and "standard" on others; General is
    /// "read-only", "minimal" or "no operational access" depending on the page.
    AuthLevel {
        /// Update-only marker: keep the present level.
        NoChange = "NoChange",
        /// Whole system, operator staff only.
        Root = "Root",
        /// Technical staff, every network.
        TechOps = "TechOps",
        /// Network operations staff.
        NetOps = "NetOps",
        /// Administers one network and its mailboxes.
        NetworkAdmin = "NetworkAdmin",
        /// Ordinary access within one network.
        NetworkUser = "NetworkUser",
        /// Administers one mailbox.
        MailboxAdmin = "MailboxAdmin",
        /// Ordinary access within one mailbox.
        MailboxUser = "MailboxUser",
        /// Limited to a trading partner identity.
        TpUser = "TPUser",
        /// Least access.
        General = "General",
    }
}
