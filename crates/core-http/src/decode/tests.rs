use std::collections::BTreeMap;

use serde::Deserialize;

use super::*;
use crate::json::{Decimal, Extra};

#[derive(Debug)]
struct Trunk {
    sid: String,
    capacity: Option<i32>,
    rate: Option<Decimal>,
    auth_password: Option<i64>,
    active: Option<bool>,
    addresses: Option<Vec<Trunk>>,
    attributes: Option<BTreeMap<String, String>>,
    parent: Option<Box<Trunk>>,
    extra: Extra,
}

crate::object! {
    Trunk {
        sid: "sid" required,
        capacity: "capacity",
        rate: "rate",
        auth_password: "auth_password",
        active: "active",
        addresses: "addresses",
        attributes: "attributes",
        parent: "parent",
    }
}

/// A type that knows nothing of this crate.
#[derive(Debug, Deserialize)]
#[expect(dead_code, reason = "only decoded")]
struct Foreign {
    name: String,
    ports: Vec<u16>,
    #[serde(default)]
    api_key: u32,
    inner: Option<Box<Foreign>>,
}

fn problem<T: DeserializeOwned>(json: &str) -> String {
    match decode::<T>(json, "data") {
        Ok(_) => "decoded".to_owned(),
        Err(error) => error.message().unwrap_or_default().to_owned(),
    }
}

