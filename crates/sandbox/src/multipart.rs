//! Forms with files, `multipart/form-data` (RFC 7578), read from a body that is whole in memory.
//!
//! ```text
//! let form = Form::read(content_type, request.raw)?;
//! let file = form.part("file").ok_or(…)?;      // file.file_name, file.content
//! ```

use bytes::Bytes;

/// What RFC 2046 allows; the search for a longer one could be made to take its time.
const MAX_BOUNDARY: usize = 70;

/// The parts of a form.
#[derive(Debug)]
pub(crate) struct Form {
    parts: Vec<Part>,
}

/// One part: a field, or a file.
#[derive(Debug)]
pub(crate) struct Part {
    name: String,
    pub(crate) file_name: Option<String>,
    pub(crate) content_type: Option<String>,
    pub(crate) content: Bytes,
}

/// Is a body of this content type a form?
pub(crate) fn is_form(content_type: &str) -> bool {
    let kind = content_type.split(';').next().unwrap_or_default();
    kind.trim().eq_ignore_ascii_case("multipart/form-data")
}

impl Form {
    /// Takes a body apart. The error says what is wrong with it.
    pub(crate) fn read(content_type: &str, body: &Bytes) -> Result<Self, String> {
        let boundary = parameter(content_type, "boundary").unwrap_or_default();
        if !(1..=MAX_BOUNDARY).contains(&boundary.len()) {
            return Err(format!(
                "the content type needs a boundary of at most {MAX_BOUNDARY} characters"
            ));
        }
        let delimiter = format!("\r\n--{boundary}");
        // The first boundary opens the body, without a line break before it, or follows a preamble.
        let opening = delimiter.trim_start().as_bytes();
        let mut rest = if body.starts_with(opening) {
            body.slice(opening.len()..)
        } else {
            split(body, delimiter.as_bytes())
                .ok_or("the form does not contain its boundary")?
                .1
        };
        let mut parts = Vec::new();
        while !rest.starts_with(b"--") {
            let after_line = split(&rest, b"\r\n")
                .ok_or("the form ends within a boundary")?
                .1;
            let (part, next) = split(&after_line, delimiter.as_bytes())
                .ok_or("the form ends before its last boundary")?;
            parts.push(Part::read(&part)?);
            rest = next;
        }
        Ok(Self { parts })
    }

    /// The part of this name, in any letter case: one of the providers spells them two ways.
    pub(crate) fn part(&self, name: &str) -> Option<&Part> {
        let mut parts = self.parts.iter();
        parts.find(|part| part.name.eq_ignore_ascii_case(name))
    }

    /// A field as text.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        std::str::from_utf8(&self.part(name)?.content).ok()
    }
}

impl Part {
    fn read(part: &Bytes) -> Result<Self, String> {
        // A part without headers begins with the empty line.
        let (head, content) = if part.starts_with(b"\r\n") {
            (Bytes::new(), part.slice(2..))
        } else {
            split(part, b"\r\n\r\n").ok_or("a part has no empty line after its headers")?
        };
        let head = String::from_utf8_lossy(&head);
        let header = |wanted: &str| {
            let mut lines = head.split("\r\n").filter_map(|line| line.split_once(':'));
            let line = lines.find(|(name, _)| name.trim().eq_ignore_ascii_case(wanted));
            line.map(|(_, value)| value.trim().to_owned())
        };
        let disposition = header("Content-Disposition").unwrap_or_default();
        let name = parameter(&disposition, "name").ok_or("a part has no name")?;
        Ok(Self {
            name,
            file_name: parameter(&disposition, "filename"),
            content_type: header("Content-Type"),
            content,
        })
    }
}

/// What is before and after the first occurrence.
fn split(bytes: &Bytes, separator: &[u8]) -> Option<(Bytes, Bytes)> {
    let mut windows = bytes.windows(separator.len());
    let at = windows.position(|window| window == separator)?;
    Some((bytes.slice(..at), bytes.slice(at + separator.len()..)))
}

