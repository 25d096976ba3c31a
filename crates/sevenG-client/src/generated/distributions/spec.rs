//! The static rows of `Distributions`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::{PageStyle, Paging, Place};
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static GET_DISTRIBUTION: OperationSpec = OperationSpec {
    provider: "seveng", id: "getDistribution", method: Method::GET, path: "/Distribution",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Enveloped,
    ok_when_false: false,
};

pub(super) static CREATE_DISTRIBUTION: OperationSpec = OperationSpec {
    provider: "seveng", id: "createDistribution", method: Method::POST, path: "/Distribution",
    idempotency: Idempotency::Unsafe, takes_key: true, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static UPDATE_DISTRIBUTION: OperationSpec = OperationSpec {
    provider: "seveng", id: "updateDistribution", method: Method::PUT, path: "/Distribution",
    idempotency: Idempotency::Idempotent, takes_key: true, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static DELETE_DISTRIBUTION: OperationSpec = OperationSpec {
    provider: "seveng", id: "deleteDistribution", method: Method::DELETE, path: "/Distribution",
    idempotency: Idempotency::Idempotent, takes_key: true, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static DECLARE_DISTRIBUTION: OperationSpec = OperationSpec {
    provider: "seveng", id: "declareDistribution", method: Method::POST,
    path: "/Distribution/Declare", idempotency: Idempotency::Unsafe, takes_key: true,
    auth: Auth::Required, reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static DISTRIBUTE_DISTRIBUTION: OperationSpec = OperationSpec {
    provider: "seveng", id: "distributeDistribution", method: Method::POST,
    path: "/Distribution/Distribute", idempotency: Idempotency::Unsafe, takes_key: true,
    auth: Auth::Required, reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static ALLOT_DISTRIBUTION: OperationSpec = OperationSpec {
    provider: "seveng", id: "allotDistribution", method: Method::POST,
    path: "/Distribution/Allotment", idempotency: Idempotency::Unsafe, takes_key: true,
    auth: Auth::Required, reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static LIST_DISTRIBUTION_ACCOUNTS: OperationSpec = OperationSpec {
    provider: "seveng", id: "listDistributionAccounts", method: Method::GET,
    path: "/distribution/account", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Enveloped, ok_when_false: false,
};
pub(super) static LIST_DISTRIBUTION_ACCOUNTS_PAGES: Paging = Paging {
    style: PageStyle::PageNumber { page: "PageNumber", size: "PageSize" }, place: Place::Query,
    max_size: Some(1000),
};
