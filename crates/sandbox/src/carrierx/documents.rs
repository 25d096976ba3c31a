//! Lines of text as small, valid documents: PDF and HTML.

/// One page of A4 with the lines in Helvetica.
pub(super) fn pdf(lines: &[String]) -> Vec<u8> {
    let mut text = String::from("BT /F1 11 Tf 14 TL 56 770 Td\n");
    for line in lines {
        text.push_str(&format!("({}) Tj T*\n", literal(line)));
    }
    text.push_str("ET");
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R \
         /Resources << /Font << /F1 5 0 R >> >> >>"
            .to_owned(),
        format!("<< /Length {} >>\nstream\n{text}\nendstream", text.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_owned(),
    ];
    let mut document = String::from("%PDF-1.4\n");
    let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for (index, object) in objects.iter().enumerate() {
        table.push_str(&format!("{:010} 00000 n \n", document.len()));
        document.push_str(&format!("{} 0 obj\n{object}\nendobj\n", index + 1));
    }
    let start = document.len();
    document.push_str(&table);
    document.push_str(&format!(
        "trailer\n<< /Size {} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n",
        objects.len() + 1
    ));
    document.into_bytes()
}

/// The text of a PDF string. Only ASCII is sure to be in every encoding.
fn literal(line: &str) -> String {
    let ascii = line.chars().map(|character| {
        if matches!(character, ' '..='~') {
            character
        } else {
            '?'
        }
    });
    ascii.fold(String::new(), |mut text, character| {
        if "()\\".contains(character) {
            text.push('\\');
        }
        text.push(character);
        text
    })
}

/// The first line as the title, the others below it.
pub(super) fn html(lines: &[String]) -> String {
    let escaped: Vec<_> = lines
        .iter()
        .map(|line| {
            line.replace('&', "&amp;")
                .replace('<', "&lt;")
                .replace('>', "&gt;")
        })
        .collect();
    let title = escaped.first().map_or("", String::as_str);
    let rest: String = escaped
        .iter()
        .skip(1)
        .map(|line| format!("<p>{line}</p>\n"))
        .collect();
    format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>{title}</title></head>\n\
         <body>\n<h1>{title}</h1>\n{rest}</body>\n</html>\n"
    )
}

#[cfg(test)]
mod tests {
    use super::{html, pdf};

    #[test]
    fn a_pdf_points_at_its_objects() {
        let document = String::from_utf8(pdf(&["Invoice (004) \\ü".to_owned()])).unwrap();
        assert!(document.starts_with("%PDF-1.4\n") && document.ends_with("%%EOF\n"));
        assert!(document.contains("(Invoice \\(004\\) \\\\?) Tj"));
        let table: usize = document
            .rsplit("startxref\n")
            .next()
            .unwrap()
            .lines()
            .next()
            .unwrap()
            .parse()
            .unwrap();
        let entries: Vec<_> = document[table..].lines().skip(3).take(5).collect();
        for (index, entry) in entries.iter().enumerate() {
            let offset: usize = entry[..10].parse().unwrap();
            assert!(
                document[offset..].starts_with(&format!("{} 0 obj\n", index + 1)),
                "{entry}"
            );
        }
        let stream = document
            .split("stream\n")
            .nth(1)
            .unwrap()
            .trim_end_matches("\nend");
        assert!(document.contains(&format!("/Length {} ", stream.len())));
    }

    #[test]
    fn html_is_escaped() {
        assert!(
            html(&["a < b".to_owned(), "c & d".to_owned()])
                .contains("<h1>a &lt; b</h1>\n<p>c &amp; d</p>")
        );
    }
}