/// A parameter of a header value: `name` of `form-data; name="file"; filename="a;b.pdf"`.
fn parameter(header: &str, wanted: &str) -> Option<String> {
    let mut rest = header.split_once(';')?.1;
    loop {
        let (name, value) = rest.split_once('=')?;
        let value = value.trim_start();
        let (value, after) = match value.strip_prefix('"') {
            Some(quoted) => quoted_text(quoted),
            None => {
                let (value, after) = value.split_once(';').unwrap_or((value, ""));
                (value.trim().to_owned(), after)
            }
        };
        if name.trim().eq_ignore_ascii_case(wanted) {
            return Some(value);
        }
        rest = after.trim_start().trim_start_matches(';');
    }
}

/// The text up to the closing quote, and what follows it.
fn quoted_text(quoted: &str) -> (String, &str) {
    let mut text = String::new();
    let mut letters = quoted.char_indices();
    while let Some((at, letter)) = letters.next() {
        match letter {
            '"' => return (text, quoted.get(at + 1..).unwrap_or_default()),
            '\\' => text.extend(letters.next().map(|(_, escaped)| escaped)),
            other => text.push(other),
        }
    }
    (text, "")
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;

    use super::{Form, is_form};

    const TYPE: &str = "multipart/form-data; boundary=\"b-1\"";

    fn form(body: &[u8]) -> Form {
        Form::read(TYPE, &Bytes::copy_from_slice(body)).unwrap()
    }

    #[test]
    fn forms_are_told_by_their_content_type() {
        for kind in [
            TYPE,
            "Multipart/Form-Data ; Boundary=x",
            "multipart/form-data",
        ] {
            assert!(is_form(kind), "{kind}");
        }
        for kind in ["", "application/octet-stream", "multipart/form-data2"] {
            assert!(!is_form(kind), "{kind}");
        }
    }

    #[test]
    fn fields_and_bytes_come_out_as_they_went_in() {
        let mut body = b"preamble\r\n--b-1\r\nContent-Disposition: form-data; name=\"DocumentID\"\r\n\r\n7309\r\n--b-1  \r\ncontent-type: image/png\r\nContent-Disposition: form-data; filename=\"a;b\\\".png\"; name=file\r\n\r\n".to_vec();
        let content = b"\r\n--b\x00\xff\r\n--b-\r\n";
        body.extend_from_slice(content);
        body.extend_from_slice(b"\r\n--b-1--\r\nepilogue");
        let form = form(&body);
        assert_eq!(form.text("documentid"), Some("7309"));
        let file = form.part("file").unwrap();
        assert_eq!(file.content, &content[..]);
        assert_eq!(file.file_name.as_deref(), Some("a;b\".png"));
        assert_eq!(file.content_type.as_deref(), Some("image/png"));
        assert!(form.part("other").is_none());
    }

    #[test]
    fn a_form_may_be_empty_and_a_file_too() {
        assert!(form(b"--b-1--").part("file").is_none());
        let body = b"--b-1\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n\r\n--b-1--";
        let form = form(body);
        assert_eq!(form.part("file").unwrap().content, "");
    }

    #[test]
    fn broken_forms_are_refused_in_words() {
        let boundary = "the content type needs a boundary of at most 70 characters";
        let long = format!("multipart/form-data; boundary={}", "-".repeat(71));
        for (content_type, body, message) in [
            ("multipart/form-data", "", boundary),
            ("multipart/form-data; boundary=", "--", boundary),
            (&long, "--", boundary),
            (TYPE, "", "the form does not contain its boundary"),
            (TYPE, "--b-1", "the form ends within a boundary"),
            (
                TYPE,
                "--b-1\r\nX: y\r\n\r\nz",
                "the form ends before its last boundary",
            ),
            (
                TYPE,
                "--b-1\r\nX: y\r\n--b-1--",
                "a part has no empty line after its headers",
            ),
            (
                TYPE,
                "--b-1\r\nX: y\r\n\r\nz\r\n--b-1--",
                "a part has no name",
            ),
        ] {
            let error = Form::read(content_type, &Bytes::from(body.to_owned())).unwrap_err();
            assert_eq!(error, message, "{body:?}");
        }
    }
}
