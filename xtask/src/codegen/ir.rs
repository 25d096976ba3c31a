//! What generation works on: operations and types after every decision, before a
//! single token of Rust.
//!
//! An [`Operation`] holds all that is needed to call it and to tell what a call
//! sends: the documented example is kept beside the inputs it is made of.

use serde_json::Value;

use super::overlay::{Cursor, Idempotency};
use super::reply::Reply;
use super::types::Type;

/// One operation of the provider.
#[derive(Debug, Clone)]
pub(crate) struct Operation {
    /// The name in the specification, as in `updateComm`.
    pub id: String,
    /// The module of its group.
    pub group: String,
    /// In lower case.
    pub method: String,
    pub path: String,
    /// The method of the handle, as in `update`.
    pub name: String,
    /// The builder, as in `UpdateComm`.
    pub builder: String,
    pub summary: String,
    pub notes: Vec<String>,
    /// What a caller needs besides, and limits of the whole request; Markdown.
    pub remarks: Vec<String>,
    pub uncertain: Option<String>,
    /// What is uncertain about the body and the reply as a whole.
    pub doubts: Vec<String>,
    /// How sure the facts are, where they are not plainly documented.
    pub confidence: Option<String>,
    pub source: Option<String>,
    /// Scopes of which one is enough.
    pub scopes: Vec<String>,
    pub deprecated: bool,
    /// The operation to call instead.
    pub instead: Option<String>,
    /// Documented failures: the status, and what it means here in particular.
    pub errors: Vec<(String, Option<String>)>,
    pub idempotency: Idempotency,
    pub takes_key: bool,
    pub anonymous: bool,
    pub reply: Reply,
    /// What the handle keeps and each of its calls sends, in a group within another.
    pub kept: Option<Input>,
    pub arguments: Vec<Argument>,
    pub setters: Vec<Input>,
    /// The macros that write setters, with the identity member where one wants it.
    pub macros: Vec<(String, Option<String>)>,
    pub body: Body,
    /// Whether the body may have members that are not documented.
    pub open: bool,
    pub paging: Option<Paging>,
    pub example: Example,
}

/// Where a value goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Path,
    Query,
    Body,
    Form,
    Part,
}

/// How the request body is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Body {
    None,
    /// A JSON object, member by member.
    Members,
    /// A whole record.
    Replacement(String),
    Form,
    Multipart,
    /// A file as it is, with its content type.
    Raw(String),
}

/// A value of the request.
#[derive(Debug, Clone)]
pub(crate) struct Input {
    pub field: Field,
    pub place: Place,
    /// The only value of a parameter that is a switch.
    pub switch: Option<String>,
}

/// A required input of the handle's method.
#[derive(Debug, Clone)]
pub(crate) enum Argument {
    One(Input),
    /// One of two identifiers of the same record.
    Selector {
        name: String,
        ty: Type,
        inputs: Vec<Input>,
    },
    /// Which of the possible owners the record has.
    Owner {
        ty: Type,
    },
    /// The whole record to put in place of the present one.
    Replacement {
        name: String,
    },
}

/// How a list is read page by page.
#[derive(Debug, Clone)]
pub(crate) struct Paging {
    pub style: Style,
    pub place: Place,
    pub max: Option<u64>,
    /// Where the rows are, below the payload; empty when it is the list.
    pub items: String,
    /// Where the total is, below the payload.
    pub total: Option<String>,
    /// How it is read from a row on instead.
    pub cursor: Option<Cursor>,
}

#[derive(Debug, Clone)]
pub(crate) enum Style {
    Page { page: String, size: String },
    Offset { offset: String, limit: String },
}

/// The request of the documentation.
#[derive(Debug, Clone, Default)]
pub(crate) struct Example {
    pub parameters: Vec<(String, Value)>,
    pub body: Option<Value>,
}

impl Operation {
    /// Every input, required or not.
    pub(crate) fn inputs(&self) -> impl Iterator<Item = &Input> {
        let required = self.arguments.iter().flat_map(|argument| match argument {
            Argument::One(input) => std::slice::from_ref(input),
            Argument::Selector { inputs, .. } => inputs.as_slice(),
            Argument::Owner { .. } | Argument::Replacement { .. } => &[],
        });
        self.kept.iter().chain(required).chain(&self.setters)
    }
}

/// A member of a model, a parameter, or a member of a request body.
#[derive(Debug, Clone)]
pub(crate) struct Field {
    /// The name on the wire.
    pub wire: String,
    /// The name in Rust.
    pub name: String,
    pub ty: Type,
    pub required: bool,
    pub nullable: bool,
    pub doc: String,
    pub limits: Vec<String>,
    /// What else holds for it, a sentence each; Markdown.
    pub also: Vec<String>,
    /// The scope that is needed to set it.
    pub scope: Option<String>,
    pub uncertain: Option<String>,
    pub deprecated: bool,
    pub read_only: bool,
    pub immutable: bool,
}

/// A struct.
#[derive(Debug, Clone)]
pub(crate) struct Model {
    pub name: String,
    pub doc: String,
    pub uncertain: Option<String>,
    pub fields: Vec<Field>,
    /// The member that identifies the record.
    pub key: Option<String>,
    /// The record that can be made into this one.
    pub from: Option<String>,
    /// Members of which exactly one is set.
    pub owners: Vec<Vec<String>>,
    pub requests: bool,
    pub replies: bool,
}

/// An open enum.
#[derive(Debug, Clone)]
pub(crate) struct Enum {
    pub name: String,
    pub doc: String,
    pub uncertain: Option<String>,
    /// Rust name, value on the wire, documentation.
    pub variants: Vec<(String, String, Option<String>)>,
}

/// An identifier.
#[derive(Debug, Clone)]
pub(crate) struct Id {
    pub name: String,
    /// `i32`, `i64` or `String`.
    pub of: &'static str,
    pub doc: Option<String>,
}

/// A value that is one of two identifiers of the same record.
#[derive(Debug, Clone)]
pub(crate) struct Selector {
    pub name: String,
    /// Rust name of the variant, type of its value.
    pub variants: Vec<(String, Type)>,
}
