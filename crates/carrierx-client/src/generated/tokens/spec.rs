//! The static rows of `Tokens`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::Paging;
use core_http::{OperationSpec, Reply};

pub(super) static CREATE_TOKEN: OperationSpec =
    OperationSpec::new("carrierx", "createToken", Method::POST, "/oauth/token");

pub(super) static CREATE_SUB_PARTNER_TOKEN: OperationSpec =
    OperationSpec::new(
        "carrierx", "createSubPartnerToken", Method::POST, "/oauth/token/{partner_sid}",
    )
        ;

pub(super) static LIST_TOKENS: OperationSpec =
    OperationSpec::new("carrierx", "listTokens", Method::GET, "/oauth/tokens").safe();
pub(super) static LIST_TOKENS_PAGES: Paging = Paging::by_offset("offset", "limit").max_size(1000);

pub(super) static GET_TOKEN: OperationSpec =
    OperationSpec::new("carrierx", "getToken", Method::GET, "/oauth/tokens/{token_sid}").safe();

pub(super) static UPDATE_TOKEN: OperationSpec =
    OperationSpec::new("carrierx", "updateToken", Method::PATCH, "/oauth/tokens/{token_sid}")
        .idempotent();

pub(super) static REPLACE_TOKEN: OperationSpec =
    OperationSpec::new("carrierx", "replaceToken", Method::PUT, "/oauth/tokens/{token_sid}")
        .idempotent();

pub(super) static REVOKE_TOKEN: OperationSpec =
    OperationSpec::new("carrierx", "revokeToken", Method::POST, "/oauth/revoke")
        .idempotent().reply(Reply::Empty);

pub(super) static WHO_AM_I: OperationSpec =
    OperationSpec::new("carrierx", "whoAmI", Method::GET, "/oauth/whoami").safe();
