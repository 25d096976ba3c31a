//! The requests of `Campaigns`.
//! Written by `cargo xtask codegen`.

use core_http::Call;
use core_http::page::Pager;

use super::{Campaign, spec};
use crate::Error;
use crate::types::Page;

/// List 10DLC campaigns.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ListCampaigns {
    pub(crate) call: Call,
}

impl ListCampaigns {
    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<Page<Campaign>, Error> {
        Pager::new(self.call, &spec::LIST_CAMPAIGNS_PAGES)
    }
}

crate::filter::list_options!(ListCampaigns);
crate::filter::field_options!(ListCampaigns, "campaign_sid");
core_http::call_methods!(ListCampaigns -> Page<Campaign>, Error);

/// Read one 10DLC campaign.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetCampaign {
    pub(crate) call: Call,
}

crate::filter::field_options!(GetCampaign, "campaign_sid");
core_http::call_methods!(GetCampaign -> Campaign, Error);
