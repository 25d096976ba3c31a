//! The static rows of `ExternalDids`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::Paging;
use core_http::{OperationSpec, Reply};

pub(super) static LIST_EXTERNAL_DIDS: OperationSpec =
    OperationSpec::new("carrierx", "listExternalDids", Method::GET, "/phonenumber/external_dids")
        .safe();
pub(super) static LIST_EXTERNAL_DIDS_PAGES: Paging =
    Paging::by_offset("offset", "limit").max_size(1000);

pub(super) static REGISTER_EXTERNAL_DID: OperationSpec =
    OperationSpec::new(
        "carrierx", "registerExternalDid", Method::POST, "/phonenumber/external_dids",
    )
        ;

pub(super) static GET_EXTERNAL_DID: OperationSpec =
    OperationSpec::new(
        "carrierx", "getExternalDid", Method::GET, "/phonenumber/external_dids/{external_did_sid}",
    )
        .safe();

pub(super) static UPDATE_EXTERNAL_DID: OperationSpec =
    OperationSpec::new(
        "carrierx", "updateExternalDid", Method::PATCH,
        "/phonenumber/external_dids/{external_did_sid}",
    )
        .idempotent();

pub(super) static REPLACE_EXTERNAL_DID: OperationSpec =
    OperationSpec::new(
        "carrierx", "replaceExternalDid", Method::PUT,
        "/phonenumber/external_dids/{external_did_sid}",
    )
        .idempotent();

pub(super) static DELETE_EXTERNAL_DID: OperationSpec =
    OperationSpec::new(
        "carrierx", "deleteExternalDid", Method::DELETE,
        "/phonenumber/external_dids/{external_did_sid}",
    )
        .idempotent().reply(Reply::Empty);

pub(super) static GET_EXTERNAL_DID_MESSAGING: OperationSpec =
    OperationSpec::new(
        "carrierx", "getExternalDidMessaging", Method::GET,
        "/phonenumber/external_dids/{external_did_sid}/messaging",
    )
        .safe();

pub(super) static SET_EXTERNAL_DID_MESSAGING: OperationSpec =
    OperationSpec::new(
        "carrierx", "setExternalDidMessaging", Method::POST,
        "/phonenumber/external_dids/{external_did_sid}/messaging",
    )
        .idempotent();
