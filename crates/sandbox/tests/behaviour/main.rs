//! The sandbox as its users meet it: over HTTP, one sandbox per test.

mod carrierx_endpoints;
mod carrierx_external_dids;
mod carrierx_lists;
mod control;
mod ecgrid_auth;
mod ecgrid_comms;
mod ecgrid_ids;
mod faults;
mod frame;
mod hostile;
mod seveng_communication;
mod seveng_user;
mod wire;
