//! What is inside a file: as much of EDI as routing and manifests need.
//!
//! ```text
//! edi::read(b"ISA*00*…~GS*PO*…~ST*850*0001~…~IEA*1*000004471~")
//!   → one interchange: X12, ZZ JUNIPERCOOP to 01 006141099LUMN, group PO with one 850
//! ```
//!
//! Only X12 is taken apart. Any other file is one interchange of the standard that its first bytes
//! give away; it has no sender or receiver of its own.

mod header;
mod sample;
mod x12;

use std::ops::Range;

pub(super) use header::Header;
pub(super) use sample::test_file;

/// Qualifier and identifier of a sender or receiver.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Party {
    /// GS segments have none.
    pub(super) qualifier: Option<String>,
    pub(super) id: String,
}

/// One envelope in a file.
#[derive(Debug)]
pub(super) struct Interchange {
    pub(super) standard: &'static str,
    /// Sender and receiver as the envelope names them, the ISA first, then the groups.
    pub(super) parties: Vec<[Party; 2]>,
    pub(super) groups: Vec<Group>,
    /// Its bytes in the file.
    pub(super) span: Range<usize>,
}

/// One functional group.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Group {
    pub(super) code: String,
    pub(super) control: String,
    /// Transaction sets and how many there are of each, in the order of their first appearance.
    pub(super) sets: Vec<(String, i64)>,
}

impl Interchange {
    /// The first transaction set; text that says what else it is when there is none.
    pub(super) fn document_type(&self) -> String {
        let sets = self.groups.iter().flat_map(|group| &group.sets);
        sets.map(|(set, _)| set.clone())
            .next()
            .unwrap_or_else(|| self.standard.to_owned())
    }
}

/// The interchanges of a file; an error says where an X12 file breaks its own grammar.
pub(super) fn read(file: &[u8]) -> Result<Vec<Interchange>, String> {
    let start = file
        .iter()
        .take_while(|byte| byte.is_ascii_whitespace())
        .count();
    if file
        .get(start..)
        .is_some_and(|rest| rest.starts_with(b"ISA"))
    {
        return x12::interchanges(file, start);
    }
    Ok(vec![opaque(file)])
}

/// The file as a whole, unread.
pub(super) fn opaque(file: &[u8]) -> Interchange {
    Interchange {
        standard: standard(file),
        parties: Vec::new(),
        groups: Vec::new(),
        span: 0..file.len(),
    }
}

fn standard(file: &[u8]) -> &'static str {
    const MARKS: [(&[u8], &str); 7] = [
        (b"ISA", "X12"),
        (b"UNA", "EDIFACT"),
        (b"UNB", "EDIFACT"),
        (b"STX=", "TRADACOMS"),
        (b"<", "XML"),
        (b"%PDF", "PDF"),
        (b"511", "VDA"),
    ];
    let text = file.trim_ascii_start();
    if let Some((_, standard)) = MARKS.iter().find(|(mark, _)| text.starts_with(mark)) {
        return standard;
    }
    let printable = |byte: &u8| *byte >= b' ' || byte.is_ascii_whitespace();
    if file.iter().all(printable) && std::str::from_utf8(file).is_ok() {
        "TXT"
    } else {
        "Binary"
    }
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn other_files_are_told_apart_by_their_first_bytes() {
        for (file, standard) in [
            (&b"UNB+UNOA:1+A+B'"[..], "EDIFACT"),
            (b"\n<?xml?><order/>", "XML"),
            (b"%PDF-1.7", "PDF"),
            (b"STX=ANAA:1", "TRADACOMS"),
            (b"hello\r\n", "TXT"),
            (b"\x00\x01", "Binary"),
        ] {
            let [interchange] = read(file).unwrap().try_into().unwrap();
            assert_eq!(interchange.standard, standard);
            assert_eq!(interchange.document_type(), standard);
        }
    }
}
