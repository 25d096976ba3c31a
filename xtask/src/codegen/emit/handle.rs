//! The handle of a group: one method per operation, which takes what is required
//! and gives a builder for the rest.

use proc_macro2::TokenStream;
use quote::quote;

use super::example::Examples;
use super::pass::{self, ident, tokens};
use super::prose;
use super::scope::Scope;
use super::text::Docs;
use crate::codegen::api::Api;
use crate::codegen::ir::{Argument, Body, Input, Operation, Place};
use crate::codegen::names;
use crate::codegen::overlay::Group;
use crate::codegen::types::Type;
use crate::failure::Failure;

/// With `self`, as many as Clippy allows.
const MOST_ARGUMENTS: usize = 6;

pub(crate) fn handle(
    group: &Group,
    api: &Api<'_>,
    examples: &Examples,
    scope: &mut Scope,
) -> Result<TokenStream, Failure> {
    scope.bring("crate", "Client");
    let name = ident(&group.handle());
    let mut docs = Docs::new(api.group_doc(group));
    docs.paragraph();
    let accessor = group.accessor();
    let holder = api.overlay.holder(group);
    let maker = match holder {
        Some(holder) => {
            format!(
                "{0}::{accessor}`](crate::{1}::{0}::{accessor})",
                holder.handle(),
                holder.module()
            )
        }
        None => format!("Client::{accessor}`]"),
    };
    docs.markdown(&format!(
        "Made by [`{maker}; cheap to clone, like the client itself."
    ));
    let docs = docs.tokens();
    let kept = api.kept(group).map(|input| Kept::new(input, api, scope));
    let (field, parameter, value) = match &kept {
        Some(kept) => {
            let (field, parameter, owned) = (&kept.field, &kept.parameter, &kept.owned);
            (quote!(#field,), quote!(, #parameter), quote!(, #owned))
        }
        None => Default::default(),
    };
    let inner = api.groups_within(group);
    let inner = inner
        .into_iter()
        .map(|(inner, input)| within(inner, input, api, scope));
    let inner: Vec<TokenStream> = inner.collect();
    let methods = api
        .operations_of(group)
        .map(|operation| method(operation, kept.as_ref(), api, examples, scope))
        .collect::<Result<Vec<_>, _>>()?;
    Ok(quote! {
        #docs
        #[derive(Debug, Clone)]
        pub struct #name {
            client: Client,
            #field
        }

        impl #name {
            pub(crate) fn new(client: &Client #parameter) -> Self {
                Self { client: client.clone() #value }
            }

            #(#inner)*

            #(#methods)*
        }
    })
}

/// The ID that the handle of a group within another keeps.
struct Kept {
    /// `trunk_group_sid: TrunkGroupSid`
    field: TokenStream,
    /// `trunk_group_sid: &TrunkGroupSid`
    parameter: TokenStream,
    /// The field of a new handle.
    owned: TokenStream,
    /// How a call is handed the ID.
    pass: pass::Pass,
}

impl Kept {
    fn new(input: &Input, api: &Api<'_>, scope: &mut Scope) -> Self {
        let name = ident(&input.field.name);
        let ty = tokens(&input.field.ty.to_string());
        let given = pass::by_type(&name, &input.field.ty, api, scope);
        let is_text = matches!(input.field.ty, Type::Id { text: true, .. });
        let reference = quote!(&self.#name);
        Self {
            field: quote!(#name: #ty),
            parameter: given.parameter.clone(),
            owned: if is_text {
                quote!(#name: #name.clone())
            } else {
                quote!(#name)
            },
            pass: pass::Pass {
                value: if is_text {
                    reference.clone()
                } else {
                    quote!(self.#name)
                },
                reference,
                ..given
            },
        }
    }
}

/// The way from the handle of the holder to the handle of the group within.
fn within(inner: &Group, input: &Input, api: &Api<'_>, scope: &mut Scope) -> TokenStream {
    let docs = Docs::new(api.group_doc(inner)).tokens();
    let feature = inner.feature();
    let (accessor, module) = (ident(&inner.accessor()), ident(&inner.module()));
    let handle = ident(&inner.handle());
    let kept = pass::by_type(&ident(&input.field.name), &input.field.ty, api, scope);
    let (parameter, value) = (kept.parameter, kept.value);
    quote! {
        #docs
        #[cfg(feature = #feature)]
        #[must_use]
        pub fn #accessor(&self, #parameter) -> crate::#module::#handle {
            crate::#module::#handle::new(&self.client, #value)
        }
    }
}

fn method(
    operation: &Operation,
    kept: Option<&Kept>,
    api: &Api<'_>,
    examples: &Examples,
    scope: &mut Scope,
) -> Result<TokenStream, Failure> {
    let example = examples.get(&operation.id).map_or(&[][..], Vec::as_slice);
    let docs = prose::operation(operation, api, example).tokens();
    let name = ident(&operation.name);
    let builder = ident(&operation.builder);
    scope.bring("super", &operation.builder);
    let row = ident(&names::shouting(&operation.id));
    let mut parameters = Vec::new();
    let mut steps = Vec::new();
    let mut call = quote!(self.client.call(&spec::#row));
    if needs_object(operation) {
        scope.bring("core_http", "JsonObject");
        call = quote!(#call.object(JsonObject::new()));
    }
    if let (Some(kept), Some(input)) = (kept, &operation.kept) {
        call = add(&call, input, &kept.pass);
    }
    for argument in &operation.arguments {
        match argument {
            Argument::One(input) => {
                let pass = pass::pass(&input.field, api, scope);
                if input.place == Place::Part && matches!(input.field.ty, Type::Custom(_)) {
                    scope.bring("core_http", "Part");
                }
                parameters.push(pass.parameter.clone());
                steps.push(pass.prelude.clone());
                call = add(&call, input, &pass);
            }
            Argument::Selector { name, ty, inputs } => {
                let name = ident(name);
                let pass = pass::by_type(&name, ty, api, scope);
                parameters.push(pass.parameter);
                let value = pass.value;
                let wires = inputs.iter().map(|input| &input.field.wire);
                let how = ident(match inputs[0].place {
                    Place::Body => "set",
                    Place::Part => "text_part",
                    _ => "query",
                });
                // A step of its own: calls inside of calls read from the inside out.
                steps.push(quote!(let call = #call;));
                call = quote!(#value.#how(call #(, #wires)*));
            }
            Argument::Owner { ty } => {
                let name = ident("owner");
                scope.bring_type(ty, api);
                let ty = tokens(&ty.to_string());
                parameters.push(quote!(#name: #ty));
                steps.push(quote!(let call = #call;));
                call = quote!(owner.apply(call));
            }
            Argument::Replacement { name: replacement } => {
                scope.bring("super", replacement);
                let ty = ident(replacement);
                parameters.push(quote!(replacement: #ty));
                call = quote!(#call.object(replacement.into_object()));
            }
        }
    }
    if parameters.len() > MOST_ARGUMENTS {
        return Err(Failure::new(format!(
            "{}: {} required inputs are too many for arguments; decide in the overlay which \
             of them become setters",
            operation.id,
            parameters.len()
        )));
    }
    let deprecated = operation.deprecated.then(|| {
        let note = deprecation(operation, api);
        quote!(#[deprecated(note = #note)])
    });
    // What is handed over gets a line of its own, before the builder.
    let made = if parameters.is_empty() && kept.is_none() {
        quote!(#builder { call: #call })
    } else {
        quote!(let call = #call; #builder { call })
    };
    Ok(quote! {
        #docs
        #deprecated
        pub fn #name(&self #(, #parameters)*) -> #builder {
            #(#steps)*
            #made
        }
    })
}

/// What the compiler says of a call that the provider deprecates.
fn deprecation(operation: &Operation, api: &Api<'_>) -> String {
    let other = operation.instead.as_ref();
    let other = other.and_then(|id| api.operations.iter().find(|other| other.id == *id));
    match other {
        Some(other) => format!(
            "the provider deprecates it; use `{}.{}`",
            api.way(other, "…").join("."),
            other.name
        ),
        None => "the provider deprecates it".to_owned(),
    }
}

/// Whether the body has to be an object although no argument makes it one: a
/// filter without conditions is sent as `{}`.
fn needs_object(operation: &Operation) -> bool {
    let in_body = |input: &Input| input.place == Place::Body;
    operation.body == Body::Members
        && !operation.kept.as_ref().is_some_and(in_body)
        && !operation.arguments.iter().any(|argument| match argument {
            Argument::One(input) => input.place == Place::Body,
            Argument::Selector { inputs, .. } => inputs[0].place == Place::Body,
            Argument::Owner { .. } | Argument::Replacement { .. } => true,
        })
}

/// The call with `input` filled in.
pub(crate) fn add(call: &TokenStream, input: &Input, pass: &pass::Pass) -> TokenStream {
    let wire = &input.field.wire;
    let (reference, mut value) = (&pass.reference, pass.value.clone());
    if input.field.ty == Type::Secret {
        value = quote!(#value.expose());
    }
    match input.place {
        Place::Path => quote!(#call.path(#wire, #value)),
        Place::Query => match &input.switch {
            Some(only) => quote!(#call.query(#wire, #only)),
            None if matches!(input.field.ty, Type::Filter(_)) => {
                quote!(#value.apply(#call, #wire))
            }
            None if matches!(input.field.ty, Type::List(_)) => {
                quote!(#call.query_all(#wire, #value))
            }
            None => quote!(#call.query(#wire, #value)),
        },
        Place::Form => quote!(#call.form(#wire, #value)),
        Place::Part => match &input.field.ty {
            Type::Custom(_) => quote!(#call.part(Part::file(#wire, #value))),
            Type::Model(_) | Type::List(_) | Type::Map(_) | Type::Object => {
                quote!(#call.json_part(#wire, #reference))
            }
            _ => quote!(#call.text_part(#wire, #value)),
        },
        Place::Body => quote!(#call.set(#wire, #reference)),
    }
}
