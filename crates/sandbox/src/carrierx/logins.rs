//! Additional logins of a partner: what they can be called, and what tokens made with them may do.

use super::{
    oauth::check_available,
    resource::{self, Kind, refuse, resource},
    tables::{LOGINS, PARTNER_LOGINS, PARTNERS},
    update::Resource,
};
use crate::{
    json::{Json, Record, record},
    provider::Group,
    reply::Refusal,
    request::Request,
    state::State,
    store::Table,
};

pub(super) const OPERATIONS: Group = &[
    ("listPartnerLogins", resource::list::<PartnerLogin>),
    ("createPartnerLogin", resource::create::<PartnerLogin>),
    ("getPartnerLogin", resource::get::<PartnerLogin>),
    ("updatePartnerLogin", resource::patch::<PartnerLogin>),
    ("replacePartnerLogin", resource::replace::<PartnerLogin>),
    ("deletePartnerLogin", resource::delete::<PartnerLogin>),
];

struct PartnerLogin;

impl Kind for PartnerLogin {
    const TABLE: Table = PARTNER_LOGINS;
    const RESOURCE: Resource = resource("PartnerLogin", "PartnerLoginUpdate");

    /// Only the password changes; it goes to the credentials and nowhere else.
    fn check(
        state: &mut State,
        _: &Request<'_>,
        login: &mut Record,
        held: Option<&Record>,
    ) -> Result<(), Refusal> {
        let password = login
            .remove("password")
            .filter(|password| !password.is_null());
        let name = login.text("login").unwrap_or_default().to_owned();
        let owner = login
            .text("partner_sid")
            .and_then(|sid| state.get(PARTNERS, sid));
        if held.is_none() {
            let stem = owner
                .and_then(|owner| owner.text("login"))
                .unwrap_or_default();
            let suffix = name
                .strip_prefix(stem)
                .and_then(|rest| rest.strip_prefix('_'));
            if suffix.is_none_or(str::is_empty) {
                return Err(refuse("login", format!("must be {stem}_ and a suffix")));
            }
            if state.get(LOGINS, &name).is_some() {
                return Err(refuse("login", "this login already exists"));
            }
            let scopes = login
                .get("token_scopes")
                .and_then(Json::as_array)
                .unwrap_or_default();
            check_available(
                owner,
                "token_scopes",
                scopes.iter().filter_map(Json::as_text).collect(),
            )?;
        }
        let mut credential = state.get(LOGINS, &name).cloned().unwrap_or_else(|| {
            record! {
                "login": name,
                "partner_sid": login.get("partner_sid").cloned(),
                "scopes": login.get("token_scopes").cloned(),
            }
        });
        if let Some(password) = password {
            credential.set("password", password);
        }
        state.put(LOGINS, credential);
        Ok(())
    }

    fn remove(state: &mut State, _: &Request<'_>, login: &Record) -> Result<(), Refusal> {
        state.remove(LOGINS, login.text("login").unwrap_or_default());
        Ok(())
    }
}
