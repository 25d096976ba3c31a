//! What lists are asked with: conditions, order, and the fields of each row.
//!
//! ```
//! use carrierx_client::filter::{Filter, Order};
//!
//! let filter = Filter::eq("name", "north gateway").and(Filter::gt("capacity", 10));
//! assert_eq!(filter.to_string(), r#"name eq "north gateway" and capacity gt 10"#);
//! assert_eq!(Order::desc("name").to_string(), "name desc");
//!
//! // What has no method here is written by hand.
//! let nearby = Filter::from("phonenumber nearby latlng:40.7,-74.0");
//! ```

use std::borrow::Cow;
use std::fmt::{self, Display};

use core_http::QueryValue;

/// Conditions that rows have to meet, joined by `and`: the provider has no `or`.
///
/// A field of a nested object is named with dots: `addresses.ip`.
///
/// The provider's grammar has no escapes. A value with both kinds of quotes could
/// end its own and add conditions, so a call with such a filter is not sent.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Filter {
    text: String,
    /// The field whose value cannot be written.
    unwritable: Option<String>,
}

impl Filter {
    /// The field has this value.
    pub fn eq(field: impl AsRef<str>, value: impl Display) -> Self {
        Self::condition(field.as_ref(), "eq", &value.to_string())
    }

    /// The field has another value. Inferred: no page shows `ne`.
    pub fn ne(field: impl AsRef<str>, value: impl Display) -> Self {
        Self::condition(field.as_ref(), "ne", &value.to_string())
    }

    /// The field is greater.
    pub fn gt(field: impl AsRef<str>, value: impl Display) -> Self {
        Self::condition(field.as_ref(), "gt", &value.to_string())
    }

    /// The field is greater or the same.
    pub fn ge(field: impl AsRef<str>, value: impl Display) -> Self {
        Self::condition(field.as_ref(), "ge", &value.to_string())
    }

    /// The field is less.
    pub fn lt(field: impl AsRef<str>, value: impl Display) -> Self {
        Self::condition(field.as_ref(), "lt", &value.to_string())
    }

    /// The field is less or the same. Inferred: no page shows `le`.
    pub fn le(field: impl AsRef<str>, value: impl Display) -> Self {
        Self::condition(field.as_ref(), "le", &value.to_string())
    }

    /// The field matches a pattern in which `%` stands for anything.
    pub fn like(field: impl AsRef<str>, pattern: impl Display) -> Self {
        Self::condition(field.as_ref(), "like", &pattern.to_string())
    }

    /// The bit of a capability is set.
    pub fn bit(field: impl AsRef<str>, bit: i64) -> Self {
        Self::condition(field.as_ref(), "bit", &bit.to_string())
    }

    /// Both this and the other.
    #[must_use]
    pub fn and(self, other: impl Into<Self>) -> Self {
        let other = other.into();
        Self {
            text: format!("{} and {}", self.text, other.text),
            unwritable: self.unwritable.or(other.unwritable),
        }
    }

    fn condition(field: &str, operator: &str, value: &str) -> Self {
        match quoted(value) {
            Some(value) => Self::from(format!("{field} {operator} {value}")),
            None => Self {
                text: format!("{field} {operator} ?"),
                unwritable: Some(field.to_owned()),
            },
        }
    }
}

/// A word as it is, anything else in quotes, of the kind that it does not hold.
fn quoted(value: &str) -> Option<Cow<'_, str>> {
    let is_word = |char: char| char.is_alphanumeric() || matches!(char, '-' | '.' | '_' | '+');
    let is_plain = !value.is_empty() && value.chars().all(is_word);
    if is_plain && !value.eq_ignore_ascii_case("and") {
        return Some(Cow::Borrowed(value));
    }
    match (value.contains('"'), value.contains('\'')) {
        (false, _) => Some(Cow::Owned(format!("\"{value}\""))),
        (true, false) => Some(Cow::Owned(format!("'{value}'"))),
        (true, true) => None,
    }
}

impl From<String> for Filter {
    fn from(text: String) -> Self {
        Self {
            text,
            unwritable: None,
        }
    }
}

impl From<&str> for Filter {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}

impl Display for Filter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl QueryValue for Filter {
    fn text(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.text)
    }

    fn problem(&self) -> Option<Cow<'_, str>> {
        let field = self.unwritable.as_ref()?;
        Some(Cow::Owned(format!(
            "compares `{field}` with a value that holds both \" and ', for which the provider \
             has no form; leave one kind out, or use `like` with `%` in its place"
        )))
    }
}

/// How rows are ordered.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Order(String);

impl Order {
    /// By this field, smallest first.
    pub fn asc(field: impl AsRef<str>) -> Self {
        Self(format!("{} asc", field.as_ref()))
    }

    /// By this field, greatest first.
    pub fn desc(field: impl AsRef<str>) -> Self {
        Self(format!("{} desc", field.as_ref()))
    }

    /// At random.
    pub fn shuffle() -> Self {
        Self("shuffle".to_owned())
    }
}

