//! Forms with files, `multipart/form-data`, read from a body that is whole in memory.

/// The parts of a form.
#[derive(Debug)]
pub(super) struct Form<'a> {
    parts: Vec<Part<'a>>,
}

/// One part: a field, or a file.
#[derive(Debug)]
pub(super) struct Part<'a> {
    name: String,
    pub(super) file_name: Option<String>,
    pub(super) content_type: Option<String>,
    pub(super) content: &'a [u8],
}

impl<'a> Form<'a> {
    /// Takes a body apart. The error says what is wrong with it.
    pub(super) fn read(content_type: &str, body: &'a [u8]) -> Result<Self, String> {
        let boundary = parameter(content_type, "boundary")
            .filter(|boundary| !boundary.is_empty())
            .ok_or("Content-Type must name the boundary of the form.")?;
        let delimiter = format!("\r\n--{boundary}");
        // The first boundary opens the body, without a line break before it, or follows a preamble.
        let opening = delimiter.trim_start();
        let mut rest = match body.strip_prefix(opening.as_bytes()) {
            Some(rest) => rest,
            None => {
                split(body, delimiter.as_bytes())
                    .ok_or("The form has no part.")?
                    .1
            }
        };
        let mut parts = Vec::new();
        while !rest.starts_with(b"--") {
            let after_line = split(rest, b"\r\n")
                .ok_or("The form ends within a boundary.")?
                .1;
            let (part, next) = split(after_line, delimiter.as_bytes())
                .ok_or("The form ends before its last boundary.")?;
            parts.push(Part::read(part)?);
            rest = next;
        }
        Ok(Self { parts })
    }

    /// The part of this name, in any letter case.
    pub(super) fn part(&self, name: &str) -> Option<&Part<'a>> {
        let mut parts = self.parts.iter();
        parts.find(|part| part.name.eq_ignore_ascii_case(name))
    }

    /// A field as text.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        std::str::from_utf8(self.part(name)?.content).ok()
    }
}

impl<'a> Part<'a> {
    fn read(part: &'a [u8]) -> Result<Self, String> {
        // A part without headers begins with the empty line.
        let (head, content) = match part.strip_prefix(b"\r\n") {
            Some(content) => (&b""[..], content),
            None => split(part, b"\r\n\r\n").ok_or("A part of the form has no content.")?,
        };
        let head = String::from_utf8_lossy(head);
        let header = |wanted: &str| {
            let mut lines = head.split("\r\n").filter_map(|line| line.split_once(':'));
            let line = lines.find(|(name, _)| name.trim().eq_ignore_ascii_case(wanted));
            line.map(|(_, value)| value.trim().to_owned())
        };
        let disposition = header("Content-Disposition").unwrap_or_default();
        let name = parameter(&disposition, "name").ok_or("A part of the form has no name.")?;
        Ok(Self {
            name,
            file_name: parameter(&disposition, "filename"),
            content_type: header("Content-Type"),
            content,
        })
    }
}

/// What is before and after the first occurrence.
fn split<'a>(bytes: &'a [u8], separator: &[u8]) -> Option<(&'a [u8], &'a [u8])> {
    let mut windows = bytes.windows(separator.len());
    let at = windows.position(|window| window == separator)?;
    Some((bytes.get(..at)?, bytes.get(at + separator.len()..)?))
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
    use super::Form;

    const TYPE: &str = "multipart/form-data; boundary=\"b-1\"";

    fn complaint(content_type: &str, body: &[u8]) -> String {
        Form::read(content_type, body).unwrap_err()
    }

    #[test]
    fn fields_and_bytes_come_out_as_they_went_in() {
        let mut body = b"preamble\r\n--b-1\r\nContent-Disposition: form-data; name=\"DocumentID\"\r\n\r\n7309\r\n--b-1  \r\ncontent-type: image/png\r\nContent-Disposition: form-data; filename=\"a;b\\\".png\"; name=file\r\n\r\n".to_vec();
        let content = b"\r\n--b\x00\xff\r\n--b-\r\n";
        body.extend_from_slice(content);
        body.extend_from_slice(b"\r\n--b-1--\r\nepilogue");
        let form = Form::read(TYPE, &body).unwrap();
        assert_eq!(form.text("documentid"), Some("7309"));
        let file = form.part("file").unwrap();
        assert_eq!(file.content, content);
        assert_eq!(file.file_name.as_deref(), Some("a;b\".png"));
        assert_eq!(file.content_type.as_deref(), Some("image/png"));
        assert!(form.part("other").is_none());
    }

    #[test]
    fn a_form_may_be_empty_and_a_file_too() {
        assert!(Form::read(TYPE, b"--b-1--").unwrap().part("file").is_none());
        let body = b"--b-1\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n\r\n--b-1--";
        let form = Form::read(TYPE, body).unwrap();
        assert_eq!(form.part("file").unwrap().content, b"");
    }

    #[test]
    fn broken_forms_are_refused_in_words() {
        for (content_type, body, message) in [
            (
                "multipart/form-data",
                &b""[..],
                "Content-Type must name the boundary of the form.",
            ),
            (TYPE, b"", "The form has no part."),
            (TYPE, b"--b-1", "The form ends within a boundary."),
            (
                TYPE,
                b"--b-1\r\nX: y\r\n\r\nz",
                "The form ends before its last boundary.",
            ),
            (
                TYPE,
                b"--b-1\r\nX: y\r\n--b-1--",
                "A part of the form has no content.",
            ),
            (
                TYPE,
                b"--b-1\r\nX: y\r\n\r\nz\r\n--b-1--",
                "A part of the form has no name.",
            ),
        ] {
            assert_eq!(complaint(content_type, body), message, "{body:?}");
        }
    }
}
