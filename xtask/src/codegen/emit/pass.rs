//! How a value is handed to a method: what the signature says, and what becomes
//! of it inside.
//!
//! | type | signature | why |
//! |---|---|---|
//! | text | `impl AsRef<str>` | `"…"`, `String` and `&String` alike, no copy |
//! | secret, timestamp, date, decimal | `impl Into<T>` | written as text or number |
//! | numeric ID, enum, `bool`, integer, model | `T` | |
//! | text ID | `&T` | one is used for many calls |
//! | list | `impl Into<Vec<T>>` | arrays, vectors and slices alike |

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::scope::Scope;
use crate::codegen::api::Api;
use crate::codegen::ir::Field;
use crate::codegen::types::Type;

/// One value on its way through a method.
#[derive(Debug, Clone)]
pub(crate) struct Pass {
    /// `identifier: impl AsRef<str>`
    pub parameter: TokenStream,
    /// A statement that converts, or nothing.
    pub prelude: TokenStream,
    /// The value by reference.
    pub reference: TokenStream,
    /// The value itself, for a field or a part of an address.
    pub value: TokenStream,
}

pub(crate) fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

pub(crate) fn tokens(text: &str) -> TokenStream {
    // Types are made of names and angle brackets, which always are tokens.
    text.parse().unwrap_or_default()
}

/// How `field` is handed to a call.
pub(crate) fn pass(field: &Field, api: &Api<'_>, scope: &mut Scope) -> Pass {
    let name = ident(&field.name);
    if field.required && field.nullable {
        scope.bring("core_http", "Nullable");
        scope.bring_type(&field.ty, api);
        let ty = tokens(&format!("Nullable<{}>", field.ty));
        return converted(&name, &ty);
    }
    by_type(&name, &field.ty, api, scope)
}

/// How `field` is handed to its setter, whose name says what the value is.
pub(crate) fn set(field: &Field, api: &Api<'_>, scope: &mut Scope) -> Pass {
    let mut plain = field.clone();
    plain.name = "value".to_owned();
    pass(&plain, api, scope)
}

pub(crate) fn by_type(name: &Ident, ty: &Type, api: &Api<'_>, scope: &mut Scope) -> Pass {
    if !matches!(ty, Type::Json) {
        scope.bring_type(ty, api);
    }
    let rust = tokens(&ty.to_string());
    match ty {
        Type::Text => Pass {
            parameter: quote!(#name: impl AsRef<str>),
            prelude: TokenStream::new(),
            reference: quote!(#name.as_ref()),
            value: quote!(#name.as_ref()),
        },
        Type::Id { text: true, .. } => Pass {
            parameter: quote!(#name: &#rust),
            prelude: TokenStream::new(),
            reference: quote!(#name),
            value: quote!(#name),
        },
        Type::Json => {
            scope.bring("serde", "Serialize");
            Pass {
                parameter: quote!(#name: &(impl Serialize + ?Sized)),
                prelude: TokenStream::new(),
                reference: quote!(#name),
                value: quote!(#name),
            }
        }
        Type::List(item) if **item == Type::Text => Pass {
            parameter: quote!(#name: impl IntoIterator<Item = impl Into<String>>),
            prelude: quote!(let #name: Vec<String> = #name.into_iter().map(Into::into).collect();),
            reference: quote!(&#name),
            value: quote!(#name),
        },
        Type::Map(values) => {
            let value = tokens(&values.to_string());
            Pass {
                parameter: quote!(
                    #name: impl IntoIterator<Item = (impl Into<String>, impl Into<#value>)>
                ),
                prelude: quote!(
                    let #name: #rust =
                        #name.into_iter().map(|(key, value)| (key.into(), value.into())).collect();
                ),
                reference: quote!(&#name),
                value: quote!(#name),
            }
        }
        Type::Secret
        | Type::Timestamp
        | Type::Date
        | Type::Base64
        | Type::Decimal
        | Type::DecimalText
        | Type::Choice(_)
        | Type::Custom(_)
        | Type::Filter(_)
        | Type::List(_) => converted(name, &rust),
        _ => Pass {
            parameter: quote!(#name: #rust),
            prelude: TokenStream::new(),
            reference: quote!(&#name),
            value: quote!(#name),
        },
    }
}

fn converted(name: &Ident, ty: &TokenStream) -> Pass {
    Pass {
        parameter: quote!(#name: impl Into<#ty>),
        prelude: TokenStream::new(),
        // The signature says into what.
        reference: quote!(&#name.into()),
        value: quote!(#name.into()),
    }
}

/// How `field` is handed to a setter of a model, which keeps the value.
pub(crate) fn keep(field: &Field, api: &Api<'_>, scope: &mut Scope) -> (TokenStream, TokenStream) {
    let name = ident("value");
    scope.bring_type(&field.ty, api);
    let rust = tokens(&field.ty.to_string());
    match &field.ty {
        Type::Text => (quote!(#name: impl Into<String>), quote!(#name.into())),
        Type::Secret
        | Type::Timestamp
        | Type::Date
        | Type::Base64
        | Type::Decimal
        | Type::DecimalText
        | Type::Id { text: true, .. }
        | Type::Json => (quote!(#name: impl Into<#rust>), quote!(#name.into())),
        Type::List(item) if **item == Type::Text => (
            quote!(#name: impl IntoIterator<Item = impl Into<String>>),
            quote!(#name.into_iter().map(Into::into).collect()),
        ),
        Type::List(_) => (quote!(#name: impl Into<#rust>), quote!(#name.into())),
        Type::Map(values) => {
            let value = tokens(&values.to_string());
            (
                quote!(#name: impl IntoIterator<Item = (impl Into<String>, impl Into<#value>)>),
                quote!(#name.into_iter().map(|(key, value)| (key.into(), value.into())).collect()),
            )
        }
        _ => (quote!(#name: #rust), quote!(#name)),
    }
}
