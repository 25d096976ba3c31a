use std::collections::BTreeMap;

use super::*;

fn text(object: &JsonObject) -> String {
    serde_json::to_string(object).unwrap()
}

#[test]
fn an_object_without_members_is_one() {
    assert_eq!(JsonObject::new().into_bytes().unwrap(), "{}");
    assert_eq!(text(&JsonObject::new()), "{}");
}

#[test]
fn members_keep_their_place() {
    let mut object = JsonObject::new();
    object.set("a", &1).set("b", "long text").set("c", &[1]);
    object.set("b", &2);
    assert_eq!(text(&object), r#"{"a":1,"b":2,"c":[1]}"#);
    object.set("a", "longer than before");
    assert!(object.remove("b"));
    assert!(!object.remove("b"));
    object.null("d");
    assert_eq!(
        text(&object),
        r#"{"a":"longer than before","c":[1],"d":null}"#
    );
    assert!(object.remove("a") && object.remove("d") && object.remove("c"));
    object.set("e", &true);
    assert_eq!(object.into_bytes().unwrap(), r#"{"e":true}"#);
}

#[test]
fn a_value_without_a_json_form_is_not_lost_silently() {
    let mut object = JsonObject::new();
    object.set("a", &1);
    object.set("bad", &BTreeMap::from([((1, 2), 3)]));
    object
        .set("b", &2)
        .set("worse", &BTreeMap::from([([1], 3)]));

    let problem = object.problem().unwrap();
    assert_eq!(problem.name(), "bad");
    assert_eq!(
        problem.to_string(),
        "member `bad` cannot be written as JSON: key must be a string"
    );
    assert!(serde_json::to_string(&object).is_err());
    assert!(object.clone().into_bytes().is_err());
    assert_eq!(object.len(), 2);
    assert_eq!(object.raw("b").map(RawValue::get), Some("2"));
}

#[test]
fn nested_members_are_added_one_by_one() {
    let mut object = JsonObject::new();
    object.null("attributes");
    object.insert_into("attributes", "name", "marketing sms");
    object.insert_into("attributes", "team", &7).set("z", &0);
    object.insert_into("attributes", "name", "x");
    assert_eq!(
        text(&object),
        r#"{"attributes":{"name":"x","team":7},"z":0}"#
    );

    object.insert_into("z", "name", "x");
    assert!(object.problem().unwrap().to_string().starts_with(
        "member `z` cannot be written as JSON: invalid type: integer `0`, expected an object"
    ));
}

#[test]
fn patches_leave_out_clear_or_set() {
    let mut object = JsonObject::new();
    object
        .patch("a", &Patch::<i64>::Absent)
        .patch("b", &Patch::<i64>::Null)
        .patch("c", &Patch::Value(1_i64));
    assert_eq!(text(&object), r#"{"b":null,"c":1}"#);
    object.fill_null(&["a", "c"]);
    assert_eq!(text(&object), r#"{"b":null,"c":1,"a":null}"#);
}

#[test]
fn debug_shows_names_only() {
    let mut object = JsonObject::new();
    object.set("password", "hunter2");
    assert_eq!(format!("{object:?}"), r#"{"password"}"#);
}

#[test]
fn a_record_that_cannot_be_written_is_an_object_that_says_so() {
    assert_eq!(
        text(&JsonObject::of(&BTreeMap::from([("a", 1)]))),
        r#"{"a":1}"#
    );
    let mut object = JsonObject::of(&[1]);
    object.set("b", &2);
    let problem = object.into_bytes().unwrap_err().to_string();
    assert!(
        problem.starts_with("the record cannot be written as JSON: invalid type: sequence"),
        "{problem}"
    );
}

#[test]
fn what_is_no_object_is_no_body() {
    assert!(JsonObject::from_reply(&[1]).is_err());
    let object = JsonObject::from_reply(&BTreeMap::from([("a", 1)])).unwrap();
    assert_eq!(object.get::<i32>("a").unwrap().unwrap(), 1);
    assert!(object.get::<String>("a").unwrap().is_err());
    assert!(object.get::<i32>("b").is_none());
}
