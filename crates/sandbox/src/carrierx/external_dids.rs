//! External numbers: numbers of other carriers, registered for messaging.
//!
//! Five fields change; `capabilities` never does. To change them, delete and register again.

use http::StatusCode;

use super::{
    endpoints::in_sight,
    errors::{invalid, item, no_item},
    list,
    tables::{EXTERNAL_DID_MESSAGING, EXTERNAL_DIDS},
    update::{self, Resource},
};
use crate::{
    json::{Json, Record, record},
    provider::Group,
    reply::{Outcome, Refusal, Reply},
    request::Request,
    state::State,
};

pub(super) const OPERATIONS: Group = &[
    ("listExternalDids", list_external_dids),
    ("registerExternalDid", register),
    ("getExternalDid", get),
    ("updateExternalDid", patch),
    ("replaceExternalDid", replace),
    ("deleteExternalDid", delete),
];

const EXTERNAL_DID: Resource = Resource {
    schema: "ExternalDid",
    update: "ExternalDidUpdate",
    optional_in_put: &["transformations"],
};

/// The capability bit that an external number can never have.
const VOICE: i64 = 4;

/// Country codes of the numbers one meets in examples; any other number has no country here.
const COUNTRIES: [(&str, &str); 6] = [
    ("1", "USA"),
    ("44", "GBR"),
    ("46", "SWE"),
    ("49", "DEU"),
    ("61", "AUS"),
    ("64", "NZL"),
];

fn list_external_dids(state: &mut State, request: &Request<'_>) -> Outcome {
    list::page(
        state,
        request,
        state
            .rows(EXTERNAL_DIDS)
            .filter(|row| in_sight(state, request, row)),
    )
}

fn get(state: &mut State, request: &Request<'_>) -> Outcome {
    let did = addressed(state, request)?;
    Ok(Reply::json(
        StatusCode::OK,
        list::view(state, request, &did),
    ))
}

fn register(state: &mut State, request: &Request<'_>) -> Outcome {
    let body = request.body();
    let capabilities = body.integer("capabilities").unwrap_or_default();
    if capabilities & VOICE != 0 {
        return Err(invalid(vec![item(
            Some("capabilities"),
            "voice is not available on external numbers",
            None,
        )]));
    }
    let digits = body
        .text("phonenumber")
        .unwrap_or_default()
        .trim_start_matches('+')
        .to_owned();
    if !(7..=15).contains(&digits.len()) || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(invalid(vec![item(
            Some("phonenumber"),
            "must be an E.164 number of 7 to 15 digits",
            None,
        )]));
    }
    if let Some(other) = state.find(EXTERNAL_DIDS, &[("phonenumber", &digits.as_str().into())]) {
        let reference = other.text("external_did_sid");
        return Err(invalid(vec![item(
            Some("phonenumber"),
            "this phonenumber already exists",
            reference,
        )]));
    }
    let country = COUNTRIES
        .iter()
        .find(|(code, _)| digits.starts_with(code))
        .map(|(_, country)| *country);
    let mut did = record! {
        "active_capabilities": capabilities,
        "attributes": record! {},
        "callback_url": Json::Null,
        "campaign_sid": Json::Null,
        "capabilities": capabilities,
        "classification_sid": Json::Null,
        "country_code": country,
        "external_did_sid": state.next_sid(),
        "in_country_format": Json::Null,
        "international_format": format!("+{digits}"),
        "lata": Json::Null,
        "locality": Json::Null,
        "lrn_sid": Json::Null,
        "name": "N/A",
        "ocn": Json::Null,
        "ocn_block": Json::Null,
        "partner_sid": request.caller.get("partner_sid").cloned(),
        "phonenumber": Json::Null,
        "state": Json::Null,
        "status": "assigned",
        "string_key_1": Json::Null,
        "string_key_2": Json::Null,
        "underlying_carrier_sid": Json::Null,
    };
    let read_only = read_only_sent(request);
    if !read_only.is_empty() {
        return Err(invalid(read_only));
    }
    for (name, value) in body.iter() {
        did.set(name, value);
    }
    did.set("phonenumber", digits);
    state.put(EXTERNAL_DIDS, did.clone());
    Ok(Reply::json(StatusCode::OK, did))
}

fn read_only_sent(request: &Request<'_>) -> Vec<Record> {
    let document = &request.operation.document;
    let read_only = document
        .properties(document.schema("ExternalDid"))
        .into_iter()
        .filter(|(name, schema)| {
            schema["readOnly"] == true && request.body().present(name).is_some()
        });
    read_only
        .map(|(name, _)| item(Some(name), "this field is read-only", None))
        .collect()
}

fn patch(state: &mut State, request: &Request<'_>) -> Outcome {
    change(state, request, update::patch)
}

fn replace(state: &mut State, request: &Request<'_>) -> Outcome {
    change(state, request, update::replace)
}

type Update = fn(&State, &Request<'_>, Resource, &Record) -> Result<Record, Refusal>;

fn change(state: &mut State, request: &Request<'_>, update: Update) -> Outcome {
    let held = addressed(state, request)?;
    let changed = update(state, request, EXTERNAL_DID, &held)?;
    state.put(EXTERNAL_DIDS, changed.clone());
    Ok(Reply::json(StatusCode::OK, changed))
}

fn delete(state: &mut State, request: &Request<'_>) -> Outcome {
    addressed(state, request)?;
    let sid = request.segment("external_did_sid");
    state.remove(EXTERNAL_DIDS, sid);
    state.remove(EXTERNAL_DID_MESSAGING, sid);
    Ok(Reply::empty(StatusCode::NO_CONTENT))
}

pub(super) fn addressed(state: &State, request: &Request<'_>) -> Result<Record, Refusal> {
    let did = state.get(EXTERNAL_DIDS, request.segment("external_did_sid"));
    did.filter(|did| in_sight(state, request, did))
        .cloned()
        .ok_or_else(no_item)
}
