//! The static rows of `BizTransactions`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::{PageStyle, Paging, Place};
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static LIST_BIZ_TRANSACTIONS: OperationSpec = OperationSpec {
    provider: "seveng", id: "listBizTransactions", method: Method::GET, path: "/BizTransaction",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Enveloped,
    ok_when_false: false,
};
pub(super) static LIST_BIZ_TRANSACTIONS_PAGES: Paging = Paging {
    style: PageStyle::PageNumber { page: "PageNumber", size: "PageSize" }, place: Place::Query,
    max_size: Some(1000),
};

pub(super) static CREATE_DEPOSIT: OperationSpec = OperationSpec {
    provider: "seveng", id: "createDeposit", method: Method::POST, path: "/BizTransaction/Deposit",
    idempotency: Idempotency::Unsafe, takes_key: true, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static CREATE_REDEMPTION: OperationSpec = OperationSpec {
    provider: "seveng", id: "createRedemption", method: Method::POST,
    path: "/BizTransaction/Redemption", idempotency: Idempotency::Unsafe, takes_key: true,
    auth: Auth::Required, reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static CREATE_TRANSFER: OperationSpec = OperationSpec {
    provider: "seveng", id: "createTransfer", method: Method::POST,
    path: "/BizTransaction/Transfer", idempotency: Idempotency::Unsafe, takes_key: true,
    auth: Auth::Required, reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static CREATE_CONVERSION: OperationSpec = OperationSpec {
    provider: "seveng", id: "createConversion", method: Method::POST,
    path: "/BizTransaction/Conversion", idempotency: Idempotency::Unsafe, takes_key: true,
    auth: Auth::Required, reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static CREATE_ALLOTMENT: OperationSpec = OperationSpec {
    provider: "seveng", id: "createAllotment", method: Method::POST,
    path: "/BizTransaction/Allotment", idempotency: Idempotency::Unsafe, takes_key: true,
    auth: Auth::Required, reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static ADJUST_QUANTITY: OperationSpec = OperationSpec {
    provider: "seveng", id: "adjustQuantity", method: Method::POST,
    path: "/BizTransaction/AdjustQuantity", idempotency: Idempotency::Unsafe, takes_key: true,
    auth: Auth::Required, reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static SET_QUANTITY: OperationSpec = OperationSpec {
    provider: "seveng", id: "setQuantity", method: Method::POST,
    path: "/BizTransaction/SetQuantity", idempotency: Idempotency::Unsafe, takes_key: true,
    auth: Auth::Required, reply: Reply::Enveloped, ok_when_false: false,
};
