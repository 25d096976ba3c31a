//! How a client is built.

use core_http::{Call, Credential, OperationSpec, Secret, env};

use crate::Error;
use crate::protocol::CARRIERX;

const PRODUCTION: &str = "https://api.carrierx.com/core/v2";

const OWN_NAME: &str = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));

/// A client of the CarrierX Core API.
///
/// Cheap to clone; clones share connections and the retry budget.
///
/// ```no_run
/// # async fn example() -> Result<(), carrierx_client::Error> {
/// use carrierx_client::{Client, EndpointSid};
///
/// let carrierx = Client::builder().token("your token").build()?;
/// let sid = EndpointSid::new("1a34c5e9-3a09-4de5-b553-5f6a9ef202ac");
/// let endpoint = carrierx.endpoints().get(&sid).send().await?;
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
pub struct Client {
    core: core_http::Client,
}

impl Client {
    /// Begins a client; it needs a credential to be useful.
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            core: core_http::Client::builder(&CARRIERX)
                .library(OWN_NAME)
                .base_url(PRODUCTION),
            credential: Credential::none(),
        }
    }

    /// A client with what the environment says:
    ///
    /// | variable | |
    /// |---|---|
    /// | `CARRIERX_TOKEN` | a security token from the portal or an OAuth access token, or |
    /// | `CARRIERX_LOGIN`, `CARRIERX_PASSWORD` | the partner's login, sent as Basic authentication |
    /// | `CARRIERX_BASE_URL` | another base than production; may carry a path prefix |
    ///
    /// The token goes first: where it is set, login and password are not looked at.
    /// A variable that is empty counts as not set.
    ///
    /// # Errors
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) that names the variable when
    /// none of the credentials is complete, or one is not valid.
    pub fn from_env() -> Result<Self, Error> {
        Self::builder_from_env()?.build()
    }

    /// Begins a client with what the environment says, as [`from_env`](Self::from_env) does, to be
    /// adjusted further.
    ///
    /// # Errors
    /// As [`from_env`](Self::from_env).
    pub fn builder_from_env() -> Result<ClientBuilder, Error> {
        let mut builder = Self::builder();
        if let Some(base_url) = env::var("CARRIERX_BASE_URL")? {
            builder = builder.base_url(base_url);
        }
        Ok(match env::var("CARRIERX_TOKEN")? {
            Some(token) => builder.token(token),
            None => {
                let (login, password) = env::pair(
                    "CARRIERX_LOGIN",
                    "CARRIERX_PASSWORD",
                    "set CARRIERX_TOKEN, or CARRIERX_LOGIN and CARRIERX_PASSWORD",
                )?;
                builder.basic(login, password)
            }
        })
    }

    #[allow(dead_code, reason = "a client without groups makes no calls")]
    pub(crate) fn call(&self, operation: &'static OperationSpec) -> Call {
        Call::new(&self.core, operation)
    }
}

/// Builds a [`Client`].
///
/// Behind a proxy, or with an authority of your own, see [`proxy`](Self::proxy) and
/// [`root_certificates`](Self::root_certificates).
#[derive(Debug)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder {
    core: core_http::ClientBuilder,
    credential: Credential,
}

core_http::client_settings!(ClientBuilder);

impl ClientBuilder {
    /// Authenticates with a security token made in the portal or an OAuth access
    /// token; both are sent as `Authorization: Bearer`.
    pub fn token(mut self, token: impl Into<Secret>) -> Self {
        self.credential = Credential::bearer(token.into());
        self
    }

    /// Authenticates with the partner's login and password, unless the partner
    /// has Basic authentication switched off.
    pub fn basic(mut self, login: impl AsRef<str>, password: impl Into<Secret>) -> Self {
        self.credential = Credential::basic(login.as_ref(), password.into());
        self
    }

    /// Builds the client. Nothing is sent.
    ///
    /// # Errors
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) for a base URL or a credential
    /// that cannot be used.
    pub fn build(self) -> Result<Client, Error> {
        Ok(Client {
            core: self.core.credential(self.credential).build()?,
        })
    }
}
