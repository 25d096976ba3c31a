//! Structs: what replies hold, and what requests nest.

use proc_macro2::TokenStream;
use quote::quote;

use super::pass::{self, ident, tokens};
use super::prose;
use super::scope::Scope;
use super::text::{Docs, filled};
use crate::codegen::api::Api;
use crate::codegen::ir::{Field, Model};
use crate::codegen::overlay::PageEnvelope;
use crate::codegen::types::Type;
use crate::failure::Failure;

/// A struct, its form on the wire, and setters where requests hold it.
pub(crate) fn model(model: &Model, api: &Api<'_>, scope: &mut Scope) -> TokenStream {
    scope.bring("core_http", "Extra");
    let name = ident(&model.name);
    let mut docs = Docs::new(&model.doc);
    if let Some(uncertain) = &model.uncertain {
        prose::uncertainty(&mut docs, uncertain);
    }
    let docs = docs.tokens();
    let key = identity(model);
    let rows = rows(model, api);
    let fields = model.fields.iter().map(|field| {
        scope.bring_type(&field.ty, api);
        let docs = prose::field(field).tokens();
        let name = ident(&field.name);
        let mut ty = field.ty.to_string();
        if is_recursive(model, field, api) {
            ty = format!("Box<{ty}>");
        }
        let ty = tokens(&if key == Some(&field.wire) || rows == Some(&field.wire) {
            ty
        } else {
            format!("Option<{ty}>")
        });
        quote!(#docs pub #name: #ty)
    });
    let fields: Vec<TokenStream> = fields.collect();
    let default = key.is_none().then(|| quote!(Default,));
    let setters = (model.requests && key.is_none()).then(|| setters(model, api, scope));
    quote! {
        #docs
        #[derive(Debug, Clone, #default PartialEq)]
        #[non_exhaustive]
        pub struct #name {
            #(#fields,)*
            /// Members without a typed value, and those that were `null`.
            pub extra: Extra,
        }
        #setters
    }
}

/// The member that a reply cannot do without. A record that requests hold may be
/// one that does not exist yet, and then it has none.
fn identity(model: &Model) -> Option<&String> {
    model.key.as_ref().filter(|_| !model.requests)
}

/// The member that holds the rows, where the model is a page of a list.
fn rows<'a>(model: &Model, api: &'a Api<'_>) -> Option<&'a String> {
    let (rows, _) = api.pages.get(&model.name)?;
    let field = model.fields.iter().find(|field| field.wire == *rows)?;
    matches!(field.ty, Type::List(_)).then_some(rows)
}

/// Whether the field would make the struct contain itself.
fn is_recursive(model: &Model, field: &Field, api: &Api<'_>) -> bool {
    let Type::Model(target) = &field.ty else {
        return false;
    };
    let mut seen: Vec<&str> = Vec::new();
    let mut next = vec![target.as_str()];
    while let Some(name) = next.pop() {
        if name == model.name {
            return true;
        }
        if seen.contains(&name) {
            continue;
        }
        seen.push(name);
        if let Some(model) = api.catalog.models.get(name) {
            next.extend(model.fields.iter().filter_map(|field| match &field.ty {
                Type::Model(name) => Some(name.as_str()),
                _ => None,
            }));
        }
    }
    false
}

