//! The requests of `Certificates`.
//! Written by `cargo xtask codegen`.

use core_http::{Call, Secret, Timestamp};

use super::{CertificateSecureHashAlgorithm, CertificateUsage};
use crate::Error;
use crate::types::Comm;

/// Give a comm its own private certificate.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct AddPrivateCertificate {
    pub(crate) call: Call,
}

impl AddPrivateCertificate {
    /// Key name.
    pub fn key_id(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("keyId", value.as_ref()) }
    }

    /// User name stored with the certificate (text, not a user ID).
    pub fn user_id(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("userId", value.as_ref()) }
    }

    /// Valid from.
    pub fn begin_usage(self, value: impl Into<Timestamp>) -> Self {
        Self { call: self.call.set("beginUsage", &value.into()) }
    }

    /// What a certificate is for.
    pub fn usage(self, value: CertificateUsage) -> Self {
        Self { call: self.call.set("usage", &value) }
    }

    /// Certificate file in Base64; base64 text.
    pub fn cert(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("cert", value.as_ref()) }
    }

    /// Password of the file.
    pub fn password(self, value: impl Into<Secret>) -> Self {
        Self { call: self.call.set("password", &value.into()) }
    }
}

core_http::call_methods!(AddPrivateCertificate -> Comm, Error);

/// Give a comm the certificate of a partner.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct AddPublicCertificate {
    pub(crate) call: Call,
}

impl AddPublicCertificate {
    /// Key name.
    pub fn key_id(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("keyId", value.as_ref()) }
    }

    /// User name stored with the certificate (text, not a user ID).
    pub fn user_id(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("userId", value.as_ref()) }
    }

    /// Valid from.
    pub fn begin_usage(self, value: impl Into<Timestamp>) -> Self {
        Self { call: self.call.set("beginUsage", &value.into()) }
    }

    /// What a certificate is for.
    pub fn usage(self, value: CertificateUsage) -> Self {
        Self { call: self.call.set("usage", &value) }
    }

    /// AS2 ID of the partner (text).
    pub fn partner_comm_id(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("partnerCommId", value.as_ref()) }
    }

    /// AS2 address of the partner; a URL.
    pub fn partner_url(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("partnerUrl", value.as_ref()) }
    }

    /// Certificate file in Base64; base64 text.
    pub fn cert(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("cert", value.as_ref()) }
    }
}

core_http::call_methods!(AddPublicCertificate -> Comm, Error);

/// Generate a private certificate on the platform.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct CreateCertificate {
    pub(crate) call: Call,
}

impl CreateCertificate {
    /// Valid from.
    pub fn begin_usage(self, value: impl Into<Timestamp>) -> Self {
        Self { call: self.call.set("beginUsage", &value.into()) }
    }

    /// What a certificate is for.
    pub fn usage(self, value: CertificateUsage) -> Self {
        Self { call: self.call.set("usage", &value) }
    }

    /// Digest of a generated certificate; SHA256 or better advised.
    pub fn secure_hash_algorithm(self, value: CertificateSecureHashAlgorithm) -> Self {
        Self { call: self.call.set("secureHashAlgorithm", &value) }
    }

    /// AS2 ID of the partner.
    pub fn partner_as2_id(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("partnerAs2Id", value.as_ref()) }
    }

    /// Valid to.
    pub fn expires(self, value: impl Into<Timestamp>) -> Self {
        Self { call: self.call.set("expires", &value.into()) }
    }
}

core_http::call_methods!(CreateCertificate -> Comm, Error);

/// Renew a certificate with an overlap.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct RenewCertificate {
    pub(crate) call: Call,
}

impl RenewCertificate {
    /// Days both certificates stay valid; at least 0.
    pub fn overlap_days(self, value: i32) -> Self {
        Self { call: self.call.set("overlapDays", &value) }
    }

    /// Validity of the new one; at least 1, default 2.
    pub fn years(self, value: i32) -> Self { Self { call: self.call.set("years", &value) } }

    /// Digest of a generated certificate; SHA256 or better advised.
    pub fn secure_hash_algorithm(self, value: CertificateSecureHashAlgorithm) -> Self {
        Self { call: self.call.set("secureHashAlgorithm", &value) }
    }
}

core_http::call_methods!(RenewCertificate -> Comm, Error);

/// End a certificate for good.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct TerminateCertificate {
    pub(crate) call: Call,
}

core_http::call_methods!(TerminateCertificate -> bool, Error);
