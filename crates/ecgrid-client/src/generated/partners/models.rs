//! What the replies and requests of `Partners` hold.
//! Written by `cargo xtask codegen`.

use core_http::{Extra, Timestamp};

use crate::types::{EcGridId, InterconnectId, Status, UserId};

/// Permission for two ECGrid IDs to exchange EDI. *Uncertain:* MCP pages give interconnects
/// another status set (Pending, Completed, Canceled, Delayed, Problem,
/// AuthorizationRequired).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Interconnect {
    /// Interconnect (partner) ID.
    pub interconnect_id: InterconnectId,
    /// First side.
    pub ec_grid_id_from: Option<EcGridId>,
    /// Second side.
    pub ec_grid_id_to: Option<EcGridId>,
    /// Lifecycle of networks, mailboxes, IDs, interconnects, users, comms, callbacks, carbon
    /// copies and portals.
    pub status: Option<Status>,
    /// Created, UTC.
    pub created: Option<Timestamp>,
    /// Last change, UTC.
    pub modified: Option<Timestamp>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    Interconnect {
        interconnect_id: "interconnectId" required, ec_grid_id_from: "ecGridIdFrom",
        ec_grid_id_to: "ecGridIdTo", status: "status", created: "created", modified: "modified",
    }
}

/// Audit note on an interconnect.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InterconnectNote {
    /// Note text.
    pub text: Option<String>,
    /// When it was written, UTC.
    pub timestamp: Option<Timestamp>,
    /// Author.
    pub user_id: Option<UserId>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! { InterconnectNote { text: "text", timestamp: "timestamp", user_id: "userId" } }
