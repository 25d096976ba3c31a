//! Records on their way back: the whole record as it was read, with changes.

use proc_macro2::TokenStream;
use quote::quote;

use super::calls;
use super::pass::{self, ident, tokens};
use super::prose;
use super::scope::Scope;
use super::text::{Docs, sentence};
use crate::codegen::api::{Api, Replacement};
use crate::codegen::names;
use crate::codegen::types::Type;

pub(crate) fn replacement(
    replacement: &Replacement,
    api: &Api<'_>,
    scope: &mut Scope,
) -> TokenStream {
    scope.bring("core_http", "JsonObject");
    scope.bring_named(&replacement.record, api.home(&replacement.record));
    let record = ident(&replacement.record);
    let name = ident(&replacement.name);
    let into = into_replace(replacement);
    let mut methods: Vec<TokenStream> = replacement
        .writable
        .iter()
        .flat_map(|field| {
            let member = ident(&field.name);
            let wire = &field.wire;
            let docs = prose::setter(field, api.catalog.models.get(&replacement.record)).tokens();
            let pass = pass::set(field, api, scope);
            let (parameter, prelude, reference) = (pass.parameter, pass.prelude, pass.reference);
            let mut all = vec![quote! {
                #docs
                pub fn #member(self, #parameter) -> Self {
                    #prelude
                    self.with(#wire, #reference)
                }
            }];
            all.extend(calls::entry(field, &quote!(self.object), api, scope));
            if field.nullable {
                let clear = ident(&format!("clear_{}", field.name));
                let doc = format!(" Clears `{wire}`: it goes out as `null`.");
                all.push(quote! {
                    #[doc = #doc]
                    pub fn #clear(self) -> Self {
                        self.with(#wire, &())
                    }
                });
            }
            all
        })
        .collect();
    if !replacement.owners.is_empty() {
        let ty = Type::Choice(format!("{}Owner", replacement.record));
        scope.bring_type(&ty, api);
        let ty = tokens(&ty.to_string());
        methods.push(quote! {
            /// Gives the record to another owner: every other owner goes out as `null`.
            pub fn owner(mut self, owner: #ty) -> Self {
                owner.write(&mut self.object);
                self
            }
        });
    }
    scope.bring("serde", "Serialize");
    let article = names::with_article(&replacement.record.to_lowercase());
    let article = article.split(' ').next().unwrap_or_default();
    let doc = sentence(&format!(
        "{article} [`{}`] on its way back: everything that was read, with changes",
        replacement.record
    ));
    let doc = format!(" {doc}");
    quote! {
        #into
        #[doc = #doc]
        ///
        /// Members that this library does not know, and those that were `null`, are
        /// part of it.
        #[derive(Debug, Clone, PartialEq)]
        #[must_use]
        pub struct #name {
            object: JsonObject,
        }

        impl #name {
            #(#methods)*

            /// Any other member: the documentation does not list them all.
            pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
                self.object.set(name.into(), value);
                self
            }

            fn with(mut self, name: &'static str, value: &(impl Serialize + ?Sized)) -> Self {
                self.object.set(name, value);
                self
            }

            pub(crate) fn into_object(self) -> JsonObject {
                self.object
            }
        }

        impl From<#record> for #name {
            fn from(record: #record) -> Self {
                record.into_replace()
            }
        }
    }
}

fn into_replace(replacement: &Replacement) -> TokenStream {
    let record = ident(&replacement.record);
    let name = ident(&replacement.name);
    let mut docs = Docs::new("Begins a replacement with everything that was read");
    if !replacement.nulled.is_empty() {
        docs.say("What is documented and was not read goes out as null: the provider would null it anyway");
    }
    if !replacement.dropped.is_empty() {
        docs.paragraph();
    }
    for (member, why) in &replacement.dropped {
        docs.item(&format!("`{member}` is left out: {why}"));
    }
    let docs = docs.tokens();
    let dropped = replacement
        .dropped
        .iter()
        .map(|(member, _)| quote!(object.remove(#member);));
    let nulled = (!replacement.nulled.is_empty())
        .then(|| quote!(object.fill_null(<Self as core_http::json::Object>::MEMBERS);));
    let mutable = (!replacement.dropped.is_empty() || nulled.is_some()).then(|| quote!(mut));
    quote! {
        impl #record {
            #docs
            pub fn into_replace(self) -> #name {
                let #mutable object = JsonObject::of(&self);
                #nulled
                #(#dropped)*
                #name { object }
            }
        }
    }
}
