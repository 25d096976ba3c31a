//! Sessions: a bearer token from login and password, renewed while it lives.
//!
//! A refresh spends the old token. So a lost answer, or a token that has already
//! expired, means a new login; both happen here, behind the one refresh that the
//! core makes for all callers.

use async_trait::async_trait;
use core_http::http::Method;
use core_http::token::refresh_or_log_in;
use core_http::{
    Call, Credential, Error, ErrorKind, OperationSpec, Reply, Secret, Timestamp, Token, TokenCell,
    TokenSource,
};
use serde::Deserialize;

static LOGIN: OperationSpec = token_operation("login", "/v2/auth/login");
static REFRESH: OperationSpec = token_operation("refreshToken", "/v2/auth/refresh");

const fn token_operation(id: &'static str, path: &'static str) -> OperationSpec {
    OperationSpec::new("ecgrid", id, Method::POST, path)
        .anonymous()
        .reply(Reply::Enveloped)
}

/// Opens sessions for one user.
#[derive(Debug)]
pub(crate) struct Login {
    client: core_http::Client,
    login: String,
    password: Secret,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Session {
    token: Secret,
    expires_at: Option<Timestamp>,
}

impl Login {
    /// `client` must carry no credential: it makes the calls that obtain one.
    pub(crate) fn new(client: core_http::Client, login: String, password: Secret) -> Self {
        Self {
            client,
            login,
            password,
        }
    }

    pub(crate) fn into_credential(self) -> Credential {
        Credential::token(TokenCell::new(self).with_scheme("Bearer"))
    }

    async fn log_in(&self) -> Result<Session, Error> {
        Call::new(&self.client, &LOGIN)
            .set("login", &self.login)
            .set("password", &self.password)
            .send()
            .await
    }

    async fn refresh(&self, previous: &Token) -> Result<Session, Error> {
        Call::new(&self.client, &REFRESH)
            .set("token", previous.secret())
            .send()
            .await
    }
}

#[async_trait]
impl TokenSource for Login {
    async fn acquire(&self, previous: Option<&Token>) -> Result<Token, Error> {
        let session = match previous {
            Some(previous) => {
                refresh_or_log_in(Box::pin(self.refresh(previous)), Box::pin(self.log_in())).await?
            }
            None => self.log_in().await?,
        };
        let token = Token::new(session.token);
        // A date that cannot be read leaves the token good until ECGrid refuses it.
        Ok(match session.expires_at.map(|at| at.to_system_time()) {
            Some(Ok(at)) => token.expiring(at.into()),
            Some(Err(_)) | None => token,
        })
    }

    /// ECGrid does not say how it refuses a wrong login, so every answer that
    /// lays the fault on the caller counts.
    fn is_refusal(&self, error: &Error) -> bool {
        match error.status().map(|status| status.as_u16()) {
            Some(408 | 429) => false,
            Some(status) => (400..500).contains(&status) || error.kind() == ErrorKind::Refused,
            None => false,
        }
    }
}
