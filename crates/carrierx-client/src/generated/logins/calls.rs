//! The requests of `Logins`.
//! Written by `cargo xtask codegen`.

use core_http::Secret;
use core_http::page::Pager;

use super::{PartnerLogin, spec};
use crate::Error;
use crate::types::Page;

core_http::call_methods! {
    /// List additional logins.
    pub struct ListPartnerLogins -> Page<PartnerLogin>, Error;
}

impl ListPartnerLogins {
    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<Page<PartnerLogin>, Error> {
        Pager::new(self.call, &spec::LIST_PARTNER_LOGINS_PAGES)
    }
}

crate::filter::list_options!(ListPartnerLogins);
crate::filter::field_options!(ListPartnerLogins, "login_sid");

core_http::call_methods! {
    /// Create an additional login.
    pub struct CreatePartnerLogin -> PartnerLogin, Error;
}

core_http::call_methods! {
    /// Read one additional login.
    pub struct GetPartnerLogin -> PartnerLogin, Error;
}

crate::filter::field_options!(GetPartnerLogin, "login_sid");

core_http::call_methods! {
    /// Change the password of an additional login.
    pub struct PatchPartnerLogin -> PartnerLogin, Error;
}

impl PatchPartnerLogin {
    /// Password; never returned.
    pub fn password(self, value: impl Into<Secret>) -> Self {
        Self { call: self.call.set("password", &value.into()) }
    }
}

core_http::call_methods! {
    /// Replace an additional login; only the password changes.
    pub struct ReplacePartnerLogin -> PartnerLogin, Error;
}

core_http::call_methods! {
    /// Delete an additional login.
    pub struct DeletePartnerLogin -> (), Error;
}
