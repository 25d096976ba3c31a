//! Certificates of comm channels.
//! Written by `cargo xtask codegen`.

mod calls;
mod models;
mod spec;

pub use self::calls::{
    AddPrivateCertificate, AddPublicCertificate, CreateCertificate, RenewCertificate,
    TerminateCertificate,
};
pub use self::models::{CertificateSecureHashAlgorithm, CertificateType, CertificateUsage};
#[doc(no_inline)]
pub use crate::types::Comm;

use crate::Client;
use crate::types::{CertKeyId, CommId};

/// Certificates of comm channels.
///
/// Made by [`Comms::certificates`](crate::comms::Comms::certificates); cheap to clone, like
/// the client itself.
#[derive(Debug, Clone)]
pub struct Certificates {
    client: Client,
    comm_id: CommId,
}

impl Certificates {
    pub(crate) fn new(client: &Client, comm_id: CommId) -> Self {
        Self { client: client.clone(), comm_id }
    }

    /// Give a comm its own private certificate.
    ///
    /// Never sent again once it may have arrived.
    ///
    /// - `cert_type`: Kind of certificate.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/certificates/add-private.md` of the provider's documentation.
    ///
    /// *Uncertain:* Cert is marked optional though the call makes little sense without it.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::CommId;
    /// use ecgrid_client::certificates::CertificateType;
    ///
    /// let comm = ecgrid
    ///     .comms()
    ///     .certificates(CommId(6120))
    ///     .add_private(CertificateType::X509)
    ///     .key_id("juniper-2026")
    ///     .user_id("edi-batch")
    ///     .begin_usage("2026-03-01T00:00:00Z")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn add_private(&self, cert_type: CertificateType) -> AddPrivateCertificate {
        let call = self
            .client
            .call(&spec::ADD_PRIVATE_CERTIFICATE)
            .set("commId", &self.comm_id)
            .set("certType", &cert_type);
        AddPrivateCertificate { call }
    }

    /// Give a comm the certificate of a partner.
    ///
    /// Never sent again once it may have arrived.
    ///
    /// - `cert_type`: Kind of certificate.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/certificates/add-public.md` of the provider's documentation.
    ///
    /// *Uncertain:* Cert is marked optional though the call makes little sense without it.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::CommId;
    /// use ecgrid_client::certificates::CertificateType;
    ///
    /// let comm = ecgrid
    ///     .comms()
    ///     .certificates(CommId(6120))
    ///     .add_public(CertificateType::X509)
    ///     .key_id("lumen-2026")
    ///     .user_id("lumen-edi")
    ///     .begin_usage("2026-03-01T00:00:00Z")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn add_public(&self, cert_type: CertificateType) -> AddPublicCertificate {
        let call = self
            .client
            .call(&spec::ADD_PUBLIC_CERTIFICATE)
            .set("commId", &self.comm_id)
            .set("certType", &cert_type);
        AddPublicCertificate { call }
    }

    /// Generate a private certificate on the platform.
    ///
    /// Never sent again once it may have arrived.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/certificates/create-certificate.md` of the provider's documentation.
    ///
    /// *Uncertain:* Defaults for the optional fields are not given.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::CommId;
    /// use ecgrid_client::certificates::{CertificateSecureHashAlgorithm, CertificateUsage};
    ///
    /// let comm = ecgrid
    ///     .comms()
    ///     .certificates(CommId(6120))
    ///     .create()
    ///     .begin_usage("2026-03-01T00:00:00Z")
    ///     .usage(CertificateUsage::EncryptionAndSignature)
    ///     .secure_hash_algorithm(CertificateSecureHashAlgorithm::Sha256)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create(&self) -> CreateCertificate {
        let call = self.client.call(&spec::CREATE_CERTIFICATE).set("commId", &self.comm_id);
        CreateCertificate { call }
    }

    /// Renew a certificate with an overlap.
    ///
    /// Never sent again once it may have arrived.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/certificates/renew-certificate.md` of the provider's documentation.
    ///
    /// *Uncertain:* Default of `overlapDays` varies; no REST reply reveals a `certKeyId`.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::certificates::CertificateSecureHashAlgorithm;
    /// use ecgrid_client::{CertKeyId, CommId};
    ///
    /// let comm = ecgrid
    ///     .comms()
    ///     .certificates(CommId(6120))
    ///     .renew(CertKeyId(57))
    ///     .overlap_days(21)
    ///     .years(2)
    ///     .secure_hash_algorithm(CertificateSecureHashAlgorithm::Sha256)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn renew(&self, cert_key_id: CertKeyId) -> RenewCertificate {
        let call = self
            .client
            .call(&spec::RENEW_CERTIFICATE)
            .set("commId", &self.comm_id)
            .set("certKeyId", &cert_key_id);
        RenewCertificate { call }
    }

    /// End a certificate for good.
    ///
    /// Irreversible. A link that still uses it stops delivering at once. Twice has the effect
    /// of once: repeated after a failure that may pass, except a 500. Gives `true` when done.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/certificates/terminate-certificate.md` of the provider's documentation.
    ///
    /// *Uncertain:* No REST reply reveals a `certKeyId`.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::{CertKeyId, CommId};
    ///
    /// let done = ecgrid
    ///     .comms()
    ///     .certificates(CommId(6120))
    ///     .terminate(CertKeyId(57))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn terminate(&self, cert_key_id: CertKeyId) -> TerminateCertificate {
        let call = self
            .client
            .call(&spec::TERMINATE_CERTIFICATE)
            .set("commId", &self.comm_id)
            .set("certKeyId", &cert_key_id);
        TerminateCertificate { call }
    }
}
