//! Random replies: none may fail, and none may lose anything.
//!
//! The generator knows the model's members and the liberties that providers
//! take: members left out, nulls, unknown members, new enum values, numbers
//! longer than any type. What is written must then equal what was read, member
//! by member and digit by digit, compared on serde_json's own value type with
//! numbers turned into text so that no float can hide a difference.

use fastrand::Rng;

use super::{Party, read, write};
use crate::json::{JsonObject, Object};

/// Any JSON text.
fn anything(random: &mut Rng, depth: u32) -> String {
    match random.u32(..if depth == 0 { 5 } else { 7 }) {
        0 => "null".to_owned(),
        1 => random.bool().to_string(),
        2 => number(random),
        3 | 4 => text(random),
        5 => {
            let elements: Vec<_> = (0..random.u32(..4))
                .map(|_| anything(random, depth - 1))
                .collect();
            format!("[{}]", elements.join(","))
        }
        _ => {
            let members: Vec<_> = (0..random.u32(..4))
                .map(|index| format!("\"m{index}\":{}", anything(random, depth - 1)))
                .collect();
            format!("{{{}}}", members.join(","))
        }
    }
}

/// A number of up to forty digits on either side of the point.
fn number(random: &mut Rng) -> String {
    let digits = |random: &mut Rng, length: usize| -> String {
        (0..length).map(|_| random.digit(10)).collect()
    };
    let sign = if random.bool() { "-" } else { "" };
    let first = random.u32(1..10);
    let length = random.usize(..40);
    let whole = digits(random, length);
    if random.bool() {
        return format!("{sign}{first}{whole}");
    }
    let length = random.usize(1..40);
    let fraction = digits(random, length);
    format!("{sign}{first}{whole}.{fraction}")
}

fn text(random: &mut Rng) -> String {
    let pieces = [
        "a",
        "Ω",
        " ",
        r#"\""#,
        r"\\",
        r"\n",
        r"\u00e9",
        r"\ud83d\ude00",
        "{",
        "]",
        "7",
    ];
    let text: String = (0..random.usize(..6))
        .map(|_| pieces[random.usize(..pieces.len())])
        .collect();
    format!("\"{text}\"")
}

