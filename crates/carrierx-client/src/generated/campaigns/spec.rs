//! The static rows of `Campaigns`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::{PageStyle, Paging, Place};
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static LIST_CAMPAIGNS: OperationSpec = OperationSpec {
    provider: "carrierx", id: "listCampaigns", method: Method::GET, path: "/10dlc/campaigns",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Bare,
    ok_when_false: false,
};
pub(super) static LIST_CAMPAIGNS_PAGES: Paging = Paging {
    style: PageStyle::Offset { offset: "offset", limit: "limit" }, place: Place::Query,
    max_size: Some(1000),
};

pub(super) static GET_CAMPAIGN: OperationSpec = OperationSpec {
    provider: "carrierx", id: "getCampaign", method: Method::GET,
    path: "/10dlc/campaigns/{campaign_sid}", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};
