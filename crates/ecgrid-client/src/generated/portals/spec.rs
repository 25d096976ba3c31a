//! The static rows of `Portals`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::{OperationSpec, Reply};

pub(super) static GET_PORTAL_BY_MAILBOX: OperationSpec =
    OperationSpec::new(
        "ecgrid", "getPortalByMailbox", Method::GET, "/v2/portals/by-mailbox/{mailboxId}",
    )
        .safe().reply(Reply::Enveloped);

pub(super) static CREATE_PORTAL: OperationSpec =
    OperationSpec::new("ecgrid", "createPortal", Method::POST, "/v2/portals/create")
        .reply(Reply::Enveloped);
