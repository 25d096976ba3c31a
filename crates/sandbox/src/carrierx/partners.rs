//! Partners: accounts, each possibly under a parent.
//!
//! A new partner is unverified and hidden until its email address is verified, and so is the
//! address itself.

use http::StatusCode;

use super::{
    access_control::check_lists,
    endpoints::in_sight,
    errors::no_item,
    outbox,
    resource::{self, Kind, addressed, refuse, resource},
    tables::{EFFECTIVE_RATES, ENDPOINTS, LOGINS, PARTNERS},
    update::Resource,
    verification,
};
use crate::{
    json::{Json, Record, record},
    provider::Group,
    reply::{Outcome, Refusal, Reply},
    request::Request,
    state::State,
    store::Table,
};

pub(super) const OPERATIONS: Group = &[
    ("listPartners", resource::list::<Partner>),
    ("createPartner", create),
    ("getPartner", resource::get::<Partner>),
    ("updatePartner", resource::patch::<Partner>),
    ("replacePartner", resource::replace::<Partner>),
    ("getEffectiveRates", effective_rates),
    ("activatePartner", activate),
];

/// What a new partner may do, as in the sample; support grants more.
const SCOPES: [&str; 6] = [
    "calls.read",
    "endpoints.manage",
    "phonenumber.manage",
    "sms.manage",
    "storage.manage",
    "trunk_groups.manage",
];

pub(super) struct Partner;

impl Kind for Partner {
    const TABLE: Table = PARTNERS;
    /// The sample of a PUT leaves out the parent, which only a creation can name, and the brand.
    const RESOURCE: Resource = Resource {
        optional_in_put: &["parent_sid", "brand_sid"],
        ..resource("Partner", "PartnerUpdate")
    };

    fn sees(state: &State, request: &Request<'_>, partner: &Record) -> bool {
        in_sight(state, request, partner) && partner.text("status") != Some("unverified")
    }

    fn check(
        state: &mut State,
        request: &Request<'_>,
        partner: &mut Record,
        held: Option<&Record>,
    ) -> Result<(), Refusal> {
        check_lists(state, request, partner)?;
        keep_login(state, partner, held)?;
        if let Some(held) = held {
            verify_new_address(state, partner, held);
        }
        Ok(())
    }
}

/// The login and the password live apart from the partner, so that no reply can show them.
fn keep_login(
    state: &mut State,
    partner: &mut Record,
    held: Option<&Record>,
) -> Result<(), Refusal> {
    let password = partner.remove("password");
    let former = held.and_then(|held| held.text("login"));
    let login = partner.text("login").unwrap_or_default();
    if login.is_empty() {
        return Err(refuse("login", "this field is required"));
    }
    if former != Some(login) && state.get(LOGINS, login).is_some() {
        return Err(refuse("login", "this login already exists"));
    }
    let mut credential = former.and_then(|former| state.remove(LOGINS, former)).unwrap_or_else(|| {
        record! { "partner_sid": partner.get("partner_sid").cloned(), "scopes": partner.get("available_scopes").cloned() }
    });
    credential.set("login", login);
    if let Some(password) = password.filter(|password| !password.is_null()) {
        credential.set("password", password);
    }
    state.put(LOGINS, credential);
    Ok(())
}

/// Another address is hidden until it is verified; the account stays as it is.
fn verify_new_address(state: &mut State, partner: &mut Record, held: &Record) {
    let sid = partner.text("partner_sid").unwrap_or_default().to_owned();
    let address = partner.text("owner_email").map(str::to_owned);
    if let Some(address) = address.filter(|address| held.text("owner_email") != Some(address)) {
        verification::start_for_partner(state, &sid, &address);
        partner.set("owner_email", Json::Null);
    }
}

/// The address of a partner was verified: it appears, and so does a partner that was waiting for it.
pub(super) fn address_verified(state: &mut State, sid: &str, address: &str) {
    state.update(PARTNERS, sid, |partner| {
        partner.set("owner_email", address);
        if partner.text("status") == Some("unverified") {
            partner.set("status", "active");
        }
    });
}

