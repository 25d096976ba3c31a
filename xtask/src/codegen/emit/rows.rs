//! The static row of each operation.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::pass::ident;
use super::scope::Scope;
use crate::codegen::api::Api;
use crate::codegen::ir::{Operation, Paging, Place, Style};
use crate::codegen::names;
use crate::codegen::overlay::Idempotency;
use crate::codegen::reply::Kind;

/// The row of an operation, and how its list is paged.
pub(crate) fn rows(operation: &Operation, api: &Api<'_>, scope: &mut Scope) -> TokenStream {
    for name in ["Auth", "Idempotency", "OperationSpec", "Reply"] {
        scope.bring("core_http", name);
    }
    scope.bring("core_http::http", "Method");
    let name = ident(&names::shouting(&operation.id));
    let provider = &api.overlay.provider.name;
    let id = &operation.id;
    let method = ident(&operation.method.to_uppercase());
    let path = &operation.path;
    let idempotency = ident(match operation.idempotency {
        Idempotency::Safe => "Safe",
        Idempotency::Idempotent => "Idempotent",
        Idempotency::Unsafe => "Unsafe",
    });
    let takes_key = operation.takes_key;
    let auth = ident(if operation.anonymous {
        "None"
    } else {
        "Required"
    });
    let reply = ident(match operation.reply.kind {
        Kind::Enveloped => "Enveloped",
        Kind::Bare => "Bare",
        Kind::Empty => "Empty",
        Kind::Bytes => "Bytes",
        Kind::BytesOrJson => "BytesOrJson",
    });
    let ok_when_false = operation.reply.ok_when_false;
    let paging = operation
        .paging
        .as_ref()
        .map(|paging| self::paging(operation, paging, scope));
    quote! {
        pub(super) static #name: OperationSpec = OperationSpec {
            provider: #provider,
            id: #id,
            method: Method::#method,
            path: #path,
            idempotency: Idempotency::#idempotency,
            takes_key: #takes_key,
            auth: Auth::#auth,
            reply: Reply::#reply,
            ok_when_false: #ok_when_false,
        };
        #paging
    }
}

/// The name of the static that says how the list of `operation` is paged.
pub(crate) fn paging_name(operation: &Operation) -> String {
    format!("{}_PAGES", names::shouting(&operation.id))
}

fn paging(operation: &Operation, paging: &Paging, scope: &mut Scope) -> TokenStream {
    for name in ["PageStyle", "Paging", "Place"] {
        scope.bring("core_http::page", name);
    }
    let name = ident(&paging_name(operation));
    let style = match &paging.style {
        Style::Page { page, size } => quote!(PageStyle::PageNumber { page: #page, size: #size }),
        Style::Offset { offset, limit } => {
            quote!(PageStyle::Offset { offset: #offset, limit: #limit })
        }
    };
    let place = ident(if paging.place == Place::Body {
        "Body"
    } else {
        "Query"
    });
    let max = match paging.max.and_then(|max| u32::try_from(max).ok()) {
        Some(max) => {
            let max = Literal::u32_unsuffixed(max);
            quote!(Some(#max))
        }
        None => quote!(None),
    };
    quote! {
        pub(super) static #name: Paging = Paging {
            style: #style,
            place: Place::#place,
            max_size: #max,
        };
    }
}
