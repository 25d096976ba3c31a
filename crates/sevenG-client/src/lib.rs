#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod client;
mod error;
pub mod filter;
#[rustfmt::skip]
mod generated;
mod jwt;
mod login;
mod protocol;

/// The core below this client, for what has no name here.
pub use core_http;
pub use core_http::{
    ApiResponse, Base64, Body, Bytes, BytesOr, Date, Decimal, Delivery, ErrorKind, Extra,
    FieldError, Json, JsonObject, Meta, Middleware, Observer, Pager, RawResponse, ResumeToken,
    RetryBudget, RetryPolicy, Secret, Timestamp, Transport, Upload, async_trait,
};
pub use core_http::{hooks, http, page, time, transport};

pub use self::client::{Client, ClientBuilder};
pub use self::error::Error;
pub use self::filter::Filter;
pub use self::generated::types::*;
pub use self::generated::*;
