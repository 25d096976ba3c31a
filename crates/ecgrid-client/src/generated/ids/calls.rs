//! The requests of `Ids`.
//! Written by `cargo xtask codegen`.

use core_http::Call;
use core_http::page::Pager;
use serde::Serialize;

use super::{DefaultMailbox, EcGridIdInfo, EmailPayload, EmailSystem, RoutingGroup, spec};
use crate::Error;
use crate::types::{EdiStandard, MailboxId, NetworkId, Status};

/// Fetch one ECGrid ID.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetEcGridId {
    pub(crate) call: Call,
}

core_http::call_methods!(GetEcGridId -> EcGridIdInfo, Error);

/// Change label, status or standard of an ECGrid ID.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct UpdateEcGridId {
    pub(crate) call: Call,
}

impl UpdateEcGridId {
    /// Label.
    pub fn description(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("description", value.as_ref()) }
    }

    /// Lifecycle of networks, mailboxes, IDs, interconnects, users, comms, callbacks, carbon
    /// copies and portals.
    pub fn status(self, value: Status) -> Self { Self { call: self.call.set("status", &value) } }

    /// Document standard or file kind.
    pub fn edi_standard(self, value: EdiStandard) -> Self {
        Self { call: self.call.set("ediStandard", &value) }
    }
}

core_http::call_methods!(UpdateEcGridId -> EcGridIdInfo, Error);

/// Terminate an ECGrid ID for good.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct DeleteEcGridId {
    pub(crate) call: Call,
}

core_http::call_methods!(DeleteEcGridId -> bool, Error);

/// Register a trading partner identity in a mailbox.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct CreateEcGridId {
    pub(crate) call: Call,
}

impl CreateEcGridId {
    /// Label.
    pub fn description(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("description", value.as_ref()) }
    }

    /// Standard; default `X12`.
    pub fn edi_standard(self, value: EdiStandard) -> Self {
        Self { call: self.call.set("ediStandard", &value) }
    }

    /// Routing pool; default `ProductionA`.
    pub fn routing_group(self, value: RoutingGroup) -> Self {
        Self { call: self.call.set("routingGroup", &value) }
    }
}

core_http::call_methods!(CreateEcGridId -> EcGridIdInfo, Error);

/// Look up ECGrid IDs by qualifier and EDI identifier.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct FindEcGridIds {
    pub(crate) call: Call,
}

core_http::call_methods!(FindEcGridIds -> Vec<EcGridIdInfo>, Error);

/// List ECGrid IDs.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ListEcGridIds {
    pub(crate) call: Call,
}

impl ListEcGridIds {
    /// Mailbox.
    pub fn mailbox_id(self, value: MailboxId) -> Self {
        Self { call: self.call.set("mailboxId", &value) }
    }

    /// Network.
    pub fn network_id(self, value: NetworkId) -> Self {
        Self { call: self.call.set("networkId", &value) }
    }

    /// Lifecycle of networks, mailboxes, IDs, interconnects, users, comms, callbacks, carbon
    /// copies and portals.
    pub fn status(self, value: Status) -> Self { Self { call: self.call.set("status", &value) } }

    /// Page to return, from 1; at least 1.
    pub fn page_no(self, value: i32) -> Self { Self { call: self.call.set("pageNo", &value) } }

    /// Page size; at least 1.
    pub fn records_per_page(self, value: i32) -> Self {
        Self { call: self.call.set("recordsPerPage", &value) }
    }

    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<Vec<EcGridIdInfo>, Error> {
        Pager::new(self.call, &spec::LIST_EC_GRID_IDS_PAGES)
    }
}

core_http::call_methods!(ListEcGridIds -> Vec<EcGridIdInfo>, Error);

/// Change advanced settings of an ECGrid ID.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct UpdateEcGridIdConfig {
    pub(crate) call: Call,
}

impl UpdateEcGridIdConfig {
    /// Any other member of the body: the documentation does not list them all.
    pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
        self.call.body().set(name.into(), value);
        self
    }
}

core_http::call_methods!(UpdateEcGridIdConfig -> bool, Error);

/// Attach a VAN-side identity to an ECGrid ID.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct AddEcGridIdVan {
    pub(crate) call: Call,
}

core_http::call_methods!(AddEcGridIdVan -> bool, Error);

/// Fetch the default mailbox of an ECGrid ID.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetEcGridIdDefaultMailbox {
    pub(crate) call: Call,
}

core_http::call_methods!(GetEcGridIdDefaultMailbox -> DefaultMailbox, Error);

/// Move an ECGrid ID to another mailbox of the same network.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct MoveTradingPartner {
    pub(crate) call: Call,
}

core_http::call_methods!(MoveTradingPartner -> EcGridIdInfo, Error);

/// Set the data mail address of an ECGrid ID.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct UpdateEcGridIdDataEmail {
    pub(crate) call: Call,
}

impl UpdateEcGridIdDataEmail {
    /// Mail transport.
    pub fn email_system(self, value: EmailSystem) -> Self {
        Self { call: self.call.set("emailSystem", &value) }
    }

    /// Where the EDI data sits in a mail.
    pub fn email_payload(self, value: EmailPayload) -> Self {
        Self { call: self.call.set("emailPayload", &value) }
    }
}

core_http::call_methods!(UpdateEcGridIdDataEmail -> bool, Error);

/// Change the label of an ECGrid ID.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct UpdateEcGridIdDescription {
    pub(crate) call: Call,
}

core_http::call_methods!(UpdateEcGridIdDescription -> bool, Error);

/// Set the X12 separators of an ECGrid ID.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct SetEcGridIdX12Delimiters {
    pub(crate) call: Call,
}

core_http::call_methods!(SetEcGridIdX12Delimiters -> bool, Error);
