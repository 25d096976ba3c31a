//! Documents: the metadata first, the file in a second step.
//!
//! Every call names the document and its product; the product is a guard, and external ids are
//! unique within it. Where both are sent, a native id above 0 wins.

mod file;
mod pdf;
mod statement;

use http::StatusCode;

use super::{
    envelope::{failure, found, refused, success},
    owner::with_external_ids,
    product,
    replacement::{check_new, whole},
    select::{BIZ_ENTITY, DOCUMENT, Names, ORGANISATION, PRODUCT},
    tables::{DOCUMENTS, FILES},
};
use crate::{
    json::{Json, Record},
    provider::Group,
    reply::{Outcome, Refusal},
    request::Request,
    state::State,
};

pub(super) const OPERATIONS: Group = &[
    ("getDocument", get),
    ("createDocument", create),
    ("updateDocument", update),
    ("deleteDocument", delete),
    ("downloadDocumentFile", file::download),
    ("uploadDocumentFile", file::upload),
    ("replaceDocumentFile", file::replace),
    ("generateStatement", statement::generate),
];

fn get(state: &mut State, request: &Request<'_>) -> Outcome {
    let document = named(state, &request.query)?;
    Ok(found(show(state, &document)))
}

fn create(state: &mut State, request: &Request<'_>) -> Outcome {
    let body = request.body();
    check_new(body, DOCUMENT.native())?;
    let mut document = whole(&request.operation.document, "Document", body);
    document.set(DOCUMENT.native(), state.next_id(DOCUMENTS));
    document.set(PRODUCT.native(), product::required(state, body)?);
    store(state, &mut document)?;
    Ok(found(show(state, &document)))
}

/// The stored file stays, and so does the product: it guards the document, it does not describe it.
fn update(state: &mut State, request: &Request<'_>) -> Outcome {
    let body = request.body();
    let held = named(state, body)?;
    let mut document = whole(&request.operation.document, "Document", body);
    for name in [DOCUMENT.native(), PRODUCT.native()] {
        document.set(name, held.get(name).cloned().unwrap_or_default());
    }
    store(state, &mut document)?;
    let message = "Document updated successfully";
    Ok(success(Some(message), 1, show(state, &document)))
}

fn delete(state: &mut State, request: &Request<'_>) -> Outcome {
    let document = named(state, &request.query)?;
    state.remove(DOCUMENTS, DOCUMENT.id(&document));
    state.remove(FILES, DOCUMENT.id(&document));
    let message = "Document deleted successfully";
    Ok(success(Some(message), 0, Json::Null))
}

fn store(state: &mut State, document: &mut Record) -> Result<(), Refusal> {
    for kind in [BIZ_ENTITY, ORGANISATION] {
        // The one business failure that is documented as HTTP 400: an entity out of reach.
        let linked = kind.named().agreed(state, document).map_err(|_| {
            let what = kind.what.to_lowercase();
            let message = format!("The {what} that the document is linked to cannot be accessed.");
            Refusal::from(failure(StatusCode::BAD_REQUEST, message))
        })?;
        let id = linked.map(|record| kind.id(record));
        document.set(kind.native(), id);
    }
    let product = document.integer(PRODUCT.native()).unwrap_or_default();
    if let Some(external) = document.external(DOCUMENT.external) {
        let other = in_product(state, product, external);
        if other.is_some_and(|other| DOCUMENT.id(other) != DOCUMENT.id(document)) {
            return Err(refused(format!(
                "{} {external:?} is in use in product {product}.",
                DOCUMENT.external
            )));
        }
    }
    state.put(DOCUMENTS, document.clone());
    Ok(())
}

/// The document that a request names, inside the product it names.
fn named(state: &State, names: &impl Names) -> Result<Record, Refusal> {
    let product = product::required(state, names)?;
    let (document, id) = match names.native(DOCUMENT.native()) {
        Some(id) => (state.get(DOCUMENTS, id), id.to_string()),
        None => {
            let external = names.external(DOCUMENT.external);
            let external = external.ok_or_else(|| DOCUMENT.named().needed(names))?;
            (in_product(state, product, external), external.to_owned())
        }
    };
    let document = document.filter(|one| one.integer(PRODUCT.native()) == Some(product));
    document.cloned().ok_or_else(|| {
        refused(format!(
            "No record was found: document {id} is unknown in product {product}."
        ))
    })
}

fn in_product<'s>(state: &'s State, product: i64, external: &str) -> Option<&'s Record> {
    state.find(
        DOCUMENTS,
        &[
            (PRODUCT.native(), &product.into()),
            (DOCUMENT.external, &external.into()),
        ],
    )
}

fn show(state: &State, document: &Record) -> Record {
    with_external_ids(
        state,
        document.clone(),
        &[PRODUCT, BIZ_ENTITY, ORGANISATION],
    )
}
