//! Endpoints: devices and hosted applications that send and receive calls.
//!
//! What can change depends on the type. `auth_required` needs a scope that is not held by default;
//! without authentication an address and port belong to one endpoint in the whole system.

use super::{
    auth::holds,
    errors::{conflict, invalid, item, items},
    resource::{self, Kind},
    tables::{ENDPOINTS, PARTNERS},
    update::{Resource, without_unknown},
};
use crate::{
    json::{Json, Record, record},
    provider::Group,
    reply::{Outcome, Refusal},
    request::Request,
    state::State,
    store::Table,
};

pub(super) const OPERATIONS: Group = &[
    ("listEndpoints", resource::list::<Endpoint>),
    ("createEndpoint", create),
    ("getEndpoint", resource::get::<Endpoint>),
    ("updateEndpoint", |state, request| {
        demand_auth_required_scope(request)?;
        resource::patch::<Endpoint>(state, request)
    }),
    ("replaceEndpoint", |state, request| {
        demand_auth_required_scope(request)?;
        resource::replace::<Endpoint>(state, request)
    }),
    ("deleteEndpoint", resource::delete::<Endpoint>),
];

struct Endpoint;

impl Kind for Endpoint {
    const TABLE: Table = ENDPOINTS;
    const RESOURCE: Resource = Resource {
        schema: "Endpoint",
        update: "EndpointUpdate",
        optional_in_put: &["auth_required"],
    };

    fn check(
        state: &mut State,
        _: &Request<'_>,
        endpoint: &mut Record,
        held: Option<&Record>,
    ) -> Result<(), Refusal> {
        if let Some(held) = held {
            refuse_forbidden_changes(held, endpoint)?;
        }
        if let Some(Json::Array(addresses)) = endpoint.get_mut("addresses") {
            for address in addresses {
                complete(address);
            }
        }
        refuse_shared_address(state, endpoint)
    }

    fn remove(_: &mut State, _: &Request<'_>, endpoint: &Record) -> Result<(), Refusal> {
        if endpoint.text("type") == Some("system_gateway") {
            // As for its changes, and not 403, which stands for a scope that is missing.
            let message = "the system gateway cannot be deleted";
            return Err(invalid(vec![item(Some("type"), message, None)]));
        }
        Ok(())
    }
}

/// Types that CarrierX hosts. Of these only a few fields change; whether that holds for the two
/// younger conference types is not stated, so it does.
const HOSTED: [&str; 5] = [
    "conference",
    "conference_playback",
    "conference_v2",
    "flexml",
    "mediator",
];
const CHANGEABLE_WHEN_HOSTED: &[&str] = &["name", "capacity"];
const CHANGEABLE_VOICEMAIL_PROPERTIES: [&str; 4] = [
    "callback_method",
    "callback_url",
    "container_sid",
    "greeting",
];

fn create(state: &mut State, request: &Request<'_>) -> Outcome {
    let body = request.body();
    demand_auth_required_scope(request)?;
    let kind = body.text("type").unwrap_or_default().to_owned();
    if kind == "system_gateway" {
        return Err(invalid(vec![item(
            Some("type"),
            "every account has one system gateway, made with the account",
            None,
        )]));
    }
    let sid = state.next_sid();
    let token = (kind == "third_party").then(|| state.next_sid());
    let mut endpoint = record! {
        "addresses": Vec::<Json>::new(),
        "attributes": record! {},
        "auth_required": true,
        "capacity": 0,
        "cps_limit": Json::Null,
        "endpoint_sid": sid.clone(),
        "name": "N/A",
        "out_sip_password": Json::Null,
        "out_sip_username": Json::Null,
        "partner_sid": request.caller.get("partner_sid").cloned(),
        "properties": hosted_properties(state, request, &kind, &sid),
        "transformations": Vec::<Json>::new(),
        "type": kind,
        "voip_token": token,
    };
    let read_only = ["cps_limit", "endpoint_sid", "voip_token"]
        .into_iter()
        .filter(|name| body.present(name).is_some());
    let read_only: Vec<_> = read_only
        .map(|name| item(Some(name), "this field is read-only", None))
        .collect();
    if !read_only.is_empty() {
        return Err(invalid(read_only));
    }
    for (name, value) in without_unknown(request, Endpoint::RESOURCE, body, None) {
        endpoint.set(name, value);
    }
    resource::store::<Endpoint>(state, request, endpoint, None)
}

