//! Finding places in JSON text.
//!
//! Runs only when decoding has failed, over text of which nothing is known: it
//! does not recurse, so no depth of nesting can exhaust the stack, and it takes
//! broken text as far as it goes.

use std::fmt;
use std::ops::Range;

use crate::json::{Element, Member};

/// One step from a value to a value inside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Step {
    Member(String),
    Element(usize),
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Member(name) => Member(name).fmt(f),
            Self::Element(index) => Element(*index).fmt(f),
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Token {
    OpenObject,
    OpenList,
    Close,
    Comma,
    Colon,
    Text,
    /// A number, `true`, `false`, `null`, or what is none of them.
    Bare,
}

/// Cuts a text into tokens, each with its place.
struct Tokens<'a> {
    text: &'a [u8],
    at: usize,
}

impl Iterator for Tokens<'_> {
    type Item = (Token, Range<usize>);

    fn next(&mut self) -> Option<Self::Item> {
        let rest = &self.text[self.at..];
        let start = self.at + rest.iter().position(|b| !b.is_ascii_whitespace())?;
        let rest = &self.text[start..];
        let (token, length) = match rest[0] {
            b'{' => (Token::OpenObject, 1),
            b'[' => (Token::OpenList, 1),
            b'}' | b']' => (Token::Close, 1),
            b',' => (Token::Comma, 1),
            b':' => (Token::Colon, 1),
            b'"' => (Token::Text, text_length(rest)),
            _ => {
                let ends = |b: &u8| b.is_ascii_whitespace() || b"{}[],:\"".contains(b);
                let length = rest.iter().position(ends).unwrap_or(rest.len());
                (Token::Bare, length)
            }
        };
        self.at = start + length;
        Some((token, start..self.at))
    }
}

/// The length of the quoted text at the start, or of all if it does not end.
fn text_length(text: &[u8]) -> usize {
    let mut escaped = false;
    for (index, byte) in text.iter().enumerate().skip(1) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return index + 1,
            _ => {}
        }
    }
    text.len()
}

/// Steps deeper than this are not told. Brackets cost a byte each, so a reply may
/// nest by the million; nobody reads that far.
const DEEPEST: usize = 256;

/// The path of what stands before `offset`: of the value that ends there, or of
/// the value that is due next.
pub(super) fn path_at(text: &[u8], offset: usize) -> Vec<Step> {
    // One entry for each open container: the step that is being read in it.
    // A list always has one; an object has one between a name and a comma.
    let mut open: Vec<Option<Step>> = Vec::new();
    let mut deeper = 0_usize;
    let mut tokens = Tokens { text, at: 0 }.peekable();
    while let Some((token, range)) = tokens.next_if(|(_, range)| range.end <= offset) {
        let deepest = open.len() == DEEPEST;
        match (token, open.last_mut()) {
            (Token::OpenObject | Token::OpenList, _) if deepest => deeper += 1,
            (Token::Close, _) if deeper > 0 => deeper -= 1,
            _ if deeper > 0 => {}
            (Token::OpenObject, _) => open.push(None),
            (Token::OpenList, _) => open.push(Some(Step::Element(0))),
            (Token::Close, _) => {
                open.pop();
            }
            (Token::Comma, Some(Some(Step::Element(index)))) => *index += 1,
            (Token::Comma, Some(step)) => *step = None,
            (Token::Text, Some(step @ None)) => *step = Some(Step::Member(name(&text[range]))),
            _ => {}
        }
    }
    open.into_iter().flatten().collect()
}

