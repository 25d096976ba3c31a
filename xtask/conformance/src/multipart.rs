//! Reading a multipart body, as a server would.

/// The names and contents of the parts, or what is wrong with the body.
pub(crate) fn parts(content_type: &str, body: &str) -> Result<Vec<(String, String)>, String> {
    let boundary = content_type
        .split_once("boundary=")
        .map(|(_, boundary)| boundary.trim_matches('"'))
        .ok_or_else(|| format!("`{content_type}` names no boundary"))?;
    let delimiter = format!("--{boundary}");
    let inside = body
        .strip_prefix(&delimiter)
        .and_then(|rest| rest.strip_suffix(&format!("\r\n{delimiter}--\r\n")))
        .ok_or("the body does not begin and end with its boundary")?;
    inside
        .split(&format!("\r\n{delimiter}"))
        .map(|part| {
            let (head, content) = part
                .split_once("\r\n\r\n")
                .ok_or("a part without headers")?;
            let name = head
                .split_once(" name=\"")
                .and_then(|(_, rest)| rest.split_once('"'))
                .map(|(name, _)| name)
                .ok_or("a part without a name")?;
            Ok((name.to_owned(), content.to_owned()))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_read_with_their_names() {
        let body = "--b\r\nContent-Disposition: form-data; name=\"id\"\r\n\r\n7\r\n\
                    --b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\
                    Content-Type: text/plain\r\n\r\nline\r\n\r\nline\r\n--b--\r\n";
        assert_eq!(
            parts("multipart/form-data; boundary=b", body).unwrap(),
            [
                ("id".to_owned(), "7".to_owned()),
                ("file".to_owned(), "line\r\n\r\nline".to_owned()),
            ]
        );
    }

    #[test]
    fn what_is_no_multipart_body_is_refused() {
        for (content_type, body, problem) in [
            ("multipart/form-data", "", "names no boundary"),
            (
                "multipart/form-data; boundary=b",
                "--b\r\n",
                "begin and end",
            ),
            (
                "multipart/form-data; boundary=b",
                "--b\r\nname\r\n--b--\r\n",
                "without headers",
            ),
            (
                "multipart/form-data; boundary=b",
                "--b\r\n\r\n\r\nx\r\n--b--\r\n",
                "without a name",
            ),
        ] {
            let failure = parts(content_type, body).unwrap_err();
            assert!(failure.contains(problem), "{failure}");
        }
    }
}
