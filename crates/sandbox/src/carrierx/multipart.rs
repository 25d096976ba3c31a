//! `multipart/form-data`, as far as uploads need it (RFC 7578).

use bytes::Bytes;

/// What RFC 2046 allows; the search for a longer one could be made to take its time.
const MAX_BOUNDARY: usize = 70;

/// One part of a form.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Part {
    pub(super) name: String,
    pub(super) file_name: Option<String>,
    pub(super) data: Bytes,
}

/// The boundary of a form; `None` for any other content type.
pub(super) fn boundary(content_type: &str) -> Option<&str> {
    let mut pieces = content_type.split(';');
    if !pieces
        .next()?
        .trim()
        .eq_ignore_ascii_case("multipart/form-data")
    {
        return None;
    }
    let boundary = pieces.find_map(|piece| {
        let (name, value) = piece.trim().split_once('=')?;
        name.eq_ignore_ascii_case("boundary")
            .then(|| value.trim_matches('"'))
    });
    Some(boundary.unwrap_or_default())
}

/// Splits a form into its parts. The error says what is wrong with it.
pub(super) fn parts(body: &Bytes, boundary: &str) -> Result<Vec<Part>, String> {
    if !(1..=MAX_BOUNDARY).contains(&boundary.len()) {
        return Err(format!(
            "the content type needs a boundary of at most {MAX_BOUNDARY} characters"
        ));
    }
    let delimiter = format!("\r\n--{boundary}");
    // The first delimiter begins the body or follows a preamble; either way its line break is not
    // part of anything.
    let first = delimiter.trim_start().as_bytes();
    let start = find(body, first).ok_or("the form does not contain its boundary")? + first.len();
    let mut rest = body.slice(start..);
    let mut parts = Vec::new();
    while !rest.starts_with(b"--") {
        let end = find(&rest, delimiter.as_bytes()).ok_or("the form ends within a part")?;
        let line = find(&rest, b"\r\n").ok_or("a boundary is not followed by a line break")?;
        parts.push(part(&rest.slice(line.min(end)..end))?);
        rest = rest.slice(end + delimiter.len()..);
    }
    Ok(parts)
}

/// Headers, an empty line, the data.
fn part(section: &Bytes) -> Result<Part, String> {
    let split = find(section, b"\r\n\r\n").ok_or("a part has no empty line after its headers")?;
    let headers = String::from_utf8_lossy(&section[..split]).into_owned();
    let disposition = headers.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.trim()
            .eq_ignore_ascii_case("content-disposition")
            .then(|| value.to_owned())
    });
    let disposition = disposition.ok_or("a part has no Content-Disposition")?;
    let parameter = |wanted: &str| {
        disposition.split(';').find_map(|piece| {
            let (name, value) = piece.trim().split_once('=')?;
            name.eq_ignore_ascii_case(wanted)
                .then(|| value.trim_matches('"').to_owned())
        })
    };
    let name = parameter("name").ok_or("a part has no name")?;
    Ok(Part {
        name,
        file_name: parameter("filename"),
        data: section.slice(split + 4..),
    })
}

fn find(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    haystack
        .windows(needle.len())
        .position(|window| window == needle)
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;

    use super::{boundary, parts};

    const FORM: &str = "--x\r\ncontent-disposition: form-data; name=\"file_object\"\r\nContent-Type: application/json\r\n\r\n\
        {\"name\":\"a\"}\r\n--x\r\nContent-Disposition: form-data; name=data; filename=\"a.txt\"\r\n\r\n\r\n--y\r\n\r\n--x--\r\n";

    #[test]
    fn parts_have_names_and_their_exact_bytes() {
        let parts = parts(&Bytes::from(FORM), "x").unwrap();
        let seen: Vec<_> = parts
            .iter()
            .map(|part| {
                (
                    part.name.as_str(),
                    part.file_name.as_deref(),
                    &part.data[..],
                )
            })
            .collect();
        assert_eq!(seen[0], ("file_object", None, &b"{\"name\":\"a\"}"[..]));
        assert_eq!(seen[1], ("data", Some("a.txt"), &b"\r\n--y\r\n"[..]));
        assert_eq!(seen.len(), 2);
    }

    #[test]
    fn the_boundary_is_found_in_the_content_type() {
        assert_eq!(boundary("multipart/form-data; boundary=abc"), Some("abc"));
        assert_eq!(
            boundary("Multipart/Form-Data; charset=utf-8; Boundary=\"a b\""),
            Some("a b")
        );
        assert_eq!(boundary("multipart/form-data"), Some(""));
        assert_eq!(boundary("application/octet-stream"), None);
    }

    #[test]
    fn broken_forms_are_refused_in_words() {
        for (form, complaint) in [
            ("", "the form does not contain its boundary"),
            ("--x\r\nhello", "the form ends within a part"),
            ("--x", "the form ends within a part"),
            (
                "--x\r\nContent-Disposition: form-data; name=a\r\n--x--",
                "a part has no empty line after its headers",
            ),
            (
                "--x\r\nX: y\r\n\r\n1\r\n--x--",
                "a part has no Content-Disposition",
            ),
            (
                "--x\r\nContent-Disposition: form-data\r\n\r\n1\r\n--x--",
                "a part has no name",
            ),
        ] {
            assert_eq!(
                parts(&Bytes::from(form), "x").unwrap_err(),
                complaint,
                "{form:?}"
            );
        }
        for boundary in ["", &"-".repeat(71)] {
            assert_eq!(
                parts(&Bytes::from("--"), boundary).unwrap_err(),
                "the content type needs a boundary of at most 70 characters"
            );
        }
        assert_eq!(parts(&Bytes::from("--x--"), "x").unwrap(), []);
    }
}
