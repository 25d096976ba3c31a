//! The requests of `Routing`.
//! Written by `cargo xtask codegen`.

use core_http::JsonObject;
use core_http::page::Pager;

use super::{RoutingLocation, spec};
use crate::Error;
use crate::types::Page;

core_http::call_methods! {
    /// List routing IP profiles.
    pub struct ListRoutingIpProfiles -> Page<JsonObject>, Error;
}

impl ListRoutingIpProfiles {
    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<Page<JsonObject>, Error> {
        Pager::new(self.call, &spec::LIST_ROUTING_IP_PROFILES_PAGES)
    }
}

crate::filter::list_options!(ListRoutingIpProfiles);
crate::filter::field_options!(ListRoutingIpProfiles);

core_http::call_methods! {
    /// List routing locations.
    pub struct ListRoutingLocations -> Page<RoutingLocation>, Error;
}

impl ListRoutingLocations {
    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<Page<RoutingLocation>, Error> {
        Pager::new(self.call, &spec::LIST_ROUTING_LOCATIONS_PAGES)
    }
}

crate::filter::list_options!(ListRoutingLocations);
crate::filter::field_options!(ListRoutingLocations);