impl From<&str> for Order {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<String> for Order {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl Display for Order {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl QueryValue for Order {
    fn text(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.0)
    }
}

/// A selection of fields that is never without the identity of the rows: a reply
/// type cannot be read without it.
#[allow(dead_code, reason = "used by groups, which are features")]
pub(crate) fn with_identity<F: AsRef<str>>(
    identity: &str,
    fields: impl IntoIterator<Item = F>,
) -> String {
    let mut all = identity.to_owned();
    for field in fields {
        let field = field.as_ref();
        if field != identity {
            all.push(',');
            all.push_str(field);
        }
    }
    all
}

/// Fields to leave out, of which the identity is never one.
#[allow(dead_code, reason = "used by groups, which are features")]
pub(crate) fn without_identity<F: AsRef<str>>(
    identity: &str,
    fields: impl IntoIterator<Item = F>,
) -> String {
    let fields: Vec<F> = fields.into_iter().collect();
    let kept = fields
        .iter()
        .map(AsRef::as_ref)
        .filter(|field| *field != identity);
    kept.collect::<Vec<&str>>().join(",")
}

/// The setters that every list has.
#[allow(unused_macros, reason = "used by groups, which are features")]
macro_rules! list_options {
    ($builder:ident) => {
        impl $builder {
            /// Rows per page: 1 to 1000. Always set it, since the documented default
            /// of 10 is not what every list does.
            pub fn limit(self, rows: u32) -> Self {
                Self {
                    call: self.call.query("limit", rows),
                }
            }

            /// Rows to pass over.
            pub fn offset(self, rows: u64) -> Self {
                Self {
                    call: self.call.query("offset", rows),
                }
            }

            /// Orders the rows.
            pub fn order(self, order: impl Into<$crate::filter::Order>) -> Self {
                Self {
                    call: self.call.query("order", order.into()),
                }
            }

            /// Only rows that meet these conditions.
            pub fn filter(self, filter: impl Into<$crate::filter::Filter>) -> Self {
                Self {
                    call: self.call.query("filter", filter.into()),
                }
            }
        }
    };
}

/// The setters that choose the fields of a reply; the second form is for replies
/// without an identity.
#[allow(unused_macros, reason = "used by groups, which are features")]
macro_rules! field_options {
    ($builder:ident, $identity:literal) => {
        impl $builder {
            #[doc = concat!("Only these fields; `", $identity, "` always comes with them.")]
            pub fn include_fields<F: AsRef<str>>(
                self,
                fields: impl IntoIterator<Item = F>,
            ) -> Self {
                let fields = $crate::filter::with_identity($identity, fields);
                Self {
                    call: self.call.query("include_fields", fields),
                }
            }

            #[doc = concat!("All but these fields; `", $identity, "` comes in any case.")]
            pub fn exclude_fields<F: AsRef<str>>(
                self,
                fields: impl IntoIterator<Item = F>,
            ) -> Self {
                let fields = $crate::filter::without_identity($identity, fields);
                Self {
                    call: self.call.query("exclude_fields", fields),
                }
            }
        }
    };
    ($builder:ident) => {
        impl $builder {
            /// Only these fields.
            pub fn include_fields<F: AsRef<str>>(
                self,
                fields: impl IntoIterator<Item = F>,
            ) -> Self {
                let fields = $crate::filter::without_identity("", fields);
                Self {
                    call: self.call.query("include_fields", fields),
                }
            }

            /// All but these fields.
            pub fn exclude_fields<F: AsRef<str>>(
                self,
                fields: impl IntoIterator<Item = F>,
            ) -> Self {
                let fields = $crate::filter::without_identity("", fields);
                Self {
                    call: self.call.query("exclude_fields", fields),
                }
            }
        }
    };
}

#[allow(unused_imports, reason = "used by groups, which are features")]
pub(crate) use {field_options, list_options};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_quoted_where_they_have_to_be() {
        let cases = [
            (Filter::eq("state", "NY"), "state eq NY"),
            (
                Filter::like("phonenumber", "%0101"),
                r#"phonenumber like "%0101""#,
            ),
            (Filter::eq("name", "a and b"), r#"name eq "a and b""#),
            (Filter::ne("name", "5\" pipe"), "name ne '5\" pipe'"),
            (Filter::eq("name", ""), r#"name eq """#),
            (Filter::eq("name", "and"), r#"name eq "and""#),
            (Filter::ge("capacity", 10), "capacity ge 10"),
            (Filter::bit("capabilities", 2), "capabilities bit 2"),
        ];
        for (filter, text) in cases {
            assert_eq!(filter.to_string(), text);
        }
    }

    #[test]
    fn a_value_cannot_add_conditions() {
        let hostile = Filter::eq("name", "\"' and state eq 'NY");
        let filter = Filter::gt("capacity", 1).and(hostile);
        assert_eq!(
            filter.problem().unwrap(),
            "compares `name` with a value that holds both \" and ', for which the provider has no \
             form; leave one kind out, or use `like` with `%` in its place"
        );
        assert_eq!(filter.to_string(), "capacity gt 1 and name eq ?");
        assert_eq!(Filter::eq("name", "it's").problem(), None);
    }

    #[test]
    fn conditions_are_joined_and_may_be_written_by_hand() {
        let filter = Filter::lt("a.b", 1).and("c le 2").and(Filter::gt("d", 3));
        assert_eq!(filter.to_string(), "a.b lt 1 and c le 2 and d gt 3");
        assert_eq!(QueryValue::text(&filter), "a.b lt 1 and c le 2 and d gt 3");
        assert_eq!(Order::asc("name"), Order::from("name asc"));
        assert_eq!(Order::shuffle().to_string(), "shuffle");
    }

    #[test]
    fn the_identity_is_always_selected() {
        assert_eq!(
            with_identity("sid", ["name", "sid", "type"]),
            "sid,name,type"
        );
        assert_eq!(with_identity("sid", Vec::<String>::new()), "sid");
        assert_eq!(without_identity("sid", ["name", "sid"]), "name");
    }
}
