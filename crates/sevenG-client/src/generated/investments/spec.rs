//! The static rows of `Investments`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::Paging;
use core_http::{OperationSpec, Reply};

pub(super) static LIST_INVESTMENTS: OperationSpec =
    OperationSpec::new("seveng", "listInvestments", Method::GET, "/Investment")
        .safe().reply(Reply::Enveloped);
pub(super) static LIST_INVESTMENTS_PAGES: Paging =
    Paging::by_number("PageNumber", "PageSize").max_size(1000);

pub(super) static CREATE_INVESTMENT: OperationSpec =
    OperationSpec::new("seveng", "createInvestment", Method::POST, "/Investment")
        .keyed().reply(Reply::Enveloped);

pub(super) static UPDATE_INVESTMENT: OperationSpec =
    OperationSpec::new("seveng", "updateInvestment", Method::PUT, "/Investment")
        .idempotent().keyed().reply(Reply::Enveloped);

pub(super) static DELETE_INVESTMENT: OperationSpec =
    OperationSpec::new("seveng", "deleteInvestment", Method::DELETE, "/Investment")
        .idempotent().keyed().reply(Reply::Enveloped);

pub(super) static LIST_INVESTMENT_PRICES: OperationSpec =
    OperationSpec::new("seveng", "listInvestmentPrices", Method::GET, "/Investment/Price")
        .safe().reply(Reply::Enveloped);

pub(super) static CREATE_INVESTMENT_PRICE: OperationSpec =
    OperationSpec::new("seveng", "createInvestmentPrice", Method::POST, "/Investment/Price")
        .keyed().reply(Reply::Enveloped);

pub(super) static UPDATE_INVESTMENT_PRICE: OperationSpec =
    OperationSpec::new("seveng", "updateInvestmentPrice", Method::PUT, "/Investment/Price")
        .idempotent().keyed().reply(Reply::Enveloped);

pub(super) static DELETE_INVESTMENT_PRICES: OperationSpec =
    OperationSpec::new("seveng", "deleteInvestmentPrices", Method::DELETE, "/Investment/Price")
        .keyed().reply(Reply::Enveloped);
