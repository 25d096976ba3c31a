//! The requests of `Routing`.
//! Written by `cargo xtask codegen`.

use core_http::page::Pager;
use core_http::{Call, JsonObject};

use super::{RoutingLocation, spec};
use crate::Error;
use crate::types::Page;

/// List routing IP profiles.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ListRoutingIpProfiles {
    pub(crate) call: Call,
}

impl ListRoutingIpProfiles {
    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<Page<JsonObject>, Error> {
        Pager::new(self.call, &spec::LIST_ROUTING_IP_PROFILES_PAGES)
    }
}

crate::filter::list_options!(ListRoutingIpProfiles);
crate::filter::field_options!(ListRoutingIpProfiles);
core_http::call_methods!(ListRoutingIpProfiles -> Page<JsonObject>, Error);

/// List routing locations.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ListRoutingLocations {
    pub(crate) call: Call,
}

impl ListRoutingLocations {
    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<Page<RoutingLocation>, Error> {
        Pager::new(self.call, &spec::LIST_ROUTING_LOCATIONS_PAGES)
    }
}

crate::filter::list_options!(ListRoutingLocations);
crate::filter::field_options!(ListRoutingLocations);
core_http::call_methods!(ListRoutingLocations -> Page<RoutingLocation>, Error);
