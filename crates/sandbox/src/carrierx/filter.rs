//! The filter grammar of lists.
//!
//! ```text
//! cond (" and " cond)*      cond := path " " op " " value      value := word | "text" | 'text'
//! name eq "north gateway" and addresses.ip like 203.0.113.%
//! ```
//! Operators: `eq ne gt ge lt le like bit`. A path that leads through an array matches any element.

use crate::json::{Json, Number, Record};

/// A parsed filter: every condition must hold.
#[derive(Debug)]
pub(super) struct Filter(Vec<Condition>);

#[derive(Debug)]
struct Condition {
    path: Vec<String>,
    operator: Operator,
    value: String,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Operator {
    Eq,
    Ne,
    Gt,
    Ge,
    Lt,
    Le,
    Like,
    Bit,
}

impl Filter {
    /// Reads a filter; the error says where it stops making sense.
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        let mut words = words(text)?.into_iter();
        let mut conditions = Vec::new();
        loop {
            let (Some(path), Some(operator), Some(value)) =
                (words.next(), words.next(), words.next())
            else {
                return Err("a condition is: field operator value".to_owned());
            };
            conditions.push(Condition {
                path: path.split('.').map(str::to_owned).collect(),
                operator: Operator::parse(&operator)?,
                value,
            });
            match words.next().as_deref() {
                None => return Ok(Self(conditions)),
                Some("and") => {}
                Some(other) => return Err(format!("expected and, found {other:?}")),
            }
        }
    }

    /// The fields it speaks of, with dots where they are nested.
    pub(super) fn fields(&self) -> impl Iterator<Item = String> {
        self.0.iter().map(|condition| condition.path.join("."))
    }

    pub(super) fn accepts(&self, record: &Record) -> bool {
        self.0.iter().all(|condition| {
            let Some((name, rest)) = condition.path.split_first() else {
                return false;
            };
            condition.holds(record.get(name).unwrap_or(&Json::Null), rest)
        })
    }
}

impl Operator {
    fn parse(word: &str) -> Result<Self, String> {
        Ok(match word {
            "eq" => Self::Eq,
            "ne" => Self::Ne,
            "gt" => Self::Gt,
            "ge" => Self::Ge,
            "lt" => Self::Lt,
            "le" => Self::Le,
            "like" => Self::Like,
            "bit" => Self::Bit,
            other => {
                return Err(format!(
                    "{other:?} is none of the operators eq, ne, gt, ge, lt, le, like, bit"
                ));
            }
        })
    }
}

impl Condition {
    fn holds(&self, value: &Json, path: &[String]) -> bool {
        if let Json::Array(items) = value {
            return items.iter().any(|item| self.holds(item, path));
        }
        match path.split_first() {
            Some((name, rest)) => {
                let member = value.as_record().and_then(|record| record.get(name));
                self.holds(member.unwrap_or(&Json::Null), rest)
            }
            None => self.compare(value),
        }
    }

    fn compare(&self, value: &Json) -> bool {
        let text = match value {
            Json::Text(text) => text.clone(),
            other => other.to_string(),
        };
        match self.operator {
            Operator::Eq => order(&text, &self.value).is_eq(),
            Operator::Ne => order(&text, &self.value).is_ne(),
            _ if value.is_null() => false,
            Operator::Gt => order(&text, &self.value).is_gt(),
            Operator::Ge => order(&text, &self.value).is_ge(),
            Operator::Lt => order(&text, &self.value).is_lt(),
            Operator::Le => order(&text, &self.value).is_le(),
            Operator::Like => like(&self.value, &text),
            Operator::Bit => {
                let bits = value.as_integer().zip(self.value.parse::<i64>().ok());
                bits.is_some_and(|(set, asked)| set & asked == asked)
            }
        }
    }
}

/// Numbers by their value, anything else by its text. Dates sort as text.
pub(super) fn order(left: &str, right: &str) -> std::cmp::Ordering {
    match (
        Number::parse(left).decimal(),
        Number::parse(right).decimal(),
    ) {
        (Some(left), Some(right)) => left.cmp(&right),
        _ => left.cmp(right),
    }
}

/// `%` stands for any text.
fn like(pattern: &str, text: &str) -> bool {
    let mut pieces = pattern.split('%');
    let Some(mut rest) = text.strip_prefix(pieces.next().unwrap_or_default()) else {
        return false;
    };
    let mut pieces: Vec<_> = pieces.collect();
    let Some(last) = pieces.pop() else {
        return rest.is_empty();
    };
    for piece in pieces {
        match rest.find(piece) {
            Some(start) => rest = &rest[start + piece.len()..],
            None => return false,
        }
    }
    rest.ends_with(last)
}

/// Splits at blanks; quotes keep a value together.
fn words(text: &str) -> Result<Vec<String>, String> {
    let mut words = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let end;
        if first == '"' || first == '\'' {
            let quoted = &rest[1..];
            let length = quoted
                .find(first)
                .ok_or_else(|| format!("the quote {first} is never closed"))?;
            words.push(quoted[..length].to_owned());
            end = length + 2;
        } else {
            end = rest.find(' ').unwrap_or(rest.len());
            words.push(rest[..end].to_owned());
        }
        rest = rest[end..].trim_start();
    }
    Ok(words)
}

#[cfg(test)]
mod tests {
    use super::Filter;
    use crate::json::{Json, read};

    fn accepts(filter: &str) -> bool {
        let record = read(
            br#"{"name":"north gateway","state":null,"capacity":50,"price":"4.25015","capabilities":3,
                "addresses":[{"ip":"203.0.113.20","port":5060},{"ip":"203.0.113.21","port":5061}],
                "date":"2026-01-31T09:15:00.000Z"}"#,
        );
        let Ok(Json::Object(record)) = record else {
            panic!("{record:?}")
        };
        Filter::parse(filter).unwrap().accepts(&record)
    }

    #[test]
    fn conditions_hold_or_not() {
        for filter in [
            "name eq \"north gateway\"",
            "name eq 'north gateway' and capacity ge 50",
            "name like north%",
            "name like %gate%",
            "name like n%h%way",
            "capacity gt 9",
            "capacity lt 100",
            "price eq 4.250150",
            "capabilities bit 2",
            "capabilities bit 3",
            "addresses.ip eq 203.0.113.21",
            "addresses.port eq 5061",
            "state eq null",
            "state ne NY",
            "date gt 2026-01-31T09:14:59.999Z",
        ] {
            assert!(accepts(filter), "{filter}");
        }
        for filter in [
            "name eq north",
            "name like gate%",
            "name like %north",
            "capacity gt 50",
            "capabilities bit 4",
            "addresses.ip eq 203.0.113.22",
            "state gt 1",
            "nothing eq 1",
            "name eq 'north gateway' and capacity gt 50",
        ] {
            assert!(!accepts(filter), "{filter}");
        }
    }

    #[test]
    fn mistakes_are_named() {
        for (filter, complaint) in [
            ("", "a condition is: field operator value"),
            ("name eq", "a condition is: field operator value"),
            (
                "name is x",
                "\"is\" is none of the operators eq, ne, gt, ge, lt, le, like, bit",
            ),
            ("name eq x or y eq z", "expected and, found \"or\""),
            ("name eq x and", "a condition is: field operator value"),
            ("name eq \"x", "the quote \" is never closed"),
        ] {
            assert_eq!(Filter::parse(filter).unwrap_err(), complaint, "{filter}");
        }
    }
}
