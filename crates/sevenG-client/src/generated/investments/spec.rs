//! The static rows of `Investments`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::{PageStyle, Paging, Place};
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static LIST_INVESTMENTS: OperationSpec = OperationSpec {
    provider: "seveng", id: "listInvestments", method: Method::GET, path: "/Investment",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Enveloped,
    ok_when_false: false,
};
pub(super) static LIST_INVESTMENTS_PAGES: Paging = Paging {
    style: PageStyle::PageNumber { page: "PageNumber", size: "PageSize" }, place: Place::Query,
    max_size: Some(1000),
};

pub(super) static CREATE_INVESTMENT: OperationSpec = OperationSpec {
    provider: "seveng", id: "createInvestment", method: Method::POST, path: "/Investment",
    idempotency: Idempotency::Unsafe, takes_key: true, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static UPDATE_INVESTMENT: OperationSpec = OperationSpec {
    provider: "seveng", id: "updateInvestment", method: Method::PUT, path: "/Investment",
    idempotency: Idempotency::Idempotent, takes_key: true, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static DELETE_INVESTMENT: OperationSpec = OperationSpec {
    provider: "seveng", id: "deleteInvestment", method: Method::DELETE, path: "/Investment",
    idempotency: Idempotency::Idempotent, takes_key: true, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static LIST_INVESTMENT_PRICES: OperationSpec = OperationSpec {
    provider: "seveng", id: "listInvestmentPrices", method: Method::GET, path: "/Investment/Price",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Enveloped,
    ok_when_false: false,
};

pub(super) static CREATE_INVESTMENT_PRICE: OperationSpec = OperationSpec {
    provider: "seveng", id: "createInvestmentPrice", method: Method::POST,
    path: "/Investment/Price", idempotency: Idempotency::Unsafe, takes_key: true,
    auth: Auth::Required, reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static UPDATE_INVESTMENT_PRICE: OperationSpec = OperationSpec {
    provider: "seveng", id: "updateInvestmentPrice", method: Method::PUT, path: "/Investment/Price",
    idempotency: Idempotency::Idempotent, takes_key: true, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static DELETE_INVESTMENT_PRICES: OperationSpec = OperationSpec {
    provider: "seveng", id: "deleteInvestmentPrices", method: Method::DELETE,
    path: "/Investment/Price", idempotency: Idempotency::Unsafe, takes_key: true,
    auth: Auth::Required, reply: Reply::Enveloped, ok_when_false: false,
};