/// Hosted applications answer on an API of their own, with a login that only this object shows.
fn hosted_properties(state: &mut State, request: &Request<'_>, kind: &str, sid: &str) -> Record {
    if !HOSTED.contains(&kind) {
        return record! {};
    }
    record! {
        "account_sid": state.next_sid(),
        "api_url": format!("{}/carrierx/{kind}/v1", request.origin),
        "login": sid,
        "password": state.next_sid(),
    }
}

/// A partner sees what belongs to it and to its sub-partners.
pub(super) fn in_sight(state: &State, request: &Request<'_>, record: &Record) -> bool {
    let own = request.caller.text("partner_sid");
    let owner = record.text("partner_sid");
    let parent = owner.and_then(|owner| state.get(PARTNERS, owner)?.text("parent_sid"));
    owner == own || (parent.is_some() && parent == own)
}

/// Any value needs the scope, the present one too: this is why a GET cannot simply be PUT back.
fn demand_auth_required_scope(request: &Request<'_>) -> Result<(), Refusal> {
    if request.body().contains("auth_required")
        && !holds(&request.caller, "endpoints.manage_auth_required")
    {
        let message = "partner does not have permissions to set this value";
        return Err(invalid(vec![item(Some("auth_required"), message, None)]));
    }
    Ok(())
}

/// What an endpoint of this type cannot change. Values sent unchanged are no change.
fn refuse_forbidden_changes(held: &Record, changed: &Record) -> Result<(), Refusal> {
    let kind = held.text("type").unwrap_or_default();
    let allowed: &[&str] = match kind {
        "system_gateway" => &[],
        "voicemail" => CHANGEABLE_WHEN_HOSTED,
        kind if HOSTED.contains(&kind) => CHANGEABLE_WHEN_HOSTED,
        _ => return Ok(()),
    };
    let mut forbidden = Vec::new();
    for (name, value) in changed
        .iter()
        .filter(|(name, value)| held.get(name) != Some(value) && !allowed.contains(name))
    {
        match (value.as_record(), held.get(name).and_then(Json::as_record)) {
            (Some(value), Some(held)) if kind == "voicemail" && name == "properties" => {
                let names = value.names().chain(held.names());
                let differing = names.filter(|name| value.get(name) != held.get(name));
                forbidden.extend(
                    differing
                        .filter(|name| !CHANGEABLE_VOICEMAIL_PROPERTIES.contains(name))
                        .map(|name| format!("properties.{name}")),
                );
            }
            _ => forbidden.push(name.to_owned()),
        }
    }
    forbidden.dedup();
    if forbidden.is_empty() {
        return Ok(());
    }
    let message = format!("this field cannot be changed for endpoints of type {kind}");
    Err(invalid(items(
        forbidden.iter().map(String::as_str),
        &message,
    )))
}

/// Writes the documented defaults into an address, in the order of the samples.
fn complete(address: &mut Json) {
    let Json::Object(sent) = address else { return };
    let mut whole = record! {
        "direction": "any",
        "dst_port": 5060,
        "ip": Json::Null,
        "location_sid": Json::Null,
        "port": 5060,
        "priority": 0,
        "sip_password": Json::Null,
        "sip_username": Json::Null,
        "srtp": false,
        "transport": "udp",
    };
    for (name, value) in sent.iter() {
        whole.set(name, value);
    }
    *sent = whole;
}

/// Without authentication the address is all that tells callers apart, so no two may share one.
fn refuse_shared_address(state: &State, endpoint: &Record) -> Result<(), Refusal> {
    let open = |endpoint: &Record| endpoint.flag("auth_required") == Some(false);
    if !open(endpoint) {
        return Ok(());
    }
    let addresses = |endpoint: &Record| -> Vec<(Option<Json>, Option<Json>)> {
        let addresses = endpoint
            .get("addresses")
            .and_then(Json::as_array)
            .unwrap_or_default();
        let addresses = addresses
            .iter()
            .filter_map(Json::as_record)
            .filter(|address| address.present("ip").is_some());
        addresses
            .map(|address| (address.get("ip").cloned(), address.get("port").cloned()))
            .collect()
    };
    let own = addresses(endpoint);
    let other = state.rows(ENDPOINTS).find(|other| {
        other.get("endpoint_sid") != endpoint.get("endpoint_sid")
            && open(other)
            && addresses(other).iter().any(|address| own.contains(address))
    });
    match other {
        None => Ok(()),
        Some(other) => Err(conflict(
            "duplicate ip for auth_required=false",
            other.text("endpoint_sid"),
        )),
    }
}
