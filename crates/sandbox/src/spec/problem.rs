//! What is wrong with a request, in words that fit every provider.

use std::fmt;

use jsonschema::{
    JsonType, Validator,
    error::{TypeKind, ValidationErrorKind},
};
use serde_json::Value;

use super::Place;

/// Reported at most: a hostile body could have a problem per byte.
const MAX_PROBLEMS: usize = 20;

/// One thing that is wrong. Displays as `mailboxId must be an integer`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Problem {
    pub(crate) place: Place,
    /// Where: a parameter name, or a path such as `addresses.0.port`; empty for the body itself.
    pub(crate) field: String,
    /// What: a predicate, such as `must be an integer`.
    pub(crate) message: String,
}

impl Problem {
    pub(crate) fn body(field: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            place: Place::Body,
            field: field.into(),
            message: message.into(),
        }
    }

    pub(crate) fn query(field: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            place: Place::Query,
            ..Self::body(field, message)
        }
    }

    pub(super) fn broken_document(operation: &str, error: &str) -> Self {
        Self::body(
            "",
            format!("cannot be checked: the description of {operation} does not compile: {error}"),
        )
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let field = if self.field.is_empty() {
            "the body"
        } else {
            &self.field
        };
        write!(f, "{field} {}", self.message)
    }
}

/// Adds what the validator finds, without repetitions and by field: the order in
/// which it visits members depends on how maps are built elsewhere in the program.
pub(super) fn collect(
    validator: &Validator,
    instance: &Value,
    place: Place,
    problems: &mut Vec<Problem>,
) {
    let first = problems.len();
    for error in validator.iter_errors(instance) {
        if problems.len() == MAX_PROBLEMS {
            break;
        }
        let mut field = error
            .instance_path()
            .as_str()
            .trim_start_matches('/')
            .replace('/', ".");
        if let ValidationErrorKind::Required { property } = error.kind() {
            if !field.is_empty() {
                field.push('.');
            }
            field.push_str(property.as_str().unwrap_or_default());
        }
        let problem = Problem {
            place,
            field,
            message: message(error.kind()),
        };
        if !problems.contains(&problem) {
            problems.push(problem);
        }
    }
    problems[first..].sort_by(|a, b| a.field.cmp(&b.field));
}

fn message(kind: &ValidationErrorKind) -> String {
    match kind {
        ValidationErrorKind::Required { .. } => "is required".to_owned(),
        ValidationErrorKind::Type {
            kind: TypeKind::Single(kind),
        } => format!("must be {}", article(*kind)),
        ValidationErrorKind::Type {
            kind: TypeKind::Multiple(kinds),
        } => {
            let mut names: Vec<_> = kinds.iter().map(article).collect();
            names.sort_by_key(|name| *name == "null");
            format!("must be {}", names.join(" or "))
        }
        ValidationErrorKind::Enum { options } => {
            let options = options.as_array().into_iter().flatten();
            let options: Vec<_> = options
                .map(|value| {
                    value
                        .as_str()
                        .map_or_else(|| value.to_string(), str::to_owned)
                })
                .collect();
            format!("must be one of {}", options.join(", "))
        }
        ValidationErrorKind::Constant { expected_value } => format!("must be {expected_value}"),
        ValidationErrorKind::Minimum { limit } => format!("must be at least {limit}"),
        ValidationErrorKind::Maximum { limit } => format!("must be at most {limit}"),
        ValidationErrorKind::MinLength { limit } => {
            format!("must have at least {limit} characters")
        }
        ValidationErrorKind::MaxLength { limit } => format!("must have at most {limit} characters"),
        ValidationErrorKind::MinItems { limit } => format!("must have at least {limit} elements"),
        ValidationErrorKind::MaxItems { limit } => format!("must have at most {limit} elements"),
        ValidationErrorKind::Format { format } => format!("must be a valid {format}"),
        ValidationErrorKind::Pattern { pattern } => format!("must match {pattern}"),
        other => format!("does not satisfy its {}", other.keyword()),
    }
}

fn article(kind: JsonType) -> &'static str {
    match kind {
        JsonType::Null => "null",
        JsonType::Boolean => "a boolean",
        JsonType::Integer => "an integer",
        JsonType::Number => "a number",
        JsonType::String => "a string",
        JsonType::Array => "an array",
        JsonType::Object => "an object",
    }
}

#[cfg(test)]
mod tests {
    use http::Method;

    use crate::{
        Provider,
        json::{Json, read},
        spec::{Api, Found, Operation},
    };

