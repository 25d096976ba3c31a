//! How the parts of this module behave together: what goes in comes out.

#![expect(unreachable_pub, reason = "the macros declare public types")]

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::*;

mod random;

crate::id! {
    /// A number.
    PartyId(i64)
    /// A small number.
    SmallId(i32)
    /// A text.
    PartySid(String)
}

crate::open_enum! {
    /// A state.
    State {
        /// On.
        Active = "active",
        /// Off.
        Inactive = "inactive",
    }
}

/// A model with a field of every kind.
#[derive(Debug, Clone, PartialEq)]
struct Party {
    id: PartyId,
    sid: Option<PartySid>,
    name: Option<String>,
    state: Option<State>,
    port: Option<u32>,
    balance: Option<Decimal>,
    rate: Option<DecimalText>,
    active: Option<bool>,
    since: Option<Date>,
    changed: Option<Timestamp>,
    tags: Option<Vec<String>>,
    attributes: Option<BTreeMap<String, Option<String>>>,
    anything: Option<Json>,
    members: Option<Vec<Party>>,
    parent: Option<Box<Party>>,
    note: Patch<String>,
    owner: Nullable<SmallId>,
    extra: Extra,
}

crate::object! {
    Party {
        id: "partyID" required,
        sid: "sid",
        name: "name",
        state: "state",
        port: "port",
        balance: "balance",
        rate: "rate",
        active: "isActive",
        since: "since",
        changed: "changed",
        tags: "tags",
        attributes: "attributes",
        anything: "anything",
        members: "members",
        parent: "parent",
        note: "note",
        owner: "owner",
    }
}

fn read(json: &str) -> Party {
    serde_json::from_str(json).unwrap_or_else(|error| panic!("{error}: {json}"))
}

fn write(party: &Party) -> String {
    serde_json::to_string(party).unwrap()
}

fn refusal<T: serde::de::DeserializeOwned + std::fmt::Debug>(json: &str) -> String {
    serde_json::from_str::<T>(json).unwrap_err().to_string()
}

#[test]
fn null_absent_and_value_stay_what_they_are() {
    let json = r#"{"partyID":1,"members":[],"owner":null,"name":null,"tags":null}"#;
    let mut party = read(json);
    assert_eq!((&party.name, &party.tags), (&None, &None));
    assert_eq!(party.members, Some(vec![]));
    assert_eq!(write(&party), json);

    party.name = Some("Juniper".to_owned());
    party.note = Patch::Null;
    assert_eq!(
        write(&party),
        r#"{"partyID":1,"name":"Juniper","members":[],"note":null,"owner":null,"tags":null}"#
    );
}