#[test]
fn models_say_where() {
    for (json, expected) in [
        (
            r#"{"sid":"a","capacity":"many"}"#,
            r#"data.capacity: expected an integer, found text"#,
        ),
        (
            r#"{"sid":"a","capacity":1.5}"#,
            "data.capacity: expected an integer, found 1.5",
        ),
        (
            r#"{"sid":"a","capacity":true}"#,
            "data.capacity: expected an integer, found true",
        ),
        (
            r#"{"sid":"a","capacity":{"a":[1]}}"#,
            "data.capacity: expected an integer, found an object",
        ),
        (
            r#"{"sid":"a","capacity":3000000000}"#,
            "data.capacity: expected an integer of 32 bits, found 3000000000",
        ),
        (
            r#"{"sid":"a","rate":[1]}"#,
            "data.rate: expected a decimal number, found a list",
        ),
        (
            r#"{"sid":"a","active":"maybe"}"#,
            r#"data.active: expected true or false, found text"#,
        ),
        (r#"{"sid":["a"]}"#, "data.sid: expected text, found a list"),
        (
            r#"{"sid":"a","parent":7}"#,
            "data.parent: expected an object, found 7",
        ),
        (
            r#"{"sid":"a","addresses":"x"}"#,
            r#"data.addresses: expected a list, found text"#,
        ),
        (
            r#"{"sid":"a","attributes":{"odd name":[]}}"#,
            r#"data.attributes["odd name"]: expected text, found a list"#,
        ),
        (
            r#"{"sid":"a", "addresses" : [ {"sid":"b"},{"sid":"c", "capacity":"x" } ]}"#,
            r#"data.addresses[1].capacity: expected an integer, found text"#,
        ),
        (r#"{"capacity":1}"#, "data: Trunk without its member `sid`"),
        (r#"{"sid":null}"#, "data: Trunk without its member `sid`"),
        (
            r#"{"sid":"a","addresses":[{"sid":"b"},{}]}"#,
            "data.addresses[1]: Trunk without its member `sid`",
        ),
        (
            r#"{"sid":"a","parent":[{"sid":"b"},{"sid":"c"}]}"#,
            "data.parent: expected an object, or a list of one, found a list",
        ),
        (
            r#"{"sid":"a","parent":[]}"#,
            "data.parent: expected an object, or a list of one, found a list",
        ),
    ] {
        assert_eq!(problem::<Trunk>(json), expected, "{json}");
    }
}

#[test]
fn other_types_are_placed_by_position() {
    for (json, expected) in [
        (
            r#"{"name":"a","ports":[1,"x"]}"#,
            r#"data.ports[1]: expected u16, found text"#,
        ),
        (
            r#"{"name":"a","ports":[1,70000]}"#,
            "data.ports[1]: expected u16, found 70000",
        ),
        (
            "{\n \"name\":\"a\",\n \"ports\":[\n1,\n{}\n]}",
            "data.ports[1]: expected u16, found an object",
        ),
        (
            r#"{"name":"a","ports":5}"#,
            "data.ports: expected a sequence, found 5",
        ),
        (r#"{"name":"a"}"#, "data: missing field `ports`"),
        (
            r#"{"name":"a","ports":[],"inner":{"name":"b"}}"#,
            "data.inner: missing field `ports`",
        ),
        (r#"{"name":7}"#, "data.name: expected a string, found 7"),
    ] {
        assert_eq!(problem::<Foreign>(json), expected, "{json}");
    }
}

#[test]
fn models_inside_other_types_say_where_too() {
    let list = r#"[{"sid":"a"},{"sid":"b","addresses":[{"sid":"c"},{"sid":"d","rate":[]} ]}]"#;
    let expected = "data[1].addresses[1].rate: expected a decimal number, found a list";
    assert_eq!(problem::<Vec<Trunk>>(list), expected);
    let map = r#"{"x":{"sid":"a"},"y":{"sid":"b","capacity":"many","rate":1}}"#;
    let expected = r#"data.y.capacity: expected an integer, found text"#;
    assert_eq!(problem::<BTreeMap<String, Trunk>>(map), expected);
    assert_eq!(
        problem::<(u8, Trunk)>(r#"[1,{"sid":"a","parent":{}}]"#),
        "data[1].parent: Trunk without its member `sid`"
    );
}

#[test]
fn a_reply_that_should_be_a_list_is_made_one() {
    let none: Vec<Trunk> = decode(" null ", "data").unwrap();
    assert!(none.is_empty());
    let one: Vec<Trunk> = decode(r#"{"sid":"a"}"#, "data").unwrap();
    assert_eq!(one[0].sid, "a");
    assert_eq!(
        problem::<Vec<Trunk>>(r#"{"capacity":1}"#),
        "data[0]: Trunk without its member `sid`"
    );
    assert_eq!(
        problem::<Vec<u8>>("7"),
        "data: expected a sequence, found 7"
    );
    // Only the reply as a whole: what is inside another type is its own affair.
    assert_eq!(
        problem::<Foreign>(r#"{"name":"a","ports":null}"#),
        "data.ports: expected a sequence, found null"
    );
    assert_eq!(
        problem::<Trunk>("null"),
        "data: expected an object, found null"
    );
}

#[test]
fn acknowledgements_and_identifiers_may_come_as_the_record() {
    crate::id! {
        /// A parcel.
        ParcelId(i64)
    }
    for reply in [
        "true",
        r#""True""#,
        "null",
        r#"{"parcelId":7,"status":"x"}"#,
    ] {
        let acknowledged = decode::<bool>(reply, "data");
        if reply.starts_with('"') {
            // Of booleans as text only members of models are known.
            assert!(acknowledged.is_err());
        } else {
            assert!(acknowledged.unwrap(), "{reply}");
        }
    }
    assert!(!decode::<bool>("false", "data").unwrap());

    let parcel = |reply| decode::<ParcelId>(reply, "data").map(|id| id.0);
    assert_eq!(
        parcel(r#"{"fileName":"a","parcelId":7,"size":9}"#).ok(),
        Some(7)
    );
    assert_eq!(parcel(r#"{"parcelID":"7"}"#).ok(), Some(7));
    for unclear in [r#"{"parcelId":7,"mailboxId":1}"#, r#"{"size":9}"#, "{}"] {
        let error = parcel(unclear).unwrap_err();
        assert_eq!(
            error.message(),
            Some("data: expected an integer, found an object")
        );
    }
}

#[derive(Debug)]
struct Listing {
    items: Vec<Trunk>,
    total: Option<i64>,
    extra: Extra,
}

crate::object! { Listing { items: "items" rows, total: "total" } }

#[test]
fn a_bare_list_stands_for_the_page_that_it_is() {
    for count in 0..4 {
        let rows: Vec<String> = (0..count).map(|n| format!(r#"{{"sid":"t{n}"}}"#)).collect();
        let page: Listing = decode(&format!("[{}]", rows.join(",")), "").unwrap();
        assert_eq!(page.items.len(), count, "one row is a row and not the page");
        assert_eq!(page.total, None);
        assert!(page.extra.is_empty());
    }
    assert_eq!(
        problem::<Listing>(r#"[{"sid":"a"},{"capacity":1}]"#),
        "data[1]: Trunk without its member `sid`"
    );
}

#[test]
fn a_page_without_rows_is_empty_unless_something_else_came() {
    for text in [
        "{}",
        r#"{"total":0}"#,
        r#"{"items":null}"#,
        r#"{"rows":null}"#,
    ] {
        let page: Listing = decode(text, "").unwrap();
        assert!(page.items.is_empty(), "{text}");
    }
    assert_eq!(
        problem::<Listing>(r#"{"total":1,"rows":[{"sid":"a"}]}"#),
        "data: Listing without its member `items`"
    );
}

#[derive(Debug)]
struct Rows {
    items: Vec<Trunk>,
    extra: Extra,
}

crate::object! { Rows { items: "items" required } }

#[test]
fn a_required_list_may_be_null_and_not_missing() {
    let rows: Rows = decode(r#"{"items":null,"total":0}"#, "").unwrap();
    assert!(rows.items.is_empty());
    assert_eq!(rows.extra.len(), 1);
    assert_eq!(
        problem::<Rows>(r#"{"message":"ok"}"#),
        "data: Rows without its member `items`"
    );
}

#[test]
fn secrets_and_long_values_are_not_repeated() {
    let model = problem::<Trunk>(r#"{"sid":"a","auth_password":"hunter2"}"#);
    assert_eq!(model, "data.auth_password: expected an integer, found text");
    let foreign = problem::<Foreign>(r#"{"name":"a","ports":[],"api_key":"hunter2"}"#);
    assert_eq!(foreign, "data.api_key: expected u32, found text");
    let error = decode::<u32>(r#""hunter2""#, "data.token").unwrap_err();
    assert_eq!(
        error.message(),
        Some("data.token: expected u32, found text")
    );

    let long = "x".repeat(40);
    let message = problem::<Trunk>(&format!(r#"{{"sid":"a","capacity":"{long}"}}"#));
    assert_eq!(message, "data.capacity: expected an integer, found text");
    let error =
        decode::<Foreign>(r#"{"name":"a","ports":["hunter2"],"x":1}"#, "secret").unwrap_err();
    assert!(!format!("{error:?}").contains("hunter2"));
}

#[test]
fn text_that_is_not_json_says_so() {
    assert_eq!(problem::<Trunk>(""), "data: expected JSON, found nothing");
    assert_eq!(
        problem::<Trunk>("<html>"),
        "data: not JSON: expected value at line 1 column 1"
    );
    assert_eq!(
        problem::<Trunk>(r#"{"sid":"a","addresses":[{"sid":"b"},{"sid":"c"#),
        "data.addresses[1].sid: the JSON breaks off: EOF while parsing a string at line 1 column 45"
    );
    assert_eq!(
        problem::<Foreign>(r#"{"name":"a","ports":[1,}"#),
        "data.ports[1]: not JSON: expected value at line 1 column 24"
    );
    let error = decode::<Trunk>("", "").unwrap_err();
    assert_eq!(error.message(), Some("expected JSON, found nothing"));
}

#[test]
fn hostile_nesting_is_an_error_and_not_an_overflow() {
    let depth = 100_000;
    let nested = format!(
        "{}{}",
        r#"{"sid":"a","parent":"#.repeat(depth),
        "}".repeat(depth)
    );
    let message = problem::<Trunk>(&nested.replace(r#""parent":}"#, r#""parent":null}"#));
    assert!(message.starts_with("data.parent.parent."), "{message}");
    assert!(message.ends_with("recursion limit exceeded"), "{message}");
    assert!(message.len() < 300, "{message}");

    // Unknown members are kept as text, however deep.
    let unknown = format!(
        r#"{{"sid":"a","x":{}{}}}"#,
        "[".repeat(depth),
        "]".repeat(depth)
    );
    let trunk: Trunk = decode(&unknown, "").unwrap();
    assert_eq!(serde_json::to_string(&trunk).unwrap(), unknown);
}

#[test]
fn a_flood_of_members_is_read_in_one_pass() {
    // Comparing each with all would take 20 000 000 000 comparisons.
    let members: Vec<String> = (0..200_000).map(|n| format!(r#""m{n}":{n}"#)).collect();
    let text = format!(r#"{{"sid":"a",{},"m7":"last"}}"#, members.join(","));
    let trunk: Trunk = decode(&text, "").unwrap();
    assert_eq!(trunk.extra.len(), 200_000);
    assert_eq!(
        trunk.extra.get_as("m7").unwrap().ok(),
        Some("last".to_owned())
    );
    let body = crate::JsonObject::from_reply(&trunk).unwrap();
    assert_eq!(body.len(), 200_001);
}

#[test]
fn long_paths_are_shortened_between_characters() {
    let path = [Step::Member("é".repeat(300))];
    let shown = show_path("data", &path);
    assert!(shown.len() <= SHORT_PATH + '…'.len_utf8() + 2);
    assert!(
        shown.starts_with("data.éé") && shown.ends_with("éé"),
        "{shown}"
    );
}
