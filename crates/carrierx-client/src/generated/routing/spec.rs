//! The static rows of `Routing`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::OperationSpec;
use core_http::http::Method;
use core_http::page::Paging;

pub(super) static LIST_ROUTING_IP_PROFILES: OperationSpec =
    OperationSpec::new("carrierx", "listRoutingIpProfiles", Method::GET, "/routing/ip_profiles")
        .safe();
pub(super) static LIST_ROUTING_IP_PROFILES_PAGES: Paging =
    Paging::by_offset("offset", "limit").max_size(1000);

pub(super) static LIST_ROUTING_LOCATIONS: OperationSpec =
    OperationSpec::new("carrierx", "listRoutingLocations", Method::GET, "/routing/locations")
        .safe();
pub(super) static LIST_ROUTING_LOCATIONS_PAGES: Paging =
    Paging::by_offset("offset", "limit").max_size(1000);
