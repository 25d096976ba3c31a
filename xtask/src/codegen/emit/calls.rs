//! Request builders: one struct per operation, with a setter per optional input.

use proc_macro2::TokenStream;
use quote::quote;

use super::handle::add;
use super::pass::{self, ident, tokens};
use super::prose;
use super::rows;
use super::scope::Scope;
use super::text::{Docs, layout};
use crate::codegen::api::Api;
use crate::codegen::ir::{Input, Operation, Place};
use crate::codegen::names;
use crate::codegen::types::Type;
use crate::failure::Failure;

/// Names that a setter cannot have: the builder has them already.
const TAKEN: [&str; 5] = ["send", "send_raw", "send_with_meta", "pages", "member"];

/// The builder of an operation: what all of them have is written by a macro, around
/// the setters that only this one has.
pub(crate) fn call(
    operation: &Operation,
    api: &Api<'_>,
    scope: &mut Scope,
) -> Result<String, Failure> {
    let mut code = builder(operation);
    let setters = layout(methods(operation, api, scope)?)?;
    if !setters.is_empty() {
        code.push('\n');
        code.push_str(&setters);
    }
    let shared = shared_setters(operation);
    if !shared.is_empty() {
        code.push('\n');
        code.push_str(&shared);
    }
    Ok(code)
}

/// The struct, and the ways to send it.
fn builder(operation: &Operation) -> String {
    format!(
        "core_http::call_methods! {{\n{}    pub struct {} -> {}, Error;\n}}\n",
        Docs::new(&operation.summary).comments("///", "    "),
        operation.builder,
        operation.reply.ty
    )
}

/// The setters of this operation alone.
fn methods(
    operation: &Operation,
    api: &Api<'_>,
    scope: &mut Scope,
) -> Result<TokenStream, Failure> {
    scope.bring("crate", "Error");
    // `Bytes` is a word of the macro.
    if operation.reply.ty != Type::Bytes {
        scope.bring_type(&operation.reply.ty, api);
    }
    let builder = ident(&operation.builder);
    let mut methods = Vec::new();
    let mut names_taken: Vec<String> = Vec::new();
    for input in &operation.setters {
        let name = &input.field.name;
        if TAKEN.contains(&name.as_str()) || name.starts_with("with_") || names_taken.contains(name)
        {
            return Err(Failure::new(format!(
                "{}: a setter cannot be called `{name}`; give `{}` another name below `rename` \
                 in the overlay",
                operation.id, input.field.wire
            )));
        }
        names_taken.push(name.clone());
        methods.extend(setters(operation, input, api, scope));
    }
    methods.extend(operation.open.then(|| other_member(scope)));
    methods.extend(pages(operation, api, scope));
    Ok(if methods.is_empty() {
        TokenStream::new()
    } else {
        quote!(impl #builder { #(#methods)* })
    })
}

/// The setters that many operations share.
fn shared_setters(operation: &Operation) -> String {
    let builder = &operation.builder;
    let mut out = String::new();
    for (path, key) in &operation.macros {
        let key = key
            .as_ref()
            .map(|key| format!(", {key:?}"))
            .unwrap_or_default();
        out.push_str(&format!("{path}!({builder}{key});\n"));
    }
    out
}

/// The setter of an input, and what else its type suggests.
fn setters(
    operation: &Operation,
    input: &Input,
    api: &Api<'_>,
    scope: &mut Scope,
) -> Vec<TokenStream> {
    let field = &input.field;
    let name = ident(&field.name);
    let record = match &operation.reply.ty {
        Type::Model(name) => api.catalog.models.get(name),
        _ => None,
    };
    let docs = prose::setter(field, record).tokens();
    if input.switch.is_some() {
        let nothing = pass::by_type(&name, &Type::Unit, api, scope);
        let call = add(&quote!(self.call), input, &nothing);
        return vec![quote! {
            #docs
            pub fn #name(self) -> Self {
                Self { call: #call }
            }
        }];
    }
    let pass = pass::set(field, api, scope);
    let (parameter, prelude) = (&pass.parameter, &pass.prelude);
    let call = add(&quote!(self.call), input, &pass);
    let mut all = vec![quote! {
        #docs
        pub fn #name(self, #parameter) -> Self {
            #prelude
            Self { call: #call }
        }
    }];
    if let Some(entry) = entry(field, &quote!(self.call.body()), api, scope) {
        all.push(entry);
    }
    let clears = matches!(operation.method.as_str(), "patch" | "put");
    if clears && field.nullable && input.place == Place::Body {
        let clear = ident(&format!("clear_{}", field.name));
        let wire = &field.wire;
        let doc = format!(" Clears `{wire}`: it goes out as `null`.");
        all.push(quote! {
            #[doc = #doc]
            pub fn #clear(self) -> Self {
                Self { call: self.call.null(#wire) }
            }
        });
    }
    all
}

/// The setter of one entry of a member that is a map: `.attribute(key, value)`.
pub(crate) fn entry(
    field: &crate::codegen::ir::Field,
    object: &TokenStream,
    api: &Api<'_>,
    scope: &mut Scope,
) -> Option<TokenStream> {
    let values = match &field.ty {
        Type::Object => Type::Text,
        Type::Map(values) => (**values).clone(),
        _ => return None,
    };
    let singular = names::singular(&field.name)?;
    let name = ident(&singular);
    let wire = &field.wire;
    let pass = pass::by_type(&ident("value"), &values, api, scope);
    let (parameter, prelude, reference) = (pass.parameter, pass.prelude, pass.reference);
    let doc = format!(" Sets one entry of `{wire}`; the others that were given stay.");
    Some(quote! {
        #[doc = #doc]
        pub fn #name(mut self, key: impl Into<String>, #parameter) -> Self {
            #prelude
            #object.insert_into(#wire, key, #reference);
            self
        }
    })
}

/// The way out where the documentation lists members by half.
fn other_member(scope: &mut Scope) -> TokenStream {
    scope.bring("serde", "Serialize");
    quote! {
        /// Any other member of the body: the documentation does not list them all.
        pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
            self.call.body().set(name.into(), value);
            self
        }
    }
}

/// The way from the first page to all of them.
fn pages(operation: &Operation, api: &Api<'_>, scope: &mut Scope) -> Option<TokenStream> {
    let cursor = operation.paging.as_ref()?.cursor.as_ref();
    scope.bring("core_http::page", "Pager");
    scope.bring("super", "spec");
    let paging = ident(&rows::paging_name(operation));
    let reply = tokens(&operation.reply.ty.to_string());
    let after = cursor.and_then(|cursor| {
        let given = |input: &&Input| input.field.wire == cursor.after;
        let field = &operation.setters.iter().find(given)?.field;
        let wire = &cursor.after;
        let row = ident(&rows::cursor_name(operation));
        let pass = pass::by_type(&ident("row"), &field.ty, api, scope);
        let (parameter, value) = (pass.parameter, pass.value);
        Some(quote! {
            /// Reads what came after a row, page by page: rows that are added meanwhile are
            /// read too, and none is read twice. For programs that poll.
            pub fn pages_after(self, #parameter) -> Pager<#reply, Error> {
                Pager::new(self.call.query(#wire, #value), &spec::#row)
            }
        })
    });
    Some(quote! {
        /// Reads the list page by page, to its end.
        pub fn pages(self) -> Pager<#reply, Error> {
            Pager::new(self.call, &spec::#paging)
        }

        #after
    })
}
