//! The static rows of `Trunks`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::Paging;
use core_http::{OperationSpec, Reply};

pub(super) static LIST_TRUNKS: OperationSpec =
    OperationSpec::new(
        "carrierx", "listTrunks", Method::GET, "/trunk_groups/{trunk_group_sid}/trunks",
    )
        .safe();
pub(super) static LIST_TRUNKS_PAGES: Paging = Paging::by_offset("offset", "limit").max_size(1000);

pub(super) static CREATE_TRUNK: OperationSpec =
    OperationSpec::new(
        "carrierx", "createTrunk", Method::POST, "/trunk_groups/{trunk_group_sid}/trunks",
    )
        ;

pub(super) static GET_TRUNK: OperationSpec =
    OperationSpec::new(
        "carrierx", "getTrunk", Method::GET, "/trunk_groups/{trunk_group_sid}/trunks/{trunk_sid}",
    )
        .safe();

pub(super) static UPDATE_TRUNK: OperationSpec =
    OperationSpec::new(
        "carrierx", "updateTrunk", Method::PATCH,
        "/trunk_groups/{trunk_group_sid}/trunks/{trunk_sid}",
    )
        .idempotent();

pub(super) static REPLACE_TRUNK: OperationSpec =
    OperationSpec::new(
        "carrierx", "replaceTrunk", Method::PUT,
        "/trunk_groups/{trunk_group_sid}/trunks/{trunk_sid}",
    )
        .idempotent();

pub(super) static DELETE_TRUNK: OperationSpec =
    OperationSpec::new(
        "carrierx", "deleteTrunk", Method::DELETE,
        "/trunk_groups/{trunk_group_sid}/trunks/{trunk_sid}",
    )
        .idempotent().reply(Reply::Empty);
