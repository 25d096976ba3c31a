//! What the replies and requests of `Certificates` hold.
//! Written by `cargo xtask codegen`.

core_http::open_enum! {
    /// Digest of a generated certificate; SHA256 or better advised.
    CertificateSecureHashAlgorithm {
        /// Legacy.
        Sha1 = "SHA1",
        /// Advised minimum.
        Sha256 = "SHA256",
        /// SHA-384.
        Sha384 = "SHA384",
        /// SHA-512.
        Sha512 = "SHA512",
    }
}

core_http::open_enum! {
    /// Kind of certificate.
    CertificateType {
        /// X.509.
        X509 = "X509",
        /// PGP.
        Pgp = "PGP",
        /// SSH public key.
        Ssh = "SSH",
    }
}

core_http::open_enum! {
    /// What a certificate is for.
    CertificateUsage {
        /// Transport.
        Ssl = "SSL",
        /// Payload encryption.
        Encryption = "Encryption",
        /// Signing.
        Signature = "Signature",
        /// Both.
        EncryptionAndSignature = "EncryptionAndSignature",
    }
}
