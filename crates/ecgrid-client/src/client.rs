//! How a client is built.

use core_http::{Call, Credential, OperationSpec, Secret, env};

use crate::Error;
use crate::protocol::ECGRID;
use crate::session::Login;

/// Production. ECGrid documents no sandbox host; this workspace brings one.
const PRODUCTION: &str = "https://rest.ecgrid.io";

const OWN_NAME: &str = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));

/// A client of the ECGrid REST API.
///
/// Cheap to clone; clones share connections, the retry budget and the token.
///
/// ```no_run
/// # async fn example() -> Result<(), ecgrid_client::Error> {
/// use ecgrid_client::{Client, CommId};
///
/// let ecgrid = Client::builder().api_key("your key").build()?;
/// let comm = ecgrid.comms().get(CommId(5001)).send().await?;
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
            core: core_http::Client::builder(&ECGRID)
                .library(OWN_NAME)
                .base_url(PRODUCTION),
            credentials: Credentials::None,
        }
    }

    /// A client with what the environment says:
    ///
    /// | variable | |
    /// |---|---|
    /// | `ECGRID_API_KEY` | the API key, or |
    /// | `ECGRID_LOGIN`, `ECGRID_PASSWORD` | a user whose session is opened and renewed |
    /// | `ECGRID_BASE_URL` | another host than production; may carry a path prefix |
    ///
    /// The key goes first: where it is set, login and password are not looked at.
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
        if let Some(base_url) = env::var("ECGRID_BASE_URL")? {
            builder = builder.base_url(base_url);
        }
        Ok(match env::var("ECGRID_API_KEY")? {
            Some(key) => builder.api_key(key),
            None => {
                let (login, password) = env::pair(
                    "ECGRID_LOGIN",
                    "ECGRID_PASSWORD",
                    "set ECGRID_API_KEY, or ECGRID_LOGIN and ECGRID_PASSWORD",
                )?;
                builder.login(login, password)
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
    credentials: Credentials,
}

#[derive(Debug)]
enum Credentials {
    None,
    ApiKey(Secret),
    Login { login: String, password: Secret },
}

core_http::client_settings!(ClientBuilder);

impl ClientBuilder {
    /// Authenticates with an API key, which ECGrid advises for servers. Sent as
    /// `X-API-Key` with every call.
    pub fn api_key(mut self, key: impl Into<Secret>) -> Self {
        self.credentials = Credentials::ApiKey(key.into());
        self
    }

    /// Authenticates as a user: a session is opened with the first call and
    /// renewed before it ends, once for all clones of the client.
    ///
    /// A password that ECGrid refuses is sent once: a few failures lock the user,
    /// so every later call fails without a login. Correct it, or wait until a
    /// locked user is free, and build a new client.
    pub fn login(mut self, login: impl Into<String>, password: impl Into<Secret>) -> Self {
        self.credentials = Credentials::Login {
            login: login.into(),
            password: password.into(),
        };
        self
    }

    /// Builds the client. Nothing is sent.
    ///
    /// # Errors
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) for a base URL or a credential
    /// that cannot be used.
    pub fn build(self) -> Result<Client, Error> {
        let core = match self.credentials {
            Credentials::None => self.core.build()?,
            Credentials::ApiKey(key) => {
                let credential = Credential::header("x-api-key", key);
                self.core.credential(credential).build()?
            }
            Credentials::Login { login, password } => {
                let core = self.core.build()?;
                let anonymous = core.with_credential(Credential::none());
                core.with_credential(Login::new(anonymous, login, password).into_credential())
            }
        };
        Ok(Client { core })
    }
}
