//! What a generated file brings into scope.

use std::collections::{BTreeMap, BTreeSet};

use crate::codegen::api::Api;
use crate::codegen::types::Type;

/// The names a file uses from elsewhere.
#[derive(Debug, Default, Clone)]
pub(crate) struct Scope {
    /// Name by module path.
    uses: BTreeMap<String, BTreeSet<String>>,
    /// The module of the group that the file belongs to; none for `types`.
    group: Option<String>,
}

impl Scope {
    pub(crate) fn new(group: Option<&str>) -> Self {
        Self {
            uses: BTreeMap::new(),
            group: group.map(str::to_owned),
        }
    }

    pub(crate) fn bring(&mut self, module: &str, name: &str) {
        self.uses
            .entry(module.to_owned())
            .or_default()
            .insert(name.to_owned());
    }

    /// Brings what `ty` is made of.
    pub(crate) fn bring_type(&mut self, ty: &Type, api: &Api<'_>) {
        if let Some(name) = ty.core() {
            self.bring("core_http", name);
        }
        match ty {
            Type::Map(values) => {
                self.bring("std::collections", "BTreeMap");
                self.bring_type(values, api);
            }
            Type::List(item) | Type::Page { item, .. } => self.bring_type(item, api),
            Type::Filter(item) => {
                self.bring("crate::filter", "Filter");
                self.bring_type(item, api);
            }
            Type::Bytes => self.bring("core_http", "Bytes"),
            Type::BytesOr(other) => {
                self.bring("core_http", "BytesOr");
                self.bring_type(other, api);
            }
            Type::Custom(path) => {
                if let Some((module, name)) = path.rsplit_once("::") {
                    self.bring(module, name);
                }
            }
            _ => {}
        }
        for name in ty.named() {
            self.bring_named(name, api.home(name));
        }
    }

    /// Brings a generated type that lives in `home`.
    pub(crate) fn bring_named(&mut self, name: &str, home: Option<&str>) {
        match home {
            None if self.group.is_none() => self.bring("super", name),
            None => self.bring("crate::types", name),
            Some(home) if Some(home) == self.group.as_deref() => self.bring("super", name),
            Some(home) => self.bring(&format!("crate::{home}"), name),
        }
    }

    pub(crate) fn join(&mut self, other: &Self) {
        for (module, names) in &other.uses {
            self.uses
                .entry(module.clone())
                .or_default()
                .extend(names.iter().cloned());
        }
    }

    /// The same in a folder below the group's module, where `super` is another.
    pub(crate) fn nested(&self) -> Self {
        let mut nested = Self::new(self.group.as_deref());
        for (module, names) in &self.uses {
            let parent = self.group.as_deref().unwrap_or("types");
            let module = match module.as_str() {
                "super" => format!("crate::{parent}"),
                _ => module.clone(),
            };
            nested
                .uses
                .entry(module)
                .or_default()
                .extend(names.iter().cloned());
        }
        nested
    }

    /// The `use` lines: other crates first, then ours. `defined` are the names
    /// that the file itself defines.
    pub(crate) fn lines(&self, defined: &BTreeSet<String>) -> String {
        let mut groups = [String::new(), String::new(), String::new()];
        // As rustfmt orders them: `super` before `crate`, modules before what is beside them.
        let mut modules: Vec<(&String, &BTreeSet<String>)> = self.uses.iter().collect();
        modules.sort_by_key(|(module, names)| {
            let of_krate = |krate: &str| (krate == "crate", krate.to_owned());
            match (module.split_once("::"), names.first(), names.len()) {
                (Some((krate, path)), ..) => (of_krate(krate), path.to_owned()),
                (None, Some(only), 1) => (of_krate(module), only.clone()),
                _ => (of_krate(module), "~".to_owned()),
            }
        });
        for (module, names) in modules {
            let outside = !(module == "super" || module.starts_with("crate"));
            let names: Vec<&str> = names
                .iter()
                .filter(|name| outside || !defined.contains(*name))
                .map(String::as_str)
                .collect();
            let index = match module.split("::").next() {
                Some("std") => 0,
                Some("crate" | "super") => 2,
                _ => 1,
            };
            match names.as_slice() {
                [] => {}
                [one] => groups[index].push_str(&format!("use {module}::{one};\n")),
                many => groups[index].push_str(&wrapped(module, many)),
            }
        }
        groups
            .into_iter()
            .filter(|group| !group.is_empty())
            .map(|group| group + "\n")
            .collect()
    }
}

fn wrapped(module: &str, names: &[&str]) -> String {
    let one_line = format!("use {module}::{{{}}};\n", names.join(", "));
    if one_line.len() <= 101 {
        return one_line;
    }
    let mut out = format!("use {module}::{{\n");
    let mut line = String::from("   ");
    for name in names {
        if line.len() + name.len() + 2 > 100 {
            out.push_str(&line);
            out.push('\n');
            line = String::from("   ");
        }
        line.push_str(&format!(" {name},"));
    }
    out.push_str(&line);
    out.push_str("\n};\n");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn uses_are_grouped_and_sorted() {
        let mut scope = Scope::new(Some("comms"));
        scope.bring("crate", "Error");
        scope.bring("core_http", "Extra");
        scope.bring_named("CommId", None);
        scope.bring_named("Comm", Some("comms"));
        scope.bring_named("Status", None);
        let defined = BTreeSet::from(["Comm".to_owned()]);
        assert_eq!(
            scope.lines(&defined),
            "use core_http::Extra;\n\n\
             use crate::Error;\nuse crate::types::{CommId, Status};\n\n"
        );
    }
}
