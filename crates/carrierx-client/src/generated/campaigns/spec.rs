//! The static rows of `Campaigns`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::OperationSpec;
use core_http::http::Method;
use core_http::page::Paging;

pub(super) static LIST_CAMPAIGNS: OperationSpec =
    OperationSpec::new("carrierx", "listCampaigns", Method::GET, "/10dlc/campaigns").safe();
pub(super) static LIST_CAMPAIGNS_PAGES: Paging =
    Paging::by_offset("offset", "limit").max_size(1000);

pub(super) static GET_CAMPAIGN: OperationSpec =
    OperationSpec::new("carrierx", "getCampaign", Method::GET, "/10dlc/campaigns/{campaign_sid}")
        .safe();
