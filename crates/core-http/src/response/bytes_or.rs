//! Replies that are a file or a value: the provider decides which.
//!
//! ```
//! use core_http::{Bytes, BytesOr};
//!
//! fn save(reply: BytesOr<String>) -> Option<Bytes> {
//!     match reply {
//!         BytesOr::Bytes(file) => Some(file),
//!         BytesOr::Value(where_it_is) => {
//!             println!("fetch it from {where_it_is}");
//!             None
//!         }
//!     }
//! }
//! # save(BytesOr::Value("a".to_owned()));
//! ```

use std::fmt;

use bytes::Bytes;
use serde::de::DeserializeOwned;

use super::{FromReply, is_json};
use crate::error::Error;
use crate::operation::OperationSpec;
use crate::protocol::{Protocol, ReplyParts};

/// A file, or a value that stands for it: where the file is, or what is known
/// about it.
///
/// The content type of the reply tells which. A file that is JSON itself cannot
/// be told from the value; read such a reply with `send_raw`, which also reads
/// files that are larger than the client's limit for replies.
#[derive(Clone, PartialEq)]
pub enum BytesOr<T> {
    /// The file.
    Bytes(Bytes),
    /// The value.
    Value(T),
}

impl<T> BytesOr<T> {
    /// The file, if it is one.
    #[must_use]
    pub fn into_bytes(self) -> Option<Bytes> {
        match self {
            Self::Bytes(file) => Some(file),
            Self::Value(_) => None,
        }
    }

    /// The value, if it is one.
    #[must_use]
    pub fn into_value(self) -> Option<T> {
        match self {
            Self::Bytes(_) => None,
            Self::Value(value) => Some(value),
        }
    }
}

impl<T: DeserializeOwned> FromReply for BytesOr<T> {
    fn from_reply(
        protocol: &dyn Protocol,
        operation: &OperationSpec,
        reply: &ReplyParts,
    ) -> Result<Self, Error> {
        // An envelope that reports a failure is JSON too, and becomes an error here.
        if is_json(reply.headers()) {
            return T::from_reply(protocol, operation, reply).map(Self::Value);
        }
        Ok(Self::Bytes(reply.body().clone()))
    }
}

impl<T: fmt::Debug> fmt::Debug for BytesOr<T> {
    /// A file may hold anything, so only its length is shown.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bytes(file) => write!(f, "Bytes({} bytes)", file.len()),
            Self::Value(value) => f.debug_tuple("Value").field(value).finish(),
        }
    }
}
