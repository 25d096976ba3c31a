//! What can be relied on in a reply: its identities, and where it has maps.

use crate::codegen::api::Api;
use crate::codegen::ir::Model;
use crate::codegen::types::Type;

/// JSON pointers into a reply, with `*` for any element.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Shape {
    /// Members without which a reply cannot be read.
    pub fixed: Vec<String>,
    /// Objects whose member names are data.
    pub maps: Vec<String>,
}

impl Shape {
    /// The shape of what is at `pointer`.
    pub(crate) fn of(ty: &Type, pointer: &str, api: &Api<'_>) -> Self {
        let mut shape = Self::default();
        shape.walk(ty, pointer, api, &mut Vec::new());
        shape
    }

    fn walk<'a>(
        &mut self,
        ty: &'a Type,
        pointer: &str,
        api: &'a Api<'_>,
        above: &mut Vec<&'a str>,
    ) {
        match ty {
            Type::List(item) => self.walk(item, &format!("{pointer}/*"), api, above),
            Type::Map(item) => {
                self.maps.push(pointer.to_owned());
                self.walk(item, &format!("{pointer}/*"), api, above);
            }
            Type::BytesOr(other) => self.walk(other, pointer, api, above),
            Type::Page { envelope, item } => {
                let Some(rule) = api.overlay.pages.iter().find(|rule| rule.name == *envelope)
                else {
                    return;
                };
                let rows = format!("{pointer}/{}", rule.items);
                self.walk(item, &format!("{rows}/*"), api, above);
                self.fixed.push(rows);
                let model = api.catalog.type_name(&rule.schema);
                if let Some(model) = api.catalog.models.get(&model) {
                    let beside = |wire: &str| wire != rule.items;
                    self.members(model, pointer, api, above, beside);
                }
            }
            Type::Model(name) if !above.contains(&name.as_str()) => {
                let Some(model) = api.catalog.models.get(name) else {
                    return;
                };
                above.push(name);
                // As `models::identity` has it: what is sent may not have one yet.
                let key = model.key.as_ref().filter(|_| !model.requests);
                self.fixed.extend(key.map(|key| format!("{pointer}/{key}")));
                if let Some((rows, _)) = api.pages.get(name) {
                    self.fixed.push(format!("{pointer}/{rows}"));
                }
                self.members(model, pointer, api, above, |_| true);
                above.pop();
            }
            _ => {}
        }
    }

    fn members<'a>(
        &mut self,
        model: &'a Model,
        pointer: &str,
        api: &'a Api<'_>,
        above: &mut Vec<&'a str>,
        wanted: impl Fn(&str) -> bool,
    ) {
        for field in model.fields.iter().filter(|field| wanted(&field.wire)) {
            self.walk(&field.ty, &format!("{pointer}/{}", field.wire), api, above);
        }
    }
}