/// The text of the value at a path.
pub(super) fn value_at<'a>(text: &'a [u8], path: &[Step]) -> Option<&'a [u8]> {
    let mut tokens = Tokens { text, at: 0 };
    for step in path {
        match (tokens.next()?.0, step) {
            (Token::OpenObject, Step::Member(wanted)) => loop {
                let (Token::Text, range) = tokens.next()? else {
                    return None;
                };
                tokens.next()?; // the colon
                if name(&text[range]) == *wanted {
                    break;
                }
                skip_value(&mut tokens)?;
                tokens.next()?; // the comma
            },
            (Token::OpenList, Step::Element(index)) => {
                for _ in 0..*index {
                    skip_value(&mut tokens)?;
                    tokens.next()?; // the comma
                }
            }
            // A list of one that was read as its only element, or the reverse.
            _ => return None,
        }
    }
    skip_value(&mut tokens).map(|range| &text[range])
}

fn skip_value(tokens: &mut Tokens<'_>) -> Option<Range<usize>> {
    let (mut token, Range { start, mut end }) = tokens.next()?;
    let mut depth = 0_usize;
    loop {
        match token {
            Token::OpenObject | Token::OpenList => depth += 1,
            Token::Close => depth = depth.checked_sub(1)?,
            _ => {}
        }
        if depth == 0 {
            return Some(start..end);
        }
        (token, Range { end, .. }) = tokens.next()?;
    }
}

fn name(quoted: &[u8]) -> String {
    serde_json::from_slice(quoted).unwrap_or_else(|_| String::from_utf8_lossy(quoted).into_owned())
}

/// The whole path of a failure, of which a model gave the `inner` part: the path
/// from itself on.
///
/// `place` is the path of the text before the failure was noticed: the value at
/// fault, or one that encloses it and had just ended. So the end of `place`, from
/// the model on, is the beginning of `inner`.
pub(super) fn join(text: &[u8], place: &[Step], inner: &[Step]) -> Vec<Step> {
    let whole = |model: usize| [&place[..model], inner].concat();
    let overlaps = (0..=place.len()).filter(|model| inner.starts_with(&place[*model..]));
    let mut candidates = overlaps.map(whole).peekable();
    let widest = candidates.peek().cloned();
    let real = candidates.find(|path| value_at(text, path).is_some());
    // A list that stood for its only element hides a step, and no path is real.
    real.or(widest).unwrap_or_else(|| inner.to_vec())
}

/// Splits a message like `.items[3].port: expected …` into path and rest.
pub(super) fn split_path(message: &str) -> (Vec<Step>, &str) {
    let mut path = Vec::new();
    let mut rest = message;
    while let Some((step, after)) = split_step(rest) {
        path.push(step);
        rest = after;
    }
    (path, rest.strip_prefix(": ").unwrap_or(rest))
}

