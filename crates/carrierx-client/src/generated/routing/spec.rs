//! The static rows of `Routing`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::{PageStyle, Paging, Place};
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static LIST_ROUTING_IP_PROFILES: OperationSpec = OperationSpec {
    provider: "carrierx", id: "listRoutingIpProfiles", method: Method::GET,
    path: "/routing/ip_profiles", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};
pub(super) static LIST_ROUTING_IP_PROFILES_PAGES: Paging = Paging {
    style: PageStyle::Offset { offset: "offset", limit: "limit" }, place: Place::Query,
    max_size: Some(1000),
};

pub(super) static LIST_ROUTING_LOCATIONS: OperationSpec = OperationSpec {
    provider: "carrierx", id: "listRoutingLocations", method: Method::GET,
    path: "/routing/locations", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};
pub(super) static LIST_ROUTING_LOCATIONS_PAGES: Paging = Paging {
    style: PageStyle::Offset { offset: "offset", limit: "limit" }, place: Place::Query,
    max_size: Some(1000),
};
