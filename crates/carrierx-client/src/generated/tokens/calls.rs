//! The requests of `Tokens`.
//! Written by `cargo xtask codegen`.

use core_http::page::Pager;
use core_http::{JsonObject, Secret};

use super::{OAuthToken, spec};
use crate::Error;
use crate::types::Page;

core_http::call_methods! {
    /// Obtain a token with client credentials and a login.
    pub struct CreateToken -> OAuthToken, Error;
}

impl CreateToken {
    /// Lifetime of the access token in seconds.
    pub fn access_token_expires_in(self, value: i64) -> Self {
        Self { call: self.call.form("access_token_expires_in", value) }
    }

    /// Name of the token.
    pub fn name(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.form("name", value.as_ref()) }
    }

    /// Scopes to grant. *Uncertain:* From a public client; separator unknown.
    pub fn scope(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.form("scope", value.as_ref()) }
    }

    /// Grant; known values `password`, `refresh_token`. *Uncertain:* Password is in the sample;
    /// `refresh_token` inferred from the `refresh_token` field.
    pub fn grant_type(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.form("grant_type", value.as_ref()) }
    }

    /// Login.
    pub fn username(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.form("username", value.as_ref()) }
    }

    /// Password.
    pub fn password(self, value: impl Into<Secret>) -> Self {
        Self { call: self.call.form("password", value.into().expose()) }
    }

    /// Refresh token.
    pub fn refresh_token(self, value: impl Into<Secret>) -> Self {
        Self { call: self.call.form("refresh_token", value.into().expose()) }
    }
}

core_http::call_methods! {
    /// Obtain a token for a sub-partner.
    pub struct CreateSubPartnerToken -> OAuthToken, Error;
}

impl CreateSubPartnerToken {
    /// Lifetime of the access token in seconds.
    pub fn access_token_expires_in(self, value: i64) -> Self {
        Self { call: self.call.form("access_token_expires_in", value) }
    }

    /// Name of the token.
    pub fn name(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.form("name", value.as_ref()) }
    }

    /// Scopes to grant. *Uncertain:* From a public client; separator unknown.
    pub fn scope(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.form("scope", value.as_ref()) }
    }
}

core_http::call_methods! {
    /// List active tokens, without a total.
    pub struct ListTokens -> Page<OAuthToken>, Error;
}

impl ListTokens {
    /// Embed the partner object; default false.
    pub fn embed_partner(self, value: bool) -> Self {
        Self { call: self.call.query("with_related", value) }
    }

    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<Page<OAuthToken>, Error> {
        Pager::new(self.call, &spec::LIST_TOKENS_PAGES)
    }
}

crate::filter::list_options!(ListTokens);
crate::filter::field_options!(ListTokens, "token_sid");

core_http::call_methods! {
    /// Read one token.
    pub struct GetToken -> OAuthToken, Error;
}

impl GetToken {
    /// Embed the partner object; default false.
    pub fn embed_partner(self, value: bool) -> Self {
        Self { call: self.call.query("with_related", value) }
    }
}

crate::filter::field_options!(GetToken, "token_sid");

core_http::call_methods! {
    /// Change the name, or the scopes where allowed, of a token.
    pub struct PatchToken -> OAuthToken, Error;
}

impl PatchToken {
    /// Name.
    pub fn name(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("name", value.as_ref()) }
    }

    /// Clears `name`: it goes out as `null`.
    pub fn clear_name(self) -> Self { Self { call: self.call.null("name") } }

    /// Scopes granted. Setting it needs the scope `oauth.allow_token_scope_update`.
    pub fn scopes(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let value: Vec<String> = value.into_iter().map(Into::into).collect();
        Self { call: self.call.set("scopes", &value) }
    }
}

core_http::call_methods! {
    /// Replace a token object.
    pub struct ReplaceToken -> OAuthToken, Error;
}

core_http::call_methods! {
    /// End a token.
    pub struct RevokeToken -> (), Error;
}

impl RevokeToken {
    /// Client identifier.
    pub fn client_id(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.form("client_id", value.as_ref()) }
    }

    /// Client secret.
    pub fn client_secret(self, value: impl Into<Secret>) -> Self {
        Self { call: self.call.form("client_secret", value.into().expose()) }
    }

    /// Access token to end.
    pub fn token(self, value: impl Into<Secret>) -> Self {
        Self { call: self.call.form("token", value.into().expose()) }
    }

    /// Token type.
    pub fn token_type(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.form("token_type", value.as_ref()) }
    }
}

core_http::call_methods! {
    /// Tell who the credentials belong to.
    pub struct WhoAmI -> JsonObject, Error;
}
