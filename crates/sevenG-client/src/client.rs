//! How a client is built.

use core_http::{Call, Credential, OperationSpec, Secret, env};

use crate::Error;
use crate::login::Login;
use crate::protocol::SEVENG;

/// Production. The other environments are `dev-api`, `test-api`, `lab-api` and
/// `demo-api` under the same domain; credentials belong to one of them.
const PRODUCTION: &str = "https://api.7g.com.au";

const OWN_NAME: &str = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));

/// A client of the 7G registry API.
///
/// Cheap to clone; clones share connections, the retry budget and the token.
///
/// ```no_run
/// # async fn example() -> Result<(), seveng_client::Error> {
/// use seveng_client::{Client, CommunicationId};
///
/// let seveng = Client::builder().login("svc.registry@fundco.example", "password").build()?;
/// let record = seveng.communications().get(CommunicationId(12345)).send().await?;
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
            core: core_http::Client::builder(&SEVENG)
                .library(OWN_NAME)
                .base_url(PRODUCTION)
                .default_header("Version", "2.0"),
            credentials: Credentials::None,
            scheme: None,
        }
    }

    /// A client with what the environment says:
    ///
    /// | variable | |
    /// |---|---|
    /// | `SEVENG_ACCESS_TOKEN` | an access token that something else renews, or |
    /// | `SEVENG_USERNAME`, `SEVENG_PASSWORD` | a user who is logged in and whose token is renewed |
    /// | `SEVENG_BASE_URL` | another environment than production; may carry a path prefix |
    ///
    /// The token goes first: where it is set, user name and password are not looked
    /// at, and nobody logs in. A variable that is empty counts as not set.
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
        if let Some(base_url) = env::var("SEVENG_BASE_URL")? {
            builder = builder.base_url(base_url);
        }
        Ok(match env::var("SEVENG_ACCESS_TOKEN")? {
            Some(token) => builder.access_token(token),
            None => {
                let (username, password) = env::pair(
                    "SEVENG_USERNAME",
                    "SEVENG_PASSWORD",
                    "set SEVENG_USERNAME and SEVENG_PASSWORD, or SEVENG_ACCESS_TOKEN",
                )?;
                builder.login(username, password)
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
    scheme: Option<&'static str>,
}

#[derive(Debug)]
enum Credentials {
    None,
    AccessToken(Secret),
    Login { username: String, password: Secret },
}

core_http::client_settings!(ClientBuilder);

impl ClientBuilder {
    /// Logs in with the first call and renews the token before it expires, once
    /// for all clones of the client.
    ///
    /// A password that 7G refuses is sent once: a few failures lock the user,
    /// so every later call fails without a login. Correct it, or wait until a
    /// locked user is free, and build a new client.
    pub fn login(mut self, username: impl Into<String>, password: impl Into<Secret>) -> Self {
        self.credentials = Credentials::Login {
            username: username.into(),
            password: password.into(),
        };
        self
    }

    /// Sends an access token as it is. When 7G refuses it, so does this client:
    /// there is nothing to renew it with.
    pub fn access_token(mut self, token: impl Into<Secret>) -> Self {
        self.credentials = Credentials::AccessToken(token.into());
        self
    }

    /// Puts `Bearer` before the token. The samples send the token alone, which is
    /// the default; the prose says "bearer", and some gateways insist on it.
    pub fn bearer_scheme(mut self) -> Self {
        self.scheme = Some("Bearer");
        self
    }

    /// Says that the instance is enrolled for idempotency keys, so a write that
    /// may have arrived can be repeated under its key.
    ///
    /// Off by default, because an instance that is not enrolled ignores the key.
    /// A key is sent with every write in either case, as 7G advises.
    pub fn idempotency_enrolled(mut self, enrolled: bool) -> Self {
        self.core = self.core.keys_honoured(enrolled);
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
            Credentials::AccessToken(token) => {
                let credential = match self.scheme {
                    Some(_) => Credential::bearer(token),
                    None => Credential::header("authorization", token),
                };
                self.core.credential(credential).build()?
            }
            Credentials::Login { username, password } => {
                let core = self.core.build()?;
                let anonymous = core.with_credential(Credential::none());
                let login = Login::new(anonymous, username, password, self.scheme);
                core.with_credential(login.into_credential())
            }
        };
        Ok(Client { core })
    }
}
