//! Token pairs: login, and the refresh that spends the pair it renews.
//!
//! A refresh sends the current access token, which may have expired, and the
//! refresh token, and both die with it. Concurrent refreshes would lock everyone
//! out, so the core makes one for all callers; when it fails, a login follows.

use async_trait::async_trait;
use core_http::http::Method;
use core_http::token::refresh_or_log_in;
use core_http::{Call, Credential, Error, OperationSpec, Secret, Token, TokenCell, TokenSource};
use serde::Deserialize;

use crate::jwt;

static LOGIN: OperationSpec = token_operation("login", "/User/Login");
/// A write like others as far as idempotency keys go: enrolled instances demand
/// one, and answer its repetition with the pair they have issued before.
static REFRESH: OperationSpec = token_operation("refreshToken", "/User/RefreshToken").keyed();

/// The token calls answer without the envelope. A login that may have arrived is
/// not repeated, since three that fail lock the user. Nor is a refresh, which
/// spends its token, unless the instance is enrolled for idempotency keys: under
/// the same key it is answered and not carried out again.
const fn token_operation(id: &'static str, path: &'static str) -> OperationSpec {
    OperationSpec::new("seveng", id, Method::POST, path).anonymous()
}

/// Obtains tokens for one user.
#[derive(Debug)]
pub(crate) struct Login {
    client: core_http::Client,
    username: String,
    password: Secret,
    scheme: Option<&'static str>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Pair {
    access_token: Secret,
    refresh_token: Option<Secret>,
}

/// Kept beside the access token for the next refresh.
struct RefreshToken(Secret);

impl Login {
    /// `client` must carry no credential: it makes the calls that obtain one.
    pub(crate) fn new(
        client: core_http::Client,
        username: String,
        password: Secret,
        scheme: Option<&'static str>,
    ) -> Self {
        Self {
            client,
            username,
            password,
            scheme,
        }
    }

    pub(crate) fn into_credential(self) -> Credential {
        let scheme = self.scheme;
        let cell = TokenCell::new(self);
        Credential::token(match scheme {
            Some(scheme) => cell.with_scheme(scheme),
            None => cell,
        })
    }

    async fn log_in(&self) -> Result<Pair, Error> {
        Call::new(&self.client, &LOGIN)
            .set("username", &self.username)
            .set("password", &self.password)
            .send()
            .await
    }

    async fn refresh(&self, access: &Secret, refresh: &Secret) -> Result<Pair, Error> {
        let authorization = match self.scheme {
            Some(scheme) => Secret::new(format!("{scheme} {}", access.expose())),
            None => access.clone(),
        };
        Call::new(&self.client, &REFRESH)
            .header("authorization", authorization.expose())
            .set("refreshToken", refresh)
            .send()
            .await
    }
}

#[async_trait]
impl TokenSource for Login {
    async fn acquire(&self, previous: Option<&Token>) -> Result<Token, Error> {
        let refreshable =
            previous.and_then(|token| Some((token.secret(), token.extra::<RefreshToken>()?)));
        let pair = match refreshable {
            Some((access, RefreshToken(refresh))) => {
                refresh_or_log_in(
                    Box::pin(self.refresh(access, refresh)),
                    Box::pin(self.log_in()),
                )
                .await?
            }
            None => self.log_in().await?,
        };
        let expiry = jwt::expiry(pair.access_token.expose());
        let mut token = Token::new(pair.access_token);
        // A token whose expiry cannot be read is good until 7G refuses it.
        if let Some(at) = expiry {
            token = token.expiring(at);
        }
        if let Some(refresh) = pair.refresh_token {
            token = token.with_extra(RefreshToken(refresh));
        }
        Ok(token)
    }
}
