//! The requests of `Logins`.
//! Written by `cargo xtask codegen`.

use core_http::page::Pager;
use core_http::{Call, Secret};

use super::{PartnerLogin, spec};
use crate::Error;
use crate::types::Page;

/// List additional logins.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ListPartnerLogins {
    pub(crate) call: Call,
}

impl ListPartnerLogins {
    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<Page<PartnerLogin>, Error> {
        Pager::new(self.call, &spec::LIST_PARTNER_LOGINS_PAGES)
    }
}

crate::filter::list_options!(ListPartnerLogins);
crate::filter::field_options!(ListPartnerLogins, "login_sid");
core_http::call_methods!(ListPartnerLogins -> Page<PartnerLogin>, Error);

/// Create an additional login.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct CreatePartnerLogin {
    pub(crate) call: Call,
}

core_http::call_methods!(CreatePartnerLogin -> PartnerLogin, Error);

/// Read one additional login.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetPartnerLogin {
    pub(crate) call: Call,
}

crate::filter::field_options!(GetPartnerLogin, "login_sid");
core_http::call_methods!(GetPartnerLogin -> PartnerLogin, Error);

/// Change the password of an additional login.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct PatchPartnerLogin {
    pub(crate) call: Call,
}

impl PatchPartnerLogin {
    /// Password; never returned.
    pub fn password(self, value: impl Into<Secret>) -> Self {
        Self { call: self.call.set("password", &value.into()) }
    }
}

core_http::call_methods!(PatchPartnerLogin -> PartnerLogin, Error);

/// Replace an additional login; only the password changes.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ReplacePartnerLogin {
    pub(crate) call: Call,
}

core_http::call_methods!(ReplacePartnerLogin -> PartnerLogin, Error);

/// Delete an additional login.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct DeletePartnerLogin {
    pub(crate) call: Call,
}

core_http::call_methods!(DeletePartnerLogin -> (), Error);
