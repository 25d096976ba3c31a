//! The filter grammar of lists: `Name[.operator]=value`, in any letter case.
//!
//! ```text
//! AccountID.In=9001,9002&TransactionDate.greaterThanOrEqual=2025-07-01&AccountNumber.beginsWith=1000
//! ```
//!
//! A bare name means equal; for times it means *changed since*. `in` and `notIn` take lists, other
//! operators one value. Alternatives in a list are OR, filters are AND. Text is compared without
//! regard to case, and ranges do not apply to it. `notIn` is said to be silently ignored for some
//! text fields that are not named; here it always holds.

use super::{dates, envelope::refused};
use crate::{
    json::{Json, Record},
    reply::Refusal,
    request::Query,
};

/// What the values of a filter are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Integer,
    Text,
    Day,
    Moment,
}

/// A parameter that takes operators.
pub(super) type Known = (&'static str, Kind);

/// The filters of one request.
#[derive(Debug, Default, Clone)]
pub(super) struct Filters(Vec<Condition>);

#[derive(Debug, Clone)]
struct Condition {
    name: &'static str,
    kind: Kind,
    operator: Operator,
    operands: Vec<Value>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Operator {
    Equal,
    NotEqual,
    In,
    NotIn,
    GreaterThan,
    GreaterThanOrEqual,
    LessThan,
    LessThanOrEqual,
    Contains,
    BeginsWith,
    EndsWith,
}

/// Values of one kind are of one variant, so their order is that of the kind.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Value {
    Number(i64),
    Text(String),
}

/// `startsWith` is the word of the vendor's SDK for `beginsWith` (K17).
const OPERATORS: [(&str, Operator); 12] = [
    ("equal", Operator::Equal),
    ("notEqual", Operator::NotEqual),
    ("in", Operator::In),
    ("notIn", Operator::NotIn),
    ("greaterThan", Operator::GreaterThan),
    ("greaterThanOrEqual", Operator::GreaterThanOrEqual),
    ("lessThan", Operator::LessThan),
    ("lessThanOrEqual", Operator::LessThanOrEqual),
    ("contains", Operator::Contains),
    ("beginsWith", Operator::BeginsWith),
    ("endsWith", Operator::EndsWith),
    ("startsWith", Operator::BeginsWith),
];

impl Filters {
    /// Reads the filters among the parameters. An operator on anything else is refused: it would
    /// otherwise be ignored, and the list would be longer than the caller thinks.
    pub(super) fn read(query: &Query, known: &[Known]) -> Result<Self, Refusal> {
        let mut conditions = Vec::new();
        for (parameter, text) in query.iter() {
            let (name, operator) = match parameter.split_once('.') {
                Some((name, operator)) => (name, Some(operator)),
                None => (parameter, None),
            };
            let filter = known
                .iter()
                .find(|(known, _)| known.eq_ignore_ascii_case(name));
            match (filter, operator) {
                (Some((name, kind)), operator) => {
                    conditions.push(Condition::read(name, *kind, operator, text)?);
                }
                (None, Some(_)) => {
                    let names: Vec<_> = known.iter().map(|(name, _)| *name).collect();
                    return Err(refused(format!(
                        "{name} takes no operator here; the filters of this list are {}.",
                        names.join(", ")
                    )));
                }
                (None, None) => {}
            }
        }
        Ok(Self(conditions))
    }

    /// Is there a filter of this name?
    pub(super) fn has(&self, name: &str) -> bool {
        self.0.iter().any(|condition| condition.name == name)
    }

    /// Takes out the filters of these names, for rows of another kind.
    pub(super) fn take(&mut self, names: &[&str]) -> Self {
        let (taken, kept) = std::mem::take(&mut self.0)
            .into_iter()
            .partition(|condition| names.contains(&condition.name));
        self.0 = kept;
        Self(taken)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Does a row pass all filters? Each looks at the member of its name.
    pub(super) fn accept(&self, row: &Record) -> bool {
        self.0.iter().all(|condition| {
            let mut members = row.iter();
            let member = members.find(|(name, _)| name.eq_ignore_ascii_case(condition.name));
            condition.accepts(member.map_or(&Json::Null, |(_, value)| value))
        })
    }
}

impl Condition {
    fn read(
        name: &'static str,
        kind: Kind,
        operator: Option<&str>,
        text: &str,
    ) -> Result<Self, Refusal> {
        let operator = match operator {
            Some(word) => operator_named(name, kind, word)?,
            // A bare time means *changed since* (notes, section 13).
            None if kind == Kind::Moment => Operator::GreaterThanOrEqual,
            None => Operator::Equal,
        };
        let values: Vec<_> = match operator {
            Operator::In | Operator::NotIn => text.split(',').map(str::trim).collect(),
            _ => vec![text],
        };
        let operands = values.into_iter().map(|text| {
            // A day alone is no time, whether an operator stands before it or not.
            let day = kind == Kind::Moment && dates::is_day(text);
            let value = kind.value(text).filter(|_| !day);
            value.ok_or_else(|| refused(format!("{name}: {text:?} is not {}.", kind.noun())))
        });
        let operands = operands.collect::<Result<_, _>>()?;
        Ok(Self {
            name,
            kind,
            operator,
            operands,
        })
    }

    /// What is missing equals nothing and is in no list.
    fn accepts(&self, member: &Json) -> bool {
        use Operator as O;
        let value = member.as_key().and_then(|text| self.kind.value(&text));
        let Some(value) = value else {
            return matches!(self.operator, O::NotEqual | O::NotIn);
        };
        let any = |test: fn(&Value, &Value) -> bool| {
            self.operands.iter().any(|operand| test(&value, operand))
        };
        match self.operator {
            O::Equal | O::In => any(|value, operand| value == operand),
            O::NotEqual | O::NotIn => !any(|value, operand| value == operand),
            O::GreaterThan => any(|value, operand| value > operand),
            O::GreaterThanOrEqual => any(|value, operand| value >= operand),
            O::LessThan => any(|value, operand| value < operand),
            O::LessThanOrEqual => any(|value, operand| value <= operand),
            O::Contains => any(|value, operand| value.text().contains(operand.text())),
            O::BeginsWith => any(|value, operand| value.text().starts_with(operand.text())),
            O::EndsWith => any(|value, operand| value.text().ends_with(operand.text())),
        }
    }
}

impl Operator {
    fn is_range(self) -> bool {
        matches!(
            self,
            Self::GreaterThan | Self::GreaterThanOrEqual | Self::LessThan | Self::LessThanOrEqual
        )
    }

    fn is_part_of_text(self) -> bool {
        matches!(self, Self::Contains | Self::BeginsWith | Self::EndsWith)
    }
}

fn operator_named(name: &str, kind: Kind, word: &str) -> Result<Operator, Refusal> {
    let applies = |operator: Operator| {
        let is_text = kind == Kind::Text;
        !(is_text && operator.is_range() || !is_text && operator.is_part_of_text())
    };
    let mut known = OPERATORS.iter().filter(|(_, operator)| applies(*operator));
    let found = known
        .clone()
        .find(|(known, _)| known.eq_ignore_ascii_case(word));
    found.map(|(_, operator)| *operator).ok_or_else(|| {
        let names: Vec<_> = known.by_ref().map(|(name, _)| *name).collect();
        refused(format!(
            "{name} has no operator {word}; it takes {}.",
            names.join(", ")
        ))
    })
}

impl Kind {
    fn value(self, text: &str) -> Option<Value> {
        match self {
            Self::Integer => text.parse().ok().map(Value::Number),
            Self::Text => Some(Value::Text(text.to_lowercase())),
            Self::Day => dates::is_day(text).then(|| Value::Text(text.to_owned())),
            Self::Moment => dates::moment(text).map(Value::Number),
        }
    }

    fn noun(self) -> &'static str {
        match self {
            Self::Integer => "an integer",
            Self::Text => "text",
            Self::Day => "a date such as 2025-07-15",
            Self::Moment => "a time such as 2025-07-15T00:00:00Z",
        }
    }
}

impl Value {
    fn text(&self) -> &str {
        match self {
            Self::Text(text) => text,
            Self::Number(_) => "",
        }
    }
}

#[cfg(test)]
mod tests;
