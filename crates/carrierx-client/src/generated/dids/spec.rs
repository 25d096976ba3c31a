//! The static rows of `Dids`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::Paging;
use core_http::{OperationSpec, Reply};

pub(super) static LIST_DIDS: OperationSpec =
    OperationSpec::new("carrierx", "listDids", Method::GET, "/phonenumber/dids").safe();
pub(super) static LIST_DIDS_PAGES: Paging = Paging::by_offset("offset", "limit").max_size(1000);

pub(super) static RENT_DID: OperationSpec =
    OperationSpec::new("carrierx", "rentDid", Method::POST, "/phonenumber/dids");

pub(super) static GET_DID: OperationSpec =
    OperationSpec::new("carrierx", "getDid", Method::GET, "/phonenumber/dids/{did_sid}").safe();

pub(super) static UPDATE_DID: OperationSpec =
    OperationSpec::new("carrierx", "updateDid", Method::PATCH, "/phonenumber/dids/{did_sid}")
        .idempotent();

pub(super) static REPLACE_DID: OperationSpec =
    OperationSpec::new("carrierx", "replaceDid", Method::PUT, "/phonenumber/dids/{did_sid}")
        .idempotent();

pub(super) static RELEASE_DID: OperationSpec =
    OperationSpec::new("carrierx", "releaseDid", Method::DELETE, "/phonenumber/dids/{did_sid}")
        .idempotent().reply(Reply::Empty);

pub(super) static LIST_AVAILABLE_DIDS: OperationSpec =
    OperationSpec::new("carrierx", "listAvailableDids", Method::GET, "/phonenumber/available_dids")
        .safe();
pub(super) static LIST_AVAILABLE_DIDS_PAGES: Paging =
    Paging::by_offset("offset", "limit").max_size(1000);

pub(super) static GET_AVAILABLE_DID: OperationSpec =
    OperationSpec::new(
        "carrierx", "getAvailableDid", Method::GET, "/phonenumber/available_dids/{did_sid}",
    )
        .safe();

pub(super) static LIST_DID_INVENTORY: OperationSpec =
    OperationSpec::new("carrierx", "listDidInventory", Method::GET, "/dids/inventory").safe();
pub(super) static LIST_DID_INVENTORY_PAGES: Paging =
    Paging::by_offset("offset", "limit").max_size(1000);

pub(super) static GET_DID_MESSAGING: OperationSpec =
    OperationSpec::new(
        "carrierx", "getDidMessaging", Method::GET, "/phonenumber/dids/{did_sid}/messaging",
    )
        .safe();

pub(super) static SET_DID_MESSAGING: OperationSpec =
    OperationSpec::new(
        "carrierx", "setDidMessaging", Method::POST, "/phonenumber/dids/{did_sid}/messaging",
    )
        .idempotent();
