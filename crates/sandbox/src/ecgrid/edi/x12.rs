//! X12 files: interchanges, their groups, the transaction sets in them.

use super::{Group, Header, Interchange, Party, header};

/// Walks a file from its first ISA to its last IEA.
pub(super) fn interchanges(file: &[u8], start: usize) -> Result<Vec<Interchange>, String> {
    let mut found = Vec::new();
    let mut place = start;
    while let Some(rest) = file
        .get(place..)
        .filter(|rest| !rest.trim_ascii().is_empty())
    {
        place += rest.len() - rest.trim_ascii_start().len();
        let rest = &file[place..];
        let header = Header::read(rest).map_err(|error| format!("at byte {place}: {error}"))?;
        let terminator = *rest
            .get(header::LENGTH)
            .ok_or_else(|| format!("at byte {place}: the file ends with its ISA segment"))?;
        let mut interchange = Interchange {
            standard: "X12",
            parties: vec![header.parties()],
            groups: Vec::new(),
            span: place..place,
        };
        let length = body(rest, &header, terminator, &mut interchange)
            .ok_or_else(|| format!("at byte {place}: the interchange has no IEA segment"))?;
        interchange.span.end = place + length;
        place += length;
        found.push(interchange);
    }
    Ok(found)
}

/// Reads segments up to the IEA and gives the length of the interchange.
fn body(
    bytes: &[u8],
    header: &Header,
    terminator: u8,
    interchange: &mut Interchange,
) -> Option<usize> {
    let mut place = header::LENGTH + 1;
    loop {
        let rest = bytes.get(place..)?;
        let length = rest.iter().position(|byte| *byte == terminator)?;
        let segment = rest[..length].trim_ascii();
        place += length + 1;
        let elements: Vec<String> = segment
            .split(|byte| *byte == header.separator)
            .map(text)
            .collect();
        let element = |number: usize| elements.get(number).cloned().unwrap_or_default();
        match elements.first().map(String::as_str) {
            Some("GS") => {
                interchange.parties.push([2, 3].map(|number| Party {
                    qualifier: None,
                    id: element(number),
                }));
                interchange.groups.push(Group {
                    code: element(1),
                    control: element(6),
                    sets: Vec::new(),
                });
            }
            Some("ST") => {
                if let Some(group) = interchange.groups.last_mut() {
                    count(&mut group.sets, element(1));
                }
            }
            Some("IEA") => return Some(place),
            _ => {}
        }
    }
}

/// EDI is older than UTF-8: bytes are taken as Latin-1, which has a character for each.
fn text(bytes: &[u8]) -> String {
    bytes
        .iter()
        .copied()
        .map(char::from)
        .collect::<String>()
        .trim_end()
        .to_owned()
}

fn count(sets: &mut Vec<(String, i64)>, set: String) {
    match sets.iter_mut().find(|(known, _)| *known == set) {
        Some((_, count)) => *count += 1,
        None => sets.push((set, 1)),
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Group, read, test_file};

    fn file() -> String {
        test_file(
            ["ZZ", "MYCOMPANY"],
            ["01", "006141099LUMN"],
            "850",
            7,
            "2026-02-12T09:15:00Z",
        )
    }

    #[test]
    fn groups_and_sets_are_counted() {
        let file = file().replace(
            "SE*2*0001~",
            "SE*2*0001~ST*850*0002~SE*1*0002~ST*860*0003~SE*1*0003~",
        );
        let [interchange] = read(file.as_bytes()).unwrap().try_into().unwrap();
        let sets = vec![("850".to_owned(), 2), ("860".to_owned(), 1)];
        assert_eq!(
            interchange.groups,
            [Group {
                code: "PO".to_owned(),
                control: "7".to_owned(),
                sets
            }]
        );
        assert_eq!(interchange.document_type(), "850");
        assert_eq!(interchange.parties.len(), 2);
        assert_eq!(interchange.span, 0..file.len());
    }

    #[test]
    fn a_file_of_several_interchanges_may_change_its_separators() {
        let second = file().replace('*', "|").replace('~', "\n");
        let both = format!("\r\n{}\r\n{second}", file());
        let [first, second] = read(both.as_bytes()).unwrap().try_into().unwrap();
        assert_eq!(first.parties, second.parties);
        assert!(both[second.span].starts_with("ISA|"));
    }

    #[test]
    fn a_broken_file_says_where() {
        let error = |file: &str| read(file.as_bytes()).unwrap_err();
        let whole = file();
        let (beginning, _) = whole.split_once("IEA").unwrap();
        assert_eq!(
            error(beginning),
            "at byte 0: the interchange has no IEA segment"
        );
        assert_eq!(
            error(&whole[..105]),
            "at byte 0: the file ends with its ISA segment"
        );
        let more = format!("{whole}GS*PO");
        assert_eq!(
            error(&more),
            format!("at byte {}: an interchange begins with ISA", whole.len())
        );
    }
}
