//! The static rows of `TrunkGroups`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::Paging;
use core_http::{OperationSpec, Reply};

pub(super) static LIST_TRUNK_GROUPS: OperationSpec =
    OperationSpec::new("carrierx", "listTrunkGroups", Method::GET, "/trunk_groups").safe();
pub(super) static LIST_TRUNK_GROUPS_PAGES: Paging =
    Paging::by_offset("offset", "limit").max_size(1000);

pub(super) static CREATE_TRUNK_GROUP: OperationSpec =
    OperationSpec::new("carrierx", "createTrunkGroup", Method::POST, "/trunk_groups");

pub(super) static GET_TRUNK_GROUP: OperationSpec =
    OperationSpec::new("carrierx", "getTrunkGroup", Method::GET, "/trunk_groups/{trunk_group_sid}")
        .safe();

pub(super) static UPDATE_TRUNK_GROUP: OperationSpec =
    OperationSpec::new(
        "carrierx", "updateTrunkGroup", Method::PATCH, "/trunk_groups/{trunk_group_sid}",
    )
        .idempotent();

pub(super) static REPLACE_TRUNK_GROUP: OperationSpec =
    OperationSpec::new(
        "carrierx", "replaceTrunkGroup", Method::PUT, "/trunk_groups/{trunk_group_sid}",
    )
        .idempotent();

pub(super) static DELETE_TRUNK_GROUP: OperationSpec =
    OperationSpec::new(
        "carrierx", "deleteTrunkGroup", Method::DELETE, "/trunk_groups/{trunk_group_sid}",
    )
        .idempotent().reply(Reply::Empty);