/// A value as documented for a member.
fn documented(random: &mut Rng, member: &str, depth: u32) -> String {
    match member {
        "port" => random.u32(..).to_string(),
        "owner" => random.i32(..).to_string(),
        "balance" => number(random),
        "rate" => format!("\"{}\"", number(random)),
        "isActive" => random.bool().to_string(),
        "state" if random.bool() => r#""active""#.to_owned(),
        // A provider may well send a state as a bare word of another type.
        "state" => anything(random, 0).replace("null", "true"),
        "since" => r#""2024-02-29""#.to_owned(),
        "tags" => format!("[{},{}]", text(random), text(random)),
        "attributes" => format!(r#"{{"a":{},"b":null}}"#, text(random)),
        "anything" => anything(random, 3).replace("null", "0"),
        "members" => {
            let parties: Vec<_> = (0..random.u32(..3)).map(|_| party(random, depth)).collect();
            format!("[{}]", parties.join(","))
        }
        "parent" => party(random, depth),
        _ => text(random),
    }
}

/// A reply: the identity, some documented members, some nulls, some unknown.
fn party(random: &mut Rng, depth: u32) -> String {
    let mut members = vec![format!("\"partyID\":{}", random.i64(..))];
    for name in &Party::MEMBERS[1..] {
        let nested = matches!(*name, "members" | "parent");
        match random.u32(..4) {
            0 => members.push(format!("\"{name}\":null")),
            // Always written, so leaving it out is not neutral by design.
            _ if *name == "owner" => {
                members.push(format!("\"{name}\":{}", documented(random, name, depth)));
            }
            1 | 2 if !nested || depth > 0 => {
                let value = documented(random, name, depth.saturating_sub(1));
                members.push(format!("\"{name}\":{value}"));
            }
            _ => {}
        }
    }
    for index in 0..random.u32(..4) {
        members.push(format!("\"new{index}\":{}", anything(random, 3)));
    }
    random.shuffle(&mut members);
    format!("{{{}}}", members.join(","))
}

/// A text in a form in which equal things are equal: members sorted, numbers as
/// their literals, escapes resolved.
fn canonical(json: &str) -> String {
    fn object(members: &JsonObject) -> String {
        let mut members: Vec<_> = members
            .members()
            .map(|(name, value)| format!("{name:?}:{}", canonical(value.get())))
            .collect();
        members.sort();
        format!("{{{}}}", members.join(","))
    }
    match json.as_bytes()[0] {
        b'{' => object(&serde_json::from_str(json).unwrap()),
        b'[' => {
            let elements: Vec<&serde_json::value::RawValue> = serde_json::from_str(json).unwrap();
            let elements: Vec<_> = elements.iter().map(|raw| canonical(raw.get())).collect();
            format!("[{}]", elements.join(","))
        }
        b'"' => format!("{:?}", serde_json::from_str::<String>(json).unwrap()),
        _ => json.to_owned(),
    }
}

#[test]
fn get_then_put_loses_nothing() {
    let mut random = Rng::with_seed(42);
    for _ in 0..3_000 {
        let reply = party(&mut random, 3);
        let party = read(&reply);
        let written = write(&party);
        assert_eq!(canonical(&written), canonical(&reply));
        assert_eq!(read(&written), party, "{reply}");
        let body = JsonObject::from_reply(&party)
            .unwrap()
            .into_bytes()
            .unwrap();
        assert_eq!(canonical(str::from_utf8(&body).unwrap()), canonical(&reply));
    }
}

#[test]
fn no_added_member_no_null_and_no_omission_fails_a_reply() {
    let mut random = Rng::with_seed(43);
    for _ in 0..100 {
        let reply: JsonObject = serde_json::from_str(&party(&mut random, 2)).unwrap();
        let names: Vec<String> = reply.members().map(|(name, _)| name.to_owned()).collect();
        for name in names.iter().filter(|name| *name != "partyID") {
            let mut without = reply.clone();
            without.remove(name);
            let mut nulled = reply.clone();
            nulled.null(name.clone());
            let mut added = reply.clone();
            added.set(format!("{name}2"), &[1, 2]);
            for changed in [without, nulled, added] {
                let text = serde_json::to_string(&changed).unwrap();
                let written = write(&read(&text));
                if changed.contains("owner") {
                    assert_eq!(canonical(&written), canonical(&text));
                }
            }
        }
    }
}

#[test]
fn the_order_of_members_does_not_matter() {
    let mut random = Rng::with_seed(44);
    for _ in 0..100 {
        let reply: JsonObject = serde_json::from_str(&party(&mut random, 1)).unwrap();
        let mut members: Vec<_> = reply.members().collect();
        random.shuffle(&mut members);
        let mut shuffled = JsonObject::new();
        for (name, value) in members {
            shuffled.set(name.to_owned(), value);
        }
        assert_eq!(shuffled, reply);
        let text = |object: &JsonObject| serde_json::to_string(object).unwrap();
        assert_eq!(read(&text(&shuffled)), read(&text(&reply)));
    }
}

#[test]
fn request_objects_behave_like_maps() {
    let mut random = Rng::with_seed(45);
    const NAMES: [&str; 6] = ["a", "b\"c", "é", "d", "e", "f"];
    for _ in 0..2_000 {
        let mut object = JsonObject::new();
        // The reference: names and texts in order, without any cleverness.
        let mut expected: Vec<(&str, String)> = Vec::new();
        for _ in 0..random.usize(..12) {
            let name = NAMES[random.usize(..NAMES.len())];
            let at = expected.iter().position(|(known, _)| *known == name);
            if random.u32(..4) == 0 {
                assert_eq!(object.remove(name), at.is_some());
                at.map(|at| expected.remove(at));
                continue;
            }
            let value = anything(&mut random, 2);
            let raw: &serde_json::value::RawValue = serde_json::from_str(&value).unwrap();
            object.set(name, raw);
            match at {
                Some(at) => expected[at].1 = value,
                None => expected.push((name, value)),
            }
        }
        let members: Vec<_> = expected
            .iter()
            .map(|(name, value)| format!("{}:{value}", crate::json::Json::from(*name)))
            .collect();
        let text = format!("{{{}}}", members.join(","));
        assert_eq!(serde_json::to_string(&object).unwrap(), text);
        assert_eq!(object.len(), expected.len());
        for (name, value) in &expected {
            assert_eq!(object.raw(name).map(|raw| raw.get()), Some(value.as_str()));
        }
        assert_eq!(object.into_bytes().unwrap(), text);
    }
}
