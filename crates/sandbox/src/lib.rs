#![doc = include_str!("../README.md")]

mod access;
mod base64;
mod body;
mod carrierx;
mod clock;
mod control;
mod ecgrid;
mod exchange;
mod faults;
mod hosts;
mod journal;
mod json;
mod keep;
mod multipart;
mod post;
mod provider;
mod redact;
mod reply;
mod request;
mod sandbox;
mod server;
mod service;
mod seveng;
mod spec;
mod state;
mod store;
mod switches;
mod web;

pub use access::{Faults, Journal, State};
pub use clock::{Clock, Moment};
pub use faults::Fault;
pub use journal::Exchange;
pub use provider::Provider;
pub use sandbox::{Builder, Sandbox, StartError};
pub use switches::Switch;