    fn operation(provider: Provider, method: Method, path: &str) -> &'static Operation {
        match Api::of(provider).unwrap().route(&method, path) {
            Found::Operation(operation, _) => operation,
            other => panic!("{method} {path}: {other:?}"),
        }
    }

    fn body_problems(operation: &Operation, body: &str) -> Vec<String> {
        let mut body = read(body.as_bytes()).unwrap();
        operation
            .check_body(&mut body)
            .iter()
            .map(ToString::to_string)
            .collect()
    }

    #[test]
    fn problems_name_the_field_and_the_rule() {
        let update = operation(Provider::EcGrid, Method::PUT, "/v2/comms/update");
        assert_eq!(
            body_problems(update, r#"{"commId": "x"}"#),
            ["commId must be an integer"]
        );
        assert_eq!(body_problems(update, "{}"), ["commId is required"]);
        assert_eq!(body_problems(update, "[]"), ["the body must be an object"]);
        assert_eq!(
            body_problems(update, r#"{"commId": 1, "status": "Gone"}"#),
            ["status must be one of Development, Active, Preproduction, Suspended, Terminated"]
        );
        assert_eq!(
            body_problems(update, r#"{"commId": 9223372036854775808}"#),
            ["commId must be at most 9223372036854775807"]
        );
        let delimiters = operation(Provider::EcGrid, Method::POST, "/v2/ids/tp-x12-delimiters");
        let body = r#"{"ecGridId":1,"elementDelimiter":"**","subElementDelimiter":">","segmentTerminator":"~"}"#;
        assert_eq!(
            body_problems(delimiters, body),
            ["elementDelimiter must have at most 1 characters"]
        );
    }

    #[test]
    fn nested_fields_have_dotted_names_and_nullable_ones_say_so() {
        let patch = operation(Provider::CarrierX, Method::PATCH, "/endpoints/x");
        let body = r#"{"addresses":[{"dst_port":"high"}],"out_sip_username":1}"#;
        assert_eq!(
            body_problems(patch, body),
            [
                "addresses.0.dst_port must be an integer or null",
                "out_sip_username must be a string or null"
            ]
        );
    }

    #[test]
    fn parameters_are_checked_by_place() {
        let list = operation(Provider::CarrierX, Method::GET, "/endpoints");
        let problems =
            list.check_parameters(|_, name| (name == "limit").then(|| "2000".to_owned()));
        assert_eq!(problems[0].to_string(), "limit must be at most 1000");
        let get = operation(Provider::SevenG, Method::GET, "/communication");
        let problems =
            get.check_parameters(|_, name| (name == "CommunicationID").then(|| "12x".to_owned()));
        let problems: Vec<_> = problems.iter().map(ToString::to_string).collect();
        assert_eq!(
            problems,
            ["CommunicationID must be an integer", "Version is required"]
        );
    }

    #[test]
    fn seveng_members_are_read_in_any_case_and_keep_their_numbers() {
        let put = operation(Provider::SevenG, Method::PUT, "/communication");
        let mut body =
            read(br#"{"CommunicationID":1.0,"COMMUNICATIONTYPEID":1,"Name":"x","Other":1.10}"#)
                .unwrap();
        assert_eq!(put.check_body(&mut body), []);
        assert_eq!(
            body.to_string(),
            r#"{"communicationID":1.0,"communicationTypeID":1,"name":"x","Other":1.10}"#
        );
    }

    #[test]
    fn carrierx_reads_integers_out_of_text() {
        let patch = operation(Provider::CarrierX, Method::PATCH, "/endpoints/x");
        let mut body = read(br#"{"addresses":[{"port":"5061"}],"name":"7"}"#).unwrap();
        assert_eq!(patch.check_body(&mut body), []);
        assert_eq!(
            body.to_string(),
            r#"{"addresses":[{"port":5061}],"name":"7"}"#
        );
        assert!(matches!(body, Json::Object(_)));
    }

    #[test]
    fn carrierx_takes_numbers_for_decimals_and_keeps_their_digits() {
        let patch = operation(Provider::CarrierX, Method::PATCH, "/partners/x");
        let mut body = read(br#"{"charge_at":20.50,"prepay_amount":"100","name":"x"}"#).unwrap();
        assert_eq!(patch.check_body(&mut body), []);
        assert_eq!(
            body.to_string(),
            r#"{"charge_at":"20.50","prepay_amount":"100","name":"x"}"#
        );
        assert_eq!(
            body_problems(patch, r#"{"charge_at":2e1,"name":7}"#),
            [
                "charge_at must be a string or null",
                "name must be a string or null"
            ]
        );
    }
}
