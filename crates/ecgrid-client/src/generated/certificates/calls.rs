//! The requests of `Certificates`.
//! Written by `cargo xtask codegen`.

use core_http::{Base64, Secret, Timestamp};

use super::{CertificateSecureHashAlgorithm, CertificateUsage};
use crate::Error;
use crate::types::Comm;

core_http::call_methods! {
    /// Give a comm its own private certificate.
    pub struct AddPrivateCertificate -> Comm, Error;
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

    /// Certificate file in Base64; made from bytes, read with `decode`.
    pub fn cert(self, value: impl Into<Base64>) -> Self {
        Self { call: self.call.set("cert", &value.into()) }
    }

    /// Password of the file.
    pub fn password(self, value: impl Into<Secret>) -> Self {
        Self { call: self.call.set("password", &value.into()) }
    }
}

core_http::call_methods! {
    /// Give a comm the certificate of a partner.
    pub struct AddPublicCertificate -> Comm, Error;
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

    /// AS2 address of the partner.
    pub fn partner_url(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("partnerUrl", value.as_ref()) }
    }

    /// Certificate file in Base64; made from bytes, read with `decode`.
    pub fn cert(self, value: impl Into<Base64>) -> Self {
        Self { call: self.call.set("cert", &value.into()) }
    }
}

core_http::call_methods! {
    /// Generate a private certificate on the platform.
    pub struct CreateCertificate -> Comm, Error;
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

core_http::call_methods! {
    /// Renew a certificate with an overlap.
    pub struct RenewCertificate -> Comm, Error;
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

core_http::call_methods! {
    /// End a certificate for good.
    pub struct TerminateCertificate -> bool, Error;
}