fn setters(model: &Model, api: &Api<'_>, scope: &mut Scope) -> TokenStream {
    let name = ident(&model.name);
    let setters = model
        .fields
        .iter()
        .filter(|field| !field.read_only)
        .map(|field| {
            let member = ident(&field.name);
            let (parameter, value) = pass::keep(field, api, scope);
            let value = if is_recursive(model, field, api) {
                quote!(Box::new(#value))
            } else {
                value
            };
            let doc = format!(" Sets [`{0}`](Self#structfield.{0}).", field.name);
            let clear = field.nullable.then(|| {
                let clear = ident(&format!("clear_{}", field.name));
                let wire = &field.wire;
                let doc = format!(" Clears `{wire}`: it goes out as `null`.");
                quote! {
                    #[doc = #doc]
                    pub fn #clear(mut self) -> Self {
                        self.#member = None;
                        self.extra.set_null(#wire);
                        self
                    }
                }
            });
            quote! {
                #[doc = #doc]
                pub fn #member(mut self, #parameter) -> Self {
                    self.#member = Some(#value);
                    self
                }
                #clear
            }
        });
    quote!(impl #name { #(#setters)* })
}

/// The way from a record that was read to the one that is handed over.
pub(crate) fn from_record(
    model: &Model,
    api: &Api<'_>,
    scope: &mut Scope,
) -> Result<Option<TokenStream>, Failure> {
    let Some(source) = &model.from else {
        return Ok(None);
    };
    let missing = |what: &str| {
        Failure::new(format!(
            "{} cannot be made from {source}, which has no {what} that fits",
            model.name
        ))
    };
    let record = api.catalog.models.get(source);
    let record = record.ok_or_else(|| missing("members"))?;
    scope.bring_named(source, api.home(source));
    let key = identity(record);
    let mut fields = Vec::new();
    for field in &model.fields {
        let name = ident(&field.name);
        let from = record
            .fields
            .iter()
            .find(|known| known.wire == field.wire)
            .ok_or_else(|| missing(&field.wire))?;
        let made = |ours: &Type, theirs: &Type| match (ours, theirs) {
            (Type::Model(ours), Type::Model(theirs)) => api
                .catalog
                .models
                .get(ours)
                .is_some_and(|model| model.from.as_ref() == Some(theirs)),
            _ => false,
        };
        let value = match (&field.ty, &from.ty) {
            (ours, theirs) if ours == theirs && key == Some(&field.wire) => {
                quote!(Some(record.#name))
            }
            (ours, theirs) if ours == theirs => quote!(record.#name),
            (ours, theirs) if made(ours, theirs) => quote!(record.#name.map(Into::into)),
            (Type::List(ours), Type::List(theirs)) if made(ours, theirs) => quote! {
                record.#name.map(|list| list.into_iter().map(Into::into).collect())
            },
            _ => return Err(missing(&field.wire)),
        };
        fields.push(quote!(#name: #value));
    }
    let name = ident(&model.name);
    let record = ident(source);
    Ok(Some(quote! {
        /// What was read can be handed over as it is.
        impl From<#record> for #name {
            fn from(record: #record) -> Self {
                Self { #(#fields,)* extra: record.extra }
            }
        }
    }))
}

/// The names on the wire, as the macro takes them.
pub(crate) fn object(model: &Model, api: &Api<'_>) -> String {
    let key = identity(model);
    table(&model.name, &model.fields, key, rows(model, api))
}

fn table(name: &str, fields: &[Field], required: Option<&String>, rows: Option<&String>) -> String {
    let members: Vec<String> = fields
        .iter()
        .map(|field| {
            let mark = if required == Some(&field.wire) {
                " required"
            } else if rows == Some(&field.wire) {
                " rows"
            } else {
                ""
            };
            format!("{}: {:?}{mark},", field.name, field.wire)
        })
        .collect();
    let one_line = format!(
        "core_http::object! {{ {name} {{ {} }} }}\n",
        members.join(" ").trim_end_matches(',')
    );
    if one_line.len() <= 101 {
        return one_line;
    }
    format!(
        "core_http::object! {{\n    {name} {{\n{}    }}\n}}\n",
        filled(&members, "        ")
    )
}

/// Where a model that is a page keeps its rows.
pub(crate) fn page_of(
    model: &Model,
    items: &str,
    total: Option<&str>,
    api: &Api<'_>,
    scope: &mut Scope,
) -> Option<TokenStream> {
    let rows = model.fields.iter().find(|field| field.wire == items)?;
    let Type::List(item) = &rows.ty else {
        return None;
    };
    scope.bring_type(item, api);
    scope.bring("core_http::page", "PageOf");
    scope.bring("core_http::page", "PageParts");
    let name = ident(&model.name);
    let item = tokens(&item.to_string());
    let rows = ident(&rows.name);
    let total = total
        .and_then(|total| model.fields.iter().find(|field| field.wire == total))
        .map(|field| {
            let total = ident(&field.name);
            quote!(.with_total(self.#total))
        });
    Some(quote! {
        impl PageOf for #name {
            type Item = #item;

            fn into_page(self) -> PageParts<#item> {
                PageParts::from(self.#rows)#total
            }
        }
    })
}

/// The generic page of a list, from the envelope that the lists extend.
pub(crate) fn generic_page(
    model: &Model,
    rule: &PageEnvelope,
    api: &Api<'_>,
    scope: &mut Scope,
) -> (TokenStream, String) {
    for name in ["PageOf", "PageParts"] {
        scope.bring("core_http::page", name);
    }
    scope.bring("core_http", "Extra");
    scope.bring("serde", "Serialize");
    let name = ident(&rule.name);
    let docs = Docs::new(&model.doc).tokens();
    let mut fields = Vec::new();
    for field in &model.fields {
        let is_rows = field.wire == rule.items;
        let docs = prose::field(field).tokens();
        let member = ident(&field.name);
        let ty = if is_rows {
            quote!(Vec<T>)
        } else {
            scope.bring_type(&field.ty, api);
            tokens(&format!("Option<{}>", field.ty))
        };
        fields.push(quote!(#docs pub #member: #ty));
    }
    let object = table(
        &format!("{}<T>", rule.name),
        &model.fields,
        None,
        Some(&rule.items),
    );
    let rust = |wire: &String| {
        let found = model.fields.iter().find(|field| field.wire == *wire);
        found.map(|field| ident(&field.name))
    };
    let rows = rust(&rule.items);
    let total = rule
        .total
        .as_ref()
        .and_then(rust)
        .map(|total| quote!(.with_total(self.#total)));
    let more = rule
        .more
        .as_ref()
        .and_then(rust)
        .map(|more| quote!(.with_more(self.#more)));
    let next = rule.next.as_ref().and_then(|path| {
        let (outer, inner) = path.split_once('.')?;
        let (outer, inner) = (rust(&outer.to_owned())?, ident(inner));
        Some(quote!(.with_next(self.#outer.and_then(|links| links.#inner))))
    });
    let code = quote! {
        #docs
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct #name<T> {
            #(#fields,)*
            /// Members without a typed value, and those that were `null`.
            pub extra: Extra,
        }

        impl<T: Serialize> PageOf for #name<T> {
            type Item = T;

            fn into_page(self) -> PageParts<T> {
                PageParts::from(self.#rows)#total #more #next
            }
        }
    };
    (code, object)
}
