use std::time::Duration;

use crate::error::Error;
use crate::json::Secret;
use crate::transport::SharedTransport;

/// How the built-in transport reaches the provider.
pub(super) struct Network {
    pub(super) connect_timeout: Duration,
    pub(super) proxy: Option<String>,
    pub(super) system_proxy: bool,
    /// PEM.
    pub(super) roots: Vec<Vec<u8>>,
    /// A certificate chain and its key, PEM.
    pub(super) identity: Option<(Vec<u8>, Secret)>,
}

impl Default for Network {
    fn default() -> Self {
        Self {
            connect_timeout: Duration::from_secs(10),
            proxy: None,
            system_proxy: false,
            roots: Vec::new(),
            identity: None,
        }
    }
}

impl Network {
    /// Refuses settings that another transport than the built-in one would not get
    /// to know: a proxy that is not used must not go unnoticed.
    pub(super) fn give_way(&self) -> Result<(), Error> {
        let set = if self.proxy.is_some() || self.system_proxy {
            "a proxy"
        } else if !self.roots.is_empty() || self.identity.is_some() {
            "certificates"
        } else {
            return Ok(());
        };
        Err(Error::configuration(format!(
            "{set} and a transport were given: only the built-in transport takes {set} from \
             here, so set {set} at the transport itself"
        )))
    }

    /// The built-in transport.
    #[cfg(feature = "reqwest")]
    pub(super) fn transport(self, plain_base: bool) -> Result<SharedTransport, Error> {
        let mut builder = crate::transport::ReqwestTransport::builder()
            .connect_timeout(self.connect_timeout)
            .system_proxy(self.system_proxy)
            .plain_only(plain_base && !self.may_meet_tls());
        if let Some(url) = self.proxy {
            builder = builder.proxy(url);
        }
        for pem in self.roots {
            builder = builder.root_certificates(pem);
        }
        if let Some((chain, key)) = self.identity {
            builder = builder.client_identity(chain, key);
        }
        Ok(std::sync::Arc::new(builder.build()?))
    }

    /// Whether there may be TLS on the way to a provider that has none itself.
    #[cfg(feature = "reqwest")]
    fn may_meet_tls(&self) -> bool {
        let to_proxy = |url: &String| !url.to_ascii_lowercase().starts_with("http://");
        self.system_proxy || self.proxy.as_ref().is_some_and(to_proxy)
    }

    #[cfg(not(feature = "reqwest"))]
    pub(super) fn transport(self, _: bool) -> Result<SharedTransport, Error> {
        Err(Error::configuration(
            "there is no built-in transport in this build: enable the feature `reqwest`, or give \
             `transport` one, such as the `HyperTransport` of the feature `hyper` with a \
             connector for https",
        ))
    }
}

#[cfg(all(test, not(feature = "reqwest")))]
mod tests {
    use super::Network;

    #[test]
    fn a_build_without_a_transport_says_what_to_do() {
        let error = Network::default().transport(false).unwrap_err();
        assert_eq!(
            error.to_string(),
            "there is no built-in transport in this build: enable the feature `reqwest`, or give \
             `transport` one, such as the `HyperTransport` of the feature `hyper` with a \
             connector for https"
        );
    }
}
