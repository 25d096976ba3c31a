//! Identifiers and open enums: macros of the core, one line per name.

use super::prose;
use super::text::Docs;
use crate::codegen::ir::{Enum, Id};
use crate::codegen::names;

/// The identifiers, all in one macro.
pub(crate) fn ids(ids: &[&Id]) -> String {
    let mut out = String::from("core_http::id! {\n");
    for id in ids {
        let noun = id.name.trim_end_matches("Id").trim_end_matches("Sid");
        let external = noun.strip_prefix("External").filter(|_| id.of == "String");
        let text = match (&id.doc, external) {
            (Some(doc), _) => format!("Identifies {doc}"),
            (None, Some(noun)) => format!("Your own ID of {}", article(&names::spoken(noun))),
            (None, None) => format!("Identifies {}", article(&names::spoken(noun))),
        };
        out.push_str(&Docs::new(&text).comments("///", "    "));
        out.push_str(&format!("    {}({})\n", id.name, id.of));
    }
    out.push_str("}\n");
    out
}

fn article(noun: &str) -> String {
    let vowel = noun.starts_with(['a', 'e', 'i', 'o', 'u']);
    format!("{} {noun}", if vowel { "an" } else { "a" })
}

pub(crate) fn enumeration(enumeration: &Enum) -> String {
    let mut docs = Docs::new(&enumeration.doc);
    if let Some(uncertain) = &enumeration.uncertain {
        prose::uncertainty(&mut docs, uncertain);
    }
    let mut out = String::from("core_http::open_enum! {\n");
    out.push_str(&docs.comments("///", "    "));
    out.push_str(&format!("    {} {{\n", enumeration.name));
    for (name, value, doc) in &enumeration.variants {
        let text = doc.clone().unwrap_or_else(|| format!("`{value}`"));
        let docs = match doc {
            Some(_) => Docs::new(&text),
            None => {
                let mut docs = Docs::default();
                docs.markdown(&format!("{text}."));
                docs
            }
        };
        out.push_str(&docs.comments("///", "        "));
        out.push_str(&format!("        {name} = {value:?},\n"));
    }
    out.push_str("    }\n}\n");
    out
}
