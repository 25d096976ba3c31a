//! JSON in the text of a test: on one line where it fits, otherwise as many
//! members on a line as fit.

use serde_json::Value;

/// Lines are no longer than those of code.
const WIDTH: usize = 100;

/// `value` as a raw string literal. White space means nothing in JSON, so a long
/// one begins on a line of its own.
pub(crate) fn literal(value: &Value) -> String {
    let text = value.to_string();
    if text.len() <= WIDTH / 2 {
        return raw(&text);
    }
    raw(&format!("\n{}", wrapped(&text)))
}

/// Any text as a literal of Rust.
pub(crate) fn text(text: &str) -> String {
    if text.contains(char::is_control) {
        format!("{text:?}")
    } else {
        raw(text)
    }
}

fn raw(text: &str) -> String {
    if !text.contains(['"', '\\']) {
        return format!("\"{text}\"");
    }
    let mut fence = String::from("#");
    while text.contains(&format!("\"{fence}")) {
        fence.push('#');
    }
    format!("r{fence}\"{text}\"{fence}")
}

/// The JSON with line breaks between its members.
fn wrapped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut line = 0;
    for piece in pieces(text) {
        if line > 0 && line + piece.len() > WIDTH {
            out.push('\n');
            line = 0;
        }
        out.push_str(piece);
        line += piece.len();
    }
    out
}

/// The text cut behind each comma that is in no string.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let (mut start, mut quoted, mut escaped) = (0, false, false);
    for (index, char) in text.char_indices() {
        match char {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => quoted = !quoted,
            ',' if !quoted => {
                pieces.push(&text[start..=index]);
                start = index + 1;
            }
            _ => {}
        }
    }
    pieces.push(&text[start..]);
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn lines_break_between_members_and_never_inside_a_text() {
        let value = json!({"a": "x, \"y\", ".repeat(12), "b": vec!["c"; 30]});
        let text = literal(&value);
        assert!(text.starts_with("r#\"\n{\"a\":\"x, "));
        assert!(text.lines().skip(2).all(|line| line.len() <= WIDTH + 3));
        let inside = text.trim_start_matches("r#\"").trim_end_matches("\"#");
        assert_eq!(serde_json::from_str::<Value>(inside).unwrap(), value);
    }

    #[test]
    fn the_fence_is_longer_than_what_is_inside() {
        assert_eq!(literal(&json!(1)), "\"1\"");
        assert_eq!(literal(&json!("a\"#b")), "r##\"\"a\\\"#b\"\"##");
        assert_eq!(text("a,b"), "\"a,b\"");
        assert_eq!(text("%PDF-1.4\n%%EOF\n"), "\"%PDF-1.4\\n%%EOF\\n\"");
    }
}
