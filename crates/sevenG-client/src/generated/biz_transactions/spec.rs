//! The static rows of `BizTransactions`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::Paging;
use core_http::{OperationSpec, Reply};

pub(super) static LIST_BIZ_TRANSACTIONS: OperationSpec =
    OperationSpec::new("seveng", "listBizTransactions", Method::GET, "/BizTransaction")
        .safe().reply(Reply::Enveloped);
pub(super) static LIST_BIZ_TRANSACTIONS_PAGES: Paging =
    Paging::by_number("PageNumber", "PageSize").max_size(1000);

pub(super) static CREATE_DEPOSIT: OperationSpec =
    OperationSpec::new("seveng", "createDeposit", Method::POST, "/BizTransaction/Deposit")
        .keyed().reply(Reply::Enveloped);

pub(super) static CREATE_REDEMPTION: OperationSpec =
    OperationSpec::new("seveng", "createRedemption", Method::POST, "/BizTransaction/Redemption")
        .keyed().reply(Reply::Enveloped);

pub(super) static CREATE_TRANSFER: OperationSpec =
    OperationSpec::new("seveng", "createTransfer", Method::POST, "/BizTransaction/Transfer")
        .keyed().reply(Reply::Enveloped);

pub(super) static CREATE_CONVERSION: OperationSpec =
    OperationSpec::new("seveng", "createConversion", Method::POST, "/BizTransaction/Conversion")
        .keyed().reply(Reply::Enveloped);

pub(super) static CREATE_ALLOTMENT: OperationSpec =
    OperationSpec::new("seveng", "createAllotment", Method::POST, "/BizTransaction/Allotment")
        .keyed().reply(Reply::Enveloped);

pub(super) static ADJUST_QUANTITY: OperationSpec =
    OperationSpec::new("seveng", "adjustQuantity", Method::POST, "/BizTransaction/AdjustQuantity")
        .keyed().reply(Reply::Enveloped);

pub(super) static SET_QUANTITY: OperationSpec =
    OperationSpec::new("seveng", "setQuantity", Method::POST, "/BizTransaction/SetQuantity")
        .keyed().reply(Reply::Enveloped);
