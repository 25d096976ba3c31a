//! Open enums that several groups use.
//! Written by `cargo xtask codegen`.

core_http::open_enum! {
    /// Permission rank of a user or key, strongest first after NoChange. *Uncertain:*
    /// NetworkUser is "read-only" on one page and "standard" on others; General is "read-only",
    /// "minimal" or "no operational access" depending on the page.
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

core_http::open_enum! {
    /// Transport of a comm channel.
    CommType {
        /// No transport.
        None = "none",
        /// FTP.
        Ftp = "ftp",
        /// SFTP.
        Sftp = "sftp",
        /// AS2.
        As2 = "as2",
        /// HTTP.
        Http = "http",
        /// Odette FTP.
        Oftp = "oftp",
        /// X.400.
        X400 = "x400",
        /// GISB.
        Gisb = "gisb",
        /// RosettaNet.
        Rnif = "rnif",
        /// `cXML`.
        Cxml = "cxml",
        /// FTPS, implicit TLS.
        Ftpsslimplicit = "ftpsslimplicit",
        /// Peppol.
        Peppol = "peppol",
        /// AS4.
        As4 = "as4",
        /// Not decided.
        Undefined = "undefined",
    }
}

core_http::open_enum! {
    /// Traffic direction seen from the mailbox.
    Direction {
        /// Unspecified, meaning both ways in filters and rules.
        NoDir = "NoDir",
        /// Sent by the mailbox.
        OutBox = "OutBox",
        /// Received by the mailbox.
        InBox = "InBox",
    }
}

core_http::open_enum! {
    /// Document standard or file kind.
    EdiStandard {
        /// ANSI ASC X12.
        X12 = "X12",
        /// UN/EDIFACT.
        Edifact = "EDIFACT",
        /// UK retail standard.
        Tradacoms = "TRADACOMS",
        /// German automotive standard.
        Vda = "VDA",
        /// XML.
        Xml = "XML",
        /// Plain text.
        Txt = "TXT",
        /// PDF.
        Pdf = "PDF",
        /// Opaque bytes.
        Binary = "Binary",
    }
}

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

core_http::open_enum! {
    /// Test or live designation.
    UseType {
        /// Not set.
        Undefined = "Undefined",
        /// Test traffic.
        Test = "Test",
        /// Live traffic.
        Production = "Production",
        /// Either.
        TestAndProduction = "TestAndProduction",
    }
}
