//! The sandbox as its users meet it: over HTTP, one sandbox per test.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

mod browsers;
mod carrierx_access;
mod carrierx_batch;
mod carrierx_billing;
mod carrierx_dids;
mod carrierx_endpoints;
mod carrierx_examples;
mod carrierx_external_dids;
mod carrierx_lists;
mod carrierx_messages;
mod carrierx_objects;
mod carrierx_partners;
mod carrierx_reference;
mod carrierx_storage;
mod carrierx_story;
mod carrierx_switches;
mod carrierx_tokens;
mod carrierx_trunks;
mod carrierx_visits;
mod carrierx_world;
mod control;
mod ecgrid_auth;
mod ecgrid_callbacks;
mod ecgrid_carbon_copies;
mod ecgrid_certificates;
mod ecgrid_comms;
mod ecgrid_ids;
mod ecgrid_interchanges;
mod ecgrid_keys;
mod ecgrid_networks;
mod ecgrid_parcels;
mod ecgrid_partners;
mod ecgrid_reports;
mod ecgrid_shapes;
mod ecgrid_story;
mod ecgrid_switches;
mod ecgrid_uploads;
mod ecgrid_users;
mod ecgrid_world;
mod faults;
mod frame;
mod fund;
mod guide;
mod hostile;
mod readme;
mod seveng_communication;
mod seveng_distributions;
mod seveng_documents;
mod seveng_entities;
mod seveng_examples;
mod seveng_holdings;
mod seveng_investments;
mod seveng_ledger;
mod seveng_lists;
mod seveng_notices;
mod seveng_owned;
mod seveng_people;
mod seveng_reports;
mod seveng_story;
mod seveng_switches;
mod seveng_user;
mod unknown_members;
mod wire;
