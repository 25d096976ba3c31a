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
    /// Direction.
    CallDirection {
        /// `inbound`.
        Inbound = "inbound",
        /// `outbound`.
        Outbound = "outbound",
    }
}

core_http::open_enum! {
    /// Lifecycle state of a number; open set. *Uncertain:* Value table not known in full; these
    /// three are seen in text and samples.
    DidStatus {
        /// `aging`.
        Aging = "aging",
        /// `assigned`.
        Assigned = "assigned",
        /// `available`.
        Available = "available",
    }
}

core_http::open_enum! {
    /// Content class of a file.
    FileClassification {
        /// `archive`.
        Archive = "archive",
        /// `document`.
        Document = "document",
        /// `executable`.
        Executable = "executable",
        /// `media`.
        Media = "media",
        /// `unknown`.
        Unclassified = "unknown",
    }
}

core_http::open_enum! {
    /// What happens to a file when its lifetime ends; open set. *Uncertain:* Only `no_action`
    /// is read; delete is inferred from recordings that vanish after their lifetime.
    LifecycleAction {
        /// `no_action`.
        NoAction = "no_action",
        /// `delete`.
        Delete = "delete",
    }
}

core_http::open_enum! {
    /// How a visit is answered.
    LinkMode {
        /// `proxy_pass`.
        ProxyPass = "proxy_pass",
        /// `redirect_permanent`.
        RedirectPermanent = "redirect_permanent",
        /// `redirect_temporary`.
        RedirectTemporary = "redirect_temporary",
    }
}

core_http::open_enum! {
    /// Direction of a message or call.
    MessageDirection {
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
    /// Kind of sender number.
    MessageRateSubType {
        /// `short_code`.
        ShortCode = "short_code",
        /// `toll`.
        Toll = "toll",
        /// `toll_free`.
        TollFree = "toll_free",
    }
}

core_http::open_enum! {
    /// Delivery state of a message; open set. *Uncertain:* Value list not known in full: queued
    /// is in samples; sent, delivered and received in a guide; failed is inferred from text
    /// about failing messages.
    MessageStatus {
        /// `queued`.
        Queued = "queued",
        /// `sent`.
        Sent = "sent",
        /// `delivered`.
        Delivered = "delivered",
        /// `received`.
        Received = "received",
        /// `failed`.
        Failed = "failed",
    }
}

core_http::open_enum! {
    /// Message type.
    MessageType {
        /// `mms`.
        Mms = "mms",
        /// `sms`.
        Sms = "sms",
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

core_http::open_enum! {
    /// What happens to a message when no rule matches; always null on trunk groups and trunks.
    SmsActionFalse {
        /// `accept`.
        Accept = "accept",
        /// `reject`.
        Reject = "reject",
    }
}

core_http::open_enum! {
    /// What happens to a message when a rule matches; always null on trunk groups and trunks.
    SmsActionTrue {
        /// `accept`.
        Accept = "accept",
        /// `reject`.
        Reject = "reject",
    }
}

core_http::open_enum! {
    /// How a 302 redirect from the called leg is treated.
    TrunkAllowForward {
        /// `direct`.
        Direct = "direct",
        /// `direct_uri`.
        DirectUri = "direct_uri",
        /// `disabled`.
        Disabled = "disabled",
        /// `protected`.
        Protected = "protected",
        /// `reroute`.
        Reroute = "reroute",
    }
}

core_http::open_enum! {
    /// Access to the ASN proxy caller and callee variables.
    TrunkAsnMode {
        /// `disable`.
        Disable = "disable",
        /// `read`.
        Read = "read",
        /// `read_write`.
        ReadWrite = "read_write",
        /// `write`.
        Write = "write",
    }
}
