//! The requests of `Ids`.
//! Written by `cargo xtask codegen`.

use core_http::page::Pager;
use serde::Serialize;

use super::{DefaultMailbox, EcGridIdInfo, EmailPayload, EmailSystem, RoutingGroup, spec};
use crate::Error;
use crate::types::{EdiStandard, MailboxId, NetworkId, Status};

core_http::call_methods! {
    /// Fetch one ECGrid ID.
    pub struct GetEcGridId -> EcGridIdInfo, Error;
}

core_http::call_methods! {
    /// Change label, status or standard of an ECGrid ID.
    pub struct UpdateEcGridId -> EcGridIdInfo, Error;
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

core_http::call_methods! {
    /// Terminate an ECGrid ID for good.
    pub struct DeleteEcGridId -> bool, Error;
}

core_http::call_methods! {
    /// Register a trading partner identity in a mailbox.
    pub struct CreateEcGridId -> EcGridIdInfo, Error;
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

core_http::call_methods! {
    /// Look up ECGrid IDs by qualifier and EDI identifier.
    pub struct FindEcGridIds -> Vec<EcGridIdInfo>, Error;
}

core_http::call_methods! {
    /// List ECGrid IDs.
    pub struct ListEcGridIds -> Vec<EcGridIdInfo>, Error;
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

core_http::call_methods! {
    /// Change advanced settings of an ECGrid ID.
    pub struct UpdateEcGridIdConfig -> bool, Error;
}

impl UpdateEcGridIdConfig {
    /// Any other member of the body: the documentation does not list them all.
    pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
        self.call.body().set(name.into(), value);
        self
    }
}

core_http::call_methods! {
    /// Attach a VAN-side identity to an ECGrid ID.
    pub struct AddEcGridIdVan -> bool, Error;
}

core_http::call_methods! {
    /// Fetch the default mailbox of an ECGrid ID.
    pub struct GetEcGridIdDefaultMailbox -> DefaultMailbox, Error;
}

core_http::call_methods! {
    /// Move an ECGrid ID to another mailbox of the same network.
    pub struct MoveTradingPartner -> EcGridIdInfo, Error;
}

core_http::call_methods! {
    /// Set the data mail address of an ECGrid ID.
    pub struct UpdateEcGridIdDataEmail -> bool, Error;
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

core_http::call_methods! {
    /// Change the label of an ECGrid ID.
    pub struct UpdateEcGridIdDescription -> bool, Error;
}

core_http::call_methods! {
    /// Set the X12 separators of an ECGrid ID.
    pub struct SetEcGridIdX12Delimiters -> bool, Error;
}