fn create(state: &mut State, request: &Request<'_>) -> Outcome {
    let body = request.body();
    let mut partner = resource::new::<Partner>(state, request, body)?;
    let parent = body
        .text("parent_sid")
        .or_else(|| request.caller.text("partner_sid"))
        .unwrap_or_default();
    if !state
        .get(PARTNERS, parent)
        .is_some_and(|parent| Partner::sees(state, request, parent))
    {
        return Err(refuse("parent_sid", "cannot find item by sid"));
    }
    let address = body.text("owner_email").unwrap_or_default();
    let proof = request.query.get("verification_token");
    let verified = proof.is_some_and(|token| verification::proves(state, token, address));
    let number = state
        .rows(PARTNERS)
        .filter_map(display_number)
        .max()
        .unwrap_or_default()
        + 1;
    for (name, value) in [
        ("available_scopes", Json::from(SCOPES.to_vec())),
        ("balance", "0".into()),
        ("daily_spent_amount", "0".into()),
        ("display_id", format!("CX{number:08}").into()),
        ("owner_email", verified.then_some(address).into()),
        ("parent_sid", parent.into()),
        (
            "status",
            if verified { "active" } else { "unverified" }.into(),
        ),
    ] {
        partner.set(name, value);
    }
    if partner.present("payment_type").is_none() {
        partner.set("payment_type", "prepay");
    }
    let sid = partner.text("partner_sid").unwrap_or_default().to_owned();
    let partner = resource::keep::<Partner>(state, request, partner, None)?;
    let gateway = system_gateway(state, request, &sid);
    state.put(ENDPOINTS, gateway);
    if !verified {
        verification::start_for_partner(state, &sid, address);
    }
    Ok(resource::shown::<Partner>(state, request, &partner))
}

/// `CX00000007` is 7.
fn display_number(partner: &Record) -> Option<u64> {
    partner.text("display_id")?.strip_prefix("CX")?.parse().ok()
}

/// Every account has one.
fn system_gateway(state: &mut State, request: &Request<'_>, partner: &str) -> Record {
    let mut gateway = resource::defaults(&request.operation.document, "Endpoint");
    gateway.set("auth_required", true);
    gateway.set("endpoint_sid", state.next_sid());
    gateway.set("name", "system gateway");
    gateway.set("partner_sid", partner);
    gateway.set("type", "system_gateway");
    gateway
}

/// One object, as in the sample; the text announces a list (notes, section 10, no. 10).
fn effective_rates(state: &mut State, request: &Request<'_>) -> Outcome {
    let partner = addressed::<Partner>(state, request)?;
    let sid = partner.text("partner_sid").unwrap_or_default();
    let own = state.get(EFFECTIVE_RATES, sid);
    let inherited = || state.get(EFFECTIVE_RATES, partner.text("parent_sid")?);
    let mut rates = own.or_else(inherited).cloned().ok_or_else(no_item)?;
    rates.remove("partner_sid");
    rates.set(
        "inherited",
        own.is_none() || rates.flag("inherited") == Some(true),
    );
    if let Some(Json::Object(assignment)) = rates.get_mut("assignment") {
        assignment.set("partner_sid", sid);
    }
    Ok(Reply::json(
        StatusCode::OK,
        super::list::view(state, request, &rates),
    ))
}

/// Activates an unconfirmed partner, with a welcome email, or a canceled one, without. "Unconfirmed"
/// here and "unverified" after the creation are taken for one state (notes, section 10, no. 18).
fn activate(state: &mut State, request: &Request<'_>) -> Outcome {
    let sid = request.segment("partner_sid");
    let mut partner = state.get(PARTNERS, sid).cloned().ok_or_else(no_item)?;
    let waits = matches!(partner.text("status"), Some("unconfirmed" | "unverified"));
    if waits {
        let address = verification::pending_address(state, sid).unwrap_or_default();
        if partner.present("owner_email").is_none() {
            partner.set("owner_email", address.as_str());
        }
        outbox::email(
            state,
            &address,
            "Welcome to CarrierX",
            "Your account is active.",
        );
    }
    partner.set("status", "active");
    state.put(PARTNERS, partner.clone());
    for (name, value) in [
        ("id", display_number(&partner).into()),
        ("system_attributes", record! {}.into()),
        ("system_data", Json::from(record! {})),
    ] {
        if !partner.contains(name) {
            partner.set(name, value);
        }
    }
    Ok(Reply::json(StatusCode::OK, partner))
}
