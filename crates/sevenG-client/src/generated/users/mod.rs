//! Sign-in and token refresh.
//! Written by `cargo xtask codegen`.

mod calls;
mod models;
mod spec;

pub use self::calls::{Login, RefreshToken};
pub use self::models::TokenPair;

use core_http::Secret;

use crate::Client;

/// Sign-in and token refresh.
///
/// Made by [`Client::users`]; cheap to clone, like the client itself.
#[derive(Debug, Clone)]
pub struct Users {
    client: Client,
}

impl Users {
    pub(crate) fn new(client: &Client) -> Self { Self { client: client.clone() } }

    /// Exchange credentials for a token pair.
    ///
    /// Send no Authorization header. Answer is not wrapped in the envelope. Access token lives
    /// 20 minutes by default (per-environment setting); read `exp` from the token. According to
    /// an older page: three failures within ten minutes lock the user for ten minutes.
    /// According to an older page: an IP allow-list and disabled accounts can refuse the login.
    /// Never sent again once it may have arrived.
    ///
    /// - `username`: Account name; at most 255 characters.
    /// - `password`: Account password; at most 255 characters.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://www.seveng.com.au/api/documentation/reference/endpoint/User/Login/POST>.
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), seveng_client::Error> {
    /// let token_pair = seveng
    ///     .users()
    ///     .login("svc.registry@fundco.example", "********")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn login(&self, username: impl AsRef<str>, password: impl Into<Secret>) -> Login {
        let call = self
            .client
            .call(&spec::LOGIN)
            .set("username", username.as_ref())
            .set("password", &password.into());
        Login { call }
    }

    /// Swap the current pair for a new pair.
    ///
    /// Authorization carries the current access token, which may already be expired. Both
    /// tokens change; discard the old refresh token at once. Answer is not wrapped in the
    /// envelope. Never sent again once it may have arrived, unless `idempotency_enrolled(true)`
    /// was set.
    ///
    /// - `refresh_token`: Refresh token of the current pair; at most 255 characters.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://www.seveng.com.au/api/documentation/reference/endpoint/User/RefreshToken/POST>.
    ///
    /// *Uncertain:* Header table shows a Bearer prefix, the sample does not; an older page
    /// calls the operation anonymous.
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), seveng_client::Error> {
    /// let token_pair = seveng.users().refresh("rt_6f1c2a").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn refresh(&self, refresh_token: impl Into<Secret>) -> RefreshToken {
        let call = self
            .client
            .call(&spec::REFRESH_TOKEN)
            .set("refreshToken", &refresh_token.into());
        RefreshToken { call }
    }
}
