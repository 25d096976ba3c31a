//! Rust types, as far as generated code tells them apart.

use std::fmt;

/// The type of a member, an argument or a reply.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Type {
    /// Nothing: an acknowledgement without content.
    Unit,
    Bool,
    /// A Rust integer, by its name.
    Integer(&'static str),
    /// An exact number, written as a number.
    Decimal,
    /// An exact number, written as text.
    DecimalText,
    Text,
    Secret,
    Timestamp,
    Date,
    /// A file as text.
    Base64,
    /// A file.
    Bytes,
    /// Any JSON value.
    Json,
    /// Any JSON object.
    Object,
    /// An identifier; `text` says what the newtype holds.
    Id {
        name: String,
        text: bool,
    },
    /// An open enum.
    Enum(String),
    /// A generated struct.
    Model(String),
    /// A value that is one of several kinds: a selector or an owner.
    Choice(String),
    List(Box<Type>),
    Map(Box<Type>),
    /// One page of a list, in the provider's own envelope.
    Page {
        envelope: String,
        item: Box<Type>,
    },
    /// A file, or a JSON value instead of it.
    BytesOr(Box<Type>),
    /// A condition on a member of a list, of the client crate.
    Filter(Box<Type>),
    /// A hand-written type, by its path.
    Custom(String),
}

impl Type {
    /// A type as the overlay names it: `Text`, `Json`, `i64`, `Map<Text>`. What
    /// is none of them is left to the caller, who knows the generated ones.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let inside = |open: &str| text.strip_prefix(open)?.strip_suffix('>');
        if let Some(item) = inside("List<") {
            return Self::parse(item).map(|item| Self::List(Box::new(item)));
        }
        if let Some(item) = inside("Map<") {
            return Self::parse(item).map(|item| Self::Map(Box::new(item)));
        }
        Some(match text {
            "Unit" => Self::Unit,
            "Bool" => Self::Bool,
            "i32" => Self::Integer("i32"),
            "i64" => Self::Integer("i64"),
            "u32" => Self::Integer("u32"),
            "Decimal" => Self::Decimal,
            "DecimalText" => Self::DecimalText,
            "Text" => Self::Text,
            "Secret" => Self::Secret,
            "Timestamp" => Self::Timestamp,
            "Date" => Self::Date,
            "Base64" => Self::Base64,
            "Bytes" => Self::Bytes,
            "Json" => Self::Json,
            "Object" => Self::Object,
            path if path.contains("::") => Self::Custom(path.to_owned()),
            _ => return None,
        })
    }

    /// The generated types in this one, outermost first.
    pub(crate) fn named(&self) -> Vec<&str> {
        match self {
            Self::Id { name, .. } | Self::Enum(name) | Self::Model(name) | Self::Choice(name) => {
                vec![name]
            }
            Self::List(item) | Self::Map(item) | Self::BytesOr(item) | Self::Filter(item) => {
                item.named()
            }
            Self::Page { envelope, item } => {
                let mut all = vec![envelope.as_str()];
                all.extend(item.named());
                all
            }
            _ => Vec::new(),
        }
    }

    /// The type of `core_http::json` that this one is, if it is one.
    pub(crate) fn core(&self) -> Option<&'static str> {
        Some(match self {
            Self::Decimal => "Decimal",
            Self::DecimalText => "DecimalText",
            Self::Secret => "Secret",
            Self::Timestamp => "Timestamp",
            Self::Date => "Date",
            Self::Base64 => "Base64",
            Self::Json => "Json",
            Self::Object => "JsonObject",
            _ => return None,
        })
    }
}

/// As Rust writes it.
impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unit => f.write_str("()"),
            Self::Bool => f.write_str("bool"),
            Self::Integer(name) => f.write_str(name),
            Self::Text => f.write_str("String"),
            Self::Bytes => f.write_str("Bytes"),
            Self::Id { name, .. } | Self::Enum(name) | Self::Model(name) | Self::Choice(name) => {
                f.write_str(name)
            }
            Self::List(item) => write!(f, "Vec<{item}>"),
            Self::Map(item) => write!(f, "BTreeMap<String, {item}>"),
            Self::Page { envelope, item } => write!(f, "{envelope}<{item}>"),
            Self::BytesOr(item) => write!(f, "BytesOr<{item}>"),
            Self::Filter(item) => write!(f, "Filter<{item}>"),
            Self::Custom(path) => f.write_str(path.rsplit("::").next().unwrap_or(path)),
            other => f.write_str(other.core().unwrap_or("()")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_overlay_names_types_as_the_table_does() {
        assert_eq!(
            Type::parse("Map<Text>").unwrap().to_string(),
            "BTreeMap<String, String>"
        );
        assert_eq!(Type::parse("List<Json>").unwrap().to_string(), "Vec<Json>");
        assert_eq!(
            Type::parse("crate::filter::Order").unwrap().to_string(),
            "Order"
        );
        assert_eq!(Type::parse("EndpointSid"), None);
    }

    #[test]
    fn named_types_are_found_inside_others() {
        let page = Type::Page {
            envelope: "Page".to_owned(),
            item: Box::new(Type::Model("Endpoint".to_owned())),
        };
        assert_eq!(page.named(), ["Page", "Endpoint"]);
        assert_eq!(page.to_string(), "Page<Endpoint>");
    }
}
