//! The static rows of `Partners`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::OperationSpec;
use core_http::http::Method;
use core_http::page::Paging;

pub(super) static LIST_PARTNERS: OperationSpec =
    OperationSpec::new("carrierx", "listPartners", Method::GET, "/partners").safe();
pub(super) static LIST_PARTNERS_PAGES: Paging = Paging::by_offset("offset", "limit").max_size(1000);

pub(super) static CREATE_PARTNER: OperationSpec =
    OperationSpec::new("carrierx", "createPartner", Method::POST, "/partners");

pub(super) static GET_PARTNER: OperationSpec =
    OperationSpec::new("carrierx", "getPartner", Method::GET, "/partners/{partner_sid}").safe();

pub(super) static UPDATE_PARTNER: OperationSpec =
    OperationSpec::new("carrierx", "updatePartner", Method::PATCH, "/partners/{partner_sid}")
        .idempotent();

pub(super) static REPLACE_PARTNER: OperationSpec =
    OperationSpec::new("carrierx", "replacePartner", Method::PUT, "/partners/{partner_sid}")
        .idempotent();

pub(super) static GET_EFFECTIVE_RATES: OperationSpec =
    OperationSpec::new(
        "carrierx", "getEffectiveRates", Method::GET, "/partners/{partner_sid}/effective_rates",
    )
        .safe();
