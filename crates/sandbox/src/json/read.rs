//! From bytes to [`Json`], with bounds.

use std::fmt;

use serde_json::value::RawValue;

use super::{Json, Number, Record};

/// Objects and arrays within each other. Nothing documented is deeper than ten.
const MAX_DEPTH: usize = 64;

/// Members of one object: member lookup is a scan, so the number of members is bounded.
const MAX_MEMBERS: usize = 1_000;

/// Why bytes are no acceptable JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Undecodable(String);

impl fmt::Display for Undecodable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Reads one JSON document. The last of several members of one name counts, as in most servers.
pub(crate) fn read(bytes: &[u8]) -> Result<Json, Undecodable> {
    let text = std::str::from_utf8(bytes)
        .map_err(|error| Undecodable(format!("the text is not UTF-8: {error}")))?;
    // Looked at first: each level is read once more than the one around it.
    if depth(bytes) > MAX_DEPTH {
        return Err(Undecodable(format!(
            "nested deeper than {MAX_DEPTH} levels"
        )));
    }
    value(parse(text)?)
}

/// How deep brackets go, strings aside; only meaningful when the text turns out to be JSON.
fn depth(bytes: &[u8]) -> usize {
    let (mut open, mut deepest, mut in_string, mut escaped) = (0_usize, 0, false, false);
    for byte in bytes {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            b'{' | b'[' if !in_string => {
                open += 1;
                deepest = deepest.max(open);
            }
            b'}' | b']' if !in_string => open = open.saturating_sub(1),
            _ => {}
        }
    }
    deepest
}

/// `serde_json` checks the grammar and finds the end of each value; the literals stay text.
fn value(raw: &RawValue) -> Result<Json, Undecodable> {
    let text = raw.get();
    Ok(match text.as_bytes().first() {
        Some(b'{') => {
            let mut record = Record::new();
            for (name, raw) in parse::<Members<'_>>(text)?.0 {
                record.set(name, value(raw)?);
                if record.len() > MAX_MEMBERS {
                    return Err(Undecodable(format!(
                        "an object has more than {MAX_MEMBERS} members"
                    )));
                }
            }
            Json::Object(record)
        }
        Some(b'[') => Json::Array(
            parse::<Vec<&RawValue>>(text)?
                .into_iter()
                .map(value)
                .collect::<Result<_, _>>()?,
        ),
        Some(b'"') => Json::Text(parse(text)?),
        Some(b't') => Json::Bool(true),
        Some(b'f') => Json::Bool(false),
        Some(b'n') => Json::Null,
        _ => Json::Number(Number::parse(text)),
    })
}

fn parse<'a, T: serde::Deserialize<'a>>(text: &'a str) -> Result<T, Undecodable> {
    serde_json::from_str(text).map_err(|error| Undecodable(error.to_string()))
}

/// The members of one object, values unread.
struct Members<'a>(Vec<(String, &'a RawValue)>);

impl<'de> serde::Deserialize<'de> for Members<'de> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl<'de> serde::de::Visitor<'de> for Visitor {
            type Value = Members<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<Self::Value, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }
        deserializer.deserialize_map(Visitor)
    }
}

#[cfg(test)]
mod tests {
    use super::{MAX_DEPTH, MAX_MEMBERS, read};

    #[test]
    fn what_was_read_is_written_again_with_every_digit() {
        let text =
            r#"{"b":1.10,"a":[12345678901234567890.0001,-0,1e-7],"é\n\u0000":null,"t":true}"#;
        let read_back = read(text.as_bytes()).unwrap().to_string();
        assert_eq!(
            read_back,
            "{\"b\":1.10,\"a\":[12345678901234567890.0001,-0,1e-7],\"é\\n\\u0000\":null,\"t\":true}"
        );
    }

    #[test]
    fn the_last_of_two_members_of_one_name_counts() {
        assert_eq!(
            read(br#"{"a":1,"b":2,"a":3}"#).unwrap().to_string(),
            r#"{"a":3,"b":2}"#
        );
    }

    #[test]
    fn hostile_documents_are_refused_and_cost_no_stack() {
        let deep = "[".repeat(100_000);
        assert!(read(deep.as_bytes()).is_err());
        let nested = |levels| format!("{}{}", "[".repeat(levels), "]".repeat(levels));
        assert!(read(nested(MAX_DEPTH).as_bytes()).is_ok());
        assert!(read(format!("\"{}\\\"{}\"", nested(99), nested(99)).as_bytes()).is_ok());
        let closed = nested(MAX_DEPTH + 1);
        let error = read(closed.as_bytes()).unwrap_err().to_string();
        assert_eq!(error, "nested deeper than 64 levels");

        let members: Vec<String> = (0..=MAX_MEMBERS).map(|n| format!("\"m{n}\":0")).collect();
        let error = read(format!("{{{}}}", members.join(",")).as_bytes())
            .unwrap_err()
            .to_string();
        assert_eq!(error, "an object has more than 1000 members");

        for text in [
            "",
            "{",
            "{\"a\"}",
            "nul",
            "01",
            "\"\\x\"",
            "1 2",
            "\u{feff}{}",
        ] {
            assert!(read(text.as_bytes()).is_err(), "{text:?} was read");
        }
        assert!(
            read(b"\"\xff\"")
                .unwrap_err()
                .to_string()
                .starts_with("the text is not UTF-8")
        );
    }
}
