//! What is only read and comes with the seed: 10DLC campaigns and the routing objects.
//!
//! Campaigns are registered in the portal, routing objects are kept by administrators. Of both only
//! the overview pages could be read, so their fields are few.

use super::{
    resource::{self, Kind, read_only},
    tables::{CAMPAIGNS, IP_PROFILES, LOCATIONS},
    update::Resource,
};
use crate::{json::Record, provider::Group, request::Request, state::State, store::Table};

pub(super) const OPERATIONS: Group = &[
    ("listCampaigns", resource::list::<Campaign>),
    ("getCampaign", resource::get::<Campaign>),
    ("listRoutingIpProfiles", resource::list::<IpProfile>),
    ("listRoutingLocations", resource::list::<Location>),
];

pub(super) struct Campaign;

impl Kind for Campaign {
    const TABLE: Table = CAMPAIGNS;
    const RESOURCE: Resource = read_only("Campaign");
}

struct IpProfile;

impl Kind for IpProfile {
    const TABLE: Table = IP_PROFILES;
    const RESOURCE: Resource = read_only("RoutingIpProfile");

    /// The platform's, not a partner's.
    fn sees(_: &State, _: &Request<'_>, _: &Record) -> bool {
        true
    }
}

struct Location;

impl Kind for Location {
    const TABLE: Table = LOCATIONS;
    const RESOURCE: Resource = read_only("RoutingLocation");

    fn sees(_: &State, _: &Request<'_>, _: &Record) -> bool {
        true
    }
}
