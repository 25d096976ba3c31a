//! The HTTP core.

pub mod auth;
pub mod body;
pub mod call;
pub mod client;
pub mod decode;
pub mod error;
pub mod hooks;
pub mod json;
pub mod operation;
pub mod page;
pub mod protocol;
pub mod response;
pub mod retry;
pub mod time;
pub mod transport;
