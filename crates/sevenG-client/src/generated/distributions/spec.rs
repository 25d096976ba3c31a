//! The static rows of `Distributions`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::Paging;
use core_http::{OperationSpec, Reply};

pub(super) static GET_DISTRIBUTION: OperationSpec =
    OperationSpec::new("seveng", "getDistribution", Method::GET, "/Distribution")
        .safe().reply(Reply::Enveloped);

pub(super) static CREATE_DISTRIBUTION: OperationSpec =
    OperationSpec::new("seveng", "createDistribution", Method::POST, "/Distribution")
        .keyed().reply(Reply::Enveloped);

pub(super) static UPDATE_DISTRIBUTION: OperationSpec =
    OperationSpec::new("seveng", "updateDistribution", Method::PUT, "/Distribution")
        .idempotent().keyed().reply(Reply::Enveloped);

pub(super) static DELETE_DISTRIBUTION: OperationSpec =
    OperationSpec::new("seveng", "deleteDistribution", Method::DELETE, "/Distribution")
        .idempotent().keyed().reply(Reply::Enveloped);

pub(super) static DECLARE_DISTRIBUTION: OperationSpec =
    OperationSpec::new("seveng", "declareDistribution", Method::POST, "/Distribution/Declare")
        .keyed().reply(Reply::Enveloped);

pub(super) static DISTRIBUTE_DISTRIBUTION: OperationSpec =
    OperationSpec::new(
        "seveng", "distributeDistribution", Method::POST, "/Distribution/Distribute",
    )
        .keyed().reply(Reply::Enveloped);

pub(super) static ALLOT_DISTRIBUTION: OperationSpec =
    OperationSpec::new("seveng", "allotDistribution", Method::POST, "/Distribution/Allotment")
        .keyed().reply(Reply::Enveloped);

pub(super) static LIST_DISTRIBUTION_ACCOUNTS: OperationSpec =
    OperationSpec::new("seveng", "listDistributionAccounts", Method::GET, "/distribution/account")
        .safe().reply(Reply::Enveloped);
pub(super) static LIST_DISTRIBUTION_ACCOUNTS_PAGES: Paging =
    Paging::by_number("PageNumber", "PageSize").max_size(1000);
