//! Values that are one of several kinds: which record is meant, and whose it is.

use proc_macro2::TokenStream;
use quote::quote;

use super::pass::{ident, tokens};
use super::scope::Scope;
use super::text::Docs;
use crate::codegen::api::Api;
use crate::codegen::ir::{Argument, Place};
use crate::codegen::ir::{Model, Selector};
use crate::codegen::names;
use crate::codegen::types::Type;

/// A selector: the provider's identifier of a record, or ours.
pub(crate) fn selector(selector: &Selector, api: &Api<'_>, scope: &mut Scope) -> TokenStream {
    scope.bring("core_http", "Call");
    let name = ident(&selector.name);
    let noun = names::spoken(selector.name.trim_end_matches("Ref"));
    let docs = Docs::new(&format!(
        "Which {noun} is meant: by the provider's ID or by yours"
    ))
    .tokens();
    let [(native, native_ty), (external, external_ty)] = selector.variants.as_slice() else {
        return TokenStream::new();
    };
    scope.bring_type(native_ty, api);
    scope.bring_type(external_ty, api);
    let (native, external) = (ident(native), ident(external));
    let (native_ty, external_ty) = (
        tokens(&native_ty.to_string()),
        tokens(&external_ty.to_string()),
    );
    let writes = [
        (Place::Query, "query"),
        (Place::Body, "set"),
        (Place::Part, "text_part"),
    ]
    .into_iter()
    .filter(|(place, _)| is_used(&selector.name, *place, api))
    .map(|(_, method)| {
        let method = ident(method);
        quote! {
            pub(crate) fn #method(
                &self,
                call: Call,
                native: &'static str,
                external: &'static str,
            ) -> Call {
                match self {
                    Self::#native(id) => call.#method(native, id),
                    Self::#external(id) => call.#method(external, id),
                }
            }
        }
    });
    quote! {
        #docs
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        pub enum #name {
            /// By the provider's ID, which is faster.
            #native(#native_ty),
            /// By your own ID.
            #external(#external_ty),
        }

        #[allow(dead_code, reason = "which of them are used depends on the features")]
        impl #name {
            #(#writes)*
        }

        impl From<#native_ty> for #name {
            fn from(id: #native_ty) -> Self {
                Self::#native(id)
            }
        }

        impl From<#external_ty> for #name {
            fn from(id: #external_ty) -> Self {
                Self::#external(id)
            }
        }

        impl From<&#external_ty> for #name {
            fn from(id: &#external_ty) -> Self {
                Self::#external(id.clone())
            }
        }
    }
}

/// Whether a written operation says at `place` which record is meant.
fn is_used(selector: &str, place: Place, api: &Api<'_>) -> bool {
    let groups = api.groups();
    groups
        .iter()
        .flat_map(|group| api.operations_of(group))
        .any(|operation| {
            operation.arguments.iter().any(|argument| match argument {
                Argument::Selector {
                    ty: Type::Choice(name),
                    inputs,
                    ..
                } => name == selector && inputs[0].place == place,
                _ => false,
            })
        })
}

/// The owner of a record that has exactly one of several.
pub(crate) fn owner(model: &Model, api: &Api<'_>, scope: &mut Scope) -> TokenStream {
    scope.bring("core_http", "JsonObject");
    let record = ident(&model.name);
    let name = ident(&format!("{}Owner", model.name));
    let members: Vec<&String> = model.owners.iter().flatten().collect();
    let fields: Vec<_> = members
        .iter()
        .filter_map(|wire| model.fields.iter().find(|field| field.wire == **wire))
        .collect();
    let mut variants = Vec::new();
    let mut writes = Vec::new();
    let mut reads = Vec::new();
    for field in fields {
        let Type::Id { name: id, text } = &field.ty else {
            continue;
        };
        scope.bring_type(&field.ty, api);
        let variant = ident(id.strip_suffix("Id").unwrap_or(id));
        let id = ident(id);
        let docs = Docs::new(&field.doc).tokens();
        let (wire, member) = (&field.wire, ident(&field.name));
        variants.push(quote!(#docs #variant(#id)));
        writes.push(quote!(Self::#variant(id) => object.set(#wire, id)));
        let copy = text.then(|| quote!(.clone()));
        reads.push(quote!(self.#member #copy.map(#name::#variant)));
    }
    let owner = format!("{}Owner", model.name);
    let is_argument = api.operations.iter().any(|operation| {
        operation.arguments.iter().any(
            |argument| matches!(argument, Argument::Owner { ty: Type::Choice(name) } if *name == owner),
        )
    });
    let apply = is_argument.then(|| {
        scope.bring("core_http", "Call");
        quote! {
            #[allow(dead_code, reason = "used by groups, which are features")]
            pub(crate) fn apply(&self, mut call: Call) -> Call {
                self.write(call.body());
                call
            }
        }
    });
    let first = reads.first().cloned();
    let rest = reads.iter().skip(1);
    let docs = Docs::new(&format!(
        "Whose {} is: exactly one of these",
        names::with_article(&names::spoken(&model.name))
    ))
    .tokens();
    quote! {
        #docs
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        pub enum #name {
            #(#variants,)*
        }

        impl #name {
            const MEMBERS: &'static [&'static str] = &[#(#members),*];

            /// Names this owner, and no other one: the others are explicit nulls.
            #[allow(dead_code, reason = "used by groups, which are features")]
            pub(crate) fn write(&self, object: &mut JsonObject) {
                for member in Self::MEMBERS {
                    object.null(*member);
                }
                match self {
                    #(#writes,)*
                };
            }

            #apply
        }

        impl #record {
            /// Whose it is, if the reply says so.
            #[must_use]
            pub fn owner(&self) -> Option<#name> {
                #first #(.or_else(|| #rest))*
            }
        }
    }
}
