#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

pub mod auth;
pub mod body;
pub mod call;
pub mod client;
pub mod decode;
pub mod env;
pub mod error;
mod exec;
pub mod hooks;
pub mod json;
mod limit;
mod observe;
pub mod operation;
pub mod page;
pub mod protocol;
pub mod response;
pub mod retry;
pub mod time;
pub mod token;
pub mod transport;
pub mod value;

/// For [`Transport`], [`Middleware`] and [`TokenSource`], which are written with it.
pub use async_trait::async_trait;
pub use bytes::Bytes;
pub use http;

pub use self::auth::Credential;
pub use self::body::Body;
pub use self::call::{Call, CallOptions, LARGEST_FUTURE, Multipart, Part, Upload, future_size};
pub use self::client::{Client, ClientBuilder};
pub use self::error::{BoxError, Error, ErrorKind, FieldError};
pub use self::exec::CallContext;
pub use self::hooks::{Middleware, Next, Observer};
pub use self::json::{
    Base64, Date, Decimal, DecimalText, Extra, Json, JsonObject, Nullable, OpenEnum, Patch, Secret,
    Timestamp, UnknownValue,
};
pub use self::operation::{Auth, Class, Idempotency, OperationSpec, Reply};
pub use self::page::{PageOf, PageParts, Pager, Paging, ResumeToken, Rows};
pub use self::protocol::{Failure, Payload, Protocol, ReplyParts, Said};
pub use self::response::{ApiResponse, ByteReply, BytesOr, FromReply, Meta, RawResponse};
pub use self::retry::{RetryBudget, RetryPolicy};
pub use self::token::{Token, TokenCell, TokenSource};
pub use self::transport::{
    Delivery, SharedTransport, Transport, TransportError, TransportErrorKind,
};
pub use self::value::{PathValue, QueryValue};

#[cfg(test)]
mod tests;
