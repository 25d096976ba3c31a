//! What an operation answers: the payload's type, and how it is wrapped.

use super::catalog::{At, Catalog};
use super::load::Node;
use super::overlay;
use super::schema::{Schema, Shape};
use super::types::Type;
use crate::failure::Failure;

/// The answer to an operation that went well.
#[derive(Debug, Clone)]
pub(crate) struct Reply {
    /// What calls return.
    pub ty: Type,
    pub kind: Kind,
    /// The member of the envelope that holds the payload.
    pub envelope: Option<String>,
    pub ok_when_false: bool,
    /// What the payload is, where a schema says it and the type does not.
    pub doc: Option<String>,
    /// What is uncertain about it.
    pub uncertain: Option<String>,
}

/// How the body is read: the variants of `core_http::Reply`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Enveloped,
    Bare,
    Empty,
    Bytes,
    BytesOrJson,
}

/// Content types that are a file to us.
const FILES: [&str; 5] = [
    "application/octet-stream",
    "application/pdf",
    "audio/mpeg",
    "text/csv",
    "text/html",
];

pub(crate) fn read(
    node: &Node<'_>,
    catalog: &mut Catalog<'_>,
    rule: &overlay::Operation,
    id: &str,
) -> Result<Reply, Failure> {
    let responses = node.need("responses")?;
    let success = responses
        .entries()
        .find(|(status, _)| status.starts_with('2'))
        .ok_or_else(|| responses.fail("no response for success"))?
        .1
        .follow()?;
    let mut file = false;
    let mut json = None;
    if let Some(content) = success.get("content") {
        for (kind, media) in content.entries() {
            match kind {
                "application/json" => json = Some(media.need("schema")?),
                kind if FILES.contains(&kind) => file = true,
                other => {
                    return Err(media.fail(format!(
                        "content type `{other}` is not supported: teach it to \
                         xtask/src/codegen/reply.rs"
                    )));
                }
            }
        }
    }
    let mut reply = match &json {
        Some(schema) => payload(&Schema::read(schema)?, catalog, id)?,
        None => Reply {
            ty: Type::Unit,
            kind: Kind::Empty,
            envelope: None,
            ok_when_false: false,
            doc: None,
            uncertain: None,
        },
    };
    let of_response = success.text("x-uncertain").map(str::to_owned);
    reply.uncertain = reply.uncertain.or(of_response);
    if let (Some(name), Some(schema)) = (&rule.returns, &json) {
        reply.ty = catalog.id_named(name, &payload_schema(&Schema::read(schema)?, catalog)?.0)?;
    }
    match (file, json.is_some()) {
        (true, true) => {
            reply.kind = Kind::BytesOrJson;
            reply.ty = Type::BytesOr(Box::new(reply.ty));
        }
        (true, false) => {
            reply.kind = Kind::Bytes;
            reply.ty = Type::Bytes;
        }
        _ => {}
    }
    reply.ok_when_false = rule.ok_when_false;
    Ok(reply)
}

/// The payload's schema, and the envelope's member that holds it.
fn payload_schema(
    schema: &Schema,
    catalog: &Catalog<'_>,
) -> Result<(Schema, Option<String>), Failure> {
    let Some(envelope) = &catalog.overlay.envelope else {
        return Ok((schema.clone(), None));
    };
    if !matches!(
        schema.shape,
        Shape::Reference(_) | Shape::AllOf(_) | Shape::Object(_)
    ) {
        return Ok((schema.clone(), None));
    }
    let Ok(members) = catalog.members(schema) else {
        return Ok((schema.clone(), None));
    };
    if !members.iter().any(|member| member.name == envelope.marker) {
        return Ok((schema.clone(), None));
    }
    let payload = members
        .into_iter()
        .find(|member| member.name == envelope.payload)
        .ok_or_else(|| schema.fail(format!("the envelope has no `{}`", envelope.payload)))?;
    Ok((payload.schema, Some(envelope.payload.clone())))
}

fn payload(schema: &Schema, catalog: &mut Catalog<'_>, id: &str) -> Result<Reply, Failure> {
    let (payload, envelope) = payload_schema(schema, catalog)?;
    let empty = catalog
        .overlay
        .envelope
        .as_ref()
        .and_then(|rule| rule.empty.as_deref());
    let nothing = match &payload.shape {
        Shape::Null => true,
        Shape::Reference(name) => Some(name.as_str()) == empty,
        _ => false,
    };
    let ty = if nothing {
        Type::Unit
    } else {
        catalog.resolve(&payload, At::payload(id))?
    };
    Ok(Reply {
        ty,
        kind: if envelope.is_some() {
            Kind::Enveloped
        } else {
            Kind::Bare
        },
        envelope,
        ok_when_false: false,
        doc: payload.facts.description.clone(),
        uncertain: payload.facts.uncertain.clone(),
    })
}

/// The member that identifies the records of a payload.
pub(crate) fn identity(ty: &Type, catalog: &Catalog<'_>) -> Option<String> {
    match ty {
        Type::Model(name) => catalog.models.get(name)?.key.clone(),
        Type::List(item) => identity(item, catalog),
        Type::Page { item, .. } => identity(item, catalog),
        _ => None,
    }
}