#[test]
fn a_required_nullable_member_is_written_when_it_was_left_out() {
    assert_eq!(
        write(&read(r#"{"partyID":1}"#)),
        r#"{"partyID":1,"owner":null}"#
    );
}

#[test]
fn of_two_members_the_last_counts() {
    let party = read(r#"{"partyID":1,"name":"a","x":1,"name":null,"x":2,"partyID":2}"#);
    assert_eq!((party.id, &party.name), (PartyId(2), &None));
    assert!(party.extra.is_null("name"));
    assert_eq!(party.extra.get_as::<i32>("x").unwrap().unwrap(), 2);

    let party = read(r#"{"partyID":1,"name":null,"name":"a"}"#);
    assert_eq!(party.name.as_deref(), Some("a"));
    assert!(party.extra.is_empty());
}

#[test]
fn members_come_in_any_order() {
    let party = read(r#"{"owner":"7","name":"b","partyID":"5","sid":"x"}"#);
    assert_eq!(party.owner, Nullable::Value(SmallId(7)));
    assert_eq!(party.id.get(), 5);
    assert_eq!(party.sid, Some(PartySid::new("x")));
}

#[test]
fn scalars_come_as_one_another() {
    let party = read(
        r#"{"partyID":"12","sid":5060,"name":1.10,"state":"active","port":"5060.0",
            "balance":"0.60","rate":0.60,"isActive":"True","since":20240229}"#,
    );
    assert_eq!(party.id, PartyId(12));
    assert_eq!(party.name.as_deref(), Some("1.10"));
    assert_eq!(party.port, Some(5060));
    assert_eq!(party.active, Some(true));
    assert_eq!(
        write(&party),
        r#"{"partyID":12,"sid":"5060","name":"1.10","state":"active","port":5060,"balance":0.60,"rate":"0.60","isActive":true,"since":"20240229","owner":null}"#
    );
}

#[test]
fn integers_take_what_is_exact_and_nothing_else() {
    for (json, number) in [
        ("0", 0),
        ("-7", -7),
        (r#"" 12 ""#, 12),
        ("3.0", 3),
        (r#""+4""#, 4),
    ] {
        assert_eq!(
            i64::lenient(&mut serde_json::Deserializer::from_str(json)).unwrap(),
            number
        );
    }
    for json in [
        "1.5", r#""""#, r#""1.5""#, r#""1.""#, r#""x""#, "1e400", "[1]", "true", "null",
    ] {
        assert!(
            i64::lenient(&mut serde_json::Deserializer::from_str(json)).is_err(),
            "{json}"
        );
    }
    assert!(refusal::<SmallId>("2147483648").starts_with("expected an integer of 32 bits"));
    assert!(
        refusal::<PartyId>("9223372036854775808").starts_with("expected an integer of 64 bits")
    );
}

#[test]
fn one_for_a_list_and_a_list_for_one() {
    let party = read(r#"{"partyID":1,"members":{"partyID":2},"parent":[{"partyID":3}]}"#);
    assert_eq!(party.members.unwrap()[0].id, PartyId(2));
    assert_eq!(party.parent.unwrap().id, PartyId(3));
    assert_eq!(read(r#"[{"partyID":4}]"#).id, PartyId(4));

    let two = refusal::<Party>(r#"[{"partyID":4},{"partyID":5}]"#);
    assert!(
        two.starts_with("expected an object, or a list of one"),
        "{two}"
    );
}

#[test]
fn nulls_inside_lists_and_maps() {
    let party = read(
        r#"{"partyID":1,"tags":[null,"a"],"members":[null],"attributes":{"a":null,"b":"c"},"anything":[null]}"#,
    );
    assert_eq!(party.tags, Some(vec!["a".to_owned()]));
    assert_eq!(party.members, Some(vec![]));
    assert_eq!(party.attributes.as_ref().unwrap()["a"], None);
    assert_eq!(party.anything.as_ref().unwrap().get(), "[null]");
}

#[test]
fn values_and_readers_are_read_like_text() {
    let value =
        serde_json::json!({"partyID": 1, "name": "a\"b", "x": [1], "parent": {"partyID": "2"}});
    let party: Party = serde_json::from_value(value.clone()).unwrap();
    assert_eq!(
        party,
        serde_json::from_reader(value.to_string().as_bytes()).unwrap()
    );
    assert_eq!(party, read(&value.to_string()));
}

#[test]
fn errors_of_models_carry_their_path() {
    let error =
        refusal::<Party>(r#"{"partyID":1,"members":[{"partyID":2},{"partyID":3,"port":-1}]}"#);
    assert!(
        error.starts_with(".members[1].port: expected an integer of 32 bits without a sign at"),
        "{error}"
    );
}

#[test]
fn unknown_enum_values_go_back_as_they_came() {
    for json in [r#""suspended""#, "false", "7", "1.50", r#""""#] {
        let state: State = serde_json::from_str(json).unwrap();
        assert!(matches!(state, State::Unknown(_)), "{json}");
        assert_eq!(serde_json::to_string(&state).unwrap(), json);
    }
    assert_eq!(State::from("x".to_owned()), State::from("x"));
    assert_eq!(format!("{:?}", State::from("x")), r#"Unknown("x")"#);
    assert_eq!(format!("{:>8}", State::Active), "  active");
    assert!(refusal::<State>("{}").starts_with("expected text"));
}

#[test]
fn identifiers_print_parse_and_go_into_urls() {
    use crate::{PathValue, QueryValue};
    assert_eq!(PathValue::text(&PartyId(7)), "7");
    assert_eq!(QueryValue::text(&PartySid::from("a b")), "a b");
    assert_eq!(PathValue::text(&State::Active), "active");
    assert_eq!(QueryValue::text(&Date::from("2024-02-29")), "2024-02-29");
    assert_eq!(i64::from(PartyId(7)), 7);
    assert_eq!(
        "x".parse::<PartyId>().unwrap_err().to_string(),
        "PartyId must be a whole number"
    );
    assert!(PartyId(2) < PartyId(10));
}

#[test]
fn a_reply_becomes_a_replacement() {
    let party = read(r#"{"partyID":1,"name":"a","tags":null,"x":1.10}"#);
    let mut body = JsonObject::from_reply(&party).unwrap();
    body.set("name", "b").fill_null(Party::MEMBERS);
    let written: Map<String, Value> = serde_json::from_slice(&body.into_bytes().unwrap()).unwrap();
    for member in Party::MEMBERS {
        assert!(written.contains_key(*member), "{member}");
    }
    assert!(written["x"].is_number());
    assert_eq!(written["name"], "b");
    assert_eq!(written["sid"], Value::Null);
}
