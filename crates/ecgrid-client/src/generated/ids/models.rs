//! What the replies and requests of `Ids` hold.
//! Written by `cargo xtask codegen`.

use core_http::Extra;

use crate::types::{EcGridId, EdiStandard, MailboxId, NetworkId, Status};

/// Short mailbox form used for the default of an ECGrid ID. *Uncertain:* The full mailbox
/// record names this label `companyName`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DefaultMailbox {
    /// Mailbox ID.
    pub mailbox_id: MailboxId,
    /// Owning network.
    pub network_id: Option<NetworkId>,
    /// Display name.
    pub mailbox_name: Option<String>,
    /// Lifecycle of networks, mailboxes, IDs, interconnects, users, comms, callbacks, carbon
    /// copies and portals.
    pub status: Option<Status>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    DefaultMailbox {
        mailbox_id: "mailboxId" required, network_id: "networkId", mailbox_name: "mailboxName",
        status: "status",
    }
}

/// Trading partner identity known to the network. *Uncertain:* Guides use
/// isaQualifier/isaId and pad the id to 15 places.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EcGridIdInfo {
    /// Numeric ECGrid ID.
    pub ec_grid_id: EcGridId,
    /// Mailbox that holds it.
    pub mailbox_id: Option<MailboxId>,
    /// Network that holds it.
    pub network_id: Option<NetworkId>,
    /// EDI qualifier (ISA05/ISA07).
    pub qualifier: Option<String>,
    /// EDI identifier (ISA06/ISA08).
    pub id: Option<String>,
    /// Label.
    pub description: Option<String>,
    /// Lifecycle of networks, mailboxes, IDs, interconnects, users, comms, callbacks, carbon
    /// copies and portals.
    pub status: Option<Status>,
    /// Internal routing pool of an ECGrid ID.
    pub routing_group: Option<RoutingGroup>,
    /// Document standard or file kind.
    pub edi_standard: Option<EdiStandard>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    EcGridIdInfo {
        ec_grid_id: "ecGridId" required, mailbox_id: "mailboxId", network_id: "networkId",
        qualifier: "qualifier", id: "id", description: "description", status: "status",
        routing_group: "routingGroup", edi_standard: "ediStandard",
    }
}

core_http::open_enum! {
    /// Where the EDI data sits in a mail.
    EmailPayload {
        /// In the text.
        Body = "Body",
        /// As a file.
        Attachment = "Attachment",
    }
}

core_http::open_enum! {
    /// Mail transport.
    EmailSystem {
        /// Internet mail.
        Smtp = "smtp",
        /// X.400.
        X400 = "x400",
    }
}

core_http::open_enum! {
    /// Internal routing pool of an ECGrid ID.
    RoutingGroup {
        /// First production pool.
        ProductionA = "ProductionA",
        /// Second production pool.
        ProductionB = "ProductionB",
        /// Temporary, for moves.
        Migration1 = "Migration1",
        /// Temporary, for moves.
        Migration2 = "Migration2",
        /// MFT path.
        ManagedFileTransfer = "ManagedFileTransfer",
        /// Test pool.
        Test = "Test",
        /// High volume hub.
        SuperHub = "SuperHub",
        /// Hold.
        Suspense1 = "Suspense1",
        /// Hold.
        Suspense2 = "Suspense2",
        /// Hold.
        Suspense3 = "Suspense3",
        /// Staff only.
        NetOpsOnly1 = "NetOpsOnly1",
        /// Staff only.
        NetOpsOnly2 = "NetOpsOnly2",
    }
}
