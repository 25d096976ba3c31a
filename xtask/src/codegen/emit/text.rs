//! Text of generated files: documentation that rustdoc takes as it is meant, and
//! code laid out as a person would.

use proc_macro2::TokenStream;
use quote::quote;

use crate::failure::Failure;

/// Lines of documentation, wrapped.
#[derive(Debug, Default, Clone)]
pub(crate) struct Docs {
    lines: Vec<String>,
}

/// Documentation is wrapped so that it fits with `///` and the indent of a method.
const WIDTH: usize = 88;

impl Docs {
    pub(crate) fn new(text: &str) -> Self {
        let mut docs = Self::default();
        docs.say(text);
        docs
    }

    /// Adds a sentence to the current paragraph.
    pub(crate) fn say(&mut self, text: &str) {
        let text = sentence(&escape(text));
        if !text.is_empty() {
            self.add(&text);
        }
    }

    /// Adds text that is Markdown already.
    pub(crate) fn markdown(&mut self, text: &str) {
        self.add(text);
    }

    fn add(&mut self, text: &str) {
        let last = match self.lines.pop() {
            Some(last) if !last.is_empty() && !last.starts_with("```") => last,
            Some(other) => {
                self.lines.push(other);
                String::new()
            }
            None => String::new(),
        };
        let mut line = last;
        for word in text.split_whitespace() {
            if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > WIDTH {
                self.lines.push(std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            // A line must not begin with what Markdown takes for a list.
            if line.is_empty() && !self.lines.is_empty() && ["-", "+", "*"].contains(&word) {
                line.push('\\');
            }
            line.push_str(word);
        }
        self.lines.push(line);
    }

    /// Begins a paragraph.
    pub(crate) fn paragraph(&mut self) {
        if self.lines.last().is_some_and(|line| !line.is_empty()) {
            self.lines.push(String::new());
        }
    }

    /// Adds an item of a list, which is Markdown already.
    pub(crate) fn item(&mut self, text: &str) {
        let mut item = Self::default();
        item.add(text);
        for (index, line) in item.lines.iter().enumerate() {
            let marker = if index == 0 { "-" } else { " " };
            self.lines.push(format!("{marker} {line}"));
        }
    }

    /// Adds an example.
    pub(crate) fn code(&mut self, fence: &str, code: &[String]) {
        self.paragraph();
        self.lines.push(format!("```{fence}"));
        self.lines.extend(code.iter().cloned());
        self.lines.push("```".to_owned());
    }

    /// The text on one line.
    pub(crate) fn text(&self) -> String {
        self.lines.join(" ")
    }

    pub(crate) fn tokens(&self) -> TokenStream {
        let lines = self.lines.iter().map(|line| {
            if line.is_empty() {
                String::new()
            } else {
                format!(" {line}")
            }
        });
        quote!(#(#[doc = #lines])*)
    }

    /// The lines as comments, for what is not laid out from tokens.
    pub(crate) fn comments(&self, marker: &str, indent: &str) -> String {
        self.lines
            .iter()
            .map(|line| {
                if line.is_empty() {
                    format!("{indent}{marker}\n")
                } else {
                    format!("{indent}{marker} {line}\n")
                }
            })
            .collect()
    }
}

/// Facts are plain text: what Markdown or rustdoc would read as markup is escaped,
/// addresses become links, and codes like `[C33]`, which point into a document
/// that readers do not have, go.
pub(crate) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        let bare = word.trim_end_matches(['.', ',', ';']);
        if is_code(bare) {
            // The full stop of the sentence stays.
            if out.ends_with(['.', ',', ';']) || bare == word {
                continue;
            }
            out.push_str(&word[bare.len()..]);
            continue;
        }
        if !out.is_empty() {
            out.push(' ');
        }
        if bare.starts_with("https://") || bare.starts_with("http://") {
            out.push_str(&format!("<{bare}>{}", &word[bare.len()..]));
        } else if let Some((before, name, after)) = code_name(word) {
            out.push_str(&format!("{before}`{name}`{after}"));
        } else {
            for char in word.chars() {
                if matches!(char, '[' | ']' | '<' | '>' | '*' | '_' | '`' | '|' | '~') {
                    out.push('\\');
                }
                out.push(char);
            }
        }
    }
    out
}

/// The name of a member, a parameter or a value inside punctuation: what has an
/// underscore or an equals sign, or is written like `commType`.
fn code_name(word: &str) -> Option<(&str, &str, &str)> {
    if let Some(found) = path_or_object(word) {
        return Some(found);
    }
    let is_edge = |char: char| !char.is_alphanumeric() && char != '_';
    let start = word.len() - word.trim_start_matches(is_edge).len();
    let end = word.trim_end_matches(is_edge).len();
    let name = word.get(start..end)?;
    let plain = name
        .chars()
        .all(|char| char.is_ascii_alphanumeric() || matches!(char, '_' | '=' | '.'));
    let camel = name.starts_with(|first: char| first.is_ascii_lowercase())
        && name.contains(|char: char| char.is_ascii_uppercase());
    let is_code = plain && (name.contains(['_', '=']) || camel) && name != "iOS";
    is_code.then(|| (&word[..start], name, &word[end..]))
}

/// A path like `/v2/parcels/{id}`, an object like `{parcelId,status}`, a setter like
/// `reuse(false)`, or what is marked as code already.
fn path_or_object(word: &str) -> Option<(&str, &str, &str)> {
    let name = word.trim_end_matches(['.', ',', ';', ':']);
    if let Some((setter, "true)" | "false)" | ")")) = name.split_once('(')
        && setter.starts_with(|first: char| first.is_ascii_lowercase())
    {
        return Some(("", name, &word[name.len()..]));
    }
    if let Some((before, rest)) = word.split_once('`')
        && let Some((name, after)) = rest.split_once('`')
        && !name.is_empty()
        && !after.contains('`')
    {
        return Some((before, name, after));
    }
    let start = usize::from(word.starts_with('('));
    let end = word.trim_end_matches(['.', ',', ';', ':', ')']).len();
    let name = word.get(start..end)?;
    let is_path = name.len() > 1 && name.starts_with('/');
    let is_object = name.starts_with('{') && name.ends_with('}');
    let found = (is_path || is_object) && !name.contains('`');
    found.then(|| (&word[..start], name, &word[end..]))
}

/// `[C33]`, or several of them.
fn is_code(word: &str) -> bool {
    word.starts_with("[C")
        && word.ends_with(']')
        && word
            .split(['[', ']'])
            .filter(|part| !part.is_empty())
            .all(|part| part.len() <= 4 && part[1..].chars().all(|char| char.is_ascii_digit()))
}

/// The text with a capital and a full stop.
pub(crate) fn sentence(text: &str) -> String {
    let text = text.trim();
    let mut chars = text.chars();
    let Some(first) = chars.next() else {
        return String::new();
    };
    // A word with capitals inside is a name and keeps its spelling.
    let word = text.split_whitespace().next().unwrap_or_default();
    let is_name = word.chars().skip(1).any(char::is_uppercase) || word.starts_with('`');
    let mut out = if is_name {
        text.to_owned()
    } else {
        first.to_uppercase().chain(chars).collect()
    };
    if !out.ends_with(['.', ':', '!', '?']) {
        out.push('.');
    }
    out
}

/// Lays out items, each of them apart from the next by a blank line.
pub(crate) fn layout(items: TokenStream) -> Result<String, Failure> {
    let file = syn::parse2::<syn::File>(items.clone())
        .map_err(|error| Failure::new(format!("generated code is not Rust: {error}\n{items}")))?;
    let mut one = syn::File {
        items: Vec::new(),
        ..file
    };
    let mut texts = Vec::new();
    for item in file.items {
        one.items = vec![item];
        texts.push(apart(&closed_up(&prettyplease::unparse(&one))));
    }
    Ok(texts.join("\n"))
}

/// Lines are as long as rustfmt allows.
pub(crate) const LINE: usize = 100;

/// Takes back line breaks that nothing needs: `prettyplease` breaks a signature
/// before it is as long as rustfmt allows, and never writes a short function on
/// one line, which is how a table of setters is read best.
fn closed_up(text: &str) -> String {
    let lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let lines = joined(
        &lines,
        |line| is_function(line) && line.ends_with('('),
        |line| line.starts_with("    )"),
    );
    let is_literal = |line: &str| {
        line.ends_with(" {")
            && line.trim_start().starts_with(char::is_uppercase)
            && !line.contains("=>")
    };
    let lines = joined(&lines, is_literal, |line| line.trim() == "}");
    let lines = chains(&lines);
    let lines = joined(
        &lines,
        |line| is_function(line) && line.ends_with('{'),
        |line| line == "    }",
    );
    lines.join("\n") + "\n"
}

/// Joins a chain of calls that would fit on a line.
fn chains(lines: &[String]) -> Vec<String> {
    let mut out: Vec<String> = Vec::with_capacity(lines.len());
    let mut rest = lines;
    while let Some((line, after)) = rest.split_first() {
        rest = after;
        let links = after.iter().map(|line| line.trim());
        let links: Vec<&str> = links.take_while(|line| line.starts_with('.')).collect();
        let one_line = format!("{line}{}", links.concat());
        let is_whole = one_line.ends_with(';') && !line.trim_start().starts_with("//");
        if line.ends_with("self") && is_whole && one_line.len() <= LINE {
            out.push(one_line);
            rest = &after[links.len()..];
        } else {
            out.push(line.clone());
        }
    }
    out
}

/// Whether a method begins on this line.
fn is_function(line: &str) -> bool {
    line.strip_prefix("    ").is_some_and(|line| {
        ["pub fn ", "pub(crate) fn ", "fn "]
            .iter()
            .any(|start| line.starts_with(start))
    })
}

/// Joins what `opens` opens with at most four lines up to what `closes` it, where
/// the result fits on a line.
fn joined(
    lines: &[String],
    opens: impl Fn(&str) -> bool,
    closes: impl Fn(&str) -> bool,
) -> Vec<String> {
    let mut out: Vec<String> = Vec::with_capacity(lines.len());
    let mut index = 0;
    while index < lines.len() {
        let line = &lines[index];
        let inside = lines[index + 1..]
            .iter()
            .take(5)
            .position(|line| closes(line));
        if let Some(length) = inside.filter(|_| opens(line)) {
            let parts: Vec<&str> = lines[index + 1..=index + length]
                .iter()
                .map(|line| line.trim())
                .collect();
            let close = lines[index + length + 1].trim();
            let gap = if line.ends_with('(') { "" } else { " " };
            let body = parts.join(" ");
            let body = body.trim_end_matches(',');
            let one_line = format!("{line}{gap}{body}{gap}{close}");
            if one_line.len() <= LINE && !body.is_empty() {
                out.push(one_line);
                index += length + 2;
                continue;
            }
        }
        out.push(line.clone());
        index += 1;
    }
    out
}

/// Fills lines with `parts`, each indented.
pub(crate) fn filled(parts: &[String], indent: &str) -> String {
    let mut out = String::new();
    let mut line = String::new();
    for part in parts {
        if !line.is_empty() && indent.len() + line.len() + 1 + part.len() > LINE {
            out.push_str(&format!("{indent}{line}\n"));
            line.clear();
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(part);
    }
    if !line.is_empty() {
        out.push_str(&format!("{indent}{line}\n"));
    }
    out
}

/// Puts a blank line between the members of an `impl`.
fn apart(text: &str) -> String {
    if !text.starts_with("impl") {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        out.push_str(line);
        out.push('\n');
        let is_outer = line.starts_with("    ") && !line.starts_with("     ");
        let is_code = is_outer && !line.starts_with("    ///");
        let ends = is_code && line.ends_with(['}', ';']);
        if ends && lines.peek().is_some_and(|next| *next != "}") {
            out.push('\n');
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_become_prose() {
        assert_eq!(sentence("new wire identifier"), "New wire identifier.");
        assert_eq!(sentence("commId is fixed."), "commId is fixed.");
        assert_eq!(
            escape("Two shapes, no signature. [C31]"),
            "Two shapes, no signature."
        );
        assert_eq!(escape("A guide says so [C02][C03]."), "A guide says so.");
        assert_eq!(escape("commonly * or <a b>"), r"commonly \* or \<a b\>");
        assert_eq!(
            escape("no commType (auth_required=false)."),
            "no `commType` (`auth_required=false`)."
        );
        assert_eq!(
            escape("CarrierX and properties.login, a/b_c"),
            r"CarrierX and properties.login, a/b\_c"
        );
        assert_eq!(escape("see https://a.b/c."), "see <https://a.b/c>.");
        assert_eq!(
            escape("either/or (/v2/a/{b_c}/...) gives {d,e}, or {fG}."),
            "either/or (`/v2/a/{b_c}/`...) gives `{d,e}`, or `{fG}`."
        );
        assert_eq!(escape("a [x] b"), r"a \[x\] b");
        assert_eq!(
            escape("unless reuse(false), the `info`; address(es), a` b"),
            r"unless `reuse(false)`, the `info`; address(es), a\` b"
        );
    }

    #[test]
    fn documentation_is_wrapped_and_in_paragraphs() {
        let mut docs = Docs::new("one");
        docs.say("two");
        docs.paragraph();
        docs.say(&"word ".repeat(30));
        docs.code("no_run", &["let a = 1;".to_owned()]);
        let text = docs.comments("///", "");
        assert!(text.starts_with("/// One. Two.\n///\n/// Word word"));
        assert!(text.ends_with("///\n/// ```no_run\n/// let a = 1;\n/// ```\n"));
        assert!(text.lines().all(|line| line.len() <= 4 + WIDTH));
    }

    #[test]
    fn items_and_methods_stand_apart() {
        let items = quote! {
            struct A { b: u8 }
            impl A {
                const D: u8 = 1;
                #[doc = " Ends;"]
                #[doc = " so."]
                fn b(self) -> u8 { self.b }
                fn c(&self) {}
            }
        };
        assert_eq!(
            layout(items).unwrap(),
            "struct A {\n    b: u8,\n}\n\nimpl A {\n    const D: u8 = 1;\n\n    /// Ends;\n    \
             /// so.\n    fn b(self) -> u8 { self.b }\n\n    fn c(&self) {}\n}\n"
        );
    }

    #[test]
    fn short_literals_and_tables_are_closed_up() {
        let setter = quote!(impl A { fn b(self) -> A { A { call: self.call.set("b", "c") } } });
        assert_eq!(
            layout(setter).unwrap(),
            "impl A {\n    fn b(self) -> A { A { call: self.call.set(\"b\", \"c\") } }\n}\n"
        );
        let parts = vec!["a: \"a\",".to_owned(); 20];
        let table = filled(&parts, "    ");
        assert_eq!(table.lines().count(), 2);
        assert!(
            table
                .lines()
                .all(|line| line.len() <= LINE && line.starts_with("    a"))
        );
    }

    #[test]
    fn what_is_not_rust_is_an_error() {
        let failure = layout(quote!(struct struct)).unwrap_err().to_string();
        assert!(
            failure.starts_with("generated code is not Rust"),
            "{failure}"
        );
    }
}
