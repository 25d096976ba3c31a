//! Records of `Tokens` on their way back.
//! Written by `cargo xtask codegen`.

use core_http::JsonObject;
use serde::Serialize;

use super::OAuthToken;

impl OAuthToken {
    /// Begins a replacement with everything that was read.
    ///
    /// - `partner` is left out: it is another record, embedded for reading.
    pub fn into_replace(self) -> OAuthTokenReplace {
        let mut object = JsonObject::of(&self);
        object.remove("partner");
        OAuthTokenReplace { object }
    }
}

/// An [`OAuthToken`] on its way back: everything that was read, with changes.
///
/// Members that this library does not know, and those that were `null`, are
/// part of it.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct OAuthTokenReplace {
    object: JsonObject,
}

impl OAuthTokenReplace {
    /// Name.
    pub fn name(self, value: impl AsRef<str>) -> Self { self.with("name", value.as_ref()) }

    /// Clears `name`: it goes out as `null`.
    pub fn clear_name(self) -> Self { self.with("name", &()) }

    /// Scopes granted. Setting it needs the scope `oauth.allow_token_scope_update`.
    pub fn scopes(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let value: Vec<String> = value.into_iter().map(Into::into).collect();
        self.with("scopes", &value)
    }

    /// Any other member: the documentation does not list them all.
    pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
        self.object.set(name.into(), value);
        self
    }

    fn with(mut self, name: &'static str, value: &(impl Serialize + ?Sized)) -> Self {
        self.object.set(name, value);
        self
    }

    pub(crate) fn into_object(self) -> JsonObject { self.object }
}

impl From<OAuthToken> for OAuthTokenReplace {
    fn from(record: OAuthToken) -> Self { record.into_replace() }
}
