//! Reference data: countries, and what is known about numbers and addresses.
//!
//! Countries are facts; what a lookup finds comes with the seed, for the numbers and the address
//! ranges that are set aside for documentation.

use http::StatusCode;

use super::{
    arguments::{asks, flag},
    auth::holds,
    errors::{no_item, plain},
    list::view,
    resource::{self, Kind, read_only},
    tables::{COUNTRIES, IP_RANGES, NUMBER_FACTS, TOLL_FREE, VOICES},
    update::Resource,
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
    ("listCountries", resource::list::<Country>),
    ("getCountry", country),
    ("getCountryByIp", country_by_ip),
    ("lookupPhoneNumber", lookup_number),
    ("lookupTollFree", lookup_toll_free),
    ("lookupIpAddress", lookup_ip),
    ("listTtsVoices", resource::list::<Voice>),
];

struct Country;

impl Kind for Country {
    const TABLE: Table = COUNTRIES;
    const RESOURCE: Resource = read_only("Country");

    fn sees(_: &State, _: &Request<'_>, _: &Record) -> bool {
        true
    }
}

struct Voice;

impl Kind for Voice {
    const TABLE: Table = VOICES;
    const RESOURCE: Resource = read_only("TtsVoice");

    fn sees(_: &State, _: &Request<'_>, _: &Record) -> bool {
        true
    }
}

/// The digits of a number, however it is written.
pub(super) fn digits_of(number: &str) -> String {
    number.chars().filter(char::is_ascii_digit).collect()
}

/// Could these digits be an E.164 number?
pub(super) fn is_number(digits: &str) -> bool {
    (7..=15).contains(&digits.len())
}

/// The country of an international number, by the longest dialing code that begins it. Where
/// countries share a code, the first one counts.
pub(super) fn country_of<'a>(state: &'a State, digits: &str) -> Option<&'a Record> {
    let code = |country: &Record| country.text("dialing_prefix").unwrap_or_default().len();
    let mut found: Option<&Record> = None;
    for country in state.rows(COUNTRIES) {
        let begins = country
            .text("dialing_prefix")
            .is_some_and(|prefix| digits.starts_with(prefix));
        if begins && found.is_none_or(|found| code(country) > code(found)) {
            found = Some(country);
        }
    }
    found
}

fn country(state: &mut State, request: &Request<'_>) -> Outcome {
    let code = request.segment("country_code").to_ascii_uppercase();
    let country = state.get(COUNTRIES, code).ok_or_else(no_item)?;
    Ok(Reply::json(StatusCode::OK, view(state, request, country)))
}

fn country_by_ip(state: &mut State, request: &Request<'_>) -> Outcome {
    demand(request, "lookup.ip_addresses.read")?;
    lookup_ip(state, request)
}

fn lookup_ip(state: &mut State, request: &Request<'_>) -> Outcome {
    let address: std::net::Ipv4Addr = request
        .segment("ip_address")
        .parse()
        .map_err(|_| no_item())?;
    let [a, b, c, _] = address.octets();
    let mut place = state
        .get(IP_RANGES, format!("{a}.{b}.{c}.0/24"))
        .cloned()
        .ok_or_else(no_item)?;
    place.remove("range");
    Ok(Reply::json(StatusCode::OK, place))
}

/// Carrier, caller name and routing data each take a scope of their own.
fn lookup_number(state: &mut State, request: &Request<'_>) -> Outcome {
    for part in ["carrier", "cnam", "lrn"]
        .into_iter()
        .filter(|part| asks(request, part))
    {
        demand(request, &format!("lookup.dids.allow_{part}"))?;
    }
    let number = international(state, request).ok_or_else(no_item)?;
    let country = country_of(state, &number).ok_or_else(no_item)?;
    let facts = state.get(NUMBER_FACTS, &number);
    let fact = |name: &str| {
        facts
            .and_then(|facts| facts.get(name))
            .cloned()
            .unwrap_or_default()
    };
    let detail = |name: &str| {
        if asks(request, name) {
            fact(name)
        } else {
            Json::Null
        }
    };
    let found = record! {
        "country_code": country.get("iso_3166_alpha_3").cloned(),
        "details": record! { "carrier": detail("carrier"), "cnam": detail("cnam"), "lrn": detail("lrn") },
        "e164_format": format!("+{number}"),
        "in_country_format": in_country(&number),
        "international_format": spaced(&number, country.text("dialing_prefix").unwrap_or_default()),
        "phonenumber": number.clone(),
        "state": fact("state"),
    };
    Ok(Reply::json(StatusCode::OK, view(state, request, &found)))
}

/// The number of the path with its country: as written with a plus, else as a national number of
/// the country asked for, if that makes it one of ten digits or less.
fn international(state: &State, request: &Request<'_>) -> Option<String> {
    let written = request.segment("phonenumber");
    let digits = digits_of(written);
    let national = digits.len() <= 10 && !written.trim_start().starts_with('+');
    let country = request
        .query
        .get("country_code")
        .and_then(|code| state.get(COUNTRIES, code.to_ascii_uppercase()));
    let prefix = country
        .filter(|_| national)
        .and_then(|country| country.text("dialing_prefix"))
        .unwrap_or_default();
    let number = format!(
        "{prefix}{}",
        if prefix.is_empty() {
            &digits
        } else {
            digits.trim_start_matches('0')
        }
    );
    (8..=15).contains(&number.len()).then_some(number)
}

/// `(202) 555-0142`, for the North American plan; other plans are not spelled out.
fn in_country(number: &str) -> Option<String> {
    let national = number.strip_prefix('1').filter(|rest| rest.len() == 10)?;
    Some(format!(
        "({}) {}-{}",
        national.get(..3)?,
        national.get(3..6)?,
        national.get(6..)?
    ))
}

/// `+1 202-555-0142`, or the national part in one piece.
fn spaced(number: &str, prefix: &str) -> String {
    let national = number.strip_prefix(prefix).unwrap_or(number);
    match (prefix, national.len()) {
        ("1", 10) => format!(
            "+1 {}-{}-{}",
            &national[..3],
            &national[3..6],
            &national[6..]
        ),
        _ => format!("+{prefix} {national}"),
    }
}

/// An empty text means that there is none.
fn lookup_toll_free(state: &mut State, request: &Request<'_>) -> Outcome {
    if asks(request, "resporg") {
        demand(request, "lookup.toll_free.allow_resporg")?;
    }
    let facts = state.get(
        TOLL_FREE,
        digits_of(request.segment("tollfree_phonenumber")),
    );
    let fact = |name: &str| {
        facts
            .and_then(|facts| facts.get(name))
            .cloned()
            .unwrap_or_else(|| "".into())
    };
    // The default of `cic` could not be read; it is what one asks this for.
    let found = record! {
        "cic": if flag(request, "cic") == Some(false) { Json::Null } else { fact("cic") },
        "resporg": if asks(request, "resporg") { fact("resporg") } else { Json::Null },
    };
    Ok(Reply::json(StatusCode::OK, view(state, request, &found)))
}

fn demand(request: &Request<'_>, scope: &str) -> Result<(), Refusal> {
    if holds(&request.caller, scope) {
        Ok(())
    } else {
        Err(plain(StatusCode::FORBIDDEN, "Forbidden").into())
    }
}