fn split_step(text: &str) -> Option<(Step, &str)> {
    if let Some(text) = text.strip_prefix('.') {
        let length = text.find([':', '.', '[', ' ']).unwrap_or(text.len());
        return Some((Step::Member(text[..length].to_owned()), &text[length..]));
    }
    let inside = text.strip_prefix('[')?;
    let (step, length) = if inside.starts_with('"') {
        let length = text_length(inside.as_bytes());
        (Step::Member(name(&inside.as_bytes()[..length])), length)
    } else {
        let length = inside.find(']')?;
        (Step::Element(inside[..length].parse().ok()?), length)
    };
    Some((step, inside[length..].strip_prefix(']')?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(text: &str, offset: usize) -> String {
        let steps = path_at(text.as_bytes(), offset);
        steps.iter().map(ToString::to_string).collect()
    }

    fn value(text: &str, message: &str) -> Option<String> {
        let (steps, _) = split_path(message);
        let found = value_at(text.as_bytes(), &steps)?;
        Some(String::from_utf8(found.to_vec()).unwrap())
    }

    #[test]
    fn a_place_belongs_to_the_value_before_it() {
        let text = r#"{"a":[1,{"b":"x"},3],"c":null}"#;
        let after = |part: &str| text.find(part).unwrap() + part.len();
        assert_eq!(path(text, 0), "");
        assert_eq!(path(text, after(r#"{"a""#)), ".a");
        assert_eq!(path(text, after("[")), ".a[0]");
        assert_eq!(path(text, after("[1")), ".a[0]");
        assert_eq!(path(text, after("[1,")), ".a[1]");
        assert_eq!(path(text, after(r#""x""#)), ".a[1].b");
        assert_eq!(path(text, after(r#""x"}"#)), ".a[1]");
        assert_eq!(path(text, after(r#"},3"#)), ".a[2]");
        assert_eq!(path(text, after("]")), ".a");
        assert_eq!(path(text, after("],")), "");
        assert_eq!(path(text, after("null")), ".c");
        assert_eq!(path(text, text.len()), "");
    }

    #[test]
    fn values_are_found_by_their_path() {
        let text = r#"{"a]":[1, {"b.c" : "x\"}"} ,[]],"d":{"e":[2]}}"#;
        assert_eq!(
            value(text, r#"["a]"][1]["b.c"]: no"#).as_deref(),
            Some(r#""x\"}""#)
        );
        assert_eq!(value(text, r#"["a]"][2]"#).as_deref(), Some("[]"));
        assert_eq!(value(text, ".d").as_deref(), Some(r#"{"e":[2]}"#));
        assert_eq!(value(text, ".d.e[0]").as_deref(), Some("2"));
        assert_eq!(value(text, ""), Some(text.to_owned()));
        assert_eq!(value(text, ".d.f"), None);
        assert_eq!(value(text, ".d[0]"), None);
        assert_eq!(value(text, ".d.e[1]"), None);
    }

    #[test]
    fn the_path_of_a_model_is_put_before_its_own() {
        let text = br#"{"items":[{"a":1},{"parent":{"a":"x"}}]}"#;
        let join = |place: &str, inner: &str| {
            let joined = join(text, &split_path(place).0, &split_path(inner).0);
            joined.iter().map(ToString::to_string).collect::<String>()
        };
        // The model is the element, and the failure was noticed …
        let whole = ".items[1].parent.a";
        assert_eq!(join(".items[1].parent.a", ".parent.a"), whole); // … at once,
        assert_eq!(join(".items[1].parent", ".parent.a"), whole); // behind the parent,
        assert_eq!(join(".items[1]", ".parent.a"), whole); // behind itself.
        assert_eq!(join(".items[1]", ""), ".items[1]");
        assert_eq!(join("", ".items[1].parent.a"), whole);
        assert_eq!(join(".items[1]", ".none"), ".items[1].none");
    }

    #[test]
    fn paths_are_told_from_messages() {
        let (steps, rest) = split_path(r#".items[3]["odd: \"name\""].x-1: expected: text"#);
        assert_eq!(
            steps,
            [
                Step::Member("items".into()),
                Step::Element(3),
                Step::Member("odd: \"name\"".into()),
                Step::Member("x-1".into()),
            ]
        );
        assert_eq!(rest, "expected: text");
        assert_eq!(split_path("expected text"), (vec![], "expected text"));
        let shown: String = steps.iter().map(ToString::to_string).collect();
        assert_eq!(shown, r#".items[3]["odd: \"name\""].x-1"#);
    }

    #[test]
    fn no_text_makes_it_panic_or_overflow() {
        let deep = "[{\"a\":".repeat(200_000);
        assert_eq!(path_at(deep.as_bytes(), deep.len()).len(), DEEPEST);
        assert_eq!(value_at(deep.as_bytes(), &[]), None);

        let mut random = fastrand::Rng::with_seed(3);
        let alphabet = br#"{}[],:"\a1 .n"#;
        for _ in 0..20_000 {
            let text: Vec<u8> = (0..random.usize(..24))
                .map(|_| alphabet[random.usize(..alphabet.len())])
                .collect();
            let at = random.usize(..=text.len());
            let steps = path_at(&text, at);
            value_at(&text, &steps);
            split_path(&String::from_utf8_lossy(&text));
        }
    }
}
