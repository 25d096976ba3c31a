//! The static rows of `DidGroups`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::Paging;
use core_http::{OperationSpec, Reply};

pub(super) static LIST_DID_GROUPS: OperationSpec =
    OperationSpec::new("carrierx", "listDidGroups", Method::GET, "/phonenumber/did_groups").safe();
pub(super) static LIST_DID_GROUPS_PAGES: Paging =
    Paging::by_offset("offset", "limit").max_size(1000);

pub(super) static CREATE_DID_GROUP: OperationSpec =
    OperationSpec::new("carrierx", "createDidGroup", Method::POST, "/phonenumber/did_groups");

pub(super) static GET_DID_GROUP: OperationSpec =
    OperationSpec::new(
        "carrierx", "getDidGroup", Method::GET, "/phonenumber/did_groups/{did_group_sid}",
    )
        .safe();

pub(super) static UPDATE_DID_GROUP: OperationSpec =
    OperationSpec::new(
        "carrierx", "updateDidGroup", Method::PATCH, "/phonenumber/did_groups/{did_group_sid}",
    )
        .idempotent();

pub(super) static REPLACE_DID_GROUP: OperationSpec =
    OperationSpec::new(
        "carrierx", "replaceDidGroup", Method::PUT, "/phonenumber/did_groups/{did_group_sid}",
    )
        .idempotent();

pub(super) static DELETE_DID_GROUP: OperationSpec =
    OperationSpec::new(
        "carrierx", "deleteDidGroup", Method::DELETE, "/phonenumber/did_groups/{did_group_sid}",
    )
        .idempotent().reply(Reply::Empty);
