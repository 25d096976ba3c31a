//! Which record is meant: by the provider's ID or by yours.
//! Written by `cargo xtask codegen`.

use core_http::Call;

use super::{CommunicationId, ExternalCommunicationId};

/// Which communication is meant: by the provider's ID or by yours.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum CommunicationRef {
    /// By the provider's ID, which is faster.
    Id(CommunicationId),
    /// By your own ID.
    External(ExternalCommunicationId),
}

#[allow(dead_code, reason = "which of them are used depends on the features")]
impl CommunicationRef {
    pub(crate) fn query(&self, call: Call, native: &'static str, external: &'static str) -> Call {
        match self {
            Self::Id(id) => call.query(native, id),
            Self::External(id) => call.query(external, id),
        }
    }
}

impl From<CommunicationId> for CommunicationRef {
    fn from(id: CommunicationId) -> Self { Self::Id(id) }
}

impl From<ExternalCommunicationId> for CommunicationRef {
    fn from(id: ExternalCommunicationId) -> Self { Self::External(id) }
}

impl From<&ExternalCommunicationId> for CommunicationRef {
    fn from(id: &ExternalCommunicationId) -> Self { Self::External(id.clone()) }
}
