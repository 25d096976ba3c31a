//! Networks: the top of the object model, `network > mailbox > ECGrid ID`.
//!
//! There is no call that creates or ends one; `PUT /v2/networks` changes the profile.

use super::{
    callbacks::fire,
    envelope::not_found,
    lifecycle::{Kind, change_status},
    page,
    profile::{self, Profile},
    scope::{all_visible, matches},
    tables::{MAILBOXES, NETWORK_CONTACTS, NETWORK_SETTINGS, NETWORKS},
};
use crate::{json::Record, provider::Group, reply::Outcome, request::Request, state::State};

const NETWORK: Profile = Profile {
    kind: Kind::new(NETWORKS, "network"),
    settings: NETWORK_SETTINGS,
    // The notes: network-level changes need a NetworkAdmin.
    rank: "NetworkAdmin",
};

pub(super) const OPERATIONS: Group = &[
    ("getNetwork", get),
    ("listNetworks", list),
    ("updateNetwork", update),
    ("getNetworkContact", get_contact),
    ("updateNetworkConfig", update_config),
    ("setNetworkX12Delimiters", set_delimiters),
];

fn get(state: &mut State, request: &Request<'_>) -> Outcome {
    Ok(profile::data(NETWORK.kind.addressed(state, request)?))
}

fn list(state: &mut State, request: &Request<'_>) -> Outcome {
    let wanted = request.body();
    let owner = wanted.integer("mailboxId").filter(|id| *id != 0).map(|id| {
        let mailbox = state.get(MAILBOXES, id);
        mailbox.and_then(|mailbox| mailbox.integer("networkId"))
    });
    let rows = all_visible(state, request, NETWORKS)
        .filter(|network| {
            ["networkId", "status"]
                .iter()
                .all(|name| matches(network, wanted, name))
        })
        .filter(|network| owner.is_none_or(|owner| owner == network.integer("networkId")));
    Ok(profile::data(page::wrapped(
        request,
        25,
        "networks",
        rows,
        Record::clone,
    )))
}

fn update(state: &mut State, request: &Request<'_>) -> Outcome {
    let mut network = NETWORK.own(state, request)?;
    change_status(&mut network, request.body())?;
    fire(state, "Network", NETWORKS, &network);
    NETWORK.update(state, request, &mut network)
}

fn get_contact(state: &mut State, request: &Request<'_>) -> Outcome {
    let network = NETWORK.kind.named(state, request)?;
    let role = request.body().text("contactType").unwrap_or_default();
    let key = format!("{}/{role}", NETWORK.kind.id(&network));
    let mut contact = state
        .get(NETWORK_CONTACTS, &key)
        .cloned()
        .ok_or_else(|| not_found("contact", &key))?;
    contact.remove(NETWORK_CONTACTS.key);
    Ok(profile::data(contact))
}

fn update_config(state: &mut State, request: &Request<'_>) -> Outcome {
    NETWORK.update_config(state, request)
}

fn set_delimiters(state: &mut State, request: &Request<'_>) -> Outcome {
    NETWORK.set_delimiters(state, request)
}
