//! The static rows of `Logins`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::Paging;
use core_http::{OperationSpec, Reply};

pub(super) static LIST_PARTNER_LOGINS: OperationSpec =
    OperationSpec::new("carrierx", "listPartnerLogins", Method::GET, "/oauth/logins").safe();
pub(super) static LIST_PARTNER_LOGINS_PAGES: Paging =
    Paging::by_offset("offset", "limit").max_size(1000);

pub(super) static CREATE_PARTNER_LOGIN: OperationSpec =
    OperationSpec::new("carrierx", "createPartnerLogin", Method::POST, "/oauth/logins");

pub(super) static GET_PARTNER_LOGIN: OperationSpec =
    OperationSpec::new("carrierx", "getPartnerLogin", Method::GET, "/oauth/logins/{login_sid}")
        .safe();

pub(super) static UPDATE_PARTNER_LOGIN: OperationSpec =
    OperationSpec::new(
        "carrierx", "updatePartnerLogin", Method::PATCH, "/oauth/logins/{login_sid}",
    )
        .idempotent();

pub(super) static REPLACE_PARTNER_LOGIN: OperationSpec =
    OperationSpec::new("carrierx", "replacePartnerLogin", Method::PUT, "/oauth/logins/{login_sid}")
        .idempotent();

pub(super) static DELETE_PARTNER_LOGIN: OperationSpec =
    OperationSpec::new(
        "carrierx", "deletePartnerLogin", Method::DELETE, "/oauth/logins/{login_sid}",
    )
        .idempotent().reply(Reply::Empty);
