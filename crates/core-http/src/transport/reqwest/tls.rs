//! How servers are checked, and what is shown to those that check their callers.
//!
//! There are three ways to TLS, and each reads certificates in its own types; what
//! a user gives is therefore kept as PEM until it is known which one it is for.

use crate::json::Secret;

/// What TLS goes by.
#[derive(Default)]
pub(super) struct Trust {
    /// Leaves TLS out.
    pub(super) plain_only: bool,
    /// PEM: trusted beside the certificates of the system.
    pub(super) roots: Vec<Vec<u8>>,
    pub(super) identity: Option<Identity>,
}

/// The certificate of the caller, as PEM.
#[cfg_attr(
    not(any(feature = "tls-ring", feature = "tls-aws-lc", feature = "tls-native")),
    expect(dead_code, reason = "without TLS it is refused unread")
)]
pub(super) struct Identity {
    pub(super) chain: Vec<u8>,
    pub(super) key: Secret,
}

pub(super) use self::backend::configure;

/// Does not quote what it was given: someone may have mixed up the files.
#[cfg(any(feature = "tls-ring", feature = "tls-aws-lc", feature = "tls-native"))]
fn unreadable_roots() -> crate::Error {
    crate::Error::configuration(
        "the root certificates cannot be read: give PEM, with `BEGIN CERTIFICATE` in it",
    )
}

#[cfg(any(feature = "tls-ring", feature = "tls-aws-lc", feature = "tls-native"))]
fn unreadable_identity() -> crate::Error {
    crate::Error::configuration(
        "the client identity cannot be used: give a certificate chain and the private key \
         that belongs to it, both as PEM",
    )
}

/// TLS by rustls and ring, given to reqwest ready-made: left to itself it takes a
/// provider that some part of the process has installed for all, and panics when
/// none has.
#[cfg(all(
    feature = "tls-ring",
    not(any(feature = "tls-aws-lc", feature = "tls-native"))
))]
mod backend {
    use std::sync::Arc;

    use rustls::client::WantsClientCert;
    use rustls::crypto::ring;
    use rustls::pki_types::pem::PemObject;
    use rustls::pki_types::{CertificateDer, PrivateKeyDer};
    use rustls::{ClientConfig, ConfigBuilder, RootCertStore, WantsVerifier};
    use rustls_platform_verifier::BuilderVerifierExt;

    use super::{Identity, Trust, unreadable_identity, unreadable_roots};
    use crate::error::Error;

    type Certificates = Vec<CertificateDer<'static>>;

    pub(in super::super) fn configure(
        builder: reqwest::ClientBuilder,
        trust: Trust,
    ) -> Result<reqwest::ClientBuilder, Error> {
        let mut roots = Vec::new();
        for pem in &trust.roots {
            roots.extend(certificates(pem).ok_or_else(unreadable_roots)?);
        }
        let config = verified(trust.plain_only, roots).map_err(|source| {
            Error::configuration("TLS cannot be set up: are the system's certificates installed?")
                .with_source(source)
        })?;
        let mut config = match trust.identity {
            None => config.with_no_client_auth(),
            Some(identity) => with_identity(config, &identity).ok_or_else(unreadable_identity)?,
        };
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(builder.tls_backend_preconfigured(config))
    }

    fn verified(
        plain_only: bool,
        roots: Certificates,
    ) -> Result<ConfigBuilder<ClientConfig, WantsClientCert>, rustls::Error> {
        let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()?;
        if plain_only {
            Ok(config.with_root_certificates(RootCertStore::empty()))
        } else if roots.is_empty() {
            config.with_platform_verifier()
        } else {
            with_roots(config, roots)
        }
    }

    #[cfg(not(target_os = "android"))]
    fn with_roots(
        config: ConfigBuilder<ClientConfig, WantsVerifier>,
        roots: Certificates,
    ) -> Result<ConfigBuilder<ClientConfig, WantsClientCert>, rustls::Error> {
        let provider = Arc::clone(config.crypto_provider());
        let verifier = rustls_platform_verifier::Verifier::new_with_extra_roots(roots, provider)?;
        // "Dangerous" is what a verifier of one's own may be; this is the system's.
        Ok(config
            .dangerous()
            .with_custom_certificate_verifier(Arc::new(verifier)))
    }

    #[cfg(target_os = "android")]
    fn with_roots(
        _: ConfigBuilder<ClientConfig, WantsVerifier>,
        _: Certificates,
    ) -> Result<ConfigBuilder<ClientConfig, WantsClientCert>, rustls::Error> {
        Err(rustls::Error::General(
            "Android takes no root certificates but its own".to_owned(),
        ))
    }

    fn with_identity(
        config: ConfigBuilder<ClientConfig, WantsClientCert>,
        identity: &Identity,
    ) -> Option<ClientConfig> {
        let chain = certificates(&identity.chain)?;
        let key = PrivateKeyDer::from_pem_slice(identity.key.expose().as_bytes()).ok()?;
        config.with_client_auth_cert(chain, key).ok()
    }

    /// All certificates of a PEM text; none when there is not one, or one is damaged.
    fn certificates(pem: &[u8]) -> Option<Certificates> {
        let found: Certificates = CertificateDer::pem_slice_iter(pem)
            .collect::<Result<_, _>>()
            .ok()?;
        (!found.is_empty()).then_some(found)
    }
}

/// TLS as reqwest has it for its own features.
#[cfg(any(feature = "tls-aws-lc", feature = "tls-native"))]
mod backend {
    use super::{Identity, Trust, unreadable_identity, unreadable_roots};
    use crate::error::Error;

    pub(in super::super) fn configure(
        mut builder: reqwest::ClientBuilder,
        trust: Trust,
    ) -> Result<reqwest::ClientBuilder, Error> {
        for pem in &trust.roots {
            let roots = reqwest::Certificate::from_pem_bundle(pem)
                .ok()
                .filter(|roots| !roots.is_empty());
            builder = builder.tls_certs_merge(roots.ok_or_else(unreadable_roots)?);
        }
        if let Some(identity) = &trust.identity {
            let identity = read(identity).map_err(|_| unreadable_identity())?;
            builder = builder.identity(identity);
        }
        #[cfg(feature = "tls-native")]
        let builder = builder.tls_backend_native();
        Ok(builder)
    }

    #[cfg(feature = "tls-native")]
    fn read(identity: &Identity) -> reqwest::Result<reqwest::Identity> {
        reqwest::Identity::from_pkcs8_pem(&identity.chain, identity.key.expose().as_bytes())
    }

    #[cfg(not(feature = "tls-native"))]
    fn read(identity: &Identity) -> reqwest::Result<reqwest::Identity> {
        let key = identity.key.expose().as_bytes();
        reqwest::Identity::from_pem(&[&identity.chain, &b"\n"[..], key].concat())
    }
}

/// No TLS at all.
#[cfg(not(any(feature = "tls-ring", feature = "tls-aws-lc", feature = "tls-native")))]
mod backend {
    use super::Trust;
    use crate::error::Error;

    pub(in super::super) fn configure(
        builder: reqwest::ClientBuilder,
        trust: Trust,
    ) -> Result<reqwest::ClientBuilder, Error> {
        if !trust.roots.is_empty() || trust.identity.is_some() {
            return Err(Error::configuration(
                "there are certificates and no TLS: enable the feature `tls-ring`",
            ));
        }
        Ok(builder)
    }
}
