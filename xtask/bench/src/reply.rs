//! The reply that every stack reads, and the types that a careful person would
//! write for it without our client: owned text, closed enums, serde's derive.

use serde::Deserialize;

use crate::BoxError;

/// The documented example of *get comm*, laid out as an API with readable replies
/// sends it: about 400 bytes.
pub const REPLY: &str = r#"{
    "success": true,
    "data": {
        "commId": 6120,
        "mailboxId": 77120,
        "commType": "as2",
        "identifier": "JUNIPER-AS2-PRODUCTION-GATEWAY",
        "status": "Active",
        "useType": "Production",
        "privateKeyRequired": true,
        "withCerts": true
    },
    "errorCode": null,
    "message": "The communication channel was found."
}"#;

/// What every ECGrid reply comes in.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Envelope {
    /// Whether the call did what it was asked.
    pub success: bool,
    /// The payload.
    pub data: Option<Comm>,
    /// Why not.
    pub error_code: Option<String>,
    /// The same for a person.
    pub message: Option<String>,
}

impl Envelope {
    /// The payload of a success.
    ///
    /// # Errors
    /// What the envelope says of a failure.
    pub fn open(self) -> Result<Comm, BoxError> {
        match self.data {
            Some(comm) if self.success => Ok(comm),
            _ => Err(format!("{:?}: {:?}", self.error_code, self.message).into()),
        }
    }
}

/// A comm channel.
#[derive(Debug, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Comm {
    /// Its id.
    pub comm_id: i64,
    /// The mailbox it serves.
    pub mailbox_id: Option<i64>,
    /// Its transport.
    pub comm_type: Option<CommType>,
    /// Its name on the wire.
    pub identifier: Option<String>,
    /// Its state.
    pub status: Option<Status>,
    /// Live or test.
    pub use_type: Option<UseType>,
    /// Whether it needs a key.
    pub private_key_required: Option<bool>,
    /// Whether it has certificates.
    pub with_certs: Option<bool>,
}

/// Transports.
#[derive(Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum CommType {
    /// FTP.
    Ftp,
    /// SFTP.
    Sftp,
    /// AS2.
    As2,
    /// HTTP.
    Http,
}

/// States.
#[derive(Debug, PartialEq, Eq, Deserialize)]
pub enum Status {
    /// Being set up.
    Development,
    /// In use.
    Active,
    /// Being tested.
    Preproduction,
    /// Not in use for now.
    Suspended,
    /// Not in use any more.
    Terminated,
}

/// Live or test.
#[derive(Debug, PartialEq, Eq, Deserialize)]
pub enum UseType {
    /// Test.
    Test,
    /// Live.
    Production,
}
