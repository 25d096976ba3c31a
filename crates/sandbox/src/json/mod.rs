//! JSON whose numbers keep the text they arrived with.
//!
//! A price of `1.10` must be read back as `1.10`. `serde_json` can promise that only through its
//! `arbitrary_precision` feature, and cargo would then switch that feature on for every crate built
//! in the same workspace. So the sandbox has its own small tree: [`Json`] for a value, [`Record`]
//! for an object (members in the order they were sent), [`Number`] for a literal.
//!
//! ```text
//! let record = record! { "name": "unit price", "amount": Number::parse("1.10") };
//! assert_eq!(record.to_string(), r#"{"name":"unit price","amount":1.10}"#);
//! ```

mod number;
mod read;
mod record;
mod write;

pub(crate) use number::Number;
pub(crate) use read::read;
pub(crate) use record::{Record, record};

use serde_json::Value;

/// One JSON value.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) enum Json {
    #[default]
    Null,
    Bool(bool),
    Number(Number),
    Text(String),
    Array(Vec<Json>),
    Object(Record),
}

impl Json {
    /// The text, when the value is one.
    pub(crate) fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The integer, when the value is a number without a fraction that fits.
    pub(crate) fn as_integer(&self) -> Option<i64> {
        match self {
            Self::Number(number) => number.as_integer(),
            _ => None,
        }
    }

    /// The truth value, when the value is one.
    pub(crate) fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Bool(flag) => Some(*flag),
            _ => None,
        }
    }

    /// The members, when the value is an object.
    pub(crate) fn as_record(&self) -> Option<&Record> {
        match self {
            Self::Object(record) => Some(record),
            _ => None,
        }
    }

    /// The elements, when the value is an array.
    pub(crate) fn as_array(&self) -> Option<&[Json]> {
        match self {
            Self::Array(items) => Some(items),
            _ => None,
        }
    }

    pub(crate) fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// Text and numbers as one would write them in an address: how records are keyed.
    pub(crate) fn as_key(&self) -> Option<String> {
        match self {
            Self::Text(text) => Some(text.clone()),
            Self::Number(number) => Some(number.as_str().to_owned()),
            _ => None,
        }
    }

    /// The same value for the schema validator, which looks at ranges and types, not at digits.
    pub(crate) fn to_value(&self) -> Value {
        match self {
            Self::Null => Value::Null,
            Self::Bool(flag) => Value::Bool(*flag),
            Self::Number(number) => number.to_value(),
            Self::Text(text) => Value::String(text.clone()),
            Self::Array(items) => items.iter().map(Self::to_value).collect(),
            Self::Object(record) => Value::Object(
                record
                    .iter()
                    .map(|(name, value)| (name.to_owned(), value.to_value()))
                    .collect(),
            ),
        }
    }
}

impl From<&Value> for Json {
    fn from(value: &Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(flag) => Self::Bool(*flag),
            Value::Number(number) => Self::Number(Number::parse(&number.to_string())),
            Value::String(text) => Self::Text(text.clone()),
            Value::Array(items) => Self::Array(items.iter().map(Self::from).collect()),
            Value::Object(members) => Self::Object(
                members
                    .iter()
                    .map(|(name, value)| (name.clone(), Self::from(value)))
                    .collect(),
            ),
        }
    }
}

macro_rules! from_number {
    ($($integer:ty),*) => {$(
        impl From<$integer> for Json {
            fn from(value: $integer) -> Self {
                Self::Number(Number::parse(&value.to_string()))
            }
        }
    )*};
}
from_number!(i32, i64, u16, u32, u64, usize);

impl From<bool> for Json {
    fn from(flag: bool) -> Self {
        Self::Bool(flag)
    }
}

impl From<&str> for Json {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Json {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Number> for Json {
    fn from(number: Number) -> Self {
        Self::Number(number)
    }
}

impl From<Record> for Json {
    fn from(record: Record) -> Self {
        Self::Object(record)
    }
}

impl From<&Json> for Json {
    fn from(value: &Json) -> Self {
        value.clone()
    }
}

impl<T: Into<Json>> From<Vec<T>> for Json {
    fn from(items: Vec<T>) -> Self {
        Self::Array(items.into_iter().map(Into::into).collect())
    }
}

impl<T: Into<Json>> From<Option<T>> for Json {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}
