#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod client;
mod error;
mod protocol;

pub use core_http::{
    ApiResponse, Delivery, ErrorKind, Extra, FieldError, Json, Meta, Middleware, Observer,
    RawResponse, RetryBudget, RetryPolicy, Secret, Timestamp, Transport, time,
};

pub use self::client::{Client, ClientBuilder};
pub use self::error::Error;
