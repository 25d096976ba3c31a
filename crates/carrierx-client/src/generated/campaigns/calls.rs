//! The requests of `Campaigns`.
//! Written by `cargo xtask codegen`.

use core_http::page::Pager;

use super::{Campaign, spec};
use crate::Error;
use crate::types::Page;

core_http::call_methods! {
    /// List 10DLC campaigns.
    pub struct ListCampaigns -> Page<Campaign>, Error;
}

impl ListCampaigns {
    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<Page<Campaign>, Error> {
        Pager::new(self.call, &spec::LIST_CAMPAIGNS_PAGES)
    }
}

crate::filter::list_options!(ListCampaigns);
crate::filter::field_options!(ListCampaigns, "campaign_sid");

core_http::call_methods! {
    /// Read one 10DLC campaign.
    pub struct GetCampaign -> Campaign, Error;
}

crate::filter::field_options!(GetCampaign, "campaign_sid");
