//! Open enums that several groups use.
//! Written by `cargo xtask codegen`.

core_http::open_enum! {
    /// Traffic direction the list covers. *Uncertain:* Values taken from the direction argument
    /// of the effective list pages.
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

core_http::open_enum! {
    /// What happens to a message when no rule matches; always null on trunk groups and trunks.
    AclEntrySmsActionFalse {
        /// `accept`.
        Accept = "accept",
        /// `reject`.
        Reject = "reject",
    }
}

core_http::open_enum! {
    /// What happens to a message when a rule matches; always null on trunk groups and trunks.
    AclEntrySmsActionTrue {
        /// `accept`.
        Accept = "accept",
        /// `reject`.
        Reject = "reject",
    }
}

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

core_http::open_enum! {
    /// Messaging enablement type.
    MessagingType {
        /// `a2p`.
        A2p = "a2p",
        /// `p2p`.
        P2p = "p2p",
    }
}
