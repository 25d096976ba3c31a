//! A PDF of one page of text: enough for a viewer to open a statement.

/// Lines that fit the page; more are left out.
const MAX_LINES: usize = 60;

/// Writes the lines onto a page.
pub(super) fn page(lines: &[String]) -> Vec<u8> {
    let mut text = String::from("BT /F1 10 Tf 12 TL 56 786 Td\n");
    for line in lines.iter().take(MAX_LINES) {
        text.push_str(&format!("({}) Tj T*\n", escaped(line)));
    }
    text.push_str("ET");
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R \
         /Resources << /Font << /F1 4 0 R >> >> >>"
            .to_owned(),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>".to_owned(),
        format!("<< /Length {} >>\nstream\n{text}\nendstream", text.len()),
    ];
    let mut file = String::from("%PDF-1.4\n");
    let mut places = Vec::new();
    for (index, object) in objects.iter().enumerate() {
        places.push(file.len());
        file.push_str(&format!("{} 0 obj\n{object}\nendobj\n", index + 1));
    }
    let table = file.len();
    file.push_str(&format!(
        "xref\n0 {}\n0000000000 65535 f \n",
        objects.len() + 1
    ));
    for place in places {
        file.push_str(&format!("{place:010} 00000 n \n"));
    }
    file.push_str(&format!(
        "trailer\n<< /Size {} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n",
        objects.len() + 1
    ));
    file.into_bytes()
}

/// Text inside of a PDF string. The font has no letters beyond ASCII.
fn escaped(line: &str) -> String {
    let mut text = String::new();
    for letter in line.chars() {
        match letter {
            '(' | ')' | '\\' => text.extend(['\\', letter]),
            ' '..='~' => text.push(letter),
            _ => text.push('?'),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::page;

    #[test]
    fn the_table_of_a_page_points_at_its_objects() {
        let file = String::from_utf8(page(&["Units (A\\B) é".to_owned()])).unwrap();
        assert!(file.contains("(Units \\(A\\\\B\\) ?) Tj"), "{file}");
        let start = file.rsplit("startxref\n").next().unwrap();
        let start: usize = start.lines().next().unwrap().parse().unwrap();
        let table = file.get(start..).unwrap();
        assert!(table.starts_with("xref\n0 6\n"), "{table}");
        for (index, line) in table.lines().skip(3).take(5).enumerate() {
            let place: usize = line.split(' ').next().unwrap().parse().unwrap();
            let object = format!("{} 0 obj", index + 1);
            assert!(file.get(place..).unwrap().starts_with(&object), "{object}");
        }
    }
}
